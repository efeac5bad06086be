import { parseDecimal } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** A number of accounts that a platform may have of its own: where it stands, in words, and how it is read and replaced. */
export interface Spot {
  readonly words: string;
  /** Nothing where an account has none. */
  readonly read: (snapshot: Snapshot) => string | undefined;
  readonly write: (snapshot: Snapshot, value: string) => Snapshot;
}

type Row = Readonly<Record<string, unknown>>;

/** Prices come with the account wherever it is asked, steps are looked for as roundings, and where a tier begins and ends is not followed evenly by anything. */
const left: ReadonlySet<string> = new Set(["markPrice", "indexPrice", "lastPrice", "fundingRate", "tickSize", "amountStep", "minNotional", "maxNotional"]);

/** Of every instrument, of each that there is, of their tiers, of assets, and of leverages: each number once that some account has. */
export function spotsOf(snapshots: readonly Snapshot[]): readonly Spot[] {
  const symbols = [...new Set(snapshots.flatMap(({ positions = [], orders = [] }) => [...positions, ...orders].map(({ symbol }) => symbol)))];
  const assets = [...new Set(snapshots.flatMap((snapshot) => (snapshot.assets ?? []).map(({ asset }) => asset)))];
  const spots = [undefined, ...(symbols.length < 2 ? [] : symbols)].flatMap((symbol) => {
    const rows = snapshots.flatMap(({ instruments = [] }) => instruments.filter((each) => symbol === undefined || each.symbol === symbol));
    const of = symbol ?? "every instrument";
    const tiers = Math.max(0, ...rows.map((each) => each.tiers?.length ?? 0));
    return [
      ...keysOf(rows).map((key) => instrumentSpot(symbol, of, key)),
      ...Array.from({ length: tiers }, (_, index) => keysOf(rows.flatMap((each) => each.tiers?.[index] ?? [])).map((key) => tierSpot(symbol, of, index, key))).flat(),
      leverageSpot(symbol),
    ];
  });
  return [...spots, ...assets.flatMap((asset) => keysOf(snapshots.flatMap((each) => each.assets ?? [])).map((key) => assetSpot(asset, key)))].filter(({ read }) => snapshots.some((snapshot) => read(snapshot) !== undefined));
}

function instrumentSpot(symbol: string | undefined, of: string, key: string): Spot {
  return {
    words: `the ${wordsOf(key)} of ${of}`,
    read: ({ instruments = [] }) => first(instruments.filter((each) => symbol === undefined || each.symbol === symbol), key),
    write: (snapshot, value) => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (symbol === undefined || each.symbol === symbol ? withMember(each, key, value) : each)) }),
  };
}

function tierSpot(symbol: string | undefined, of: string, index: number, key: string): Spot {
  const inTier = (instrument: NonNullable<Snapshot["instruments"]>[number]): boolean => symbol === undefined || instrument.symbol === symbol;
  return {
    words: `the ${wordsOf(key)} of tier ${index + 1} of ${of}`,
    read: ({ instruments = [] }) => first(instruments.filter(inTier).flatMap(({ tiers }) => tiers?.[index] ?? []), key),
    write: (snapshot, value) => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (inTier(each) && each.tiers !== undefined ? { ...each, tiers: each.tiers.map((tier, at) => (at === index ? withMember(tier, key, value) : tier)) } : each)) }),
  };
}

function leverageSpot(symbol: string | undefined): Spot {
  const isMeant = (one: { readonly symbol: string }): boolean => symbol === undefined || one.symbol === symbol;
  return {
    words: `the leverage of every position${symbol === undefined ? "" : ` in ${symbol}`}`,
    read: ({ positions = [] }) => positions.find((one) => isMeant(one) && one.leverage !== undefined)?.leverage,
    write: (snapshot, value) => ({ ...snapshot, positions: (snapshot.positions ?? []).map((one) => (isMeant(one) && one.leverage !== undefined ? { ...one, leverage: value } : one)) }),
  };
}

function assetSpot(asset: string, key: string): Spot {
  return {
    words: `the ${wordsOf(key)} of ${asset}`,
    read: ({ assets = [] }) => first(assets.filter((each) => each.asset === asset), key),
    write: (snapshot, value) => ({ ...snapshot, assets: (snapshot.assets ?? []).map((each) => (each.asset === asset ? withMember(each, key, value) : each)) }),
  };
}

/** Names of numbers in some objects, those under `facts` too. */
function keysOf(rows: readonly object[]): readonly string[] {
  const inside = (row: object, before: string): readonly string[] => Object.entries(row).flatMap(([key, value]: [string, unknown]) => (key === "facts" && typeof value === "object" && value !== null ? inside(value, "facts.") : isNumber(value) && !left.has(key) ? [`${before}${key}`] : []));
  return [...new Set(rows.flatMap((row) => inside(row, "")))];
}

/** The number by that name in the first of them that has it. */
function first(rows: readonly object[], key: string): string | undefined {
  return rows.map((row) => memberOf(row, key)).find((value) => value !== undefined);
}

function memberOf(row: object, key: string): string | undefined {
  const [name = "", inner] = key.split(".");
  const value = (row as Row)[name]; // an object of the snapshot
  if (inner !== undefined) return typeof value === "object" && value !== null ? memberOf(value, inner) : undefined;
  return isNumber(value) ? value : undefined;
}

/** The same object with another number by that name, where it has one. */
function withMember<T extends object>(row: T, key: string, value: string): T {
  if (memberOf(row, key) === undefined) return row;
  const [name = "", inner] = key.split(".");
  return { ...row, [name]: inner === undefined ? value : { ...((row as Row)[name] as object), [inner]: value } }; // it has that member
}

function isNumber(value: unknown): value is string {
  return typeof value === "string" && parseDecimal(value) !== undefined;
}

/** `maintenanceMarginRate` → `maintenance margin rate`. */
function wordsOf(key: string): string {
  return key.replace("facts.", "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
