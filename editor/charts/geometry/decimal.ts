/** Decimals as counts of a unit, so that a place on the screen becomes a price without binary floating point. */

/** Digits after the point. */
export function digitsOf(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** How many units of 10^-digits a decimal is; digits beyond are cut off. */
export function toUnits(text: string, digits: number): bigint {
  const [, sign = "", whole = "0", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const count = BigInt(whole + decimals.padEnd(digits, "0").slice(0, digits));
  return sign === "-" ? -count : count;
}

/** The decimal that so many units of 10^-digits are; never a trailing zero. A negative number of digits stands for zeros before the point. */
export function fromUnits(units: bigint, digits: number): string {
  if (digits <= 0) return (units * 10n ** BigInt(-digits)).toString();
  const sign = units < 0n ? "-" : "";
  const all = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const decimals = all.slice(-digits).replace(/0+$/, "");
  return `${sign}${all.slice(0, -digits)}${decimals === "" ? "" : `.${decimals}`}`;
}

const finest = 1_000_000n;

/** The price on the tick grid nearest to a share (0 to 1) of the way from one price to another, and never outside them. */
export function priceAtShare(share: number, from: string, to: string, tick: string): string {
  const digits = Math.max(digitsOf(from), digitsOf(to), digitsOf(tick));
  const [low, high] = [toUnits(from, digits), toUnits(to, digits)];
  const place = BigInt(Math.round(Math.min(Math.max(share, 0), 1) * Number(finest)));
  return onTicks(low + ((high - low) * place) / finest, low, high, toUnits(tick, digits), digits);
}

/** The price so many steps on, a step being a hundredth of the way and at least a tick. */
export function priceBySteps(price: string, steps: number, from: string, to: string, tick: string): string {
  const digits = Math.max(digitsOf(price), digitsOf(from), digitsOf(to), digitsOf(tick));
  const [low, high, unit] = [toUnits(from, digits), toUnits(to, digits), toUnits(tick, digits)];
  const hundredth = (high - low) / 100n;
  const step = hundredth > unit ? hundredth : unit;
  return onTicks(toUnits(price, digits) + step * BigInt(steps), low, high, unit, digits);
}

function onTicks(units: bigint, low: bigint, high: bigint, tick: bigint, digits: number): string {
  const within = units < low ? low : units > high ? high : units;
  if (tick <= 0n) return fromUnits(within, digits);
  const nearest = ((within + tick / 2n) / tick) * tick;
  const inside = nearest < low ? nearest + tick : nearest > high ? nearest - tick : nearest;
  return fromUnits(inside < low || inside > high ? within : inside, digits);
}
