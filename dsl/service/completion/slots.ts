/** What may stand where the grammar asks for a name: each slot by the rule that it is in, and by its label there. */

import { absorbers, buckets } from "../../check/buckets.ts";
import type { Context } from "../../check/context.ts";
import { definitionLevels } from "../../check/figures.ts";
import { factMeasure, levelOf, purposes, schemaFact } from "../../check/paths.ts";
import { paid, received } from "../../check/payment.ts";
import { settable } from "../../check/permissions.ts";
import { requiredFigures } from "../../check/required.ts";
import { facts } from "../../../schemas/generated/facts.ts";
import { wholeExpression } from "../../syntax/parse.ts";
import type { Expected, Slot } from "../../syntax/expected/index.ts";
import type { Around } from "./around.ts";
import { assets, declared, declaredPaths, wordsOfOption } from "./names.ts";
import { offers, tiers, type Offer } from "./offer.ts";
import { pathOffers } from "./paths.ts";
import type { Place } from "./place.ts";
import type { WithBases } from "./with-bases.ts";

export interface Asked {
  readonly analysis: WithBases;
  /** Absent where the tree could not be read: names from tokens are all there is then. */
  readonly context: Context | undefined;
  readonly place: Place;
  readonly expected: Expected;
  readonly slot: Slot;
  readonly around: Around;
}

type Source = (asked: Asked) => readonly Offer[];

/** By `rule role`, and by rule alone. What an author makes up is not here. */
const sources: Readonly<Record<string, Source>> = {
  "citation source": ({ analysis }) => declared(analysis, "source").flatMap((source) => offers([source], "source", { documentation: titleOf(analysis, source) })),
  "citation section": ({ analysis, place, slot }) => offers(declared(analysis, "section", place.tokens[slot.frame.from]?.text), "section"),
  "path name": operands,
  "operand word": bareWords,
  "operand option": ({ analysis }) => declared(analysis, "option").flatMap((option) => offers([option], "option", { detail: optionDetail(analysis, option) })),
  "lookup table": (asked) => tables(asked),
  "slices field": ({ analysis }) => offers(new Set([...declared(analysis, "column"), ...schemaFields]), "fact"),
  "path purpose": () => offers(purposes, "value"),
  "count purpose": () => offers(purposes, "value"),
  "comparison word": wordsOfLeft,
  "payTitle purpose": chargePurposes,
  "payUnspecified purpose": ({ analysis, place, expected, slot }) => withoutAnswered(new Set([...paid, ...received]), { analysis, place, expected, slot }),
  "bucket bucket": bucketOffers,
  "moveMoney from": bucketOffers,
  "moveMoney to": bucketOffers,
  "effect forfeited": bucketOffers,
  "effect changed": ({ analysis }) => offers(new Set([...settable, ...declared(analysis, "fact")]), "fact"),
  "share key": keysOf,
  "aggregate same": keysOf,
  "aggregate each": keysOf,
  "net key": keysOf,
  "convert asset": ({ analysis }) => offers(assets(analysis), "unit"),
  "value asset": ({ analysis }) => offers(assets(analysis), "unit"),
  "literal asset": ({ analysis, around }) => offers(assets(analysis), "unit", { tier: around.wanted.condition ? tiers.later : tiers.fitting }),
  "plainValue asset": ({ analysis }) => offers(assets(analysis), "unit"),
  "plainValue word": declaredWords,
  "dimension asset": ({ analysis }) => offers(["settle", "own", ...assets(analysis)], "unit"),
  "optionDeclaration default": declaredWords,
  "guarantee mode": ({ analysis }) => declared(analysis, "mode").flatMap((mode) => offers([mode], "mode", { detail: titleOfMode(analysis, mode) })),
  "modeHeader like": ({ analysis, place, slot }) => offers(declared(analysis, "mode").filter((mode) => mode !== place.tokens[slot.frame.from + 1]?.text), "mode"),
  "modeHeader name": ({ analysis }) => offers(new Set(modesToTake(analysis)), "mode"),
  "guarantee within": bucketOffers,
  "guarantee bucket": ({ analysis, context, around }) => (context === undefined ? [] : pathOffers(analysis, context, around)),
  "definition path": definitionPaths,
  "fact path": () => offers([...definitionLevels, "request", "charge"].map((level) => `${level}.`), "keyword"),
  "tierField name": ({ analysis }) => offers(new Set([...declared(analysis, "column"), ...schemaFields]), "fact"),
  "applies key": () => offers(["contract", "settle", "jurisdiction", "client"], "keyword"),
  "appliesValue value": appliesValues,
  "target target": ({ analysis }) => offers([...declared(analysis, "label"), ...declared(analysis, "figure")], "value"),
  "stage name": ({ analysis }) => offers(declared(analysis, "stage"), "stage", { tier: tiers.later }),
};

export function slotOffers(asked: Asked): readonly Offer[] {
  const { slot, around } = asked;
  if (around.counts && slot.frame.rule === "operand") return slot.role === "word" ? offers(["position", "order", "balance", "credit", "pool", "instrument", "asset"], "keyword") : [];
  if (around.counts && (slot.frame.rule === "path" || slot.frame.rule === "lookup")) return [];
  return sources[`${slot.frame.rule} ${slot.role ?? ""}`]?.(asked) ?? [];
}

const schemaFields = facts.filter(({ level }) => level === "tier").map(({ name }) => name);

function titleOf({ ast, bases }: WithBases, source: string): string | undefined {
  const item = [ast, ...bases.map((base) => base.ast)].flatMap((one) => one?.items ?? []).find((one) => one.kind === "source" && one.name.text === source);
  return item?.kind === "source" ? [item.title.text, item.url?.text].filter((part) => part !== undefined).join("\n\n") : undefined;
}

/** `yes or no, default yes` */
function optionDetail(analysis: WithBases, name: string): string | undefined {
  const option = analysis.context?.names.options.get(name);
  return option === undefined ? undefined : `${wordsOfOption(analysis, name).join(" or ")}${option.default === undefined ? "" : `, default ${option.default.text}`}`;
}

function titleOfMode(analysis: WithBases, name: string): string | undefined {
  return analysis.context?.names.modes.get(name)?.title?.text;
}

/** Modes of the base that the policy does not name yet: it has them only if it does. */
function modesToTake({ ast, bases }: WithBases): readonly string[] {
  const named = new Set((ast?.items ?? []).flatMap((item) => (item.kind === "mode" ? [item.name.text] : [])));
  return ast?.basedOn === undefined ? [] : bases.flatMap((base) => declared(base, "mode")).filter((mode) => !named.has(mode));
}

function operands({ analysis, context, around }: Asked): readonly Offer[] {
  return context === undefined ? offers(declaredPaths(analysis, "="), "figure") : pathOffers(analysis, context, around);
}

function bareWords({ around, context }: Asked): readonly Offer[] {
  const charge = around.standings.some((standing) => standing.charge === true) ? offers(["charge"], "fact", { detail: "what is to be paid", tier: around.wanted.condition ? tiers.possible : tiers.fitting }) : [];
  // An option is read by `option NAME`, so its bare name is offered with the word before it.
  const options = around.wanted.condition ? [...(context?.names.options.keys() ?? [])].map((name): Offer => ({ label: `option ${name}`, kind: "option", tier: tiers.possible })) : [];
  return [...charge, ...options];
}

function tables({ context, slot, around }: Asked): readonly Offer[] {
  const tier = around.wanted.measure === undefined ? tiers.possible : tiers.unfitting;
  if (slot.kind === "tiers_path") return offers(["instrument.tiers"], "fact", { tier, insert: "instrument.tiers by ${1:position.notional}, upper bound included", documentation: "The platform's table of the instrument." });
  return offers(context?.names.tables.keys() ?? [], "fact", { tier });
}

/** What `X is …` may be: the words of X. */
function wordsOfLeft({ analysis, context, place, slot, around }: Asked): readonly Offer[] {
  const first = place.tokens[slot.frame.from];
  const is = place.tokens.slice(slot.frame.from, place.end).findLastIndex(({ text }) => text === "is") + slot.frame.from;
  const last = place.tokens[is - 1];
  if (first === undefined || last === undefined) return [];
  if (first.text === "option" && last !== first) return offers(wordsOfOption(analysis, last.text), "value");
  const expr = wholeExpression(place.text.slice(first.start, last.end));
  if (expr === undefined || context === undefined) return [];
  for (const standing of around.standings) {
    const measure = context.read(standing, expr)?.measure;
    if (measure?.kind === "word") return offers(measure.values ?? [], measure.what === "a mode" ? "mode" : measure.what === "a stage" ? "stage" : "value");
    if (measure?.kind === "flag") return offers(["yes", "no"], "value");
  }
  const measure = expr.kind === "path" ? factMeasure(context, undefined, expr.text) : undefined;
  return measure?.kind === "word" ? offers(measure.values ?? [], "value") : [];
}

function chargePurposes(asked: Asked): readonly Offer[] {
  const verb = asked.place.tokens[asked.slot.frame.from]?.text;
  return withoutAnswered(new Set(verb === "receive" ? received : paid), asked);
}

/** What the section has answered stands last: a second answer needs a condition. */
function withoutAnswered(all: ReadonlySet<string>, { place, expected }: Pick<Asked, "analysis" | "place" | "expected" | "slot">): readonly Offer[] {
  const payment = expected.blocks.findLast(({ kind }) => kind === "payment");
  const told = new Set(place.tokens.slice(payment?.contents ?? place.end, place.end).map(({ text }) => text));
  return [...all].map((label): Offer => ({ label, kind: "value", tier: told.has(label) ? tiers.later : tiers.fitting }));
}

function bucketOffers({ around, slot, analysis, context }: Asked): readonly Offer[] {
  const own = buckets.filter((bucket) => around.standings.length === 0 || around.standings.some(({ reads }) => reads.has(levelOf(bucket) === "credit" ? "balance" : levelOf(bucket))));
  const used = new Set(["venue", "liquidator", "cost of position"]);
  if (slot.kind === "path") return own.map((label): Offer => ({ label, kind: "fact", documentation: context === undefined ? undefined : schemaFact(label)?.doc, tier: tiers.fitting }));
  // Some absorbers are reserved words, which the grammar offers by itself.
  return slot.frame.rule === "bucket" ? offers(absorbers.filter((one) => !used.has(one)), "value", { documentation: analysis.text === "" ? undefined : "Takes whatever is left." }) : [];
}

/** Facts that objects can be told apart by. */
function keysOf({ analysis }: Asked): readonly Offer[] {
  const common = ["instrument.settle", "instrument.symbol", "position.side", "instrument.base", "instrument.quote", "instrument.contract"];
  const words = facts.filter(({ level, dimension }) => (level === "position" || level === "instrument" || level === "balance" || level === "asset") && (dimension === "name" || dimension === "enum")).map(({ path }) => path);
  return offers(new Set([...common, ...words, ...declared(analysis, "fact")]), "fact");
}

/** After `default`: the words that stand before it. */
function declaredWords({ place, slot }: Asked): readonly Offer[] {
  const tokens = place.tokens.slice(slot.frame.parent?.from ?? slot.frame.from, place.end);
  const from = tokens.findLastIndex(({ text }) => text === "one");
  if (from < 0) return offers(["yes", "no"], "value");
  return offers(tokens.slice(from + 2).filter(({ kind, keyword }) => kind === "word" || (kind === "keyword" && keyword !== "default")).map(({ text }) => text), "value");
}

function definitionPaths({ analysis }: Asked): readonly Offer[] {
  const known = new Set(declaredPaths(analysis, "="));
  const missing = Object.entries(requiredFigures).filter(([path]) => !known.has(path));
  return [
    ...missing.map(([label, body]): Offer => ({ label, kind: "figure", detail: "reports print it", insert: `${label} = \${1:${body}}`, tier: tiers.fitting })),
    ...offers([...known], "figure", { tier: tiers.later }),
    ...offers(definitionLevels.map((level) => `${level}.`), "keyword", { tier: tiers.possible }),
  ];
}

function appliesValues({ analysis, place }: Asked): readonly Offer[] {
  const key = place.tokens.slice(0, place.end).findLast(({ keyword }, index, all) => all[index - 1]?.keyword === "to" || keyword === "applies")?.text;
  if (key === "contract") return offers(["linear", "inverse", "quanto"], "value");
  return key === "settle" ? offers(assets(analysis), "unit") : [];
}
