/** Outcomes as Markdown: what was published, what was answered, and the arithmetic in between. */
import type { Compared, Outcome } from "./run.ts";
import type { VectorFile } from "./vectors.ts";

export function reportOf(file: VectorFile, outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ vector }) => vector.kind))];
  const good = outcomes.filter((outcome) => outcome.good).length;
  return [
    `# Published cases: ${file.project}`,
    "",
    `${file.address} at ${file.commit}; ${file.licence}. ${file.note}`,
    "",
    `${good} of ${outcomes.length} as they must be.`,
    "",
    "| kind | cases | as they must be |",
    "|---|---|---|",
    ...kinds.map((kind) => {
      const of = outcomes.filter(({ vector }) => vector.kind === kind);
      return `| ${kind} | ${of.length} | ${of.filter((outcome) => outcome.good).length} |`;
    }),
    ...kinds.flatMap((kind) => ["", `## ${kind}`, ...outcomes.filter(({ vector }) => vector.kind === kind).flatMap(section)]),
    "",
  ].join("\n");
}

/** One case in Markdown; also what a failing test prints. */
export function section({ vector, status, rows, why }: Outcome): string[] {
  return [
    "",
    `### ${vector.case}`,
    "",
    `${vector.path} · ${toleranceInWords(vector.tolerance)} · **${status}**`,
    ...(vector.wrongAtSource === undefined ? [] : ["", `Wrong at its source: ${vector.wrongAtSource}`]),
    "",
    ...rows.map(line),
    ...(why.length === 0 ? [] : ["", "```text", ...why, "```"]),
  ];
}

function line({ name, published, answered, agrees }: Compared): string {
  return `- ${name}: published ${String(published)}, answered ${answered}${agrees ? "" : " — differs"}`;
}

function toleranceInWords(tolerance: Outcome["vector"]["tolerance"]): string {
  if (tolerance === "exact") return "exact";
  return "absolute" in tolerance ? `within ${tolerance.absolute}` : `within ${tolerance.relative} of it`;
}
