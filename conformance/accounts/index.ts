/** Accounts to begin with, made from what policies read, and the standard questions about one. */
export { asksOf, chargesOf, requestsOf } from "./asks.ts";
export { basesOf, fits } from "./bases.ts";
export type { BaseOptions } from "./bases.ts";
export { countsThatMatter } from "./counts.ts";
export { extremesOf } from "./extreme.ts";
export { randomOf } from "./random.ts";
export { reached } from "./reached.ts";
export { reworded } from "./words.ts";
