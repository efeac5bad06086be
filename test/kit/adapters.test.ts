import { execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf, caseOf, casesOfExamples, outcomeOf, partsOfLines, readSuite, stale, writeSuite, type ReportLine, type Suite, type SuiteCase } from "../../conformance/index.ts";
import { connect, probeAdapter, runSuite, Session, type Timers } from "../../conformance/run/index.ts";
import { policyPlatform } from "../../conformance/run/policy-platform.ts";
import { builtCommand } from "../support/built.ts";
import { reference, root } from "./reference.ts";

const text = readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8");
const suite: Suite = readSuite(text).suite!; // a test below reads its issues
const few: Suite = { ...suite, cases: suite.cases.slice(0, 3) };
/** Nothing here may depend on how fast the machine is: silence never comes. */
const never: Timers = { after: () => () => undefined };
/** Silence comes at once to who owes an answer, and never to who is being started. */
const hasty: Timers = { after: (wait, act) => (wait === 1 ? void setImmediate(act) : undefined, () => undefined) };

async function run(words: readonly string[], asked: Suite = suite, timers: Timers = never): Promise<readonly ReportLine[]> {
  const { open, connectable } = await connect(words, { directory: root, version: "0", loadPolicy: () => Promise.resolve(reference) });
  const session = new Session(open, timers, { answer: 1, start: 2, stop: 2 });
  try {
    return await runSuite(asked, session, { connectable, profile: undefined, today: "2026-11-28", maxTolerated: 0, repeat: 1 });
  } finally {
    session.kill();
  }
}

const verdictsOf = async (...call: Parameters<typeof run>) => partsOfLines(await run(...call)).footer?.verdicts;

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return process.env["CI"] !== undefined; // where it must be there
  }
}

beforeAll(() => void builtCommand());

test("the shipped suite has no issue, and its answers are the policy's", () => {
  expect(readSuite(text).issues).toEqual([]);
  const again = "conformance/suites/reference.suite.json is stale: build, then node conformance/suites/make-reference.mjs";
  expect(stale(suite, reference), again).toBeUndefined();
  for (const each of suite.cases) expect(outcomeOf(reference, each.snapshot, askOf(each)), `${each.id}: ${again}`).toEqual(each.expect);
  expect(writeSuite(suite) === text, again).toBe(true);
});

test("all that the policy's examples ask is in it", () => {
  const shipped = new Set(suite.cases.map(({ id }) => id));
  expect(casesOfExamples(reference).filter(({ id }) => !shipped.has(id)).map(({ id }) => id)).toEqual([]);
});

test("the adapter in JavaScript passes all of it, as our own engine does", async () => {
  expect(await verdictsOf(["node", "conformance/adapters/javascript.mjs", "policies/reference/reference.margin"])).toEqual({ pass: suite.cases.length });
  expect(await verdictsOf(["policy:reference"])).toEqual({ pass: suite.cases.length });
});

test.runIf(hasPython())("the adapter in Python passes every assessment, with who pays every charge too, and answers nothing else", async () => {
  const asks = (known: readonly string[]): number => suite.cases.filter(({ ask }) => known.includes(ask?.ask ?? "assess")).length;
  for (const [file, known] of [["python_decimal.py", ["assess"]], ["python_charges.py", ["assess", "charge"]], ["python_permits.py", ["assess", "charge", "permit"]]] as const) {
    const { footer } = partsOfLines(await run(["python3", `conformance/adapters/${file}`]));
    expect(footer?.conforms, file).toBe(true);
    expect(footer?.verdicts, file).toEqual({ pass: asks(known), unsupported: suite.cases.length - asks(known) });
  }
});

test.runIf(hasPython())("with permissions and plans it passes all of it, and says of another account what it does not know", async () => {
  const whole = ["python3", "conformance/adapters/python_plans.py"];
  expect(await verdictsOf(whole)).toEqual({ pass: suite.cases.length });
  expect(await failedProbes(whole)).toEqual([]);
  // Nothing of the shipped suite: half as much, and a tenth more, of whatever it asks for.
  const times = (text: string, factor: number): string => String(Math.round(Number(text) * factor * 1e6) / 1e6);
  const others = suite.cases.flatMap((each) => {
    const { ask } = each;
    if (ask?.ask !== "permit" && ask?.ask !== "charge") return [];
    return [0.5, 1.1].map((factor): SuiteCase => {
      const sized = <T extends object>(one: T): T => ({ ...one, ...("amount" in one && { amount: times(String(one.amount), factor) }), ...("contracts" in one && { contracts: times(String(one.contracts), factor) }) });
      const other = ask.ask === "permit" ? { ...ask, ...(ask.request && { request: sized(ask.request) }) } : { ...ask, ...(ask.charges && { charges: ask.charges.map(sized) }) };
      return caseOf(reference, `${each.id} × ${factor}`, each.snapshot, askOf({ ask: other }));
    });
  });
  const { footer } = partsOfLines(await run(whole, { ...suite, cases: others }));
  expect(footer?.conforms).toBe(true);
  expect(Object.keys(footer?.verdicts ?? {}).filter((verdict) => verdict !== "pass" && verdict !== "unsupported")).toEqual([]);
  expect(footer?.verdicts["pass"]).toBeGreaterThan(others.length * 0.9);
});

/** CI installs jq (.ci/run); where it is not there, the name of what ran says so. */
const hasJq = ((): boolean => {
  try {
    execFileSync("jq", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return process.env["CI"] !== undefined; // where it must be there
  }
})();

test(hasJq ? "the stub in a shell with jq passes what it answers, and says that the rest is not supported" : "there is no jq here: the stub in a shell says so and ends, and is not asked the suite", async () => {
  const stub = ["sh", "conformance/adapters/shell_jq.sh"];
  if (!hasJq) return expect(run(stub, few)).rejects.toThrow(/did not present itself/);
  const { footer } = partsOfLines(await run(stub));
  expect(footer?.conforms).toBe(true);
  expect(Object.keys(footer?.verdicts ?? {})).toEqual(["pass", "unsupported"]);
  expect(footer?.verdicts["pass"]).toBeGreaterThan(80);
  expect(await failedProbes(stub)).toEqual([]);
});

test("binary fractions fail it, in decisions too", async () => {
  const verdicts = await verdictsOf(["float:reference"]);
  expect(verdicts?.["decision-mismatch"]).toBeGreaterThan(0);
  expect(verdicts?.["number-mismatch"]).toBeGreaterThan(20);
});

test("the reference adapters have less than eighty lines", () => {
  for (const file of readdirSync(join(root, "conformance/adapters")).filter((name) => /\.(mjs|py|sh)$/.test(name))) expect(readFileSync(join(root, "conformance/adapters", file), "utf8").split("\n").length, file).toBeLessThanOrEqual(80);
});

/** A process that presents itself and takes the policy, then does `act` with each question. */
function processThat(act: string): readonly string[] {
  const program = `
    const say = (said) => console.log(JSON.stringify(said));
    require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
      const message = JSON.parse(line);
      if (message.cmd === "start") say({ plimsoll: 1, implementation: { name: "test", version: "1" }, capabilities: {} });
      else if (message.cmd === "configure") say({ ok: true });
      else if (message.cmd === "stop") process.exit(0);
      else { ${act} }
    });`;
  return [process.execPath, "-e", program];
}

test("a process that dies has crashed, and what it wrote to its standard error is kept", async () => {
  const { results } = partsOfLines(await run(processThat(`process.stderr.write("out of luck\\n", () => process.exit(3));`), few));
  expect(results.map(({ verdict }) => verdict)).toEqual(["crashed", "crashed", "crashed"]);
  expect(results[0]).toMatchObject({ message: "The platform is gone. It ended with exit code 3.", detail: "out of luck\n" });
});

test("a process that says nothing is ended", async () => {
  expect(await verdictsOf(processThat(""), { ...few, cases: few.cases.slice(0, 1) }, hasty)).toEqual({ timeout: 1 });
});

test("a process that writes something else has failed", async () => {
  const { results } = partsOfLines(await run(processThat(`console.log("debug");`), few));
  expect(results[0]).toMatchObject({ verdict: "errored", message: "The platform wrote a line that is no JSON: debug" });
});

test("a command that is not there is told by its name", async () => {
  await expect(run(["no-such-platform"], few)).rejects.toThrow("There is no command called no-such-platform.");
  await expect(run(["js:no-such-module.mjs"], few)).rejects.toThrow("There is no file no-such-module.mjs");
  await expect(run(["policy:a", "b"], few)).rejects.toThrow("Expected nothing after policy:a, but found b.");
  await expect(run([], few)).rejects.toThrow("Expected a platform, but found none.");
});

test("a module is a platform, and what it throws is its answer", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-module-"));
  const file = join(folder, "platform.mjs");
  const started = `{ plimsoll: 1, implementation: { name: "module", version: "1" }, capabilities: { batch: 2 } }`;
  writeFileSync(file, `export const answer = async ({ cmd, seq }) => { if (cmd === "start") return ${started}; if (cmd === "configure") return { ok: true }; if (cmd === "run") throw new Error("no luck"); };`);
  expect(partsOfLines(await run([`js:${file}`], few)).results.map(({ verdict, message }) => `${verdict}: ${message}`)).toEqual(Array(3).fill("errored: no luck"));
  writeFileSync(join(folder, "other.mjs"), "export const answer = 5;");
  await expect(run([`js:${join(folder, "other.mjs")}`], few)).rejects.toThrow(/exports no function/);
});

let server: Server;
let address = "";

beforeAll(async () => {
  const handle = policyPlatform(reference, "0");
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
      const message = JSON.parse(Buffer.concat(parts).toString("utf8")) as Record<string, unknown>; // a message of ours
      const batch = message["questions"] as readonly object[] | undefined;
      const said = batch === undefined ? handle(message) : { seq: message["seq"], results: batch.map((question) => handle({ cmd: "run", ...question })) };
      const asked = message["cmd"] === "run" || batch !== undefined;
      if (request.url === "/broken") response.writeHead(500).end("no\n  luck");
      else if (asked && request.url === "/moved") response.writeHead(302, { location: "/" }).end();
      else if (asked && request.url === "/empty") response.end("");
      else if (asked && request.url === "/long") response.end("y".repeat(17 * 1024 * 1024));
      else response.end(said === undefined ? "" : JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}` : "";
});
afterAll(() => void server.close());

test("a platform behind an address is asked by POST", async () => {
  const { open, connectable } = await connect([address], { directory: root, version: "0", loadPolicy: () => Promise.resolve(reference) });
  const lines = await runSuite(few, new Session(open, never, { answer: 1, start: 2, stop: 3 }), { connectable, profile: undefined, today: "2026-11-28", maxTolerated: 0 });
  expect(partsOfLines(lines).footer?.verdicts).toEqual({ pass: 3 });
  const broken = await connect([`${address}/broken`], { directory: root, version: "0", loadPolicy: () => Promise.resolve(reference) });
  await expect(runSuite(few, new Session(broken.open, never, { answer: 1, start: 2, stop: 3 }), { connectable, profile: undefined, today: "2026-11-28", maxTolerated: 0 })).rejects.toThrow(/status 500: no luck/);
});

test.each([
  ["/moved", "crashed", /status 302 and sends us on to \/: .*give its own address/],
  ["/empty", "errored", /answered with nothing at all/],
  ["/long", "crashed", /answered with more than 16777216 characters/],
])("an address that answers questions as %s does is told at once", async (path, verdict, message) => {
  const { results } = partsOfLines(await run([`${address}${path}`], few));
  expect(results.map((each) => each.verdict)).toEqual([verdict, verdict, verdict]);
  expect(results[0]?.message).toMatch(message);
});

async function failedProbes(words: readonly string[]): Promise<readonly string[]> {
  const { open } = await connect(words, { directory: root, version: "0", loadPolicy: () => Promise.resolve(reference) });
  const snapshots = suite.cases.filter(({ requires = [], snapshot }) => requires.length === 0 && (snapshot.positions ?? []).length > 0).map(({ snapshot }) => snapshot);
  const { probes } = await probeAdapter(open, never, 1, { snapshots, policy: suite.policy }, true);
  return probes.filter(({ passed }) => !passed).map(({ name }) => name);
}

test("probes find what an adapter does wrongly", async () => {
  expect(await failedProbes(["node", "conformance/adapters/javascript.mjs", "policies/reference/reference.margin"])).toEqual([]);
  expect(await failedProbes(processThat("say({ seq: message.seq + 1, decisions: {} });"))).toEqual(["answers a question under its number"]);
  expect(await failedProbes(processThat(`say({ seq: message.seq, numbers: { x: "1e5" } });`))).toEqual(["writes numbers as decimals in strings"]);
  expect(await failedProbes(processThat("say({ seq: message.seq, decisions: { x: String(message.seq) } });"))).toEqual(["says the same when it is asked again"]);
});
