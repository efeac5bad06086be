/** A thread of `bench/certified.ts`: does what it is told, one piece of work after the other. */
import { parentPort } from "node:worker_threads";
import { done, type Unit } from "./work.ts";

parentPort?.on("message", (unit: Unit) => {
  done(unit).then(
    (found) => parentPort?.postMessage(found),
    (error: unknown) => {
      throw new Error(`${unit.policy} ${unit.kind} ${unit.chunk}`, { cause: error });
    },
  );
});
