// What the conformance kit promises, measured: the float adapter fails and the decimal one passes (A8), how many cases a second (A9), how few numbers tell a rounding (A12).
// npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/conform.js [--only-adapters]: writes its rows of docs/kit-criteria.md; with --only-adapters A8 alone, which depends on no machine.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { compile } from "../index.ts";
import { partsOfLines, readNumber, readSuite, roundedBy, roundingRules, survivors, type ReportFooter, type RoundingRecord, type Suite } from "../conformance/index.ts";
import { clockTimers, connect, runSuite, Session } from "../conformance/run/index.ts";
import { toDecimalString } from "../engine/number/index.ts";
import { writeCriteria } from "./criteria.ts";

const root = process.cwd();
const reference = compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"));
const suite = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite;
if (suite === undefined) throw new Error("the shipped suite cannot be read");

async function run(words: readonly string[], asked: Suite): Promise<{ readonly footer: ReportFooter | undefined; readonly seconds: number; readonly workSeconds: number }> {
  const { open, connectable } = await connect(words, { directory: root, version: "bench", loadPolicy: () => Promise.resolve(reference) });
  const session = new Session(open, clockTimers, { answer: 60_000, start: 60_000, stop: 2_000 });
  const [begin, work] = [performance.now(), process.cpuUsage()];
  const lines = await runSuite(asked, session, { connectable, profile: undefined, today: "2026-11-28", maxTolerated: 0, repeat: 1 });
  const { user, system } = process.cpuUsage(work);
  return { footer: partsOfLines(lines).footer, seconds: (performance.now() - begin) / 1000, workSeconds: (user + system) / 1_000_000 };
}

function verdicts(footer: ReportFooter | undefined): string {
  return Object.entries(footer?.verdicts ?? {}).map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

/** The case that is asked again and again, so that the platform's own work is small beside the harness's. */
function repeated(times: number): Suite {
  const [one] = suite?.cases.filter(({ requires = [], ask }) => requires.length === 0 && ask === undefined) ?? [];
  if (suite === undefined || one === undefined) throw new Error("the shipped suite has no simple case");
  return { ...suite, cases: Array.from({ length: times }, (_, index) => ({ ...one, id: `case ${index}`, expect: { decisions: {}, numbers: { echo: "1" } } })) };
}

/** A platform that does nothing but answer: what is left is the harness. */
const echo = (capabilities: string): readonly string[] => [process.execPath, "-e", `
  const start = { plimsoll: 1, implementation: { name: "echo", version: "1" }, capabilities: ${capabilities} };
  require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const message = JSON.parse(line);
    if (message.cmd === "stop") process.exit(0);
    const one = { decisions: {}, numbers: { echo: "1" } };
    process.stdout.write(JSON.stringify(message.cmd === "start" ? start : message.cmd === "configure" ? { ok: true } : message.cmd === "batch" ? { seq: message.seq, results: message.questions.map(() => one) } : { seq: message.seq, ...one }) + "\\n");
  });`];

/** Numbers of the suite, with what is needed to tell each rounding from all that differ from it anywhere, chosen by what splits most. */
function recordsNeeded(): readonly number[] {
  const numbers = [...new Set((suite?.cases ?? []).flatMap(({ expect }) => Object.values(expect.numbers)))].flatMap((text) => readNumber(text) ?? []);
  const plain = roundingRules.filter(({ placement, dp }) => placement === "result" && dp <= 8);
  const all = (rule: (typeof plain)[number]): readonly RoundingRecord[] => numbers.map((ours) => ({ ours, parts: undefined, found: toDecimalString(roundedBy(rule, { ours, parts: undefined })) }));
  return plain.map((rule) => {
    const records = all(rule);
    const final = survivors(records, plain).length;
    let left: readonly (typeof plain)[number][] = plain;
    let used = 0;
    while (left.length > final) {
      // The number on which most of the rules that are left disagree with each other.
      const best = records.map((record) => ({ record, ways: new Set(left.map((each) => toDecimalString(roundedBy(each, record)))).size })).reduce((a, b) => (b.ways > a.ways ? b : a)).record;
      left = survivors([best], left);
      used += 1;
      if (used > numbers.length) break;
    }
    return used;
  });
}

const float = await run(["float:reference"], suite);
const decimal = await run(["python3", "conformance/adapters/python_decimal.py"], suite);
const charges = await run(["python3", "conformance/adapters/python_charges.py"], suite);
const plans = await run(["python3", "conformance/adapters/python_plans.py"], suite);
const javascript = await run(["node", "conformance/adapters/javascript.mjs", "policies/reference/reference.margin"], suite);
const adapters = { name: "A8", target: "float64 adapter fails the shipped suite; Decimal adapter passes 100 %", measured: `float: ${verdicts(float.footer)}; Python Decimal: ${verdicts(decimal.footer)}, with charges ${verdicts(charges.footer)}, with permissions and plans too ${verdicts(plans.footer)}; JavaScript with the library: ${verdicts(javascript.footer)}` };
if (process.argv.includes("--only-adapters")) {
  writeCriteria(join(root, "docs/kit-criteria.md"), "bench/conform.ts", [adapters]);
  process.exit(0);
}
const many = 20_000;
const pipelined = await run(echo("{ maxInFlight: 64 }"), repeated(many));
const batched = await run(echo("{ batch: 100, maxInFlight: 4 }"), repeated(many));
const needed = [...recordsNeeded()].sort((a, b) => a - b);
const rate = (seconds: number) => Math.round(many / seconds / 100) * 100;

writeCriteria(join(root, "docs/kit-criteria.md"), "bench/conform.ts", [
  adapters,
  {
    name: "A9", target: "harness ≥ 10,000 cases a second pipelined",
    measured: `${rate(pipelined.workSeconds)} pipelined (64 in flight) and ${rate(batched.workSeconds)} batched a second of the harness's own processor time, with validation and a report; ${rate(pipelined.seconds)} and ${rate(batched.seconds)} by the clock, on ${cpus().length} processors with ${loadavg()[0]?.toFixed(1) ?? "?"} processes waiting for them; crash, hang, garbage line and wrong seq: test/kit/run.test.ts`,
  },
  { name: "A12", target: "rounding rule identified, up to equivalence, from ≤ 10 well-chosen records, median", measured: `${needed[needed.length >> 1] ?? 0} median, ${needed.at(-1) ?? 0} at most, of ${needed.length} rules` },
]);
