import type { Role } from "./clauses.ts";
import { orderOf, type Order } from "./comparisons.ts";
import { everyPart, keyOf } from "./expressions.ts";
import type { Lint } from "./lint.ts";

const judged: ReadonlySet<Role> = new Set<Role>(["when", "keeps", "keeping"]);

export const strictnessDiffers: Lint = {
  code: "strictness-differs",
  severity: "info",
  summary: "rules of one mode that compare the same figures agree about equality",
  why: "With `>=` in one rule and `>` in the next, an account exactly at the boundary may do the one and not the other. Some rulebooks mean it; most texts slipped.",
  place: "adjustment",
  bad: `
    allow trader to open     when pool.equity for opening >= pool.initial_margin  [HELP Cross]
    allow trader to increase when pool.equity for opening > pool.initial_margin  [HELP Cross]
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to open     when pool.equity for opening >= pool.initial_margin  [HELP Cross]
    allow trader to increase when pool.equity for opening >= pool.initial_margin  [HELP Cross]
  `,
  check({ clauses }, report) {
    const first = new Map<string, Order>();
    for (const { what, mode, expressions } of clauses) {
      if (what !== "permission" && what !== "pay") continue;
      for (const { role, expression } of expressions) {
        for (const part of judged.has(role) ? everyPart(expression) : []) {
          const order = part.kind === "compare" ? orderOf(part) : undefined;
          if (order === undefined) continue;
          const key = keyOf([mode ?? "", order.lesser, order.greater]);
          const known = first.get(key);
          if (known === undefined) first.set(key, order);
          else if (known.strict !== order.strict) {
            report({
              message: `Equality is ${order.strict ? "excluded" : "included"} here, and ${known.strict ? "excluded" : "included"} in another rule about the same figures.`,
              at: { span: order.at.span },
              also: [{ span: known.at.span, caption: "the other rule" }],
              help: "If the source says so, let it stand; otherwise write the same operator.",
            });
          }
        }
      }
    }
  },
};
