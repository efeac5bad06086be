/** The examples that policies carry: built into snapshots, run, compared, and counted as coverage. */
export { ExampleMistake } from "./atoms.ts";
export { buildSnapshot } from "./build-snapshot.ts";
export { CoverageCollector } from "./coverage.ts";
export type { BoundaryCoverage, ClauseCoverage, Coverage } from "./coverage.ts";
export type { Check } from "./expect.ts";
export type { ExampleEngine } from "./moment.ts";
export { runExample } from "./run-example.ts";
export type { CheckPlace, ExampleResult } from "./run-example.ts";
