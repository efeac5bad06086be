import fc from "fast-check";
import type { Expression } from "../../../dsl/ir.ts";

/** Expressions that have a meaning in a definition of a position: each measures what its name here says. */
interface Typed {
  readonly money: Expression;
  readonly price: Expression;
  readonly ratio: Expression;
  readonly flag: Expression;
}

const fact = (path: string): Expression => ({ kind: "fact", path });
const binary = (operator: "add" | "subtract" | "multiply" | "divide") => ([left, right]: readonly [Expression, Expression]): Expression => ({ kind: "binary", operator, left, right });
const percent = fc.integer({ min: -100, max: 300 }).map((value): Expression => ({ kind: "number", value: String(value), unit: "percent" }));
const plain = fc.constantFrom("0.5", "2", "-3").map((value): Expression => ({ kind: "number", value }));
const scope = fc.constantFrom("pool" as const, "account" as const);

const typed = fc.letrec<Typed>((tie) => {
  const again = (key: keyof Typed): fc.Arbitrary<Expression> => tie(key) as fc.Arbitrary<Expression>; // `Typed` holds nothing else
  const { money, price, ratio, flag } = { money: again("money"), price: again("price"), ratio: again("ratio"), flag: again("flag") };
  const choose = (of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
    fc.tuple(flag, of, of).map(([condition, then, otherwise]): Expression => ({ kind: "choose", condition, then, else: otherwise }));
  const extreme = (of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
    fc.tuple(fc.constantFrom("min" as const, "max" as const), fc.array(of, { minLength: 2, maxLength: 3 })).map(([which, operands]): Expression => ({ kind: "extreme", which, operands }));
  return {
    money: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<Expression>(
        { kind: "figure", path: "position.notional" },
        { kind: "figure", path: "position.unrealized_pnl" },
        fact("position.margin"),
        { kind: "tier_field", tier: { kind: "figure", path: "position.tier" }, field: "maintenance_amount" },
      ),
      fc.tuple(money, money).map(binary("add")),
      fc.tuple(money, money).map(binary("subtract")),
      fc.tuple(ratio, money).map(binary("multiply")),
      fc.tuple(money, ratio).map(binary("multiply")),
      money.map((left) => binary("divide")([left, fact("position.leverage")])),
      price.map((at): Expression => ({ kind: "value", of: "position", at })),
      fc.tuple(price, price).map(([from, to]): Expression => ({ kind: "profit", of: "position", from, to })),
      money.map((operand): Expression => ({ kind: "absolute", operand })),
      money.map((operand): Expression => ({ kind: "pinned", operand })),
      money.map((operand): Expression => ({ kind: "round", operand, step: { kind: "number", value: "0.01" }, mode: "away_from_zero" })),
      fc.tuple(fc.constantFrom("sum" as const, "max" as const), money, flag).map(([which, operand, where]): Expression => ({ kind: "aggregate", which, over: "position", scope: "pool", operand: binary("add")([operand, fact("position.margin")]), where })),
      fc.tuple(scope, money).map(([of, operand]): Expression => ({ kind: "aggregate", which: "sum", over: "position", scope: of, operand: binary("add")([operand, fact("position.margin")]), same: "instrument.symbol" })),
      money.map((operand): Expression => ({ kind: "scenario", which: "worst", moves: [{ kind: "number", value: "-16", unit: "percent" }, { kind: "number", value: "0", unit: "percent" }, { kind: "number", value: "16", unit: "percent" }], operand })),
      choose(money),
      extreme(money),
    ),
    price: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("position.entry_price", "instrument.mark_price", "instrument.index_price").map(fact),
      fc.tuple(price, ratio).map(binary("multiply")),
      fc.tuple(price, price).map(binary("add")),
      choose(price),
      extreme(price),
      price.map((operand): Expression => ({ kind: "round", operand, step: fact("instrument.tick_size"), mode: "half_even" })),
    ),
    ratio: fc.oneof(
      { depthSize: "small" },
      percent,
      fc.constant<Expression>({ kind: "tier_field", tier: { kind: "figure", path: "position.tier" }, field: "maintenance_margin_rate" }),
      fc.tuple(ratio, ratio).map(binary("subtract")),
      fc.tuple(plain, ratio).map(binary("multiply")),
      fc.tuple(percent, plain).map(binary("add")),
    ),
    flag: fc.oneof(
      { depthSize: "small" },
      fc.constant<Expression>({ kind: "option", name: "bonus" }),
      fc.boolean().map((not): Expression => ({ kind: "is", operand: fact("position.side"), not, word: "long" })),
      fc.tuple(fc.constantFrom("<" as const, ">=" as const, "!=" as const), money, money).map(([operator, left, right]): Expression => ({ kind: "compare", operator, left, right })),
      flag.map((operand): Expression => ({ kind: "not", operand })),
      fc.tuple(fc.constantFrom("and" as const, "or" as const), fc.array(flag, { minLength: 2, maxLength: 3 })).map(([operator, operands]): Expression => ({ kind: "logic", operator, operands })),
      flag.map((operand): Expression => ({ kind: "aggregate", which: "any", over: "position", scope: "pool", operand: { kind: "logic", operator: "and", operands: [operand, { kind: "is", operand: fact("position.side"), not: false, word: "long" }] } })),
    ),
  };
});

export const moneyOfPosition = typed.money;
export const flagOfPosition = typed.flag;
