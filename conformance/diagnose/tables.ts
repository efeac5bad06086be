import { add, compare, divide, fraction, multiply, one, parseDecimal, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Question } from "./question.ts";

type Tiers = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>;

interface Table {
  readonly words: string;
  /** Which table it is about, where several other bounds explain the same. */
  readonly about?: string;
  readonly snapshot: (snapshot: Snapshot) => Snapshot;
}

/** Values of positions by which a bound is looked for, the most of one instrument. */
const tried = 4;

/** Tables of tiers that a platform may have of its own, where what it says tells of another bound: one that is elsewhere, as far as some position that it answers otherwise; and those that most accounts have, whatever an account says. */
export function tablesMoved(differing: readonly Question[], all: readonly Question[]): readonly Table[] {
  const snapshots = differing.map(({ heard }) => heard.asked.snapshot);
  const symbols = [...new Set(snapshots.flatMap(({ positions = [] }) => positions.map(({ symbol }) => symbol)))];
  return [...symbols.flatMap((symbol) => boundsMoved(symbol, snapshots)), ...usualTables(all.map(({ heard }) => heard.asked.snapshot))];
}

/** The bound below or above each position's value, moved to just take it in. */
function boundsMoved(symbol: string, snapshots: readonly Snapshot[]): readonly Table[] {
  const values = snapshots.flatMap((snapshot) => valuesOf(snapshot, symbol)).sort(compare);
  const tables = snapshots.flatMap(({ instruments = [] }) => instruments.find((each) => each.symbol === symbol)?.tiers ?? []);
  const bounds = [...new Set(tables.flatMap(({ maxNotional }) => maxNotional ?? []))].flatMap((text) => parseDecimal(text) ?? []);
  return bounds.flatMap((bound): readonly Table[] => {
    const above = values.filter((value) => compare(value, bound) > 0);
    const below = values.filter((value) => compare(value, bound) <= 0);
    const others = [...above.slice(0, tried), ...above.slice(-tried)].flatMap(roundedUp).concat([...below.slice(0, tried), ...below.slice(-tried)].flatMap(roundedDown));
    const [own, seen] = [toDecimalString(bound), new Set(others.map((other) => toDecimalString(other)))];
    return [...seen].filter((other) => other !== own).map((other) => ({ about: `${symbol} ${own}`, words: `the tier of ${symbol} that begins at ${own} began at ${other}, or at another number that these cases do not tell from it`, snapshot: (snapshot) => withTiers(snapshot, (each, tiers) => (each === symbol ? movedIn(tiers, own, other) : tiers)) }));
  });
}

/** What positions of an instrument are worth at its mark; of inverse contracts in the coin. */
function valuesOf({ positions = [], instruments = [] }: Snapshot, symbol: string): readonly Fraction[] {
  const instrument = instruments.find((each) => each.symbol === symbol);
  const [mark, size] = [parseDecimal(instrument?.markPrice ?? ""), parseDecimal(instrument?.contractSize ?? "1")];
  if (mark === undefined || size === undefined || sign(mark) <= 0) return [];
  return positions.filter((each) => each.symbol === symbol).flatMap(({ contracts }) => {
    const count = parseDecimal(contracts);
    return count === undefined ? [] : [instrument?.contract === "inverse" ? divide(multiply(count, size), mark) : multiply(multiply(count, size), mark)];
  });
}

/** The number itself, and the nearest beyond it of one and of two digits. */
function roundedUp(value: Fraction): readonly Fraction[] {
  return sign(value) <= 0 ? [] : [roundest(value, 1n, true), roundest(value, 2n, true), value];
}

function roundedDown(value: Fraction): readonly Fraction[] {
  return sign(value) <= 0 ? [] : [roundest(value, 1n, false), roundest(value, 2n, false)];
}

function roundest(value: Fraction, digits: bigint, up: boolean): Fraction {
  let step = one;
  const [ten, most] = [fraction(10n), fraction(10n ** digits)];
  while (compare(value, multiply(step, most)) >= 0) step = multiply(step, ten);
  while (compare(value, multiply(step, divide(most, ten))) < 0) step = divide(step, ten);
  const count = divide(value, step);
  const whole = fraction(count.n / count.d);
  return multiply(step, up && compare(whole, count) < 0 ? add(whole, one) : whole);
}

function movedIn(tiers: Tiers, own: string, other: string): Tiers {
  const isOwn = (text: string | undefined): boolean => text !== undefined && compare(parseDecimal(text) ?? one, parseDecimal(own) ?? one) === 0;
  const moved = tiers.map((tier) => ({ ...tier, ...(isOwn(tier.minNotional) && { minNotional: other }), ...(isOwn(tier.maxNotional) && { maxNotional: other }) }));
  const isRising = moved.every(({ minNotional, maxNotional }) => maxNotional === undefined || compare(parseDecimal(minNotional) ?? one, parseDecimal(maxNotional) ?? one) < 0);
  return isRising ? moved : tiers;
}

/** Of each instrument the tiers that it has in most accounts. */
function usualTables(snapshots: readonly Snapshot[]): readonly Table[] {
  const counted = new Map<string, Map<string, { readonly tiers: Tiers; count: number }>>();
  for (const { instruments = [] } of snapshots) {
    for (const { symbol, tiers } of instruments) {
      if (tiers === undefined) continue;
      const of = counted.get(symbol) ?? new Map<string, { readonly tiers: Tiers; count: number }>();
      const known = of.get(JSON.stringify(tiers)) ?? { tiers, count: 0 };
      known.count += 1;
      counted.set(symbol, of.set(JSON.stringify(tiers), known));
    }
  }
  const several = [...counted].filter(([, tables]) => tables.size > 1);
  if (several.length === 0) return [];
  const choices = [0, 1, 2].map((place) => new Map([...counted].map(([symbol, tables]) => [symbol, [...tables.values()].sort((a, b) => b.count - a.count)[Math.min(place, tables.size - 1)]?.tiers])));
  const single = several.flatMap(([symbol, tables]) => [...tables.values()].slice(0, tried).map(({ tiers }) => ({ words: `${symbol} always had the tiers ${sayTiers(tiers)}`, snapshot: (snapshot: Snapshot) => withTiers(snapshot, (each, own) => (each === symbol ? tiers : own)) })));
  return [...choices.map((choice, place): Table => ({ words: `every instrument had tiers of the platform's own, whatever the account says: those that it has in ${place === 0 ? "most" : "fewer"} accounts`, snapshot: (snapshot) => withTiers(snapshot, (symbol, own) => choice.get(symbol) ?? own) })), ...single];
}

function sayTiers(tiers: Tiers): string {
  return tiers.slice(0, 4).map(({ minNotional, maintenanceMarginRate }) => `${maintenanceMarginRate ?? "none"} from ${minNotional}`).join(", ");
}

function withTiers(snapshot: Snapshot, change: (symbol: string, tiers: Tiers) => Tiers): Snapshot {
  return { ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (each.tiers === undefined || each.tiers.length === 0 ? each : { ...each, tiers: change(each.symbol, each.tiers) })) };
}
