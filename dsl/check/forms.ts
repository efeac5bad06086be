/** The other forms of expression: values and profits, conversion, portions, pins, rounding, roots, scenarios, words. */

import type { Expr, Name, RoundingModeAst } from "../ast.ts";
import type { RoundingMode } from "../ir.ts";
import { condition, fittingQuantity, quantityOf } from "./arithmetic.ts";
import { inWords, made, moneyIn, unknownIn, type Context, type Typed } from "./context.ts";
import { atHand } from "./levels.ts";
import { numberData } from "./literals.ts";
import { flag, isPure, moneyAsset, multiplyUnits, price, ratio, rootOfUnit, type Unit } from "./measure.ts";
import { factMeasure } from "./paths.ts";
import type { Standing } from "./standing.ts";

type Form<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

export function valueAt(context: Context, standing: Standing, expression: Form<"value" | "profit">): Typed | undefined {
  const of = holding(context, standing, expression.of);
  const prices = (expression.kind === "value" ? [expression.at] : [expression.from, expression.to]).map((at) => fittingQuantity(context, standing, at, price, `What \`${expression.kind} of\` reckons at`));
  const [first, second] = prices;
  if (of === undefined || first === undefined) return undefined;
  const money = moneyIn(context, "settle");
  if (expression.kind === "value") return made(context, expression.span, { kind: "value", of, at: first.expression }, money);
  return second === undefined ? undefined : made(context, expression.span, { kind: "profit", of, from: first.expression, to: second.expression }, money);
}

export function valued(context: Context, standing: Standing, expression: Form<"valued">): Typed | undefined {
  const operand = quantityOf(context, standing, expression.operand);
  if (operand === undefined) return undefined;
  const from = moneyAsset(operand.measure);
  if (from === undefined) {
    context.findings.report("unit-mismatch", expression.operand.span, `Only money can be valued in ${expression.asset.text}, but this is ${inWords(context, operand.measure)}.`, { caption: inWords(context, operand.measure) });
    return undefined;
  }
  const data = { kind: "valued", operand: operand.expression, from, to: expression.asset.text, haircut: expression.afterHaircut } as const;
  return made(context, expression.span, data, moneyIn(context, expression.asset.text));
}

/** `30% of charge`: a product with a share. */
export function portion(context: Context, standing: Standing, expression: Form<"portion">): Typed | undefined {
  const operand = quantityOf(context, standing, expression.operand);
  if (operand === undefined) return undefined;
  if (expression.share.unit !== "%" && expression.share.unit !== "bps") {
    context.findings.report("unit-mismatch", expression.share.span, "`… of` takes a share such as `30%`, but this is no ratio.", { help: `Write \`${expression.share.value}%\`, or multiply.` });
    return undefined;
  }
  const share = made(context, expression.share.span, numberData(expression.share), ratio);
  return made(context, expression.span, { kind: "binary", operator: "multiply", left: share.expression, right: operand.expression }, multiplyUnits(ratio, operand.measure));
}

export function before(context: Context, standing: Standing, expression: Form<"before">): Typed | undefined {
  if (standing.before !== true) {
    context.findings.report("not-here", expression.span, "`before` is the state before an action, but there is none here.", { help: "It stands in permissions, and in payment, where it is the state before the fill. Delete it here." });
    return undefined;
  }
  const operand = context.read(standing, expression.operand);
  return operand === undefined ? undefined : made(context, expression.span, { kind: "before", operand: operand.expression }, operand.measure);
}

export function rounded(context: Context, standing: Standing, expression: Form<"round">): Typed | undefined {
  const operand = quantityOf(context, standing, expression.operand);
  const step = stepOf(context, standing, expression, operand);
  const mode = directedMode(context, expression.mode);
  if (operand === undefined || step === undefined || mode === undefined) return undefined;
  return made(context, expression.span, { kind: "round", operand: operand.expression, step: step.expression, mode }, operand.measure);
}

export function rootOrPower(context: Context, standing: Standing, expression: Form<"root" | "power">): Typed | undefined {
  const operand = quantityOf(context, standing, expression.operand);
  const mode = directedMode(context, expression.mode);
  const digits = wholeNumber(context, expression.digits, 0, 50);
  const numerator = expression.kind === "root" ? 1 : wholeNumber(context, expression.numerator, 1, 20);
  const denominator = expression.kind === "root" ? expression.degree : wholeNumber(context, expression.denominator, 1, 20);
  if (operand === undefined || mode === undefined || digits === undefined || numerator === undefined || denominator === undefined) return undefined;
  const measure = rootOfUnit(operand.measure, numerator, denominator);
  if (measure === undefined) {
    context.findings.report("no-unit", expression.operand.span, `${capital(inWords(context, operand.measure))} to the power ${numerator}/${denominator} has no unit.`, {
      caption: inWords(context, operand.measure),
      help: "Divide it by a reference amount first, so that a ratio is left.",
    });
    return undefined;
  }
  const data = expression.kind === "root"
    ? ({ kind: "root", degree: expression.degree, operand: operand.expression, digits, mode } as const)
    : ({ kind: "power", operand: operand.expression, numerator, denominator, digits, mode } as const);
  return made(context, expression.span, data, measure);
}

export function scenario(context: Context, standing: Standing, expression: Form<"scenario">): Typed | undefined {
  const operand = quantityOf(context, standing, expression.operand);
  if (operand === undefined) return undefined;
  const odd = expression.moves.find((move) => move.unit !== "%" && move.unit !== "bps");
  if (odd !== undefined) {
    context.findings.report("unit-mismatch", odd.span, "A price moves by a ratio such as `-16%`, but this is none.", { help: `Write \`${odd.value}%\`.` });
    return undefined;
  }
  return made(context, expression.span, { kind: "scenario", which: expression.which, moves: expression.moves.map(numberData), operand: operand.expression }, operand.measure);
}

/** `X is WORD`. */
export function is(context: Context, standing: Standing, expression: Form<"is">): Typed | undefined {
  const operand = context.read(standing, expression.operand);
  if (operand === undefined) return undefined;
  const { measure } = operand;
  const yesOrNo = measure.kind === "flag" && (operand.expression.kind === "fact" || operand.expression.kind === "option");
  if (measure.kind !== "word" && !yesOrNo) {
    context.findings.report("not-a-quantity", expression.operand.span, `\`is\` asks which word something is, but this is ${inWords(context, measure)}.`, { help: "Compare quantities by `<`, `<=`, `=`, `>=` and `>`; a condition stands by itself." });
    return undefined;
  }
  const values = measure.kind === "word" ? measure.values : ["yes", "no"];
  if (values !== undefined && !values.includes(expression.word.text)) {
    unknownIn(context, "unknown-word", expression.word, expression.operand.kind === "path" ? `value of \`${expression.operand.text}\`` : "value of it", values);
    return undefined;
  }
  return made(context, expression.span, { kind: "is", operand: operand.expression, not: expression.not, word: expression.word.text }, flag);
}

export function option(context: Context, expression: Form<"option">): Typed | undefined {
  const found = context.names.options.get(expression.name.text);
  if (found === undefined) {
    unknownIn(context, "unknown-name", expression.name, "option", [...context.names.options.keys()], `Declare it: \`options { ${expression.name.text} default yes }\`.`);
    return undefined;
  }
  const data = { kind: "option", name: expression.name.text } as const;
  if (found.values === undefined) return made(context, expression.span, data, flag);
  return made(context, expression.span, data, { kind: "word", values: found.values.map(({ text }) => text), what: "an option of several words" });
}

export function logic(context: Context, standing: Standing, expression: Form<"and" | "or">): Typed | undefined {
  const operands = expression.operands.map((operand) => condition(context, standing, operand));
  const whole = operands.flatMap((operand) => (operand === undefined ? [] : [operand.expression]));
  return whole.length < operands.length ? undefined : made(context, expression.span, { kind: "logic", operator: expression.kind, operands: whole }, flag);
}

const modes: readonly RoundingMode[] = ["half_even", "half_up", "toward_zero", "away_from_zero", "up", "down", "against_trader", "toward_trader"];

export function roundingMode(context: Context, written: RoundingModeAst | undefined): RoundingMode | undefined {
  if (written === undefined) return undefined;
  const found = modes.find((mode) => mode === written.words.replaceAll(" ", "_"));
  if (found === undefined) unknownIn(context, "unknown-word", { text: written.words, span: written.span }, "rounding mode", modes.map((mode) => mode.replaceAll("_", " ")));
  return found;
}

/** A rounding inside an expression: it pays and prints nothing, so no way of it favours the trader. */
function directedMode(context: Context, written: RoundingModeAst | undefined): RoundingMode | undefined {
  const mode = roundingMode(context, written);
  if (written === undefined || (mode !== "against_trader" && mode !== "toward_trader")) return mode;
  context.findings.report("not-here", written.span, `\`${written.words}\` is known of amounts that are paid and of printed prices, but an expression is neither.`, { help: "Say the direction: `up`, `down`, `toward zero`, `away from zero`, `half even` or `half up`." });
  return undefined;
}

/** A whole number written where only one makes sense: digits, tiers. */
export function wholeNumber(context: Context, written: Name | undefined, least: number, most: number): number | undefined {
  if (written === undefined) return undefined;
  const plain = written.text.replaceAll("_", "");
  if (/^\d{1,4}$/.test(plain) && Number(plain) >= least && Number(plain) <= most) return Number(plain);
  context.findings.report("whole-number", written.span, `A whole number from ${least} to ${most} is expected here, but this is \`${written.text}\`.`);
  return undefined;
}

function holding(context: Context, standing: Standing, of: Name): "position" | "order" | "fill" | undefined {
  const level = of.text === "order" || of.text === "fill" ? of.text : "position";
  const path = { kind: "path", text: `${level}.contracts`, span: of.span } as const;
  return atHand(context, standing, level, path) && (level === "fill" || atHand(context, standing, "instrument", { ...path, text: "instrument.contract" })) ? level : undefined;
}

function stepOf(context: Context, standing: Standing, expression: Form<"round">, operand: (Typed & { measure: Unit }) | undefined): Typed | undefined {
  const { step } = expression;
  if (step.kind === "word" && step.text === "tick") {
    const path = { kind: "path", text: "instrument.tick_size", span: step.span } as const;
    if (!atHand(context, standing, "instrument", path)) return undefined;
    const tick = made(context, step.span, { kind: "fact", path: path.text }, factMeasure(context, standing, path.text) ?? price);
    if (operand === undefined) return tick;
    return fits(context, expression, operand.measure, tick) ? tick : undefined;
  }
  const typed = quantityOf(context, standing, step);
  if (typed === undefined || operand === undefined) return typed;
  const bare = isPure(typed.measure) && typed.measure.pure === "number";
  return bare || fits(context, expression, operand.measure, typed) ? typed : undefined;
}

function fits(context: Context, expression: Form<"round">, wanted: Unit, step: Typed): boolean {
  if (step.measure.kind === "unit" && inWords(context, step.measure) === inWords(context, wanted)) return true;
  context.findings.report("unit-mismatch", expression.step.span, `What is rounded is ${inWords(context, wanted)}, but the step is ${inWords(context, step.measure)}.`, { caption: inWords(context, step.measure), also: [{ span: expression.operand.span, caption: inWords(context, wanted) }] });
  return false;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
