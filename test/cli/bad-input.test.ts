import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bentSnapshot, sampleSnapshot } from "../schemas/sample.ts";
import { workOf } from "../support/work.ts";
import { call, reference, root, sample, type Called } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-bad-"));
const text = readFileSync(join(root, reference, "reference.margin"), "utf8");

/** A file of the temporary folder. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Assesses a policy of this content, or a snapshot of it. */
const withPolicy = (content: string | Uint8Array): Promise<Called> => call(["assess", file("policy.margin", content), sample]);
const withSnapshot = (content: string | Uint8Array): Promise<Called> => call(["assess", reference, file("snapshot.json", content)]);
const bent = (changes: Readonly<Record<string, unknown>>): Promise<Called> => withSnapshot(JSON.stringify(bentSnapshot(changes)));

/** Wrong input: exit code 2, nothing on standard output, and a message without the marks of a crash. */
function expectRefusal({ code, out, err }: Called, ...says: readonly (string | RegExp)[]): void {
  expect(err).not.toMatch(/\n\s+at |node:internal|TypeError|undefined|\[object|fault of Plimsoll/);
  for (const each of says) expect(err).toMatch(each);
  expect({ code, out }).toEqual({ code: 2, out: "" });
}

/** What no input of these may take of the processor, with room for a slow one. */
const boundMs = 30_000;

describe("a policy", () => {
  test("of 10 MB of noise is refused by its size, before it is read", async () => {
    const workMs = await workOf(async () => expectRefusal(await withPolicy(Buffer.alloc(10 * 1024 * 1024, "x{ ]")), /Expected at most 1,048,576 bytes/));
    expect(workMs).toBeLessThan(boundMs);
  });

  test("of noise within the limit is refused in bounded time, with few messages", async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => ["{", "when", "]", "position.x", "€", "\u0000", "\"", "12..3", "allow"][(index * 7919) % 9]).join(" ");
    const workMs = await workOf(async () => {
      const refused = await withPolicy(noise);
      expectRefusal(refused, /error/);
      expect(refused.err.length).toBeLessThan(200_000);
    });
    expect(workMs).toBeLessThan(boundMs);
  });

  test("nested deeply is refused", async () => {
    const deep = `${"(".repeat(50_000)}1${")".repeat(50_000)}`;
    expectRefusal(await withPolicy(text.replace("value of position at instrument.mark_price", deep)), /error/);
  });

  test("with a byte-order mark, or with line ends of Windows, is the same policy", async () => {
    const plain = await withPolicy(text);
    expect(plain.code).toBe(0);
    expect(await withPolicy(`\ufeff${text}`)).toEqual(plain);
    expect(await withPolicy(text.replaceAll("\n", "\r\n"))).toEqual(plain);
  });

  test("that is not UTF-8 is refused with the byte", async () => {
    expectRefusal(await withPolicy(Buffer.concat([Buffer.from("language 1\n# "), Buffer.from([0xe9]), Buffer.from(" x\n")])), /byte 0xe9 at byte 13 of .*policy\.margin, in line 2/);
    expectRefusal(await withPolicy(Buffer.from(`\ufeff${text}`, "utf16le")), /UTF-16/);
    expectRefusal(await withPolicy(Buffer.from([0x61, 0x80])), /byte 0x80 at byte 1 /);
  });

  test("that is empty, or another kind of file, is refused", async () => {
    expectRefusal(await withPolicy(""), /error/);
    expectRefusal(await withPolicy(readFileSync(process.execPath).subarray(0, 5_000)), /UTF-8|error/);
    expectRefusal(await call(["test", "conformance/suites/reference.suite.json"]), /is a suite of cases, and no policy[\s\S]*plimsoll conform/);
    expectRefusal(await call(["assess", sample, sample]), /cannot be used as a compiled policy/);
  });

  test("as data that names what it does not have, or that needs itself, is refused", async () => {
    const { out } = await call(["compile", reference]);
    const missing = out.replaceAll('"path": "position.notional"', '"path": "position.nothing"').replace('"path": "position.nothing"', '"path": "position.notional"');
    expectRefusal(await call(["assess", file("bent.policy.json", missing), sample]), /position\.nothing/);
    const compiled = JSON.parse(out) as { meaning: { definitions: { path: string; body: unknown }[] } }; // as compile prints it
    for (const definition of compiled.meaning.definitions) if (definition.path === "position.notional") definition.body = { kind: "figure", path: "position.notional" };
    expectRefusal(await call(["assess", file("ring.policy.json", JSON.stringify(compiled)), sample]), /do not need themselves/);
  });
});

describe("a snapshot", () => {
  test("without a required fact is refused with its path", async () => {
    expectRefusal(await bent({ "instruments.0.markPrice": undefined }), /instruments\[0\]\.markPrice/);
  });

  test("without an optional fact leaves open what needs it, and exits with 1", async () => {
    const { code, out, err } = await bent({ "positions.0.leverage": undefined });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("CANNOT DECIDE");
  });

  test("with a number that is no string is refused with its path", async () => {
    expectRefusal(await bent({ "positions.0.contracts": 0.5 }), /positions\[0\]\.contracts: expected a decimal string .* found the number 0\.5/);
  });

  test("with NaN, an exponent or a negative size is refused", async () => {
    expectRefusal(await withSnapshot(JSON.stringify(sampleSnapshot()).replace('"0.5"', "NaN")), /NaN, which JSON does not have/);
    expectRefusal(await bent({ "positions.0.contracts": "NaN" }), /positions\[0\]\.contracts/);
    expectRefusal(await bent({ "positions.0.contracts": "5e-1" }), /positions\[0\]\.contracts/);
    expectRefusal(await bent({ "positions.0.contracts": "-0.5" }), /positions\[0\]\.contracts/);
  });

  test("with an unknown symbol, a duplicate id or an unknown field is refused", async () => {
    expectRefusal(await bent({ "positions.0.symbol": "BTC/USDT:USDTT" }), /Did you mean|BTC\/USDT:USDT/);
    expectRefusal(await bent({ "positions.1.id": "p1" }), /p1/);
    expectRefusal(await bent({ "positions.0.entryPrise": "1" }), /entryPrise.*\n?.*entryPrice/);
  });

  test("with gaps between tiers is refused at the later tier", async () => {
    expectRefusal(await bent({ "instruments.0.tiers.1.minNotional": "60000" }), /tiers\[1\]/);
  });

  test("with margin where the mode shares it, or without where it is the position's own, is refused", async () => {
    expectRefusal(await bent({ "positions.0.margin": "5" }), /positions\[0\]\.margin: expected no margin of its own/);
    expectRefusal(await bent({ "positions.1.margin": undefined }), /positions\[1\]\.margin/);
  });

  test("that is broken as JSON is refused with line and column", async () => {
    expectRefusal(await withSnapshot("{\n  \"asOf\": \"2026-11-22T08:00:00Z\",\n}"), /line 2, column \d+/);
    expectRefusal(await withSnapshot(""), /line 1, column 1/);
    expectRefusal(await withSnapshot("[".repeat(100_000)), /inside each other/);
  });

  test("with more than 10,000 positions is refused, and with 10,000 is answered in bounded time", async () => {
    const [position] = sampleSnapshot().positions;
    const positions = (count: number) => Array.from({ length: count }, (_, index) => ({ ...position, id: `p${index}`, contracts: "0.001" }));
    expectRefusal(await bent({ positions: positions(10_001), orders: [] }), /at most 10,000/);
    const workMs = await workOf(async () => {
      const { code, out } = await bent({ positions: positions(10_000), orders: [], "account.balances.0.walletBalance": "500000" });
      expect(code).toBeLessThan(2);
      expect(out).toContain("p9999");
    });
    expect(workMs).toBeLessThan(boundMs * 3);
  });
});

describe("a call", () => {
  test("of an unknown command or option is refused, with what is near", async () => {
    expectRefusal(await call(["asess", reference, sample]), /There is no command `asess`/, /Did you mean plimsoll assess\?/);
    expectRefusal(await call(["assess", reference, sample, "--jsn"]), /There is no option `--jsn` of assess/, /Did you mean --json\?/);
    expectRefusal(await call(["assess", reference, sample, "-x"]), /There is no option `-x`/);
  });

  test("with too little or too much is refused, with the usage", async () => {
    expectRefusal(await call(["assess", reference]), /assess needs SNAPSHOT/, /plimsoll assess POLICY SNAPSHOT/);
    expectRefusal(await call(["assess", reference, sample, sample]), /more than it takes/);
    expectRefusal(await call(["conform", "--check"]), /conform --check needs an adapter/, /plimsoll conform --check -- ADAPTER/);
    expectRefusal(await call(["eval", "1", "--policy"]), /--policy needs a value/);
  });

  test("of a file that is not there is refused, with the one that is near", async () => {
    expectRefusal(await call(["assess", "policies/referense", sample]), /There is no file or folder policies\/referense/, /Did you mean policies\/reference\?/);
    expectRefusal(await call(["assess", reference, "policies/reference/accounts/sampel.json"]), /Did you mean policies\/reference\/accounts\/sample\.json\?/);
    expectRefusal(await call(["assess", reference, "nowhere/at/all.json"]), /There is no folder nowhere either/);
  });

  test("of a folder where a file is meant, or without a policy in it, is refused", async () => {
    expectRefusal(await call(["assess", reference, reference]), /is a folder/);
    expectRefusal(await call(["assess", "docs", sample]), /holds no policy/);
    expectRefusal(await call(["assess", "-", "-"], { input: text }), /read only once/);
  });

  test("whose answer has no place is refused before any work, whichever file it is", async () => {
    const suite = "conformance/suites/reference.suite.json";
    const run = file("run.report.jsonl", "");
    for (const words of [
      ["generate", reference, "--out"], ["generate", reference, "--coverage"], ["diff", reference, reference, "--suite"], ["replay", reference, sample, sample, "--after"], ["build", reference, "--out"],
      ["conform", suite, "--report"], ["conform", suite, "--history"], ["infer-rounding", run, "--profile"], ["impact", reference, reference, sample, "--list"], ["scan", reference, sample, "--out"],
    ]) {
      expectRefusal(await call([...words, "nowhere/at/all.mjs"]), /^plimsoll: nowhere\/at\/all\.mjs could not be written: there is no folder nowhere\/at \(ENOENT\)\.\n {2}Name a file in a folder/);
      expectRefusal(await call([...words, "docs"]), /^plimsoll: docs could not be written: it is a folder \(EISDIR\)\./);
    }
  });

  test("that asks for reports to be made into what there is not is refused by that, whatever the reports are", async () => {
    expectRefusal(await call(["report", "rendr", "nowhere"]), /Expected render, diff, trend or diagnose, but found rendr/, /Did you mean render\?/);
  });

  test("of help takes the name of a command as well as a code", async () => {
    for (const name of ["assess", "help", "infer-rounding"]) expect((await call(["help", name])).out).toBe((await call([name, "--help"])).out);
    expectRefusal(await call(["help", "asess"]), /Did you mean assess\?/);
    expectRefusal(await call(["help", "assess", "--json"]), /text for people/);
  });

  test("that fails for a reason of ours says so without a stack trace, and exits with 3", async () => {
    const { run } = await import("../../cli/run.ts");
    let err = "";
    const broken = { name: "break", summary: "break", parameters: [], options: [], examples: [{ call: "plimsoll break", doc: "" }], run: () => Promise.reject(new TypeError("x is not a function")) };
    const terminal = { out: () => undefined, err: (each: string) => void (err += each), readStandardInput: () => Promise.resolve(new Uint8Array()), widthColumns: 80, colours: false, errorColours: false, watched: false, directory: root };
    expect(await run(["break"], [broken], "1.2.3", terminal)).toBe(3);
    expect(err).toMatch(/fault of Plimsoll.*\n.*x is not a function.*\n.*report it.*\n.*1\.2\.3/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
