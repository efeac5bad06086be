import { editInWords } from "../mutate/index.ts";
import type { CaseReason } from "../suite/index.ts";
import type { Chosen } from "./compact.ts";
import type { Obligation, Shown } from "./obligations.ts";

const order: readonly Shown[] = ["equal", "step_below", "step_above", "holds", "fails", "fires"];
const sides: Readonly<Partial<Record<Shown, string>>> = { equal: "=", step_below: "<", step_above: ">" };

/** Why a case is in the suite: the sharpest thing that it alone shows so far, else the mutants that it tells, or the platform that it is made for. */
export function reasonOf({ tells, shows, candidate, noticed }: Chosen, obligations: readonly Obligation[]): CaseReason {
  const own = new Set(shows);
  const [shown] = obligations.filter(({ key }) => own.has(key)).sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const moved = candidate.moved === undefined ? "" : `${candidate.moved.variable.path} of ${candidate.moved.variable.of} is ${candidate.moved.value}. `;
  const [first] = tells;
  const note = `${moved}${first === undefined ? `Notices ${noticed ?? "platforms that compute otherwise, or read the account otherwise than it is"}.` : `Notices ${tells.length === 1 ? "1 mistake" : `${tells.length} mistakes`}, such as ${editInWords(first.mutant)}.`}`;
  if (shown !== undefined && shown.condition !== undefined) {
    const side = sides[shown.what];
    return { kind: side === undefined ? "decision" : "boundary", rule: shown.clause, condition: shown.condition, ...(side === undefined ? {} : { side }), note };
  }
  if (shown !== undefined && first === undefined) return { kind: "clause", rule: shown.clause, note };
  return { kind: "mutant", ...(first === undefined ? {} : { rule: first.mutant.clause }), note };
}
