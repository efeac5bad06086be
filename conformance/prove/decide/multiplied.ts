import { isZero, one, zero } from "../../../engine/number/index.ts";
import type { Book } from "../terms/book.ts";
import { signOfTerm } from "../terms/domain.ts";
import { multiply, monomialKey, type Monomial, type Polynomial } from "../terms/polynomial.ts";
import type { Linear } from "./simplex.ts";

/** So many constraints are added to those of a case. */
const most = 80;

/**
 * Bounds of one unknown, times products that it is in: a leverage of at most 100 says of what is worth w that w ÷ leverage is at least w ÷ 100. What is multiplied is above or at 0, so each
 * follows from what is there; only such are added as speak of products that the case has.
 */
export function multiplied(constraints: readonly Linear[], products: ReadonlyMap<string, Polynomial>, book: Book): readonly Linear[] {
  const found: Linear[] = [];
  for (const { terms, constant, is } of constraints) {
    const [only] = terms;
    const name = only === undefined ? undefined : nameOf(products.get(only[0]));
    if (only === undefined || terms.size > 1 || name === undefined || isZero(constant)) continue;
    for (const product of products.values()) {
      const [term] = product.terms.values();
      const exponent = term?.monomial.find(([each]) => each === name)?.[1];
      if (term === undefined || exponent === undefined || term.monomial.length < 2) continue;
      // Times what makes the constant, or the unknown, that product.
      const factors = exponent < 0 ? [product] : [withoutOne(product, name)];
      for (const factor of factors) {
        const sign = signOfTerm(factor.terms.values().next().value!, book.signOf); // one term
        if (sign !== "positive" && sign !== "nonNegative") continue;
        const [first, second] = [keyOf(multiply(products.get(only[0])!, factor)), factor.key]; // it was found there
        if (first === second || !products.has(first) || !products.has(second)) continue;
        found.push({ terms: new Map([[first, only[1]], [second, constant]]), constant: zero, is: sign === "positive" || is === "=" ? is : ">=" });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

/** The unknown that a product is by itself. */
function nameOf(product: Polynomial | undefined): string | undefined {
  const [term] = product?.terms.values() ?? [];
  return term?.monomial.length === 1 && term.monomial[0]?.[1] === 1 ? term.monomial[0][0] : undefined;
}

const keyOf = ({ terms }: Polynomial): string => terms.keys().next().value ?? ""; // a product has one term

function withoutOne({ terms }: Polynomial, name: string): Polynomial {
  const [term] = terms.values();
  const monomial: Monomial = (term?.monomial ?? []).flatMap(([each, exponent]) => (each !== name ? [[each, exponent] as const] : exponent === 1 ? [] : [[each, exponent - 1] as const]));
  const key = monomialKey(monomial);
  return { terms: new Map([[key, { monomial, coefficient: one }]]), key };
}
