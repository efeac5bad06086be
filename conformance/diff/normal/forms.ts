import type { CompareExpression, Definition, Expression } from "../../../dsl/ir.ts";
import type { Fraction } from "../../../engine/number/index.ts";
import { times } from "./polynomial.ts";

/** A definition with its exceptions as one expression. */
export function chained({ body, exceptions }: Definition): Expression {
  return exceptions.reduceRight<Expression>((otherwise, exception) => ({ kind: "choose", condition: exception.condition, then: exception.body, else: otherwise }), body);
}

export function isFlag({ dimension }: Definition): boolean {
  return dimension.kind === "flag";
}

export function isTier({ dimension }: Definition): boolean {
  return dimension.kind === "tier" || dimension.kind === "tiers" || dimension.kind === "enum";
}

export const turned: Readonly<Record<CompareExpression["operator"], string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" };
export const opposite: Readonly<Record<CompareExpression["operator"], CompareExpression["operator"]>> = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" };

export function absolute(value: Fraction): Fraction {
  return value.n < 0n ? { ...value, n: -value.n } : value;
}

/** Long texts by short names, the same for all who share one: figures that stand in figures would grow without end. A class because it hands out names. */
export class Interner {
  private readonly names = new Map<string, string>();

  short(text: string): string {
    // A name has no name in it that a product could be taken apart at.
    if (text.length <= longest) return text.replaceAll(times, "\u0002");
    const known = this.names.get(text) ?? `#${this.names.size + 1}`;
    this.names.set(text, known);
    return known;
  }
}

const longest = 120;
