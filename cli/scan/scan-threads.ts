import { Worker } from "node:worker_threads";
import type { Lines } from "../../engine/scan/lines.ts";
import { roomOf, scannerOf, type Answer, type Scanned, type Work } from "./work.ts";

/** Those who decide, however many they are. Stretches may be given before others are done; each answer is of its stretch. */
export interface Threads {
  readonly count: number;
  /** Bytes that threads share are filled with the decisions, where these fit: they stand until the bytes are filled anew. Others are left as they are. */
  scan(lines: Lines): Promise<Scanned>;
  end(): void;
}

/** `count` threads, or this one alone where it is 0. */
export function startThreads(work: Work, count: number): Threads {
  if (count === 0) {
    const scanner = scannerOf(work);
    return { count, scan: async (lines) => (await scanner).scan(lines, roomOf(lines)), end: () => undefined };
  }
  const threads = Array.from({ length: count }, () => new Thread(work));
  return {
    count,
    // Whoever has the least to do: a processor that others use too holds nobody else up.
    scan: (lines) => threads.reduce((least, each) => (each.given < least.given ? each : least)).scan(lines),
    end: () => {
      for (const thread of threads) thread.end();
    },
  };
}

interface Waiting {
  readonly lines: Lines;
  readonly done: (scanned: Scanned) => void;
  readonly failed: (fault: Error) => void;
}

/** A thread and what it was given, oldest first: it begins the next when it is done with one, whether or not anybody has heard of that. */
class Thread {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];
  private ended: Error | undefined;

  constructor(work: Work) {
    this.worker = new Worker(new URL("./scan-worker.js", import.meta.url), { workerData: work });
    this.worker.on("message", ({ size, ...scanned }: Answer) => {
      const { lines, done } = this.waiting.shift()!; // it answers what it was given, in turn
      done(size === undefined ? scanned : { ...scanned, decisions: new Uint8Array(lines.bytes.buffer, 0, size) });
    });
    this.worker.on("error", (fault) => this.fail(fault));
    this.worker.on("exit", (code) => this.fail(new Error(`A thread of the scan ended with ${code}.`)));
  }

  get given(): number {
    return this.waiting.length;
  }

  scan(lines: Lines): Promise<Scanned> {
    const answer = new Promise<Scanned>((done, failed) => {
      if (this.ended !== undefined) return failed(this.ended);
      this.waiting.push({ lines, done, failed });
      this.worker.postMessage(lines);
    });
    answer.catch(() => undefined); // whoever awaits it hears of it
    return answer;
  }

  end(): void {
    void this.worker.terminate();
  }

  private fail(fault: Error): void {
    this.ended ??= fault;
    for (const { failed } of this.waiting.splice(0)) failed(fault);
  }
}
