/** What if: snapshots with things otherwise, and the exact numbers that pictures show. */
export { applyChanges } from "./apply-changes.ts";
