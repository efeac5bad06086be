import type { Span } from "../../ast.ts";
import { bare, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const boundaryMismatch: Lint = {
  code: "boundary-mismatch",
  severity: "warning",
  summary: "a tier table is read with the same boundary everywhere",
  why: "A value exactly at a boundary would fall in one tier here and in another there.",
  place: "definitions",
  bad: `
    position.tier = instrument.tiers by position.notional, upper bound included  [HELP Cross]
    position.cap  = (instrument.tiers by position.notional, lower bound included)  [HELP Cross]
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    position.tier = instrument.tiers by position.notional, upper bound included  [HELP Cross]
    position.cap  = (instrument.tiers by position.notional, upper bound included)  [HELP Cross]
  `,
  check({ ast, clauses }, report) {
    const first = new Map<string, { readonly boundary: string; readonly span: Span }>();
    for (const item of ast.items) if (item.kind === "tiers") first.set(item.name.text, { boundary: item.boundary, span: item.name.span });
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "lookup") continue;
          const table = bare(part.table);
          if (table.kind !== "path" && table.kind !== "word") continue;
          const known = first.get(table.text);
          if (known === undefined) first.set(table.text, { boundary: part.boundary, span: part.span });
          else if (known.boundary !== part.boundary) {
            report({
              message: `\`${table.text}\` is read here with its ${part.boundary} bound included, elsewhere with its ${known.boundary} bound.`,
              at: { span: part.span },
              also: [{ span: known.span, caption: `${known.boundary} bound included` }],
              help: `Write \`${known.boundary} bound included\` in both places.`,
            });
          }
        }
      }
    }
  },
};
