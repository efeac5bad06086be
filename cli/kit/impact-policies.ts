import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { accountOf } from "../../conformance/impact/answer.ts";
import { emptyTally, impactAnswer, impactPicture, impactReport, merge, Telling, type Extent, type Part, type Reject } from "../../conformance/impact/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { atAnyTime } from "../../engine/not-in-force.ts";
import { prepare } from "../../engine/program.ts";
import { isTableName } from "../columnar/tables.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { ImpactWork } from "./impact-worker.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { lineAdvice } from "../load/line-advice.ts";
import { linesOf, sizeOf, type Stretch } from "../load/lines-of.ts";
import { packageVersion } from "../load/package-folder.ts";
import { startProgress } from "../terminal/progress.ts";
import { sameCall } from "./same-call.ts";
import { refuseOtherFormat } from "../scan/other-format.ts";
import { show } from "../terminal/show.ts";
import { notWritten, writeOut } from "../terminal/write-out.ts";

const firstOnes = 100;

/** Prints what a change of policy does to a file of accounts. 1 where a line is no snapshot. Throws `CallError`. */
export async function impactPolicies(call: Call): Promise<ExitCode> {
  const paths = [0, 1, 2].map((index) => parameterAt(call, index));
  if (paths.filter((path) => path === "-").length > 1) throw new CallError("Standard input can be read only once, and - stands in this call more than once.", "Name files for the others.");
  const [old, now] = [(await chooseVersion(call, paths[0] ?? "")).policy, (await chooseVersion(call, paths[1] ?? "")).policy];
  const input = paths[2] ?? "";
  const size = await sizeOf(call.terminal, input);
  if (input !== "-" && !isTableName(input)) await refuseOtherFormat(resolve(call.terminal.directory, input), input, "plimsoll impact OLD NEW -");
  const [list, rejectList] = [writer(call, "list"), writer(call, "rejects")];
  const progress = startProgress(call.terminal, "reading accounts", size, "bytes");
  const tally = emptyTally();
  const telling = new Telling(firstOnes);
  const rejects: Reject[] = [];
  let rejected = 0;
  try {
    for await (const { part, bytesRead } of partsOf(call, old, now, input)) {
      merge(tally, part.tally);
      rejected += part.rejects.length;
      telling.add(part.changed);
      rejects.push(...part.rejects.slice(0, firstOnes - rejects.length));
      for (const each of part.changed) await list?.(accountOf(each));
      for (const each of part.rejects) await rejectList?.(each);
      progress.advance(bytesRead);
    }
  } finally {
    progress.end();
    await list?.(undefined);
    await rejectList?.(undefined);
  }
  const answer = { ...impactAnswer(old, now, tally, telling.accounts, rejects, rejected), reproduce: await sameCall(call, "impact", ["quick", "at", "select"]), plimsoll: packageVersion() };
  const picture = valueOf(call, "picture");
  if (picture !== undefined) await writeOut(call, picture, impactPicture(answer));
  show(call, answer, () => impactReport(answer, extentOf(call)));
  const advice = lineAdvice(input, answer.accounts, rejects[0]?.reason);
  if (advice !== undefined) call.terminal.err(advice);
  return rejected > 0 ? exitCodes.no : exitCodes.yes;
}

function extentOf(call: Call): Extent {
  return call.switches.has("quick") ? "standing" : "everything";
}

/** The parts in the order of their lines, reckoned by as many threads as there are processors. */
async function* partsOf(call: Call, old: CompiledPolicy, now: CompiledPolicy, input: string): AsyncGenerator<{ readonly part: Part; readonly bytesRead: number }> {
  const workerData: ImpactWork = { old, now, asked: extentOf(call), modules: [emitModule(prepare(atAnyTime(old))), emitModule(prepare(atAnyTime(now)))] };
  const pool = Array.from({ length: Math.max(1, Math.min(availableParallelism(), 16)) }, () => new Worker(new URL("./impact-worker.js", import.meta.url), { workerData }));
  const waiting: { readonly part: Promise<Part>; readonly bytesRead: number }[] = [];
  const turns = pool.map(() => Promise.resolve() as Promise<unknown>);
  let next = 0;
  try {
    for await (const { lines, first, bytesRead } of linesOf(call.terminal, input)) {
      const index = next % pool.length;
      next += 1;
      const worker = pool[index]!; // index < length
      const part = turns[index]!.then(() => asked(worker, lines, first)); // as above
      part.catch(() => undefined); // whoever awaits it hears of it
      turns[index] = part;
      waiting.push({ part, bytesRead });
      const ready = waiting.length > 2 * pool.length ? waiting.shift() : undefined;
      if (ready !== undefined) yield { part: await ready.part, bytesRead: ready.bytesRead };
    }
    for (const { part, bytesRead } of waiting) yield { part: await part, bytesRead };
  } finally {
    for (const worker of pool) void worker.terminate();
  }
}

function asked(worker: Worker, lines: Stretch["lines"], first: number): Promise<Part> {
  return new Promise((done, failed) => {
    worker.once("error", failed);
    worker.once("message", (part: Part) => {
      worker.off("error", failed); // one listener a stretch would be as many as there are stretches
      done(part);
    });
    worker.postMessage({ lines, first });
  });
}

/** Writes a line of JSON each, `undefined` at the end; absent where the option is not given. */
function writer(call: Call, option: string): ((value: object | undefined) => Promise<void>) | undefined {
  const path = valueOf(call, option);
  if (path === undefined) return undefined;
  const stream = createWriteStream(resolve(call.terminal.directory, path));
  const fault = new Promise<never>((_, failed) => stream.once("error", (error) => failed(notWritten(path, error))));
  fault.catch(() => undefined); // it is raced below
  return (value) => Promise.race([fault, new Promise<void>((done) => (value === undefined ? stream.end(done) : stream.write(`${JSON.stringify(value)}\n`, () => done())))]);
}
