/** Dotted paths: which fact, definition or engine-given figure each one is, and whether it may be read where it stands. */

import { builtinAt, builtins } from "../builtins.ts";
import type { DimensionAst, FactAst, Name, Path, Span } from "../ast.ts";
import { facts, type FactDoc } from "../../schemas/generated/facts.ts";
import { made, moneyIn, unknownIn, type Context, type Purpose, type Typed } from "./context.ts";
import { atHand } from "./levels.ts";
import { bareNumber, divideUnits, duration, flag, instant, leverage, price, quantity, ratio, type Measure } from "./measure.ts";
import type { Standing } from "./standing.ts";

const catalogue: ReadonlyMap<string, FactDoc> = new Map(facts.map((fact) => [fact.path, fact]));

export function schemaFact(path: string): FactDoc | undefined {
  return catalogue.get(path);
}

export const purposes: readonly Purpose[] = ["opening", "maintaining", "withdrawing"];

/** The meaning of a path. */
export function readPath(context: Context, standing: Standing, path: Path): Typed | undefined {
  const purpose = path.purpose === undefined ? "maintaining" : purposeNamed(context, path.purpose);
  if (path.purpose !== undefined && path.text !== "pool.equity") {
    context.findings.report("not-here", path.purpose.span, `Only \`pool.equity\` has purposes, but \`for ${path.purpose.text}\` follows \`${path.text}\`.`, {
      caption: "has no meaning here",
      help: `Delete \`for ${path.purpose.text}\`.`,
    });
    return undefined;
  }
  const level = levelOf(path.text);
  const builtin = builtinAt(path.text);
  if (builtin?.kind === "cost") return readCost(context, standing, path);
  if (builtin !== undefined && builtin.kind !== "fact") {
    if (!atHand(context, standing, level, path)) return undefined;
    const measure = builtin.kind === "balance available" ? moneyIn(context, "own", standing) : context.equity(standing, path.span);
    if (measure === undefined || purpose === undefined) return undefined;
    if (builtin.kind === "equity") return made(context, path.span, { kind: "equity", purpose }, measure);
    return made(context, path.span, { kind: "available", of: builtin.kind === "pool available" ? "pool" : "balance" }, measure);
  }
  const definition = readFigure(context, standing, path);
  if (definition !== "none") return definition;
  const fact = factMeasure(context, standing, path.text);
  if (fact === undefined) return unknownPath(context, path);
  if (!atHand(context, standing, level, path)) return undefined;
  return made(context, path.span, { kind: "fact", path: path.text }, fact);
}

/** `request.cost` is a word for a difference: data has the difference. */
function readCost(context: Context, standing: Standing, path: Path): Typed | undefined {
  if (standing.before !== true || !standing.reads.has("request")) {
    context.findings.report("not-here", path.span, "`request.cost` is what an action takes from the wallet, but there is no action here.", { help: "It stands in permissions. In payment, `charge` is what is due." });
    return undefined;
  }
  const { span } = path;
  const wallet: Path = { kind: "path", text: "balance.wallet_balance", span };
  return context.read(standing, { kind: "binary", operator: "-", left: { kind: "before", operand: wallet, span }, right: wallet, span });
}

/** What a fact of the schema, a declared one or one that the engine gives measures; `undefined` if there is none of that name. */
export function factMeasure(context: Context, standing: Standing | undefined, path: string): Measure | undefined {
  const { names } = context;
  const builtin = builtinAt(path);
  if (builtin?.kind === "fact") {
    if (builtin.dimension === "mode") return { kind: "word", values: [...names.modes.keys()], what: "a mode" };
    if (builtin.dimension === "stage") return { kind: "word", values: names.stages, what: "a stage" };
    if (builtin.dimension === "money") return moneyIn(context, "settle");
    if (builtin.dimension === "instant") return instant;
    return builtin.dimension === "price" ? price : builtin.dimension === "quantity" ? quantity : bareNumber;
  }
  const declared = names.facts.get(path);
  if (declared !== undefined) return declaredMeasure(context, declared, standing);
  const fact = catalogue.get(path);
  return fact === undefined ? undefined : schemaMeasure(context, fact, standing);
}

export function declaredMeasure(context: Context, fact: FactAst, standing: Standing | undefined): Measure | undefined {
  const { dimension } = fact;
  if (dimension === undefined) return undefined;
  const plain = plainMeasure(context, dimension, standing);
  return plain?.kind === "unit" && dimension.perQuantity === true ? divideUnits(plain, quantity) : plain;
}

/** A purpose of equity by its word. */
export function purposeNamed(context: Context, name: Name): Purpose | undefined {
  const purpose = purposes.find((candidate) => candidate === name.text);
  if (purpose === undefined) unknownIn(context, "unknown-word", name, "purpose of equity", purposes);
  return purpose;
}

export function levelOf(path: string): string {
  return path.slice(0, path.indexOf("."));
}

/** Every path that a policy can read. */
export function allPaths(context: Context): readonly string[] {
  const before = collected.get(context.names);
  if (before !== undefined) return before;
  const known = facts.filter((fact) => fact.level !== "tier" && fact.level !== "fund").map((fact) => fact.path);
  const all = [...context.names.definitions.keys(), ...context.names.facts.keys(), ...Object.keys(builtins), ...known];
  collected.set(context.names, all);
  return all;
}

const collected = new WeakMap<object, readonly string[]>();

function readFigure(context: Context, standing: Standing, path: Path): Typed | undefined | "none" {
  const { definitions } = context.names;
  if (definitions.has(path.text)) {
    if (!atHand(context, standing, levelOf(path.text), path)) return undefined;
    const figure = context.figure(path.text);
    if (figure === undefined) return undefined;
    const measure = figure.measure.kind === "unit" && figure.measure.powers.has("money own") ? renamed(context, figure.measure, standing) : figure.measure;
    return made(context, path.span, { kind: "figure", path: path.text }, measure);
  }
  const dot = path.text.lastIndexOf(".");
  const owner = path.text.slice(0, dot);
  const field = path.text.slice(dot + 1);
  if (owner === "instrument.tiers") {
    context.findings.report("not-here", path.span, `\`instrument.tiers\` is a table of many tiers, so \`${field}\` of which one is not said.`, {
      help: `Look the tier up first: \`position.tier = instrument.tiers by position.notional, upper bound included\`, then \`position.tier.${field}\`.`,
    });
    return undefined;
  }
  if (!definitions.has(owner)) return "none";
  if (!atHand(context, standing, levelOf(owner), path)) return undefined;
  const figure = context.figure(owner);
  if (figure === undefined) return undefined;
  const at: Span = path.span;
  if (figure.measure.kind !== "tier") {
    context.findings.report("not-here", at, `\`${owner}\` is not a tier, so it has no \`${field}\`.`, { caption: `\`${owner}\` is a figure of its own` });
    return undefined;
  }
  const measure = figure.measure.fields.get(field);
  if (measure === undefined) {
    unknownIn(context, "unknown-name", { text: field, span: { ...at, start: at.end - field.length } }, "field of a tier", [...figure.measure.fields.keys()]);
    return undefined;
  }
  const tier = made(context, at, { kind: "figure", path: owner }, figure.measure);
  return made(context, at, { kind: "tier_field", tier: tier.expression, field }, measure);
}

/** A balance's own asset is the settlement asset where the balance at hand is that of the pool. */
function renamed(context: Context, measure: Measure & { kind: "unit" }, standing: Standing): Measure {
  if (standing.own === "own") return measure;
  const powers = new Map(measure.powers);
  const own = powers.get("money own") ?? 0;
  powers.delete("money own");
  const base = [...moneyIn(context, "settle").powers.keys()][0] ?? "money settle";
  powers.set(base, (powers.get(base) ?? 0) + own);
  return { ...measure, powers };
}

function schemaMeasure(context: Context, fact: FactDoc, standing: Standing | undefined): Measure | undefined {
  const { names } = context;
  switch (fact.dimension) {
    case "money":
      return moneyIn(context, fact.asset === "settle" ? "settle" : "own", standing);
    case "price":
      return price;
    case "quantity":
      return quantity;
    case "ratio":
      return ratio;
    case "leverage":
      return leverage;
    case "duration":
      return duration;
    case "number":
      return bareNumber;
    case "instant":
      return instant;
    case "flag":
      return flag;
    case "tiers":
      return { kind: "word", values: [], what: "a table of tiers" };
    case "name":
      return { kind: "word", values: undefined, what: "a name" };
    case "enum":
      if (fact.path === "request.position_mode") return { kind: "word", values: names.options.get("position_mode")?.values?.map(({ text }) => text) ?? undefined, what: "a position mode" };
      if (fact.name === "margin_mode") return { kind: "word", values: [...names.modes.keys()], what: "a mode" };
      return { kind: "word", values: fact.values, what: "a word" };
  }
}

function plainMeasure(context: Context, dimension: DimensionAst, standing: Standing | undefined): Measure | undefined {
  switch (dimension.name) {
    case "money":
      return moneyIn(context, dimension.asset?.text ?? "settle", standing);
    case "price":
      return price;
    case "quantity":
      return quantity;
    case "ratio":
      return ratio;
    case "leverage":
      return leverage;
    case "duration":
      return duration;
    case "instant":
      return instant;
    case "flag":
      return flag;
    case "number":
      return bareNumber;
    case "one of":
      return { kind: "word", values: (dimension.values ?? []).map(({ text }) => text), what: "a word" };
    default:
      return undefined;
  }
}

function unknownPath(context: Context, path: Path): undefined {
  unknownIn(context, "unknown-name", path, "fact or definition", allPaths(context), "Declare it under `facts`, if the snapshot gives it, or under `definitions`.");
  return undefined;
}
