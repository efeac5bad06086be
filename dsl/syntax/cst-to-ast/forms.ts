import type { CstNode } from "../chevrotain.ts";
import type { Expr, Word } from "../../ast.ts";
import { K, NumberToken } from "../tokens.ts";
import { child, children, nameFrom, only, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { damaged, exprFrom, numberFrom, operandFrom, roundingModeFrom, wordFrom } from "./expressions.ts";

/** The operands that begin with a word of their own. `node` is the `operand` that holds one of them. */
export function formFrom(node: CstNode, places: Places): Expr | undefined {
  const form = only(node);
  if (form === undefined || damaged(form)) return undefined;
  const read = readers[form.name];
  return read?.(form, places);
}

const readers: Readonly<Record<string, (form: CstNode, places: Places) => Expr | undefined>> = {
  portion(form, places) {
    const number = token(form, NumberToken);
    const operand = operandFrom(child(form, "operand"), places);
    return number && operand && { kind: "portion", share: numberFrom(number, places), operand, span: places.of(form) };
  },
  extreme(form, places) {
    const parts = children(form, "expr").map((one) => exprFrom(one, places));
    const operands = present(parts);
    if (operands.length < parts.length || operands.length < 2) return undefined;
    return { kind: "extreme", which: token(form, "which")?.image === "min" ? "min" : "max", operands, span: places.of(form) };
  },
  aggregate(form, places) {
    const which = token(form, "which")?.image as Extract<Expr, { kind: "aggregate" }>["which"] | undefined; // six words by the grammar
    const operand = nounFrom(child(form, "noun"), places) ?? operandFrom(child(form, "operand"), places);
    const filter = child(form, "where");
    const where = whereFrom(filter, places);
    if (which === undefined || operand === undefined || (filter !== undefined && where === undefined)) return undefined;
    const same = nameFrom(token(form, "same"), places);
    const each = nameFrom(token(form, "each"), places);
    const scope = nameFrom(token(form, "scope"), places);
    return { kind: "aggregate", which, operand, ...(same && { same }), ...(each && { each }), ...(scope && { scope }), ...(where && { where }), span: places.of(form) };
  },
  value(form, places) {
    const of = nameFrom(token(child(form, "contract"), "noun"), places);
    if (of !== undefined) {
      const at = operandFrom(child(form, "at"), places);
      return at && { kind: "value", of, at, span: places.of(form) };
    }
    const operand = operandFrom(child(form, "valued"), places);
    const asset = nameFrom(token(form, "asset"), places);
    const afterHaircut = token(form, K.haircut) !== undefined;
    return operand && asset && { kind: "valued", operand, asset, afterHaircut, span: places.of(form) };
  },
  profit(form, places) {
    const of = nameFrom(token(child(form, "contract"), "noun"), places);
    const from = operandFrom(child(form, "from"), places);
    const to = operandFrom(child(form, "to"), places);
    return of && from && to && { kind: "profit", of, from, to, span: places.of(form) };
  },
  rounded(form, places) {
    const operand = operandFrom(child(form, "operand"), places);
    const digitsNode = child(form, "digits");
    const span = places.of(form);
    if (operand === undefined || (digitsNode !== undefined && damaged(digitsNode))) return undefined;
    if (digitsNode === undefined) {
      const step = wordFrom(token(form, "tick"), places) ?? operandFrom(child(form, "step"), places);
      const mode = roundingModeFrom(child(form, "roundingMode"), places);
      return step && mode && { kind: "round", operand, step, mode, span };
    }
    const digits = nameFrom(token(digitsNode, NumberToken), places);
    const mode = roundingModeFrom(child(digitsNode, "roundingMode"), places);
    if (digits === undefined || mode === undefined) return undefined;
    const degree = token(form, "degree");
    if (degree !== undefined) return { kind: "root", degree: degree.image === "square" ? 2 : 3, operand, digits, mode, span };
    const numerator = nameFrom(token(form, "numerator"), places);
    const denominator = nameFrom(token(form, "denominator"), places);
    return numerator && denominator && { kind: "power", operand, numerator, denominator, digits, mode, span };
  },
  scenario(form, places) {
    const moves = children(form, "move").map((one) => {
      const number = token(one, NumberToken);
      return number && !damaged(one) ? numberFrom(number, places, token(one, "sign")) : undefined;
    });
    const whole = present(moves);
    const operand = operandFrom(child(form, "operand"), places);
    if (operand === undefined || whole.length < moves.length) return undefined;
    return { kind: "scenario", which: token(form, "which")?.image === "best" ? "best" : "worst", moves: whole, operand, span: places.of(form) };
  },
  slices(form, places) {
    const operand = operandFrom(child(form, "measure"), places);
    const table = operandFrom(child(form, "table"), places);
    const field = nameFrom(token(form, "field"), places);
    return operand && table && field && { kind: "slices", operand, table, field, span: places.of(form) };
  },
};

function nounFrom(node: CstNode | undefined, places: Places): Word | undefined {
  return wordFrom(token(node, "noun"), places);
}

/** The condition of a `where (…)`. */
export function whereFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  return node === undefined || damaged(node) ? undefined : exprFrom(child(node, "condition"), places);
}
