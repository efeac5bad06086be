/** Step 3: exceptions of one rule do not overlap, unless labels make the order of the text decide. */

import type { DefinitionAst } from "../ast.ts";
import type { Definition } from "../ir.ts";
import type { Context } from "./context.ts";
import { compareConditions } from "./overlap.ts";

/** Each is compared with each. */
export const mostExceptions = 200;

export function checkExceptions(context: Context, definition: Definition, ast: DefinitionAst): void {
  if (definition.exceptions.length > mostExceptions) {
    context.findings.report("exceptions-undecided", ast.path.span, `\`${definition.path}\` has ${definition.exceptions.length} exceptions, but at most ${mostExceptions} can be compared with each other.`, { help: "Write them as a tier table, or split the figure." });
    return;
  }
  for (const [index, earlier] of definition.exceptions.entries()) {
    for (const [offset, later] of definition.exceptions.slice(index + 1).entries()) {
      if (earlier.label !== undefined && later.label !== undefined) continue;
      const verdict = compareConditions(earlier.condition, later.condition);
      if (verdict.kind === "disjoint") continue;
      const first = ast.exceptions[index]?.condition;
      const second = ast.exceptions[index + 1 + offset]?.condition;
      if (first === undefined || second === undefined) continue; // read from these very clauses
      const labels = "Make them exclude each other, or label both (`as NAME`): then the first that applies wins.";
      if (verdict.kind === "overlap") {
        context.findings.report("exceptions-overlap", second.span, `Two exceptions of \`${definition.path}\` can apply at once.`, {
          caption: "this one too",
          also: [{ span: first.span, caption: "applies" }],
          help: `${verdict.witness.length === 0 ? "" : `Both apply, for example, when ${verdict.witness.join(" and ")}. `}${labels}`,
        });
      } else {
        context.findings.report("exceptions-undecided", second.span, `It cannot be shown that these exceptions of \`${definition.path}\` never apply at once.`, {
          caption: "may apply too",
          also: [{ span: first.span, caption: "may apply" }],
          help: labels,
        });
      }
    }
  }
}
