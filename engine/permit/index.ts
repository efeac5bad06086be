/** Whether a request is allowed, up to how much, and what binds. */
export { permit, permitAsked } from "./permit.ts";
