/** Largest amounts on a grid: solved on exact functions of the amount, or found by trying. */
export { largestByTrying, settleByTrying } from "./bracket.ts";
export type { Lead, Slacks } from "./lead.ts";
export { readingOfMoving } from "./moving.ts";
export type { MovingFacts, MovingReading } from "./moving.ts";
export { downToGrid, largestAnywhere, largestFromZero } from "./on-grid.ts";
export type { Largest } from "./on-grid.ts";
