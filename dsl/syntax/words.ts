/**
 * Every reserved word of the language, once. What a word is decides where it may also be a name:
 *
 * - `clause` words begin a clause or a block. They are never names, so that the parser can find its footing at each of them.
 * - `link` words join the parts of a clause (`when`, `to`, `because`). They are never names either.
 * - `soft` words have a meaning in one place and are names everywhere else (a label may be called `price`).
 *
 * After a dot every word is a name, whatever it is here. Words that are not listed are always names.
 */
const clause = [
  "language", "policy", "version", "applies", "effective", "source", "round", "options", "facts", "tiers", "definitions",
  "account", "mode", "guarantees", "examples", "amend", "repeal",
  "except", "sharing", "share", "count", "reserve", "adjustment", "allow", "forbid", "unspecified",
  "liquidation", "warn", "start", "stage", "stop", "first", "then", "finally", "fee", "surplus",
  "payment", "pay", "receive", "always", "never", "example", "given", "expect", "above",
] as const;

const link = [
  "extends", "to", "from", "until", "at", "dated", "read", "sections", "one", "of", "default", "in", "per", "up", "down",
  "when", "because", "shows", "as", "with", "across", "for", "also", "where", "by", "keeping", "split", "within", "that", "keeps",
  "and", "or", "not", "is", "if", "else",
] as const;

const soft = [
  "amounts", "prices", "tick", "half", "even", "toward", "away", "against", "zero",
  "money", "settle", "own", "price", "quantity", "ratio", "leverage", "duration", "instant", "flag", "number",
  "upper", "lower", "bound", "included", "margin", "nothing", "all", "any", "position", "positions", "same",
  "trader", "venue", "liquidator", "anyone", "add", "remove", "withdraw", "deposit", "transfer", "change",
  "margin_mode", "position_mode", "open", "increase", "reduce", "close", "place", "order", "orders", "cancel", "liquidate", "delever",
  "amount", "forfeit", "set", "move", "pool", "instrument", "repeat", "shortage", "tier", "net", "convert", "balance", "balances", "wait",
  "largest", "smallest", "loss", "profit", "ties", "bankruptcy", "shared", "cost", "conserves", "stays", "paying", "takes", "below",
  "min", "max", "abs", "sum", "current", "mark", "value", "fill", "after", "haircut", "option", "before",
  "each", "rounded", "square", "cube", "root", "digits", "the", "power", "worst", "best", "moves", "slices",
  "based", "on", "like", "notes", "together", "expire", "credit",
] as const;

export type ClauseWord = (typeof clause)[number];
export type LinkWord = (typeof link)[number];
export type SoftWord = (typeof soft)[number];
export type Keyword = ClauseWord | LinkWord | SoftWord;
export type KeywordKind = "clause" | "link" | "soft";

/** Each keyword with its kind, in the order of the lists above. */
export const keywords: ReadonlyMap<Keyword, KeywordKind> = new Map<Keyword, KeywordKind>([
  ...clause.map((word) => [word, "clause"] as const),
  ...link.map((word) => [word, "link"] as const),
  ...soft.map((word) => [word, "soft"] as const),
]);

/** Words that begin a line of an example, or the next one, and therefore cannot stand inside one. */
export const exampleVerbs: ReadonlySet<string> = new Set(["given", "when", "expect", "example"]);
