import { boundOf, literalDouble } from "../plan/bounds.ts";
import type { Lookup, Num } from "../plan/nodes.ts";
import { mayBeSteady } from "./steady.ts";
import { decimalOf } from "./units.ts";
import type { Writer } from "./writer.ts";
import type { Compare } from "./written.ts";

/** A decimal of at most 15 digits is an integer of at most 10¹⁵ over a power of ten. */
const mostDigits = 10 ** 15;

/**
 * An expression that is true only where two sides whose doubles are the same, and known, are the same exactly; `undefined` where nothing tells. Decimals of at most 15 digits have doubles of their own,
 * so whatever is such a decimal as it stands is what it seems to be (docs/certified-decisions.md, section 4).
 */
export function tieText(writer: Writer, { left, right }: Compare, bound: string): string | undefined {
  // What is a whole number of thousandths, and surely less than one away, is the same.
  if (isOfTime(left) && isOfTime(right)) return `${bound} < ${2 ** -11}`;
  const [one, other] = isNothing(right) ? [left, right] : [right, left];
  // A pure number whose double is 0 has a bound of 0.
  if (isNothing(other)) return boundOf(one).pure ? undefined : nothingText(writer, one);
  return sameText(writer, left, right);
}

/** The same of two numbers whose doubles are the same. */
function sameText(writer: Writer, left: Num, right: Num): string | undefined {
  const [a, b] = [shortText(writer, left), shortText(writer, right)];
  if (a !== undefined && b !== undefined) return both(a, b);
  // So much of one thing at two prices that are the same.
  if (left.kind === "worth" && right.kind === "worth" && left.units === right.units && left.inverse === right.inverse) return equalText(writer, left.price, right.price);
  if (left.kind === "operation" && right.kind === "operation" && left.operator === right.operator && left.operator === "multiply") {
    if (left.left === right.left) return equalText(writer, left.right, right.right);
    if (left.right === right.right) return equalText(writer, left.left, right.left);
  }
  if (left.kind === "operation" && right.kind === "operation" && left.operator === "divide" && right.operator === "divide" && left.left === right.left) return equalText(writer, left.right, right.right);
  return undefined;
}

/** And of two of which nothing is known yet. */
function equalText(writer: Writer, left: Num, right: Num): string | undefined {
  const same = sameText(writer, left, right);
  return same === undefined ? undefined : both(`${writer.number(left)} === ${writer.number(right)}`, same);
}

/** Of a number whose double is 0. */
export function nothingText(writer: Writer, node: Num): string | undefined {
  switch (node.kind) {
    case "operation": {
      if (node.operator === "subtract") return sameText(writer, node.left, node.right);
      if (node.operator === "divide") return isNothingText(writer, node.left);
      if (node.operator !== "multiply") return undefined;
      const found = [node.left, node.right].flatMap((each) => isNothingText(writer, each) ?? []);
      return found.length === 0 ? undefined : `(${found.join(" || ")})`;
    }
    case "signed":
      return nothingText(writer, node.value);
    case "absolute":
      return nothingText(writer, node.of);
    case "choose": {
      const [then, otherwise] = [nothingText(writer, node.then), nothingText(writer, node.otherwise)];
      return then === undefined && otherwise === undefined ? undefined : `(${writer.truth(node.condition)} === 1 ? ${then ?? "false"} : ${otherwise ?? "false"})`;
    }
    default:
      return shortText(writer, node);
  }
}

/** Of one of which that is not known either. */
function isNothingText(writer: Writer, node: Num): string | undefined {
  const nothing = nothingText(writer, node);
  return nothing === undefined ? undefined : both(`${writer.number(node)} === 0`, nothing);
}

/** Whether a number is a decimal of at most 15 digits, whose double is the nearest or next to it: of what stands in columns, of literals, and of which of these is chosen. */
function shortText(writer: Writer, node: Num): string | undefined {
  switch (node.kind) {
    case "literal":
      return isShort(node) ? "true" : undefined;
    case "column":
      return node.column.path.endsWith(".sign") ? "true" : digitsText(writer, `batch.numbers[${JSON.stringify(node.column.path)}]`, writer.row(node.at));
    case "field":
      return fieldText(writer, node);
    case "signed":
      return shortText(writer, node.value);
    case "absolute":
      return shortText(writer, node.of);
    case "extreme":
      return node.of.map((each) => shortText(writer, each)).reduce((a, b) => (a === undefined || b === undefined ? undefined : both(a, b)), "true");
    case "choose": {
      const [then, otherwise] = [shortText(writer, node.then), shortText(writer, node.otherwise)];
      if (then === undefined || otherwise === undefined) return undefined;
      return then === otherwise ? then : `(${writer.truth(node.condition)} === 1 ? ${then} : ${otherwise})`;
    }
    case "sum":
      // What is counted is whole, and so few that doubles add it up exactly.
      return isWhole(node.term) ? "true" : undefined;
    default:
      return undefined;
  }
}

/** Instants, durations that the policy states, and their sums and differences: whole thousandths of a second. */
function isOfTime(node: Num): boolean {
  if (node.kind === "column") return node.column.instant === true;
  if (node.kind === "literal") return 1000n % node.value.d === 0n;
  return node.kind === "operation" && (node.operator === "add" || node.operator === "subtract") && isOfTime(node.left) && isOfTime(node.right);
}

function isWhole(node: Num): boolean {
  if (node.kind === "choose") return isWhole(node.then) && isWhole(node.otherwise);
  return node.kind === "literal" && node.value.d === 1n && node.value.n <= mostWhole && node.value.n >= -mostWhole;
}

/** So much of each of 2¹⁹ members is below 10¹⁵. */
const mostWhole = 2n ** 20n;

function digitsText({ columns }: Writer, column: string, row: string): string {
  return `Math.abs(${columns.constant(`digitsIn(${column})`)}[${row}]) <= ${mostDigits}`;
}

/** What a row says is what the number's own row says where none beside it may have been taken. */
function fieldText(writer: Writer, { lookup, field }: Extract<Num, { kind: "field" }>): string | undefined {
  const { rows } = lookup;
  const found = rows === undefined ? digitsText(writer, `batch.tiers.fields[${JSON.stringify(field)}]`, writer.lookup(lookup)) : rows.every(({ fields: { [field]: value } }) => value === undefined || isShort({ value })) ? "true" : undefined;
  const forms = writer.columns.forms(lookup);
  // A row that is held while a price is looked for is the row that is meant.
  return found === undefined || lookup.pinned !== undefined || forms === undefined || !mayBeSteady(lookup, forms) ? found : both("!isBeside", found);
}

/** The row of one of the policy's tables in which a number falls that may be one of its bounds, exactly; `found` names what distance tells, 0 where it is not sure. `undefined` where no number tells. */
export function atBoundText(writer: Writer, { rows, by, upperIncluded }: Lookup, found: () => string): string | undefined {
  if (rows === undefined || rows.length > mostBounds) return undefined;
  const isOne = shortText(writer, by);
  if (isOne === undefined) return undefined;
  const x = writer.number(by);
  // Rows are counted from 1.
  const bounds = rows.flatMap(({ upTo }, index) => (upTo !== undefined && isShort({ value: upTo }) ? [`${x} === ${literalDouble(upTo).value} ? ${index + (upperIncluded ? 1 : 2)} : `] : []));
  if (bounds.length === 0) return undefined;
  const row = found();
  return `${row} !== 0 ? ${row} : ${isOne === "true" ? "" : `!(${isOne}) ? 0 : `}${bounds.join("")}0`;
}

/** A table of more rows is looked up by distance alone. */
const mostBounds = 30;

function isShort({ value }: Pick<Extract<Num, { kind: "literal" }>, "value">): boolean {
  const found = decimalOf(value);
  return found?.divisor === "1" && Math.abs(found.integer) <= mostDigits && literalDouble(value).roundings <= 1;
}

function isNothing(node: Num): boolean {
  return node.kind === "literal" && node.value.n === 0n;
}

function both(a: string, b: string): string {
  return a === "true" || a === b ? b : b === "true" ? a : `${a} && ${b}`;
}
