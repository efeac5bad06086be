import type { MarketRows } from "./market-rows.ts";
import type { Tables } from "./objects.ts";
import { WordTable } from "./words.ts";

/** Assets of the market and those that instruments settle in, each once. */
export function namesOf({ settles, assets }: MarketRows): readonly string[] {
  return [...new Set([...settles, ...assets])];
}

/** The names of a market and a policy that objects of an account say. */
export function tablesOf(market: MarketRows): Tables {
  return { symbol: new WordTable(market.symbols), marginMode: new WordTable(market.modes.map(({ name }) => name), "word"), asset: new WordTable(namesOf(market)) };
}
