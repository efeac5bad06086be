import { compare } from "../../../engine/number/index.ts";
import { literalOf } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const tierMoreLenient: Lint = {
  code: "tier-more-lenient",
  severity: "warning",
  summary: "a higher tier asks for no smaller share, and allows no higher leverage",
  why: "A larger position that needs a smaller share is almost always two numbers exchanged.",
  place: "policy",
  bad: `
    tiers risk upper bound included {  [HELP Cross]
      up to 10_000 USDT: maintenance_margin_rate 2%
      above: maintenance_margin_rate 1%
                                     ^^
    }
  `,
  good: `
    tiers risk upper bound included {  [HELP Cross]
      up to 10_000 USDT: maintenance_margin_rate 1%
      above: maintenance_margin_rate 2%
    }
  `,
  check({ ast }, report) {
    for (const item of ast.items) {
      if (item.kind !== "tiers") continue;
      for (const [index, row] of item.rows.entries()) {
        for (const { name, value } of row.fields) {
          const other = item.rows[index - 1]?.fields.find((field) => field.name.text === name.text);
          const [here, below] = [literalOf(value), other && literalOf(other.value)];
          if (here === undefined || below === undefined || other === undefined || !/(_rate|_amount|max_leverage)$/.test(name.text)) continue;
          const order = compare(here, below);
          if (name.text === "max_leverage" ? order <= 0 : order >= 0) continue;
          report({ message: `\`${name.text}\` is more lenient here than in the tier below.`, at: { span: value.span }, also: [{ span: other.value.span, caption: "the tier below" }], help: "Check the two numbers against the source." });
        }
      }
    }
  },
};
