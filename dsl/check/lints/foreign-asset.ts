import type { Literal } from "../../ast.ts";
import { everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const foreignAsset: Lint = {
  code: "foreign-asset",
  severity: "warning",
  summary: "amounts are in an asset that the policy applies to",
  why: "An amount in another asset can never be compared with what the accounts hold.",
  place: "policy",
  bad: `
    applies to settle USDT
    definitions {
      position.floor = max(position.notional, 5 USDC)  [HELP Cross]
                                              ^^^^^^
    }
  `,
  good: `
    applies to settle USDT
    definitions {
      position.floor = max(position.notional, 5 USDT)  [HELP Cross]
    }
  `,
  check({ ast, clauses }, report) {
    const settle = ast.items.flatMap((item) => (item.kind === "applies" && item.key.text === "settle" ? item.values.map((value) => value.text) : []));
    if (settle.length === 0) return;
    const valued = new Set<string>(ast.items.flatMap((item) => (item.kind === "facts" ? item.facts.flatMap((fact) => (fact.dimension.asset === undefined ? [] : [fact.dimension.asset.text])) : [])));
    const literals: Literal[] = [];
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind === "literal") literals.push(part);
          if (part.kind === "valued") valued.add(part.asset.text);
        }
      }
    }
    for (const literal of literals) {
      if (literal.asset === undefined || settle.includes(literal.asset) || valued.has(literal.asset)) continue;
      report({ message: `The amount is in ${literal.asset}, but the policy applies to ${settle.join(", ")}.`, at: { span: literal.span }, help: `Write it in ${settle.join(" or ")}, or value what it is compared with: \`value of … in ${literal.asset}\`.` });
    }
  },
};
