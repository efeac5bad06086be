import type { Interval } from "../../kernel/box/interval.ts";
import { sureStatuses } from "../../kernel/box/sure.ts";
import type { Numbers } from "../../kernel/columns.ts";
import { planOf } from "../../kernel/plan/plan.ts";
import { rowsOf } from "../../kernel/runtime/rows.ts";
import { shapeOf, type Shape } from "../../kernel/runtime/shape.ts";
import type { Program } from "../../program.ts";

type Json = Readonly<Record<string, unknown>>;

/** A number of the market that may move without anybody being asked again, and between which doubles. */
export interface Bound {
  /** `symbol BTC/USDT:USDT` or `asset BTC`. */
  readonly of: string;
  /** By its place in the columns that move of its kind. */
  readonly column: number;
  readonly low: number;
  readonly high: number;
}

/** That no status of an account changes while each number stays strictly between its bounds. */
export interface Certified {
  readonly codes: readonly number[];
  /** By how much of itself each number may move. */
  readonly radius: number;
  readonly bounds: readonly Bound[];
}

/** Numbers of the market that a feed moves all the time; of all others any change is looked at. */
const movable: ReadonlySet<string> = new Set(["instrument.mark_price", "instrument.index_price", "instrument.last_price"]);

/** A quarter is more than prices move between two lines; below a few millionths it is not worth the trying. */
const [most, least] = [1 / 4, 2 ** -22];
/** How often a radius between one that is sure and one that is not is tried. */
const refinements = 4;

/** Finds how far numbers may move, account by account. A class because it knows what of a market the policy reads. */
export class Certifier {
  /** Keys of an instrument and currencies of prices, by column; and keys of an instrument and an asset whose change is a reason to look. */
  readonly instrumentKeys: readonly string[];
  readonly currencies: readonly string[];
  readonly readKeys: { readonly instrument: ReadonlySet<string>; readonly asset: ReadonlySet<string> };
  /** Whether the time of the market can change a decision. */
  readonly readsTime: boolean;
  private readonly plan: ReturnType<typeof planOf>;
  private readonly shape: Shape;
  private readonly moving: { readonly instrument: readonly string[]; readonly asset: readonly string[] };

  constructor(program: Program) {
    this.plan = planOf(program);
    this.shape = shapeOf(program);
    const { columns, policy } = this.shape;
    const instrument = columns.filter(({ table, kind, path }) => table === "instrument" && kind === "number" && movable.has(path));
    const asset = columns.filter(({ from }) => from === "price");
    this.moving = { instrument: instrument.map(({ path }) => path), asset: asset.map(({ path }) => path) };
    this.instrumentKeys = instrument.map(({ key }) => key);
    this.currencies = asset.map(({ key }) => key);
    const others = (wanted: string): readonly string[] => columns.flatMap(({ table, from, key }) => (table === wanted && from === "fact" ? [key] : []));
    this.readKeys = {
      // Who shares margin with whom, what is traded, and what a policy declares: whatever of these the policy reads.
      instrument: new Set(["contract", "base", "quote", "settle", "contractSize", "quantoMultiplier", "tiers", "facts", ...columns.flatMap(({ from, key }) => (from === "apart" ? [key] : [])), ...others("instrument").filter((key) => !this.instrumentKeys.includes(key))]),
      asset: new Set(["facts", ...others("asset")]),
    };
    this.readsTime = policy.from !== "" || policy.until !== "" || columns.some(({ from, instant }) => from === "now" || from === "credits" || instant);
  }

  /** For each snapshot, checked before: what is sure of it, from a radius that is tried first; nothing where nothing is. */
  certify(snapshots: readonly Json[], near: readonly number[]): readonly (Certified | undefined)[] {
    const batch = rowsOf(this.shape, snapshots);
    const cells = new Map<Numbers, string | undefined>();
    for (const path of this.moving.instrument) add(cells, batch.numbers[path], undefined);
    for (const [column, path] of this.moving.asset.entries()) add(cells, batch.numbers[path], this.currencies[column]);
    const assetOf = assetsByRow(snapshots);
    let radius = 0;
    const sure = sureStatuses(this.plan, batch, (numbers, row) => {
      if (!cells.has(numbers)) return undefined;
      // What an asset is worth in itself does not move.
      const currency = cells.get(numbers);
      return currency !== undefined && assetOf[row] === currency ? { low: 1, high: 1 } : boundsAt(numbers.value[row] ?? NaN, radius);
    });
    return snapshots.map((snapshot, account) => {
      const found = widest((tried) => {
        radius = tried;
        return sure(account);
      }, near[account] ?? most);
      return found && { ...found, bounds: this.boundsOf(snapshot, found.radius) };
    });
  }

  /** Of the numbers that an account can read: those of its instruments, and of the assets of its balances and instruments. */
  private boundsOf(snapshot: Json, radius: number): readonly Bound[] {
    const instruments = list(snapshot, "instruments");
    const named = new Set([...list(inner(snapshot, "account"), "balances").map(({ asset }) => asset), ...instruments.map(({ settle }) => settle)]);
    const bound = (of: string, column: number, text: unknown): Bound => ({ of, column, ...boundsAt(Number(text ?? NaN), radius) });
    return [
      ...instruments.flatMap((each) => this.instrumentKeys.map((key, column) => bound(`symbol ${String(each["symbol"])}`, column, each[key]))),
      ...list(snapshot, "assets").filter(({ asset }) => named.has(asset)).flatMap((each) => this.currencies.map((currency, column) => bound(`asset ${String(each["asset"])}`, column, inner(each, "prices")[currency]))),
    ];
  }
}

/** The doubles that a number may move between. Whatever rounds to one that is strictly between them lies between them itself. */
function boundsAt(x: number, radius: number): Interval {
  return { low: x * (1 - radius), high: x * (1 + radius) };
}

/** The largest radius that is found to be sure, within a few tries. */
function widest(at: (radius: number) => readonly number[] | undefined, near: number): { readonly codes: readonly number[]; readonly radius: number } | undefined {
  let [radius, codes] = [Math.min(Math.max(near, least), most), undefined as readonly number[] | undefined];
  let tooWide: number | undefined;
  codes = at(radius);
  if (codes === undefined) {
    tooWide = radius;
    radius = least;
    codes = tooWide === least ? undefined : at(least);
    if (codes === undefined) return undefined;
  }
  while (tooWide === undefined && radius < most) {
    const wider = Math.min(4 * radius, most);
    const found = at(wider);
    if (found === undefined) tooWide = wider;
    else [radius, codes] = [wider, found];
  }
  for (let tries = 0; tooWide !== undefined && tries < refinements; tries += 1) {
    const between = Math.sqrt(radius * tooWide);
    const found = at(between);
    if (found === undefined) tooWide = between;
    else [radius, codes] = [between, found];
  }
  return { codes, radius };
}

/** Names of assets by their row: `rowsOf` gives each that is told apart one, in their order. */
function assetsByRow(snapshots: readonly Json[]): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [undefined];
  const seen = new Set<unknown>();
  for (const snapshot of snapshots) {
    for (const asset of list(snapshot, "assets")) {
      if (seen.has(asset)) continue;
      seen.add(asset);
      const text = JSON.stringify(asset);
      if (seen.has(text)) continue;
      seen.add(text);
      names.push(String(asset["asset"]));
    }
  }
  return names;
}

function add(cells: Map<Numbers, string | undefined>, numbers: Numbers | undefined, currency: string | undefined): void {
  if (numbers !== undefined) cells.set(numbers, currency);
}

const list = (json: Json, key: string): readonly Json[] => (json[key] ?? []) as readonly Json[]; // it was checked
const inner = (json: Json, key: string): Json => (json[key] ?? {}) as Json; // as above
