/** Gives a name of the policy another name everywhere, or says why not. The meaning stays: what named it before names it still. */
import type { Span } from "../ast.ts";
import { builtinAt } from "../builtins.ts";
import { answerFields, expectedForms, expectedObjects, expectedValues, givenForms, givenObjects } from "../check/examples/vocabulary.ts";
import { requiredFigures } from "../check/required.ts";
import { plainTokens } from "../syntax/plain-tokens.ts";
import { exampleVerbs, keywords } from "../syntax/words.ts";
import type { Keyword } from "../syntax/words.ts";
import type { Analysis } from "./analysis.ts";
import { baseThatDeclares, familyOf, sharedBy } from "./family.ts";
import type { Shared } from "./family.ts";
import { mentionAt, symbolAt } from "./names/at.ts";
import { isBuiltinStage, resolve } from "./names/resolve.ts";
import { scan } from "./names/scan.ts";
import { schemaFact } from "./names/schema.ts";
import type { Names, PolicySymbol, SymbolKind } from "./names/symbol.ts";
import type { Renamed, TextEdit } from "./types.ts";

/** What an editor shows before it asks for the new name: the text that is replaced at the cursor. */
export function renameRange(analysis: Analysis, offset: number, others: readonly Analysis[] = []): { readonly span: Span; readonly name: string } | { readonly refused: string } {
  const mention = mentionAt(analysis, offset);
  const symbol = symbolAt(analysis, offset);
  if (mention === undefined || symbol === undefined) return { refused: noName };
  const shared = sharedBy(familyOf(analysis, others), symbol);
  return ofBase(analysis, shared, others) ?? refusal(declaring(shared) ?? symbol) ?? { span: mention.span, name: analysis.text.slice(mention.span.start, mention.span.end) };
}

const noName = "There is no name here. Put the cursor on a name that this policy declares.";

/**
 * `to` is the new name; of a figure or a fact the whole path or its last word. `others` are files beside it: where one of them is extended
 * or extends, the name changes there too, and those edits name their file.
 */
export function rename(analysis: Analysis, offset: number, to: string, others: readonly Analysis[] = []): Renamed {
  const here = symbolAt(analysis, offset);
  if (here === undefined) return { refused: noName };
  const family = familyOf(analysis, others);
  const shared = sharedBy(family, here);
  const symbol = declaring(shared) ?? here;
  const refused = ofBase(analysis, shared, others) ?? refusal(symbol);
  if (refused !== undefined) return refused;
  const wanted = newName(symbol, to.trim());
  if ("refused" in wanted) return wanted;
  if (wanted.name === symbol.name) return { edits: [] };
  const edits: TextEdit[] = [];
  for (const one of family) {
    const taken = takenBy(one, symbol, wanted.name);
    if (taken !== undefined) return { refused: taken };
    const own = shared.find((each) => each.analysis === one);
    const inFile = own === undefined ? [] : editsFor(one, own.symbol, symbol.name, wanted.name);
    const lost = losesItself(one, wanted.name, inFile);
    if (lost !== undefined) return lost;
    edits.push(...(one === analysis || one.file === undefined ? inFile : inFile.map(({ span, text }) => ({ span: { ...span, file: one.file! }, text })))); // it has one
  }
  return { edits, ...(alsoNamedBySnapshots.has(symbol.kind) ? { note: `Snapshots name this too: they must say \`${jsonName(symbol, wanted.name)}\` from now on.` } : {}) };
}

/** What a base declares keeps its name where others are based on it. */
function ofBase(analysis: Analysis, shared: readonly Shared[], others: readonly Analysis[]): { readonly refused: string } | undefined {
  const base = baseThatDeclares(analysis, shared, others);
  return base && { refused: `\`${base.ast?.id?.text ?? "The base"}\` declares this name too, and others may be based on it, so it cannot be renamed from here.` };
}

/** The symbol as the file has it that declares it. */
function declaring(shared: readonly Shared[]): PolicySymbol | undefined {
  return shared.find(({ symbol }) => symbol.occurrences.some(({ declaration }) => declaration))?.symbol;
}

/** Kinds of names that stand in the snapshots that a policy is asked about. */
const alsoNamedBySnapshots: ReadonlySet<SymbolKind> = new Set(["fact", "option", "word", "mode"]);

function jsonName(symbol: PolicySymbol, name: string): string {
  return symbol.kind === "fact" ? lastWord(name).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : name;
}

/** Figures that answers and plans read by their names. */
const fixedFigures: ReadonlySet<string> = new Set([...Object.keys(requiredFigures), "order.initial_margin", "position.tier"]);

function refusal({ kind, name, occurrences }: PolicySymbol): { readonly refused: string } | undefined {
  const declared = occurrences.some(({ declaration }) => declaration);
  switch (kind) {
    case "schema":
      return { refused: `\`${name}\` is a fact of the schema: every snapshot gives it by this name, so it cannot be renamed. Define a figure of your own with the name you want.` };
    case "builtin":
    case "bucket":
    case "purpose":
    case "value":
      return { refused: `\`${name}\` is a word of the language, so it cannot be renamed.` };
    case "policy":
      return { refused: `\`${name}\` is the policy's id: other files, snapshots and answers go by it. Change it by hand where a new policy begins.` };
    case "figure":
      if (fixedFigures.has(name)) return { refused: `Answers print \`${name}\` under this name, so it cannot be renamed.` };
      break;
    case "stage":
      if (isBuiltinStage(name)) return { refused: `\`${name}\` is a status that every policy has, so it cannot be renamed.` };
      break;
    case "word":
      if (name === "yes" || name === "no") return { refused: `\`${name}\` is a word of the language, so it cannot be renamed.` };
      break;
    default:
  }
  if (declared || kind === "position" || kind === "order") return undefined;
  return { refused: `\`${name}\` is not declared in this file, nor in one that it extends, so it cannot be renamed from here.` };
}

function newName(symbol: PolicySymbol, to: string): { readonly name: string } | { readonly refused: string } {
  const dot = symbol.kind === "figure" || symbol.kind === "fact" ? symbol.name.lastIndexOf(".") : -1;
  const level = symbol.name.slice(0, dot + 1);
  const given = dot >= 0 && to.startsWith(level) ? to.slice(level.length) : to;
  if (dot >= 0 && given.includes(".")) return { refused: `\`${symbol.name}\` belongs to ${level.slice(0, -1)}, and renaming cannot move it elsewhere. Write a name such as \`${level}${lastWord(given) || "name"}\`.` };
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(given)) return { refused: `A name is letters, digits and \`_\`, and begins with a letter or \`_\`, but this is \`${given.slice(0, 60)}\`.` };
  if (dot < 0 && !mayBeCalled(symbol.kind, given)) return { refused: `\`${given}\` is a word of the language, and cannot be a name here. Choose another.` };
  return { name: `${level}${given}` };
}

const headWords: ReadonlySet<string> = new Set([...givenObjects, ...givenForms, ...expectedObjects, ...expectedValues, ...expectedForms]);

/** Which reserved words may be a name of each kind: what its places in the grammar take. */
function mayBeCalled(kind: SymbolKind, name: string): boolean {
  const reserved = keywords.get(name as Keyword); // asks whether it is one
  switch (kind) {
    case "table":
      return reserved === undefined;
    case "section":
      return true;
    case "account":
      return !headWords.has(name) && reserved !== "clause" && reserved !== "link";
    case "position":
    case "order":
      return !exampleVerbs.has(name) && reserved === undefined;
    default:
      return reserved === undefined || (reserved === "soft" && name !== "option");
  }
}

/** Why the name cannot be given, if something has it already. */
function takenBy({ symbols }: Analysis, symbol: PolicySymbol, name: string): string | undefined {
  const otherwise = "Choose another name, or rename that first.";
  if (symbol.kind === "figure" || symbol.kind === "fact") {
    if (schemaFact(name) !== undefined) return `Every snapshot has a fact \`${name}\` already. ${otherwise}`;
    if (builtinAt(name) !== undefined || fixedFigures.has(name)) return `\`${name}\` has a meaning of its own. ${otherwise}`;
    const [level = "", field = ""] = name.split(".");
    if (answerFields[level]?.includes(field) === true) return `Answers print another \`${field}\` of ${level} already. ${otherwise}`;
    for (const kind of ["figure", "fact", "unknown"]) if (symbols.has(`${kind} ${name}`)) return `There is a \`${name}\` already. ${otherwise}`;
    return undefined;
  }
  if (symbol.kind === "stage" && isBuiltinStage(name)) return `Every policy has a status \`${name}\` already. ${otherwise}`;
  if (symbol.kind === "column" && schemaFact(`tier.${name}`) !== undefined) return `The tiers of instruments have a field \`${name}\` already. ${otherwise}`;
  return symbols.has(keyOf(symbol, name)) ? `There is a \`${name}\` already. ${otherwise}` : undefined;
}

function keyOf({ key, name }: PolicySymbol, other: string): string {
  return key.slice(0, key.length - name.length) + other;
}

/** A path is replaced whole or by its last word, as it stands: in examples it is a field of its object. */
function editsFor({ text }: Pick<Analysis, "text">, { occurrences }: PolicySymbol, from: string, to: string): readonly TextEdit[] {
  return occurrences.map(({ span }) => ({ span, text: text.slice(span.start, span.end) === from ? to : lastWord(to) }));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Refuses where the new text would name other things: each name must stand for what it stood for, whatever that is called now. */
function losesItself(analysis: Analysis, name: string, edits: readonly TextEdit[]): { readonly refused: string } | undefined {
  if (edits.length === 0) return undefined;
  const now = namesAfter(analysis, edits).mentions;
  const became = new Map<string, string>();
  const was = new Map<string, string>();
  const same = now.length === analysis.mentions.length && analysis.mentions.every(({ symbol: before }, index) => {
    const after = now[index]?.symbol;
    if (before === undefined || after === undefined) return before === after;
    if (!became.has(before)) became.set(before, after);
    if (!was.has(after)) was.set(after, before);
    return became.get(before) === after && was.get(after) === before;
  });
  return same ? undefined : { refused: `With the name \`${name}\` the text would read differently elsewhere. Choose another name.` };
}

function namesAfter({ text, symbols }: Analysis, edits: readonly TextEdit[]): Names {
  const starts = new Set([...symbols.values()].filter(({ kind }) => kind === "figure").flatMap(({ occurrences }) => occurrences.filter(({ declaration }) => declaration).map(({ span }) => span.start)));
  let moved = 0;
  const defined = new Set<number>();
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    for (; next < sorted.length && sorted[next]!.span.start < start; next++) moved += sorted[next]!.text.length - (sorted[next]!.span.end - sorted[next]!.span.start); // next < length
    defined.add(start + moved);
  }
  return resolve(scan(plainTokens(applied(text, sorted)), defined));
}

function applied(text: string, sorted: readonly TextEdit[]): string {
  let [result, at] = ["", 0];
  for (const { span, text: put } of sorted) {
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}
