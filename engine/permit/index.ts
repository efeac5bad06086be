/** Whether a request is allowed, up to how much, and what binds. */
export { permit } from "./permit.ts";
