export type { CaseAsk, CaseReason, Expectation, Specification, Suite, SuiteCase, SuitePolicy } from "../../schemas/generated/suite.ts";
