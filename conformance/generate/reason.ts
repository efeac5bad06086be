import type { CaseReason } from "../suite/index.ts";
import type { Chosen } from "./compact.ts";
import type { Obligation, Shown } from "./obligations.ts";

const order: readonly Shown[] = ["equal", "step_below", "step_above", "holds", "fails", "fires"];
const sides: Readonly<Partial<Record<Shown, string>>> = { equal: "=", step_below: "<", step_above: ">" };

/** Why a case is in the suite: the sharpest thing that it alone shows so far, else the mutants that it tells. */
export function reasonOf({ tells, shows, candidate }: Chosen, obligations: readonly Obligation[]): CaseReason {
  const own = new Set(shows);
  const [shown] = obligations.filter(({ key }) => own.has(key)).sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const moved = candidate.moved === undefined ? "" : `${candidate.moved.variable.path} of ${candidate.moved.variable.of} is ${candidate.moved.value}. `;
  const [first] = tells;
  const note = `${moved}Tells ${tells.length === 1 ? "1 mutant" : `${tells.length} mutants`}${first === undefined ? "" : `, such as ${first.mutant.before} → ${first.mutant.after} in ${first.mutant.clause}`}.`;
  if (shown !== undefined && shown.condition !== undefined) {
    const side = sides[shown.what];
    return { kind: side === undefined ? "decision" : "boundary", rule: shown.clause, condition: shown.condition, ...(side === undefined ? {} : { side }), note };
  }
  if (shown !== undefined && first === undefined) return { kind: "clause", rule: shown.clause, note };
  return { kind: "mutant", ...(first === undefined ? {} : { rule: first.mutant.clause }), note };
}
