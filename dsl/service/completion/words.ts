/** Reserved words that may stand at a place, with what must follow them. */

import { keywords, type Keyword } from "../../syntax/words.ts";
import type { Expected, Slot } from "../../syntax/expected/index.ts";
import { flag, type Measure } from "../../check/measure.ts";
import type { Around } from "./around.ts";
import { tiers, type Offer } from "./offer.ts";
import type { Place } from "./place.ts";
import { wordDocs } from "./word-docs.ts";

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "=", "!="]);

/** The words of a slot as an offer; `undefined` for marks, which are typed faster than chosen, and for words that make no sense here. */
export function wordOffer({ words, frame, fresh }: Slot, place: Place, { blocks }: Expected, around: Around): Offer | undefined {
  if (words === undefined) return undefined;
  const word = /[a-z_]+/.exec(words)?.[0];
  if (word === undefined && !comparisons.has(words)) return undefined;
  const known = word === undefined || !isKeyword(word) ? undefined : wordDocs[word];
  const block = blocks.at(-1)?.kind;
  if (words.startsWith("liquidation of ") && words.endsWith("account") !== (block === "account")) return undefined;
  if (frame.rule === "noun" && (!around.counts || words.endsWith("s"))) return undefined;
  if (word === "amount" && frame.rule === "operand" && !around.standings.some(({ amount }) => amount === true)) return undefined;
  if (word === "before" && around.standings.length > 0 && !around.standings.some(({ before }) => before === true)) return undefined;
  if (around.counts && expressionRules.has(frame.rule)) return undefined;
  const tier = tierOf(words, frame.rule, around) + (fresh && !place.newLine ? 1 : 0);
  return { label: words, kind: "keyword", documentation: known, insert: insertOf(words), tier };
}

function isKeyword(word: string): word is Keyword {
  return keywords.has(word as Keyword); // the map says whether it is one
}

const expressionRules: ReadonlySet<string> = new Set(["operand", "group", "aggregate", "extreme", "value", "profit", "rounded", "scenario", "slices", "literal", "expr", "negation"]);

/** Words that begin an operand stand behind the facts and figures that fit as well. */
function tierOf(words: string, rule: string, { wanted, standings }: Around): number {
  // `value of` and `profit of` are mostly of a position.
  if (rule === "contract") return standings.some(({ reads }) => reads.has(words)) ? tiers.likely : tiers.later;
  if (words === "sum of" && standings.some(({ level }) => level === "pool" || level === "account") && !wanted.condition) return tiers.fitting - 0.5;
  if (rule === "atMark") return tiers.later;
  if (!expressionRules.has(rule)) return tiers.fitting;
  if (words === "not" || words === "any of" || words === "all of" || words === "option") return wanted.condition ? tiers.possible : tiers.unfitting;
  const [gives] = Object.entries(results).flatMap(([form, measure]) => (words.startsWith(form) ? [measure] : []));
  return gives === undefined ? tiers.possible : Math.min(tiers.unfitting, wanted.tierOf(gives) + 1);
}

const money: Measure = { kind: "unit", powers: new Map([["money settle", 1]]), pure: "ratio" };
const results: Readonly<Record<string, Measure>> = { "value of": money, "profit of": money, not: flag };

function insertOf(words: string): string | undefined {
  if (words.endsWith("(")) return `${words}$0)`;
  if (words.endsWith("{")) return `${words}\n  $0\n}`;
  return undefined;
}
