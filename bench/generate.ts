/**
 * What a generated suite is worth, against the kit's criteria A1, A2, A10, A11 and A14. Writes its rows of docs/kit-criteria.md; nothing else in it is touched.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/generate.js [--once] [--without-diagnostic | --only-diagnostic] [FILE…]
 *
 * Rows that a run leaves out stay as they are: --only-diagnostic writes A11 alone, --without-diagnostic all but it.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { faultsOf, meanSuspects, suspectsBy } from "../conformance/diagnose/index.ts";
import { patience } from "../conformance/generate/diagnostic.ts";
import { generate, percentOf, type Generated } from "../conformance/generate/index.ts";
import { writeSuite } from "../conformance/suite/index.ts";
import { compile } from "../index.ts";
import { writeCriteria } from "./criteria.ts";
import { twoModes } from "./pairs/texts.ts";

const evaluations = 40_000; // as many as the command has
const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
// What takes as long again as all else: the same suite a second time, and the one that tells mutants from each other.
const [isOnce, isBare, isOnly] = ["--once", "--without-diagnostic", "--only-diagnostic"].map((word) => process.argv.includes(word));
const paths = given.length > 0 ? given : ["policies/reference/reference.margin", "policies/binance/usdm.margin", "policies/hyperliquid/hyperliquid.margin"];
const bases = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => ({ file: `policies/${path}`, text: readFileSync(`policies/${path}`, "utf8") }));

interface Measured {
  readonly path: string;
  readonly all: Generated;
  readonly cpuSeconds: number;
  readonly isSame: boolean;
}

/** The policy of the target's size stands first: tiers, a bonus, a cross and an isolated mode. */
const small = "a small policy of two modes";
const policies = new Map([...(given.length > 0 ? [] : [[small, compile(twoModes)] as const]), ...paths.map((path) => [path, compile(readFileSync(path, "utf8"), { file: path, bases })] as const)]);
const measured = isOnly === true ? [] : [...policies].map(([path, policy]): Measured => {
  const run = (): Generated => generate(policy, { positions: 2, seed: 1, evaluations });
  const before = process.cpuUsage();
  const all = run();
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = Math.round((user + system) / 1e5) / 10;
  // The same bytes twice, and the larger suite that tells mutants from each other: of the first policy alone, as they take as long again.
  const isSame = isOnce === true || path !== small || digestOf(run()) === digestOf(all);
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
  const found = { path, accounts: accounts.length, questions: suite.cases.length, ...meanSuspects(faultsOf(suspectsBy(policy, suite))) };
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return found;
});

/** Suspects on average. */
const most = 1.6;
const of = (say: (each: Measured) => string): string => measured.map((each) => `${nameOf(each.path)}: ${say(each)}`).join("; ");
const criteria = [
  {
    name: "A1", target: "at least 99 % of non-equivalent mutants told, at most 30 cases for some 220 mutants, under 10 s",
    measured: `${of(({ all, cpuSeconds }) => `${scoreOf(all)} % of ${liveOf(all)} that are not proved equivalent (${percentOf(liveOf(all) - all.survivors.length, all.mutants.length)} % of all ${all.mutants.length}), with ${all.accounts.length} accounts, of which ${all.suite.cases.length} questions are asked, ${cpuSeconds} s of the processor`)}; ${evaluations} evaluations each. A case is a snapshot with all that is asked about it. What is neither told nor proved counts as not equivalent`,
  },
  { name: "A2", target: "at least 95 % told with at most 20 cases", measured: of(({ all }) => `${percentOf(atCases(all, 20), liveOf(all))} % by the first ${Math.min(20, all.accounts.length)} accounts`) },
  { name: "A10", target: "every obligation met or proved impossible", measured: of(({ all }) => `of ${all.obligations.length} all but ${all.missed.length + all.impossible.length} are met, ${all.impossible.length} of these are proved impossible, ${all.missed.length} are open`) },
  {
    name: "A11", target: "true fault among the suspects 100 %, mean suspects ≤ 1.6 with ≤ 35 cases",
    measured: `${diagnosed.map((each) => `${nameOf(each.path)}: ${hundredths(each.mean)} suspects on average over ${each.faults} faults that are noticed, ${percentOf(each.alone, each.faults)} % of them suspected alone, with ${each.accounts} accounts and ${each.questions} questions${each.mean > most ? ` (${hundredths(each.mean - most)} above the target)` : ""}`).join("; ")}. Mutants that ${patience} questions did not tell apart are left together, whether or not they say the same. A platform is suspected of the mutants that answer as it does, those that are proved to say the same being one fault; that this is what a diagnosis says, the true fault among them: test/kit/diagnose.test.ts`,
  },
  { name: "A14", target: "same seed, same bytes", measured: `generated suites: ${measured.every(({ isSame }) => isSame) ? "yes, twice on one machine" : "NO"}; in two processes with other hash seeds, language and time zone: test/kit/generate/bytes.test.ts` },
];
writeCriteria("docs/kit-criteria.md", "bench/generate.ts", criteria.filter(({ name }) => (name === "A11" ? isBare !== true : isOnly !== true && !(isOnce === true && name === "A14"))));

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
