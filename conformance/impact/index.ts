/** What a change of policy does to many accounts: parts that are counted by themselves, and their sum. */
export { impactAnswer } from "./answer.ts";
export { Impact, impactOf } from "./impact.ts";
export type { Extent, Part, Reject } from "./impact.ts";
export { impactPicture } from "./picture.ts";
export { impactReport } from "./report.ts";
export { emptyTally, merge } from "./tally.ts";
export type { Tally } from "./tally.ts";
export { Telling } from "./telling.ts";
