import type { Statement } from "../../schemas/generated/common.ts";
import { part, phrase, type Part, type Phrase } from "./report.ts";

/** What stands behind a sentence that no source says. */
export const assumedMark = " *";

/** A statement for customers: its text, and a mark where it is assumed. */
export function marked({ text, assumed }: Statement): Phrase {
  return assumed === true ? phrase(text, part(assumedMark, "doubtful")) : text;
}

/** A statement for those who check it: with its sources, and the reason behind it. */
export function cited({ text, citation, assumed, because }: Statement): readonly Part[] {
  const source = citation === undefined ? "" : ` [${citation}]`;
  const reason = because === undefined ? "" : ` ${because.replace(/\.$/, "")}`;
  const note = assumed === true ? ` Assumed${reason === "" ? "." : `:${reason}.`}` : reason === "" ? "" : ` Reason:${reason}.`;
  return phrase(text, part(source, "dim"), part(note, assumed === true ? "doubtful" : "dim"));
}

/** The sources of several statements and of what is inside them, each once. */
export function sourcesOf(statements: readonly Statement[]): string {
  const all = statements.flatMap((statement) => [statement, ...(statement.parts ?? [])]);
  const each = new Set(all.flatMap(({ citation }) => (citation === undefined ? [] : citation.split("; "))));
  return [...each].join("; ");
}
