/** The boundary: the types of what comes in and goes out, and the validation of what comes in. */
export { directionOf } from "./check-charges.ts";
export { checkModes } from "./check-modes.ts";
export { checkLadder } from "./check-tiers.ts";
export { boundIssues, quote, renderIssue } from "./issue.ts";
export type { Issue } from "./issue.ts";
export { parseJson } from "./parse-json.ts";
export { issuesOfSchema } from "./schema-issues.ts";
export { validateCharges, validateRequest, validateSnapshot } from "./validate.ts";
export type * from "./types.ts";
