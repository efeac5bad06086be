import { absolute, add, compare, divide, fraction, isZero, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { cannotDecide } from "../../engine/statuses.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { AccountEffects, Effect } from "../../engine/what-if/index.ts";

/** Counts over any number of accounts, as plain data: tallies of parts add up to the tally of the whole, in any order. */
export interface Tally {
  accounts: number;
  changed: number;
  worse: number;
  better: number;
  /** Accounts of which neither policy decides how they stand in all that was asked, and the first reason of each, without its numbers. */
  undecided: number;
  readonly silences: Record<string, number>;
  readonly kinds: Record<string, number>;
  /** `healthy → warning`: accounts. */
  readonly statuses: Record<string, number>;
  /** `cross BTC/USDT:USDT`: positions by how their liquidation price moved. */
  readonly prices: Record<string, Record<PriceMove, number>>;
  /** `realized_loss balance.bonus USDT`: how much more it pays of the standard charges to positions at `cross BTC/USDT:USDT`, as a decimal. */
  readonly payers: Record<string, Record<string, string>>;
}

export const priceMoves = ["appeared", "gone", "undecided", "up to 0.1 %", "up to 1 %", "up to 5 %", "up to 20 %", "more"] as const;
export type PriceMove = (typeof priceMoves)[number];
const bounds: readonly (readonly [PriceMove, Fraction])[] = [["up to 0.1 %", fraction(1n, 1000n)], ["up to 1 %", fraction(1n, 100n)], ["up to 5 %", fraction(1n, 20n)], ["up to 20 %", fraction(1n, 5n)]];

export const emptyTally = (): Tally => ({ accounts: 0, changed: 0, worse: 0, better: 0, undecided: 0, silences: {}, kinds: {}, statuses: {}, prices: {}, payers: {} });

/** Adds what changed for one account. */
export function count(tally: Tally, snapshot: Snapshot, { effects }: AccountEffects): void {
  tally.changed += 1;
  if (effects.some(({ direction }) => direction === "worse")) tally.worse += 1;
  if (effects.some(({ direction }) => direction === "better")) tally.better += 1;
  for (const what of new Set(effects.map((effect) => effect.what))) raise(tally.kinds, what);
  for (const effect of effects) {
    if (effect.what === "status" && effect.level === "account") raise(tally.statuses, `${effect.old ?? "none"} → ${effect.new ?? "none"}`);
    if (effect.what === "liquidation_price") raise((tally.prices[placeOf(snapshot, effect.of)] ??= Object.fromEntries(priceMoves.map((move) => [move, 0])) as Record<PriceMove, number>), moveOf(effect)); // each move is there
    if (effect.what === "payer") for (const [payer, amount] of shiftOf(effect)) put(tally.payers, `${effect.asked?.action ?? ""} ${payer} ${effect.unit ?? ""}`, placeOf(snapshot, effect.of), amount);
  }
}

/** Adds an account of which neither policy decides something. Amounts in a reason are each account's own, and would make as many reasons. */
export function countUndecided(tally: Tally, reason: string): void {
  tally.undecided += 1;
  raise(tally.silences, reason.replace(/(?<![\w.:/-])-?\d[\d.,]*(?![\w:/-])/g, "…"));
}

/** Adds `part` to `into`. */
export function merge(into: Tally, part: Tally): void {
  for (const name of ["accounts", "changed", "worse", "better", "undecided"] as const) into[name] += part[name];
  for (const name of ["kinds", "statuses", "silences"] as const) for (const [key, value] of Object.entries(part[name])) raise(into[name], key, value);
  for (const [place, moves] of Object.entries(part.prices)) for (const move of priceMoves) raise((into.prices[place] ??= Object.fromEntries(priceMoves.map((each) => [each, 0])) as Record<PriceMove, number>), move, moves[move]); // as above
  for (const [key, places] of Object.entries(part.payers)) for (const [place, amount] of Object.entries(places)) put(into.payers, key, place, decimalOf(amount));
}

function raise(counts: Record<string, number>, key: string, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

/** What comes to nothing is not there. */
function put(payers: Tally["payers"], key: string, place: string, by: Fraction): void {
  const amounts = (payers[key] ??= {});
  const sum = add(decimalOf(amounts[place]), by);
  if (isZero(sum)) delete amounts[place];
  else amounts[place] = toDecimalString(sum);
  if (Object.keys(amounts).length === 0) delete payers[key];
}

/** An amount as it is tallied; 0 where there is none. */
export const decimalOf = (text: string | undefined): Fraction => parseDecimal(text ?? "0") ?? zero;

function placeOf({ positions }: Snapshot, id: string): string {
  const position = positions?.find((each) => each.id === id);
  return position === undefined ? "?" : `${position.marginMode} ${position.symbol}`;
}

/** How far a price moved, by its share of what it was. */
function moveOf({ old, new: now, by }: Effect): PriceMove {
  if (old === undefined) return "appeared";
  if (now === undefined) return "gone";
  const [before, move] = [parseDecimal(old), by === undefined ? undefined : parseDecimal(by)];
  if (before === undefined || move === undefined || isZero(before)) return "undecided";
  const share = absolute(divide(move, before));
  return bounds.find(([, most]) => compare(share, most) <= 0)?.[0] ?? "more";
}

/** What each payer pays more under the new policy: an effect says payments as `balance.bonus 50 to counterparty, …`. Nothing where one of the two does not decide it: then no money moves from one payer to another. */
function shiftOf({ old, new: now }: Effect): ReadonlyMap<string, Fraction> {
  const shift = new Map<string, Fraction>();
  if ([old, now].some((side) => side === undefined || side === cannotDecide)) return shift;
  const read = (text: string | undefined, change: (sum: Fraction, amount: Fraction) => Fraction): void => {
    for (const part of (text ?? "").split(", ")) {
      const [, payer, amount] = /^(\S+(?: of \S+)?) (-?[\d.]+) to /.exec(part) ?? [];
      const value = amount === undefined ? undefined : parseDecimal(amount);
      if (payer !== undefined && value !== undefined) shift.set(payer, change(shift.get(payer) ?? zero, value));
    }
  };
  read(old, subtract);
  read(now, add);
  return shift;
}
