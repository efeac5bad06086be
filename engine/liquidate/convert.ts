import type { ConversionRate, ConvertAction } from "../../dsl/ir.ts";
import { amountStep, roundAmount } from "../amounts.ts";
import { moveBetween, outsideCell } from "../fill/move.ts";
import { ceiling, compare, divide, floor, fraction, maximum, minimum, multiply, one, sign, subtract, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { balanceCell } from "../payment/cell.ts";
import { readIn } from "../payment/rule.ts";
import type { PaymentRecord } from "../payment/types.ts";
import { unobserved, type RunContext } from "../run-context.ts";
import { settleAsset, type Scope } from "../scope.ts";
import { quantityOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { priceOf } from "../tables.ts";
import { Undecided } from "../undecided.ts";
import { cellAt } from "./cell-at.ts";
import type { Choices } from "./choices.ts";
import type { Executed } from "./execute.ts";
import type { StepRecord } from "./record.ts";
import { choose } from "./select.ts";
import { sharedReading } from "./shared-reading.ts";
import { isOver } from "./shortage.ts";
import type { Standing, Subject } from "./subject.ts";

/** What one balance is converted at. */
interface Terms {
  readonly asset: string;
  /** Money of the target for one of the asset, before the fee; above 0. */
  readonly price: Fraction;
  /** A share of what comes in, from 0 to below 1. */
  readonly fee: Fraction;
}

/**
 * `convert … to ASSET`: wallet balances of other assets are sold, one after the other, each at the snapshot's price times the share that the
 * step states; the fee is taken of what comes in. A wallet at or below 0 has nothing to sell.
 */
export function convertBalances(context: RunContext, standing: Standing, subject: Subject, clause: string, action: ConvertAction, choices: Choices): Executed {
  const { scope } = standing;
  const to = action.to === "settle" ? settleAsset(scope) : action.to;
  if (to === undefined) throw new Undecided({ kind: "not_meaningful", because: "Money is converted for a pool that no single asset settles." }, clause);
  const reading = sharedReading(context);
  const scopeIn = (balance: Entity): Scope => ({ ...scope, balance });
  const among = scope.state.balances.filter((balance) => balance.id !== to && sign(quantityOf(balance, "wallet_balance") ?? zero) > 0);
  const chosen = choose(context, clause, action.select, { among, scopeIn, term: (by, balance) => reading.quantity(by, scopeIn(balance)) }, choices);
  let open = action.by.kind === "money" ? read(action.by.value) : undefined;
  let state = scope.state;
  const records: StepRecord[] = [];
  for (const balance of chosen) {
    const terms = termsOf(context, scopeIn(balance), clause, action, to);
    const sell = (amount: Fraction): Sold => convert(context, state, terms, { to, amount, feeTo: action.fee?.to ?? "venue" }, clause);
    const amount = amountOf(balance, terms, sell);
    if (sign(amount) <= 0) continue;
    const { state: after, payments, received } = sell(amount);
    state = after;
    open = open === undefined ? undefined : subtract(open, received);
    records.push({ clause, effect: "convert", ...(scope.pool === undefined ? {} : { pool: scope.pool.id }), price: toDecimalString(terms.price), payments });
  }
  return { state, records };

  function read(value: Parameters<typeof reading.quantity>[0]): Fraction {
    return readIn(reading, clause, () => reading.quantity(value, scope));
  }

  /** How much of a balance goes, on the grid of its asset, at most all. */
  function amountOf(balance: Entity, { asset, price, fee }: Terms, sell: (amount: Fraction) => Sold): Fraction {
    const held = quantityOf(balance, "wallet_balance") ?? zero; // above 0: it was chosen among those
    const grid = amountStep(context.program, state, asset);
    const up = (amount: Fraction): Fraction => minimum(held, multiply(fraction(ceiling(divide(maximum(zero, amount), grid))), grid));
    switch (action.by.kind) {
      case "all":
        return held;
      case "fraction":
        return up(multiply(held, minimum(one, read(action.by.value))));
      case "money":
        return up(divide(open ?? zero, multiply(price, subtract(one, fee))));
      case "shortage": {
        const silent = unobserved(context);
        const enough = (amount: Fraction): boolean => isOver(silent, sign(amount) === 0 ? state : sell(amount).state, subject);
        return leastEnough(enough, held, grid);
      }
    }
  }
}

interface Sold {
  readonly state: State;
  readonly payments: readonly PaymentRecord[];
  /** After the fee. */
  readonly received: Fraction;
}

/** Out goes the asset, in comes the money, and the fee of it goes on. Rounded against the trader. */
function convert({ program }: RunContext, state: State, { asset, price, fee }: Terms, { to, amount, feeTo }: { readonly to: string; readonly amount: Fraction; readonly feeTo: string }, clause: string): Sold {
  const proceeds = roundAmount(program, multiply(amount, price), 1);
  const cost = minimum(proceeds, roundAmount(program, multiply(proceeds, fee), -1));
  const out = moveBetween(state, balanceCell("wallet_balance", state, asset), outsideCell("counterparty", asset), amount, "convert", clause);
  const into = moveBetween(out.state, outsideCell("counterparty", to), balanceCell("wallet_balance", out.state, to), proceeds, "convert", clause);
  const paid = moveBetween(into.state, balanceCell("wallet_balance", into.state, to), cellAt(feeTo, { state: into.state }, to, clause), cost, "convert", clause);
  return { state: paid.state, payments: [...out.payments, ...into.payments, ...paid.payments], received: subtract(proceeds, cost) };
}

function termsOf(context: RunContext, scope: Scope, clause: string, { at, fee }: ConvertAction, to: string): Terms {
  const asset = scope.balance?.id ?? ""; // the caller hands one
  const share = rateIn(context, scope, clause, at, one, "what a conversion brings");
  if (sign(share) <= 0) throw new Undecided({ kind: "not_meaningful", because: `${asset} would be converted at ${toDecimalString(share)} of its value, which is not above 0.` }, clause);
  const charged = rateIn(context, scope, clause, fee?.rate, zero, "the fee of a conversion");
  if (sign(charged) < 0 || compare(charged, one) >= 0) throw new Undecided({ kind: "not_meaningful", because: `The fee of converting ${asset} is ${toDecimalString(charged)} of what it brings, which is not from 0 to below 1.` }, clause);
  return { asset, price: multiply(readIn(sharedReading(context), clause, () => priceOf(scope.state, asset, to)), share), fee: charged };
}

function rateIn(context: RunContext, scope: Scope, clause: string, rate: ConversionRate | undefined, unsaid: Fraction, what: string): Fraction {
  if (rate === undefined) return unsaid;
  if (rate.kind === "unspecified") throw new Undecided({ kind: "unspecified", because: `The policy leaves open ${what}.` }, clause);
  const reading = sharedReading(context);
  return readIn(reading, clause, () => reading.quantity(rate.value, scope));
}

/** The smallest amount on the grid that is enough; all of it where less is not. Where enough is not enough any more of a larger amount, one that is. */
function leastEnough(enough: (amount: Fraction) => boolean, held: Fraction, grid: Fraction): Fraction {
  if (enough(zero)) return zero;
  let [low, high] = [0n, floor(divide(held, grid))];
  if (high === 0n || !enough(multiply(fraction(high), grid))) return held;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (enough(multiply(fraction(middle), grid))) high = middle;
    else low = middle;
  }
  return multiply(fraction(high), grid);
}
