/** What a number or a name says in other words, shown between the characters: `1% → 100×` where it is a margin rate, what a definition measures. */
import { divide, fraction, isExactDecimal, one, parseLiteral, sign, compare, toDecimalString } from "../../engine/number/index.ts";
import type { Fraction } from "../../engine/number/index.ts";
import { inWords } from "../check/context.ts";
import type { Context } from "../check/context.ts";
import { isPure, moneyAsset } from "../check/measure.ts";
import type { Measure } from "../check/measure.ts";
import type { PlainToken } from "../syntax/plain-tokens.ts";
import type { Analysis } from "./analysis.ts";
import type { InlayHint } from "./types.ts";

/** In the order of the text. `range`: only what stands there. */
export function inlayHints(analysis: Analysis, range: { readonly start: number; readonly end: number } = { start: 0, end: analysis.text.length }): readonly InlayHint[] {
  const hints = [...leverages(analysis), ...units(analysis)].filter(({ offset }) => offset >= range.start && offset <= range.end);
  return hints.sort((a, b) => a.offset - b.offset);
}

/** Names of numbers that are a share of a position's value which must be held as margin. */
const marginRate = /margin_(?:rate|fraction|ratio)$/;

function leverages({ tokens, mentions }: Analysis): readonly InlayHint[] {
  const declared = mentions.filter(({ declaration, type }) => declaration && (type === "figure" || type === "fact"));
  const written = tokens.filter(({ kind }) => kind !== "comment");
  const found: InlayHint[] = [];
  let next = 0;
  let about = "";
  for (const [at, token] of written.entries()) {
    for (; next < declared.length && declared[next]!.span.start <= token.start; next++) about = declared[next]!.symbol ?? ""; // next < length
    const rate = token.kind === "number" ? rateOf(token.text) : undefined;
    if (rate === undefined || !isMarginRate(written, at, about)) continue;
    const leverage = divide(one, rate);
    const exact = isExactDecimal(leverage, 1);
    const shown = toDecimalString(leverage, 1);
    found.push({
      offset: token.end,
      text: ` → ${exact ? "" : "≈ "}${shown}×`,
      tooltip: `Margin of ${token.text} of a position's value is a leverage of ${exact ? "" : "about "}${shown}.`,
    });
  }
  return found;
}

/** A ratio between 0 and 1 that is written with a unit. */
function rateOf(text: string): Fraction | undefined {
  const [, digits, unit] = /^([\d_.]+)(%|bps)$/.exec(text) ?? [];
  const number = digits === undefined ? undefined : parseLiteral(digits);
  if (number === undefined || sign(number) <= 0) return undefined;
  const rate = divide(number, fraction(unit === "%" ? 100n : 10_000n, 1n));
  return compare(rate, one) <= 0 ? rate : undefined;
}

function isMarginRate(written: readonly PlainToken[], at: number, about: string): boolean {
  const before = written[at - 1];
  if (before !== undefined && (before.kind === "word" || before.kind === "keyword") && marginRate.test(before.text)) return true;
  if (before?.keyword === "default" && marginRate.test(about)) return true;
  if (!/^figure .*margin/.test(about)) return false;
  return (before?.text === "*" && isNotional(written[at - 2])) || ((written[at + 1]?.text === "*" || written[at + 1]?.text === "of") && isNotional(written[at + 2]));
}

function isNotional(token: PlainToken | undefined): boolean {
  return token?.kind === "path" && token.text.endsWith("notional");
}

function units({ ast, context }: Analysis): readonly InlayHint[] {
  if (context === undefined) return [];
  return (ast?.items ?? []).flatMap((item) => (item.kind === "definitions" ? item.definitions : [])).flatMap(({ path }) => {
    // Of two definitions of one path the first counts, and the second is an error.
    const measure = context.names.definitions.get(path.text)?.path === path ? context.figure(path.text)?.measure : undefined;
    return measure === undefined ? [] : [{ offset: path.span.end, text: `: ${inShort(context, measure)}`, tooltip: `\`${path.text}\` is ${inWords(context, measure)}.` }];
  });
}

/** A word for what something measures; the tooltip has the rest. */
function inShort(context: Context, measure: Measure): string {
  const asset = moneyAsset(measure);
  if (asset !== undefined) return asset === "own" || asset === "settle" ? (asset === "settle" ? context.names.settle : undefined) ?? "money" : asset;
  if (measure.kind === "unit" && isPure(measure)) return measure.pure;
  return inWords(context, measure).replace(/^an? /, "");
}
