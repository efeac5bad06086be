import { contractsStep } from "../amounts.ts";
import { valueOf } from "../basis.ts";
import { withoutClosed } from "../fill/decrease.ts";
import { compare, divide, one, subtract, zero, type Fraction } from "../number/index.ts";
import type { RunContext } from "../run-context.ts";
import type { OpenRequest } from "../snapshot/index.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import type { Deed, Plan } from "./deed.ts";
import { decreaseDeed, increaseDeed, type FillTerms } from "./deeds/trade.ts";
import { settleOf } from "./deeds/settings.ts";

/**
 * A trade is what it amounts to: more of a position of its side; else less of one of the other side, its close, or a flip, which closes
 * it and opens the rest; else it opens. Where both sides are held it is more of its own.
 */
export function tradePlan(context: RunContext, state: State, request: OpenRequest, fresh: Entity, terms: FillTerms, asked: Fraction | undefined): Plan {
  const held = (side: string): Entity | undefined =>
    state.positions.find((position) => wordOf(position, "symbol") === request.symbol && wordOf(position, "margin_mode") === request.marginMode && wordOf(position, "side") === side && quantityOf(position, "contracts")!.n > 0n); // the schema demands it
  const same = held(request.side);
  const other = same === undefined ? held(request.side === "long" ? "short" : "long") : undefined;
  const base = { base: state, unit: "contracts" as const, asset: settleOf(state, request.symbol), step: contractsStep(state, request.symbol), asked, ceiling: undefined };
  if (other === undefined) {
    const action = same === undefined ? "open" : "increase";
    const grown = same ?? fresh;
    const deed = (from: State): Deed => increaseDeed(context, action, from, grown, terms);
    return { ...base, nameAt: () => action, deedsAt: (size) => [{ size, deed }], knots: tierKnots(state, grown), mayClose: [] };
  }
  const size = quantityOf(other, "contracts")!; // held looked at it
  const less = (action: "reduce" | "close") => (from: State): Deed => decreaseDeed(context, action, from, other.id, terms);
  // Without a leverage of its own, what a flip opens has that of what it closes.
  const leverage = quantityOf(other, "leverage");
  const opened = quantityOf(fresh, "leverage") === undefined && leverage !== undefined ? withValues(fresh, { leverage }) : fresh;
  const rest = (from: State): Deed => increaseDeed(context, "open", withoutClosed(from, other.id), opened, terms);
  return {
    ...base,
    nameAt: (x) => (compare(x, size) < 0 ? "reduce" : compare(x, size) === 0 ? "close" : "flip"),
    deedsAt: (x) => {
      const order = compare(x, size);
      if (order <= 0) return [{ size: x, deed: less(order < 0 ? "reduce" : "close") }];
      return [{ size, deed: less("close") }, { size: subtract(x, size), deed: rest }];
    },
    knots: [size, ...tierKnots(state, other)],
    mayClose: [other.id],
  };
}

/** How many contracts more take a position's value at the mark past each of its instrument's tiers: a rule may change there. */
export function tierKnots(state: State, position: Entity): readonly Fraction[] {
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  const held = quantityOf(position, "contracts") ?? zero;
  const mark = quantityOf(instrument, "mark_price")!; // the schema demands it
  return (state.tiers.get(instrument.id) ?? []).flatMap((tier) => {
    if (tier.upTo === undefined || tier.upTo.n <= 0n) return [];
    const contracts = divide(tier.upTo, valueOf(position, instrument, one, mark));
    return compare(contracts, held) > 0 ? [subtract(contracts, held)] : [];
  });
}
