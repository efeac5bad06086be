import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import type { DocAnswer, DocBlock } from "../../../schemas/generated/doc-answer.ts";
import { readClauses, type Place, type ReadClause } from "../../clause-reader.ts";
import { heading, list, plain, section, table } from "../blocks.ts";
import { proseReader } from "../clause-sentences.ts";
import { referenceOf } from "../../program.ts";
import { capital, sentence } from "../english.ts";
import { lexiconOf, modeHeading } from "../lexicon.ts";
import { appliesTexts, effectiveText, roundingTexts } from "../scope.ts";
import type { Statement } from "../statement.ts";
import { rulebookVoice } from "../voices.ts";
import { factTable, optionTable, sourceTable, tierTables } from "./tables.ts";
import { wordList } from "./words.ts";

export interface RulebookOptions {
  /** What is doubtful about the sources, as people wrote it down beside the policy. */
  readonly doubts?: readonly string[];
}

/** Every clause of a policy as a numbered sentence with its sources, with its tables, what it leaves open and what it assumes. */
export function rulebook(policy: CompiledPolicy, options: RulebookOptions = {}): DocAnswer {
  const read = readClauses(policy.meaning, proseReader(policy, rulebookVoice));
  const lexicon = lexiconOf(policy);
  const book = new Numbered();
  const of = (name: Place["section"], mode?: Mode): readonly Statement[] => read.filter(({ place }) => place.section === name && place.mode === mode).map((clause) => clause.read);

  book.chapter("Scope", [{ kind: "rules", items: book.rules(scopeOf(policy)) }]);
  book.chapter("Words", list(wordList(read.map((clause) => clause.read))));
  book.chapter("Options: what the platform may support", optionTable(policy, of("options")));
  book.chapter("Facts that only this rulebook knows", factTable(policy, of("facts")));
  for (const block of tierTables(policy, of("tables"))) book.chapter(block.title, block.blocks);
  book.chapter("Definitions", book.ruleBlock(of("definitions")));
  book.chapter("The account", book.ruleBlock(of("account")));
  for (const mode of policy.meaning.modes) book.mode(modeHeading(lexicon, policy.notes.modeTitles, mode.name), (["sharing", "adjustment", "liquidation", "payment"] as const).map((name) => [titles[name], of(name, mode)] as const));
  book.chapter("Guarantees", book.ruleBlock(of("guarantees")));
  book.chapter("What the rulebook does not say", book.reasons("What is left open", silentOnes(read)));
  book.chapter("What is assumed: no source says it", book.reasons("What is assumed", assumedOnes(read)));
  book.chapter("Doubts about the sources", list((options.doubts ?? []).map(plain), true));
  book.chapter("Sources", sourceTable(policy));
  return { policy: referenceOf(policy), kind: "rulebook", title: `${policy.notes.title ?? policy.meaning.id}: rulebook`, blocks: [...book.blocks] };
}

/** Clauses that a chapter tells in a table or a paragraph have the number of the chapter. */
function tabled(blocks: readonly DocBlock[]): readonly Statement[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(([first]) => first ?? []) : block.kind === "paragraph" ? [block.statement] : []));
}

const titles = { sharing: "Sharing", adjustment: "Adjustment", liquidation: "Liquidation", payment: "Payment" } as const;

/** Gives chapters, sections and rules their numbers, and remembers those of the clauses. */
class Numbered {
  readonly blocks: DocBlock[] = [];
  private chapters = 0;
  private readonly numbers = new Map<string, string>();

  /** A chapter; nothing, and no number, where it would be empty. */
  chapter(title: string, blocks: readonly DocBlock[]): void {
    if (blocks.length === 0) return;
    this.chapters += 1;
    for (const { clause } of tabled(blocks)) if (clause !== undefined) this.numbers.set(clause, String(this.chapters));
    this.blocks.push(heading(2, title, String(this.chapters)), ...blocks);
  }

  mode(title: string, parts: readonly (readonly [string, readonly Statement[]])[]): void {
    const chapter = this.chapters + 1;
    const filled = parts.filter(([, statements]) => statements.length > 0);
    const blocks = filled.flatMap(([name, statements], index) => {
      const number = `${chapter}.${index + 1}`;
      return section(heading(3, name, number), [{ kind: "rules", items: this.rules(statements, number) }]);
    });
    this.chapter(title, blocks);
  }

  ruleBlock(statements: readonly Statement[]): readonly DocBlock[] {
    return statements.length === 0 ? [] : [{ kind: "rules", items: this.rules(statements) }];
  }

  /** Statements numbered in the chapter that comes next, or under `prefix`. */
  rules(statements: readonly Statement[], prefix = String(this.chapters + 1)) {
    return statements.map((statement, index) => {
      const number = `${prefix}.${index + 1}`;
      for (const each of [statement, ...(statement.parts ?? [])]) if (each.clause !== undefined) this.numbers.set(each.clause, number);
      return { number, statement };
    });
  }

  /** Statements once more, with the numbers that they have had and the reasons for them. */
  reasons(head: string, statements: readonly Statement[]): readonly DocBlock[] {
    if (statements.length === 0) return [];
    const rows = statements.map(({ clause = "", text, because = "" }) => [{ text: this.numbers.get(clause) ?? "–", clause }, plain(text), plain(because === "" ? "" : sentence(because))]);
    return [table(["Rule", head, "Reason"], rows)];
  }
}

function scopeOf(policy: CompiledPolicy): readonly Statement[] {
  const { meaning, notes } = policy;
  const effective = effectiveText(policy);
  const overlays = notes.overlays.map(({ id, version, verb, target, because }) => `Overlay ${id} version ${version} ${verbs[verb]} ${target}${because === undefined ? "" : `: ${because.replace(/\.$/, "")}`}`);
  return [
    plain(`This is version ${meaning.version} of ${meaning.id}, written in version ${meaning.language} of the margin policy language.`),
    ...[
      effective === undefined ? "It does not say since when it is in force." : `It is in force ${effective}.`,
      ...appliesTexts(policy, "to").map((text) => `It applies ${text}.`),
      ...roundingTexts(policy),
      ...overlays.map(sentence),
    ].map(plain),
  ];
}

const verbs = { amend: "amends", repeal: "repeals", add: "adds" } as const;

function silentOnes(read: readonly ReadClause<Statement>[]): readonly Statement[] {
  const open = read.map((clause) => clause.read).filter(({ silent }) => silent === true);
  return open.map((statement) => ({ ...statement, text: capital(statement.text.replace(/^The rulebook does not say /, "")) }));
}

/** Everything that no source says. A part that rests on what stands around it is assumed with it. */
function assumedOnes(read: readonly ReadClause<Statement>[]): readonly Statement[] {
  return read.flatMap(({ read: statement }) => [...(statement.assumed === true ? [statement] : []), ...(statement.parts ?? []).filter((part) => part.assumed === true && (statement.assumed !== true || part.because !== undefined))]);
}
