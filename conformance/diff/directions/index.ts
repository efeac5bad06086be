/** Directions in which two policies can never differ, proved by arithmetic. */
export { directionsOfPair, impossibleBy } from "./directions.ts";
export type { Directions, Impossible, OpenDirection } from "./directions.ts";
export { directionsOf } from "./ground.ts";
