import fc from "fast-check";
import type { Expression, NumberExpression, RoundingMode } from "../../../dsl/ir.ts";

/**
 * Expressions of every kind, as deep as may be, without regard to what they measure: all of them can be written down and
 * read back, though few have a meaning.
 */

const path = fc.constantFrom("position.margin", "order.price", "pool.of", "instrument.for", "account.and", "balance.tiers_of");
const word = fc.constantFrom("cross", "strict", "tick", "mark", "zero");
const modes: readonly RoundingMode[] = ["half_even", "half_up", "toward_zero", "away_from_zero", "up", "down", "against_trader", "toward_trader"];
const mode = fc.constantFrom(...modes);
const digits = fc.integer({ min: 0, max: 20 });
const table = fc.constantFrom({ kind: "instrument", name: "instrument.tiers" } as const, { kind: "policy", name: "risk" } as const);

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom("", ".5", ".10", ".000"))
  .map(([negative, whole, rest]) => `${negative ? "-" : ""}${whole}${rest}`);
const unit = fc.constantFrom<NumberExpression["unit"]>("percent", "bps", "x", "s", "min", "h", "d");

const number: fc.Arbitrary<NumberExpression> = fc.oneof(
  decimal.map((value) => ({ kind: "number", value }) as const),
  fc.tuple(decimal, unit).map(([value, of]) => ({ kind: "number", value, unit: of }) as const),
  fc.tuple(decimal, fc.constantFrom("USDT", "1000SATS", "usd coin", "B")).map(([value, asset]) => ({ kind: "number", value, asset }) as const),
);

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  number,
  fc.constantFrom("2026-01-01T00:00:00Z", "2026-12-31T08:30:00Z").map((value) => ({ kind: "instant", value }) as const),
  path.map((text) => ({ kind: "fact", path: text }) as const),
  path.map((text) => ({ kind: "figure", path: text }) as const),
  fc.constantFrom("opening", "maintaining", "withdrawing").map((purpose) => ({ kind: "equity", purpose }) as const),
  fc.constantFrom("pool", "balance").map((of) => ({ kind: "available", of }) as const),
  word.map((name) => ({ kind: "option", name }) as const),
  word.map((field) => ({ kind: "tier_field", tier: { kind: "figure", path: "position.tier" }, field }) as const),
);

function optional<K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> {
  return fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }) as { [P in K]?: T }); // one key, by construction
}

function compound(inner: fc.Arbitrary<Expression>): readonly fc.Arbitrary<Expression>[] {
  const several = fc.array(inner, { minLength: 2, maxLength: 3 });
  const of = fc.constantFrom("position", "order", "fill");
  return [
    fc.record({ kind: fc.constant("binary"), operator: fc.constantFrom("add", "subtract", "multiply", "divide"), left: inner, right: inner }),
    fc.record({ kind: fc.constant("compare"), operator: fc.constantFrom("<", "<=", ">", ">=", "=", "!="), left: inner, right: inner }),
    fc.record({ kind: fc.constant("is"), operand: inner, not: fc.boolean(), word }),
    fc.record({ kind: fc.constant("logic"), operator: fc.constantFrom("and", "or"), operands: several }),
    fc.record({ kind: fc.constant("not"), operand: inner }),
    fc.record({ kind: fc.constant("choose"), condition: inner, then: inner, else: inner }),
    fc.record({ kind: fc.constant("extreme"), which: fc.constantFrom("min", "max"), operands: several }),
    fc.record({ kind: fc.constant("absolute"), operand: inner }),
    fc.tuple(
      fc.record({
        kind: fc.constant("aggregate"),
        which: fc.constantFrom("sum", "min", "max", "any", "all"),
        over: fc.constantFrom("position", "order", "balance", "credit", "pool", "instrument", "asset"),
        scope: fc.constantFrom("pool", "account"),
        operand: inner,
      }),
      optional("same", path),
      optional("where", inner),
    ).map(([aggregate, same, where]) => ({ ...aggregate, ...same, ...where }) as const),
    optional("where", inner).map((where) => ({ kind: "aggregate", which: "number", over: "position", scope: "pool", ...where }) as const),
    fc.record({ kind: fc.constant("value"), of, at: inner }),
    fc.record({ kind: fc.constant("profit"), of, from: inner, to: inner }),
    fc.record({ kind: fc.constant("valued"), operand: inner, from: fc.constant("own"), to: fc.constantFrom("USD", "1000SATS"), haircut: fc.boolean() }),
    fc.record({ kind: fc.constant("before"), operand: inner }),
    fc.record({ kind: fc.constant("pinned"), operand: inner }),
    fc.record({ kind: fc.constant("round"), operand: inner, step: inner, mode }),
    fc.record({ kind: fc.constant("root"), degree: fc.constantFrom(2, 3), operand: inner, digits, mode }),
    fc.record({ kind: fc.constant("power"), operand: inner, numerator: digits, denominator: digits, digits, mode }),
    fc.record({ kind: fc.constant("scenario"), which: fc.constantFrom("worst", "best"), moves: fc.array(decimal.map((value) => ({ kind: "number", value, unit: "percent" }) as const), { minLength: 1, maxLength: 3 }), operand: inner }),
    fc.record({ kind: fc.constant("lookup"), table, by: inner, boundary: fc.constantFrom("upper", "lower") }),
    fc.record({ kind: fc.constant("slices"), operand: inner, table, field: word }),
  ] as readonly fc.Arbitrary<Expression>[]; // fc.record widens the literal types that it was given
}

export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, ...compound(tie("expression"))),
})).expression;
