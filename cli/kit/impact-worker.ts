/** A thread of `plimsoll impact`: stretches of lines in, what they come to out. */
import { parentPort, workerData } from "node:worker_threads";
import { Impact, type Extent } from "../../conformance/impact/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Stretch } from "../load/lines-of.ts";
import { decisionsFrom } from "../scan/work.ts";

/** What a thread is told when it begins: the policies, and each as a module. */
export interface ImpactWork {
  readonly old: CompiledPolicy;
  readonly now: CompiledPolicy;
  readonly asked: Extent;
  readonly modules: readonly [string, string];
}

const { old, now, asked, modules } = workerData as ImpactWork; // handed over by impact-policies.ts
const impact = Promise.all(modules.map(decisionsFrom)).then(([before, after]) => new Impact(old, now, asked, before && after && [before, after]));

parentPort?.on("message", ({ lines, first }: { readonly lines: Stretch["lines"]; readonly first: number }) => {
  void impact.then((ready) => parentPort?.postMessage(ready.of(lines, first)));
});
