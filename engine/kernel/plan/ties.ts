import type { Comparison } from "../../algebras/algebra.ts";
import { compare, isZero } from "../../number/index.ts";
import type { Factory } from "./factory.ts";
import type { Num, Truth } from "./nodes.ts";
import { turned } from "./sides.ts";

type Literal = Extract<Num, { kind: "literal" }>;

/**
 * A comparison with a literal of what may be that literal itself, by a choice (`if equity > 0 then requirement / equity else 1`) or by an end (`min(x, 1)`): its operands are compared, each by itself. As a
 * difference it would be 0 within a bound that is not, and never decided. `undefined` where there is nothing of that kind.
 */
export function withoutTie(make: Factory, operator: Comparison, left: Num, right: Num): Truth | undefined {
  if (right.kind === "literal") return against(make, operator, left, right);
  return left.kind === "literal" ? against(make, turned(operator), right, left) : undefined;
}

function against(make: Factory, operator: Comparison, of: Num, literal: Literal): Truth | undefined {
  // What is 0 by a choice is 0 within a bound of 0.
  if (of.kind === "choose") return !isZero(literal.value) && mayBe(of, literal) ? make.choice(of.condition, make.compare(operator, of.then, literal), make.compare(operator, of.otherwise, literal)) : undefined;
  if (of.kind !== "extreme") return undefined;
  // min(x, c) < c where x < c, and max(x, c) > c where x > c; whether they are on the other side of c only a silence of x tells.
  const tells = of.which === "min" ? operator === "<" || operator === ">=" : operator === ">" || operator === "<=";
  const others = of.of.filter((each) => !isSame(each, literal));
  return tells && others.length > 0 && others.length < of.of.length ? make.compare(operator, make.extreme(of.which, others), literal) : undefined;
}

function mayBe(of: Num, literal: Literal): boolean {
  return isSame(of, literal) || (of.kind === "choose" && (mayBe(of.then, literal) || mayBe(of.otherwise, literal)));
}

function isSame(of: Num, literal: Literal): boolean {
  return of.kind === "literal" && compare(of.value, literal.value) === 0;
}
