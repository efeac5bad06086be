import { validateMarket, type Market } from "../../engine/scan/market.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { readJson, refuse } from "./read-json.ts";

/** What accounts share, from a file. Throws `CallError`. */
export async function readMarket(terminal: Terminal, path: string): Promise<Market> {
  const { market, issues } = validateMarket(await readJson(terminal, path));
  if (market === undefined) throw refuse(path, "cannot be used as a market", issues);
  return market;
}
