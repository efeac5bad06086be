/** What there is to say about what stands at an offset. */
import type { PlainToken } from "../syntax/plain-tokens.ts";
import type { Analysis } from "./analysis.ts";
import { wordDocs } from "./completion/word-docs.ts";
import { familyOf, sharedBy } from "./family.ts";
import { nameDoc } from "./hover/name-docs.ts";
import { numberDoc } from "./hover/number-docs.ts";
import { inline, paragraphs } from "./hover/markdown.ts";
import { pathDoc } from "./hover/path-docs.ts";
import { phraseAt } from "./hover/phrase-at.ts";
import { answerDocs } from "./hover/phrases.ts";
import { blockAt, mentionAt } from "./names/at.ts";
import { isDeclared, type Mention, type PolicySymbol, type SymbolKind } from "./names/symbol.ts";
import type { Evaluate, Hover } from "./types.ts";

/** `undefined` where nothing stands, or nothing is known of it. What an overlay extends is looked up among `others`, the files beside it. */
export function hover(analysis: Analysis, offset: number, evaluate: Evaluate = {}, others: readonly Analysis[] = []): Hover | undefined {
  const mention = mentionAt(analysis, offset);
  if (mention === undefined) return undefined;
  const elsewhere = others.length === 0 || mention.type === "keyword" ? undefined : declaredElsewhere(analysis, mention, evaluate, others);
  if (elsewhere !== undefined) return elsewhere;
  const found = documented(analysis, mention, evaluate);
  return found === undefined || found.markdown === "" ? undefined : found;
}

/** What another file of the family says of a name that this one does not declare. */
function declaredElsewhere(analysis: Analysis, mention: Mention, evaluate: Evaluate, others: readonly Analysis[]): Hover | undefined {
  const symbol = mention.symbol === undefined ? undefined : analysis.symbols.get(mention.symbol);
  if (symbol === undefined || isDeclared(symbol)) return undefined;
  const there = sharedBy(familyOf(analysis, others), symbol).find((one) => isDeclared(one.symbol));
  if (there === undefined) return undefined;
  const markdown = symbolDoc(there.analysis, there.symbol, asked(analysis, mention, symbol.name), evaluate);
  return markdown === undefined ? undefined : { span: mention.span, markdown: paragraphs(markdown, there.analysis.file === undefined ? undefined : `From ${inline(there.analysis.file)}.`) };
}

const pathKinds: ReadonlySet<SymbolKind> = new Set<SymbolKind>(["figure", "fact", "schema", "builtin", "unknown"]);

function symbolDoc(analysis: Analysis, symbol: PolicySymbol, path: string, evaluate: Evaluate): string | undefined {
  const isPath = symbol.name.includes(".") && pathKinds.has(symbol.kind);
  return (isPath ? pathDoc(analysis, symbol.name, path, evaluate) : undefined) ?? nameDoc(analysis, symbol);
}

function documented(analysis: Analysis, mention: Mention, evaluate: Evaluate): Hover | undefined {
  const { span } = mention;
  const written = analysis.text.slice(span.start, span.end);
  // What a keyword means comes before the stage that it declares.
  if (mention.type === "keyword") return phrase(analysis, mention);
  const symbol = mention.symbol === undefined ? undefined : analysis.symbols.get(mention.symbol);
  if (symbol !== undefined) {
    const markdown = symbolDoc(analysis, symbol, asked(analysis, mention, symbol.name), evaluate);
    return markdown === undefined ? phrase(analysis, mention) : { span, markdown };
  }
  if (mention.type === "number" || mention.type === "unit") {
    const token = analysis.tokens[indexAt(analysis.tokens, span.start)];
    const markdown = token?.kind === "number" ? numberDoc(token.text) : undefined;
    return token === undefined || markdown === undefined ? undefined : { span: { start: token.start, end: token.end }, markdown };
  }
  return answerField(analysis, mention, written, evaluate) ?? phrase(analysis, mention);
}

/** What stands there in full: `pool.equity for opening` (in an example `equity_for_opening`), `position.tier.max_leverage`. */
function asked({ tokens, text }: Analysis, { span }: Mention, name: string): string {
  const whole = tokens[indexAt(tokens, span.start)];
  const path = whole?.kind === "path" && whole.end === span.end ? whole.text : name;
  if (path !== "pool.equity") return path;
  const field = /^equity_for_(\w+)$/.exec(text.slice(span.start, span.end))?.[1];
  if (field !== undefined) return `${path} for ${field}`;
  const at = indexAt(tokens, span.start);
  return tokens[at + 1]?.keyword === "for" ? `${path} for ${tokens[at + 2]?.text ?? "maintaining"}` : path;
}

/** A field of an `expect` that only answers have. */
function answerField({ tokens }: Analysis, { span }: Mention, name: string, { valuesOf }: Evaluate): Hover | undefined {
  let at = indexAt(tokens, span.start);
  while (at > 0 && tokens[at]?.text !== ":") at -= 1;
  for (let head = at - 1; head >= 0 && tokens[head]?.keyword !== "expect" && head > at - 8; head--) {
    const path = `${tokens[head]?.text ?? ""}.${name}`;
    const says = Object.hasOwn(answerDocs, path) ? answerDocs[path] : undefined;
    if (says !== undefined) return { span, markdown: `${inline(path)}: ${says}${rows(valuesOf?.(path))}` };
  }
  return undefined;
}

function rows(values: readonly { readonly of: string; readonly value: string }[] | undefined): string {
  return values === undefined || values.length === 0 ? "" : `\n\n${values.slice(0, 8).map(({ of, value }) => `- ${inline(of)}: ${inline(value)}`).join("\n")}`;
}

function phrase(analysis: Analysis, { span }: Mention): Hover | undefined {
  const written = analysis.tokens.filter(({ kind }) => kind !== "comment");
  const at = indexAt(written, span.start);
  const found = phraseAt(written, at, blockAt(analysis, span.start));
  if (found !== undefined) return { span: { start: found.start, end: found.end }, markdown: `${inline(found.phrase.words)}: ${found.phrase.says}` };
  const keyword = written[at]?.keyword;
  const says = keyword === undefined ? undefined : wordDocs[keyword];
  return keyword === undefined || says === undefined ? undefined : { span, markdown: `${inline(keyword)}: ${says}` };
}

/** The last token that begins at or before an offset; -1 before the first. */
function indexAt(tokens: readonly PlainToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start <= offset) low = middle + 1; // middle < length
    else high = middle;
  }
  return low - 1;
}
