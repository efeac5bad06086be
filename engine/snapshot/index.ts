/** The boundary: the types of what comes in and goes out, and the validation of what comes in. */
export type * from "./types.ts";
