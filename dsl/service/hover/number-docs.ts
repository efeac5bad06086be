/** A number in other units. */
import { divide, fraction, multiply, one, parseLiteral, sign, toDecimalString } from "../../../engine/number/index.ts";
import type { Fraction } from "../../../engine/number/index.ts";

const seconds: Readonly<Record<string, bigint>> = { s: 1n, min: 60n, h: 3600n, d: 86_400n };

/** `undefined` where there is nothing to add to what is written. */
export function numberDoc(text: string): string | undefined {
  const [, digits, unit] = /^([\d_.]+)(%|bps|x|s|min|h|d|\s+contracts?)$/.exec(text) ?? [];
  const number = digits === undefined ? undefined : parseLiteral(digits);
  if (number === undefined || unit === undefined) return undefined;
  if (unit === "x") return sign(number) > 0 ? `A leverage: margin of ${about(divide(whole(100n), number))}% of a position's value.` : "A leverage.";
  if (unit.trim().startsWith("contract")) return "A quantity: so many contracts.";
  const length = seconds[unit];
  if (length !== undefined) return `A duration: ${about(multiply(number, whole(length)))} seconds.`;
  const ratio = divide(number, whole(unit === "%" ? 100n : 10_000n));
  const other = unit === "%" ? `${about(multiply(ratio, whole(10_000n)))} bps` : `${about(multiply(ratio, whole(100n)))}%`;
  const leverage = sign(ratio) > 0 ? ` As a margin rate: leverage ${about(divide(one, ratio))}.` : "";
  return `A ratio: ${toDecimalString(ratio)}, which is ${other}.${leverage}`;
}

function whole(n: bigint): Fraction {
  return fraction(n, 1n);
}

/** To three decimals, and `≈` where that is not all. */
function about(value: Fraction): string {
  const shown = toDecimalString(value, 3);
  const exact = parseLiteral(shown);
  return exact !== undefined && exact.n === value.n && exact.d === value.d ? shown : `≈ ${shown}`;
}
