import type { IToken } from "./chevrotain.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Scene } from "./messages.ts";
import { isWritten } from "./made-up.ts";
import { calculationForOperand, endOutOfOrder, groupsOfMore, keepingAfterWhen } from "./part-order.ts";
import { blockNotClosed, isStructural, openBlocks, startsClause } from "./outline.ts";
import {
  AnyWord, Comma, K, keywordOf, LeftBrace, LeftBracket, LeftParenthesis, Minus, Name, NumberToken, Path, Plus, RightBrace, RightBracket, RightParenthesis, StringToken, Word,
} from "./tokens.ts";

type Special = Partial<Pick<Diagnostic, "at" | "also">> & Pick<Diagnostic, "code" | "message" | "help">;

/** Mistakes that deserve their own words, most particular first. Each answers `undefined` where it is not its case. */
export const specialCases: readonly ((scene: Scene) => Special | undefined)[] = [
  beginning, afterTheEnd, groupsOfMore, keepingAfterWhen, reasonWithoutQuotes, minusBeforeFact, calculationForOperand, commaForBracket, notOpened, notClosed, endOutOfOrder, braceMissing, braceTooMany, keywordAsName,
];

function beginning(scene: Scene): Special | undefined {
  if (scene.before !== undefined || scene.start !== "file") return undefined;
  const found = scene.found === undefined ? "found nothing at all" : `found ${scene.foundText}`;
  return {
    code: "language-missing",
    message: `Expected \`language 1\` at the beginning of the file, but ${found}.`,
    help: "Begin with `language 1` and then `policy NAME \"Title\" { … }`.",
  };
}

function afterTheEnd(scene: Scene): Special | undefined {
  const brace = scene.found?.tokenType === RightBrace;
  if (scene.found === undefined) return undefined;
  if (scene.start === "expr" && expects(scene, Plus) && !expects(scene, RightParenthesis)) {
    return {
      code: "syntax",
      message: `Expected an operator or the end of the expression after ${scene.before?.image === undefined ? "it" : `\`${scene.before.image}\``}, but found ${scene.foundText}.`,
      help: "One expression is read at a time; join parts with an operator such as `+`, `*`, `and`.",
    };
  }
  if (scene.expected.length > 0) return undefined;
  return {
    code: "text-after-policy",
    message: `Expected the end of the file after the policy's closing \`}\`, but found ${scene.foundText}.`,
    help: brace ? "There is one `}` too many, here or further up: each block is closed once." : "A file holds one policy. Move what follows into the policy or into a file of its own.",
  };
}

function reasonWithoutQuotes(scene: Scene): Special | undefined {
  if (scene.before?.tokenType !== K.because || !expects(scene, StringToken)) return undefined;
  return {
    code: "reason-not-quoted",
    message: `Expected the reason in double quotes after \`because\`, but found ${scene.foundText}.`,
    help: 'Write the reason as a text: `because "the rulebook is silent"`.',
  };
}

function minusBeforeFact(scene: Scene): Special | undefined {
  const { before, found } = scene;
  if (before?.tokenType === Minus && found !== undefined && expects(scene, NumberToken) && !expects(scene, LeftParenthesis)) return minus(scene, before, found);
  if (found?.tokenType !== Minus || !expects(scene, LeftParenthesis)) return undefined;
  return minus(scene, found, scene.tokens[scene.index + 1]);
}

function minus(scene: Scene, sign: IToken, next: IToken | undefined): Special {
  return {
    code: "minus-before-fact",
    message: `Expected a number directly after \`-\`, but found ${next === undefined ? "the end of the file" : `\`${next.image}\``}. A minus sign stands only before a number.`,
    at: { span: scene.placeOf(sign) },
    help: `Multiply by \`-1\`${next === undefined || !/^[\w.]/.test(next.image) ? "" : `: \`-1 * ${next.image}\``}, or subtract it from what it belongs to.`,
  };
}

/** A comma at the end of a line where a list was to be closed. */
function commaForBracket(scene: Scene): Special | undefined {
  const { index, mended, tokens } = scene;
  const at = changedAt(scene);
  const [comma, put] = [tokens[at], mended?.[at]?.tokenType];
  if (comma?.tokenType !== Comma || at >= index - 1 || mended?.length !== tokens.length || (put !== RightBracket && put !== RightBrace)) return undefined;
  const right = put === RightBracket ? "]" : "}";
  return {
    code: put === RightBracket ? "citation-unclosed" : "block-unclosed",
    message: `Expected \`${right}\` before \`${tokens[at + 1]?.image ?? ""}\`, but found \`,\`.`,
    at: { span: scene.placeOf(comma) },
    help: `Write \`${right}\` in place of this \`,\`.`,
  };
}

/** A `)` whose `(` was left out. */
function notOpened(scene: Scene): Special | undefined {
  const { index, mended, tokens, found } = scene;
  const at = changedAt(scene);
  if (found?.tokenType !== RightParenthesis || at >= index || mended?.length !== tokens.length + 1 || mended[at]?.tokenType !== LeftParenthesis) return undefined;
  const first = tokens[at]?.image ?? "";
  return {
    code: "syntax",
    message: `Expected \`(\` before \`${first}\`, but found a \`)\` that closes nothing.`,
    help: `Write \`(\` before \`${first}\`, or remove \`)\`.`,
  };
}

/** The first token that a repair has changed. */
function changedAt({ mended, tokens }: Scene): number {
  return mended?.findIndex((token, at) => token !== tokens[at]) ?? -1;
}

/** `(` or `[` without its partner, noticed where the next clause or part begins. */
function notClosed(scene: Scene): Special | undefined {
  for (const [open, close] of [[LeftParenthesis, RightParenthesis], [LeftBracket, RightBracket]] as const) {
    if (!expects(scene, close)) continue;
    const opening = unclosed(scene, open, close);
    const ends = scene.found === undefined || startsClause(scene.tokens, scene.index) || isStructural(scene.found) || scene.found.tokenType === LeftBracket || isLink(scene.found);
    if (opening === undefined || !ends) continue;
    const [left, right] = open === LeftParenthesis ? ["(", ")"] : ["[", "]"];
    return {
      code: open === LeftParenthesis ? "parenthesis-unclosed" : "citation-unclosed",
      message: `Expected \`${right}\` to close the \`${left}\` before ${scene.foundText}.`,
      also: [{ span: scene.placeOf(opening), caption: "opened here" }],
      help: `Write \`${right}\` before ${scene.foundText}.`,
    };
  }
  return undefined;
}

function isLink(token: IToken): boolean {
  const links: readonly IToken["tokenType"][] = [K.when, K.until, K.because, K.shows, K.as, K.up, K.down, K.also, K.keeping, K.for, K.at];
  return links.includes(token.tokenType);
}

function unclosed(scene: Scene, open: IToken["tokenType"], close: IToken["tokenType"]): IToken | undefined {
  const stack: IToken[] = [];
  for (const token of scene.tokens.slice(0, scene.index)) {
    if (token.tokenType === open) stack.push(token);
    else if (token.tokenType === close) stack.pop();
    else if (token.tokenType === LeftBrace || token.tokenType === RightBrace) stack.length = 0;
  }
  const last = stack.at(-1);
  return last !== undefined && isWritten(last) ? last : undefined;
}

/** A block that goes on where it should have ended. */
function braceMissing(scene: Scene): Special | undefined {
  const { found } = scene;
  const elsewhere = found !== undefined && keywordOf(found.tokenType) !== undefined && isStructural(found);
  if (!expects(scene, RightBrace) || !(found === undefined || elsewhere)) return undefined;
  if (found !== undefined && scene.mended?.[scene.index]?.tokenType !== RightBrace) return undefined;
  const block = blockNotClosed(scene.tokens, scene.index) ?? openBlocks(scene.tokens.slice(0, scene.index)).at(-1);
  if (block === undefined) return undefined;
  return {
    code: "block-unclosed",
    message: `Expected \`}\` to close \`${`${block.title} {`.trim()}\`, but found ${scene.foundText}.`,
    also: [{ span: scene.placeOf(block.brace), caption: "opened here" }],
    help: found === undefined ? `Write \`}\` where that block ends.` : `Write \`}\` before ${scene.foundText}.`,
  };
}

/** A `}` where a clause was not finished, or that closed its block too early. */
function braceTooMany(scene: Scene): Special | undefined {
  const { before, index, mended, tokens } = scene;
  if (before?.tokenType !== RightBrace || mended === undefined || mended.length >= tokens.length || mended[index - 1] === tokens[index - 1]) return undefined;
  return {
    code: "brace-too-many",
    message: `Expected the block to go on, but found \`}\`: ${scene.foundText} still belongs to it.`,
    at: { span: scene.placeOf(before) },
    help: "Remove this `}`.",
  };
}

function keywordAsName(scene: Scene): Special | undefined {
  const { found, before } = scene;
  const wantsName = expects(scene, Name) || expects(scene, Word) || expects(scene, AnyWord);
  if (found === undefined || before === undefined || !wantsName || expects(scene, LeftParenthesis) || expects(scene, RightBrace)) return undefined;
  if (keywordOf(found.tokenType) === undefined || expects(scene, Path)) return undefined;
  return {
    code: "keyword-as-name",
    message: `Expected a name after \`${before.image}\`, but found ${scene.foundText}, which is a word of the language.`,
    help: `Write a name here; if ${scene.foundText} was meant as one, choose another.`,
  };
}

function expects(scene: Scene, type: IToken["tokenType"]): boolean {
  return scene.expected.some((one) => one.type === type);
}
