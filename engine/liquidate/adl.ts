import { compare, minimum, parseDecimal, toDecimalString, zero, type Fraction } from "../number/index.ts";
import type { PaymentRecord } from "../payment/types.ts";
import type { Deleveraging, Position, Snapshot } from "../snapshot/index.ts";
import { wordOf, type Entity } from "../state/entity.ts";

/**
 * Counterparties that are made to take the other side of a fill whose loss `adl` absorbed. The language has no clause that ranks them,
 * so there is an answer only where the snapshot lists a single candidate: one position on the opposite side of the instrument.
 * The counterparty itself is left as it was: `counterparties` serve the ranking only.
 */
export function deleveraged(snapshot: Snapshot, position: Entity, contracts: Fraction, price: Fraction, payments: readonly PaymentRecord[]): readonly Deleveraging[] {
  if (!payments.some((payment) => payment.from === "adl")) return [];
  const candidates = opposite(snapshot, position);
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return [];
  const taken = minimum(contracts, sizeOf(only.position));
  return [{ account: only.account, position: only.position.id, contracts: toDecimalString(taken), price: toDecimalString(price) }];
}

/** Whether it is open which counterparty it would be. */
export function isRankingOpen(snapshot: Snapshot, position: Entity): boolean {
  return opposite(snapshot, position).length > 1;
}

function opposite(snapshot: Snapshot, position: Entity): readonly { account: string; position: Position }[] {
  return (snapshot.counterparties ?? []).flatMap((counterparty) =>
    (counterparty.positions ?? [])
      .filter((each) => each.symbol === wordOf(position, "symbol") && each.side !== wordOf(position, "side") && compare(sizeOf(each), zero) > 0)
      .map((each) => ({ account: counterparty.account.id, position: each })),
  );
}

function sizeOf(position: Position): Fraction {
  return parseDecimal(position.contracts)!; // the schema has checked its form
}
