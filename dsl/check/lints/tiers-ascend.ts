import { compare } from "../../../engine/number/index.ts";
import { literalOf } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const tiersAscend: Lint = {
  code: "tiers-ascend",
  severity: "warning",
  summary: "the tiers of a table rise, and so do their rates",
  why: "A tier that ends below the one before it is never reached, and a larger position that needs a smaller share is almost always a slip.",
  place: "policy",
  bad: `
    tiers risk upper bound included {  [HELP Cross]
      up to 100_000 USDT: maintenance_margin_rate 1%
      up to 10_000 USDT: maintenance_margin_rate 2%
            ^^^^^^^^^^^
      above: maintenance_margin_rate 5%
    }
  `,
  good: `
    tiers risk upper bound included {  [HELP Cross]
      up to 10_000 USDT: maintenance_margin_rate 1%
      up to 100_000 USDT: maintenance_margin_rate 2%
      above: maintenance_margin_rate 5%
    }
  `,
  check({ ast }, report) {
    for (const item of ast.items) {
      if (item.kind !== "tiers") continue;
      for (const [index, row] of item.rows.entries()) {
        const before = item.rows[index - 1];
        const [end, last] = [row.upTo && literalOf(row.upTo), before?.upTo && literalOf(before.upTo)];
        if (row.upTo !== undefined && end !== undefined && last !== undefined && compare(end, last) <= 0) {
          report({ message: `The tier ends no higher than the one before it, so nothing falls in it.`, at: { span: row.upTo.span }, also: [{ span: before?.upTo?.span ?? row.span, caption: "the tier before" }], help: "Order the tiers from small to large." });
        }
        for (const { name, value } of row.fields) {
          const other = before?.fields.find((field) => field.name.text === name.text);
          const [rate, lower] = [literalOf(value), other && literalOf(other.value)];
          if (rate === undefined || lower === undefined || other === undefined) continue;
          const falls = name.text === "max_leverage" ? compare(rate, lower) > 0 : compare(rate, lower) < 0;
          if (!falls || !/(_rate|_amount|max_leverage)$/.test(name.text)) continue;
          report({ message: `\`${name.text}\` is more lenient here than in the tier below.`, at: { span: value.span }, also: [{ span: other.value.span, caption: "the tier below" }], help: "Check the two numbers against the source." });
        }
      }
    }
  },
};
