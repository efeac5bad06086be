/** Chance that is the same for the same seed. A class because it goes on. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1), 32 bits of it. */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  among<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)];
    if (found === undefined) throw new Error("Chance chooses among one at least.");
    return found;
  }

  often(share: number): boolean {
    return this.unit() < share;
  }

  /** A decimal between `low` and `high` > 0, even in its logarithm, with `digits` decimals. */
  decimal(low: number, high: number, digits: number): string {
    return trimmed((low * (high / low) ** this.unit()).toFixed(digits));
  }
}

/** Without zeros at the end. */
export function trimmed(text: string): string {
  if (!text.includes(".")) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  return text.slice(0, text.charCodeAt(end - 1) === 46 ? end - 1 : end);
}
