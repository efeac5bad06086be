import { add, compare, divide, fraction, negate, roundToStep, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { validateRequest } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Hunt } from "./hunt.ts";
import { asked, knobsOf, probesOf, type Knob } from "./knobs.ts";
import type { Comparison } from "./obligations.ts";

/** How far the search at one comparison goes: at first, and at the few that are left in the end. */
const efforts = { first: { starts: 4, evaluations: 340 }, last: { starts: 8, evaluations: 1500 } } as const;
/** The most halvings between two values. */
const halvings = 64;

/**
 * Comparisons that are not shown on all sides, in whatever question they are made: one number of the question is turned until the comparison comes out otherwise, and what
 * lies between is halved down to two neighbours on the grid. It follows what lines cannot: limits that are judged after something was done, and payments.
 */
export function askAtComparisons(hunt: Hunt): void {
  for (const comparison of hunt.obligations.comparisons) {
    if (hunt.budget.isOut) return;
    if (!isOpen(hunt, comparison)) continue;
    follow(hunt, comparison, efforts.first.evaluations, startsFor(hunt, comparison, efforts.first.starts).map((start) => knobsAt(hunt, start)));
  }
}

/** The few comparisons that are not shown on all sides in the end: from more questions, and first what each asks for and then what it is asked about. */
export function askAtTheLast(hunt: Hunt): void {
  for (const comparison of hunt.obligations.comparisons) {
    if (hunt.budget.isOut) return;
    if (!isMissing(hunt, comparison)) continue;
    const starts = startsFor(hunt, comparison, efforts.last.starts).map((start) => knobsAt(hunt, start));
    const most = Math.max(0, ...starts.map(({ knobs }) => knobs.length));
    const inTurn = Array.from({ length: most }, (_, place) => starts.map(({ start, knobs }) => ({ start, knobs: knobs.slice(place, place + 1) }))).flat();
    follow(hunt, comparison, efforts.last.evaluations, inTurn);
  }
}

/** Comparisons whose two values were never seen to be the same: where nothing was gained or lost yet and no fill costs anything. A profit of an inverse contract, or a fee, mostly lies between two steps of the grid, and money that is turned never meets it. */
export function askEven(hunt: Hunt): void {
  for (const comparison of hunt.obligations.comparisons) {
    if (hunt.budget.isOut) return;
    if (!hunt.missing.has(`${comparison.key}#equal`)) continue;
    const starts = startsFor(hunt, comparison, efforts.first.starts).flatMap((start) => evened(start).map((question) => knobsAt(hunt, hunt.ask(question))));
    follow(hunt, comparison, efforts.first.evaluations, starts);
  }
}

/** The question about the account as if it had entered at the mark and paid no fees; a request names no price and no size, and is judged as things stand. */
function evened({ snapshot, ask }: Question): readonly Question[] {
  const instruments = (snapshot.instruments ?? []).map((each) => ({ ...each, ...(each.takerFeeRate !== undefined && { takerFeeRate: "0" }), ...(each.makerFeeRate !== undefined && { makerFeeRate: "0" }) }));
  const positions = (snapshot.positions ?? []).map(({ entryNotional: _, ...each }) => ({ ...each, entryPrice: instruments.find(({ symbol }) => symbol === each.symbol)?.markPrice ?? each.entryPrice }));
  const even = checked({ ...snapshot, instruments, positions });
  if (ask.ask !== "permit") return even.map((there) => ({ snapshot: there, ask }));
  const { request } = validateRequest(Object.fromEntries(Object.entries(ask.request).filter(([name]) => ask.request.action === "place_order" || !["price", "contracts"].includes(name))));
  return request === undefined ? [] : even.map((there) => ({ snapshot: there, ask: { ask: "permit", request } }));
}

/** One request whose numbers are turned until a comparison that it makes comes out otherwise, down to where it does. */
export function turnRequest(hunt: Hunt, comparison: Comparison, start: Candidate): void {
  const here = sidesIn(start, comparison);
  if (here === undefined) return;
  for (const knob of asked(start)) {
    const ends = opposite(hunt, comparison, knob, here);
    if (ends !== undefined) neighbours(hunt, comparison, knob, ends);
  }
}

interface Turnable {
  readonly start: Candidate;
  readonly knobs: readonly Knob[];
}

function knobsAt(hunt: Hunt, start: Candidate): Turnable {
  return { start, knobs: knobsOf(hunt.policy, start) };
}

const wanted = ["holds", "fails", "equal", "step_below", "step_above"] as const;

function isOpen(hunt: Hunt, comparison: Comparison): boolean {
  return isMissing(hunt, comparison) || [...hunt.alive].some(({ mutant }) => mutant.clause === comparison.clause);
}

function isMissing(hunt: Hunt, { key }: Comparison): boolean {
  return wanted.some((what) => hunt.missing.has(`${key}#${what}`));
}

function follow(hunt: Hunt, comparison: Comparison, evaluations: number, all: readonly Turnable[]): void {
  const limit = hunt.budget.used + evaluations;
  for (const { start, knobs } of all) {
    const here = sidesIn(start, comparison);
    if (here === undefined) continue;
    for (const knob of knobs) {
      if (hunt.budget.isOut || hunt.budget.used >= limit || !isOpen(hunt, comparison)) return;
      const ends = opposite(hunt, comparison, knob, here);
      if (ends !== undefined) neighbours(hunt, comparison, knob, ends);
    }
  }
}

/** Questions that make the comparison, of different kinds first: permissions, charges and plans before accounts as they stand. */
function startsFor(hunt: Hunt, { node }: Comparison, most: number): readonly Candidate[] {
  const all = hunt.asked.filter(({ watched }) => watched.sides.has(node));
  const deciding = all.filter(({ watched }) => watched.deciding.has(node));
  const kinds = new Map<string, Candidate>();
  for (const each of [...deciding, ...all]) {
    const kind = each.ask.ask === "permit" ? `permit ${each.ask.request.action} ${each.watched.verdict} ${JSON.stringify(each.snapshot.selectors ?? {})}` : `${each.ask.ask} ${JSON.stringify(each.snapshot.selectors ?? {})}`;
    if (!kinds.has(kind)) kinds.set(kind, each);
  }
  // One step from where both values are the same it comes out otherwise; where it came out both ways in one question, a little more or less turns it.
  const both = all.filter(({ watched }) => (watched.sides.get(node)?.size ?? 0) > 1);
  const exact = all.filter(({ watched }) => watched.sides.get(node)?.has(0));
  return [...new Set([...exact.slice(0, 2), ...[...kinds.values(), ...deciding.slice(-most)].slice(0, most + 2), ...both.slice(0, 2)])];
}

/** On which sides the values were: several where several objects were compared, or one again and again. */
function sidesIn({ watched }: Pick<Candidate, "watched">, { node }: Comparison): string | undefined {
  const sides = watched.sides.get(node);
  return sides === undefined ? undefined : [...sides].sort().join(" ");
}

interface Ends {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly lowSide: string;
}

/** Another value of the knob at which the comparison comes out otherwise. */
function opposite(hunt: Hunt, comparison: Comparison, knob: Knob, here: string): Ends | undefined {
  for (const value of probesOf(knob)) {
    if (hunt.budget.isOut) return undefined;
    const question = knob.at(value);
    if (question === undefined) continue;
    const there = sidesIn(hunt.ask(question), comparison);
    if (there === undefined || there === here) continue;
    return compare(value, knob.now) < 0 ? { low: value, high: knob.now, lowSide: there } : { low: knob.now, high: value, lowSide: here };
  }
  return undefined;
}

function neighbours(hunt: Hunt, comparison: Comparison, knob: Knob, { low, high, lowSide }: Ends): void {
  let [from, to] = [low, high];
  for (let turn = 0; turn < halvings && compare(subtract(to, from), knob.step) > 0; turn += 1) {
    if (hunt.budget.isOut) return;
    const middle = roundToStep(divide(add(from, to), fraction(2n)), knob.step, "down");
    if (compare(middle, from) <= 0) break;
    const question = knob.at(middle);
    const side = question === undefined ? undefined : sidesIn(hunt.ask(question), comparison);
    if (side === undefined) return;
    if (side === lowSide) from = middle;
    else to = middle;
  }
  const values = [add(from, negate(knob.step)), from, to, add(to, knob.step)];
  const places = values.flatMap((value) => {
    const question = knob.at(value);
    return question === undefined ? [] : [{ question, value: toDecimalString(value) }];
  });
  hunt.along(places.map(({ question }) => question), toDecimalString(knob.step), places.map(({ value }) => value), 12);
}
