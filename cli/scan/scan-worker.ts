/** A thread of `plimsoll scan`: stretches of lines in, decisions out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Lines } from "../../engine/scan/lines.ts";
import { roomOf, scannerOf, type Answer, type Work } from "./work.ts";

const scanner = scannerOf(workerData as Work); // handed over by scan-threads.ts

parentPort?.on("message", (lines: Lines) => {
  void scanner.then((ready) => parentPort?.postMessage(answerTo(lines.bytes, ready.scan(lines, roomOf(lines)))));
});

/** Nothing is handed over for good: once a buffer was, V8 looks at every access whether its buffer still is, which costs a seventh. */
function answerTo({ buffer }: Uint8Array, { decisions, ...rest }: ReturnType<Awaited<typeof scanner>["scan"]>): Answer {
  if (!(buffer instanceof SharedArrayBuffer) || decisions.length > buffer.byteLength) return { ...rest, decisions };
  if (decisions.buffer !== buffer) new Uint8Array(buffer).set(decisions);
  return { ...rest, decisions: nothing, size: decisions.length };
}

const nothing = new Uint8Array(0);
