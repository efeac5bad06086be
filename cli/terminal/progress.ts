import { Worker } from "node:worker_threads";
import { cellsOf } from "./progress-line.ts";
import type { Terminal } from "./terminal.ts";

/** Work under way, for who watches. */
export interface Progress {
  /** So much of `total` is done. */
  advance(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

/**
 * A bar on standard error for work that takes more than a second, if somebody watches. A thread of its own draws it,
 * because the work itself does not pause; without a `total` it shows only that time passes. Of bytes it shows the share: nobody counts them.
 */
export function startProgress(terminal: Terminal, what: string, total = 0, unit: "pieces" | "bytes" = "pieces"): Progress {
  if (!terminal.watched) return { advance: () => undefined, end: () => undefined };
  const counted = cellsOf(unit, total);
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL("./progress-worker.js", import.meta.url), { workerData: { what, total: counted.total, unit, shared: shared.buffer } });
  worker.unref();
  worker.on("error", () => undefined); // a bar that cannot be drawn is no reason to stop
  return {
    advance: (done) => void Atomics.store(shared, 0, counted.cell(done)),
    end: () => {
      // 1 asks for the end; the thread answers 2 when the line is clean, or is let go after a moment.
      if (Atomics.compareExchange(shared, 1, 0, 1) !== 3) return void worker.terminate();
      Atomics.store(shared, 1, 1);
      Atomics.notify(shared, 1);
      Atomics.wait(shared, 1, 1, 200);
      void worker.terminate();
    },
  };
}
