import type { CompiledPolicy, Expression, Liquidation, PayStep } from "../../../dsl/ir.ts";
import { literalValue } from "../../../engine/program.ts";
import { canonicalJson } from "../../../dsl/canonical.ts";

const nothing: Expression = { kind: "number", value: "0" };
const held: Expression = { kind: "fact", path: "position.contracts" };
/** Buckets of the account that never go below 0, whatever a step says. */
const neverBelow: ReadonlySet<string> = new Set(["balance.bonus", "position.margin", "credit.amount"]);

/** What a policy applies to: in which order it is said decides nothing. */
export function appliesText({ applies }: CompiledPolicy["meaning"]): string {
  return JSON.stringify([...new Set(applies.map(({ key, values }) => canonicalJson([key, [...new Set(values)].sort()])))].sort());
}

/** A part of a rule as the plainest part that does the same: the largest of something is the smallest of its contrary, a share of a position so many contracts, and a bound that never binds is none. */
export function plainly(part: object): object {
  if ("direction" in part && part.direction === "largest" && "by" in part) return { ...part, direction: "smallest", by: { kind: "binary", operator: "subtract", left: nothing, right: part.by } };
  if ("kind" in part && part.kind === "reduce" && "by" in part) return { ...part, by: contractsOf(part.by) };
  return "buckets" in part ? bounded(part as PayStep) : part; // nothing else has buckets
}

function contractsOf(by: unknown): unknown {
  return typeof by === "object" && by !== null && "kind" in by && by.kind === "fraction" && "value" in by ? { kind: "contracts", value: { kind: "binary", operator: "multiply", left: held, right: by.value } } : by;
}

function bounded({ upTo, downTo, ...step }: PayStep): object {
  const isIdle = downTo?.kind === "number" && literalValue(downTo).n <= 0n && step.buckets.every(({ bucket }) => neverBelow.has(bucket));
  const isWhole = upTo?.kind === "fact" && upTo.path === "charge.amount";
  return { ...step, ...(upTo === undefined || isWhole ? {} : { upTo }), ...(downTo === undefined || isIdle ? {} : { downTo }) };
}

/** Fees of which no two are ever due at once, as one: of what is not above 0 there is no fee. `excludes` says whether two conditions are never both so. */
export function oneFee(fees: Liquidation["fees"], excludes: (a: Expression, b: Expression) => boolean): Expression | undefined {
  const isApart = fees.every(({ when }, index) => fees.slice(index + 1).every((other) => when !== undefined && other.when !== undefined && excludes(when, other.when)));
  if (!isApart) return undefined;
  const due = fees.map(({ amount, when }): Expression => (when === undefined ? amount : { kind: "choose", condition: when, then: amount, else: nothing }));
  return due.reduce<Expression | undefined>((left, right) => (left === undefined ? right : { kind: "binary", operator: "add", left, right }), undefined);
}
