/** What a unified symbol says by itself: `BTC/USDT:USDT` is settled in USDT, and so linear. */

import type { Thing } from "./draft.ts";

/** The parts of an instrument that follow from its symbol, and sizes that matter little: a contract of 1, a tick of 0.01. */
export function instrumentOf(symbol: string): Thing {
  const sizes: Thing = { contractSize: "1", tickSize: "0.01" };
  const parts = /^([^/:]+)\/([^/:]+?)(?::([^-:]+)(?:-.*)?)?$/.exec(symbol);
  if (parts === null) return sizes;
  const [, base = "", quote = "", settle = quote] = parts;
  return { contract: settle === quote ? "linear" : settle === base ? "inverse" : "quanto", base, quote, settle, ...sizes };
}
