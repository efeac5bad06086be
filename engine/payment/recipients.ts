import type { BucketShare, ChargePurpose } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { add, divide, minimum, multiply, subtract, sumAll, unreachable, zero, type Fraction } from "../number/index.ts";
import type { Program } from "../program.ts";
import type { Cell } from "./cell.ts";
import type { Draw } from "./pour.ts";
import { roundShares } from "./round-shares.ts";
import { shareOf } from "./steps.ts";
import type { ChargePart, EngineCharge } from "./types.ts";

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

/** What a charge is made of, on the policy's grid: each part is rounded with those before it, so that together they are `due`. */
export function roundedParts(program: Program, { purpose, parts }: EngineCharge, due: Fraction): readonly ChargePart[] {
  if (parts === undefined) return [{ purpose, amount: due }];
  let exact = zero;
  let placed = zero;
  return parts.map((part) => {
    exact = add(exact, part.amount);
    const amount = subtract(roundAmount(program, exact, -1), placed);
    placed = add(placed, amount);
    return { purpose: part.purpose, amount };
  });
}

export interface Transfer {
  readonly from: Cell;
  readonly to: Cell;
  readonly amount: Fraction;
  /** Of what was due. */
  readonly purpose: ChargePurpose;
  readonly clause: string;
}

/** Payers and receivers of one total, paired in their orders. */
export function pairUp(draws: readonly Draw<Fraction>[], receivers: readonly { readonly cell: Cell; readonly amount: Fraction; readonly purpose: ChargePurpose }[]): readonly Transfer[] {
  const transfers: Transfer[] = [];
  let index = 0;
  let open = receivers[0]?.amount;
  for (const draw of draws) {
    let left = draw.amount;
    while (left.n > 0n && open !== undefined) {
      const amount = minimum(left, open);
      const { cell, purpose } = receivers[index]!; // open is that receiver's
      if (amount.n > 0n) transfers.push({ from: draw.cell, to: cell, amount, purpose, clause: draw.step });
      left = subtract(left, amount);
      open = subtract(open, amount);
      if (open.n === 0n) open = receivers[(index += 1)]?.amount;
    }
  }
  return transfers;
}
