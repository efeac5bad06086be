import type { FactsReadAnswer } from "../../schemas/generated/facts-read.ts";
import { columnsOf } from "./columns.ts";
import { part, phrase, type Block, type Report } from "./report.ts";

/** What a policy reads, for whoever has to provide it. */
export function factsReport(answer: FactsReadAnswer): Report {
  const { policy, facts, options, selectors } = answer;
  const rows = (presence: string) => facts.filter((fact) => fact.presence === presence);
  return [
    { kind: "title", phrase: phrase(part(`What ${policy.id} version ${policy.version} reads`, "strong")) },
    ...table("required by every snapshot", rows("required")),
    ...table("optional: what needs one cannot be decided without it", rows("optional")),
    ...table("declared by this policy, under facts", rows("declared")),
    ...(options.length === 0 ? [] : optionBlocks(options)),
    ...(selectors.length === 0 ? [] : selectorBlocks(selectors)),
  ];
}

function table(heading: string, facts: FactsReadAnswer["facts"]): readonly Block[] {
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => ({
    cells: [fact.json, fact.dimension, fact.neededFor.join(", "), part(`${fact.default === undefined ? "" : `(${fact.default} where absent) `}${fact.doc ?? ""}`, "dim")],
  }));
  return [
    { kind: "heading", text: heading },
    { kind: "table", columns: columnsOf("", "~measures", "~needed for", "~meaning"), rows },
  ];
}

function optionBlocks(options: FactsReadAnswer["options"]): readonly Block[] {
  const rows = options.map(({ name, values, default: usual }) => ({ cells: [`selectors.${name}`, values.join(", "), usual] }));
  return [
    { kind: "heading", text: "options" },
    { kind: "table", columns: columnsOf("", "~may be", "~where absent"), rows },
  ];
}

function selectorBlocks(selectors: FactsReadAnswer["selectors"]): readonly Block[] {
  const rows = selectors.map(({ name, values }) => ({ cells: [name === "contract" || name === "settle" ? `instruments[].${name}` : `selectors.${name}`, values.join(", ")] }));
  return [
    { kind: "heading", text: "applies to" },
    { kind: "table", columns: columnsOf("", "~one of"), rows },
  ];
}
