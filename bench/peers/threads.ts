import { performance } from "node:perf_hooks";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { pathToFileURL } from "node:url";
import { compiled } from "../certified/policies.ts";
import { median } from "../section.ts";
import { PeerAccounts } from "./accounts.ts";
import type { Emitted } from "./ours.ts";

interface Task { readonly file: string; readonly path: string; readonly accounts: number; readonly seed: number }

/**
 * How many times as fast two threads decide the same columns as one does, by the clock on the wall: medians of rounds in which they take turns.
 * Each thread has columns of its own, as those of `plimsoll scan` do.
 */
export async function secondThread(task: Task, rounds: number): Promise<number> {
  const workers = [0, 1].map((index) => new Worker(new URL(import.meta.url), { workerData: { ...task, seed: task.seed + index } satisfies Task }));
  const asked = async (worker: Worker, times: number): Promise<void> => {
    const answered = new Promise<void>((resolve, reject) => void worker.once("message", () => resolve()).once("error", reject));
    worker.postMessage(times);
    await answered;
    worker.removeAllListeners("error");
  };
  const [first, second] = [workers[0]!, workers[1]!]; // there are two
  await Promise.all(workers.map((worker) => asked(worker, 20)));
  const before = performance.now();
  await asked(first, 20);
  const times = 2 * Math.max(1, Math.round((60 / (performance.now() - before)) * 20));
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await asked(round % 2 === 0 ? first : second, times);
    const alone = performance.now();
    await Promise.all([asked(first, times / 2), asked(second, times / 2)]);
    ratios.push((alone - start) / (performance.now() - alone));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(ratios);
}

if (!isMainThread) {
  const { file, path, accounts, seed } = workerData as Task; // as given above
  const { columnsOf, decideColumns, holdColumns } = (await import(pathToFileURL(path).href)) as Emitted; // what `emitModule` says
  const all = new PeerAccounts(compiled(file), seed);
  const batch = holdColumns(columnsOf(Array.from({ length: accounts }, () => all.next(5, "random").snapshot)));
  parentPort?.on("message", (times: number) => {
    for (let time = 0; time < times; time += 1) decideColumns(batch);
    parentPort?.postMessage("done");
  });
}
