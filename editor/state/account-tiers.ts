import { computed, signal } from "@preact/signals";
import type { CellMessage } from "../../dsl/service/types.ts";
import type { Instrument, Issue, Tier } from "../../engine/snapshot/index.ts";
import { engine } from "../worker/start.ts";
import { account, change, changesByKey } from "./accounts.ts";
import { curveSymbol } from "./curve.ts";
import { policy } from "./policy.ts";
import { fieldsOf, withCell, withSplit } from "./tier-rows.ts";

const wanted = signal("");

/** The instruments of the account: those without tiers may be given some. */
export const tieredInstruments = computed<readonly Instrument[]>(() => account.value?.snapshot.instruments ?? []);
/** The one whose tiers are shown: the one that was chosen, or in which there is a position. */
export const tieredInstrument = computed(() => tieredInstruments.value.find(({ symbol }) => symbol === wanted.value) ?? tieredInstruments.value.find(({ symbol }) => symbol === curveSymbol.value) ?? tieredInstruments.value[0]);
export function chooseTiered(symbol: string): void {
  wanted.value = symbol;
}

/** Its tiers as they are looked at: with what is changed. */
export const tiersNow = computed<readonly Tier[]>(() => {
  const changed = changesByKey.value.get(keyOf(tieredInstrument.value?.symbol ?? ""));
  return changed?.change === "tiers" ? changed.to : (tieredInstrument.value?.tiers ?? []);
});

/** What was changed since the account was opened, for undoing: by account and symbol. */
const past = new Map<string, (readonly Tier[])[]>();
const future = new Map<string, (readonly Tier[])[]>();

export interface TierChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
export type RefusedTiers = readonly { readonly at: number; readonly because: CellMessage }[];

/** Makes changes of cells together. What is no number is refused alone; what does not fit together is refused as a whole. */
export async function changeTiers(symbol: string, changes: readonly TierChange[], added = 0): Promise<RefusedTiers> {
  let tiers = tiersNow.peek();
  for (let more = added; more > 0; more -= 1) tiers = withSplit(tiers, tiers.length - 1);
  const fields = fieldsOf(tiers);
  const refused: { at: number; because: CellMessage }[] = [];
  for (const [at, { row, column, text }] of changes.entries()) {
    const next = withCell(tiers, row, fields[column] ?? "maxNotional", text);
    if ("message" in next) refused.push({ at, because: next });
    else tiers = next;
  }
  if (refused.length === changes.length) return refused;
  const issue = await setTiers(symbol, tiers);
  return issue === undefined ? refused : changes.map((_, at) => refused.find((each) => each.at === at) ?? { at, because: messageOf(issue) });
}

/** Other tiers for an instrument, if they can be. Answers what keeps them from it. */
export async function setTiers(symbol: string, tiers: readonly Tier[]): Promise<Issue | undefined> {
  const [at, of] = [policy.peek(), account.peek()];
  if (at === undefined || of === undefined) return { path: "", message: "There is no policy without an error yet." };
  const [issue] = await engine.ask("fitting", { revision: at.revision, account: of.name, changes: [{ change: "tiers", symbol, to: tiers }] });
  if (issue !== undefined) return issue;
  const key = `${of.name}\n${symbol}`;
  past.set(key, [...(past.get(key) ?? []), tiersNow.peek()]);
  future.delete(key);
  put(symbol, tiers);
  return undefined;
}

/** Back to what was before the last change, or on again. */
export function undoTiers(symbol: string, again: boolean): void {
  const key = `${account.peek()?.name ?? ""}\n${symbol}`;
  const [from, to] = again ? [future, past] : [past, future];
  const [last] = (from.get(key) ?? []).slice(-1);
  if (last === undefined) return;
  from.set(key, (from.get(key) ?? []).slice(0, -1));
  to.set(key, [...(to.get(key) ?? []), tiersNow.peek()]);
  put(symbol, last);
}

export function resetTiers(symbol: string): void {
  change(keyOf(symbol), undefined);
}

function put(symbol: string, tiers: readonly Tier[]): void {
  const base = account.peek()?.snapshot.instruments?.find((each) => each.symbol === symbol)?.tiers;
  change(keyOf(symbol), JSON.stringify(base) === JSON.stringify(tiers) ? undefined : { change: "tiers", symbol, to: tiers });
}

function keyOf(symbol: string): string {
  return `tiers ${symbol}`;
}

export function messageOf({ message, help }: Issue): CellMessage {
  const sentence = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
  return { severity: "error", code: "tiers", message: sentence, ...(help === undefined ? {} : { help }) };
}
