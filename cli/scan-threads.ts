import { Worker } from "node:worker_threads";
import type { Lines } from "../engine/scan/lines.ts";
import { scannerOf, type Scanned, type Work } from "./scan/work.ts";

/** Those who decide, however many they are. Stretches may be given before others are done; each answer is of its stretch. */
export interface Threads {
  readonly count: number;
  scan(lines: Lines): Promise<Scanned>;
  end(): void;
}

/** `count` threads, or this one alone where it is 0. */
export function startThreads(work: Work, count: number): Threads {
  if (count === 0) {
    const scanner = scannerOf(work);
    return { count, scan: async (lines) => (await scanner).scan(lines), end: () => undefined };
  }
  const workers = Array.from({ length: count }, () => new Worker(new URL("./scan-worker.js", import.meta.url), { workerData: work }));
  const turns: Promise<unknown>[] = workers.map(() => Promise.resolve());
  let next = 0;
  return {
    count,
    scan: (lines) => {
      const index = next % count;
      next += 1;
      const answer = turns[index]!.then(() => asked(workers[index]!, lines)); // index < count
      turns[index] = answer;
      answer.catch(() => undefined); // whoever awaits it hears of it
      return answer;
    },
    end: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}

function asked(worker: Worker, lines: Lines): Promise<Scanned> {
  return new Promise((done, failed) => {
    const ended = (code: number): void => failed(new Error(`A thread of the scan ended with ${code}.`));
    worker.once("error", failed);
    worker.once("exit", ended);
    worker.once("message", (scanned: Scanned) => {
      worker.off("error", failed);
      worker.off("exit", ended);
      done(scanned);
    });
    worker.postMessage(lines, [lines.bytes.buffer as ArrayBuffer]); // `stretchesOf` made it for this stretch alone
  });
}
