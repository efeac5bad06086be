/** Draws the progress bar; see `progress.ts`. The second cell of `shared`: 0 nothing drawn, 3 drawn, 1 end it, 2 ended. */
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

const { what, total, shared } = workerData as { what: string; total: number; shared: SharedArrayBuffer }; // progress.ts sends it
const cells = new Int32Array(shared);
const startMs = Date.now();
const barColumns = 24;
const pieceColumns = 4;

Atomics.wait(cells, 1, 0, 1_000);
while (Atomics.load(cells, 1) !== 1) {
  Atomics.compareExchange(cells, 1, 0, 3);
  draw(`\r\u001b[2K${line()}`);
  Atomics.wait(cells, 1, 3, 100);
}
draw("\r\u001b[2K");
Atomics.store(cells, 1, 2);
Atomics.notify(cells, 1);

function line(): string {
  const seconds = Math.floor((Date.now() - startMs) / 1_000);
  if (total === 0) return `${what} [${wandering()}] ${seconds} s`;
  const done = Math.min(Atomics.load(cells, 0), total);
  const full = Math.floor((barColumns * done) / total);
  return `${what} [${"#".repeat(full)}${" ".repeat(barColumns - full)}] ${done} of ${total}, ${seconds} s`;
}

/** Where nobody knows how much is left: a piece that goes to and fro. */
function wandering(): string {
  const room = barColumns - pieceColumns;
  const step = Math.floor((Date.now() - startMs) / 100) % (2 * room);
  const at = step < room ? step : 2 * room - step;
  return `${" ".repeat(at)}${"#".repeat(pieceColumns)}${" ".repeat(room - at)}`;
}

function draw(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Standard error is gone: nobody watches any more.
  }
}
