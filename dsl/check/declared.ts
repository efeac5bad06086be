/** What a policy declares as data: options, facts of its own, tier tables. */

import { compare, toDecimalString } from "../../engine/number/index.ts";
import type { FactAst, Literal, OptionAst, TiersItem } from "../ast.ts";
import type { Dimension, FactRule, OptionRule, TierRow, TierTable } from "../ir.ts";
import { builtinAt } from "../builtins.ts";
import { literalValue } from "./atoms.ts";
import { inWords, note, unknownIn, type Context } from "./context.ts";
import { repeated } from "./header.ts";
import { literalMeasure, numberData } from "./literals.ts";
import { bareNumber, fitting, multiplyUnits, quantity, toDimension, type Measure } from "./measure.ts";
import { declaredMeasure, levelOf, schemaFact } from "./paths.ts";

const levels = ["account", "balance", "credit", "position", "order", "instrument", "asset", "request", "charge"];

export function readOption(context: Context, option: OptionAst): OptionRule | undefined {
  note(context, `options/${option.name.text}`, option.span, option.tail);
  repeated(context, option.values ?? [], `word of \`${option.name.text}\``);
  const values = option.values?.map(({ text }) => text) ?? ["yes", "no"];
  if (option.default === undefined) return undefined;
  if (!values.includes(option.default.text)) {
    unknownIn(context, "unknown-word", option.default, `value of \`${option.name.text}\``, values);
    return undefined;
  }
  return { name: option.name.text, values, default: option.default.text };
}

export function readFact(context: Context, fact: FactAst): FactRule | undefined {
  const path = fact.path.text;
  note(context, `facts/${path}`, fact.span, fact.tail);
  const level = levelOf(path);
  if (!levels.includes(level)) {
    unknownIn(context, "unknown-word", { text: level, span: { ...fact.path.span, end: fact.path.span.start + level.length } }, "level of facts", levels);
    return undefined;
  }
  if (path.split(".").length > 2) {
    context.findings.report("not-here", fact.path.span, `A fact is named LEVEL.NAME, but \`${path}\` has more dots.`, { help: `Write \`${level}.${path.slice(level.length + 1).replaceAll(".", "_")}\`.` });
    return undefined;
  }
  if (schemaFact(path) !== undefined || builtinAt(path) !== undefined) {
    context.findings.report("duplicate-name", fact.path.span, `Every snapshot has \`${path}\` already.`, { help: "Delete the declaration, or give the fact another name." });
    return undefined;
  }
  const measure = declaredMeasure(context, fact, undefined);
  const dimension = measure === undefined ? undefined : factDimension(fact, measure);
  if (measure === undefined || dimension === undefined) return undefined;
  if (fact.default === undefined) return { path, dimension };
  const value = defaultText(context, fact, fact.default, measure);
  return value === undefined ? undefined : { path, dimension, default: value };
}

export function readTable(context: Context, table: TiersItem): TierTable | undefined {
  const id = `tiers/${table.name.text}`;
  note(context, id, table.span, undefined, table.cites);
  const rows: TierRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    note(context, `${id}/${index + 1}`, row.span, row.tail);
    rows.push({
      ...(row.upTo === undefined ? {} : { upTo: numberData(row.upTo) }),
      fields: row.fields.map(({ name, value }) => ({ name: name.text, value: numberData(value) })),
    });
  }
  if (rows.length === 0) context.findings.report("tier-rows", table.name.span, `The table \`${table.name.text}\` has no rows.`, { help: "Write rows such as `up to 50_000 USDT: rate 0.4%`." });
  const whole = checkBounds(context, table) && checkFields(context, table);
  return whole && rows.length > 0 ? { name: table.name.text, boundary: table.boundary, rows } : undefined;
}

/** Bounds rise, have one unit, and only the last row may be open. */
function checkBounds(context: Context, table: TiersItem): boolean {
  let before: Literal | undefined;
  for (const [index, { upTo, span }] of table.rows.entries()) {
    if (upTo === undefined) {
      if (index === table.rows.length - 1) continue;
      return report(context, span, "The open row `above` is the last of a table, but rows follow it.", "Move it to the end.");
    }
    if (before !== undefined) {
      const [lower, upper] = [literalMeasure(context, before), literalMeasure(context, upTo)];
      if (fitting(lower, upper) === undefined) return report(context, upTo.span, `The bound of this row is ${inWords(context, upper)}, but that of the row before is ${inWords(context, lower)}.`, "All bounds of a table have the same unit.");
      const [least, most] = [literalValue(numberData(before)), literalValue(numberData(upTo))];
      if (least !== undefined && most !== undefined && compare(least, most) >= 0) {
        return report(context, upTo.span, `This row ends at ${upTo.value}, but the row before ends at ${before.value}.`, "Rows rise: order them by their upper bounds.");
      }
    }
    before = upTo;
  }
  return true;
}

/** Every row has the fields of the first, in the same units. */
function checkFields(context: Context, table: TiersItem): boolean {
  const [first, ...others] = table.rows;
  if (first === undefined) return true;
  repeated(context, first.fields.map(({ name }) => name), "field of the row");
  const wanted = new Map(first.fields.map(({ name, value }) => [name.text, literalMeasure(context, value)]));
  for (const row of others) {
    repeated(context, row.fields.map(({ name }) => name), "field of the row");
    const missing = [...wanted.keys()].filter((name) => !row.fields.some((field) => field.name.text === name));
    if (missing.length > 0) return report(context, row.span, `This row says nothing of ${missing.map((name) => `\`${name}\``).join(" and ")}, which the first row has.`, "Give each row the same fields.");
    for (const { name, value } of row.fields) {
      const measure = wanted.get(name.text);
      if (measure === undefined) return report(context, name.span, `The first row has no \`${name.text}\`.`, "Give each row the same fields.");
      const here = literalMeasure(context, value);
      if (fitting(measure, here) === undefined) return report(context, value.span, `\`${name.text}\` is ${inWords(context, here)} in this row, but ${inWords(context, measure)} in the first.`, "Give a field the same unit in each row.");
    }
  }
  return true;
}

function report(context: Context, span: TiersItem["span"], message: string, help: string): false {
  context.findings.report("tier-rows", span, message, { help });
  return false;
}

/** The dimension as it was written: the checker's own name for an asset is not the author's. */
function factDimension(fact: FactAst, measure: Measure): Dimension | undefined {
  const dimension = toDimension(measure);
  if (fact.dimension.name !== "money") return dimension;
  return { kind: "money", asset: fact.dimension.asset?.text ?? "settle", ...(fact.dimension.perQuantity === true ? { perQuantity: true } : {}) };
}

/** A default as text: a decimal, an instant, a word, `yes` or `no`. */
function defaultText(context: Context, fact: FactAst, value: NonNullable<FactAst["default"]>, measure: Measure): string | undefined {
  const words = measure.kind === "word" ? measure.values : measure.kind === "flag" ? ["yes", "no"] : undefined;
  if (value.kind === "word") {
    if (words?.includes(value.text) === true) return value.text;
    if (words === undefined) context.findings.report("unit-mismatch", value.span, `\`${fact.path.text}\` is ${inWords(context, measure)}, but its default is a word.`, { help: "Give it a literal with a unit." });
    else unknownIn(context, "unknown-word", value, `value of \`${fact.path.text}\``, words);
    return undefined;
  }
  const found = literalMeasure(context, value);
  // No literal has the unit of a price: it is written as a number, or as money for one contract.
  const priced = measure.kind === "unit" && measure.powers.get("quantity") === -1;
  if (priced && found.kind === "unit" && (found === bareNumber || fitting(found, multiplyUnits(measure, quantity)) !== undefined)) return decimalText(value);
  // Nor of money in the settlement asset or its own: the declaration says which, so a number is enough.
  const unnamed = fact.dimension.name === "money" && (fact.dimension.asset === undefined || fact.dimension.asset.text === "settle" || fact.dimension.asset.text === "own");
  if (unnamed && found === bareNumber) return decimalText(value);
  if (fitting(found, measure) !== undefined) return decimalText(value);
  context.findings.report("unit-mismatch", value.span, `\`${fact.path.text}\` is ${inWords(context, measure)}, but its default is ${inWords(context, found)}.`, { help: "Give the default the unit of the fact." });
  return undefined;
}

function decimalText(value: Literal): string {
  const exact = value.type === "number" ? literalValue(numberData(value)) : undefined;
  return exact === undefined ? value.value : toDecimalString(exact);
}
