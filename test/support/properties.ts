/**
 * fast-check as the tests see it (vitest.config.ts puts it in the place of the package): from one seed, so that `npm test` says the same of the same code wherever it runs.
 * `npm run fuzz` looks for new inputs: another seed, which it prints, and each property for as many seconds and as many times its runs as it is told.
 */
import * as real from "../../node_modules/fast-check/lib/fast-check.js";
import type * as types from "fast-check";

const fc = real as unknown as typeof types;

/** What `npm test` begins with; changed now and then, with what `npm run fuzz` found mended. */
const settled = 20261130;

const { PLIMSOLL_SEED: seed, PLIMSOLL_RUNS: runs, PLIMSOLL_SECONDS: seconds } = process.env;
fc.configureGlobal({ seed: seed === undefined ? settled : Number(seed) });

/** A property that says its own number of runs gets as many times more; one that says its own seed keeps it where nobody asks for another. */
function wider<T>(given: types.Parameters<T> = {}): types.Parameters<T> {
  if (runs === undefined) return given;
  return { ...given, numRuns: (given.numRuns ?? 100) * Number(runs), interruptAfterTimeLimit: Number(seconds ?? 10) * 1000, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

const assert = ((property: Parameters<typeof fc.assert>[0], given?: Parameters<typeof fc.assert>[1]) => fc.assert(property, wider(given))) as typeof fc.assert;

export * from "../../node_modules/fast-check/lib/fast-check.js";
export { assert };
export default { ...fc, assert };
