/**
 * Prices on their grid, for sliders: a slider counts ticks in whole numbers, and a price is so many ticks, exactly. Decimal
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

/** `count` × `tick`, as a decimal string. */
export function ticksToPrice(count: number, tick: string): string {
  const { units, digits } = scaled(tick);
  const product = (units * BigInt(count)).toString().padStart(digits + 1, "0");
  return digits === 0 ? product : `${product.slice(0, -digits)}.${product.slice(-digits)}`.replace(/\.?0+$/, "");
}

/** How many whole ticks fit into a price: where a slider stands. At least 1. */
export function priceToTicks(price: string, tick: string): number {
  const [a, b] = [scaled(price), scaled(tick)];
  const digits = Math.max(a.digits, b.digits);
  const raise = ({ units, digits: own }: Scaled): bigint => units * 10n ** BigInt(digits - own);
  const step = raise(b);
  return step <= 0n ? 1 : Math.max(1, Number(raise(a) / step));
}

/** Whether a text is a decimal that the engine takes: up to 20 digits before and 18 behind the point. */
export function isDecimal(text: string): boolean {
  return /^-?\d{1,20}(\.\d{1,18})?$/.test(text);
}
export function isPositive(text: string): boolean {
  return isDecimal(text) && !text.startsWith("-") && /[1-9]/.test(text);
}
