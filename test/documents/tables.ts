/** The tables of the reference that stand in the code already, written as Markdown. */

import { builtins } from "../../dsl/builtins.ts";
import { catalogue } from "../../dsl/check/catalogue/index.ts";
import { lints } from "../../dsl/check/lints/index.ts";
import { keywords } from "../../dsl/syntax/words.ts";
import * as limits from "../../engine/limits.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { facts, type FactDoc } from "../../schemas/generated/facts.ts";
import { root } from "../cli/call.ts";
import { grammarAsEbnf } from "./grammar.ts";

/** What may stand between `<!-- made: NAME -->` and `<!-- end -->`. */
export const made: Readonly<Record<string, () => string>> = {
  grammar: () => `\`\`\`ebnf\n${grammarAsEbnf()}\`\`\``,
  builtins: builtinTable,
  lints: () => table(["code", "", "it says nothing where"], lints.map(({ code, severity, summary }) => [`\`${code}\``, severity, summary])),
  errors: () => table(["code", "what is wrong"], Object.entries(catalogue).filter(([, { severity }]) => severity === "error").map(([code, { title }]) => [`\`${code}\``, title])),
  limits: limitTable,
  keywords: keywordTable,
  ...Object.fromEntries([...new Set(facts.map(({ level }) => level))].map((level) => [`facts ${level}`, () => factTable(level)])),
};

function factTable(level: string): string {
  const rows = facts.filter((fact) => fact.level === level).map((fact) => [`\`${fact.path}\``, `\`${fact.key}\``, measureOf(fact), fact.required ? "always" : "", fact.doc]);
  return table(["in a policy", "in JSON", "measures", "given", "what it says"], rows);
}

function measureOf({ dimension, asset, values }: FactDoc): string {
  if (dimension === "money") return asset === "own" ? "money, of its own asset" : asset === "quote" ? "money, of the quote asset" : "money, settlement asset";
  if (dimension === "enum") return values === undefined ? "a word of the policy" : values.map((value) => `\`${value}\``).join(", ");
  return { flag: "`yes` or `no`", tiers: "a table of tiers", name: "an identity" }[dimension as string] ?? dimension;
}

function builtinTable(): string {
  const measures: Readonly<Record<string, string>> = { money: "money, settlement asset", mode: "a mode", stage: "a stage, or `healthy`" };
  return table(["path", "measures", "what it is"], Object.entries(builtins).map(([path, { dimension, doc }]) => [`\`${path}\``, measures[dimension] ?? dimension, doc]));
}

/** The constants of `engine/limits.ts`, each with the sentence above it. */
function limitTable(): string {
  const text = readFileSync(join(root, "engine/limits.ts"), "utf8");
  const values = new Map(Object.entries(limits).map(([name, value]) => [name, value]));
  const found = [...text.matchAll(/\/\*\* ([^*]+?) \*\/\nexport const (\w+)/g)].map(([, doc, name]) => [doc!, grouped(values.get(name!) ?? 0)]); // both groups take part
  return table(["what", "at most"], found.map(([doc, value]) => [doc!.replace(/\.$/, ""), value!])); // pairs
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function keywordTable(): string {
  const titles = { clause: "begin a clause or a block; never names", link: "join the parts of a clause; never names", soft: "have a meaning in one place, and are names everywhere else" };
  const of = (kind: string): string => [...keywords].filter(([, each]) => each === kind).map(([word]) => `\`${word}\``).join(" ");
  return table(["words that", ""], Object.entries(titles).map(([kind, title]) => [title, of(kind)]));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |");
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
