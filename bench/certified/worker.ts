/** A thread of `bench/certified.ts`: does what it is told, one piece of work after the other. */
import { parentPort } from "node:worker_threads";
import { empty } from "./statuses.ts";
import { done, type Done, type Unit } from "./work.ts";

parentPort?.on("message", (unit: Unit) => {
  done(unit).then(
    (found) => parentPort?.postMessage(found),
    // What throws has decided nothing, and is as bad.
    (error: unknown) => {
      const what = `${unit.policy === "" ? "random policy" : unit.policy} ${unit.kind} ${unit.chunk}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : String(error)}`;
      parentPort?.postMessage({ examples: [what], gaps: [], tallies: { [unit.kind === "policy" ? "random" : unit.kind]: { ...empty, wrong: 1 } } } satisfies Done);
    },
  );
});
