/** The numbers of a snapshot that may be moved, and the exact values at which a policy switches along one of them. */
export { amountStep } from "./amount-step.ts";
export { criticalPoints, switchesOf } from "./critical-points.ts";
export type { CriticalPoints, Switches } from "./critical-points.ts";
export { instantAt, momentsOf } from "./moments.ts";
export { objectsAt, withObject } from "./place.ts";
export { valueOf, variablesOf, withValue } from "./variables.ts";
export type { Variable } from "./variables.ts";
