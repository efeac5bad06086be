import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Chance } from "./chance.ts";
import { decimal, minus, nothing, over, plus, sign, times, written, type Exact } from "./oracle/exact.ts";
import type { Oracle } from "./oracle/oracle.ts";
import type { Sight } from "./oracle/rules.ts";

/**
 * Accounts on the boundaries of any policy: the oracle says how far each comparison and each look-up on the way to a status was from
 * its boundary, one number of the account is moved, and the distances that moved with it say where it has to be.
 */
export function ontoBoundary(oracle: Oracle, snapshot: Snapshot, chance: Chance): readonly Snapshot[] {
  const tiered = chance.often(0.5) ? ontoTier(oracle, snapshot, chance) : snapshot;
  return ontoComparison(oracle, tiered, chance) ?? [tiered];
}

/** How far beside the boundary: not at all, and by units of late decimals. */
export const offsets = ["0", "0.000000000000000001", "-0.000000000000000001", "0.00000001", "-0.00000001", "0.000000000001", "-0.000000000001", "0.00001", "-0.00001"].map((text) => decimal(text) ?? nothing);

/** A number of an account that may be moved: what it is, and the account with another in its place. */
interface Knob {
  readonly value: Exact;
  readonly signed: boolean;
  readonly set: (text: string) => Snapshot;
}

function ontoComparison(oracle: Oracle, snapshot: Snapshot, chance: Chance): readonly Snapshot[] | undefined {
  const knobs = moneyOf(snapshot);
  if (knobs.length === 0) return undefined;
  const knob = chance.among(knobs);
  const wanted = meeting(oracle, snapshot, knob, decimal(chance.among(["1", "1000", "100000"])) ?? nothing, chance, ({ bounds }) => bounds.length === 0);
  if (wanted === undefined) return undefined;
  const beside = [nothing, chance.among(offsets), chance.among(offsets), times(wanted, decimal(chance.among(["0.0000000000000001", "-0.0000000000000001", "0.0000000000000004"])) ?? nothing)];
  return beside.flatMap((offset) => {
    const moved = plus(wanted, offset);
    const text = written(moved, 18);
    return fits(text) && (knob.signed || sign(moved) >= 0) ? [knob.set(text)] : [];
  });
}

/** One position of such a size that a look-up by it falls on the end of a row, or one step beside it. */
function ontoTier(oracle: Oracle, given: Snapshot, chance: Chance): Snapshot {
  const positions = given.positions ?? [];
  if (positions.length === 0) return given;
  const index = chance.below(positions.length);
  const round = chance.often(0.5) ? atRoundPrice(given, positions[index]!.symbol, chance) : given; // below the length
  const value = decimal(positions[index]!.contracts) ?? nothing; // as above
  const knob: Knob = { value, signed: false, set: (text) => ({ ...round, positions: positions.map((each, at) => (at === index ? { ...each, contracts: text } : each)) }) };
  const wanted = meeting(oracle, round, knob, decimal("1") ?? nothing, chance, ({ bounds }) => bounds.length > 0);
  if (wanted === undefined) return round;
  const text = written(plus(wanted, chance.among(["0", "0", "0.001", "-0.001", "0.000000000000000001", "-0.000000000000000001", "0.00000001", "-0.00000001"].map((each) => decimal(each) ?? nothing))), 18);
  return fits(text) && !text.startsWith("-") ? knob.set(text) : round;
}

/** What a number would have to be for something that is seen on the way to be on its boundary, where it moves evenly with the number. */
function meeting(oracle: Oracle, snapshot: Snapshot, knob: Knob, step: Exact, chance: Chance, among: (sight: Sight) => boolean): Exact | undefined {
  const text = written(plus(knob.value, step), 18);
  if (!fits(text)) return undefined;
  const moving = movingOf(oracle.sights(snapshot), oracle.sights(knob.set(text)), step, among);
  return moving.length === 0 ? undefined : met(chance.among(moving), knob.value, chance);
}

/** What was seen on the way to a status, and by how much it moves with a number. */
export interface Moving {
  readonly sight: Sight;
  readonly slope: Exact;
}

/** What moved when a number was moved by `step`. */
export function movingOf(before: readonly Sight[], after: readonly Sight[], step: Exact, among: (sight: Sight) => boolean): readonly Moving[] {
  return before.flatMap((sight, index) => {
    const other = after[index];
    if (other === undefined || other.of !== sight.of || !among(sight)) return [];
    const slope = over(minus(other.at, sight.at), step);
    return slope === undefined || sign(slope) === 0 ? [] : [{ sight, slope }];
  });
}

/** What the number would have to be for this to be on its boundary: 0 of a comparison, an end of a row of a look-up. */
export function met({ sight, slope }: Moving, value: Exact, chance: Chance): Exact | undefined {
  const ends = sight.bounds.flatMap(({ upTo }) => upTo ?? []);
  const end = sight.bounds.length === 0 ? nothing : ends.length === 0 ? undefined : chance.among(ends);
  const distance = end === undefined ? undefined : over(minus(end, sight.at), slope);
  return distance === undefined ? undefined : plus(value, distance);
}

function moneyOf(snapshot: Snapshot): readonly Knob[] {
  const { account, positions = [] } = snapshot;
  const balances = account.balances ?? [];
  const ofBalances = balances.map(({ walletBalance }, index): Knob => ({
    value: decimal(walletBalance ?? "0") ?? nothing, signed: true,
    set: (text) => ({ ...snapshot, account: { ...account, balances: balances.map((each, at) => (at === index ? { ...each, walletBalance: text } : each)) } }),
  }));
  const ofPositions = positions.flatMap((position, index): readonly Knob[] => (position.margin === undefined ? [] : [{
    value: decimal(position.margin) ?? nothing, signed: false,
    set: (text) => ({ ...snapshot, positions: positions.map((each, at) => (at === index ? { ...each, margin: text } : each)) }),
  }]));
  return [...ofBalances, ...ofPositions];
}

const atPrices = new WeakMap<object, Map<string, NonNullable<Snapshot["instruments"]>[number]>>();

/** The same instrument at a price at which ends of tiers are decimals of contracts. */
export function atRoundPrice(snapshot: Snapshot, symbol: string, chance: Chance): Snapshot {
  const price = chance.among(["1", "10", "100", "1000", "0.5"]);
  return {
    ...snapshot,
    instruments: (snapshot.instruments ?? []).map((each) => {
      if (each.symbol !== symbol) return each;
      const known = atPrices.get(each) ?? new Map<string, typeof each>();
      atPrices.set(each, known);
      const moved = known.get(price) ?? { ...each, markPrice: price };
      known.set(price, moved);
      return moved;
    }),
  };
}

export function fits(text: string): boolean {
  return /^-?\d{1,20}(\.\d{1,18})?$/.test(text);
}

