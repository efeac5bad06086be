import { once } from "node:events";
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { changesOf, type Change } from "./changes.ts";
import { trialOf, type Result, type Task } from "./trial.ts";

const atOnce = 2;
/** Changes that are handed out together. */
const share = 100;
/** Reading makes much that is at once forgotten. */
const youngMegabytes = 64;

interface Piece {
  readonly task: Task;
  readonly from: number;
  readonly to: number;
}

export interface Outcome {
  readonly change: Change;
  readonly result: Result;
}

/** Tries every change of each file, on two threads. `tell` hears how much is done now and then. Outcomes are in the order of the changes. */
export async function tryAll(tasks: readonly Task[], tell: (line: string) => void): Promise<ReadonlyMap<string, readonly Outcome[]>> {
  const files = tasks.map((task) => ({ task, changes: changesOf(readFileSync(task.path, "utf8"), task.seed), results: new Map<number, Result>() }));
  const open = files.flatMap((file) => piecesOf(file.task, file.changes.length).map((piece) => ({ file, piece })));
  const all = open.length;
  let told = 0;
  const lane = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const { file, piece } = next;
      for (const [place, result] of (await answer(worker, piece)).entries()) file.results.set(piece.from + place, result);
      const now = Math.floor(100 * (1 - open.length / all));
      if (now > told) tell(`${(told = now)} %  ${piece.task.path}\n`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return new Map(files.map(({ task, changes, results }) => [task.path, changes.map((change, place) => ({ change, result: results.get(place) ?? {} }))]));
}

function piecesOf(task: Task, changes: number): readonly Piece[] {
  return Array.from({ length: Math.ceil(changes / share) }, (_, each) => ({ task, from: each * share, to: Math.min(changes, (each + 1) * share) }));
}

/** Fails as the worker does. */
async function answer(worker: Worker, piece: Piece): Promise<readonly Result[]> {
  const answered = once(worker, "message");
  worker.postMessage(piece);
  const [results] = await answered;
  return results as readonly Result[]; // what is posted below
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  let known: { readonly path: string; readonly trial: (index: number) => Result } | undefined;
  port.on("message", ({ task, from, to }: Piece) => {
    if (known?.path !== task.path) known = { path: task.path, trial: trialOf(task) };
    const { trial } = known;
    port.postMessage(Array.from({ length: to - from }, (_, each) => trial(from + each)));
  });
}
