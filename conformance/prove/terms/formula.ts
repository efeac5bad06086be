import { sign } from "../../../engine/number/index.ts";
import { constantOf, negate, type Polynomial } from "./polynomial.ts";

/** A condition on unknowns, in negation normal form: what a `not` does not stand in front of need not be read through one. */
export type Formula =
  | { readonly kind: "known"; readonly value: boolean; readonly key: string }
  /** `value > 0` and its like. */
  | { readonly kind: "sign"; readonly value: Polynomial; readonly is: Relation; readonly key: string }
  | { readonly kind: "and"; readonly parts: readonly Formula[]; readonly key: string }
  | { readonly kind: "or"; readonly parts: readonly Formula[]; readonly key: string };

export type Relation = ">" | ">=" | "=" | "!=";

export const truth = (value: boolean): Formula => ({ kind: "known", value, key: value ? "yes" : "no" });

/** `value ⋈ 0`. */
export function signIs(value: Polynomial, is: Relation): Formula {
  const known = constantOf(value);
  if (known !== undefined) return truth(holds(sign(known), is));
  return { kind: "sign", value, is, key: `${value.key} ${is} 0` };
}

function holds(direction: -1 | 0 | 1, is: Relation): boolean {
  return is === ">" ? direction > 0 : is === ">=" ? direction >= 0 : is === "=" ? direction === 0 : direction !== 0;
}

export const allOf = (parts: readonly Formula[]): Formula => joined("and", parts, false);
export const anyOf = (parts: readonly Formula[]): Formula => joined("or", parts, true);

function joined(kind: "and" | "or", parts: readonly Formula[], decides: boolean): Formula {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  if (flat.some((part) => part.kind === "known" && part.value === decides)) return truth(decides);
  const left = [...new Map(flat.filter((part) => part.kind !== "known").map((part) => [part.key, part])).values()];
  if (left.length === 0) return truth(!decides);
  return left.length === 1 ? left[0]! : { kind, parts: left, key: `(${left.map(({ key }) => key).join(kind === "and" ? " ∧ " : " ∨ ")})` }; // one is left
}

export function not(formula: Formula): Formula {
  switch (formula.kind) {
    case "known":
      return truth(!formula.value);
    case "sign":
      // not a > 0 is −a >= 0, not a >= 0 is −a > 0
      return formula.is === ">" ? signIs(negate(formula.value), ">=") : formula.is === ">=" ? signIs(negate(formula.value), ">") : signIs(formula.value, formula.is === "=" ? "!=" : "=");
    case "and":
      return anyOf(formula.parts.map(not));
    case "or":
      return allOf(formula.parts.map(not));
  }
}

export const implies = (left: Formula, right: Formula): Formula => anyOf([not(left), right]);
