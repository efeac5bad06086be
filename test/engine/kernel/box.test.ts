/** What is sure of a box is so at every point of it, its corners and the edges of doubles among them. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { intervals } from "../../../engine/kernel/box/interval.ts";
import { parseDecimal, toDecimalString, divide, subtract, type Fraction } from "../../../engine/number/index.ts";
import { prepare } from "../../../engine/program.ts";
import { exactDecider } from "../../../engine/scan/decide.ts";
import { Certifier, type Bound } from "../../../engine/scan/watch/certify.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "deribit/standard.margin"])("%s: no status changes within the bounds", (file) => {
  const policy = compiled(file);
  const [random, chance, certifier] = [new RandomAccounts(policy, 21), new Chance(4), new Certifier(prepare(policy))];
  const accounts = Array.from({ length: 24 }, (_, index) => (index % 4 === 0 ? ontoEdge(prepare(policy), random.next(), chance) : random.next()));
  const statuses = (snapshot: Snapshot): unknown => exactDecider(policy, "statuses").decide([{ row: 1, snapshot }]);
  const found = certifier.certify(accounts as unknown as readonly Readonly<Record<string, unknown>>[], accounts.map(() => 0.1));
  expect(found.filter((each) => each !== undefined).length).toBeGreaterThan(8);
  for (const [index, certified] of found.entries()) {
    const account = accounts[index]!; // one each
    if (certified === undefined) continue;
    expect(certified.radius).toBeGreaterThan(0);
    const here = statuses(account);
    for (const corner of ["low", "high", "any", "mixed"] as const) {
      const at = { ...account, instruments: (account.instruments ?? []).map((instrument) => ({ ...instrument, ...pricesIn(certified.bounds.filter(({ of }) => of === `symbol ${instrument.symbol}`), certifier.instrumentKeys, corner, chance) })) };
      expect(statuses(at)).toEqual(here);
    }
  }
});

/** Prices strictly between their bounds, next to one of them or anywhere. */
function pricesIn(bounds: readonly Bound[], keys: readonly string[], corner: "low" | "high" | "any" | "mixed", chance: Chance): Readonly<Record<string, string>> {
  return Object.fromEntries(bounds.map(({ column, low, high }) => {
    const end = corner === "mixed" ? chance.among(["low", "high"] as const) : corner;
    const price = end === "any" ? low + (high - low) * (0.01 + 0.98 * chance.unit()) : end === "low" ? low * (1 + 1e-12) : high * (1 - 1e-12);
    return [keys[column]!, price.toFixed(14)]; // a column of them
  }));
}

test("an interval holds the exact result of each operation, at its ends too", () => {
  const chance = new Chance(8);
  const arithmetic = intervals(() => undefined);
  const exact = (text: string): Fraction => parseDecimal(text)!; // a decimal
  const holds = ({ low, high }: { readonly low: number; readonly high: number }, value: Fraction): boolean => subtract(fractionOf(high), value).n >= 0n && subtract(value, fractionOf(low)).n >= 0n;
  for (let round = 0; round < 400; round += 1) {
    const texts = [0, 1].map(() => `${chance.often(0.5) ? "-" : ""}${chance.decimal(1e-9, 1e12, 18)}`) as [string, string]; // two of two
    const [a, b] = texts.map((text) => arithmetic.cell({ value: Float64Array.of(Number(text)), mantissa: Float64Array.of(NaN), scale: Uint8Array.of(0) }, 0)!) as [{ low: number; high: number }, { low: number; high: number }]; // as above
    const [x, y] = [exact(texts[0]), exact(texts[1])];
    const results = [[arithmetic.add(a, b), { n: x.n * y.d + y.n * x.d, d: x.d * y.d }], [arithmetic.subtract(a, b), subtract(x, y)], [arithmetic.multiply(a, b), { n: x.n * y.n, d: x.d * y.d }], [arithmetic.divide(a, b), divide(x, y)]] as const;
    for (const [found, value] of results) expect(found !== undefined && holds(found, value), `${texts.join(" ")} ${JSON.stringify(found)} ${toDecimalString({ n: (value.n * 10n ** 30n) / value.d, d: 1n })}`).toBe(true);
  }
});

/** A double as the fraction that it is. */
function fractionOf(x: number): Fraction {
  let [n, d] = [x, 1n];
  while (!Number.isInteger(n)) [n, d] = [n * 2, d * 2n];
  return { n: BigInt(n), d };
}
