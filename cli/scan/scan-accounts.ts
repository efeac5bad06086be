import { createHash } from "node:crypto";
import { open, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { harmless } from "../../engine/report/report.ts";
import { prepare } from "../../engine/program.ts";
import { scanReport } from "../../engine/report/scan-report.ts";
import { slack } from "../../engine/scan/bytes/cursor.ts";
import { readerSource } from "../../engine/scan/certified.ts";
import type { Market } from "../../engine/scan/market.ts";
import { emptyTally, type Reject } from "../../engine/scan/tally.ts";
import { CallError } from "../call-error.ts";
import { decisionsToTable, isTableName, linesOfTable } from "../columnar/tables.ts";
import { valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { lineAdvice } from "../load/line-advice.ts";
import { digestOf } from "../load/kept-policy.ts";
import { kindOfPath } from "../load/read-input.ts";
import { readMarket } from "../load/read-market.ts";
import { startThreads } from "./scan-threads.ts";
import { show } from "../terminal/show.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { checkpointPath, readCheckpoint, removeCheckpoint, writeCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { Keeping } from "./keeping.ts";
import { scanOptionsOf, threadsFor, type ScanOptions } from "./options.ts";
import { Outcome } from "./outcome.ts";
import { Pace } from "./pace.ts";
import { Rooms } from "./rooms.ts";
import { refuseOtherFormat } from "./other-format.ts";
import { refuseSameFile } from "./same-file.ts";
import { fileSink, terminalSink, type Sink } from "./sink.ts";
import { stretchesOf, type Room, type Stretch } from "./stretches.ts";
import type { Scanned, Work } from "./work.ts";

/** Decides every account of a file. 1 where a row is none, or something cannot be decided. Throws `CallError`. */
export async function scanAccounts(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const options = scanOptionsOf(call);
  if (call.switches.has("watch")) return (await import("./watch-accounts.ts")).watchAccounts(call, options);
  await refuseSameFile(terminal, options);
  const { policy } = await chooseVersion(call, options.policyPath);
  const market = options.marketPath === undefined ? undefined : await readMarket(terminal, options.marketPath);
  const input = await inputOf(terminal, options.input);
  const of = identityOf(policy, market, options, input);
  const before = await checkpointOf(terminal, options, of);
  const outcome = new Outcome(before?.outcome);
  const [out, rejects] = [options.out === undefined ? terminalSink(terminal) : await fileSink(terminal, options.out, before?.out), options.rejects === undefined ? undefined : await fileSink(terminal, options.rejects, before?.rejects)];
  const path = options.out === undefined || options.input === "-" || !out.isKept ? undefined : resolve(terminal.directory, checkpointPath(options.out));
  const keep = path === undefined ? undefined : new Keeping((at) => keepWhatStands(path, { of, input: at, out: out.bytes, rejects: rejects?.bytes ?? 0, outcome: outcome.kept() }, [out, rejects]), options.keepEachMs);
  const pace = new Pace(terminal, call.switches.has("progress"), { accounts: outcome.accounts, done: before?.input.offset ?? 0, total: input.total });
  try {
    await keep?.now(before?.input ?? { offset: 0, line: 1 });
    let last = before?.input ?? { offset: 0, line: 1 };
    for await (const { scanned, end, written } of scannedStretches({ policy, market, asked: options.asked, modules: { decisions: emitModule(prepare(policy)), reader: readerSource(policy) } }, options, input, before?.input)) {
      await out.write(scanned.decisions, written);
      await rejects?.write(linesOf(scanned.rejects));
      outcome.add(scanned);
      last = end;
      pace.advance({ accounts: outcome.accounts, done: end.offset, total: input.total });
      keep?.ifDue(end);
    }
    await keep?.end();
    await out.settle();
    await rejects?.settle();
    if (options.table !== undefined) await keep?.now(last);
  } finally {
    pace.end();
    await keep?.end().catch(() => undefined); // a fault is on its way already
    await out.close();
    await rejects?.close();
  }
  // The lines were made sure of; whoever is interrupted here begins here again.
  if (options.table !== undefined && options.out !== undefined) await decisionsToTable(resolve(terminal.directory, options.out), resolve(terminal.directory, options.table), options.table);
  // First what says that something was interrupted, then the lines that it speaks of.
  if (path !== undefined) await removeCheckpoint(path);
  if (options.table !== undefined && options.out !== undefined) await rm(resolve(terminal.directory, options.out), { force: true });
  if (rejects?.bytes === 0 && options.rejects !== undefined && valueOf(call, "rejects") === undefined) await rm(resolve(terminal.directory, options.rejects), { force: true });
  const answer = outcome.answer(policy);
  if (options.out !== undefined) show(call, answer, () => scanReport(answer));
  else for (const { row, reason } of answer.rejects) terminal.err(`${harmless(`row ${row}: ${reason}`)}\n`);
  const advice = lineAdvice(options.input, answer.accounts, answer.rejects[0]?.reason);
  if (advice !== undefined) terminal.err(advice);
  return answer.rejected > 0 || answer.undecided > 0 ? exitCodes.no : exitCodes.yes;
}

/** Bytes that are read at once, and those that are free in front of them for the beginning of a line. */
const chunkBytes = 1 << 19;
const frontBytes = 1 << 16;
/** Stretches for each thread, so that none waits for the next, nor for one that is longer in another. */
const stretchesAhead = 4;

async function keepWhatStands(path: string, checkpoint: Checkpoint, sinks: readonly (Sink | undefined)[]): Promise<void> {
  for (const sink of sinks) await sink?.settle();
  await writeCheckpoint(path, checkpoint);
}

/** What stretches come to, in their order. Few are under way at once, so that memory does not grow with the input. */
async function* scannedStretches(work: Work, options: ScanOptions, input: Input, start: Stretch["end"] = { offset: 0, line: 1 }): AsyncGenerator<{ readonly scanned: Scanned; readonly end: Stretch["end"]; readonly written: () => void }> {
  const threads = startThreads(work, threadsFor(options, input.bytes));
  const rooms = new Rooms();
  const waiting: (Pick<Stretch, "lines" | "end"> & { readonly scanned: Promise<Scanned> })[] = [];
  try {
    for await (const { lines, first, end } of stretchesOf(input.read(start.offset, rooms.take), SNAPSHOT_BYTES, start, rooms.take, input.isFile ? { front: frontBytes, give: (chunk) => rooms.give(chunk) } : undefined)) {
      waiting.push({ lines, scanned: lines === undefined ? Promise.resolve(tooLong(first)) : threads.scan(lines), end });
      const ready = waiting.length > stretchesAhead * threads.count ? waiting.shift() : undefined;
      if (ready === undefined) continue;
      yield { scanned: await ready.scanned, end: ready.end, written: () => ready.lines && rooms.give(ready.lines.bytes) };
    }
    for (const { scanned, end } of waiting) yield { scanned: await scanned, end, written: () => undefined };
  } finally {
    threads.end();
  }
}

export function tooLong(row: number): Scanned {
  return { decisions: new Uint8Array(0), rejects: [{ row, reason: `expected at most ${SNAPSHOT_BYTES} bytes in a line, but found more` }], tally: { ...emptyTally(), rejected: 1 } };
}

function linesOf(rejects: readonly Reject[]): Uint8Array {
  return new TextEncoder().encode(rejects.map((each) => `${JSON.stringify(each)}\n`).join(""));
}

export interface Input {
  /** Of the file; 0 where nobody knows. */
  readonly bytes: number;
  /** Of the lines that it comes to; 0 where nobody knows. */
  readonly total: number;
  /** Tells one state of a file from another; nothing of standard input. */
  readonly mark: string;
  /** Whether it is read from a file as it stands: then chunks may stand in rooms of their own. */
  readonly isFile: boolean;
  /** What is given is filled anew when the next is asked for, but for chunks of a file where rooms are given: each has its own, with `frontBytes` in front of it. */
  read(offset: number, room?: Room): AsyncIterable<Uint8Array>;
}

export async function inputOf(terminal: Terminal, path: string): Promise<Input> {
  if (path === "-") return { bytes: 0, total: 0, mark: "", isFile: false, read: () => terminal.standardInput?.() ?? once(terminal.readStandardInput(SNAPSHOT_BYTES * 16)) };
  if ((await kindOfPath(terminal, path)) === "folder") throw new CallError(`Expected a file with an account on each line, but ${path} is a folder.`, "Name a file in it.");
  const full = resolve(terminal.directory, path);
  const status = await stat(full);
  const { size, mtimeMs } = status;
  const mark = `${full} ${size} ${mtimeMs}`;
  if (isTableName(path)) return { bytes: size, total: 0, mark, isFile: false, read: (offset) => behind(linesOfTable(full, path), offset) };
  if (status.isFile()) await refuseOtherFormat(full, path);
  // A pipe has no places: it is read from where it is.
  if (!status.isFile()) return { bytes: 0, total: 0, mark, isFile: false, read: (offset) => behind(chunksOf(full, undefined), offset) };
  return { bytes: size, total: size, mark, isFile: true, read: (offset, room) => chunksOf(full, offset, room) };
}

/** What stands in a file behind so many bytes, or comes out of a pipe: the next is read meanwhile. See `Input` for where it stands. */
async function* chunksOf(path: string, offset: number | undefined, room?: Room): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const turns = [new Uint8Array(room === undefined ? chunkBytes : 0), new Uint8Array(room === undefined ? chunkBytes : 0)];
  const taken = (turn: number): Uint8Array => room?.(frontBytes + chunkBytes + slack).subarray(frontBytes, frontBytes + chunkBytes) ?? turns[turn % 2]!; // there are two
  let reading: Promise<{ readonly bytesRead: number; readonly buffer: Uint8Array }> | undefined;
  try {
    reading = file.read(taken(0), 0, chunkBytes, offset ?? null);
    for (let at = offset ?? 0, turn = 1; ; turn += 1) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      at += bytesRead;
      reading = file.read(taken(turn), 0, chunkBytes, offset === undefined ? null : at);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await reading?.catch(() => undefined);
    await file.close();
  }
}

/** What stands behind so many bytes. */
async function* behind(input: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const bytes of input) {
    if (left < bytes.length) yield bytes.subarray(left);
    left = Math.max(0, left - bytes.length);
  }
}

async function* once(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes;
}

/** A scan that goes on must be the one that was interrupted. */
function identityOf(policy: CompiledPolicy, market: Market | undefined, { rejects, asked }: ScanOptions, { mark }: Input): string {
  return createHash("sha256").update(JSON.stringify([digestOf(policy), market ?? null, rejects ?? null, asked, mark])).digest("hex");
}

/** Where to go on, if anywhere. Throws `CallError` where the call does not say what to do with a scan that was interrupted, or it was another. */
async function checkpointOf(terminal: Terminal, { out, interrupted }: ScanOptions, of: string): Promise<Checkpoint | undefined> {
  if (out === undefined || interrupted === "restart") return undefined;
  const path = checkpointPath(out);
  const found = await readCheckpoint(resolve(terminal.directory, path));
  if (found === undefined) return undefined;
  if (interrupted === "unsaid") throw new CallError(`A scan to ${out} was interrupted: ${path} says how far it came.`, "Go on with --resume, or begin again with --restart.");
  if (found === "unreadable") throw new CallError(`${path} does not say how far the scan to ${out} came.`, "Begin again with --restart.");
  if (found.of !== of) throw new CallError(`The scan to ${out} that was interrupted was another: its policy, its market, its input or the input's age is not that of this call.`, "Begin again with --restart.");
  return found;
}
