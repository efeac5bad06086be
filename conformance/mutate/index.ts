/** Mutants of a policy: the same rules with one thing otherwise, each named as an edit of its text. */
export { editInWords, mutantsOf } from "./mutants.ts";
export type { Mutant, Reads } from "./mutants.ts";
export type { MutationKind } from "./variation.ts";
