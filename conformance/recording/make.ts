import { importSnapshot, type ImportDocument, type ImportOptions, type Unmapped } from "../../engine/import/index.ts";
import type { Issue, Position, Snapshot } from "../../engine/snapshot/index.ts";
import { readNumber } from "../outcome/index.ts";
import type { Observed, Recording } from "./read.ts";

/** What platforms call the numbers that we compare. Names only: which of them a platform gives, its documents show. */
const names: Readonly<Record<string, readonly string[]>> = {
  liquidationPrice: ["liquidationPrice", "liqPrice", "liqPx"],
  maintenanceMargin: ["maintenanceMargin", "maintMargin", "positionMM", "mmr"],
  initialMargin: ["initialMargin", "positionIM", "imr"],
  unrealizedPnl: ["unrealizedPnl", "unRealizedProfit", "unrealizedProfit", "unrealisedPnl", "upl"],
};
const symbolNames = ["symbol", "instId"];
/** A position that a liquidation price of 0 is said of has none. */
const zeroMeansNone: ReadonlySet<string> = new Set(["liquidationPrice"]);

/** A recording of documents of one moment, or why there is none. Identities are replaced by numbers in the order of the snapshot. Never throws. */
export function recordingOf(format: string, documents: readonly ImportDocument[], options: ImportOptions = {}): { readonly recording?: Recording; readonly issues: readonly Issue[] } {
  const { snapshot, unmapped, issues } = importSnapshot(format, documents, options);
  if (snapshot === undefined) return { issues };
  const scrubbed = scrub(snapshot);
  const observed = observedIn(documents, snapshot.positions ?? [], scrubbed.positions ?? []);
  const unknown = unmapped.filter(isAssumed).map(({ path, value, why }) => `${anonymous(path, snapshot)}${value === "" || !path.includes("→") ? "" : ` = ${value}`}: ${why}`); // what was left out may be named by its identity
  return { recording: { plimsollRecording: 1, t: snapshot.asOf, source: format, snapshot: scrubbed, observed, unknown }, issues };
}

/** Notes about values that are in the snapshot, or that are left out of it; a field that nobody needs is no gap. */
function isAssumed({ path, why }: Unmapped): boolean {
  return path.includes("→") || /left out|assumed/.test(why);
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

/** Where a note stands, with no identity in it: names of files and of orders go, what is meant stays. */
function anonymous(path: string, { account, orders = [] }: Snapshot): string {
  const known = [account.id, ...orders.map(({ id }) => id)].filter((id) => id !== "");
  return known.reduce((text, id) => text.replaceAll(id, "…"), path.replace(/^.*\/(?=[^/]+: )/, ""));
}

/** The numbers that documents give of each position, found by symbol and side. */
function observedIn(documents: readonly ImportDocument[], positions: readonly Position[], scrubbed: readonly Position[]): Observed {
  const numbers: Record<string, string> = {};
  for (const entry of documents.flatMap(({ json }) => objectsIn(json))) {
    const index = positions.findIndex((position) => isOf(entry, position));
    const id = scrubbed[index]?.id;
    if (id === undefined) continue;
    for (const [name, spellings] of Object.entries(names)) {
      const value = spellings.map((spelling) => entry[spelling]).find((found): found is string => typeof found === "string" && readNumber(found) !== undefined);
      if (value === undefined) continue;
      numbers[`positions.${id}.${name}`] = zeroMeansNone.has(name) && /^-?0*(\.0*)?$/.test(value) ? "none" : value;
    }
  }
  return { decisions: {}, numbers };
}

type Entry = Readonly<Record<string, unknown>>;

function objectsIn(json: unknown): readonly Entry[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (typeof json !== "object" || json === null) return [];
  const entry = json as Entry; // an object has keys
  return [entry, ...Object.values(entry).flatMap(objectsIn)];
}

/** Whether an entry is about a position: the same letters of the symbol, and the same side where it names one. Orders name a side too, and no liquidation price. */
function isOf(entry: Entry, { symbol, side }: Position): boolean {
  const named = symbolNames.map((name) => entry[name]).find((value): value is string => typeof value === "string");
  if (named === undefined || !Object.values(names).flat().some((spelling) => spelling in entry)) return false;
  const letters = (text: string) => text.replace(/:.*$/, "").replace(/[-_/](SWAP|PERP)$/i, "").replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return letters(named) === letters(symbol) && sideOf(entry) === side;
}

function sideOf(entry: Entry): string | undefined {
  const words = [entry["side"], entry["positionSide"], entry["posSide"]].map((word) => (typeof word === "string" ? word.toLowerCase() : ""));
  if (words.some((word) => word === "long" || word === "buy")) return "long";
  if (words.some((word) => word === "short" || word === "sell")) return "short";
  const amount = [entry["positionAmt"], entry["pos"]].find((value): value is string => typeof value === "string");
  return amount === undefined ? undefined : amount.startsWith("-") ? "short" : "long";
}
