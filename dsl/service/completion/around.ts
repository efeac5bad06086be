/** Where an expression is being typed: which objects are at hand there, and what kind of quantity is asked for. */

import type { Level } from "../../ir.ts";
import type { Context } from "../../check/context.ts";
import { leverage, price, quantity, ratio, type Measure } from "../../check/measure.ts";
import { factMeasure, levelOf } from "../../check/paths.ts";
import { limitMeasure } from "../../check/permissions.ts";
import { requiredFigures } from "../../check/required.ts";
import { elementStanding, holdingStanding, type Standing } from "../../check/standing.ts";
import { moneyIn } from "../../check/context.ts";
import type { Expected, Frame, Slot } from "../../syntax/expected/index.ts";
import { wholeExpression } from "../../syntax/parse.ts";
import { actionOf, baseStanding } from "./base-standing.ts";
import type { Place } from "./place.ts";
import { anyMoney, anyQuantity, anything, besides, condition, oneOf, toMake, type Wanted } from "./wanted.ts";

export interface Around {
  /** What may be at hand: several where an aggregate has not said yet what it ranges over. Empty: nobody knows. */
  readonly standings: readonly Standing[];
  readonly wanted: Wanted;
  /** Levels that an aggregate should read something of; without one, nothing is preferred. */
  readonly ranges: ReadonlySet<string> | undefined;
  /** `number of`: it takes a level, and no expression. */
  readonly counts: boolean;
  /** Facts and figures that commonly stand there, by their paths. */
  readonly likely: RegExp | undefined;
  /** Paths that would make no sense: the figure that is being defined, the other side of a comparison. */
  readonly senseless: ReadonlySet<string>;
}

interface Step {
  readonly context: Context;
  readonly place: Place;
  readonly expected: Expected;
  readonly frame: Frame;
  /** What stands in it at the place: another rule, or the slot itself. */
  readonly child: { readonly rule: string | undefined; readonly role: string | undefined; readonly from: number };
}

export function aroundSlot(context: Context, place: Place, expected: Expected, slot: Slot): Around {
  const frames: Frame[] = [];
  for (let at: Frame | undefined = slot.frame; at !== undefined; at = at.parent) frames.unshift(at);
  const base = baseStanding(context, place.tokens, expected, frames);
  let around: Around = { standings: base === undefined ? [] : [base], wanted: anything, ranges: undefined, counts: false, likely: undefined, senseless: new Set() };
  for (const [index, frame] of frames.entries()) {
    const inner = frames[index + 1];
    const child = { rule: inner?.rule, role: inner === undefined ? slot.role : inner.role, from: inner?.from ?? place.end };
    around = into({ context, place, expected, frame, child }, around);
  }
  return around;
}

/** What a rule makes of its surroundings for what stands in it. */
function into(step: Step, around: Around): Around {
  const { frame, child, context } = step;
  // What only begins at the place says nothing of it yet.
  if (frame.from >= step.place.end) return around;
  const later = child.from > frame.from;
  const wants = (wanted: Wanted): Around => ({ ...around, wanted, ranges: undefined, likely: undefined });
  switch (frame.rule) {
    case "when":
      return { ...wants(condition), likely: ownMoney };
    case "condition":
    case "conjunction":
    case "negation":
      return later ? wants(condition) : around;
    case "comparison":
      return later ? { ...wants(besides(measureOf(step, around, frame.from, child.from - 1))), ...otherSide(step) } : around;
    case "sum":
      return later ? wants(besides(measureOf(step, around, frame.from, child.from - 1))) : around;
    case "product":
      return later ? wants(toMake(around.wanted, measureOf(step, around, frame.from, child.from - 1), step.place.tokens[child.from - 1]?.text === "/" ? "/" : "*")) : around;
    case "expr":
      return child.role === "test" ? wants(condition) : around;
    case "extreme":
      return child.from > frame.from + 2 ? wants(besides(measureOf(step, around, frame.from + 2, child.from - 1))) : around.wanted.condition ? wants(anyQuantity) : around;
    case "aggregate":
      return intoAggregate(step, around);
    case "where":
      return wants(condition);
    case "value":
      return wants(child.role === "at" ? oneOf(price) : anyMoney);
    case "profit":
      return wants(oneOf(price));
    case "lookup":
    case "slices":
      return child.role === "measure" ? wants(oneOf(moneyIn(context, "settle"))) : around;
    case "selection":
    case "rank":
    case "cancelOrders":
      return intoHolding(step, around);
    default:
      return intoClause(step, around);
  }
}

const ownMoney = /^pool\.(equity|available)$/;
const needed = /_margin$/;

/** What is compared with what: own money with what is needed, a thing with others of its level, and nothing with itself. */
function otherSide({ place, frame, child }: Step): Pick<Around, "likely" | "senseless"> {
  const paths = place.tokens.slice(frame.from, child.from).filter(({ kind }) => kind === "path").map(({ text }) => text);
  const [first = ""] = paths;
  const level = levelOf(first);
  const likely = paths.some((path) => ownMoney.test(path)) ? needed : paths.some((path) => needed.test(path)) ? ownMoney : level === "" ? undefined : new RegExp(`^${level}\\.`);
  return { likely, senseless: new Set(child.from - frame.from === 2 ? paths : []) };
}

/** What the parts of clauses ask for. */
function intoClause({ context, place, frame, child, expected }: Step, around: Around): Around {
  const wants = (wanted: Wanted): Around => ({ ...around, wanted });
  const money = oneOf(moneyIn(context, "settle"));
  switch (frame.rule) {
    case "stage":
    case "payTitle":
      return child.rule === "condition" ? { ...wants(condition), likely: ownMoney } : around;
    case "count":
      return child.rule === "expr" ? { ...wants(money), likely: place.tokens[frame.from]?.keyword === "reserve" ? needed : /^(balance\.(wallet_balance|bonus)|position\.margin)$/ } : around;
    case "fee":
    case "moveMoney":
    case "payStep":
      return child.rule === "expr" ? wants(money) : around;
    case "limit": {
      if (child.role === "keeps") return { ...wants(condition), likely: ownMoney };
      const action = actionOf(place.tokens, frame.from);
      const [standing] = around.standings;
      return action === undefined || standing === undefined ? around : { ...wants(oneOf(limitMeasure(context, standing, action))), likely: /\.available$/ };
    }
    case "reduce":
      return child.rule === "expr" ? wants(oneOf(ratio, quantity)) : around;
    case "atPrice":
      return wants(child.role === "price" ? oneOf(price) : anyQuantity);
    case "effect": {
      const measure = factMeasure(context, undefined, place.tokens[frame.from + 1]?.text ?? "");
      return child.rule === "expr" && measure !== undefined ? wants(oneOf(measure)) : child.rule === "where" ? { ...around, standings: [holdingStanding("position", modesOf(around))] } : around;
    }
    case "guarantee":
      return wants(child.role === "floor" ? money : condition);
    case "definition":
    case "exception":
      return child.rule === "expr" ? { ...wants(figureWanted(context, place, expected, frame)), ...inDefinition(place, expected, frame) } : around;
    default:
      return around;
  }
}

/** A plan reads each position by itself; orders are chosen one by one. */
function intoHolding({ frame, child }: Step, around: Around): Around {
  if (child.rule === "expr") return { ...around, wanted: anyQuantity };
  if (child.rule !== "where") return around;
  return { ...around, standings: [holdingStanding(frame.rule === "cancelOrders" ? "order" : "position", modesOf(around))] };
}

const lower: readonly Level[] = ["position", "order", "balance", "credit", "pool", "instrument", "asset"];

function intoAggregate({ place, frame, child }: Step, around: Around): Around {
  const which = place.tokens[frame.from]?.text;
  const counts = which === "number";
  const read = levelsBetween(place, frame.from + 2, child.rule === "where" || child.role === "same" || child.role === "each" ? child.from : place.end);
  const over = lower.filter((level) => read.has(level));
  const outer = around.standings;
  const ranges = new Set(lower.filter((level) => level === "position" || level === "order" || !outer.some(({ reads }) => reads.has(level))));
  const [narrowest] = over.length > 0 ? over : [];
  const levels = narrowest === undefined ? lower.filter((level) => ranges.has(level)) : [narrowest];
  const standings = outer.flatMap((standing) => levels.map((level) => elementStanding(level, standing)));
  const wanted = which === "any" || which === "all" ? condition : around.wanted.condition ? anyQuantity : around.wanted;
  return { ...around, standings, wanted, ranges: narrowest === undefined ? ranges : undefined, counts: counts && child.rule !== "where", likely: undefined };
}

/** Levels that paths, and the nouns of `number of`, `value of` and `profit of`, name. */
function levelsBetween({ tokens }: Place, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "path") found.add(levelOf(token.text));
    else if (token?.text === "positions" || token?.text === "orders") found.add(token.text.slice(0, -1));
    else if (token !== undefined && lower.some((level) => level === token.text)) found.add(token.text);
  }
  return found;
}

function modesOf({ standings }: Around): readonly string[] {
  return standings[0]?.modes ?? [];
}

/** What a stretch of tokens measures, read as an expression of its own. */
function measureOf({ context, place }: Step, { standings }: Around, from: number, to: number): Measure | undefined {
  const [first, last] = [place.tokens[from], place.tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from || last.end - first.start > longestOperand) return undefined;
  const expr = wholeExpression(place.text.slice(first.start, last.end));
  if (expr === undefined) return undefined;
  for (const standing of standings) {
    const measure = context.read(standing, expr)?.measure;
    if (measure !== undefined) return measure;
  }
  return undefined;
}

/** Longer operands are not measured while somebody types. */
const longestOperand = 2000;

/** The path that the definition around a rule defines. */
function definedBy({ tokens }: Place, { from }: Expected, frame: Frame): string {
  let at = frame.rule === "definition" ? frame.from : Math.min(frame.from, from);
  while (at >= 0 && !(tokens[at]?.kind === "path" && tokens[at + 1]?.text === "=")) at -= 1;
  return tokens[at]?.text ?? "";
}

/** A figure is made from others of its level first, and never from itself. */
function inDefinition(place: Place, expected: Expected, frame: Frame): Pick<Around, "likely" | "senseless"> {
  const path = definedBy(place, expected, frame);
  return { likely: path === "" ? undefined : new RegExp(`^${levelOf(path)}\\.`), senseless: new Set([path]) };
}

/** A figure is what it has been, and those that reports print are money. */
function figureWanted(context: Context, place: Place, expected: Expected, frame: Frame): Wanted {
  const path = definedBy(place, expected, frame);
  const known = context.figure(path)?.measure;
  if (known !== undefined) return known.kind === "flag" ? condition : oneOf(known);
  return Object.hasOwn(requiredFigures, path) || path === "order.initial_margin" ? oneOf(moneyIn(context, "settle")) : byName(path);
}

/** What the end of a name says, as names end in this field. */
function byName(path: string): Wanted {
  const [, ending] = /(?:^|[._])(rate|price|leverage|contracts)$/.exec(path) ?? [];
  const measures: Readonly<Record<string, Measure>> = { rate: ratio, price, leverage, contracts: quantity };
  const measure = ending === undefined ? undefined : measures[ending];
  return measure === undefined ? anything : oneOf(measure);
}

