import { quote } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { Snapshot } from "./types.ts";

/** Finds positions and orders in an instrument that the snapshot does not have. */
export function checkReferences(snapshot: Snapshot): readonly Issue[] {
  const symbols = new Set((snapshot.instruments ?? []).map((each) => each.symbol));
  const unknown = (list: readonly { readonly symbol: string }[] | undefined, path: string): readonly Issue[] =>
    (list ?? []).flatMap((each, index) => (symbols.has(each.symbol) ? [] : [unknownSymbol(each.symbol, symbols, `${path}[${index}].symbol`)]));
  return [
    ...unknown(snapshot.positions, "positions"),
    ...unknown(snapshot.orders, "orders"),
    ...(snapshot.counterparties ?? []).flatMap((each, index) => [
      ...unknown(each.positions, `counterparties[${index}].positions`),
      ...unknown(each.orders, `counterparties[${index}].orders`),
    ]),
  ];
}

function unknownSymbol(symbol: string, symbols: ReadonlySet<string>, path: string): Issue {
  const near = sameMarket(symbol, symbols);
  const help = near === undefined ? "Add the instrument, with its mark price." : `Did you mean ${near}?`;
  return { path, message: `expected the symbol of one of the instruments, but found ${quote(symbol)}`, help };
}

/** A symbol that is the same but for its spelling: BTCUSDT, btc-usdt and BTC/USDT for BTC/USDT:USDT. Another coin is no spelling. */
function sameMarket(symbol: string, symbols: ReadonlySet<string>): string | undefined {
  const wanted = letters(symbol);
  if (wanted.length < 3) return undefined;
  for (const candidate of symbols) {
    const other = letters(candidate);
    if (other.startsWith(wanted) || wanted.startsWith(other)) return candidate;
  }
  return undefined;
}

function letters(symbol: string): string {
  return symbol.toLowerCase().replace(/[^a-z0-9]/g, "");
}
