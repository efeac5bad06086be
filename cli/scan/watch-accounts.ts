import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { prepare } from "../../engine/program.ts";
import { feedInWords, scanReport } from "../../engine/report/scan-report.ts";
import { harmless } from "../../engine/report/report.ts";
import { readerSource } from "../../engine/scan/certified.ts";
import { count, emptyTally, type Reject } from "../../engine/scan/tally.ts";
import { Watch, type Decided } from "../../engine/scan/watch/watch.ts";
import type { Decision } from "../../schemas/generated/decision.ts";
import type { ScanAnswer, WatchedFeed } from "../../schemas/generated/scan-answer.ts";
import type { Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { readMarket } from "../load/read-market.ts";
import { startThreads } from "./scan-threads.ts";
import { show } from "../terminal/show.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { threadsFor, type ScanOptions } from "./options.ts";
import { Outcome } from "./outcome.ts";
import { refuseSameFile } from "./same-file.ts";
import { inputOf, tooLong } from "./scan-accounts.ts";
import { fileSink, terminalSink, type Sink } from "./sink.ts";
import { stretchesOf } from "./stretches.ts";
import type { Scanned } from "./work.ts";

const firstRejects = 20;

/** Decides every account of a file, and then follows a feed on standard input: who stands otherwise, after which of its lines. 1 where a row is no account, a line changes no market, or something cannot be decided at the end. Throws `CallError`. */
export async function watchAccounts(call: Call, given: ScanOptions): Promise<ExitCode> {
  const { terminal } = call;
  const options: ScanOptions = { ...given, asked: "statuses" };
  await refuseSameFile(terminal, options);
  const { policy } = await chooseVersion(call, options.policyPath);
  const market = await readMarket(terminal, options.marketPath ?? ""); // the options have looked
  const watch = new Watch(policy, market);
  const outcome = new Outcome();
  const [out, rejects] = [options.out === undefined ? terminalSink(terminal) : await fileSink(terminal, options.out), options.rejects === undefined ? undefined : await fileSink(terminal, options.rejects)];
  const input = await inputOf(terminal, options.input);
  const threads = startThreads({ policy, market, asked: "statuses", modules: { decisions: emitModule(prepare(policy)), reader: readerSource(policy) } }, threadsFor(options, input.bytes));
  const feed: { -readonly [key in keyof WatchedFeed]: WatchedFeed[key] } = { lines: 0, rejected: 0, wouldBe: 0, concerned: 0, looked: 0, asked: 0, changed: 0, rejects: [] };
  try {
    for await (const { lines, first } of stretchesOf(input.read(0), SNAPSHOT_BYTES, { offset: 0, line: 1 })) {
      const scanned = lines === undefined ? tooLong(first) : await threads.scan(lines);
      await out.write(scanned.decisions);
      await rejects?.write(asLines(scanned.rejects));
      outcome.add(scanned);
      if (lines !== undefined) watch.add(decidedIn(lines.bytes, first, scanned));
    }
    threads.end();
    const refused = await follow(terminal, watch, out, rejects);
    Object.assign(feed, { ...watch.counts, lines: watch.counts.lines - watch.counts.rejected, wouldBe: (watch.counts.lines - watch.counts.rejected) * watch.size, rejects: refused });
  } finally {
    threads.end();
    await out.close();
    await rejects?.close();
  }
  const answer = answerAt(watch, outcome.answer(policy), feed);
  if (options.out !== undefined) show(call, answer, () => scanReport(answer));
  else {
    for (const { row, reason } of answer.rejects) terminal.err(`${harmless(`row ${row}: ${reason}`)}\n`);
    for (const { seq, reason } of feed.rejects) terminal.err(`${harmless(`line ${seq} of the feed: ${reason}`)}\n`);
    terminal.err(`${feedInWords(feed)}\n`);
  }
  return answer.rejected > 0 || feed.rejected > 0 || answer.undecided > 0 ? exitCodes.no : exitCodes.yes;
}

/** Reads the feed to its end, and writes what it changes as it comes. The first lines that change no market, with why. */
async function follow(terminal: Terminal, watch: Watch, out: Sink, rejects: Sink | undefined): Promise<WatchedFeed["rejects"]> {
  const feed = await inputOf(terminal, "-");
  const refused: { readonly seq: number; readonly reason: string }[] = [];
  const refuse = async (seq: number, reason: string): Promise<void> => {
    if (refused.length < firstRejects) refused.push({ seq, reason });
    await rejects?.write(asLines([{ seq, reason }]));
  };
  const decoder = new TextDecoder();
  for await (const { lines, first } of stretchesOf(feed.read(0), SNAPSHOT_BYTES, { offset: 0, line: 1 })) {
    const texts = lines === undefined ? [undefined] : decoder.decode(lines.bytes).replace(/\n$/, "").split("\n");
    let changes = "";
    for (const [index, text] of texts.entries()) {
      if (text?.trim() === "") continue;
      const seq = first + index;
      const told = text === undefined ? watch.refuse(`expected at most ${SNAPSHOT_BYTES} bytes in a line, but found more`) : watch.feed(text);
      if ("reason" in told) await refuse(seq, told.reason);
      else for (const decision of told.changed) changes += `{"seq":${seq},${decision.slice(1)}\n`;
    }
    if (changes !== "") await out.write(new TextEncoder().encode(changes));
  }
  return refused;
}

/** Lines and what was decided of them, by their numbers: one that is no account has no decision. */
function decidedIn(bytes: Uint8Array, first: number, { decisions }: Scanned): readonly Decided[] {
  const decoder = new TextDecoder();
  const texts = decoder.decode(bytes).split("\n");
  return decoder.decode(decisions).split("\n").flatMap((decision) => {
    const row = Number(/^\{"row":(\d+),/.exec(decision)?.[1] ?? NaN);
    const text = texts[row - first];
    return text === undefined ? [] : [{ row, text, decision }];
  });
}

/** How the accounts stand at the end. */
function answerAt(watch: Watch, begun: ScanAnswer, feed: WatchedFeed): ScanAnswer {
  const tally = emptyTally();
  for (const text of watch.decisions()) {
    const decision = JSON.parse(text) as Decision | Reject; // as the engine wrote it
    if ("status" in decision) count(tally, decision);
  }
  const { undecided, statuses } = tally;
  return { ...begun, undecided, statuses: [...statuses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([status, accounts]) => ({ status, accounts })), feed };
}

function asLines(all: readonly object[]): Uint8Array {
  return new TextEncoder().encode(all.map((each) => `${JSON.stringify(each)}\n`).join(""));
}
