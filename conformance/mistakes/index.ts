/** Mistakes that platforms make and that no edit of one place of a policy says. */
export { mutantsOfEdits, type Edit } from "./edit.ts";
export { editOf } from "./figures.ts";
export { mistakesOf, rareMistakesOf } from "./mistakes.ts";
export { roundingsOf } from "./roundings.ts";
export { ofPositions, withShare, worths } from "./shares.ts";
