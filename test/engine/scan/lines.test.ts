import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";
import { validateMarket } from "../../../engine/scan/market.ts";
import type { Decision } from "../../../schemas/generated/decision.ts";
import { validate } from "../../../schemas/generated/validate-decision.ts";
import { assess } from "../../../engine/guarded.ts";

const root = resolve(import.meta.dirname, "../../..");
const policy = compile(readFileSync(resolve(root, "policies/reference/reference.margin"), "utf8"));
const { account, positions, orders, ...market } = JSON.parse(readFileSync(resolve(root, "policies/reference/accounts/sample.json"), "utf8")) as Record<string, unknown>; // a snapshot

/** The sample account with another id and less money. */
const own = (index: number): Record<string, unknown> => ({ account: { id: `A${index}`, balances: [{ asset: "USDT", walletBalance: String(6000 - 150 * index), bonus: "50" }] }, positions, orders });
const whole = (index: number): Record<string, unknown> => ({ ...market, ...own(index) });
const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const decisionsIn = (bytes: Uint8Array): Decision[] => textOf(bytes).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Decision); // what a scanner wrote
const plain = new LineScanner(policy, undefined);
const around = new LineScanner(policy, validateMarket(market).market);

describe("lines", () => {
  test("are decided as assess says of each, statuses and prices", () => {
    const { decisions, tally } = plain.scan({ bytes: bytesOf(Array.from({ length: 40 }, (_, index) => JSON.stringify(whole(index)))), first: 1 });
    const found = decisionsIn(decisions);
    expect(new Set(found.map(({ status }) => status)).size).toBeGreaterThan(1);
    for (const [index, decision] of found.entries()) {
      expect(validate(decision)).toBe(true);
      const answer = assess(policy, whole(index));
      expect(decision).toEqual({
        row: index + 1, account: `A${index}`, status: answer.account.status,
        pools: answer.pools.map(({ id, status }) => ({ id, status })),
        positions: answer.positions.map(({ id, status, liquidationPrice }) => ({ id, status, ...(liquidationPrice === undefined ? {} : { liquidationPrice }) })),
      });
    }
    expect([...tally.statuses.values()].reduce((sum, each) => sum + each, 0)).toBe(tally.accounts);
  });

  test("that share a market are decided as if each had it", () => {
    const lines = Array.from({ length: 40 }, (_, index) => index);
    const apart = plain.scan({ bytes: bytesOf(lines.map((index) => JSON.stringify(whole(index)))), first: 1 });
    expect(around.scan({ bytes: bytesOf(lines.map((index) => JSON.stringify(own(index)))), first: 1 })).toEqual(apart);
    // A line may say it all itself too.
    expect(around.scan({ bytes: bytesOf(lines.map((index) => JSON.stringify(whole(index)))), first: 1 })).toEqual(apart);
  });

  test("come to the same wherever they are cut", () => {
    const lines = [...Array.from({ length: 6 }, (_, index) => JSON.stringify(own(7 * index))), "", "{", "[]", '{"account":{"id":"B"}}'];
    const { decisions, rejects, tally } = around.scan({ bytes: bytesOf(lines), first: 1 });
    expect(rejects.map(({ row }) => row)).toEqual([8, 9]);
    fc.assert(
      fc.property(fc.nat(lines.length), (cut) => {
        const [first, second] = [around.scan({ bytes: bytesOf(lines.slice(0, cut)), first: 1 }), around.scan({ bytes: bytesOf(lines.slice(cut)), first: cut + 1 })];
        expect(textOf(first.decisions) + textOf(second.decisions)).toBe(textOf(decisions));
        expect([...first.rejects, ...second.rejects]).toEqual(rejects);
        expect(first.tally.accounts + second.tally.accounts).toBe(tally.accounts);
      }),
      { numRuns: 8 },
    );
  });

  test("that are no account are rejected with their number and what is wrong, and cost no other line", () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ["{", /^column 2/],
      ["[]", /expected a snapshot/],
      ['{"account":{"id":"A"},"account":{"id":"A"}}', /twice/],
      [JSON.stringify({ ...own(0), positions: [{ ...(positions as object[])[0], symbol: "BTCUSDT" }] }), /Did you mean BTC\/USDT:USDT/],
      [JSON.stringify({ ...own(0), positions: [{ ...(positions as object[])[0], contracts: 0.5 }] }), /contracts/],
      [JSON.stringify({ ...own(0), positions: [{ ...(positions as object[])[0], margin: "5" }] }), /shares margin/],
      [JSON.stringify({ ...own(0), surprise: true }), /surprise/],
    ];
    const { decisions, rejects } = around.scan({ bytes: bytesOf(wrong.flatMap(([line]) => [line, JSON.stringify(own(1))])), first: 11 });
    expect(rejects.map(({ row }) => row)).toEqual(wrong.map((_, index) => 11 + 2 * index));
    for (const [index, [, pattern]] of wrong.entries()) expect(rejects[index]?.reason).toMatch(pattern);
    expect(decisionsIn(decisions).map(({ row }) => row)).toEqual(wrong.map((_, index) => 12 + 2 * index));
  });

  test("of bytes that are no text are rejected by themselves", () => {
    const good = bytesOf([JSON.stringify(own(0))]);
    const bytes = new Uint8Array([0xff, 0xfe, 0x0a, ...good, 0xc3, 0x0a, ...good]);
    const { rejects, tally } = around.scan({ bytes, first: 1 });
    expect(rejects.map(({ row }) => row)).toEqual([1, 3]);
    expect(tally.accounts).toBe(2);
  });

  test("of a day on which the policy is not in force say so", () => {
    const { decisions, tally } = plain.scan({ bytes: bytesOf([JSON.stringify({ ...whole(0), asOf: "1999-01-01T00:00:00Z" })]), first: 1 });
    expect(decisionsIn(decisions)[0]).toMatchObject({ status: "cannot_decide", cannotDecide: [{ answer: "account.status", reason: expect.stringContaining("in force") as string }] });
    expect(tally.undecided).toBe(1);
  });
});

describe("a market", () => {
  test("has nothing that is one account's, and is a whole one", () => {
    expect(validateMarket(whole(0)).issues.map(({ path }) => path).sort()).toEqual(["account", "orders", "positions"]);
    expect(validateMarket([]).market).toBeUndefined();
    expect(validateMarket({ instruments: [{ symbol: "X" }] }).issues.length).toBeGreaterThan(0);
    expect(validateMarket({}).market).toEqual({});
  });
});
