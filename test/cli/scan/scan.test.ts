import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { validate } from "../../../schemas/generated/validate-scan-answer.ts";
import { builtCommand } from "../../support/built.ts";
import { call, reference, root, sample } from "../call.ts";

const command = builtCommand();
const policy = join(root, reference);
const folder = mkdtempSync(join(tmpdir(), "plimsoll-scan-"));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const { account, positions, orders, ...market } = JSON.parse(readFileSync(join(root, sample), "utf8")) as Record<string, unknown>; // a snapshot
const own = (index: number): object => ({ account: { ...(account as object), id: `A${index}`, balances: [{ asset: "USDT", walletBalance: String(6000 - 3 * index), bonus: "50" }] }, positions, orders });
/** Lines are long, so that there are several stretches of them. */
const padding = " ".repeat(1_500);
const count = 600;
const broken = 300;

beforeAll(() => {
  writeFileSync(at("market.json"), JSON.stringify(market));
  const lines = Array.from({ length: count }, (_, index) => (index === broken ? "{ broken" : `${JSON.stringify(own(index))}${padding}`));
  writeFileSync(at("accounts.ndjson"), lines.join("\n")); // the last line may lack its end
  writeFileSync(at("few.ndjson"), `${lines.slice(0, 3).join("\n")}\n`);
});

function start(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "scan", ...words], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** In this process, which has no threads. */
const scan = (...words: readonly string[]) => call(["scan", policy, ...words, ...(words.includes("many") ? [] : ["--threads", "0"])], { directory: folder });

describe("scan", () => {
  test("prints a decision a line, the same bytes whatever the number of threads and from wherever it reads", () => {
    const alone = start(policy, "accounts.ndjson", "--market", "market.json", "--threads", "0");
    expect(alone.status).toBe(1);
    expect(alone.stderr).toMatch(/^row 301: column 3: expected .*\n$/);
    expect(alone.stdout.split("\n")).toHaveLength(count); // one is rejected, and the last line ends
    expect(start(policy, "accounts.ndjson", "--market", "market.json", "--threads", "3")).toEqual(alone);
    const piped = spawnSync(process.execPath, [command, "scan", policy, "-", "--market", "market.json", "--threads", "2"], { cwd: folder, encoding: "utf8", input: read("accounts.ndjson") });
    expect([piped.status, piped.stdout, piped.stderr]).toEqual([alone.status, alone.stdout, alone.stderr]);
    const named = spawnSync("sh", ["-c", 'cat accounts.ndjson | "$0" "$@"', process.execPath, command, "scan", policy, "/dev/stdin", "--market", "market.json", "--threads", "0"], { cwd: folder, encoding: "utf8" });
    expect([named.status, named.stdout, named.stderr]).toEqual([alone.status, alone.stdout, alone.stderr]);
    writeFileSync(at("whole.out"), alone.stdout);
  });

  test("to a file says what it came to, puts rejects into a file of their own, and leaves nothing else", async () => {
    const { code, out } = await scan("accounts.ndjson", "--market", "market.json", "--out", "decisions", "--json");
    expect(code).toBe(1);
    const answer = JSON.parse(out) as { statuses: { accounts: number }[] }; // the schema below
    expect(validate(answer)).toBe(true);
    expect(answer).toMatchObject({ accounts: count - 1, positions: 2 * (count - 1), rejected: 1, undecided: 0, rejects: [{ row: 301 }] });
    expect(answer.statuses.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(count - 1);
    expect(read("decisions")).toBe(read("whole.out"));
    expect(JSON.parse(read("decisions.rejects"))).toMatchObject({ row: 301, reason: expect.stringContaining("broken") as string });
    expect(existsSync(at("decisions.scan"))).toBe(false);
    expect((await scan("few.ndjson", "--market", "market.json", "--out", "clean")).code).toBe(0);
    expect(existsSync(at("clean.rejects"))).toBe(false);
  });

  test("that was killed goes on where it was, and loses and repeats nothing", async () => {
    const words = ["accounts.ndjson", "--market", "market.json", "--out", "killed", "--keep", "0", "--threads", "1"];
    const child = spawn(process.execPath, [command, "scan", policy, ...words], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((done) => child.on("exit", done));
    // Killed as soon as something stands, at a moment that nobody chose.
    const poll = setInterval(() => {
      if (isUnderWay("killed.scan")) child.kill("SIGKILL");
    }, 1);
    await ended;
    clearInterval(poll);
    expect(child.signalCode).toBe("SIGKILL");
    const kept = JSON.parse(read("killed.scan")) as { out: number }; // as it was written
    expect(statSync(at("killed")).size).toBeGreaterThanOrEqual(kept.out);
    // Whatever stands behind it, such as half a line, does not count.
    appendFileSync(at("killed"), '{"row":1,"acc');
    appendFileSync(at("killed.rejects"), "half");
    const unsaid = await scan(...words);
    expect(unsaid).toMatchObject({ code: 2, err: expect.stringContaining("--resume") as string });
    const other = await scan("few.ndjson", "--market", "market.json", "--out", "killed", "--resume");
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining("was another") as string });
    const { code, out } = await scan(...words, "--resume", "--json");
    expect(code).toBe(1);
    expect(read("killed")).toBe(read("whole.out"));
    expect(read("killed.rejects")).toBe(read("decisions.rejects"));
    expect(JSON.parse(out)).toMatchObject({ accounts: count - 1, rejected: 1, rejects: [{ row: 301 }] });
    expect(existsSync(at("killed.scan"))).toBe(false);
  });

  test("writes into a pipe that is named as a file, and keeps no account of how far it came", () => {
    const piped = spawnSync("sh", ["-c", 'mkfifo pipe && { cat pipe > piped & } && "$0" "$@" > report; wait', process.execPath, command, "scan", policy, "accounts.ndjson", "--market", "market.json", "--out", "pipe", "--keep", "0", "--threads", "0"], { cwd: folder, encoding: "utf8" });
    expect(piped.stderr).toBe("");
    expect(read("piped")).toBe(read("whole.out"));
    expect(existsSync(at("pipe.scan"))).toBe(false);
  });

  test("begins where nothing was interrupted, and begins again where that is said", async () => {
    writeFileSync(at("again.scan"), "no checkpoint");
    expect(await scan("few.ndjson", "--market", "market.json", "--out", "again", "--resume")).toMatchObject({ code: 2, err: expect.stringContaining("--restart") as string });
    expect((await scan("few.ndjson", "--market", "market.json", "--out", "again", "--restart")).code).toBe(0);
    const first = read("again");
    expect((await scan("few.ndjson", "--market", "market.json", "--out", "again", "--resume")).code).toBe(0);
    expect(read("again")).toBe(first);
  });

  test("refuses what cannot be meant, and changes no file then", async () => {
    const before = read("few.ndjson");
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["few.ndjson", "--out", "few.ndjson", "--market", "market.json"], /written over/],
      [["few.ndjson", "--out", "market.json", "--market", "market.json"], /written over/],
      [["few.ndjson", "--out", "x", "--rejects", "x"], /written over/],
      [["few.ndjson", "--resume"], /--out/],
      [["-", "--resume", "--out", "x"], /Standard input/],
      [["few.ndjson", "--resume", "--restart", "--out", "x"], /one of them/],
      [["few.ndjson", "--json"], /--out/],
      [["few.ndjson", "--threads", "many"], /threads/],
      [["few.ndjson", "--out", "nowhere/x"], /nowhere\/x could not be written/],
      [["few.ndjson", "--market", "few.ndjson"], /few.ndjson/],
      [["nothing.ndjson"], /no file/],
      [["."], /folder/],
      [["packed.ndjson.gz"], /gzip -dc packed\.ndjson\.gz/],
      [["named-wrong.ndjson"], /is a Parquet file.*\n.*\.parquet/],
    ];
    writeFileSync(join(folder, "packed.ndjson.gz"), gzipSync(before));
    writeFileSync(join(folder, "named-wrong.ndjson"), `PAR1${before}`);
    for (const [words, pattern] of wrong) {
      const { code, out, err } = await scan(...words);
      expect([words, code, out]).toEqual([words, 2, ""]);
      expect(err).toMatch(pattern);
    }
    expect(read("few.ndjson")).toBe(before);
  });
});

/** Whether a scan has made sure of something. */
function isUnderWay(name: string): boolean {
  try {
    return (JSON.parse(read(name)) as { input: { offset: number } }).input.offset > 0; // as it was written
  } catch {
    return false;
  }
}
