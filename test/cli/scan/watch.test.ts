import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { validate as isDecision } from "../../../schemas/generated/validate-decision.ts";
import { validate } from "../../../schemas/generated/validate-scan-answer.ts";
import { call, reference, root, sample } from "../call.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-watch-"));
const { account, positions, ...market } = JSON.parse(readFileSync(join(root, sample), "utf8")) as Record<string, unknown>; // a snapshot
const symbol = "BTC/USDT:USDT";
const rows = 4;

beforeAll(() => {
  writeFileSync(join(folder, "market.json"), JSON.stringify({ ...market, orders: undefined }));
  // The second cannot be read; the others have less and less money.
  writeFileSync(join(folder, "accounts.ndjson"), Array.from({ length: rows }, (_, index) => (index === 1 ? "{" : JSON.stringify({ account: { ...(account as object), id: `A${index}`, balances: [{ asset: "USDT", walletBalance: String(6_000 - 1_500 * index), bonus: "0" }] }, positions }))).join("\n"));
});

const watch = (feed: string, ...more: readonly string[]) => call(["scan", join(root, reference), "accounts.ndjson", "--market", "market.json", "--watch", ...more], { directory: folder, input: feed });
const line = (fact: object): string => JSON.stringify({ symbol, ...fact });
const feed = [line({ markPrice: "59000" }), "", line({ markPrice: "52000" }), line({ markPrice: "52000" }), "{", line({ markPrice: "60000.5" })].join("\n");

describe("scan --watch", () => {
  test("decides all, and then says whose statuses change after which line; the last state is that of a scan in that market", async () => {
    const { out, err, code } = await watch(feed);
    const said = out.trimEnd().split("\n").map((text) => JSON.parse(text) as { seq?: number; row: number; status: string });
    expect(said.every((each) => isDecision(each))).toBe(true);
    expect(said.slice(0, 3).map(({ seq, row }) => [seq, row])).toEqual([[undefined, 1], [undefined, 3], [undefined, 4]]);
    const changes = said.slice(3);
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.every(({ seq }) => seq === 1 || seq === 3 || seq === 6)).toBe(true);
    expect(code).toBe(1);
    expect(err).toContain("row 2:");
    expect(err).toContain("line 5 of the feed:");
    expect(err).toMatch(/4 lines of the feed: \d+ decisions? changed/);
    writeFileSync(join(folder, "later.json"), JSON.stringify({ ...market, orders: undefined, instruments: (market["instruments"] as readonly { symbol: string }[]).map((each) => (each.symbol === symbol ? { ...each, markPrice: "60000.5" } : each)) }));
    const { out: whole } = await call(["scan", join(root, reference), "accounts.ndjson", "--market", "later.json", "--statuses"], { directory: folder });
    const last = new Map(out.trimEnd().split("\n").map((text) => [/"row":(\d+)/.exec(text)?.[1], text.replace(/"seq":\d+,/, "")]));
    expect([...last.values()]).toEqual(whole.trimEnd().split("\n"));
  });

  test("says at the end what the feed came to, as data too", async () => {
    const { out } = await watch(feed, "--out", "decisions.ndjson", "--json");
    const answer: unknown = JSON.parse(out);
    expect(validate(answer)).toBe(true);
    expect(answer).toMatchObject({ accounts: 3, rejected: 1, feed: { lines: 4, rejected: 1, wouldBe: 12, rejects: [{ seq: 5 }] } });
    const rejects = readFileSync(join(folder, "decisions.ndjson.rejects"), "utf8").trimEnd().split("\n").map((text) => JSON.parse(text) as object);
    expect(rejects).toMatchObject([{ row: 2 }, { seq: 5 }]);
  });

  test.each([
    [["scan", reference, "-", "--market", "m.json", "--watch"], /standard input is the feed/], [["scan", reference, "a.ndjson", "--watch"], /names none/], [["scan", reference, "a.ndjson", "--market", "m.json", "--watch", "--out", "x", "--resume"], /--watch and --resume contradict/],
    [["scan", reference, "a.ndjson", "--market", "m.json", "--watch", "--out", "x.parquet"], /only when it is whole/],
  ])("%j is refused in words", async (words, says) => {
    const { code, err } = await call(words);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
