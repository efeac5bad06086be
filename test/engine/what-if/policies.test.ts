import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { assess } from "../../../engine/assess.ts";
import { buildSnapshot } from "../../../engine/examples/index.ts";
import { compare, parseDecimal, sumAll, toDecimalString } from "../../../engine/number/index.ts";
import { validateSnapshot, type PriceRange, type Snapshot } from "../../../engine/snapshot/index.ts";
import { shippedBases } from "../../support/shipped.ts";
import { curve, parts, type Breakdown } from "../../../engine/what-if/index.ts";

const policies = resolve(import.meta.dirname, "../../../policies");
const files = readdirSync(policies, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin"));
const decimal = (text: string) => parseDecimal(text)!;

/** A policy that stands alone: of those that change another one, the other is read. */
const texts = files.map((path) => ({ path, text: readFileSync(join(policies, path), "utf8") })).filter(({ text }) => !/^policy [^{]*\bextends\b/m.test(text));

/** Mark, last and index price as one, as a curve takes them. */
function atOnePrice(snapshot: Snapshot): Snapshot {
  return { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, lastPrice: each.markPrice, indexPrice: each.markPrice })) };
}

function contains({ from, fromIncluded, to, toIncluded }: PriceRange, price: string): boolean {
  const above = from === undefined ? 1 : compare(decimal(price), decimal(from));
  const below = to === undefined ? -1 : compare(decimal(price), decimal(to));
  return (above > 0 || (above === 0 && fromIncluded === true)) && (below < 0 || (below === 0 && toIncluded === true));
}

describe.each(texts)("the pictures of $path", ({ text }) => {
  const policy = compile(text, { bases: shippedBases });
  const accounts = policy.notes.examples.flatMap(({ lines }) => {
    const { snapshot } = validateSnapshot(buildSnapshot(policy.notes.accounts, lines, policy.meaning));
    return snapshot === undefined ? [] : [atOnePrice(snapshot)];
  });

  test("show what assess answers for the account of every example", () => {
    expect(accounts.length).toBeGreaterThan(0);
    for (const snapshot of accounts) {
      const assessed = assess(policy, snapshot);
      for (const pool of assessed.pools) {
        const answer = parts(policy, snapshot, pool.id);
        const figures: readonly (readonly [Breakdown, string | undefined])[] = [
          [answer.equity.maintaining, pool.equity], [answer.equity.opening, pool.equityForOpening], [answer.equity.withdrawing, pool.equityForWithdrawing],
          [answer.maintenanceMargin, pool.maintenanceMargin], [answer.initialMargin, pool.initialMargin],
        ];
        for (const [breakdown, figure] of figures) {
          expect(breakdown.total).toBe(figure);
          if (figure !== undefined) expect(toDecimalString(sumAll(breakdown.parts.map(({ amount }) => decimal(amount!))))).toBe(figure);
        }
      }
      for (const { symbol, markPrice } of snapshot.instruments!) {
        for (const { pool: id, now, zones, exact } of curve(policy, snapshot, { symbol, points: 2 }).pools) {
          const { equity, maintenanceMargin, initialMargin, marginRatio, status } = assessed.pools.find((pool) => pool.id === id)!;
          // A root or a power of what moves is no function that a curve can follow: its figures are left out, and what hangs on them is not decided.
          expect(JSON.parse(JSON.stringify({ price: markPrice, equity, maintenanceMargin, initialMargin, marginRatio }))).toMatchObject(now);
          if (exact) expect(zones.filter((zone) => contains(zone, markPrice)).map((zone) => zone.status)).toEqual([maintenanceMargin !== undefined && now.maintenanceMargin === undefined ? "cannot_decide" : status]);
        }
      }
    }
  });
});
