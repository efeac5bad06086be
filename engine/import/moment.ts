import type { Fraction } from "../number/index.ts";

/** Milliseconds since 1970 as an instant in UTC. Nothing for 0 and what is outside the years 1970 to 9999, which platforms write for "none". */
export function instantOf(milliseconds: Fraction | undefined): string | undefined {
  const date = dateOf(milliseconds);
  if (date === undefined) return undefined;
  return date.toISOString().replace(/\.000Z$/, "Z");
}

/** Milliseconds since 1970 as year, month and day in UTC, two digits each, as dated contracts are named. */
export function dayOf(milliseconds: Fraction | undefined): string | undefined {
  return dateOf(milliseconds)?.toISOString().slice(2, 10).replaceAll("-", "");
}

function dateOf(milliseconds: Fraction | undefined): Date | undefined {
  if (milliseconds === undefined || milliseconds.n <= 0n) return undefined;
  const whole = milliseconds.n / milliseconds.d;
  return whole < endOfYear9999 ? new Date(Number(whole)) : undefined;
}

const endOfYear9999 = 253_402_300_800_000n;
