/** Suites: questions about accounts with a policy's answers; read, written, and told when they are stale. */
export { askOf, caseAskOf, caseOf, embeddedPolicy, stale, suitePolicyOf } from "./of-policy.ts";
export { checkSuite, readSuite, type ReadSuite } from "./read.ts";
export type { CaseAsk, CaseReason, Expectation, Specification, Suite, SuiteCase, SuitePolicy } from "./types.ts";
export { writeCases, writeSuite } from "./write.ts";
export { casesAtEdges, casesOfExamples, questionsOfExamples, referenceSuite, requirements } from "./of-examples.ts";
