import type { Expression } from "../dsl/ir.ts";
import type { Algebra } from "./algebras/algebra.ts";
import { multiply, type Fraction } from "./number/index.ts";
import { isFraction, quantityOf, wordOf, type Entity } from "./state/entity.ts";
import { Undecided } from "./undecided.ts";

/**
 * The payoff belongs to the instrument. Units are contracts · size (times the multiplier of a quanto contract).
 * Linear and quanto: value = units · P. Inverse: value = units ÷ P. Money in the settlement asset, never negative.
 */
export function valueAt<V, T>(algebra: Algebra<V, T>, holding: Entity, instrument: Entity, price: V): V {
  const { contracts, perContract } = sizeOf(holding, instrument);
  const units = algebra.units({ path: `${holding.level}.contracts`, of: holding.id }, contracts, perContract, instrument);
  return wordOf(instrument, "contract") === "inverse" ? algebra.divide(units, price) : algebra.multiply(units, price);
}

/** Profit of moving from one price to another: s · (value at `to` − value at `from`), reversed for inverse contracts. */
export function profitBetween<V, T>(algebra: Algebra<V, T>, holding: Entity, instrument: Entity, from: V, to: V): V {
  const start = valueAt(algebra, holding, instrument, from);
  const end = valueAt(algebra, holding, instrument, to);
  const gains = (wordOf(instrument, "contract") === "inverse") !== (signOf(holding) < 0);
  return gains ? algebra.subtract(start, end) : algebra.subtract(end, start);
}

/** Profit at `to` of a holding whose entry is a cost basis in money. */
export function profitFromBasis<V, T>(algebra: Algebra<V, T>, holding: Entity, instrument: Entity, basis: V, to: V): V {
  const end = valueAt(algebra, holding, instrument, to);
  const gains = (wordOf(instrument, "contract") === "inverse") !== (signOf(holding) < 0);
  return gains ? algebra.subtract(basis, end) : algebra.subtract(end, basis);
}

/** What a position cost, where `price` is its entry price and the snapshot states the cost in place of one. */
export function statedCost<V, T>(algebra: Algebra<V, T>, price: Expression, holding: Entity): V | undefined {
  const isEntry = price.kind === "fact" && price.path === "position.entry_price";
  const cost = isEntry && holding.values["entry_price"] === undefined ? holding.values["entry_notional"] : undefined;
  return isFraction(cost) ? algebra.fact({ path: "position.entry_notional", of: holding.id }, cost) : undefined;
}

/** Contracts · contract size (· quanto multiplier), exact and never negative. */
export function unitsOf(holding: Entity, instrument: Entity): Fraction {
  const { contracts, perContract } = sizeOf(holding, instrument);
  return multiply(contracts, perContract);
}

/** The contracts of a holding, and the units that one of them is. Throws `Undecided` where a quanto contract does not say. */
function sizeOf(holding: Entity, instrument: Entity): { readonly contracts: Fraction; readonly perContract: Fraction } {
  const contracts = quantityOf(holding, "contracts");
  const perContract = quantityOf(instrument, "contract_size");
  if (contracts === undefined || perContract === undefined) throw new Error(`${holding.level} ${holding.id} or ${instrument.id} has no size.`);
  if (wordOf(instrument, "contract") !== "quanto") return { contracts, perContract };
  const multiplier = quantityOf(instrument, "quanto_multiplier");
  if (multiplier === undefined) {
    throw new Undecided({
      kind: "missing_fact",
      because: `The quanto instrument ${instrument.id} has no \`quantoMultiplier\`.`,
      help: "Add `quantoMultiplier` to the instrument in the snapshot.",
    });
  }
  return { contracts, perContract: multiply(perContract, multiplier) };
}

/** +1 for long, −1 for short. */
export function signOf(holding: Entity): 1 | -1 {
  return wordOf(holding, "side") === "short" ? -1 : 1;
}
