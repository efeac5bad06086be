import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { DiffAnswer, DiffWitness } from "../../schemas/generated/diff-answer.ts";
import { askOf, caseOf, suitePolicyOf, type Suite, type SuiteCase } from "../suite/index.ts";

/** The witnesses as cases of the new policy: what a platform must answer once it follows it. */
export function suiteOfDiff(answer: DiffAnswer, after: CompiledPolicy): Suite {
  return {
    plimsollSuite: 1,
    id: `${after.meaning.id}-changes`,
    title: `Where ${answer.new.id} version ${answer.new.version} differs from ${answer.old.id} version ${answer.old.version}`,
    policy: suitePolicyOf(after),
    cases: answer.witnesses.map((witness) => caseOfWitness(answer, witness, after)),
  };
}

function caseOfWitness({ changes }: DiffAnswer, { id, snapshot, ask, shows, because }: DiffWitness, after: CompiledPolicy): SuiteCase {
  const [first] = shows;
  const clause = because.map((place) => changes[place]).find((change) => change !== undefined);
  const rule = clause?.new ?? clause?.old;
  const source = clause?.newPlace ?? clause?.oldPlace;
  return caseOf(after, id, snapshot, askOf({ ask }), {
    why: { kind: "witness", ...(rule === undefined ? {} : { rule }), ...(source === undefined ? {} : { source }), ...(first === undefined ? {} : { note: `${first.decision}${/^[[{]/.test(first.of) ? "" : ` of ${first.of}`}: was ${first.old}, is ${first.new}.` }) },
  });
}
