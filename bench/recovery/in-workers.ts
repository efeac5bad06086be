import { once } from "node:events";
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { Change } from "./changes.ts";
import { keptResults, type Kept } from "./kept-results.ts";
import { askedOf, proven, trialOf, type Result, type Task } from "./trial.ts";

const atOnce = 4;
/** Changes that are handed out together, and kept together. */
const share = 100;
/** Reading makes much that is at once forgotten. */
const youngMegabytes = 64;

interface Piece {
  readonly task: Task;
  readonly from: number;
  readonly to: number;
  /** Places of the changes that are tried; of the others the answer is known. */
  readonly open: readonly number[];
}

export interface Outcome {
  readonly change: Change;
  readonly result: Result;
}

/**
 * Tries every change that each task asks about, on two threads. What was tried before, of the same text and by the same code, is not tried
 * again. `tell` hears how much is done. `known` gives answers that follow from others; some are tried all the same. Outcomes are in the order of
 * the tasks and of their changes.
 */
export async function tryAll(
  tasks: readonly Task[], tell: (done: number, all: number, what: string) => void, known: (task: Task, change: Change) => Result | undefined = () => undefined,
): Promise<readonly (readonly Outcome[])[]> {
  const files = tasks.map((task) => {
    const text = readFileSync(task.path, "utf8");
    return { task, changes: askedOf(task, text), kept: keptResults(task, text) };
  });
  const open = files.flatMap(({ task, changes, kept }) => piecesOf(task, changes, known).filter(({ from }) => !kept.has(from)).map((piece) => ({ piece, changes, kept })));
  const all = open.reduce((sum, { piece }) => sum + piece.open.length, 0);
  let done = 0;
  const begun = new Set<Task>();
  const lane = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    let mine: Task | undefined;
    for (let next = take(open, mine, begun); next !== undefined; next = take(open, mine, begun)) {
      const { piece, changes, kept } = next;
      mine = piece.task;
      begun.add(mine);
      const tried = new Map((await answer(worker, piece)).map((result, each) => [piece.open[each], result]));
      kept.add(piece.from, placesOf(piece).map((place) => tried.get(place) ?? known(piece.task, changeAt(changes, place)) ?? unknown(place)));
      tell((done += piece.open.length), all, `${piece.task.path}: ${piece.task.question}`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, open.length) }, lane));
  return files.map(({ changes, kept }) => outcomesOf(changes, kept));
}

/** The next piece for a worker: of the task that it has made ready, or of one that nobody has begun, for making ready costs as much as many changes. */
function take<P extends { readonly piece: Piece }>(open: P[], mine: Task | undefined, begun: ReadonlySet<Task>): P | undefined {
  const own = open.findIndex(({ piece }) => piece.task === mine);
  const fresh = own >= 0 ? own : open.findIndex(({ piece }) => !begun.has(piece.task));
  return open.splice(Math.max(0, fresh), 1)[0];
}

function piecesOf(task: Task, changes: readonly Change[], known: (task: Task, change: Change) => Result | undefined): readonly Piece[] {
  return Array.from({ length: Math.ceil(changes.length / share) }, (_, each) => {
    const piece = { task, from: each * share, to: Math.min(changes.length, (each + 1) * share) };
    return { ...piece, open: placesOf(piece).filter((place) => place % proven === 0 || known(task, changeAt(changes, place)) === undefined) };
  });
}

function placesOf({ from, to }: Omit<Piece, "open">): readonly number[] {
  return Array.from({ length: to - from }, (_, each) => from + each);
}

function changeAt(changes: readonly Change[], place: number): Change {
  return changes[place] ?? unknown(place);
}

function outcomesOf(changes: readonly Change[], kept: Kept): readonly Outcome[] {
  return changes.map((change, place) => ({ change, result: kept.at(place - (place % share))?.[place % share] ?? unknown(place) }));
}

function unknown(place: number): never {
  throw new Error(`Nothing is known of change ${place}.`);
}

/** Fails as the worker does. */
async function answer(worker: Worker, piece: Piece): Promise<readonly Result[]> {
  const answered = once(worker, "message");
  worker.postMessage(piece);
  const [results] = await answered;
  return results as readonly Result[]; // what is posted below
}

if (!isMainThread && parentPort !== null) {
  // Each mistake is an error to the parser, and nobody reads where in the parser it came up.
  Error.stackTraceLimit = 0;
  const port = parentPort;
  let known: { readonly of: string; readonly trial: (index: number) => Result } | undefined;
  port.on("message", ({ task, open }: Piece) => {
    const of = JSON.stringify(task);
    if (known?.of !== of) known = { of, trial: trialOf(task) };
    const { trial } = known;
    port.postMessage(open.map((place) => trial(place)));
  });
}
