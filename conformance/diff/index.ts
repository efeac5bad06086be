export { usualEvaluations } from "./budget.ts";
/** Two policies: what they decide differently, and for which accounts. */
export { diff } from "./diff.ts";
export type { DiffOptions } from "./diff.ts";
export { diffWith } from "./diff-with.ts";
export type { DiffWithOptions } from "./diff-with.ts";
export { behaviours, provedImpossible, forbiddenOf } from "./forbidden.ts";
export { differenceReport } from "./report.ts";
export { suiteOfDiff } from "./suite.ts";
export { alikeModes, wrongPair } from "./paired-modes.ts";
export type { ModePairs } from "./paired-modes.ts";
export { usualCases } from "../prove/decide/work.ts";
