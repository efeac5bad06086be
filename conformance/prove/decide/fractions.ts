import { divide, negate as minus, one, sign, type Fraction } from "../../../engine/number/index.ts";
import type { Book } from "../terms/book.ts";
import { multiplyOut, negate, scale, unknownsOf, type Polynomial } from "../terms/polynomial.ts";
import type { Sign } from "./decide.ts";

/** A fact loses so many fraction lines at most. */
const most = 4;

/**
 * What facts say without the fraction lines under which stands what the case knows the sign of: where equity is above 0, `requirement ÷ equity >= 80%` is
 * `requirement >= 80% of equity`. `inPlace` puts what is known in this case into a divisor; a divisor is never 0.
 */
export function withoutFractions(facts: readonly Sign[], book: Book, inPlace: (value: Polynomial) => Polynomial | undefined): readonly Sign[] {
  const above = new Set(facts.filter(({ is }) => is !== "=").map(({ value }) => directionOf(value)));
  /** Of a divisor by which a fact may be multiplied: itself where it is above 0, its contrary where it is below. */
  const positive = (name: string): { readonly divisor: Polynomial; readonly isBelow: boolean } | undefined => {
    const meaning = book.meaningOf(name);
    if (meaning?.kind !== "inverse") return undefined;
    const divisor = inPlace(meaning.of);
    if (divisor === undefined) return undefined;
    const known = book.sign(divisor);
    if (known === "positive" || known === "nonNegative" || above.has(directionOf(divisor))) return { divisor, isBelow: false };
    return known === "negative" || known === "nonPositive" || above.has(directionOf(negate(divisor))) ? { divisor, isBelow: true } : undefined;
  };
  return facts.flatMap(({ value, is }): readonly Sign[] => {
    let rest = value;
    for (let turn = 0; turn < most; turn++) {
      const found = unknownsOf(rest).filter((name) => isUnderneath(rest, name)).flatMap((name) => { const by = positive(name); return by === undefined ? [] : [{ name, ...by }]; })[0];
      if (found === undefined) break;
      const cleared = multiplyOut(rest, found.name, found.divisor);
      rest = found.isBelow ? negate(cleared) : cleared;
    }
    return rest === value ? [] : [{ value: rest, is }];
  });
}

const isUnderneath = ({ terms }: Polynomial, name: string): boolean => [...terms.values()].some(({ monomial }) => monomial.some(([each, exponent]) => each === name && exponent > 0));

/** The same for all positive multiples of a sum. */
function directionOf(value: Polynomial): string {
  const [first] = value.terms.values();
  return first === undefined ? value.key : scale(value, divide(one, absolute(first.coefficient))).key;
}

const absolute = (value: Fraction): Fraction => (sign(value) < 0 ? minus(value) : value);
