import type { DefinitionAst, DimensionAst, ExceptionAst, FactAst, Literal, OptionAst, TiersItem, Word } from "../ast.ts";
import type { Definition, Dimension, FactRule, Level, Notes, OptionRule, TierTable } from "../ir.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { duration, name, names, nowhere, number, percent, tailOf, time } from "./nodes.ts";

/** An option of `yes` and `no` lists no words. */
export function option({ name: text, values, default: usual }: OptionRule, notes: Notes): OptionAst {
  const plain = values.length === 2 && values[0] === "yes" && values[1] === "no";
  return {
    name: name(text),
    ...(!plain && { values: names(values) }),
    default: name(usual),
    tail: tailOf(notes, `options/${text}`),
    span: nowhere,
  };
}

export function fact({ path, dimension, default: usual }: FactRule, notes: Notes): FactAst {
  const doc = notes.facts[path];
  return {
    path: name(path),
    dimension: dimensionAst(dimension),
    ...(usual !== undefined && { default: defaultOf(usual, dimension) }),
    ...(doc !== undefined && { doc: name(doc) }),
    tail: tailOf(notes, `facts/${path}`),
    span: nowhere,
  };
}

function dimensionAst({ kind, asset, values, perQuantity }: Dimension): DimensionAst {
  return {
    name: kind === "enum" ? "one of" : kind,
    ...(kind === "money" && { asset: name(asset ?? "settle") }),
    ...(kind === "enum" && { values: names(values ?? []) }),
    ...(perQuantity === true && { perQuantity }),
    span: nowhere,
  };
}

/** The data holds a default without its unit, in base units; the language asks for one. */
function defaultOf(text: string, { kind, asset }: Dimension): Literal | Word {
  if (kind === "flag" || kind === "enum") return { kind: "word", text, span: nowhere };
  if (kind === "instant") return time(text.includes("T") ? "instant" : "date", text);
  if (/^-?[0.]+$/.test(text)) return number({ value: text });
  switch (kind) {
    case "money":
      return number({ value: text, ...(asset === undefined || asset === "settle" || asset === "own" ? {} : { asset }) });
    case "leverage":
      return number({ value: text, unit: "x" });
    case "duration":
      return duration(text);
    case "ratio":
      return percent(text);
    default:
      return number({ value: text });
  }
}

export function tiers({ name: text, boundary, rows }: TierTable, notes: Notes): TiersItem {
  return {
    kind: "tiers",
    name: name(text),
    boundary,
    cites: tailOf(notes, `tiers/${text}`).cites,
    rows: rows.map(({ upTo, fields }, index) => ({
      ...(upTo !== undefined && { upTo: number(upTo) }),
      fields: fields.map(({ name: field, value }) => ({ name: name(field), value: number(value) })),
      tail: tailOf(notes, `tiers/${text}/${index + 1}`),
      span: nowhere,
    })),
    span: nowhere,
  };
}

const inPool: ReadonlySet<Level> = new Set<Level>(["pool", "position", "order"]);

export function definition({ id, path, level, body, exceptions }: Definition, notes: Notes): DefinitionAst {
  const place: Place = { words: new Map(), pool: inPool.has(level) };
  return {
    kind: "definition",
    path: name(path),
    body: toExpr(body, place),
    exceptions: exceptions.map(
      (one): ExceptionAst => ({
        kind: "exception",
        condition: toCondition(one.condition, place),
        body: toExpr(one.body, place),
        tail: tailOf(notes, one.id),
        span: nowhere,
      }),
    ),
    tail: tailOf(notes, id),
    span: nowhere,
  };
}
