import type { CompiledPolicy } from "../../../../dsl/ir.ts";
import type { Decision } from "../../types.ts";
import type { Directions, Impossible, OpenDirection } from "../directions.ts";
import { formsOf } from "../forms.ts";
import type { PairGround } from "../ground.ts";
import { comesFirst, hasOthers, standsAlone } from "./alone.ts";
import { Conditions, type Asked } from "./conditions.ts";
import { comparedPlans } from "./liquidation.ts";
import { remembersStages, startsOf, surroundings, type PlanPart } from "./parts.ts";

/** What proofs about plans take for granted besides. */
const decided = "Of plans: both policies decide each stage of each pool, and each step.";

/** Plans that do the same, each step and each amount, whatever the account; of others what differs that they can depend on. */
export function plansOf(ground: PairGround, decisions: readonly Decision[]): Directions {
  const [impossible, open]: [Impossible[], OpenDirection[]] = [[], []];
  const meant = decisions.filter(({ kind }) => kind === "plan");
  const loose = meant.length === 0 ? ground : { ...ground, forms: formsOf(...ground.policies, true) };
  for (const decision of meant) {
    const first = planProof(ground, decision.mode);
    const second = typeof first === "string" ? planProof(loose, decision.mode) : first;
    const said = typeof second === "string" ? first : second;
    if (typeof said === "string") open.push({ decision, direction: "changed", because: said, alternatives: () => [] });
    else impossible.push({ decision: decision.key, direction: "changed", ...said });
  }
  return { impossible, open };
}

function planProof(ground: PairGround, mode: string): Pick<Impossible, "method" | "assuming"> | string {
  const { policies, forms } = ground;
  const [before, after] = policies;
  const names = new Set(policies.flatMap(({ meaning }) => meaning.modes.map(({ name }) => name)));
  const isAlone = policies.every((policy) => standsAlone(policy, mode));
  const first = isAlone ? undefined : firstTurn(ground, mode);
  const among = isAlone || first !== undefined ? new Set([mode]) : names;
  const remembers = policies.some((policy) => remembersStages(policy, among));
  const ofAccount = (policy: CompiledPolicy): unknown => {
    const { liquidation } = policy.meaning.account;
    return liquidation === undefined ? null : { ...liquidation, stages: startsOf(liquidation, remembers) };
  };
  const parts = (policy: CompiledPolicy, form: typeof forms.old): readonly PlanPart[] => [...surroundings(form, policy, among), { name: "the liquidation of the account", text: form.planText(ofAccount(policy), "*") }];
  const apart = [...apartIn(parts(before, forms.old), parts(after, forms.new))];
  if (apart.length > 0) return saying(apart.join(", "));
  let [cases, kinds] = [first?.cases ?? 0, first?.obligations.length ?? 0];
  for (const name of among) {
    const [old, now] = policies.map(({ meaning }) => meaning.modes.find((each) => each.name === name)?.liquidation);
    const found = comparedPlans(ground, name, old, now, { remembers, isOnce: isAlone || first !== undefined });
    if (!found.isSame) return saying(`the liquidation of ${name}: ${found.because}`);
    kinds += found.conditions.obligations.length;
    cases += found.conditions.cases;
  }
  const rules = (isAlone || first !== undefined) && names.size > 1 ? "the same rules, and no plan of another mode changes what they read" : "the same rules, but for stages that start no plan and what no plan reads";
  return { method: kinds === 0 ? rules : `${rules}; conditions hold alike wherever they are asked, by linear arithmetic over the products of facts, ${kinds} kinds of account, ${cases} cases`, assuming: ["any number of positions and orders", decided] };
}

/** What shows that the plans of a mode have the first turn and no other: those of other modes leave its pools more money at most, and more money starts none. */
function firstTurn(ground: PairGround, mode: string): Conditions | undefined {
  const { policies } = ground;
  if (!policies.every((policy) => comesFirst(policy, mode) && !remembersStages(policy, new Set([mode])))) return undefined;
  const conditions = new Conditions(ground, mode);
  if (policies.every((policy) => !hasOthers(policy, mode))) return conditions;
  const starts = policies.map(({ meaning }, index): Asked => ({ which: index === 0 ? "old" : "new", any: meaning.modes.filter(({ name }) => name === mode).flatMap(({ liquidation }) => (liquidation === undefined ? [] : startsOf(liquidation, false).map(({ when }) => when))) }));
  return starts.every((each) => conditions.neverComesOfMore(each)) ? conditions : undefined;
}

const saying = (what: string): string => `what a plan can depend on says something else (${what}), and each step is taken in the state that the one before it left, which is not followed`;

function apartIn(old: readonly PlanPart[], now: readonly PlanPart[]): readonly string[] {
  const before = new Map(old.map(({ name, text }) => [name, text]));
  const after = new Set(now.map(({ name }) => name));
  return [...now.filter(({ name, text }) => before.get(name) !== text), ...old.filter(({ name }) => !after.has(name))].map(({ name }) => name);
}
