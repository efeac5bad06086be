import type { Meaning } from "../../dsl/ir.ts";
import { validateSnapshot, type Instrument, type Issue, type Snapshot } from "../snapshot/index.ts";

/** What all accounts of a scan share, so that a row needs only say what is the account's. */
export type Market = Pick<Partial<Snapshot>, "asOf" | "selectors" | "assets" | "instruments" | "funds">;

const shared = ["asOf", "selectors", "assets", "instruments", "funds"];

/** Checks parsed JSON as a market: a snapshot without an account. Never throws. */
export function validateMarket(json: unknown): { readonly market?: Market; readonly issues: readonly Issue[] } {
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const own = isObject ? Object.keys(json).filter((key) => !shared.includes(key)) : [];
  if (own.length > 0) return { issues: own.map((path) => ({ path, message: `expected what accounts share (${shared.join(", ")}), but found what is one account's`, help: "Leave it in the rows." })) };
  const { snapshot, issues } = validateSnapshot(isObject ? { asOf: "1970-01-01T00:00:00Z", ...json, account: { id: "none" } } : json);
  return snapshot === undefined ? { issues } : { market: json as Market, issues: [] }; // it is a snapshot with an account beside it
}

/** Puts rows and market together. A class because it knows the market's instruments by their symbols. */
export class MarketAround {
  /** Whether rows see all instruments, and not only those that they are in. */
  readonly needsAll: boolean;
  private market: Market;
  private readonly bySymbol: Map<unknown, Instrument>;

  constructor(market: Market, meaning: Meaning) {
    this.market = market;
    this.bySymbol = new Map((market.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
    this.needsAll = sumsOverMarket(meaning);
  }

  /** From now on the market is another, in which the instruments have the same symbols and these are not what they were. */
  change(market: Market, instruments: readonly Instrument[]): void {
    this.market = market;
    for (const instrument of instruments) this.bySymbol.set(instrument.symbol, instrument);
  }

  /**
   * A row with what it does not say itself; what it says stands in place of the market's. Only the instruments that it is in come along, unless a rule
   * looks at them all: the others can decide nothing. A row that names another instrument sees them all, so that the message can say which it may be.
   */
  around(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { instruments, ...rest } = this.market;
    const needed = instruments === undefined || row["instruments"] !== undefined ? undefined : this.needsAll ? instruments : (this.instrumentsOf(row) ?? instruments);
    return { ...rest, ...(needed === undefined ? {} : { instruments: needed }), ...row };
  }

  private instrumentsOf(row: Readonly<Record<string, unknown>>): Market["instruments"] {
    const symbols = new Set([...symbolsIn(row["positions"]), ...symbolsIn(row["orders"])]);
    if (row["counterparties"] !== undefined) return undefined;
    const found = [...symbols].flatMap((symbol) => this.bySymbol.get(symbol) ?? []);
    return found.length === symbols.size ? found : undefined;
  }
}

function symbolsIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list.map((each: unknown) => (typeof each === "object" && each !== null && "symbol" in each ? each.symbol : undefined)) : [];
}

/** Whether a rule ranges over instruments or assets whether or not the account is in them. */
function sumsOverMarket(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("over" in node && (node.over === "instrument" || node.over === "asset")) return true;
  return Object.values(node).some(sumsOverMarket);
}
