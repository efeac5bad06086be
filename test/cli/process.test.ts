import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtCommand } from "../support/built.ts";
import { reference, root, sample } from "./call.ts";

const command = builtCommand();

function start(words: readonly string[], input = "", environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: root, input, encoding: "utf8", env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

describe("the command as a process", () => {
  test("prints the report and exits with 0, the same each time, without colours where nobody watches", () => {
    const first = start(["assess", reference, sample]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("Account A-17: healthy");
    expect(first.stdout).not.toContain("\u001b");
    expect(start(["assess", reference, sample], "", { COLUMNS: "200", FORCE_COLOR: "1" }).stdout).toBe(first.stdout);
  });

  test("reads standard input", () => {
    const { status, stdout } = start(["assess", reference, "-", "--json"], readFileSync(join(root, sample), "utf8"));
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { account: { id: string } }).account.id).toBe("A-17");
    expect(start(["permit", reference, sample, "-"], '{ "action": "withdraw", "asset": "USDT", "amount": "100000" }').status).toBe(1);
  });

  test("exits with 2 and words for what is wrong with the call or its input", () => {
    for (const words of [["asses"], ["assess", "nowhere", sample], ["assess", reference, "README.md"], ["--nothing"]]) {
      const { status, stdout, stderr } = start(words);
      expect([words, status, stdout]).toEqual([words, 2, ""]);
      expect(stderr).toMatch(/^plimsoll: /);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test("exits with 2 and words where what it prints cannot be written", () => {
    // Open for reading alone.
    const standardOutput = openSync(join(root, "README.md"), "r");
    const { status, stderr } = spawnSync(process.execPath, [command, "assess", reference, sample], { cwd: root, stdio: ["ignore", standardOutput, "pipe"], encoding: "utf8" });
    closeSync(standardOutput);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Standard output could not be written")]);
  });

  test("starts the solver that is installed", () => {
    const { status, stdout } = start(["prove", "policies/kraken", "--property", "more_margin_never_hurts", "--solver", "z3-solver", "--solver-seconds", "120", "--json"]);
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: readonly { verdict: string; method?: string }[] };
    expect(findings.map(({ verdict, method = "" }) => [verdict, method.split(":", 1)[0]])).toContainEqual(["proved", expect.stringMatching(/^by z3-solver 5\./)]);
  }, 900_000); // its questions are many, and each may take as long as it was told

  test("is silent when its reader has gone", async () => {
    const child = spawn(process.execPath, [command, "compile", reference], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("says its version and how to begin", () => {
    expect(start(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(start([])).toMatchObject({ status: 0 });
  });
});
