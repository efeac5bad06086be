/**
 * Decimals as whole numbers of a small unit. Prices on their grid, for sliders: a slider counts ticks in whole numbers, and a price is so many ticks, exactly. Decimal
 * strings in and out; whole numbers in between.
 */

interface Scaled {
  readonly units: bigint;
  readonly digits: number;
}

function scaled(decimal: string): Scaled {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return { units: BigInt(`${whole}${fraction}`), digits: fraction.length };
}

function written({ units, digits }: Scaled): string {
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
}

/** Both in the finer of their units. */
function together(a: string, b: string): { readonly digits: number; readonly units: readonly [bigint, bigint] } {
  const [one, other] = [scaled(a), scaled(b)];
  const digits = Math.max(one.digits, other.digits);
  const raise = ({ units, digits: own }: Scaled): bigint => units * 10n ** BigInt(digits - own);
  return { digits, units: [raise(one), raise(other)] };
}

/** `count` × `tick`, as a decimal string. */
export function ticksToPrice(count: number, tick: string): string {
  const { units, digits } = scaled(tick);
  return written({ units: units * BigInt(count), digits });
}

/** The middle between two decimals: five tenths of their sum. */
export function middle(from: string, to: string): string {
  const { digits, units: [a, b] } = together(from, to);
  return written({ units: (a + b) * 5n, digits: digits + 1 });
}

/** Both together. */
export function sum(a: string, b: string): string {
  const { digits, units: [one, other] } = together(a, b);
  return written({ units: one + other, digits });
}

/** A power of ten of which some hundreds are an amount: what a slider over it counts. */
export function fineTick(amount: string): string {
  const [whole = "0", fraction = ""] = amount.split(".");
  const digits = whole.replace(/^0+/, "").length;
  if (digits > 2) return `1${"0".repeat(digits - 3)}`;
  const behind = digits > 0 ? 3 - digits : (/^0*/.exec(fraction)?.[0].length ?? 0) + 3;
  return `0.${"0".repeat(behind - 1)}1`;
}

/** How many whole ticks fit into a price: where a slider stands. At least 1. */
export function priceToTicks(price: string, tick: string): number {
  const { units: [value, step] } = together(price, tick);
  return step <= 0n ? 1 : Math.max(1, Number(value / step));
}

/** Whether a text is a decimal that the engine takes: up to 20 digits before and 18 behind the point. */
export function isDecimal(text: string): boolean {
  return /^-?\d{1,20}(\.\d{1,18})?$/.test(text);
}
export function isPositive(text: string): boolean {
  return isDecimal(text) && !text.startsWith("-") && /[1-9]/.test(text);
}
