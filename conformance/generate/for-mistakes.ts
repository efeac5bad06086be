import type { CompiledPolicy } from "../../dsl/ir.ts";
import { basesOf } from "../accounts/index.ts";
import { mistakesOf } from "../mistakes/index.ts";
import { askOf, caseOf, requirements, type SuiteCase } from "../suite/index.ts";
import { Budget } from "./budget.ts";
import type { Chosen } from "./compact.ts";
import { Hunt } from "./hunt.ts";
import { kindsHeld } from "./kinds-held.ts";
import { tellingMistakes } from "./misread.ts";
import { obligationsOf } from "./obligations.ts";
import { reasonOf } from "./reason.ts";
import { targetsOfMistakes } from "./targets.ts";

/** For a suite that was not generated: a case for each mistake of a platform that none of its cases tells, made of its own accounts, as far as one is found; and for each kind of position of which none asks. */
export function casesForMistakes(policy: CompiledPolicy, cases: readonly SuiteCase[]): readonly SuiteCase[] {
  const obligations = obligationsOf(policy.meaning);
  const hunt = new Hunt(policy, obligations, [], new Budget(Infinity));
  const own = cases.map((each): Chosen => ({ candidate: hunt.ask({ snapshot: each.snapshot, ask: askOf(each) }), tells: [], shows: [] }));
  const held = kindsHeld(hunt, basesOf([policy], { positions: 2, seed: 1 }), own);
  return [...held, ...tellingMistakes(hunt, targetsOfMistakes(mistakesOf(policy)), [...own, ...held])].map((one, index) => {
    const { snapshot, ask } = one.candidate;
    return caseOf(policy, `mistake-${index + 1}`, snapshot, ask, { why: reasonOf(one, obligations.all), requires: requirements(snapshot) });
  });
}
