/** What some values are as a row says it: the one in the middle, and that which 95 in 100 do not exceed. */
export function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

export function ms(values: readonly number[]): readonly string[] {
  return [at(values, 0.5).toFixed(1), at(values, 0.95).toFixed(1)];
}
