import type { CompareAnswer, ComparedCell, ComparedRow, ComparedSection } from "../../schemas/generated/compare-answer.ts";
import { part, phrase, type Block, type Column, type Phrase, type Report } from "./report.ts";
import { assumedMark, sourcesOf } from "./statements.ts";

/** Modes side by side: the key differences, then what differs in each question, then what is the same. */
export function compareReport(answer: CompareAnswer): Report {
  const { columns, policies, sections } = answer;
  const [key, ...others] = sections;
  const assumed = sections.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell.assumed === true)));
  return [
    { kind: "title", phrase: part(titleOf(answer), "strong") },
    ...policies.map(({ policy, title }): Block => ({ kind: "paragraph", phrase: phrase(title, part(`  ${policy.id} version ${policy.version}, digest ${policy.digest.replace(/^sha256:/, "").slice(0, 12)}…`, "dim")) })),
    ...(key === undefined ? [] : sectionBlocks(key, columns, key.rows)),
    ...others.flatMap((section) => sectionBlocks(section, columns, section.rows.filter(({ same }) => !same || columns.length === 1))),
    ...sameBlocks(others, columns.length),
    ...(assumed ? [{ kind: "paragraph", phrase: part(`${assumedMark.trim()} assumed: no source says it.`, "doubtful") } as const] : []),
  ];
}

function titleOf({ columns, policies }: CompareAnswer): string {
  const titles = (policies.length > 1 ? policies : columns).map(({ title }) => title);
  if (titles.length < 2) return titles[0] ?? "Nothing to compare";
  return `${titles.slice(0, -1).join(", ")} and ${titles.at(-1) ?? ""}, side by side`;
}

function sectionBlocks({ title }: ComparedSection, columns: CompareAnswer["columns"], rows: readonly ComparedRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const heads: readonly Column[] = [{ head: "Feature", align: "text" }, ...columns.map((column): Column => ({ head: column.title, align: "text" }))];
  return [{ kind: "heading", text: title }, { kind: "table", columns: heads, rows: rows.map(({ feature, cells }) => ({ cells: [part(feature, "strong"), ...cells.map(cellPhrase)] })) }];
}

/** What all columns say alike, in one column. */
function sameBlocks(sections: readonly ComparedSection[], columns: number): readonly Block[] {
  const rows = columns < 2 ? [] : sections.flatMap((section) => section.rows.filter(({ same }) => same));
  if (rows.length === 0) return [];
  const heads: readonly Column[] = [{ head: "Feature", align: "text" }, { head: columns === 2 ? "In both" : "In all", align: "text" }];
  return [{ kind: "heading", text: "The same" }, { kind: "table", columns: heads, rows: rows.map(({ feature, cells }) => ({ cells: [part(feature, "strong"), ...cells.slice(0, 1).map(cellPhrase)] })) }];
}

function cellPhrase({ text, assumed, silent, statements }: ComparedCell): Phrase {
  const sources = sourcesOf(statements);
  return phrase(silent === true ? part(text, "doubtful") : text, part(assumed === true ? assumedMark : "", "doubtful"), part(sources === "" ? "" : ` [${sources}]`, "dim"));
}
