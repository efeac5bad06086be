import type { CstNode, IToken } from "../chevrotain.ts";
import type { CompareOperator, Expr, Literal, RoundingModeAst, Word } from "../../ast.ts";
import { K, Minus, NumberToken } from "../tokens.ts";
import { allTokens, child, children, nameFrom, token, tokens } from "./cst.ts";
import type { Places } from "./cst.ts";
import { formFrom } from "./forms.ts";

/** `expr` and `condition`. Absent when a part that it needs is missing: half an expression means something else. */
export function exprFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  if (node.name !== "expr") return chainFrom(node, "or", "conjunction", conjunctionFrom, places);
  const test = child(node, "test");
  if (token(node, K.if) === undefined) return exprFrom(child(node, "condition"), places);
  const condition = exprFrom(test, places);
  const then = exprFrom(child(node, "yes"), places);
  const otherwise = exprFrom(child(node, "no"), places);
  return condition && then && otherwise && { kind: "if", condition, then, else: otherwise, span: places.of(node) };
}

/** Whether the parser skipped or made up something directly in this node. */
export function damaged(node: CstNode): boolean {
  if (node.recoveredNode === true) return true;
  return Object.values(node.children).some((list) => list.some((one) => "image" in one && one.isInsertedInRecovery === true));
}

type Reader = (node: CstNode | undefined, places: Places) => Expr | undefined;

function chainFrom(node: CstNode | undefined, kind: "or" | "and", label: string, read: Reader, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const operands = children(node, label).map((one) => read(one, places));
  const [first] = operands;
  if (operands.length < 2) return first;
  return operands.every((one): one is Expr => one !== undefined) ? { kind, operands, span: places.of(node) } : undefined;
}

function conjunctionFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  return chainFrom(node, "and", "negation", negationFrom, places);
}

function negationFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  if (token(node, K.not) === undefined) return comparisonFrom(child(node, "comparison"), places);
  const operand = negationFrom(child(node, "negation"), places);
  return operand && { kind: "not", operand, span: places.of(node) };
}

function comparisonFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const left = sumFrom(child(node, "left"), places);
  const comparison = child(node, "comparisonOperator");
  if (left !== undefined && token(node, K.is) !== undefined) {
    const word = nameFrom(token(node, "word"), places);
    return word && { kind: "is", operand: left, not: token(node, K.not) !== undefined, word, span: places.of(node) };
  }
  if (comparison === undefined) return left;
  const operator = token(comparison, "operator")?.image as CompareOperator | undefined; // the rule admits no other symbol
  const right = sumFrom(child(node, "right"), places);
  return left && operator && right && { kind: "compare", operator, left, right, span: places.of(node) };
}

export function sumFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  return binaryFrom(node, productFrom, places);
}

function productFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  return binaryFrom(node, termFrom, places);
}

function binaryFrom(node: CstNode | undefined, read: Reader, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const [first, ...rest] = children(node, "operand").map((one) => read(one, places));
  const operators = tokens(node, "operator");
  if (operators.length !== rest.length) return undefined;
  let left = first;
  for (const [index, right] of rest.entries()) {
    const operator = operators[index]?.image as "+" | "-" | "*" | "/" | undefined; // four symbols by the grammar
    if (left === undefined || right === undefined || operator === undefined) return undefined;
    left = { kind: "binary", operator, left, right, span: places.between(left, right) };
  }
  return left;
}

function termFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const lookup = child(node, "lookup");
  if (lookup === undefined) return operandFrom(child(node, "operand"), places);
  if (damaged(lookup)) return undefined;
  const table = token(lookup, "table");
  const by = sumFrom(child(lookup, "measure"), places);
  const boundary = boundaryFrom(child(lookup, "boundary"));
  if (table === undefined || by === undefined || boundary === undefined) return undefined;
  const kind = table.image.includes(".") ? "path" : "word";
  return { kind: "lookup", table: { kind, text: table.image, span: places.of(table) }, by, boundary, span: places.of(node) };
}

/** `upper bound included` → `upper`. */
export function boundaryFrom(node: CstNode | undefined): "upper" | "lower" | undefined {
  if (node === undefined || damaged(node)) return undefined;
  return token(node, "side")?.image === "upper" ? "upper" : "lower";
}

export function operandFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const span = places.of(node);
  const word = wordFrom(token(node, "word"), places);
  if (word !== undefined) return word;
  const date = dateFrom(token(node, "date"), places);
  if (date !== undefined) return date;
  const name = nameFrom(token(node, "option"), places);
  if (name !== undefined) return { kind: "option", name, span };
  if (token(node, K.abs) !== undefined) {
    const operand = exprFrom(child(node, "abs_operand"), places);
    return operand && { kind: "abs", operand, span };
  }
  if (token(node, K.before) !== undefined) {
    const operand = operandFrom(child(node, "before_operand"), places);
    return operand && { kind: "before", operand, span };
  }
  const path = child(node, "path");
  if (path !== undefined) return pathFrom(path, places);
  const group = child(node, "group");
  if (group !== undefined) return groupFrom(group, places);
  const literal = child(node, "literal");
  return literal !== undefined ? literalFrom(literal, places) : formFrom(node, places);
}

function pathFrom(node: CstNode, places: Places): Expr | undefined {
  const name = token(node, "name");
  if (name === undefined || damaged(node)) return undefined;
  const purpose = nameFrom(token(node, "purpose"), places);
  const last = purpose ?? { span: places.of(name) };
  const path: Expr = { kind: "path", text: name.image, ...(purpose && { purpose }), span: places.between({ span: places.of(name) }, last) };
  return atMark(path, child(node, "atMark"), node, places);
}

function groupFrom(node: CstNode, places: Places): Expr | undefined {
  const operand = damaged(node) ? undefined : exprFrom(child(node, "expr"), places);
  const mark = child(node, "atMark");
  if (operand === undefined) return undefined;
  const close = token(node, "RightParenthesis");
  const span = close === undefined ? places.of(node) : places.between({ span: places.of(node) }, { span: places.of(close) });
  return atMark({ kind: "group", operand, span }, mark, node, places);
}

function atMark(operand: Expr, mark: CstNode | undefined, node: CstNode, places: Places): Expr | undefined {
  if (mark === undefined) return operand;
  return damaged(mark) ? undefined : { kind: "at_current_mark", operand, span: places.of(node) };
}

export function wordFrom(found: IToken | undefined, places: Places): Word | undefined {
  return found && { kind: "word", text: found.image, span: places.of(found) };
}

export function dateFrom(found: IToken | undefined, places: Places): Literal | undefined {
  return found && { kind: "literal", type: found.image.includes("T") ? "instant" : "date", value: found.image, span: places.of(found) };
}

/** `["-"] NUMBER [ASSET]`, wherever those tokens are direct children of a node. */
export function literalFrom(node: CstNode | undefined, places: Places): Literal | undefined {
  const number = token(node, NumberToken);
  if (node === undefined || number === undefined || damaged(node)) return undefined;
  const asset = nameFrom(token(node, "asset"), places);
  const sign = token(node, Minus);
  return numberFrom(number, places, sign, asset);
}

/** One number token as a literal, with the sign before it and the asset after it. */
export function numberFrom(
  number: IToken,
  places: Places,
  sign?: IToken,
  asset?: ReturnType<typeof nameFrom>,
): Literal {
  const [, digits = number.image, written = ""] = /^([\d_.]+)\s*(.*)$/.exec(number.image) ?? [];
  const unit = written === "contract" ? "contracts" : written;
  const first = { span: places.of(sign ?? number) };
  const negative = sign !== undefined && sign.image !== "+";
  return {
    kind: "literal",
    type: "number",
    value: (negative ? "-" : "") + digits.replaceAll("_", ""),
    ...(unit !== "" && { unit: unit as NonNullable<Literal["unit"]> }), // the lexer admits these units only
    ...(asset && { asset: asset.text }),
    span: places.between(first, asset ?? { span: places.of(number) }),
  };
}

/** The words of a rounding mode, joined by one space. */
export function roundingModeFrom(node: CstNode | undefined, places: Places): RoundingModeAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  return { words: allTokens(node).map((one) => one.image).join(" "), span: places.of(node) };
}
