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
    "| kind | cases | expressed | matching | wrong at their source, and differing | failing |",
    "|---|---|---|---|---|---|",
    ...kinds.map((kind) => {
      const of = outcomes.filter(({ vector }) => vector.kind === kind);
      const count = (holds: (outcome: Outcome) => boolean): number => of.filter(holds).length;
      return row([kind, of.length, count(({ status }) => status !== "cannot be expressed"), count(({ status }) => status === "matches"), count(({ status }) => status === "differs, as it must"), count(({ good }) => !good)]);
    }),
    ...kinds.flatMap((kind) => ["", `## ${kind}`, ...outcomes.filter(({ vector }) => vector.kind === kind).flatMap(section)]),
    "",
  ].join("\n");
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The tables of all reports in one: a row a project and kind, and their sum. `reports` are Markdown as `reportOf` writes it, by name. */
export function overview(reports: readonly { readonly name: string; readonly text: string }[]): string {
  const rows = reports.flatMap(({ name, text }) => {
    const project = /^# Published cases: (.*)$/m.exec(text)?.[1] ?? name;
    return [...text.matchAll(/^\| (\w+)((?: \| \d+)+) \|$/gm)].map(([, kind = "", numbers = ""]) => ({ name, project, kind, counts: numbers.split(" | ").slice(1).map(Number) }));
  });
  const sum = (of: typeof rows): readonly number[] => of.reduce((total, { counts }) => total.map((each, place) => each + (counts[place] ?? 0)), [0, 0, 0, 0, 0]);
  return [
    "# Published cases of all projects",
    "",
    "A case is *expressed* if a policy and a mapping that computes nothing say it; what is not counts as failing. A case that is known to be wrong where it is published must differ.",
    "",
    "| project | kind | cases | expressed | matching | wrong at their source, and differing | failing |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(({ name, project, kind, counts }) => row([`[${project}](${name}.md)`, kind, ...counts])),
    row(["**all**", "", ...sum(rows).map((each) => `**${each}**`)]),
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
