/** The examples of a policy: their words are checked here, and run by `engine/examples`. */
export { checkExamples } from "./check-examples.ts";
