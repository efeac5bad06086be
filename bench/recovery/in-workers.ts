import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { measureMeaning, type Caught } from "./meaning.ts";

const atOnce = 2;

interface Job {
  readonly path: string;
  readonly seed: number;
}

/** Judges the changes of each policy, two policies at a time. `tell` hears a line now and then. */
export async function measureAll(paths: readonly string[], seed: number, tell: (line: string) => void): Promise<readonly Caught[]> {
  const results = new Map<string, Caught>();
  const open = [...paths];
  const lane = async (): Promise<void> => {
    for (let path = open.shift(); path !== undefined; path = open.shift()) results.set(path, await inWorker({ path, seed }, tell));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return paths.flatMap((path) => results.get(path) ?? []);
}

function inWorker(job: Job, tell: (line: string) => void): Promise<Caught> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.on("message", (message: string | Caught) => (typeof message === "string" ? tell(message) : resolve(message)));
    worker.on("error", reject);
  });
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const { path, seed } = workerData as Job; // from above
  let told = 0;
  port.postMessage(
    measureMeaning(path, seed, (done, all) => {
      const tenth = Math.floor((10 * done) / all);
      if (tenth > told) port.postMessage(`${path}: ${10 * tenth} %\n`);
      told = tenth;
    }),
  );
}
