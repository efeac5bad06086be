import type { Expression, RoundingMode } from "../dsl/ir.ts";
import { isCost } from "../dsl/builtins.ts";
import { unreachable } from "./number/index.ts";

/** An expression in the policy's own words, on one line: what a binding term or a reason quotes. Never read back. */
export function wordsOf(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return `${expression.value}${unitSigns[expression.unit ?? ""] ?? ""}${expression.asset === undefined ? "" : ` ${expression.asset}`}`;
    case "instant":
      return expression.value;
    case "fact":
      return spoken[expression.path] ?? expression.path;
    case "figure":
      return expression.path;
    case "equity":
      return expression.purpose === "maintaining" ? "pool.equity" : `pool.equity for ${expression.purpose}`;
    case "available":
      return `${expression.of}.available`;
    case "option":
      return `option ${expression.name}`;
    case "binary":
      return isCost(expression) ? "request.cost" : `${operand(expression.left)} ${signs[expression.operator]} ${operand(expression.right)}`;
    case "compare":
      return `${wordsOf(expression.left)} ${expression.operator} ${wordsOf(expression.right)}`;
    case "is":
      return `${wordsOf(expression.operand)} is ${expression.not ? "not " : ""}${expression.word}`;
    case "logic":
      return expression.operands.map((each) => (each.kind === "logic" ? `(${wordsOf(each)})` : wordsOf(each))).join(` ${expression.operator} `);
    case "not":
      return `not ${operand(expression.operand)}`;
    case "choose":
      return `if ${wordsOf(expression.condition)} then ${wordsOf(expression.then)} else ${wordsOf(expression.else)}`;
    case "extreme":
      return `${expression.which}(${expression.operands.map(wordsOf).join(", ")})`;
    case "absolute":
      return `abs(${wordsOf(expression.operand)})`;
    case "aggregate": {
      const of = expression.operand === undefined ? expression.over : operand(expression.operand);
      const where = expression.where === undefined ? "" : ` where (${wordsOf(expression.where)})`;
      return `${expression.which} of ${of}${expression.same === undefined ? "" : ` with same ${expression.same}`}${where}`;
    }
    case "grouped":
      return `${expression.which} of ${operand(expression.operand)} for each ${expression.key}`;
    case "value":
      return `value of ${expression.of} at ${operand(expression.at)}`;
    case "profit":
      return `profit of ${expression.of} from ${operand(expression.from)} to ${operand(expression.to)}`;
    case "valued":
      return `value of ${operand(expression.operand)} in ${expression.to}${expression.haircut ? " after haircut" : ""}`;
    case "before":
      return `before ${operand(expression.operand)}`;
    case "pinned":
      return `${operand(expression.operand)} at current mark`;
    case "round":
      return `rounded ${operand(expression.operand)} to ${operand(expression.step)} ${modeWords(expression.mode)}`;
    case "root":
      return `rounded ${expression.degree === 2 ? "square" : "cube"} root of ${operand(expression.operand)} to ${expression.digits} digits ${modeWords(expression.mode)}`;
    case "power":
      return `rounded ${operand(expression.operand)} to the power ${expression.numerator}/${expression.denominator} to ${expression.digits} digits ${modeWords(expression.mode)}`;
    case "scenario":
      return `${expression.which} of price moves (${expression.moves.map(wordsOf).join(", ")}) of ${operand(expression.operand)}`;
    case "lookup":
      return `${expression.table.name} by ${wordsOf(expression.by)}`;
    case "tier_field":
      return `${wordsOf(expression.tier)}.${expression.field}`;
    case "slices":
      return `slices of ${operand(expression.operand)} in ${expression.table.name} at ${expression.field}`;
    default:
      return unreachable(expression);
  }
}

const unitSigns: Readonly<Record<string, string>> = { percent: "%", bps: "bps", x: "x", s: "s", min: "min", h: "h", d: "d", contracts: " contracts" };
const spoken: Readonly<Record<string, string>> = { "request.amount": "amount", "charge.amount": "charge" };
const signs = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

/** In parentheses unless it is one word. */
function operand(expression: Expression): string {
  const words = wordsOf(expression);
  return words.includes(" ") && expression.kind !== "equity" ? `(${words})` : words;
}

function modeWords(mode: RoundingMode): string {
  return mode.replaceAll("_", " ");
}
