/** A thread of `plimsoll impact`: stretches of lines in, what they come to out. */
import { parentPort, workerData } from "node:worker_threads";
import { impactOf } from "../conformance/impact/index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";

const { old, now, asked } = workerData as { readonly old: CompiledPolicy; readonly now: CompiledPolicy; readonly asked: "everything" | "standing" }; // handed over by impact-policies.ts

parentPort?.on("message", ({ lines, first }: { readonly lines: readonly string[]; readonly first: number }) => {
  parentPort?.postMessage(impactOf(old, now, lines, first, asked));
});
