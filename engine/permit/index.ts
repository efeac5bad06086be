/** Whether a request is allowed, up to how much, and what binds. */
export { largestIn, permit, permitAsked } from "./permit.ts";
