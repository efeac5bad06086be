import type { Definition, Expression, Meaning, Permission, TierTable } from "../../dsl/ir.ts";

/** The same policy in other words: what an author might do without meaning anything by it. */
export interface Rewrite {
  readonly name: string;
  readonly meaning: Meaning;
}

const zero: Expression = { kind: "number", value: "0" };
const two: Expression = { kind: "number", value: "2" };
const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" } as const;
const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;
const not = (operand: Expression): Expression => ({ kind: "not", operand });
const binary = (operator: "add" | "subtract" | "multiply" | "divide", left: Expression, right: Expression): Expression => ({ kind: "binary", operator, left, right });

/** Other words for one expression, by name. */
function inOtherWords(expression: Expression): readonly (readonly [string, Expression])[] {
  switch (expression.kind) {
    case "compare": {
      const { left, operator, right } = expression;
      return [
        ["comparison turned round", { kind: "compare", left: right, operator: turned[operator], right: left }],
        ["comparison with 0", { kind: "compare", left: binary("subtract", left, right), operator, right: zero }],
        ["comparison scaled", { kind: "compare", left: binary("multiply", two, left), operator, right: binary("multiply", right, two) }],
        ["opposite negated", not({ ...expression, operator: opposite[operator] })],
        ["negated twice", not(not(expression))],
        ["moved across and negative", { kind: "compare", left: binary("subtract", zero, right), operator, right: binary("subtract", zero, left) }],
        ["equality as two", operator === "=" ? { kind: "logic", operator: "and", operands: [{ ...expression, operator: "<=" }, { ...expression, operator: ">=" }] } : { kind: "logic", operator: "and", operands: [expression, expression] }],
      ];
    }
    case "logic":
      return [
        ["De Morgan", not({ kind: "logic", operator: expression.operator === "and" ? "or" : "and", operands: expression.operands.map(not) })],
        ["operands in another order", { ...expression, operands: [...expression.operands].reverse() }],
        ["operands nested", expression.operands.length < 3 ? not(not(expression)) : { ...expression, operands: [expression.operands[0]!, { ...expression, operands: expression.operands.slice(1) }] }], // there are three
      ];
    case "binary": {
      const { operator, left, right } = expression;
      const turnedRound: readonly (readonly [string, Expression])[] = operator === "add" || operator === "multiply" ? [["operands of a sum or product turned round", { ...expression, left: right, right: left }]] : [];
      const distributed = operator === "multiply" && right.kind === "binary" && (right.operator === "add" || right.operator === "subtract") ? binary(right.operator, binary("multiply", left, right.left), binary("multiply", left, right.right)) : undefined;
      return [
        ...turnedRound,
        ...(operator === "subtract" ? [["difference as a sum", binary("add", binary("subtract", zero, right), left)] as const] : []),
        ...(operator === "divide" ? [["quotient as a product", binary("multiply", binary("divide", { kind: "number", value: "1" }, right), left)] as const] : []),
        ...(distributed === undefined ? [] : [["product distributed", distributed] as const]),
        ["doubled and halved", binary("divide", binary("multiply", expression, two), two)],
      ];
    }
    case "extreme": {
      const [first, second, ...more] = expression.operands;
      if (first === undefined || second === undefined) return [];
      const chosen: Expression = { kind: "choose", condition: { kind: "compare", left: first, operator: expression.which === "min" ? "<=" : ">=", right: second }, then: first, else: second };
      const other = expression.which === "min" ? "max" : "min";
      return [
        ["terms of min or max reordered", { ...expression, operands: [...expression.operands].reverse() }],
        ["min or max of negatives", binary("subtract", zero, { kind: "extreme", which: other, operands: expression.operands.map((each) => binary("subtract", zero, each)) })],
        ...(more.length === 0 ? [["min or max as if", chosen] as const] : [["min or max nested", { ...expression, operands: [first, { ...expression, operands: [second, ...more] }] } as Expression] as const]),
      ];
    }
    case "choose":
      return [["condition of if negated", { kind: "choose", condition: not(expression.condition), then: expression.else, else: expression.then }]];
    case "absolute":
      return [["abs as max", { kind: "extreme", which: "max", operands: [expression.operand, binary("subtract", zero, expression.operand)] }]];
    case "aggregate":
      return expression.which === "sum" && expression.operand?.kind === "binary" && (expression.operand.operator === "add" || expression.operand.operator === "subtract")
        ? [["sum taken apart", binary(expression.operand.operator, { ...expression, operand: expression.operand.left }, { ...expression, operand: expression.operand.right })]]
        : [];
    default:
      return [];
  }
}

const isNumber = ({ dimension: { kind } }: Definition): boolean => !["flag", "tier", "tiers", "enum", "instant"].includes(kind);
const kinds: ReadonlySet<string> = new Set(["compare", "logic", "binary", "extreme", "choose", "absolute", "aggregate"]);

function isExpression(value: object): value is Expression {
  return "kind" in value && typeof value.kind === "string" && kinds.has(value.kind);
}

/** The value with each expression in it in other words, one at a time. */
function* rewritten(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  // Only numbers can be halved: a `choose` between tiers is none, and neither is a lookup.
  if (isExpression(value)) for (const [name, other] of inOtherWords(value)) yield [name, other];
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) for (const [name, other] of rewritten(each)) yield [name, value.map((kept: unknown, at) => (at === index ? other : kept))];
    return;
  }
  for (const [key, each] of Object.entries(value)) for (const [name, other] of rewritten(each)) yield [name, { ...value, [key]: other }];
}

/** All of them. */
export function* rewritesOf(meaning: Meaning): Generator<Rewrite> {
  const rest = (part: Partial<Meaning>): Meaning => ({ ...meaning, ...part });
  for (const key of ["definitions", "account", "modes"] as const) for (const [name, other] of rewritten(meaning[key])) yield { name, meaning: rest({ [key]: other }) };
  // Steps that count tiers see one more.
  const counts = JSON.stringify(meaning.modes).includes('"kind":"tiers"');
  for (const [index, table] of (counts ? [] : meaning.tables).entries()) for (const split of tableSplits(table)) yield { name: "table split at a row", meaning: rest({ tables: meaning.tables.map((each, at) => (at === index ? split : each)) }) };
  if (meaning.definitions.length > 1) yield { name: "definitions in another order", meaning: rest({ definitions: [...meaning.definitions].reverse() }) };
  yield { name: "clauses renamed", meaning: renamed(meaning) };
  yield { name: "version renamed", meaning: rest({ version: `${meaning.version}.1` }) };
  for (const [index, definition] of meaning.definitions.entries()) {
    for (const [name, other] of definitionRewrites(definition)) yield { name, meaning: rest({ definitions: meaning.definitions.flatMap((each, at) => (at === index ? other : [each])) }) };
    if (isNumber(definition) && definition.level !== "request" && definition.level !== "charge") yield { name: "definition renamed", meaning: withPath(meaning, definition.path, `${definition.path}_anew`) };
  }
  for (const [index, mode] of meaning.modes.entries()) {
    for (const adjustment of permissionSplits(mode.adjustment)) yield { name: "or-condition as two clauses", meaning: rest({ modes: meaning.modes.map((each, at) => (at === index ? { ...mode, adjustment } : each)) }) };
    if (mode.adjustment.length > 1) yield { name: "permissions in another order", meaning: rest({ modes: meaning.modes.map((each, at) => (at === index ? { ...mode, adjustment: byAction(mode.adjustment) } : each)) }) };
    if (mode.payment.length > 1) yield { name: "payment rules in another order", meaning: rest({ modes: meaning.modes.map((each, at) => (at === index ? { ...mode, payment: [...mode.payment].reverse() } : each)) }) };
  }
}

/** Names that the engine knows are no author's to change. */
const builtin = /\.(initial_margin|maintenance_margin|notional|tier|unrealized_pnl|status|equity|available|margin_ratio)$/;

function withPath(meaning: Meaning, from: string, to: string): Meaning {
  if (builtin.test(from)) return meaning;
  return JSON.parse(JSON.stringify(meaning).replaceAll(JSON.stringify(from), JSON.stringify(to))) as Meaning; // the same shape
}

function* tableSplits(table: TierTable): Generator<TierTable> {
  for (const [index, row] of table.rows.entries()) {
    const [low, high] = [Number(table.rows[index - 1]?.upTo?.value ?? "0"), Number(row.upTo?.value ?? Number.NaN)];
    const middle = Number.isNaN(high) ? low * 2 + 1000 : (low + high) / 2;
    const bound = row.upTo ?? table.rows[index - 1]?.upTo;
    if (bound === undefined || !Number.isInteger(middle)) continue;
    const split = { ...row, upTo: { ...bound, value: String(middle) } };
    yield { ...table, rows: [...table.rows.slice(0, index), split, row, ...table.rows.slice(index + 1)] };
  }
}

function* definitionRewrites(definition: Definition): Generator<readonly [string, readonly Definition[]]> {
  const [first, ...more] = definition.exceptions;
  const last = definition.exceptions.at(-1);
  if (last !== undefined && isNumber(definition)) yield ["exception as if", [{ ...definition, exceptions: definition.exceptions.slice(0, -1), body: { kind: "choose", condition: last.condition, then: last.body, else: definition.body } }]];
  if (first?.condition.kind === "logic" && first.condition.operator === "or") {
    const split = first.condition.operands.map((condition, index) => ({ ...first, id: `${first.id}/${index + 1}`, condition }));
    yield ["exception split at or", [{ ...definition, exceptions: [...split, ...more] }]];
  }
  if (definition.body.kind !== "binary" || builtin.test(`${definition.path}_helper`)) return;
  const path = `${definition.path}_helper`;
  const helper: Definition = { id: `definitions/${path}`, path, level: definition.level, dimension: { kind: "number" }, body: definition.body.left, exceptions: [] };
  yield ["helper extracted", [helper, { ...definition, body: { ...definition.body, left: { kind: "figure", path } } }]];
}

/** In these, conditions are read in one place alone, so that each of two clauses may allow it by itself. */
const inOnePlace: ReadonlySet<string> = new Set(["add_margin", "remove_margin", "open", "increase", "reduce", "close", "place_order"]);

function* permissionSplits(permissions: readonly Permission[]): Generator<readonly Permission[]> {
  for (const [index, permission] of permissions.entries()) {
    const { when } = permission;
    if (when?.kind !== "logic" || when.operator !== "or" || permission.verdict === "unspecified" || (permission.verdict === "allow" && !inOnePlace.has(permission.action))) continue;
    const split = when.operands.map((condition, at) => ({ ...permission, id: `${permission.id}/${at + 1}`, when: condition }));
    yield [...permissions.slice(0, index), ...split, ...permissions.slice(index + 1)];
  }
}

function byAction(permissions: readonly Permission[]): readonly Permission[] {
  return [...permissions].sort((a, b) => (a.action < b.action ? -1 : a.action > b.action ? 1 : 0));
}

function renamed(meaning: Meaning): Meaning {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === "id" && value !== meaning && typeof each === "string" ? `${each}/anew` : walk(each)]));
  };
  return walk(meaning) as Meaning; // the same shape
}

/** So many of them, of as many kinds as there are, beginning at another one for each policy. The same numbers give the same rewritings. */
export function chosenRewrites(meaning: Meaning, many: number, turn: number): readonly (Rewrite & { readonly place: number })[] {
  const byName = new Map<string, Rewrite[]>();
  for (const rewrite of rewritesOf(meaning)) byName.set(rewrite.name, [...(byName.get(rewrite.name) ?? []), rewrite]);
  const names = [...byName.keys()].sort();
  return Array.from({ length: Math.min(many, names.length) }, (_, index) => {
    const list = byName.get(names[(turn * many + index) % names.length] ?? "") ?? [];
    const place = (turn * 13 + index * 5 + 3) % list.length;
    return { ...list[place]!, place }; // each name has one
  });
}
