import { expect, test } from "vitest";
import type { ReportLine, ReportResult, Suite } from "../../conformance/index.ts";
import { caseOf, partsOfLines, suitePolicyOf, writeReport } from "../../conformance/index.ts";
import { PlatformFault, runSuite, Session, type Open, type RunOptions, type Timers } from "../../conformance/run/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

const count = 12;
/** Cases that a platform can tell apart by the account's name. */
const suite: Suite = {
  plimsollSuite: 1,
  id: "broken platforms",
  policy: suitePolicyOf(reference),
  cases: Array.from({ length: count }, (_, index) => {
    const snapshot = sampleSnapshot((json) => void ((json["account"] as Record<string, unknown>)["id"] = `account ${index}`));
    return { ...caseOf(reference, `case ${index}`, snapshot, { ask: "assess" }), expect: { decisions: { who: `account ${index}` }, numbers: {} } };
  }),
};

type Message = { readonly cmd: string; readonly seq: number; readonly snapshot: { readonly account: { readonly id: string } }; readonly questions: readonly { readonly snapshot: Message["snapshot"] }[] };
type Platform = { readonly say: (text: string) => void; readonly end: (why: string) => void };

/** A platform that answers as it should, but where `otherwise` takes a message over. */
function platform(capabilities: object, otherwise: (message: Message, platform: Platform) => boolean = () => false): { readonly open: Open; readonly started: () => number } {
  let started = 0;
  const open: Open = (listener) => {
    started += 1;
    let alive = true;
    const later = (act: () => void): void => void Promise.resolve().then(() => alive && act());
    const mine: Platform = { say: (text) => later(() => listener.line(text)), end: (why) => later(() => listener.end(why)) };
    return {
      send: (line) => {
        const message = JSON.parse(line) as Message; // a message of ours
        if (otherwise(message, mine)) return;
        if (message.cmd === "start") mine.say(JSON.stringify({ plimsoll: 1, implementation: { name: "test", version: "1" }, capabilities }));
        if (message.cmd === "configure") mine.say('{"ok":true}');
        if (message.cmd === "run") mine.say(JSON.stringify({ seq: message.seq, decisions: { who: message.snapshot.account.id } }));
        if (message.cmd === "batch") mine.say(JSON.stringify({ seq: message.seq, results: message.questions.map(({ snapshot }) => ({ decisions: { who: snapshot.account.id } })) }));
        if (message.cmd === "stop") mine.end("It was told to.");
      },
      kill: () => void (alive = false),
    };
  };
  return { open, started: () => started };
}

/** Time passes only where nothing else can happen any more: silence is what nobody breaks. */
const patient: Timers = {
  after: (_, act) => {
    let wanted = true;
    const wait = (turns: number): void => void setImmediate(() => (!wanted ? undefined : turns === 0 ? act() : wait(turns - 1)));
    wait(20);
    return () => void (wanted = false);
  },
};

async function run(open: Open, more: Partial<RunOptions> = {}): Promise<readonly ReportLine[]> {
  return runSuite(suite, new Session(open, patient, { answer: 1, start: 1, stop: 1 }), { connectable: "test", profile: undefined, today: "2026-11-28", maxTolerated: 0, ...more });
}

async function verdicts(open: Open, more: Partial<RunOptions> = {}): Promise<Readonly<Record<string, number>>> {
  return partsOfLines(await run(open, more)).footer?.verdicts ?? {};
}

const isCase = (message: Message, index: number) => message.cmd === "run" && message.snapshot.account.id === `account ${index}`;
const inBatch = (message: Message, index: number) => message.cmd === "batch" && message.questions.some(({ snapshot }) => snapshot.account.id === `account ${index}`);
const resultOf = async (open: Open, index: number): Promise<ReportResult | undefined> => partsOfLines(await run(open)).results[index];

test.each([{}, { maxInFlight: 4 }, { maxInFlight: 64 }, { batch: 5 }, { batch: 5, maxInFlight: 3 }])("a platform that does as it should passes, however much it takes at once: %o", async (capabilities) => {
  expect(await verdicts(platform(capabilities).open)).toEqual({ pass: count });
});

test("answers may come in another order", async () => {
  const held: (() => void)[] = [];
  const { open } = platform({ maxInFlight: 4 }, (message, { say }) => {
    if (message.cmd !== "run") return false;
    held.push(() => say(JSON.stringify({ seq: message.seq, decisions: { who: message.snapshot.account.id } })));
    if (held.length === 4 || message.seq > count) for (const release of held.splice(0).reverse()) release();
    return true;
  });
  expect(await verdicts(open)).toEqual({ pass: count });
});

const breaking: readonly (readonly [string, string, RegExp, (message: Message, platform: Platform) => void])[] = [
  ["crash", "crashed", /gone\. It ended with exit code 3/, (_, { end }) => end("It ended with exit code 3.")],
  ["hang", "timeout", /did not answer within/, () => undefined],
  ["garbage line", "errored", /no JSON: debug output/, (_, { say }) => say("debug output")],
  ["wrong seq", "errored", /answered seq 4711, and was waited for/, (_, { say }) => say('{"seq":4711,"decisions":{}}')],
  ["answer given long before", "errored", /each message has one answer/, (_, { say }) => say('{"seq":0,"decisions":{}}')],
  ["answer without a seq", "errored", /wrote a line without a `seq`/, (_, { say }) => say('{"decisions":{}}')],
  ["number that is no string", "errored", /numbers\.x: expected/, ({ seq }, { say }) => say(JSON.stringify({ seq, numbers: { x: 5 } }))],
];

brokenEveryWay();
function brokenEveryWay(): void {
  for (const capabilities of [{}, { maxInFlight: 5 }, { batch: 4, maxInFlight: 2 }]) {
    test.each(breaking)(`a %s costs the case that causes it and no other, asked as ${JSON.stringify(capabilities)}`, async (_, verdict, message, act) => {
      const { open, started } = platform(capabilities, (asked, mine) => {
        if (!isCase(asked, 7) && !inBatch(asked, 7)) return false;
        act(asked, mine);
        return true;
      });
      const lines = await run(open);
      expect(partsOfLines(lines).footer?.verdicts).toEqual({ pass: count - 1, [verdict]: 1 });
      expect(partsOfLines(lines).results[7]).toMatchObject({ id: "case 7", verdict });
      expect(partsOfLines(lines).results[7]?.message).toMatch(message);
      expect(partsOfLines(lines).footer?.conforms).toBe(false);
      expect(started()).toBeGreaterThan(1);
    });
  }
}

test("a platform that always breaks is asked no more, and the report says so", async () => {
  const always = platform({}, ({ cmd }, { end }) => cmd === "run" && (end("It ended."), true));
  expect(await verdicts(always.open)).toEqual({ crashed: count });
  let lives = 0;
  const once = platform({}, ({ cmd }, { end }) => (cmd === "start" && (lives += 1) > 1) || cmd === "run" ? (end("It ended."), true) : false);
  const { footer, results } = partsOfLines(await run(once.open));
  expect(footer).toMatchObject({ verdicts: { crashed: 1, skipped: count - 1 }, conforms: false });
  expect(footer?.ended).toMatch(/could not be started again/);
  expect(results.at(-1)?.message).toMatch(/could not be started again/);
});

test("a crash that does not come again costs nothing", async () => {
  let crashes = 0;
  const { open } = platform({ maxInFlight: 4 }, (message, { end }) => isCase(message, 7) && crashes++ === 0 && (end("It ended."), true));
  expect(await verdicts(open)).toEqual({ pass: count });
});

test("crashes that come again and again, each time of other questions and of none of them alone, are told", async () => {
  const crashed = new Set<number>();
  const once = (message: Message, index: number): boolean => isCase(message, index) && !crashed.has(index) && crashed.add(index).has(index);
  const { open } = platform({ maxInFlight: 4 }, (message, { end }) => (once(message, 1) || once(message, 9)) && (end("It ended."), true));
  const { footer, results } = partsOfLines(await run(open));
  expect(footer).toMatchObject({ verdicts: { crashed: 1, pass: count - 1 }, conforms: false });
  expect(results.find(({ verdict }) => verdict === "crashed")?.message).toMatch(/more were waiting together then; each was answered when it was asked alone/);
});

test("so is silence that comes again and again, where each was asked by itself and not in one long message", async () => {
  const silentOnce = (capabilities: object, of: readonly number[]) => {
    const silent = new Set<number>();
    return platform(capabilities, (message) => of.some((index) => (isCase(message, index) || inBatch(message, index)) && !silent.has(index) && silent.add(index).has(index))).open;
  };
  const { footer, results } = partsOfLines(await run(silentOnce({ maxInFlight: 2 }, [1, 2, 7, 8])));
  expect(footer).toMatchObject({ verdicts: { timeout: 1, pass: count - 1 }, conforms: false });
  expect(results.find(({ verdict }) => verdict === "timeout")?.message).toMatch(/did not answer within .* waiting together then; each was answered when it was asked alone/);
  expect(await verdicts(silentOnce({ batch: 4 }, [1, 9]))).toEqual({ pass: count });
});

test("a platform that cannot be started, refuses the policy, or presents itself wrongly is a fault of the call", async () => {
  const faultOf = (otherwise: (message: Message, platform: Platform) => boolean) => run(platform({}, otherwise).open).then(() => "ran", (fault: unknown) => (fault instanceof PlatformFault ? fault.message : "another fault"));
  expect(await faultOf(({ cmd }, { end }) => cmd === "start" && (end("There is no command called x."), true))).toMatch(/did not present itself\. There is no command called x\./);
  expect(await faultOf(({ cmd }) => cmd === "start")).toMatch(/did not present itself within/);
  expect(await faultOf(({ cmd }, { say }) => cmd === "start" && (say('{"plimsoll":2}'), true))).toMatch(/presented itself wrongly: .*plimsoll/);
  expect(await faultOf(({ cmd }, { say }) => cmd === "configure" && (say('{"ok":false,"why":"no such policy"}'), true))).toMatch(/does not take the policy reference\.futures: no such policy/);
});

test("a platform that does not say the same twice is told, where it is asked twice", async () => {
  let asked = 0;
  const { open } = platform({}, (message, { say }) => isCase(message, 3) && (say(JSON.stringify({ seq: message.seq, decisions: { who: (asked += 1) === 1 ? "account 3" : "somebody" } })), true));
  expect(await verdicts(open, { repeat: 2 })).toEqual({ pass: count - 1, nondeterministic: 1 });
  asked = 0;
  expect(await verdicts(open, { repeat: 1 })).toEqual({ pass: count });
});

test("a wrong answer is what it is", async () => {
  const { open } = platform({}, (message, { say }) => isCase(message, 2) && (say(JSON.stringify({ seq: message.seq, decisions: { who: "somebody" } })), true));
  expect(await resultOf(open, 2)).toMatchObject({ verdict: "decision-mismatch", differences: [{ path: "who", expected: "account 2", found: "somebody" }] });
});

test("a platform is told neither the answer nor the case", async () => {
  const heard: string[] = [];
  const { open } = platform({}, (message) => (heard.push(JSON.stringify(message)), false));
  await run(open);
  expect(heard.filter((line) => /expect|case \d/.test(line))).toEqual([]);
});

test("the same platform has the same report, byte for byte, and it is read again", async () => {
  const once = writeReport(await run(platform({ maxInFlight: 3 }).open));
  expect(writeReport(await run(platform({ maxInFlight: 3 }).open))).toBe(once);
});
