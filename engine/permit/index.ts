/** Whether a request is allowed, up to how much, and what binds. */
export { judgeObserved, largestIn, permit, permitAsked, permitNear } from "./permit.ts";
