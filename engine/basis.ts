import { exact } from "./algebras/exact.ts";
import { add, divide, isZero, multiply, sign, subtract, type Fraction } from "./number/index.ts";
import { signOf, unitsOf, valueAt } from "./payoff.ts";
import { quantityOf, withValues, wordOf, type Entity } from "./state/entity.ts";
import { missing } from "./words.ts";

const plain = exact();

/** What a position cost: its value at entry, money in the settlement asset. Throws `Undecided` if the snapshot does not say. */
export function basisOf(position: Entity, instrument: Entity): Fraction {
  const price = quantityOf(position, "entry_price");
  if (price !== undefined) return valueAt(plain, position, instrument, price);
  const basis = quantityOf(position, "entry_notional");
  if (basis === undefined) throw missing("position.entry_price", position.id);
  return basis;
}

/** The position with another size and cost; its entry price is exact, and absent where a cost that is not positive has none. */
export function withBasis(position: Entity, instrument: Entity, contracts: Fraction, basis: Fraction): Entity {
  const resized = withValues(position, { contracts });
  if (isZero(contracts)) return withValues(resized, { entry_notional: undefined });
  if (sign(basis) <= 0) return withValues(resized, { entry_price: undefined, entry_notional: basis });
  const units = unitsOf(resized, instrument);
  const price = wordOf(instrument, "contract") === "inverse" ? divide(units, basis) : divide(basis, units);
  return withValues(resized, { entry_price: price, entry_notional: quantityOf(position, "entry_notional") === undefined ? undefined : basis });
}

/** Value of `contracts` of an instrument at `price`: money in the settlement asset, never negative. */
export function valueOf(position: Entity, instrument: Entity, contracts: Fraction, price: Fraction): Fraction {
  return valueAt(plain, withValues(position, { contracts }), instrument, price);
}

/** What closing `contracts` at `price` earns over their share of the cost; negative is a loss. */
export function profitOfClosing(position: Entity, instrument: Entity, contracts: Fraction, price: Fraction): Fraction {
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const cost = multiply(basisOf(position, instrument), divide(contracts, held));
  const value = valueOf(position, instrument, contracts, price);
  return gainsWithValue(position, instrument) ? subtract(value, cost) : subtract(cost, value);
}

/** The cost that makes the position's profit larger by `amount` at every price. */
export function basisBetterBy(position: Entity, instrument: Entity, amount: Fraction): Fraction {
  const basis = basisOf(position, instrument);
  return gainsWithValue(position, instrument) ? subtract(basis, amount) : add(basis, amount);
}

/** Whether the holder gains when the value in the settlement asset rises: long and linear, or short and inverse. */
function gainsWithValue(position: Entity, instrument: Entity): boolean {
  return (wordOf(instrument, "contract") === "inverse") !== (signOf(position) > 0);
}
