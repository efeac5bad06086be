/** A thread of `plimsoll scan`: stretches of lines in, decisions out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Lines } from "../engine/scan/lines.ts";
import { scannerOf, type Work } from "./scan/work.ts";

const scanner = scannerOf(workerData as Work); // handed over by scan-threads.ts

parentPort?.on("message", (lines: Lines) => {
  void scanner.then((ready) => {
    const scanned = ready.scan(lines);
    parentPort?.postMessage(scanned, [scanned.decisions.buffer as ArrayBuffer]); // they are bytes of their own
  });
});
