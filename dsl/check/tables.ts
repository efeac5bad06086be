/** Tier tables: the instrument's own and the policy's, looking a tier up, and charging slice by slice. */

import type { Expr } from "../ast.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { made, unknownIn, moneyIn, inWords, type Context, type Typed } from "./context.ts";
import { atHand } from "./levels.ts";
import { literalMeasure } from "./literals.ts";
import { fitting, isPure, leverage, money, multiplyUnits, ratio, type TierMeasure, type Unit } from "./measure.ts";
import type { Standing } from "./standing.ts";

/** A tier of the platform's table of an instrument. */
export const instrumentTier: TierMeasure = {
  kind: "tier",
  table: { kind: "instrument", name: "instrument.tiers" },
  fields: new Map(facts.filter((fact) => fact.level === "tier").map((fact) => [fact.name, fact.dimension === "money" ? money("settle") : fact.dimension === "leverage" ? leverage : ratio])),
};

interface Table {
  readonly tier: TierMeasure;
  /** What its bounds are in; 0 fits all and says nothing. */
  readonly bounds: Unit;
}

/** `TABLE by MEASURE, upper bound included`. */
export function lookUp(context: Context, standing: Standing, expression: Extract<Expr, { kind: "lookup" }>): Typed | undefined {
  const table = tableOf(context, standing, expression.table);
  const by = context.read(standing, expression.by);
  if (table === undefined || by === undefined) return undefined;
  if (!fitsBounds(context, table, by, expression.by)) return undefined;
  const stated = expression.table.kind === "word" ? context.names.tables.get(expression.table.text)?.boundary : undefined;
  if (stated !== undefined && stated !== expression.boundary) {
    context.findings.report("tier-rows", expression.span, `The table includes the ${stated} bound of each row, but here the ${expression.boundary} bound is included.`, {
      help: `Write \`${stated} bound included\`, as the table does.`,
    });
    return undefined;
  }
  return made(context, expression.span, { kind: "lookup", table: table.tier.table, by: by.expression, boundary: expression.boundary }, table.tier);
}

/** `slices of MEASURE in TABLE at FIELD`: money or whatever the measure times the field gives. */
export function slices(context: Context, standing: Standing, expression: Extract<Expr, { kind: "slices" }>): Typed | undefined {
  const table = tableOf(context, standing, expression.table);
  const operand = context.read(standing, expression.operand);
  if (table === undefined || operand === undefined) return undefined;
  const field = table.tier.fields.get(expression.field.text);
  if (field === undefined) {
    unknownIn(context, "unknown-name", expression.field, "field of a tier", [...table.tier.fields.keys()]);
    return undefined;
  }
  if (!fitsBounds(context, table, operand, expression.operand) || operand.measure.kind !== "unit") return undefined;
  return made(context, expression.span, { kind: "slices", operand: operand.expression, table: table.tier.table, field: expression.field.text }, multiplyUnits(operand.measure, field));
}

function tableOf(context: Context, standing: Standing, expression: Expr): Table | undefined {
  if (expression.kind === "path" && expression.text === "instrument.tiers") {
    if (!atHand(context, standing, "instrument", expression)) return undefined;
    return { tier: instrumentTier, bounds: moneyIn(context, "settle") };
  }
  if (expression.kind === "word") {
    const table = context.names.tables.get(expression.text);
    if (table === undefined) {
      unknownIn(context, "unknown-name", expression, "tier table", ["instrument.tiers", ...context.names.tables.keys()]);
      return undefined;
    }
    const fields = new Map((table.rows[0]?.fields ?? []).map(({ name, value }) => [name.text, literalMeasure(context, value)] as const));
    const bounded = table.rows.find((row) => row.upTo !== undefined)?.upTo;
    const units = new Map([...fields].flatMap(([name, measure]) => (measure.kind === "unit" ? [[name, measure] as const] : [])));
    const bounds = bounded === undefined ? undefined : literalMeasure(context, bounded);
    return { tier: { kind: "tier", table: { kind: "policy", name: expression.text }, fields: units }, bounds: bounds?.kind === "unit" ? bounds : { ...ratio, zero: true } };
  }
  context.findings.report("not-here", expression.span, "A tier is looked up in a table, but this is not one.", { help: "Write `instrument.tiers`, or the name of a table declared by `tiers`." });
  return undefined;
}

function fitsBounds(context: Context, table: Table, by: Typed, at: Expr): boolean {
  if (fitting(by.measure, table.bounds) !== undefined) return true;
  context.findings.report("unit-mismatch", at.span, `The table's bounds are ${inWords(context, table.bounds)}, but what is looked up is ${inWords(context, by.measure)}.`, {
    caption: inWords(context, by.measure),
    help: table.bounds.kind === "unit" && isPure(table.bounds) && by.measure.kind === "unit" && !isPure(by.measure)
      ? "Look up what the bounds are, or give the bounds their unit: `up to 50_000 USDT`, `up to 500 contracts`."
      : `Give ${inWords(context, table.bounds)} here.`,
  });
  return false;
}
