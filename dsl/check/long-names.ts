import { NAME_LETTERS } from "../../engine/limits.ts";
import type { Name, PolicyAst } from "../ast.ts";
import { items } from "./declare.ts";
import type { Findings } from "./findings.ts";

/** Names that snapshots and answers say are words of the schemas, which have no longer ones: a rule that hangs on one could never apply, and an answer with one would be none. */
export function reportLongNames(ast: PolicyAst, findings: Findings): void {
  for (const { text, span } of namesOfData(ast)) reportLongName(text.slice(text.indexOf(".") + 1), span, findings);
}

/** A fund is declared by its name without `_fund` behind it, or with it. */
export function reportLongFund({ text, span }: Name, findings: Findings): void {
  reportLongName(text.replace(/_fund$/, ""), span, findings);
}

function reportLongName(name: string, span: Name["span"], findings: Findings): void {
  if (name.length > NAME_LETTERS) findings.report("name-too-long", span, `A name in data has at most ${NAME_LETTERS} letters, but this one has ${name.length}.`, { help: "Give it a shorter name." });
}

/** Options, facts, figures, modes, stages and selectors that are declared, and the words that they may have. */
function namesOfData(ast: PolicyAst): readonly Name[] {
  const liquidations = [...items(ast, "account").flatMap(({ clauses }) => clauses), ...items(ast, "mode").flatMap(({ sections }) => sections)].flatMap((section) => (section.kind === "liquidation" ? section.clauses : []));
  return [
    ...items(ast, "options").flatMap(({ options }) => options).flatMap(({ name, values = [] }) => [name, ...values]),
    ...items(ast, "facts").flatMap(({ facts }) => facts).flatMap(({ path, dimension }) => [path, ...(dimension.values ?? [])]),
    ...items(ast, "definitions").flatMap(({ definitions }) => definitions).map(({ path }) => path),
    ...items(ast, "mode").map(({ name }) => name),
    ...liquidations.flatMap((clause) => (clause.kind === "stage" && clause.name !== undefined ? [clause.name] : [])),
    // Contracts and assets are no words of the policy's own.
    ...items(ast, "applies").filter(({ key }) => key.text !== "contract" && key.text !== "settle").flatMap(({ key, values }) => [key, ...values]),
  ];
}
