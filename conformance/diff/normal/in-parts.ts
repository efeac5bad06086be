import type { Expression } from "../../../dsl/ir.ts";

const sides: Readonly<Record<string, string>> = { "position.sign": "position.side", "order.sign": "order.side" };
const minusOne: Expression = { kind: "number", value: "-1" };

/** What is available in a pool, as the engine reckons it. */
const available: Expression = {
  kind: "extreme", which: "max",
  operands: [{ kind: "number", value: "0" }, { kind: "binary", operator: "subtract", left: { kind: "equity", purpose: "opening" }, right: { kind: "figure", path: "pool.initial_margin" } }],
};

/** What is one of two things, as the `if` that says which: a sign by its side, a price, a divisor or an end of a move that is an `if`. And what a pool has available, as what it is made of. */
export function inParts(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case "fact": {
      const side = sides[expression.path];
      return side === undefined ? undefined : { kind: "choose", condition: { kind: "is", operand: { kind: "fact", path: side }, word: "long", not: false }, then: { kind: "number", value: "1" }, else: minusOne };
    }
    case "binary": {
      const { operator, right } = expression;
      return operator !== "divide" || right.kind !== "choose" ? undefined : { ...right, then: { ...expression, right: right.then }, else: { ...expression, right: right.else } };
    }
    case "value": {
      const { at } = expression;
      return at.kind !== "choose" ? undefined : { ...at, then: { ...expression, at: at.then }, else: { ...expression, at: at.else } };
    }
    case "profit": {
      const { from, to } = expression;
      if (from.kind === "choose") return { ...from, then: { ...expression, from: from.then }, else: { ...expression, from: from.else } };
      return to.kind !== "choose" ? undefined : { ...to, then: { ...expression, to: to.then }, else: { ...expression, to: to.else } };
    }
    case "available":
      return expression.of === "pool" ? available : undefined;
    default:
      return undefined;
  }
}
