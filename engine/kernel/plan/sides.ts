import type { Comparison } from "../../algebras/algebra.ts";

/** A number whose sign changes on the way to a price, by its place among events, and which conditions ask for it. */
export interface Side {
  readonly index: number;
  readonly uses: Use[];
}

/** A condition that asks for a side: whether 0 counts with what is above it, which way the whole turns as the number rises (0: not known), and under which signs of divisors it is asked. */
export interface Use {
  readonly withAbove: boolean;
  readonly direction: -1 | 0 | 1;
  readonly under: readonly { readonly divisor: number; readonly isAbove: boolean }[];
}

/** Whether the stage is at 0 itself what it is on one side of it, as far as two conditions ask. */
export function agree(a: Use, b: Use): boolean {
  const apart = a.under.some(({ divisor, isAbove }) => b.under.some((other) => other.divisor === divisor && other.isAbove !== isAbove));
  return apart || a.withAbove === b.withAbove || (a.direction !== 0 && a.direction === b.direction);
}

export function opposite(direction: Use["direction"]): Use["direction"] {
  return direction === 0 ? 0 : direction === 1 ? -1 : 1;
}

export function turned(operator: Comparison): Comparison {
  return ({ "<": ">", ">": "<", "<=": ">=", ">=": "<=" } as Partial<Record<Comparison, Comparison>>)[operator] ?? operator;
}
