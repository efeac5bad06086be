import type { Expression, PayRule, PayStep } from "../../dsl/ir.ts";
import { roundAmount, roundingStep } from "../amounts.ts";
import { compare, one, parseDecimal, roundToStep, subtract, zero, type Fraction } from "../number/index.ts";
import type { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { childrenOf } from "../children.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { Undecided } from "../undecided.ts";
import { absorberCell, balanceCell, creditCell, isOwn, marginCell, type Cell } from "./cell.ts";
import type { ReadyStep, StepCell, StepMember } from "./pour.ts";
import { holdsIn, readIn } from "./rule.ts";
import type { EngineCharge } from "./types.ts";

/**
 * A step of a list made ready in the unpaid state, or `undefined` where its condition does not hold. Conditions, caps and floors are
 * read there once. A step on `credit.amount` is read for each credit of the balance by itself. Throws `Undecided`.
 */
export function readyStep(reading: Reading<Fraction, boolean>, rule: PayRule, step: PayStep, charge: EngineCharge, scope: Scope): ReadyStep | undefined {
  const perCredit = [step.when, step.upTo, step.downTo].some((each) => each !== undefined && readsCredit(each));
  if (!perCredit && step.when !== undefined && !holdsIn(reading, step.id, step.when, scope)) return undefined;
  const weigh = step.buckets.length > 1;
  const members = step.buckets.map((bucket): StepMember => {
    const cells = cellsOf(bucket.bucket, rule, charge, scope).flatMap(({ cell, inner }): StepCell[] => {
      if (perCredit && step.when !== undefined && !holdsIn(reading, step.id, step.when, inner)) return [];
      return [{ cell, room: roomOf(reading, step, cell, charge, inner, perCredit) }];
    });
    return { cells, weight: weigh && bucket.share !== undefined ? shareOf(bucket.share) : one };
  });
  const cap = perCredit || step.upTo === undefined ? undefined : capOf(reading, step, charge, scope);
  return { id: step.id, members, cap };
}

/** A share as a weight: only how it stands to the others counts. */
export function shareOf(share: string): Fraction {
  const weight = parseDecimal(share.replace("%", "").replaceAll("_", ""));
  if (weight === undefined || weight.n <= 0n) throw new Error(`The share \`${share}\` of a split is not a positive number; the checker lets none through.`);
  return weight;
}

/** The cells of a bucket or an absorber, each with the scope in which the step is read for it. Throws `Undecided`. */
export function cellsOf(bucket: string, rule: { readonly id: string }, charge: EngineCharge, scope: Scope): readonly { cell: Cell; inner: Scope }[] {
  const { state } = scope;
  const { asset } = charge;
  switch (bucket) {
    case "balance.wallet_balance":
    case "balance.bonus":
    case "balance.debt":
      return [{ cell: balanceCell(bucket.slice("balance.".length) as "wallet_balance" | "bonus" | "debt", state, asset), inner: scope }]; // the cases above
    case "position.margin": {
      const position = scope.position ?? scope.pool?.position;
      const settle = scope.instrument === undefined ? asset : wordOf(scope.instrument, "settle");
      if (position === undefined) throw cannot(`The charge names no position, so there is no \`position.margin\` to use.`, rule.id);
      if (settle !== asset) throw cannot(`The charge is in ${asset}, and the margin of ${position.id} is in ${settle}.`, rule.id);
      return [{ cell: marginCell(position, asset), inner: scope }];
    }
    case "credit.amount":
      return creditsInOrder(state.credits[asset] ?? []).map((credit) => ({ cell: creditCell(credit, asset), inner: { ...scope, credit } }));
    default:
      if (bucket.includes(".")) throw cannot(`The engine cannot move money through \`${bucket}\`: it knows balance.wallet_balance, balance.bonus, balance.debt, position.margin and credit.amount.`, rule.id);
      return [{ cell: absorberCell(bucket, state, asset, scope.position?.id), inner: scope }];
  }
}

/** First those that lapse first, then those that were granted first, then as the snapshot lists them. */
function creditsInOrder(credits: readonly Entity[]): readonly Entity[] {
  const later = (a: Entity, b: Entity, name: string): number => {
    const [left, right] = [quantityOf(a, name), quantityOf(b, name)];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    return compare(left, right);
  };
  return [...credits].sort((a, b) => later(a, b, "expires_at") || later(a, b, "granted_at"));
}

/** What a cell may give, or take where the charge is received. Rounded down to the policy's grid, so that no step leaves it. */
function roomOf(reading: Reading<Fraction, boolean>, step: PayStep, cell: Cell, charge: EngineCharge, scope: Scope, perCredit: boolean): Fraction | undefined {
  const cap = perCredit && step.upTo !== undefined && cell.kind === "credit" ? capOf(reading, step, charge, scope) : undefined;
  const stock = charge.direction === "pay" ? stockOf(reading, step, cell, scope) : cell.kind === "debt" ? cell.value : undefined;
  const grid = roundingStep(reading.program);
  const usable = stock === undefined ? undefined : stock.n <= 0n ? zero : grid === undefined ? stock : roundToStep(stock, grid, "toward_zero");
  if (cap === undefined || usable === undefined) return cap ?? usable;
  return compare(cap, usable) < 0 ? cap : usable;
}

/** What a payer holds above its floor; absent: a wallet without a floor, or an absorber without a bottom. */
function stockOf(reading: Reading<Fraction, boolean>, step: PayStep, cell: Cell, scope: Scope): Fraction | undefined {
  const { downTo } = step;
  if (cell.value === undefined || cell.kind === "debt") return undefined;
  if (downTo === undefined || !isOwn(cell)) return cell.kind === "wallet" ? undefined : cell.value;
  const floor = readIn(reading, step.id, () => reading.quantity(downTo, scope));
  const lowest = cell.kind !== "wallet" && floor.n < 0n ? zero : floor;
  return subtract(cell.value, lowest);
}

function capOf(reading: Reading<Fraction, boolean>, step: PayStep, charge: EngineCharge, scope: Scope): Fraction {
  const cap = readIn(reading, step.id, () => reading.quantity(step.upTo!, scope)); // callers have looked
  return cap.n <= 0n ? zero : roundAmount(reading.program, cap, charge.direction === "pay" ? -1 : 1);
}

/** Whether an expression reads the credit at hand, itself or through a definition at that level. */
function readsCredit(expression: Expression): boolean {
  if (expression.kind === "aggregate") return false;
  if ((expression.kind === "fact" || expression.kind === "figure") && expression.path.startsWith("credit.")) return true;
  return childrenOf(expression).some((child) => readsCredit(child));
}

function cannot(because: string, clause: string): Undecided {
  return new Undecided({ kind: "not_meaningful", because }, clause);
}
