import { one, parseDecimal, subtract, toDecimalString } from "../../engine/number/index.ts";

/** Moves the decimal point of a published number by `places` to the right, or to the left where negative. */
export function shift(number: string | number, places: number): string {
  const text = String(number);
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const digits = whole + part;
  const point = whole.length + places;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at).replace(/0+$/, "");
  const shifted = right === "" ? left : `${left}.${right}`;
  return shifted === "0" ? "0" : `${sign}${shifted}`;
}

/** A signed size as a position has it: a side and contracts. 0 is long. */
export function sided(size: string): { readonly side: "long" | "short"; readonly contracts: string } {
  return size.startsWith("-") ? { side: "short", contracts: size.slice(1) } : { side: "long", contracts: size };
}

/** What a published share, from 0 to 1, leaves of 1: `0.95` counts, so `0.05` is the haircut. */
export function complement(share: string): string {
  const left = subtract(one, parseDecimal(share)!); // vectors write decimals
  return toDecimalString(left);
}
