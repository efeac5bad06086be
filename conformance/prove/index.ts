/** Properties of a policy: proved, refuted, or unknown. */
export { prove } from "./prove.ts";
export type { ProveOptions } from "./prove.ts";
export { proveWith } from "./prove-with.ts";
export type { ProveWithOptions } from "./prove-with.ts";
export { propertyNames } from "./types.ts";
export type { Finding, PropertyName } from "./types.ts";
export { proveReport } from "./report.ts";
export { withEvidence } from "./evidence.ts";
export { usualCases } from "./decide/work.ts";
