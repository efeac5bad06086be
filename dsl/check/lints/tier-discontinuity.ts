import { compare, multiply, subtract, type Fraction } from "../../../engine/number/index.ts";
import type { Literal, TierRowAst } from "../../ast.ts";
import { literalOf } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const tierDiscontinuity: Lint = {
  code: "tier-discontinuity",
  severity: "warning",
  summary: "a table with deductions gives the same margin on both sides of each boundary",
  why: "The deduction is there so that the requirement does not jump; where it does, a rate or an amount is mistyped.",
  place: "policy",
  bad: `
    tiers risk upper bound included {  [HELP Cross]
      up to 50_000 USDT: maintenance_margin_rate 0.4%, maintenance_amount 0 USDT
      above: maintenance_margin_rate 0.5%, maintenance_amount 500 USDT
                                                              ^^^^^^^^
    }
  `,
  good: `
    tiers risk upper bound included {  [HELP Cross]
      up to 50_000 USDT: maintenance_margin_rate 0.4%, maintenance_amount 0 USDT
      above: maintenance_margin_rate 0.5%, maintenance_amount 50 USDT
    }
  `,
  check({ ast }, report) {
    for (const item of ast.items) {
      if (item.kind !== "tiers") continue;
      for (const [index, row] of item.rows.entries()) {
        const below = item.rows[index - 1];
        const boundary = below?.upTo === undefined ? undefined : literalOf(below.upTo);
        const amount = literalAt(row, "maintenance_amount");
        if (below === undefined || boundary === undefined || amount === undefined) continue;
        const [under, over] = [marginAt(below, boundary), marginAt(row, boundary)];
        if (under === undefined || over === undefined || compare(under, over) === 0) continue;
        report({
          message: `At the boundary the margin ${compare(over, under) > 0 ? "rises" : "falls"} at once.`,
          at: { span: amount.span },
          also: [{ span: below.upTo?.span ?? below.span, caption: "the boundary" }],
          help: "Rate times boundary less amount must be the same in both tiers. Check the numbers against the source.",
        });
      }
    }
  },
};

/** The amount of `row` with which the margin is the same on both sides of the boundary to the row `below` it; `undefined` where a term of it is not written. */
export function fittingAmount(below: TierRowAst | undefined, row: TierRowAst | undefined): Fraction | undefined {
  const boundary = below?.upTo === undefined ? undefined : literalOf(below.upTo);
  const rate = row === undefined ? undefined : literalAt(row, "maintenance_margin_rate");
  const share = rate === undefined ? undefined : literalOf(rate);
  if (below === undefined || boundary === undefined || share === undefined) return undefined;
  const under = marginAt(below, boundary);
  return under === undefined ? undefined : subtract(multiply(boundary, share), under);
}

/** Rate times value less amount; undefined where the row does not have both. */
function marginAt(row: TierRowAst, value: Fraction): Fraction | undefined {
  const [rate, amount] = [literalAt(row, "maintenance_margin_rate"), literalAt(row, "maintenance_amount")];
  const [share, deducted] = [rate && literalOf(rate), amount && literalOf(amount)];
  return share === undefined || deducted === undefined ? undefined : subtract(multiply(value, share), deducted);
}

function literalAt(row: TierRowAst, name: string): Literal | undefined {
  return row.fields.find((field) => field.name.text === name)?.value;
}
