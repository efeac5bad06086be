import fc from "fast-check";
import { expect, test } from "vitest";
import { largestByTrying, type Lead } from "../../../engine/largest/index.ts";
import { add, compare, divide, fraction, isZero, minimum, multiply, one, roundToStep, subtract, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";

/** What decides: each falls as the amount grows, or rises at first; it holds while none is below 0. */
type Slack = (amount: Fraction) => Fraction;

const whole = (n: number): Fraction => fraction(BigInt(n));
const grid = fraction(1n, 100n);

/** A line, one that bends down, one that stays at 0 for a while, one that is rounded up, one with a jump, one that is no line at all. */
const slacks: fc.Arbitrary<Slack> = fc.record({ kind: fc.constantFrom("line", "bend", "flat", "rounded", "jump", "curve"), height: fc.integer({ min: 0, max: 1_000_000 }), fall: fc.integer({ min: 1, max: 5_000 }), at: fc.integer({ min: 0, max: 3_000 }) }).map(({ kind, height, fall, at }): Slack => {
  const line: Slack = (amount) => subtract(whole(height), multiply(fraction(BigInt(fall), 10n), amount));
  if (kind === "bend") return (amount) => minimum(line(amount), add(whole(at), multiply(fraction(1n, 3n), subtract(whole(height), amount))));
  if (kind === "flat") return (amount) => (line(amount).n >= 0n ? line(amount) : minimum(zero, add(line(amount), whole(at))));
  if (kind === "rounded") return (amount) => roundToStep(line(amount), grid, "down");
  if (kind === "jump") return (amount) => (compare(amount, whole(at)) > 0 ? subtract(line(amount), whole(fall)) : line(amount));
  if (kind === "curve") return (amount) => subtract(divide(whole(height), add(amount, one)), fraction(BigInt(fall), 10n));
  return line;
});

interface Search {
  readonly largest: string;
  readonly tries: number;
}

function searched(all: readonly Slack[], step: Fraction, ceiling: Fraction | undefined, knots: readonly Fraction[], isLed: boolean): Search {
  const tried = new Map<string, ReadonlyMap<string, Fraction>>();
  const holds = (amount: Fraction): boolean => {
    const seen = new Map(all.map((slack, index) => [String(index), slack(amount)]));
    tried.set(toDecimalString(amount), seen);
    return [...seen.values()].every(({ n }) => n >= 0n);
  };
  const lead: Lead = { slacksAt: (amount) => (isZero(amount) ? new Map(all.map((slack, index) => [String(index), slack(zero)])) : tried.get(toDecimalString(amount))), isWhole: () => true };
  const found = largestByTrying(holds, step, ceiling, knots, ...(isLed ? [lead] : []));
  return { largest: typeof found === "string" ? found : toDecimalString(found), tries: tried.size };
}

test("a search that is led finds what one without a lead does, never with many more tries, mostly with far fewer", () => {
  let [led, plain] = [0, 0];
  const steps = fc.constantFrom(fraction(1n, 1000n), one, fraction(1n, 10_000_000n));
  const ceilings = fc.option(fc.integer({ min: 1, max: 10_000 }).map(whole), { nil: undefined });
  fc.assert(
    fc.property(fc.array(slacks, { minLength: 1, maxLength: 3 }), steps, ceilings, fc.array(fc.integer({ min: 1, max: 3_000 }).map(whole), { maxLength: 3 }), (all, step, ceiling, knots) => {
      fc.pre(all.every((slack) => slack(zero).n >= 0n));
      const [with_, without] = [true, false].map((isLed) => searched(all, step, ceiling, knots, isLed));
      expect(with_?.largest).toBe(without?.largest);
      expect(with_?.tries).toBeLessThan(2 * (without?.tries ?? 0) + 20);
      [led, plain] = [led + (with_?.tries ?? 0), plain + (without?.tries ?? 0)];
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(2 * led).toBeLessThan(plain);
});

test("one line needs four tries, however far it reaches", () => {
  for (const height of [7, 7_000, 7_000_000_000]) {
    const { largest, tries } = searched([(amount) => subtract(whole(height), multiply(fraction(1n, 3n), amount))], one, undefined, [], true);
    expect([largest, tries <= 4]).toEqual([String(3 * height), true]);
  }
});

test("without a slack that falls nothing is led, and a lead that lies costs tries alone", () => {
  const limit = whole(123_457);
  const holds = (amount: Fraction): boolean => compare(amount, limit) <= 0;
  const lying: Lead = { slacksAt: (amount) => new Map([["", subtract(whole(5_000), amount)]]), isWhole: () => true };
  for (const lead of [lying, { slacksAt: () => undefined, isWhole: () => false }, { slacksAt: () => new Map([["", one]]), isWhole: () => true }]) expect(largestByTrying(holds, one, undefined, [], lead)).toEqual(limit);
});

test("where more than these slacks decides, steps widen as without a lead, so that a gap near the begin is found", () => {
  const [gap, end] = [whole(10), whole(1_000_000)];
  const holds = (amount: Fraction): boolean => compare(amount, gap) <= 0 || (compare(amount, whole(20)) >= 0 && compare(amount, end) <= 0);
  const partial = (isWhole: boolean): Lead => ({ slacksAt: (amount) => new Map([["", subtract(end, amount)]]), isWhole: () => isWhole });
  expect(largestByTrying(holds, one, undefined, [], partial(false))).toEqual(gap);
  expect(largestByTrying(holds, one)).toEqual(gap);
  expect(largestByTrying(holds, one, undefined, [], partial(true))).toEqual(end);
});
