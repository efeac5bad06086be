/** Suites made from a policy: every boundary on each side, every clause, and cases that tell the policy from its mutants. */
export { generateAnswer, mutateAnswer } from "./answers.ts";
export { generate } from "./generate.ts";
export type { Generated, GenerateOptions } from "./generate.ts";
export { meets, percentOf, scoreOf } from "./score.ts";
export type { Scored } from "./score.ts";
export type { Obligation } from "./obligations.ts";
export { generateReport, mutateReport } from "./report.ts";
export { obligationsOf } from "./obligations.ts";
export { offersFor } from "./offers.ts";
export type { Offer, Untried } from "./offers.ts";
export { casesForMistakes } from "./for-mistakes.ts";
