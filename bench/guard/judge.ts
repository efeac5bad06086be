/** A ratio that must not become worse than a bound. */
export interface Guard {
  readonly what: string;
  readonly most?: number;
  readonly least?: number;
}

/** How far beyond its bound a ratio must be to count: what machines of different caches and compilers differ in, and what a busy one adds. */
const margin = 1.15;

/**
 * Whether the guard is broken by what was found in `looks` looks, each a median of ratios within rounds: only if not one of them is within the bound and its margin. Noise of
 * a busy machine goes either way from look to look; what has become slower is slower in all of them.
 */
export function isBroken({ most, least }: Guard, found: readonly number[]): boolean {
  if (found.length === 0) throw new Error("A guard looks once at least.");
  return found.every((each) => (most !== undefined && each > most * margin) || (least !== undefined && each < least / margin) || Number.isNaN(each));
}

/** The look that speaks most for it. */
export function best({ most }: Guard, found: readonly number[]): number {
  return most === undefined ? Math.max(...found) : Math.min(...found);
}
