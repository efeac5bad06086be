import type { AggregateExpression } from "../../../dsl/ir.ts";
import type { Num, OfPools } from "./nodes.ts";
import { isSingle, placeOf, siteAt, type Site } from "./site.ts";
import type { Walk } from "./walk.ts";

/** `sum of` and `number of` over the pools of an account: of a pool of each mode a number of its own. */
export function poolSum(walk: Walk, { which, operand, where, same }: AggregateExpression, site: Site): Num {
  const { make } = walk;
  const isSum = which === "number" || (which === "sum" && operand !== undefined);
  if (walk.wide || !isSum || same !== undefined || site.group !== undefined || site.isMember === true || site.frame === "group") return make.unknown("aggregates over each pool, but sums of all of them, have no columns");
  const terms = walk.program.meaning.modes.map((mode, index): OfPools => {
    const termAt = (at: Site): Num => {
      const one = which === "number" || operand === undefined ? make.integer(1) : walk.quantity(operand, at);
      return where === undefined ? one : make.choose(walk.condition(where, at), one, make.integer(0));
    };
    const [at, single] = [siteAt(site, "pool", mode), isSingle(mode)];
    return { mode: index, single, term: termAt(at), waiting: single ? withoutGaps(walk, () => termAt({ ...at, waits: true })) : undefined };
  });
  return make.pools(terms);
}

/** What is known of the position that an order waits for: it holds nothing, at the mark. Its side and leverage are the order's, and not looked for. */
export function waitingFact({ make }: Walk, path: string, site: Site): Num {
  const instrument = placeOf("instrument", site);
  if (path === "position.contracts" || path === "position.margin") return make.integer(0);
  if (path === "position.entry_price" && instrument !== undefined) return make.column({ kind: "number", table: "instrument", path: "instrument.mark_price", sign: "positive" }, instrument);
  return make.left("a position that is still to come has no such fact");
}

/** What an order that waits for its position leaves unknown is no gap of the policy. */
function withoutGaps({ make: { gaps } }: Walk, read: () => Num): Num {
  const before = new Set(gaps);
  const found = read();
  for (const gap of gaps) if (!before.has(gap)) gaps.delete(gap);
  return found;
}

/** The numbers of all pools. */
export function termsOf(terms: readonly OfPools[]): readonly Num[] {
  return terms.flatMap(({ term, waiting }) => [term, ...(waiting === undefined ? [] : [waiting])]);
}

/** Of how many modes one balance may make a pool, and at least 1: by that, pools are no more than positions, orders and balances times this. */
export function poolsOfOne(terms: readonly OfPools[]): number {
  return Math.max(1, terms.filter(({ single }) => !single).length);
}
