import { importSnapshot, momentOf, unknownField, type ImportDocument, type ImportOptions, type Unmapped } from "../../engine/import/index.ts";
import type { Issue, Position, Snapshot } from "../../engine/snapshot/index.ts";
import { readNumber } from "../outcome/index.ts";
import { calledOtherwise, identitiesIn, ownersIn, withoutIdentities, type Identities } from "./identities.ts";
import type { Observed, Recording } from "./read.ts";

/** What platforms call the numbers that we compare. Names only: which of them a platform gives, its documents show. */
const names: Readonly<Record<string, readonly string[]>> = {
  liquidationPrice: ["liquidationPrice", "liqPrice", "liqPx", "liquidationPx"],
  maintenanceMargin: ["maintenanceMargin", "maintMargin", "positionMM", "mmr"],
  initialMargin: ["initialMargin", "positionIM", "imr"],
  unrealizedPnl: ["unrealizedPnl", "unRealizedProfit", "unrealizedProfit", "unrealisedPnl", "upl"],
};
const symbolNames = ["symbol", "instId", "coin"];
/** A position that a liquidation price of 0 is said of has none. */
const zeroMeansNone: ReadonlySet<string> = new Set(["liquidationPrice"]);

/** What of documents is not in their recording, because it says who somebody is. */
export interface Removed {
  /** Identities that became `account`, `p1`, `o1`. */
  readonly positions: number;
  readonly orders: number;
  readonly fields: Identities["fields"];
}

/** A recording of documents of one moment and what was taken away for it, or why there is none. `said` is what else is unknown, in words of whoever records, who may know besides that there are no orders: an empty list does not say what it is of. Identities are replaced by numbers in the order of the snapshot. Never throws. */
export function recordingOf(format: string, documents: readonly ImportDocument[], options: ImportOptions = {}, said: readonly string[] = [], hasNoOrders = false): { readonly recording?: Recording; readonly removed?: Removed; readonly issues: readonly Issue[] } {
  const { snapshot, unmapped, issues } = importSnapshot(format, documents, options);
  const { fields, values } = identitiesIn(documents.map(({ json }) => json));
  if (snapshot === undefined) return { issues: issues.map((issue) => ({ ...issue, message: withoutIdentities(issue.message, values) })) }; // what is said of a fault is shown to others, too
  const scrubbed = scrub(snapshot);
  const { account, positions = [], orders = [] } = snapshot;
  const { observed, unplaced } = observedIn(documents, positions, scrubbed.positions ?? []);
  const renamed = [...positions.map(({ id }, index) => [id, `p${index + 1}`] as const), ...orders.map(({ id }, index) => [id, `o${index + 1}`] as const)].sort(([a], [b]) => b.length - a.length);
  const named = (texts: readonly string[]): readonly string[] => texts.map((each) => withoutIdentities(renamed.reduce((text, [id, name]) => calledOtherwise(text, [id], name), each), [account.id, ...values]));
  const inWords = ({ path, value, why }: Unmapped): string => `${withoutNames(path, documents)}${value === "" || !path.includes("→") ? "" : ` = ${value}`}: ${why}`; // what was left out may be named by its identity
  const noted = unmapped.filter(isAssumed);
  // What is assumed of one fact alone leaves open what hangs on that; what is not so tied leaves all of it open.
  const assumed = noted.flatMap((note) => {
    const { fact: path } = note;
    return path === undefined ? [] : named([inWords(note)]).map((why) => ({ path, why }));
  });
  const unknown = named([...noted.filter(({ fact }) => fact === undefined).map(inWords), ...unplaced, ...mixedIn(format, documents), ...gapsOf(snapshot, hasNoOrders), ...said]);
  return { recording: { plimsollRecording: 1, t: snapshot.asOf, source: format, snapshot: scrubbed, observed, ...(assumed.length > 0 && { assumed }), unknown }, removed: { positions: positions.length, orders: orders.length, fields }, issues };
}

/** Moments that are no further apart may be those of questions asked one after the other. */
const mostApart = 60_000;

/** Why documents may not be of one account at one moment. */
function mixedIn(format: string, documents: readonly ImportDocument[]): readonly string[] {
  const owners = [...ownersIn(documents.map(({ json }) => json))].map(([field, count]) => `whose account it is: the documents have ${count} different values in ${field}`);
  const moments = documents.flatMap((document) => momentOf(format, document) ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [moments[0], moments.at(-1)];
  const isApart = first !== undefined && last !== undefined && Date.parse(last) - Date.parse(first) > mostApart;
  return [...owners, ...(isApart ? [`whether it all held at once: the documents speak of moments between ${first} and ${last}`] : [])];
}

/** What an account has, and no document says: a policy would take it for nothing. */
function gapsOf({ account: { balances = [] }, positions = [], orders, instruments = [] }: Snapshot, hasNoOrders: boolean): readonly string[] {
  const settles = new Set(positions.flatMap(({ symbol }) => instruments.find((each) => each.symbol === symbol)?.settle ?? []));
  const moneyless = [...settles].filter((asset) => !balances.some((balance) => balance.asset === asset));
  return [
    ...moneyless.map((asset) => `the money in ${asset}, which positions are settled in: no document says it`),
    ...(orders === undefined && positions.length > 0 && !hasNoOrders ? ["open orders, which may hold margin back: no document lists them"] : []),
  ];
}

/** Notes about values that are in the snapshot, and about whatever is left out of it: a page that is missing, a debt without a place. A field that nobody needs is no gap, nor is an entry of a public list that does not say what it is about. */
function isAssumed({ path, why }: Unmapped): boolean {
  return path.includes("→") || !(why.startsWith(unknownField) || /^and \d+ more$/.test(why) || /does not say which (instrument|setting|tier) /.test(why));
}

/** The snapshot under other identities: `account`, `p1`, `o1`. What is said of them stays. */
export function scrub(snapshot: Snapshot): Snapshot {
  const { account, positions, orders, counterparties: _, ...rest } = snapshot;
  return {
    ...rest,
    account: { ...account, id: "account" },
    ...(positions === undefined ? {} : { positions: positions.map((position, index) => ({ ...position, id: `p${index + 1}` })) }),
    ...(orders === undefined ? {} : { orders: orders.map((order, index) => ({ ...order, id: `o${index + 1}` })) }),
  };
}

/** Where a note stands: documents by their place in the call, since names of files may be somebody's. */
function withoutNames(path: string, documents: readonly ImportDocument[]): string {
  const index = documents.findIndex(({ name }) => path.startsWith(`${name}: `));
  return index < 0 ? path : `document ${index + 1}: ${path.slice(documents[index]!.name.length + 2)}`; // it was found
}

/** The numbers that documents give of each position, found by symbol, side and margin mode; what may be of several is left out, and told. */
function observedIn(documents: readonly ImportDocument[], positions: readonly Position[], scrubbed: readonly Position[]): { readonly observed: Observed; readonly unplaced: readonly string[] } {
  const numbers: Record<string, string> = {};
  const unplaced = new Set<string>();
  for (const entry of documents.flatMap(({ json }) => objectsIn(json))) {
    const fitting = positions.flatMap((position, index) => (isOf(entry, position) ? [index] : []));
    const found = Object.entries(names).flatMap(([name, spellings]) => {
      const value = spellings.map((spelling) => entry[spelling]).find((each): each is string => typeof each === "string" && readNumber(each) !== undefined);
      return value === undefined ? [] : [[name, value] as const];
    });
    const id = scrubbed[fitting[0] ?? -1]?.id;
    if (id === undefined || found.length === 0) continue;
    if (fitting.length > 1) unplaced.add(`which of ${fitting.map((index) => scrubbed[index]?.id ?? "").join(", ")} the platform means by ${positions[fitting[0]!]?.symbol ?? ""}: what it says is left out`); // there are two at least
    else for (const [name, value] of found) numbers[`positions.${id}.${name}`] = zeroMeansNone.has(name) && /^-?0*(\.0*)?$/.test(value) ? "none" : value;
  }
  return { observed: { decisions: {}, numbers }, unplaced: [...unplaced] };
}

type Entry = Readonly<Record<string, unknown>>;

/** All objects, but for what stands inside of one that says something of a position: that is the same once more, in other words. */
function objectsIn(json: unknown): readonly Entry[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (typeof json !== "object" || json === null) return [];
  const entry = json as Entry; // an object has keys
  return saysOfPosition(entry) ? [entry] : [entry, ...Object.values(entry).flatMap(objectsIn)];
}

/** Whether an entry is about a position: the same letters of the symbol, the same side, and the same margin mode where it names one. Orders name a side too, and no liquidation price. */
function isOf(entry: Entry, { symbol, side, marginMode }: Position): boolean {
  const named = symbolOf(entry);
  if (named === undefined || !saysOfPosition(entry)) return false;
  const letters = (text: string) => text.replace(/:[^-]*/, "").replace(/[-_/](SWAP|PERP)$/i, "").replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  const leverage = entry["leverage"];
  const mode = [entry["marginMode"], entry["marginType"], entry["mgnMode"], typeof leverage === "object" && leverage !== null ? (leverage as Entry)["type"] : undefined].find((word): word is string => typeof word === "string" && word !== "")?.toLowerCase();
  const isNamed = entry["coin"] === named ? named === symbol.split("/")[0] : letters(named) === letters(symbol); // a coin is the base alone
  return isNamed && sideOf(entry) === side && (mode === undefined || (mode !== "cross" && mode !== "isolated") || mode === marginMode);
}

function symbolOf(entry: Entry): string | undefined {
  return symbolNames.map((name) => entry[name]).find((value): value is string => typeof value === "string");
}

function saysOfPosition(entry: Entry): boolean {
  return symbolOf(entry) !== undefined && Object.values(names).flat().some((spelling) => spelling in entry);
}

function sideOf(entry: Entry): string | undefined {
  const words = [entry["side"], entry["positionSide"], entry["posSide"]].map((word) => (typeof word === "string" ? word.toLowerCase() : ""));
  if (words.some((word) => word === "long" || word === "buy")) return "long";
  if (words.some((word) => word === "short" || word === "sell")) return "short";
  const amount = [entry["positionAmt"], entry["pos"], entry["szi"]].find((value): value is string => typeof value === "string");
  return amount === undefined ? undefined : amount.startsWith("-") ? "short" : "long";
}
