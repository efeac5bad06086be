import type { BucketShare, ChargePurpose } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { divide, minimum, multiply, subtract, sumAll, unreachable, type Fraction } from "../number/index.ts";
import type { Program } from "../program.ts";
import type { Cell } from "./cell.ts";
import type { Draw } from "./pour.ts";
import { roundShares } from "./round-shares.ts";
import { shareOf } from "./steps.ts";

/** Who is on the other side where the policy does not say: of losses and funding other traders, of fees and interest the venue. */
export function otherSideOf(purpose: ChargePurpose): string {
  switch (purpose) {
    case "realized_loss":
    case "realized_profit":
    case "funding_fee":
      return "counterparty";
    case "trading_fee":
    case "liquidation_fee":
    case "interest":
    case "bonus_clawback":
      return "venue";
    default:
      return unreachable(purpose);
  }
}

/** The parts of a total that a split gives to each, on the policy's grid; the whole of it is given. */
export function partsOf(program: Program, to: readonly BucketShare[], total: Fraction): readonly Fraction[] {
  if (to.length <= 1) return [total];
  const weights = to.map((each) => shareOf(each.share ?? "1"));
  const all = sumAll(weights);
  const shares = weights.map((weight) => divide(multiply(total, weight), all));
  return roundShares(shares, shares.map(() => undefined), (amount) => roundAmount(program, amount, -1));
}

export interface Transfer {
  readonly from: Cell;
  readonly to: Cell;
  readonly amount: Fraction;
  readonly clause: string;
}

/** Payers and receivers of one total, paired in their orders. */
export function pairUp(draws: readonly Draw<Fraction>[], receivers: readonly { readonly cell: Cell; readonly amount: Fraction }[]): readonly Transfer[] {
  const transfers: Transfer[] = [];
  let index = 0;
  let open = receivers[0]?.amount;
  for (const draw of draws) {
    let left = draw.amount;
    while (left.n > 0n && open !== undefined) {
      const amount = minimum(left, open);
      if (amount.n > 0n) transfers.push({ from: draw.cell, to: receivers[index]!.cell, amount, clause: draw.step }); // open is that receiver's
      left = subtract(left, amount);
      open = subtract(open, amount);
      if (open.n === 0n) open = receivers[(index += 1)]?.amount;
    }
  }
  return transfers;
}
