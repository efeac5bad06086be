import type { ChooseExpression, Expression, ExtremeExpression, RoundingMode, TableReference } from "../../dsl/ir.ts";
import { unreachable } from "../number/index.ts";
import { aggregateText, groupsText } from "./aggregate.ts";
import { chainOf, productOf } from "./arithmetic.ts";
import { conditionText } from "./condition.ts";
import { lettered, listed, wordsOf } from "./english.ts";
import { idiom } from "./idioms.ts";
import { instantText, literalText, moveText } from "./literals.ts";
import { roundingText } from "./rounding.ts";
import type { Speaker } from "./speaker.ts";

/**
 * How tightly the words around an expression bind: `loose` takes anything, `sum` no commas, `product` no sum, `name` only what
 * is one thing. What binds less is put in parentheses.
 */
export const binding = { loose: 0, sum: 1, product: 2, name: 3 } as const;
export type Binding = (typeof binding)[keyof typeof binding];

/** An expression as a phrase, such as `the position's value at the mark price divided by its leverage`. */
export function quantityText(expression: Expression, speaker: Speaker, within: Binding = binding.loose): string {
  const special = idiom(expression, speaker, within);
  if (special !== undefined) return special;
  switch (expression.kind) {
    case "number":
      return literalText(expression);
    case "instant":
      return instantText(expression.value);
    case "fact":
    case "figure":
      return speaker.the(expression.path);
    case "equity":
      return speaker.of("pool", expression.purpose === "maintaining" ? "margin balance" : `margin balance for ${expression.purpose}`);
    case "available":
      return speaker.the(`${expression.of}.available`);
    case "binary":
      return expression.operator === "add" || expression.operator === "subtract" ? chainOf(expression, speaker, within) : productOf(expression, speaker, within);
    case "choose": {
      return grouped(chooseText(expression, speaker), within);
    }
    case "extreme":
      return extremeText(expression, speaker, within);
    case "absolute":
      return `the absolute value of ${quantityText(expression.operand, speaker, binding.name)}`;
    case "aggregate":
      return aggregateText(expression, speaker);
    case "grouped":
      return groupsText(expression, speaker);
    case "value":
      return `${speaker.of(expression.of, "value")} at ${quantityText(expression.at, speaker, binding.name)}`;
    case "profit": {
      const profit = speaker.of(expression.of, "profit");
      return `${profit} from ${quantityText(expression.from, speaker, binding.name)} to ${quantityText(expression.to, speaker, binding.name)}`;
    }
    case "valued":
      return `${quantityText(expression.operand, speaker, binding.name)} valued in ${expression.to}${expression.haircut ? " after its haircut" : ""}`;
    case "before":
      return `${quantityText(expression.operand, speaker, binding.name)} before the action`;
    case "pinned":
      return `${quantityText(expression.operand, speaker, binding.name)} at the current mark price`;
    case "round":
      return grouped(`${quantityText(expression.operand, speaker, binding.sum)}, ${roundedText(expression.mode, expression.step, speaker)}`, within);
    case "root":
      return grouped(`the ${expression.degree === 2 ? "square" : "cube"} root of ${quantityText(expression.operand, speaker, binding.name)}, ${digitsText(expression)}`, within);
    case "power":
      return grouped(`${quantityText(expression.operand, speaker, binding.name)} to the power ${expression.numerator}/${expression.denominator}, ${digitsText(expression)}`, within);
    case "scenario":
      return `the ${expression.which === "worst" ? "lowest" : "highest"} of ${quantityText(expression.operand, speaker, binding.name)} when all prices move by ${listed(expression.moves.map(moveText), "or")}`;
    case "lookup":
      return grouped(`the tier in ${tableText(expression.table, speaker)} into which ${quantityText(expression.by, speaker, binding.sum)} falls, where ${boundaryText(expression.boundary)}`, within);
    case "tier_field":
      return `the ${wordsOf(expression.field)} of ${quantityText(expression.tier, speaker, binding.name)}`;
    case "slices":
      return grouped(`each slice of ${quantityText(expression.operand, speaker, binding.name)} times the ${wordsOf(expression.field)} of its own tier in ${tableText(expression.table, speaker)}, added up`, within);
    case "option":
      return `the option “${wordsOf(expression.name)}”`;
    case "compare":
    case "is":
    case "logic":
    case "not":
      return `whether ${conditionText(expression, speaker, { within: binding.name })}`;
    default:
      return unreachable(expression);
  }
}

/** In parentheses where something around it binds tighter. */
export function grouped(text: string, within: Binding): string {
  return within === binding.loose ? text : `(${text})`;
}

/** Longer than this, and what is said last is what the eye looks for first. */
const easyCharacters = 100;

function chooseText({ condition, then, else: otherwise }: ChooseExpression, speaker: Speaker): string {
  const first = quantityText(then, speaker, binding.sum);
  if (first.length <= easyCharacters) return `${first} if ${conditionText(condition, speaker)}, and ${quantityText(otherwise, speaker, binding.sum)} otherwise`;
  const asked = conditionText(condition, speaker.afresh());
  return `this: if ${asked}, ${quantityText(then, speaker)}; otherwise ${quantityText(otherwise, speaker.afresh())}`;
}

/** A list of long things has letters, and each of them is said as if it stood alone. */
function extremeText({ which, operands }: ExtremeExpression, speaker: Speaker, within: Binding): string {
  const two = operands.length === 2;
  const word = which === "min" ? (two ? "smaller" : "smallest") : two ? "larger" : "largest";
  const said = operands.map((operand) => quantityText(operand, speaker, binding.sum));
  const plain = said.join("").length <= easyCharacters && !said.some((each) => / (and|or) /.test(each));
  const list = plain ? listed(said) : lettered(operands.map((operand) => quantityText(operand, speaker.afresh(), binding.sum)), "and");
  return grouped(`the ${word} of ${list}`, within);
}

export function tableText(table: TableReference, speaker: Speaker): string {
  return table.kind === "instrument" ? speaker.the("instrument.tiers") : `the table “${wordsOf(table.name)}”`;
}

export function boundaryText(boundary: "upper" | "lower"): string {
  return `a value exactly at a bound belongs to the ${boundary === "upper" ? "lower" : "higher"} tier`;
}

/** `rounded up to a multiple of 0.01`. */
function roundedText(mode: RoundingMode, step: Expression, speaker: Speaker): string {
  if (step.kind === "fact" && step.path === "instrument.tick_size") return roundingText(mode, "a whole tick", "the nearest tick");
  const multiple = `multiple of ${quantityText(step, speaker, binding.name)}`;
  return roundingText(mode, `a ${multiple}`, `the nearest ${multiple}`);
}

function digitsText({ digits, mode }: { readonly digits: number; readonly mode: RoundingMode }): string {
  const decimals = `${digits} ${digits === 1 ? "decimal" : "decimals"}`;
  return roundingText(mode, decimals, `the nearest value of ${decimals}`);
}
