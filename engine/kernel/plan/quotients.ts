import type { Factory } from "./factory.ts";
import type { Num } from "./nodes.ts";
import { Beyond } from "./moving.ts";

/** A number as one over the product of others: `above` ÷ (`below` · …). None of these is 0 where the number is not silent. */
export interface Quotient {
  readonly above: Num;
  readonly below: readonly Num[];
}

/** A number with all that it is divided by at the bottom, where `divides` says that there is such a thing in it. Throws `Beyond` where it stands inside something else than arithmetic. */
export function asQuotient(make: Factory, node: Num, divides: (node: Num) => boolean): Quotient {
  if (!divides(node)) return { above: node, below: [] };
  if (node.kind !== "operation") throw new Beyond(`\`${node.kind}\` of a quotient by something that moves with the price`);
  const [left, right] = [asQuotient(make, node.left, divides), asQuotient(make, node.right, divides)];
  switch (node.operator) {
    case "multiply":
      return { above: make.operation("multiply", left.above, right.above), below: [...left.below, ...right.below] };
    case "divide":
      if (right.below.length > 0) throw new Beyond("a quotient by a quotient");
      return { above: left.above, below: [...left.below, right.above] };
    default:
      return { above: make.operation(node.operator, product(make, [left.above, ...right.below]), product(make, [right.above, ...left.below])), below: [...left.below, ...right.below] };
  }
}

export function product(make: Factory, factors: readonly Num[]): Num {
  return factors.reduce((found, each) => make.operation("multiply", found, each));
}
