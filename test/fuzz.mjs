/**
 * Every property of the tests, with inputs that nobody has looked at.
 *
 *     npm run fuzz -- [--seed S] [--runs 40] [--seconds 10] [file or folder …]
 *
 * Each property takes 40 times its runs, and no more than 10 seconds. The seed is printed: with it the same inputs come again. A failure is made small and printed as in any test; put it into a test, and mend it.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" }, runs: { type: "string" }, seconds: { type: "string" } } });
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => join("test", file))
  .filter((file) => file.endsWith(".test.ts") && /\bassert\(/.test(readFileSync(file, "utf8")))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
if (files.length === 0) {
  process.stderr.write(`No test with a property is called so: ${positionals.join(", ")}\n`);
  process.exit(2);
}

process.stdout.write(`seed ${seed}, ${files.length} files\n`);
const { status } = spawnSync("npx", ["vitest", "run", ...files], { stdio: "inherit", env: { ...process.env, PLIMSOLL_SEED: seed, PLIMSOLL_RUNS: values.runs ?? "40", PLIMSOLL_SECONDS: values.seconds ?? "10" } });
process.stdout.write(`seed ${seed}\n`);
process.exit(status ?? 1);
