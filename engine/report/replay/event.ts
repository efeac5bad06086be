import type { ReplayEvent, Setting } from "../../../schemas/generated/events.ts";
import type { ReplayEntry } from "../../../schemas/generated/replay-answer.ts";
import type { Charge, Snapshot } from "../../snapshot/index.ts";
import { showAmount, showNumber, showPercent } from "../numbers.ts";
import { spellRequest } from "../permit-report.ts";

/** What happened, in a line: `funding of BTC/USDT:USDT at 0.01 %`. */
export function spellEntry(entry: ReplayEntry, event: ReplayEvent | undefined, prices: Prices): string {
  switch (entry.kind) {
    case "start":
      return "the account as it stands";
    case "rules":
      return "other rules come into force";
    case "lapse":
      return `credit ${entry.credit ?? ""} lapses`;
    case "liquidation":
      return entry.plan === "not_run" ? "liquidation would begin" : entry.plan === "waits" ? "liquidation, which then waits" : "liquidation";
    default:
      return event === undefined ? entry.kind : spellEvent(event, prices);
  }
}

/** Mark, last and index prices as they were told last, by symbol and name. */
export type Prices = Map<string, string>;

/** Those of a snapshot. */
export function pricesOf(snapshot: Snapshot): Prices {
  const named = (snapshot.instruments ?? []).flatMap(({ symbol, markPrice, lastPrice, indexPrice }) => Object.entries({ markPrice, lastPrice, indexPrice }).map(([name, price]) => [`${symbol} ${name}`, price] as const));
  return new Map(named.flatMap(([key, price]) => (price === undefined ? [] : [[key, price] as const])));
}

function spellEvent(event: ReplayEvent, prices: Prices): string {
  if (event.prices !== undefined) return Object.entries(event.prices).map(([symbol, moved]) => spellPrices(symbol, moved, prices)).join("; ");
  if (event.request !== undefined) return spellRequest(event.request);
  if (event.charge !== undefined) return spellCharge(event.charge);
  if (event.charges !== undefined) return event.charges.map(spellCharge).join("; ");
  if (event.funding !== undefined) return `funding of ${event.funding.symbol} at ${showPercent4(event.funding.rate)}`;
  if (event.grant !== undefined) return `${event.grant.credit === undefined ? "bonus" : `credit ${event.grant.credit.id}`} of ${showAmount(event.grant.amount, event.grant.asset)} is granted`;
  if (event.expire !== undefined) {
    const { asset, credit, amount } = event.expire;
    return credit !== undefined ? `credit ${credit} lapses` : `bonus ${amount === undefined ? `in ${asset}` : `of ${showAmount(amount, asset)}`} lapses`;
  }
  if (event.realize !== undefined) return `unrealized ${event.realize.of === "both" ? "profit and loss" : event.realize.of} realized${event.realize.marginMode === undefined ? "" : `, ${event.realize.marginMode}`}${event.realize.symbol === undefined ? "" : ` ${event.realize.symbol}`}`;
  return event.set === undefined ? "" : `set ${spellSetting(event.set)}`;
}

/** A funding rate in percent, with all its digits. */
function showPercent4(rate: string): string {
  const shown = showPercent(rate);
  return shown.includes("…") ? showNumber(rate) : shown;
}

function spellPrices(symbol: string, moved: object, prices: Prices): string {
  const words = Object.entries(moved).map(([name, to]: [string, unknown]) => {
    const key = `${symbol} ${name}`;
    const from = prices.get(key);
    prices.set(key, String(to));
    return `${name.replace("Price", "")} ${from === undefined ? "" : `${showNumber(from)} → `}${showNumber(String(to))}`;
  });
  return `${symbol} ${words.join(", ")}`;
}

function spellCharge({ purpose, direction, position, symbol, marginMode, amount, asset }: Charge): string {
  const about = [position, symbol, marginMode].filter((each) => each !== undefined).join(" ");
  return `${purpose.replaceAll("_", " ")} of ${showAmount(amount, asset)}${direction === "receive" ? " received" : ""}${about === "" ? "" : `, ${about}`}`;
}

function spellSetting(setting: Setting): string {
  const selectors = Object.entries(setting.selectors ?? {}).map(([name, value]) => `${name} ${value}`);
  const facts = (of: string, holder: { readonly facts: Readonly<Record<string, string>> } | undefined): readonly string[] => Object.entries(holder?.facts ?? {}).map(([name, value]) => `${of}${of === "" ? "" : " "}${name} ${showNumber(value)}`);
  const named = [...Object.entries(setting.balances ?? {}), ...Object.entries(setting.positions ?? {}), ...Object.entries(setting.orders ?? {})].flatMap(([name, holder]) => facts(name, holder));
  const fields = [...Object.entries(setting.assets ?? {}), ...Object.entries(setting.instruments ?? {})].map(([name, each]) => `${Object.keys(each).join(", ")} of ${name}`);
  return [...selectors, ...facts("account", setting.account), ...named, ...fields].join("; ");
}
