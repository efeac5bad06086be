import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFormats, importSnapshot, readDocument } from "../../../engine/import/index.ts";
import { rowsOf } from "../../../engine/import/rows.ts";
import { recognise } from "../../../engine/import/recognise.ts";
import { equals, parseDecimal, subtract, sumAll, zero } from "../../../engine/number/index.ts";
import { importMappings } from "../../../schemas/generated/import-mappings.ts";
import { workOf } from "../../support/work.ts";
import { documentFrom, documentOf, fixture, fixturesOf } from "./support.ts";

const formats = importFormats.map((each) => each.format);

/** Decimals as the wire allows them: 20 digits before the point, 18 after it. */
const decimal = fc.tuple(fc.bigInt(1n, 10n ** 20n - 1n), fc.integer({ min: 0, max: 18 })).map(([digits, places]) => {
  const text = digits.toString().padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
});

const position = (entryPrice: string, contracts: string): string =>
  `[{"symbol":"BTC/USDT:USDT","side":"long","contracts":${contracts},"contractSize":1,"entryPrice":${entryPrice},"markPrice":58000,"leverage":10,"marginMode":"cross"}]`;

const balance = (total: string): string => `{"free":{},"used":{},"total":{"USDT":${total}}}`;

function importText(positions: string, balances: string): ReturnType<typeof importSnapshot> {
  return importSnapshot("ccxt", [documentOf("positions.json", positions), documentOf("balance.json", balances)], { asOf: "2026-11-22T08:00:00Z" });
}

describe("no digit is lost", () => {
  test("a number of any length arrives as it was written", () => {
    fc.assert(fc.property(decimal, decimal, decimal, (price, contracts, total) => {
      const { snapshot, issues } = importText(position(price, contracts), balance(total));
      expect(issues).toEqual([]);
      const found = snapshot?.positions?.[0];
      for (const [value, sent] of [[found?.entryPrice, price], [found?.contracts, contracts], [snapshot?.account.balances?.[0]?.walletBalance, total]]) {
        expect(equals(parseDecimal(value ?? "") ?? zero, parseDecimal(sent ?? "") ?? zero)).toBe(true);
      }
    }));
  });

  test("an exponent is written out exactly", () => {
    const { snapshot } = importText(position("5.8000000000000000001E+4", "25e-4"), balance("1.5e3"));
    expect(snapshot?.positions?.[0]).toMatchObject({ entryPrice: "58000.000000000000001", contracts: "0.0025" });
    expect(snapshot?.account.balances?.[0]?.walletBalance).toBe("1500");
  });

  test("more digits than a snapshot has are rounded, and the number is named in full", () => {
    const { snapshot, unmapped } = importText(position("58000.1234567890123456789", "1"), balance("1"));
    expect(snapshot?.positions?.[0]?.entryPrice).toBe("58000.123456789012345679");
    expect(unmapped).toContainEqual(expect.objectContaining({ value: "58000.1234567890123456789" }));
  });

  test("a number too large for a snapshot is refused", () => {
    const { snapshot, issues } = importText(position("1e25", "1"), balance("1"));
    expect(snapshot).toBeUndefined();
    expect(issues[0]).toMatchObject({ path: "positions[0].entryPrice" });
  });
});

describe.each(formats)("%s", (format) => {
  const mapping = importMappings[format]!; // a format of the list

  test("a field that the mapping does not know is named wherever it stands", () => {
    for (const document of fixturesOf(format)) {
      const found = recognise(document, mapping);
      if (!("kind" in found)) throw new Error(`${document.name} is not recognised`);
      for (const from of new Set(found.kind.tables.map((table) => table.from).filter((path) => path !== "total.*" && path !== "debt.*"))) {
        const json = structuredClone(document.json);
        for (const row of rowsOf(json, from)) (row.value as Record<string, unknown>)["surprise"] = "7";
        const { unmapped } = importSnapshot(format, [{ name: document.name, json }]);
        expect(unmapped.filter((each) => each.path.endsWith(".surprise")), `${document.name} ${from}`).toMatchObject([{ value: "7" }]);
      }
    }
  });

  test("leaving a document out gives a snapshot or an issue with a remedy", () => {
    const all = fixturesOf(format);
    for (const left of all) {
      const { snapshot, issues } = importSnapshot(format, all.filter((each) => each !== left));
      if (snapshot === undefined) for (const issue of issues) expect(issue.help, `${left.name}: ${issue.path} ${issue.message}`).toBeDefined();
    }
  });

  test("the order of the documents changes no number", () => {
    const sorted = (list: readonly { readonly symbol?: string; readonly id?: string; readonly asset?: string }[] | undefined): unknown => [...(list ?? [])].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    const [forth, back] = [fixturesOf(format), [...fixturesOf(format)].reverse()].map((documents) => importSnapshot(format, documents).snapshot);
    expect(sorted(back?.positions)).toEqual(sorted(forth?.positions));
    expect(sorted(back?.instruments)).toEqual(sorted(forth?.instruments));
    expect(sorted(back?.account.balances)).toEqual(sorted(forth?.account.balances));
  });

  test("whatever the documents hold, the answer is a snapshot or issues", () => {
    const names = fixturesOf(format);
    fc.assert(fc.property(fc.integer({ min: 0, max: names.length - 1 }), fc.infiniteStream(fc.jsonValue({ maxDepth: 2 })), fc.infiniteStream(fc.nat(9)), (which, values, dice) => {
      const document = names[which]!; // within the list
      const spoil = (value: unknown): unknown => {
        if (dice.next().value === 0) return values.next().value;
        if (Array.isArray(value)) return value.map(spoil);
        return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)])) : value;
      };
      const spoiled = names.map((each) => (each === document ? { name: each.name, json: spoil(each.json) } : each));
      const { snapshot, issues } = importSnapshot(format, spoiled);
      expect(snapshot === undefined).toBe(issues.length > 0);
    }), { numRuns: 60 });
  });
});

test("buckets are disjoint: wallet, bonus and margins are together the wallet that the platform shows", () => {
  const { snapshot } = importSnapshot("bybit-v5", fixturesOf("bybit-v5"));
  const margins = (snapshot?.positions ?? []).filter((each) => each.symbol.endsWith(":USDT")).map((each) => parseDecimal(each.margin ?? "0") ?? zero);
  const usdt = snapshot?.account.balances?.find((each) => each.asset === "USDT");
  const parts = sumAll([...margins, parseDecimal(usdt?.walletBalance ?? "") ?? zero, parseDecimal(usdt?.bonus ?? "") ?? zero]);
  expect(subtract(parts, parseDecimal("10000.62345678") ?? zero)).toEqual(zero);
});

test("ten thousand positions are imported in bounded time", async () => {
  const list = Array.from({ length: 10_000 }, (_, index) => ({ ...(fixture("ccxt", "positions.json").json as readonly object[])[0], id: `p${index}` }));
  const workMs = await workOf(() => {
    const { snapshot, issues } = importSnapshot("ccxt", [documentFrom("positions.json", list)]);
    expect(issues).toEqual([]);
    expect(snapshot?.positions).toHaveLength(10_000);
  });
  expect(workMs).toBeLessThan(10_000);
});

test("text that is no JSON is an issue with its line", () => {
  expect(readDocument("positions.json", '[{"symbol": }]').issues).toMatchObject([{ path: "positions.json", line: 1, column: 13 }]);
});

test("numbers are told from what only looks like them, in strings of any length", () => {
  const long = `\\"1 ${"\\n".repeat(4_000_000)}`;
  expect(readDocument("x", `{"-1\\\\":[-0.50,1e-7,true,"2"],"a":"${long}","b":{"3":4}}`).document?.json).toMatchObject({ "-1\\": ["-0.50", "1e-7", true, "2"], b: { 3: "4" } });
});
