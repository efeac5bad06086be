/** The kit without files and processes: outcomes, suites. What runs platforms is under `run/`. */
export * from "./outcome/index.ts";
export * from "./mutate/index.ts";
export * from "./suite/index.ts";
export * from "./accounts/index.ts";
export { criticalPoints, valueOf, variablesOf, withValue } from "./line/index.ts";
export type { CriticalPoints, Variable } from "./line/index.ts";
export * from "./protocol/index.ts";
export * from "./report/index.ts";
export { prove, proveWith, propertyNames } from "./prove/index.ts";
export type { Finding, PropertyName, ProveOptions, ProveWithOptions } from "./prove/index.ts";
export type { Solver } from "./solver/types.ts";
export { behaviours, diff, diffWith, differenceReport, provedImpossible, suiteOfDiff, forbiddenOf } from "./diff/index.ts";
export type { DiffOptions, DiffWithOptions } from "./diff/index.ts";
export * from "./diagnose/index.ts";
export * from "./recording/index.ts";
export * from "./generate/index.ts";
export { emptyTally, Impact, impactAnswer, impactOf, impactPicture, impactReport, merge } from "./impact/index.ts";
export type { Extent, Part, Reject, Tally } from "./impact/index.ts";
