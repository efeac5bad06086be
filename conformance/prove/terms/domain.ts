import { facts } from "../../../schemas/generated/facts.ts";
import type { Polynomial, Term } from "./polynomial.ts";

/** What is known of a quantity's sign. */
export type Sign = "positive" | "nonNegative" | "zero" | "nonPositive" | "negative" | "any";

const bySchema: ReadonlyMap<string, "nonNegative" | "positive"> = new Map(facts.flatMap(({ path, sign }) => (sign === undefined ? [] : [[path, sign]])));

/**
 * The sign of a fact in every snapshot. The schema says it; a position and an order have contracts, since one of 0 contracts is none.
 * A fact that a policy declares may have any.
 */
export function signOfFact(path: string): Sign {
  if (path === "position.contracts" || path === "order.contracts" || path.startsWith("asset.prices.")) return "positive";
  return bySchema.get(path) ?? "any";
}

/** Shares that the schema wants between 0 and 1. What is left of one is never below 0, which arithmetic with products can use, and so it is the unknown. */
export const isShare = (path: string): boolean => path === "asset.haircut";
export const nameOfRest = (name: string): string => `1 - ${name}`;
export const isRest = (name: string): boolean => name.startsWith("1 - ");

const flipped: Readonly<Record<Sign, Sign>> = { positive: "negative", nonNegative: "nonPositive", zero: "zero", nonPositive: "nonNegative", negative: "positive", any: "any" };

/** The sign of a product of unknowns with a coefficient; even powers are never negative. */
export function signOfTerm({ monomial, coefficient }: Term, signOf: (unknown: string) => Sign): Sign {
  const signs = monomial.map(([name, exponent]): Sign => {
    const sign = signOf(name);
    if (exponent % 2 !== 0) return sign;
    return sign === "positive" || sign === "negative" ? "positive" : sign === "zero" ? "zero" : "nonNegative";
  });
  return signs.reduce(product, coefficient.n > 0n ? "positive" : "negative");
}

function product(left: Sign, right: Sign): Sign {
  if (left === "zero" || right === "zero") return "zero";
  if (left === "any" || right === "any") return "any";
  const strict = (left === "positive" || left === "negative") && (right === "positive" || right === "negative");
  const positive = (left === "positive" || left === "nonNegative") === (right === "positive" || right === "nonNegative");
  return strict ? (positive ? "positive" : "negative") : positive ? "nonNegative" : "nonPositive";
}

/** The sign of a sum, where its terms agree. */
export function signOfSum({ terms }: Polynomial, signOf: (unknown: string) => Sign): Sign {
  const signs = [...terms.values()].map((term) => signOfTerm(term, signOf)).filter((sign) => sign !== "zero");
  if (signs.length === 0) return "zero";
  for (const [strict, weak] of [["positive", "nonNegative"], ["negative", "nonPositive"]] as const) {
    if (signs.every((sign) => sign === strict || sign === weak)) return signs.includes(strict) ? strict : weak;
  }
  return "any";
}

export const negated = (sign: Sign): Sign => flipped[sign];
