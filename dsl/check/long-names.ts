import { NAME_LETTERS } from "../../engine/limits.ts";
import type { Name, PolicyAst } from "../ast.ts";
import { items } from "./declare.ts";
import type { Findings } from "./findings.ts";

/** Names that snapshots say are words of the schema, which has no longer ones: a rule that hangs on one could never apply. */
export function reportLongNames(ast: PolicyAst, findings: Findings): void {
  for (const { text, span } of namesOfData(ast)) {
    const name = text.slice(text.indexOf(".") + 1);
    if (name.length > NAME_LETTERS) findings.report("name-too-long", span, `A name that snapshots say has at most ${NAME_LETTERS} letters, but this one has ${name.length}.`, { help: "Give it a shorter name." });
  }
}

/** Options, facts, modes, stages and selectors that are declared, and the words that they may have. */
function namesOfData(ast: PolicyAst): readonly Name[] {
  const liquidations = [...items(ast, "account").flatMap(({ clauses }) => clauses), ...items(ast, "mode").flatMap(({ sections }) => sections)].flatMap((section) => (section.kind === "liquidation" ? section.clauses : []));
  return [
    ...items(ast, "options").flatMap(({ options }) => options).flatMap(({ name, values = [] }) => [name, ...values]),
    ...items(ast, "facts").flatMap(({ facts }) => facts).flatMap(({ path, dimension }) => [path, ...(dimension.values ?? [])]),
    ...items(ast, "mode").map(({ name }) => name),
    ...liquidations.flatMap((clause) => (clause.kind === "stage" && clause.name !== undefined ? [clause.name] : [])),
    // Contracts and assets are no words of the policy's own.
    ...items(ast, "applies").filter(({ key }) => key.text !== "contract" && key.text !== "settle").flatMap(({ key, values }) => [key, ...values]),
  ];
}
