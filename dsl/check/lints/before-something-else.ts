import type { Expr } from "../../ast.ts";
import { alike, bare, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const beforeSomethingElse: Lint = {
  code: "before-something-else",
  severity: "warning",
  summary: "a thing is compared with the same thing before",
  why: "\"No worse than before\" compares one figure at two moments; with two figures it says something that nobody reads out of it.",
  place: "adjustment",
  bad: `
    allow trader to open when pool.equity >= before pool.maintenance_margin  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to open when pool.equity >= before pool.equity  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "compare") continue;
          const [left, right] = [earlier(part.left), earlier(part.right)];
          if ((left === undefined) === (right === undefined)) continue;
          const [now, then] = left === undefined ? [bare(part.left), right] : [bare(part.right), left];
          if (now.kind !== "path" || then?.kind !== "path" || alike(now, then) || levelOf(now.text) !== levelOf(then.text)) continue;
          report({ message: `\`${now.text}\` now is compared with \`${then.text}\` before.`, at: { span: part.span }, help: `Write \`before ${now.text}\`, or leave \`before\` out.` });
        }
      }
    }
  },
};

/** What is asked for may well be compared with what was there. */
function levelOf(path: string): string {
  return path.slice(0, path.indexOf("."));
}

function earlier(expression: Expr): Expr | undefined {
  const inner = bare(expression);
  return inner.kind === "before" ? bare(inner.operand) : undefined;
}
