import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replay } from "../../engine/replay/guarded.ts";
import { compile } from "../../index.ts";
import { workOf } from "../support/work.ts";
import { call, reference, root, sample, type Called } from "./call.ts";

const story = "policies/reference/events/fall.json";
const folder = mkdtempSync(join(tmpdir(), "plimsoll-replay-"));
const at = (name: string): string => join(folder, name);
const symbol = "BTC/USDT:USDT";

function withEvents(content: string | Uint8Array, ...more: readonly string[]): Promise<Called> {
  return call(["replay", reference, sample, "-", ...more], { input: content });
}

const events = (...list: readonly unknown[]): Promise<Called> => withEvents(JSON.stringify(list));

function expectRefusal({ code, out, err }: Called, ...says: readonly (string | RegExp)[]): void {
  expect(err).not.toMatch(/\n\s+at |node:internal|TypeError|undefined|\[object|fault of Plimsoll/);
  for (const each of says) expect(err).toMatch(each);
  expect({ code, out }).toEqual({ code: 2, out: "" });
}

const price = (moment: string, markPrice: string) => ({ at: moment, prices: { [symbol]: { markPrice } } });

describe("replay", () => {
  test("prints JSON piece by piece that is the library's answer, byte for byte", async () => {
    const { out } = await call(["replay", reference, sample, story, "--json"]);
    const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
    const answer = replay(compile(readFileSync(join(root, reference, "reference.margin"), "utf8")), read(sample), read(story));
    expect(out).toBe(`${JSON.stringify(answer, undefined, 2)}\n`);
  });

  test("takes a list and lines for the same", async () => {
    const list = JSON.parse(readFileSync(join(root, story), "utf8")) as readonly unknown[]; // it is a list
    const lines = list.map((each) => JSON.stringify(each));
    expect(await withEvents(`\n${lines.join("\r\n\n")}\n`)).toEqual(await call(["replay", reference, sample, story]));
  });

  test("of nothing says how the account stands", async () => {
    for (const nothing of ["[]", "", "\n\n"]) {
      const { code, out } = await withEvents(nothing);
      expect([code, out.split("\n")[0]]).toEqual([0, "Replay of account A-17: 0 events from 2026-11-22T08:00:00Z"]);
    }
  });

  test("writes the last snapshot and a picture, the same bytes each time", async () => {
    const [after, picture] = [at("after.json"), at("ratio.svg")];
    const words = ["replay", reference, sample, story, "--after", after, "--picture", picture];
    expect((await call(words)).code).toBe(1);
    const first = [readFileSync(after, "utf8"), readFileSync(picture, "utf8")];
    await call(words);
    expect([readFileSync(after, "utf8"), readFileSync(picture, "utf8")]).toEqual(first);
    expect((await call(["assess", reference, after])).code).toBe(0);
    const { code, err } = await call(["replay", reference, sample, story, "--after", join(folder, "no", "such.json")]);
    expect([code, err]).toEqual([2, expect.stringContaining("could not be written: there is no folder")]);
  });

  test("goes on where something is refused, impossible or undecided, and exits with 1", async () => {
    const { code, out } = await events(
      { at: "2026-11-22T09:00:00Z", request: { action: "withdraw", asset: "USDT", amount: "600" } },
      { at: "2026-11-22T10:00:00Z", request: { action: "close", position: "p9" } },
      { at: "2026-11-22T11:00:00Z", request: { action: "transfer", asset: "USDT", amount: "1" } },
      { at: "2026-11-22T12:00:00Z", request: { action: "deposit", asset: "USDT", amount: "1" } },
    );
    expect(code).toBe(1);
    expect(out).toMatch(/withdraw 600 USDT +REFUSED/);
    expect(out).toMatch(/close p9 +IMPOSSIBLE\n.*found "p9"/);
    expect(out).toMatch(/transfer 1 USDT +cannot decide/);
    expect(out).toMatch(/1 done, 1 refused, 1\s+impossible, 1\s+in\s+which something could not be decided/);
    expect((await events({ at: "2026-11-22T12:00:00Z", request: { action: "deposit", asset: "USDT", amount: "1" } })).code).toBe(0);
  });

  test("prints Markdown and a page, with the picture's table", async () => {
    const markdown = await call(["replay", reference, sample, story, "--markdown", "--picture", at("a.svg")]);
    expect(markdown.out).toMatch(/^# Replay of account A-17/);
    expect(markdown.out).toContain(`![Margin ratio of account A-17 over time; the table below says the same.](<${at("a.svg")}>)`);
    expect(markdown.out).toMatch(/\| moment \| cross:USDT \| isolated:p2 \| marked \|/);
    const page = await call(["replay", reference, sample, story, "--html"]);
    expect(page.out).toContain('<figure class="frame">\n<svg xmlns="http://www.w3.org/2000/svg"');
    expect(page.out).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });
});

describe("events that are not what they must be", () => {
  test.each<[string, readonly unknown[], RegExp]>([
    ["dates that go back", [price("2026-11-22T10:00:00Z", "1"), price("2026-11-22T09:59:59.5Z", "2")], /\[1\]\.at: expected a moment that is not before that of \[0\]/],
    ["dates before the snapshot", [price("2026-11-22T07:59:59Z", "1")], /\[0\]\.at: .* not before the snapshot's/],
    ["a day that no calendar has", [price("2026-02-30T10:00:00Z", "1")], /\[0\]\.at: expected a moment that the calendar has/],
    ["a moment alone", [{ at: "2026-11-22T10:00:00Z" }], /\[0\]: expected what happens, but found a moment alone/],
    ["two things at once", [{ ...price("2026-11-22T10:00:00Z", "1"), grant: { asset: "USDT", amount: "1" } }], /\[0\]: .* found prices and grant\. Write an event for each: their order/],
    ["an unknown field", [{ at: "2026-11-22T10:00:00Z", price: {} }], /\[0\]\.price: this field is not known here\. Did you mean prices\?/],
    ["a number without quotes", [{ at: "2026-11-22T10:00:00Z", funding: { symbol, rate: 0.0001 } }], /\[0\]\.funding\.rate: .*quote it/],
    ["a symbol that is not there", [{ at: "2026-11-22T10:00:00Z", prices: { BTCUSDT: { markPrice: "1" } } }], /\[0\]\.prices\.BTCUSDT: expected the symbol/],
    ["no prices", [{ at: "2026-11-22T10:00:00Z", prices: { [symbol]: {} } }], /expected markPrice, lastPrice or indexPrice/],
    ["a request without a size", [{ at: "2026-11-22T10:00:00Z", request: { action: "withdraw", asset: "USDT" } }], /\[0\]\.request\.amount: .* nothing happens/],
    ["a request that is none", [{ at: "2026-11-22T10:00:00Z", request: { action: "wihdraw", asset: "USDT" } }], /\[0\]\.request\.action: .*Did you mean withdraw/],
    ["funding without a direction", [{ at: "2026-11-22T10:00:00Z", charges: [{ purpose: "funding_fee", position: "p1", asset: "USDT", amount: "1" }] }], /\[0\]\.charges\[0\]\.direction: expected pay or receive/],
    ["a job without an end", [{ ...price("2026-11-22T10:00:00Z", "1"), every: "600" }], /\[0\]\.until: expected a value/],
    ["a job that never ends", [{ ...price("2026-11-22T10:00:00Z", "1"), every: "0.000001", until: "2026-11-23T10:00:00Z" }], /\[0\]\.every: .* at most 1000000 times/],
    ["a field that instruments do not have", [{ at: "2026-11-22T10:00:00Z", set: { instruments: { [symbol]: { tickSise: "1" } } } }], /\[0\]\.set\.instruments\["BTC\/USDT:USDT"\]\.tickSise: this field is not known here\. Did you mean tickSize/],
    ["tiers with a gap", [{ at: "2026-11-22T10:00:00Z", set: { instruments: { [symbol]: { tiers: [{ minNotional: "0", maxNotional: "5" }, { minNotional: "6" }] } } } }], /leave a gap/],
    ["a credit that lapses before it is granted", [{ at: "2026-11-22T10:00:00Z", grant: { asset: "USDT", amount: "1", credit: { id: "x", kind: "voucher", expiresAt: "2026-11-22T10:00:00Z" } } }], /expiresAt: expected a moment after it is granted/],
  ])("%s", async (_, list, says) => {
    expectRefusal(await events(...list), says);
  });

  test("no list, no JSON, no text", async () => {
    expectRefusal(await withEvents("{"), /line 1, column 2: .*Events are a list in \[ \], or one event a line/);
    expectRefusal(await withEvents("[1, 2"), /could not be read/);
    expectRefusal(await withEvents("[1, 2]"), /\[0\]/);
    expectRefusal(await withEvents("17"), /line 1/);
    expectRefusal(await withEvents(new Uint8Array([0xff, 0xfe, 0x00])), /UTF-16/);
  });

  test("a mistake in a line is told by the line", async () => {
    const good = JSON.stringify(price("2026-11-22T10:00:00Z", "57000"));
    expectRefusal(await withEvents(`${good}\n\n${good.replace("}}}", "}}")}\n`), /line 3, column \d+/);
    expectRefusal(await withEvents(`${good}\n\n${good.replace("markPrice", "mark")}\n`), /line 3, prices\["BTC\/USDT:USDT"\]\.mark: this field is not known here/);
    expectRefusal(await withEvents(`${good}\n${good.replace("T10", "T09")}\n`), /line 2, at: .* before that of line 1/);
  });

  test("50 MB of noise are refused in bounded time, with few messages", async () => {
    const line = `${JSON.stringify(price("2026-11-22T10:00:00Z", "x"))}\n`;
    const noise = line.repeat(Math.ceil((50 * 1024 * 1024) / line.length));
    const workMs = await workOf(async () => {
      const refused = await withEvents(noise);
      expectRefusal(refused, /and \d+ more/);
      expect(refused.err.length).toBeLessThan(20_000);
    });
    expect(workMs).toBeLessThan(240_000); // a bound, not a measurement
  }, 900_000);

  test("an option with another word, and two inputs from one stream", async () => {
    expectRefusal(await call(["replay", reference, sample, story, "--liquidate", "maybe"]), /--liquidate auto or report, but found "maybe"/);
    expectRefusal(await call(["replay", reference, "-", "-"]), /Standard input can be read only once/);
  });
});
