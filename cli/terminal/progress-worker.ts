/** Draws the progress bar; see `progress.ts`. The second cell of `shared`: 0 nothing drawn, 3 drawn, 1 end it, 2 ended. */
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { progressLine } from "./progress-line.ts";

const { what, total, unit, shared } = workerData as { what: string; total: number; unit: "pieces" | "bytes"; shared: SharedArrayBuffer }; // progress.ts sends it
const cells = new Int32Array(shared);
const startMs = Date.now();

Atomics.wait(cells, 1, 0, 1_000);
while (Atomics.load(cells, 1) !== 1) {
  Atomics.compareExchange(cells, 1, 0, 3);
  draw(`\r\u001b[2K${progressLine({ what, total, unit }, Atomics.load(cells, 0), Date.now() - startMs)}`);
  Atomics.wait(cells, 1, 3, 100);
}
draw("\r\u001b[2K");
Atomics.store(cells, 1, 2);
Atomics.notify(cells, 1);

function draw(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Standard error is gone: nobody watches any more.
  }
}
