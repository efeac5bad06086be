/** Step 3: every divisor is shown to be other than 0, by the ranges of facts and by the conditions around it. */

import type { CompiledPolicy, Definition, Expression, TierTable } from "../ir.ts";
import { childrenOf, readsElsewhere } from "./children.ts";
import type { Context } from "./context.ts";
import { mostExceptions } from "./exceptions.ts";
import { literalValue } from "./atoms.ts";
import { learn, signIn, anything, type Known, type Sign, type SignContext } from "./signs.ts";
import { sign as signOf } from "../../engine/number/index.ts";

/** Looks through every expression of a policy; what a clause's `when` shows holds in its amounts. */
export function checkDivisors(context: Context, meaning: CompiledPolicy["meaning"]): void {
  if (!divides(meaning)) return;
  const signs = signContext(meaning.definitions, meaning.tables);
  // In order, so that a long chain of figures is walked step by step.
  for (const { path } of meaning.definitions) signIn(signs, new Map(), { kind: "figure", path });
  for (const definition of meaning.definitions) {
    if (definition.exceptions.length > mostExceptions) continue; // that is an error already
    if (!divides(definition)) continue;
    let known: Known = new Map();
    for (const exception of definition.exceptions) {
      check(context, signs, known, exception.condition);
      check(context, signs, learn(signs, known, exception.condition), exception.body);
      known = learn(signs, known, exception.condition, false);
    }
    check(context, signs, known, definition.body);
  }
  for (const mode of meaning.modes) visit(context, signs, new Map(), mode);
  visit(context, signs, new Map(), meaning.account);
  visit(context, signs, new Map(), meaning.guarantees);
}

/** Whether there is a division anywhere in a part of the data. Most clauses have none, and what their conditions show is of no use. */
function divides(node: object): boolean {
  if ("operator" in node && node.operator === "divide") return true;
  for (const member of Object.values(node) as unknown[]) if (typeof member === "object" && member !== null && divides(member)) return true;
  return false;
}

/** Clauses are plain data: any object with a `when` guards the expressions beside it. */
function visit(context: Context, signs: SignContext, known: Known, node: unknown): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(context, signs, known, one);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if (context.origins.has(node)) {
    check(context, signs, known, node as Expression); // only expressions have origins
    return;
  }
  const when = "when" in node ? (node.when as Expression | undefined) : undefined; // `when` holds a condition in every clause
  if (when !== undefined && !divides(node)) return;
  if (when !== undefined) check(context, signs, known, when);
  const inside = when === undefined ? known : learn(signs, known, when);
  for (const [key, member] of Object.entries(node)) if (key !== "when") visit(context, signs, inside, member);
}

function check(context: Context, signs: SignContext, known: Known, expression: Expression): void {
  if (expression.kind === "binary" && expression.operator === "divide") {
    const sign = signIn(signs, known, expression.right);
    if (sign.zero) report(context, expression, sign);
  }
  if (expression.kind === "choose") {
    check(context, signs, known, expression.condition);
    check(context, signs, learn(signs, known, expression.condition), expression.then);
    check(context, signs, learn(signs, known, expression.condition, false), expression.else);
    return;
  }
  if (expression.kind === "logic") {
    // `X > 0 and A / X < 1` reads the right side only where the left one holds.
    let before = known;
    for (const operand of expression.operands) {
      check(context, signs, before, operand);
      before = learn(signs, before, operand, expression.operator === "and");
    }
    return;
  }
  if (expression.kind === "aggregate") {
    const inside: Known = expression.where === undefined ? new Map() : learn(signs, new Map(), expression.where);
    if (expression.where !== undefined) check(context, signs, new Map(), expression.where);
    if (expression.operand !== undefined) check(context, signs, inside, expression.operand);
    return;
  }
  const inner = readsElsewhere(expression) || expression.kind === "grouped" ? new Map<string, Sign>() : known;
  for (const child of childrenOf(expression)) check(context, signs, inner, child);
}

function report(context: Context, expression: Extract<Expression, { kind: "binary" }>, sign: Sign): void {
  const span = context.origins.get(expression.right) ?? context.origins.get(expression);
  if (span === undefined) return;
  const words = sign.minus ? "may be 0 or less" : "may be 0";
  context.findings.report("divisor-may-be-zero", span, `This is divided by, but nothing shows that it is not 0.`, {
    caption: words,
    help: "In a comparison, multiply both sides by it instead: `a >= 80% * b` for `a / b >= 80%`. Elsewhere guard it: `if x > 0 then a / x else …`, or `except when x <= 0: …`.",
  });
}

function signContext(definitions: readonly Definition[], tables: readonly TierTable[]): SignContext {
  return {
    definitions: new Map(definitions.map((definition) => [definition.path, definition])),
    figures: new Map(),
    field(table, field) {
      const rows = tables.find((candidate) => candidate.name === table)?.rows ?? [];
      const signs = rows.flatMap((row) => row.fields.filter((one) => one.name === field).map((one) => literalValue(one.value)));
      if (signs.length === 0 || signs.some((value) => value === undefined)) return anything;
      const found = signs.map((value) => signOf(value!)); // the guard above has looked
      return { minus: found.includes(-1), zero: found.includes(0), plus: found.includes(1) };
    },
  };
}
