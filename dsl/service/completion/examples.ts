/** Lines of examples: heads, fields and values, with the objects of the example at hand. */

import { absorbers, buckets } from "../../check/buckets.ts";
import {
  actions, actors, answerFields, expectedForms, expectedObjects, expectedValues, factsOf, givenForms, givenObjects, purposes, verdicts,
} from "../../check/examples/vocabulary.ts";
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { objectsAt, type Objects } from "./example-objects.ts";
import { assets, declared, wordsOfOption } from "./names.ts";
import { offers, tiers, type Offer } from "./offer.ts";
import type { Place } from "./place.ts";
import type { WithBases } from "./with-bases.ts";

interface Line {
  readonly verb: string;
  /** Names of the fields before the one at hand. */
  readonly told: ReadonlySet<string>;
  /** Words before the colon. */
  readonly head: readonly string[];
  /** Tokens of the field at hand: its name, and what is written of its value. Absent before the colon. */
  readonly field: readonly PlainToken[] | undefined;
}

export function exampleOffers(analysis: WithBases, place: Place): readonly Offer[] {
  const line = lineAt(place);
  if (line === undefined) return verbs();
  const objects = objectsAt(place, analysis.bases.map(({ tokens }) => tokens));
  if (line.field === undefined) return headOffers(analysis, objects, line, lastHappened(place));
  const level = levelOf(line);
  const [name, ...value] = line.field;
  if (name === undefined) return freshFields(fieldNames(analysis, line.verb, level), line);
  if (value.length === 0) return valuesOf(analysis, objects, level, name.text);
  return line.verb === "expect" && value.length === 1 && value[0]?.kind === "number" ? offers(["within"], "keyword") : [];
}

function verbs(): readonly Offer[] {
  return offers(["given", "when", "expect"], "keyword");
}

/** The line that the place is in; `undefined` where a new one begins. */
function lineAt({ tokens, end, newLine }: Place): Line | undefined {
  let from = end - 1;
  while (from >= 0 && !isVerb(tokens, from) && tokens[from]?.text !== "{" && tokens[from]?.text !== "}") from -= 1;
  const verb = tokens[from];
  if (verb === undefined || !isVerb(tokens, from)) return undefined;
  const last = tokens[end - 1];
  const goesOn = last?.text === "," || last?.text === ":";
  if (newLine && !goesOn) return undefined;
  const words = tokens.slice(from + 1, end);
  const colon = words.findIndex(({ kind, text }) => kind === "symbol" && text === ":");
  if (colon < 0) return { verb: verb.text, told: new Set(), head: words.map(spelt), field: undefined };
  const told = new Set(words.filter((_, index) => index > colon && (index === colon + 1 || words[index - 1]?.text === ",")).map(({ text }) => text));
  const comma = words.findLastIndex(({ kind, text }) => kind === "symbol" && text === ",");
  return { verb: verb.text, told, head: words.slice(0, colon).map(spelt), field: words.slice(Math.max(colon, comma) + 1) };
}

function isVerb(tokens: readonly PlainToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.keyword !== "given" && token?.keyword !== "when" && token?.keyword !== "expect") return false;
  return token.first || tokens[at - 1]?.kind !== "symbol" || tokens[at - 1]?.text === "{";
}

function spelt({ kind, text }: PlainToken): string {
  return kind === "text" ? text.slice(1, -1) : text;
}

/** Whether something has been asked for above: then its verdict is expected first. */
function lastHappened({ tokens, end }: Place): boolean {
  for (let at = end - 2; at >= 0 && tokens[at]?.text !== "{"; at--) if (isVerb(tokens, at)) return tokens[at]?.keyword === "when";
  return false;
}

function headOffers(analysis: WithBases, objects: Objects, { verb, head }: Line, asked: boolean): readonly Offer[] {
  if (verb === "given") return givenHead(analysis, objects, head);
  if (verb === "when") return whenHead(analysis, objects, head);
  const found = expectHead(analysis, objects, head);
  return asked && head.length === 0 ? found.map((offer) => (offer.label === "verdict" || offer.label === "largest" ? { ...offer, tier: tiers.likely } : offer)) : found;
}

/** What a request says, by its action. */
const ofActions: Readonly<Record<string, readonly string[]>> = {
  deposit: ["asset", "amount"], withdraw: ["asset", "amount"], transfer: ["asset", "amount"], add_margin: ["position", "amount"], remove_margin: ["position", "amount"],
  change_leverage: ["position", "symbol", "margin_mode", "leverage"], change_margin_mode: ["position", "symbol", "margin_mode"],
  change_position_mode: ["position_mode"], expire_credit: ["asset", "credit"],
  open: ["symbol", "margin_mode", "side", "contracts", "price", "leverage"], trade: ["symbol", "margin_mode", "side", "contracts", "price", "leverage"],
  increase: ["position", "contracts", "price", "leverage"], reduce: ["position", "contracts", "price"], close: ["position", "price"],
  place_order: ["symbol", "margin_mode", "side", "contracts", "price", "leverage", "reduce_only"], cancel_order: ["order"], liquidate: ["position", "contracts"],
};

/** What has been said is not said again; what the action needs comes first. */
function freshFields(all: readonly Offer[], { told, head, verb }: Line): readonly Offer[] {
  const action = verb === "when" ? head.findLast((word) => Object.hasOwn(ofActions, word)) : undefined;
  const needed = action === undefined ? [] : (ofActions[action] ?? []);
  return all.map((offer) => (told.has(offer.label) ? { ...offer, tier: tiers.unfitting } : needed.includes(offer.label) ? { ...offer, tier: tiers.likely } : offer));
}

function givenHead(analysis: WithBases, objects: Objects, head: readonly string[]): readonly Offer[] {
  const [what, name] = head;
  if (what === undefined) return [...offers(declared(analysis, "account"), "symbol"), ...offers(givenObjects, "keyword"), ...offers(givenForms, "keyword", { tier: tiers.possible })];
  if (what === "no") return head.length === 1 ? offers(givenObjects, "keyword") : nameOffers(analysis, objects, head.slice(1));
  if (what === "option") return head.length === 1 ? offers(declared(analysis, "option"), "option") : head.length === 2 && name !== undefined ? offers(wordsOfOption(analysis, name), "value") : [];
  if (what === "counterparty") return head.length === 1 ? [] : givenHead(analysis, objects, head.slice(2));
  if (what === "selector") return head.length === 1 ? offers(["jurisdiction", "client"], "value") : [];
  return nameOffers(analysis, objects, head);
}

/** The name behind a kind of object. */
function nameOffers(analysis: WithBases, objects: Objects, head: readonly string[]): readonly Offer[] {
  const [what, first, second] = head;
  if (second !== undefined) return [];
  if (first !== undefined) return what === "pool" ? keysOfPools(analysis, objects) : [];
  switch (what) {
    case "position":
      return offers(objects.positions, "symbol");
    case "order":
      return offers(objects.orders, "symbol");
    case "instrument":
    case "tier":
      return offers(objects.instruments, "symbol");
    case "balance":
    case "asset":
    case "credit":
      return offers(assets(analysis), "unit");
    case "fund":
      return offers(["insurance"], "value");
    case "pool":
      return offers(declared(analysis, "mode"), "mode");
    default:
      return [];
  }
}

function keysOfPools(analysis: WithBases, objects: Objects): readonly Offer[] {
  return [...offers(assets(analysis), "unit"), ...offers(objects.positions, "symbol"), ...offers(objects.instruments, "symbol")];
}

function whenHead(analysis: WithBases, objects: Objects, head: readonly string[]): readonly Offer[] {
  const [first] = head;
  if (first === undefined) return [...offers([...actions, "charge"], "keyword"), ...offers(actors, "keyword", { tier: tiers.possible }), ...offers([...givenObjects, ...givenForms], "keyword", { tier: tiers.later })];
  if (actors.some((actor) => actor === first)) return head.length === 1 ? offers([...actions, "charge"], "keyword") : [];
  if (first === "charge") return head.length === 1 ? offers(purposes, "value") : [];
  return [...givenObjects, ...givenForms].some((object) => object === first) ? givenHead(analysis, objects, head) : [];
}

function expectHead(analysis: WithBases, objects: Objects, head: readonly string[]): readonly Offer[] {
  const [first, second, third] = head;
  if (first === undefined) return [...offers(expectedObjects, "keyword"), ...offers(expectedValues, "keyword"), ...offers(expectedForms, "keyword", { tier: tiers.possible })];
  if (first === "after" || first === "no") return head.length === 1 ? offers([...expectedObjects, ...expectedValues], "keyword") : expectHead(analysis, objects, head.slice(1));
  if ((first === "step" || first === "outcome") && second !== undefined) return third === undefined ? offers(expectedObjects, "keyword") : expectHead(analysis, objects, head.slice(2));
  if (second === undefined) {
    if (first === "verdict") return offers(verdicts, "value");
    if (first === "binding" || first === "reason") return offers(declared(analysis, "label"), "value");
    if (first === "action") return offers(actions, "value");
    if (first === "cannot_decide") return offers(["missing_fact", "unspecified", "not_in_force", "not_applicable", "outside_table", "no_price"], "value", { tier: tiers.later });
  }
  return nameOffers(analysis, objects, head);
}

function levelOf({ verb, head }: Line): string {
  const words = head.filter((word) => word !== "after" && word !== "no");
  const [first, , third] = words;
  if (verb === "when") {
    const rest = actors.some((actor) => actor === first) ? words.slice(1) : words;
    if (rest[0] === "charge") return "charge";
    return givenObjects.some((object) => object === rest[0]) ? (rest[0] ?? "") : "request";
  }
  if (verb === "given" && first === "counterparty") return third ?? "account";
  return (first === "step" || first === "outcome") && third !== undefined ? third : (first ?? "");
}

function fieldNames(analysis: WithBases, verb: string, level: string): readonly Offer[] {
  const facts = factsOf(level);
  const own = namesAt(level, declared(analysis, "fact"));
  const known = [...facts.values()].map((fact): Offer => ({ label: fact.name, kind: "fact", documentation: fact.doc, tier: verb === "expect" ? tiers.possible : tiers.fitting }));
  if (verb !== "expect") return [...known, ...offers(own, "fact"), ...(level === "asset" ? offers(["price"], "fact") : [])];
  return [...offers(answerFields[level] ?? [], "figure"), ...offers(namesAt(level, declared(analysis, "figure")), "figure"), ...known, ...offers(own, "fact", { tier: tiers.possible })];
}

function namesAt(level: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.startsWith(`${level}.`)).map((path) => path.slice(level.length + 1));
}

function valuesOf(analysis: WithBases, objects: Objects, level: string, field: string): readonly Offer[] {
  const fact = factsOf(level).get(field);
  if (analysis.context?.names.facts.get(`${level}.${field}`)?.dimension.name === "flag") return offers(["yes", "no"], "value");
  const words = declared(analysis, "word", `${level}.${field}`);
  if (words.length > 0) return offers(words, "value");
  switch (field) {
    case "position":
      return offers(objects.positions, "symbol");
    case "order":
      return offers(objects.orders, "symbol");
    case "symbol":
      return offers(objects.instruments, "symbol");
    case "margin_mode":
    case "mode":
      return offers(declared(analysis, "mode"), "mode");
    case "status":
      return offers(new Set(["healthy", "warning", "liquidatable", ...declared(analysis, "stage"), "cannot_decide"]), "stage");
    case "from":
    case "to":
      return offers([...buckets, ...absorbers.filter((one) => !one.includes(" "))], "fact");
    case "purpose":
      return offers(purposes, "value");
    case "clause":
      return offers(declared(analysis, "label"), "value");
    case "effect":
      return offers(["reduce", "close", "cancel_orders", "net", "convert", "move", "set", "open", "wait"], "value");
    default:
      return fact?.dimension === "flag" ? offers(["yes", "no"], "value") : fact?.values !== undefined ? offers(fact.values, "value") : isAsset(field) ? offers(assets(analysis), "unit") : noneOf(level, field);
  }
}

function isAsset(field: string): boolean {
  return field === "asset" || field === "settle" || field === "base" || field === "quote" || field === "key";
}

/** What an answer may lack. */
function noneOf(level: string, field: string): readonly Offer[] {
  return (answerFields[level] ?? []).includes(field) ? offers(["none"], "value", { tier: tiers.possible }) : [];
}
