import { readFileSync } from "node:fs";
import { parse } from "../../dsl/syntax/parse.ts";
import { deletions, mutated, replacements, seeded } from "./measure.ts";

/** What a text means and who would notice. */
export interface Judgement {
  /** The digest of the meaning; `undefined` where the text has none. */
  readonly digest: string | undefined;
  /** Messages of the checker and the lints. */
  readonly diagnostics: number;
  readonly failingExamples: number;
}

/** Checks a text and runs its examples. */
export type Judge = (text: string) => Judgement;

/**
 * Of the mutations that still parse and change the meaning, how many a diagnostic, a lint or a failing example catches;
 * every survivor listed. Nothing without a judge.
 */
export function meaningSection(files: readonly string[], judge: Judge | undefined): string {
  if (judge === undefined) return "";
  const rows: string[] = [];
  const survivors: string[] = [];
  for (const path of files) {
    const text = readFileSync(path, "utf8");
    const original = judge(text);
    let [changed, caught] = [0, 0];
    for (const mutation of [...deletions(text), ...replacements(text, seeded(1))]) {
      const changedText = mutated(text, mutation);
      if (parse(changedText).diagnostics.length > 0) continue;
      const now = judge(changedText);
      if (now.digest === original.digest) continue;
      changed += 1;
      if (now.digest === undefined || now.diagnostics > original.diagnostics || now.failingExamples > original.failingExamples) caught += 1;
      else survivors.push(`| ${path} | ${text.slice(0, mutation.start).split("\n").length} | \`${mutation.token}\` | ${mutation.instead === "" ? "deleted" : `\`${mutation.instead}\``} |`);
    }
    rows.push(`| ${path} | ${changed} | ${caught} | ${changed === 0 ? "–" : `${((100 * caught) / changed).toFixed(2)} %`} |`);
  }
  return `
## Changes of meaning

Mutations that still parse and mean something else, and how many of them a diagnostic, a lint or a failing example catches.

| policy | changed | caught | share |
|---|---|---|---|
${rows.join("\n")}

Survivors:

| policy | line | token | instead |
|---|---|---|---|
${survivors.join("\n")}
`;
}
