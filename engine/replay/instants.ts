import type { Fraction } from "../number/index.ts";

/**
 * Instants of the wire in their order: as text, `…00Z` would come after `…00.5Z`. Two instants are the same moment exactly where these
 * texts are the same.
 */
export function orderOf(instant: string): string {
  const text = instant.slice(0, -1);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const nanoseconds = 1_000_000_000n;

/** The instant so many seconds after another, to the nanosecond, which is as much as an instant can say. */
export function later(instant: string, seconds: Fraction): string {
  const [whole = "", decimals = ""] = instant.slice(0, -1).split(".");
  const start = (BigInt(Date.parse(`${whole}Z`)) / 1000n) * nanoseconds + BigInt(decimals.padEnd(9, "0"));
  const end = start + (seconds.n * nanoseconds) / seconds.d;
  const rest = (end % nanoseconds).toString().padStart(9, "0").replace(/0+$/, "");
  const text = new Date(Number(end / nanoseconds) * 1000).toISOString().slice(0, 19);
  return `${text}${rest === "" ? "" : `.${rest}`}Z`;
}
