import type { CompiledPolicy, TierTable } from "../../../dsl/ir.ts";
import type { DocBlock } from "../../../schemas/generated/doc-answer.ts";
import { paragraph, plain, table } from "../blocks.ts";
import { capital, listed, quoted, wordsOf } from "../english.ts";
import { lexiconOf } from "../lexicon.ts";
import { literalText } from "../literals.ts";
import { defaultText, dimensionText } from "../sentences/definition.ts";
import type { Statement } from "../statement.ts";

/** Options as a table; the first cell of a row carries the clause. */
export function optionTable({ meaning }: CompiledPolicy, statements: readonly Statement[]): readonly DocBlock[] {
  if (meaning.options.length === 0) return [];
  const rows = meaning.options.map(({ name, values, default: usual }, index) => [
    named(statements[index], capital(wordsOf(name))),
    plain(listed(values.map(wordsOf), "or")),
    plain(wordsOf(usual)),
  ]);
  return [table(["Option", "May be", "Unless the platform says otherwise"], rows)];
}

/** Declared facts as a table. */
export function factTable(policy: CompiledPolicy, statements: readonly Statement[]): readonly DocBlock[] {
  const { meaning, notes } = policy;
  if (meaning.facts.length === 0) return [];
  const lexicon = lexiconOf(policy);
  const rows = meaning.facts.map((fact, index) => [
    named(statements[index], capital(lexicon.term(fact.path).noun)),
    plain(fact.path.split(".")[0] ?? ""),
    plain(dimensionText(fact)),
    plain(fact.default === undefined ? "has to be given" : defaultText(fact)),
    plain(Object.hasOwn(notes.facts, fact.path) ? (notes.facts[fact.path] ?? "") : ""),
  ]);
  return [table(["Fact", "Of each", "Is", "Without a value", "Meaning"], rows)];
}

/** The tier tables of the policy, each a chapter. */
export function tierTables({ meaning }: CompiledPolicy, statements: readonly Statement[]): readonly { readonly title: string; readonly blocks: readonly DocBlock[] }[] {
  return meaning.tables.map((tiers, index) => ({ title: `Table ${quoted(wordsOf(tiers.name))}`, blocks: [...statements.slice(index, index + 1).map((statement) => paragraph(statement)), tierTable(tiers)] }));
}

function tierTable({ rows }: TierTable): DocBlock {
  const fields = rows[0]?.fields.map(({ name }) => name) ?? [];
  return table(
    ["Tier", "Up to", ...fields.map((name) => capital(wordsOf(name)))],
    rows.map((row, index) => [plain(String(index + 1)), plain(row.upTo === undefined ? "above" : literalText(row.upTo)), ...row.fields.map(({ value }) => plain(literalText(value)))]),
  );
}

/** Where it all stands, with dates. */
export function sourceTable({ notes }: CompiledPolicy): readonly DocBlock[] {
  if (notes.sources.length === 0) return [];
  const rows = notes.sources.map(({ name, title, url, dated, read, fromNotes, sections }) => [name, title, dated ?? "", read ?? (fromNotes === true ? "not read: known from notes" : ""), listed(sections), url ?? ""].map(plain));
  return [table(["Source", "Title", "Dated", "Read", "Sections", "Address"], rows)];
}

function named(statement: Statement | undefined, text: string): Statement {
  const { parts: _parts, ...rest } = statement ?? { text };
  return { ...rest, text };
}
