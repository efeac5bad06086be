import type { IToken } from "./chevrotain.ts";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { printable } from "../diagnostics/printable.ts";
import { isWritten } from "./made-up.ts";
import { isStructural } from "./outline.ts";
import { listed, mostListed, phrasesFor, wordsExpected } from "./phrases.ts";
import type { StartRule } from "./parser.ts";
import type { Problem } from "./recover.ts";
import { specialCases } from "./special-cases.ts";
import { K, keywordOf, LeftParenthesis, Name, NumberToken, Path, Plus, RightBrace, StringToken, Word } from "./tokens.ts";
import { keywords } from "./words.ts";

/** A problem with what its message needs: what was found, what was written before it, and where tokens stand. */
export interface Scene extends Problem {
  readonly start: StartRule;
  /** The token before the problem, as written. */
  readonly before: IToken | undefined;
  /** What was found, quoted: `` `upto` `` or `the end of the file`. */
  readonly foundText: string;
  readonly at: Span;
  readonly placeOf: (token: IToken) => Span;
}

/** A problem as a message: what was expected, what was found, one thing to do. */
export function messageFor(problem: Problem, start: StartRule, file: string | undefined): Diagnostic {
  const scene = sceneOf(problem, start, file);
  for (const special of specialCases) {
    const message = special(scene);
    if (message !== undefined) return { severity: "error", at: { span: scene.at }, ...message };
  }
  return slipMessage(scene) ?? generalMessage(scene);
}

function sceneOf(problem: Problem, start: StartRule, file: string | undefined): Scene {
  const placeOf = (token: IToken): Span => {
    const end = (token.endOffset ?? token.startOffset) + 1;
    return file === undefined ? { start: token.startOffset, end } : { start: token.startOffset, end, file };
  };
  const found = problem.tokens.slice(problem.index).find(isWritten);
  const before = problem.tokens.slice(0, problem.index).findLast(isWritten);
  const end = before === undefined ? 0 : placeOf(before).end;
  const at = found === undefined ? { ...(file !== undefined && { file }), start: end, end } : placeOf(found);
  return { ...problem, start, found, before, foundText: found === undefined && start === "expr" ? "its end" : quote(found), at, placeOf };
}

/** A token quoted for a sentence. */
export function quote(token: IToken | undefined): string {
  if (token === undefined) return "the end of the file";
  return `\`${printable(token.image)}\``;
}

/** A word that is nearly the right one: here, or just before, where a slip was first taken for a name. */
function slipMessage(scene: Scene): Diagnostic | undefined {
  const { found, before } = scene;
  const phrases = phrasesFor(scene.expected);
  if (found !== undefined && isWord(found)) {
    const meant = suggest(found.image, wordsExpected(scene.expected));
    if (meant !== undefined && meant !== found.image) return slip(scene, found, meant, `${phrases.length > 6 ? `\`${meant}\`` : listed(phrases)}${after(scene)}`);
  }
  if (before !== undefined && before.tokenType === Word) {
    const meant = suggest(before.image, wordsExpected(scene.expectedBefore));
    if (meant !== undefined && meant !== before.image) return slip(scene, before, meant, `\`${meant}\` before ${scene.foundText}`);
  }
  return undefined;
}

function slip(scene: Scene, token: IToken, meant: string, expected: string): Diagnostic {
  return {
    code: "misspelt-word",
    severity: "error",
    message: `Expected ${expected}, but found ${quote(token)}. Did you mean \`${meant}\`?`,
    at: { span: scene.placeOf(token) },
    help: `Write \`${meant}\`.`,
  };
}

function isWord(token: IToken): boolean {
  return token.tokenType !== StringToken && /^[A-Za-z_]/.test(token.image);
}

function generalMessage(scene: Scene): Diagnostic {
  const phrases = phrasesFor(scene.expected);
  return {
    code: "syntax",
    severity: "error",
    message: `Expected ${listed(phrases)}${after(scene)}, but found ${scene.foundText}.`,
    at: { span: scene.at },
    help: helpFor(scene, phrases),
  };
}

/** The one keyword or symbol with which the text can be read on, where it was only left out. */
function mendedWord({ mended, tokens, index }: Scene): string | undefined {
  const put = mended?.[index];
  return put !== undefined && mended?.length === tokens.length + 1 && put.image !== "" ? put.image : undefined;
}

function after({ before, expected, start }: Scene): string {
  if (before === undefined) return start === "expr" ? "" : " at the beginning of the file";
  const goesOn = expected.some((one) => one.type === Plus);
  if (goesOn && expected.some((one) => one.type === K.and && one.rules.includes("when"))) return " after the condition";
  return ` after ${quote(before)}`;
}

function helpFor(scene: Scene, phrases: readonly string[]): string {
  const types = new Set(scene.expected.map((one) => one.type));
  if (types.has(NumberToken) && types.has(LeftParenthesis)) {
    return "A value is a number such as `0.4%`, a dotted path such as `position.margin`, or an expression in parentheses.";
  }
  const written = mendedWord(scene);
  if (written !== undefined) return `Write \`${written}\` before ${scene.foundText}.`;
  const starters = [...types].flatMap((type) => {
    const word = keywordOf(type);
    return word !== undefined && keywords.get(word) === "clause" ? [`\`${word}\``] : [];
  });
  const instead = scene.found === undefined || isStructural(scene.found) ? "" : `, or remove ${scene.foundText}`;
  if (starters.length > 1) return `What stands here begins with ${listed(starters)}. Write one of them${instead}.`;
  if (types.has(Path)) return `Write a dotted path such as \`position.margin\` here${instead}.`;
  if (types.has(StringToken) && types.size === 1) return 'Put the text between `"` and `"`, on one line.';
  if (types.has(Name)) return `Write a name here${instead}; names are letters, digits and \`_\`.`;
  // A list that the message cut short, and a word that is none of it: that it is left out before the word is not likely.
  if (scene.found !== undefined && isWord(scene.found) && phrases.length > mostListed && phrases.every((one) => one.startsWith("`"))) {
    return `Write one of ${phrases.slice(0, -1).join(", ")} or ${phrases.at(-1) ?? ""} in place of ${scene.foundText}.`;
  }
  const first = phrases.find((one) => one !== "`}`") ?? (types.has(RightBrace) ? "`}`" : phrases[0]);
  return `Write ${first ?? "what is missing"} before ${scene.foundText}${instead}.`;
}
