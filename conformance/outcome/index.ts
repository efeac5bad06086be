/** One question to one policy about one snapshot → a flat outcome that can be compared. */
export { askWords } from "./ask-words.ts";
export { differences, sameOutcome } from "./compare.ts";
export { readNumber, sameNumber } from "./numbers.ts";
export { outcomeOf, verdictOf } from "./outcome-of.ts";
export { cutLines, reckonedBy, reckonedIn } from "./reckoned.ts";
export type { Place, ReckonedLine } from "./reckoned.ts";
export type { Ask, Difference, Outcome } from "./types.ts";
