/**
 * What a generated suite is worth, against the kit's criteria A1, A2, A10, A11 and A14. Writes its rows of docs/kit-criteria.md; nothing else in it is touched.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/generate.js [--once] [--without-diagnostic] [FILE…]
 *
 * Rows that a run leaves out stay as they are.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { meanSuspects, suspectsBy } from "../conformance/diagnose/index.ts";
import { generate, percentOf, type Generated } from "../conformance/generate/index.ts";
import { writeSuite } from "../conformance/suite/index.ts";
import { compile } from "../index.ts";

const evaluations = 40_000; // as many as the command has
const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
// What takes as long again as all else: the same suite a second time, and the one that tells mutants from each other.
const [isOnce, isBare] = ["--once", "--without-diagnostic"].map((word) => process.argv.includes(word));
const paths = given.length > 0 ? given : ["policies/reference/reference.margin", "policies/binance/usdm.margin", "policies/hyperliquid/hyperliquid.margin"];
const bases = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => ({ file: `policies/${path}`, text: readFileSync(`policies/${path}`, "utf8") }));

interface Measured {
  readonly path: string;
  readonly all: Generated;
  readonly cpuSeconds: number;
  readonly isSame: boolean;
}

const policies = new Map(paths.map((path) => [path, compile(readFileSync(path, "utf8"), { file: path, bases })]));
const measured = [...policies].map(([path, policy]): Measured => {
  const run = (): Generated => generate(policy, { positions: 2, seed: 1, evaluations });
  const before = process.cpuUsage();
  const all = run();
  const cpuSeconds = Math.round(process.cpuUsage(before).user / 1e5) / 10;
  // The same bytes twice, and the larger suite that tells mutants from each other: of the first policy alone, as they take as long again.
  const isSame = isOnce === true || path !== paths[0] || digestOf(run()) === digestOf(all);
  process.stdout.write(`${path}: ${rowOf({ path, all, cpuSeconds, isSame })}\n`);
  return { path, all, cpuSeconds, isSame };
});

interface Diagnosed {
  readonly path: string;
  readonly accounts: number;
  readonly questions: number;
  readonly faults: number;
  readonly mean: number;
  readonly alone: number;
}

const diagnosed = isBare === true ? [] : [...policies].map(([path, policy]): Diagnosed => {
  const { suite, accounts } = generate(policy, { positions: 2, seed: 1, evaluations, diagnostic: true });
  const found = { path, accounts: accounts.length, questions: suite.cases.length, ...meanSuspects(suspectsBy(policy, suite)) };
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return found;
});

const of = (say: (each: Measured) => string): string => measured.map((each) => `${nameOf(each.path)}: ${say(each)}`).join("; ");
const rows = [
  `| A1 | at least 99 % of non-equivalent mutants told, at most 30 cases for some 220 mutants, under 10 s | ${of(({ all, cpuSeconds }) => `${scoreOf(all)} % of ${liveOf(all)} that are not proved equivalent (${percentOf(liveOf(all) - all.survivors.length, all.mutants.length)} % of all ${all.mutants.length}), with ${all.accounts.length} accounts, of which ${all.suite.cases.length} questions are asked, ${cpuSeconds} s of the processor`)}; ${evaluations} evaluations each. A case is a snapshot with all that is asked about it. What is neither told nor proved counts as not equivalent |`,
  `| A2 | at least 95 % told with at most 20 cases | ${of(({ all }) => `${percentOf(atCases(all, 20), liveOf(all))} % by the first 20 accounts`)} |`,
  `| A10 | every obligation met or proved impossible | ${of(({ all }) => `of ${all.obligations.length} all but ${all.missed.length + all.impossible.length} are met, ${all.impossible.length} of these are proved impossible, ${all.missed.length} are open`)} |`,
  `| A11 | true fault among the suspects 100 %, mean suspects ≤ 1.6 with ≤ 35 cases | ${diagnosed.map((each) => `${nameOf(each.path)}: ${hundredths(each.mean)} suspects on average over ${each.faults} faults that are noticed, ${percentOf(each.alone, each.faults)} % of them suspected alone, with ${each.accounts} accounts and ${each.questions} questions`).join("; ")}. A platform is suspected of the mutants that answer as it does; that this is what a diagnosis says, the true fault among them: test/kit/diagnose.test.ts |`,
  `| A14 | same seed, same bytes | generated suites: ${measured.every(({ isSame }) => isSame) ? "yes, twice on one machine" : "NO"}; in two processes with other hash seeds, language and time zone: test/kit/generate/bytes.test.ts |`,
].filter((row) => !(isOnce === true && row.startsWith("| A14 ")) && !(isBare === true && row.startsWith("| A11 ")));
const target = "docs/kit-criteria.md";
const written = new Set(rows.map((row) => row.split("|")[1]));
const page = readFileSync(target, "utf8").trimEnd().split("\n").filter((line) => !(line.startsWith("| A") && written.has(line.split("|")[1])));
// Rows of other tables begin with more than a number.
const order = (line: string): number => Number(/^\| A(\d+) \|/.exec(line)?.[1] ?? 0);
const first = page.findIndex((line) => order(line) > 0);
const last = page.findLastIndex((line) => order(line) > 0);
writeFileSync(target, `${[...page.slice(0, first), ...[...page.slice(first, last + 1), ...rows].sort((a, b) => order(a) - order(b)), ...page.slice(last + 1)].join("\n")}\n`);

function hundredths(value: number): string {
  return value.toFixed(2);
}

function nameOf(path: string): string {
  return path.replace(/^policies\//, "").replace(/\.margin$/, "");
}

function rowOf({ path, all, cpuSeconds, isSame }: Measured): string {
  const live = liveOf(all);
  return `| ${path.replace("policies/", "")} | ${live} | ${live - all.survivors.length} | ${scoreOf(all)} % | ${all.accounts.length} | ${percentOf(atCases(all, 20), live)} % | ${all.obligations.length - all.missed.length} of ${all.obligations.length} | ${cpuSeconds} | ${isSame ? "yes" : "NO"} |`;
}

function liveOf({ mutants, equivalent }: Generated): number {
  return mutants.length - equivalent.length;
}

function scoreOf(all: Generated): string {
  return percentOf(liveOf(all) - all.survivors.length, liveOf(all));
}

/** How many mutants the first so many accounts tell. */
function atCases({ accounts }: Generated, cases: number): number {
  return accounts[Math.min(cases, accounts.length) - 1] ?? 0;
}

function digestOf({ suite }: Generated): string {
  return createHash("sha256").update(writeSuite(suite)).digest("hex");
}
