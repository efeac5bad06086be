import type { Validity } from "./policy-set.ts";

/** Whether the moment (an instant in UTC) lies within. Whole days suffice, because dates mean midnight. */
export function holds({ from, until }: Validity, asOf: string): boolean {
  const day = asOf.slice(0, 10);
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
