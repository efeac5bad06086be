import { grouped, showNumber } from "../../engine/report/numbers.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** The unit of what is decided: money is in the asset of what it is about, a price in the quote of its contract; nothing for words and amounts of contracts. */
export function unitOf(decision: string, of: string, { account, instruments = [], positions = [] }: Snapshot): string | undefined {
  const last = decision.slice(decision.lastIndexOf(".") + 1);
  const isPrice = last === "liquidation_price";
  if (!isPrice && !/^(equity|maintenance_margin|initial_margin|available)$/.test(last) && !/\.(pay|receive)\./.test(decision)) return undefined;
  const charged = /"asset":"([^"\\]+)"/.exec(of)?.[1];
  if (charged !== undefined) return charged;
  const position = positions.find(({ id }) => id === of || of.endsWith(`:${id}`));
  const contract = instruments.find(({ symbol }) => symbol === position?.symbol);
  if (isPrice) return contract?.quote;
  if (contract !== undefined) return contract.settle;
  const settled = new Set([...instruments.map(({ settle }) => settle), ...(instruments.length === 0 ? (account.balances ?? []).map(({ asset }) => asset) : [])]);
  return [...settled].find((asset) => of.endsWith(`:${asset}`)) ?? (settled.size === 1 ? [...settled][0] : undefined);
}

/** A number with its unit, or a word that an answer has, as people say it. */
export function saidWords(value: string, unit?: string): string {
  if (/^-?\d+(\.\d+)?$/.test(value)) return unit === undefined ? showNumber(value) : `${showNumber(value)} ${unit}`;
  if (value === "now") return "now: liquidation may start already";
  return value.replaceAll("_", " ");
}

/** What two lists of effects have in common, and what only the one and only the other has; where their order alone differs, the stretch in which it does. */
export function inBoth(old: string, now: string): readonly [both: string, old: string, now: string] {
  const [left, right] = [old.split("; "), now.split("; ")];
  const only = (some: readonly string[], others: readonly string[]): readonly string[] => some.filter((each) => !others.includes(each));
  const [gone, come] = [only(left, right), only(right, left)];
  const isReordered = gone.length + come.length === 0 && left.length === right.length;
  const from = left.findIndex((each, place) => each !== right[place]);
  const to = left.findLastIndex((each, place) => each !== right[place]) + 1;
  const [mine, theirs] = isReordered ? [left.slice(from, to), right.slice(from, to)] : [gone, come];
  const both = isReordered ? [...left.slice(0, from), ...left.slice(to)] : left.filter((each) => right.includes(each));
  if (both.length === 0) return ["", old, now];
  const said = (list: readonly string[]): string => list.join(isReordered ? "; then " : "; ") || "nothing else";
  return [both.join("; "), said(mine), said(theirs)];
}

/** What an action or a plan does, with numbers grouped and paths of the account in words. */
export function doneWords(value: string, { account }: Snapshot): string {
  const assets = new Set((account.balances ?? []).map(({ asset }) => asset));
  return value.split("; ").map((each) => (each.startsWith("then ") ? `then ${grouped(effect(each.slice("then ".length), assets))}` : grouped(effect(each, assets)))).join("; ");
}

function effect(text: string, assets: ReadonlySet<string>): string {
  const [, asset = "", name = "", amount = ""] = /^account\.balances\.(.+)\.([A-Za-z]+) (-?[\d.]+|gone)$/.exec(text) ?? [];
  if (assets.has(asset) || name !== "") return `${spoken(name)} becomes ${amount} ${asset}`;
  const [, purpose = "", from = "", to = "", sum = ""] = /^(realized_loss|realized_profit|funding_fee|trading_fee|liquidation_fee|interest|bonus_clawback) (.+) to (\S+) (-?[\d.]+ .+)$/.exec(text) ?? [];
  if (purpose !== "") return `${purpose.replaceAll("_", " ")}: ${from} pays ${to} ${sum}`;
  const [, what = "", id = ""] = /^(position|order)s\.(\S+) gone$/.exec(text) ?? [];
  return id === "" ? text : `${what} ${id} is gone`;
}

const spoken = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
