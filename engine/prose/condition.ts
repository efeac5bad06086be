import type { CompareExpression, Expression, LogicExpression } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { childrenOf } from "../children.ts";
import { manyText } from "./aggregate.ts";
import { isPlural, lettered, listed, quoted, wordsOf } from "./english.ts";
import { loweredBy } from "./idioms.ts";
import { binding, quantityText, type Binding } from "./quantity.ts";
import type { Speaker } from "./speaker.ts";

/** `is at least`, `stays at least`, `is still at least`, `is then at least`. */
export type Verb = "be" | "stay" | "remain" | "become";

export interface ConditionOptions {
  readonly within?: Binding;
  readonly verb?: Verb;
}

/** A condition as a clause: `the margin balance is below the maintenance margin`. */
export function conditionText(expression: Expression, speaker: Speaker, options: ConditionOptions = {}): string {
  const predicate = predicateOf(expression, speaker);
  if (predicate !== undefined) return `${speaker.subject(predicate.level)} ${verbOf(options.verb, false)} ${predicate.text}`;
  switch (expression.kind) {
    case "compare":
      return compareText(expression, speaker, options);
    case "is":
      return `${quantityText(expression.operand, speaker, binding.name)} ${verbOf(options.verb, false)} ${expression.not ? "not " : ""}${quoted(wordsOf(expression.word))}`;
    case "logic": {
      const shared = oneSubject(expression, speaker, options);
      if (shared !== undefined) return shared;
      const say = (fresh: boolean): readonly string[] => expression.operands.map((operand) => conditionText(operand, fresh ? speaker.afresh() : speaker, { ...options, within: binding.name }));
      const said = say(false);
      if (options.within === binding.name) return `(${listed(said, expression.operator)})`;
      const plain = said.join("").length <= easyCharacters && !expression.operands.some(({ kind }) => kind === "logic");
      return plain ? listed(said, expression.operator) : `${expression.operator === "or" ? "either " : ""}${lettered(say(true), expression.operator)}`;
    }
    case "not":
      return notText(expression.operand, speaker, options);
    case "option":
      return `the platform supports ${quoted(wordsOf(expression.name))}`;
    case "fact":
    case "figure": {
      const saying = expression.kind === "fact" ? speaker.lexicon.saying(expression.path) : undefined;
      return saying ?? `${speaker.the(expression.path)} holds`;
    }
    case "before":
      return `before the action ${conditionText(expression.operand, speaker, { ...options, within: binding.name })}`;
    case "pinned":
      return `at the current mark price ${conditionText(expression.operand, speaker, { ...options, within: binding.name })}`;
    case "aggregate":
      return manyText(expression, speaker);
    case "choose": {
      const [condition, then, otherwise] = [expression.condition, expression.then, expression.else].map((each) => conditionText(each, speaker, { within: binding.name }));
      return `(${then ?? ""} if ${condition ?? ""}, and ${otherwise ?? ""} otherwise)`; // three in, three out
    }
    default:
      return `${quantityText(expression, speaker, binding.name)} holds`;
  }
}

/** `the requested leverage is at least 1x and at most 50x`: comparisons of one thing name it once. */
function oneSubject({ operands, operator }: LogicExpression, speaker: Speaker, options: ConditionOptions): string | undefined {
  const compared = operands.filter((operand) => operand.kind === "compare");
  const [first, ...others] = compared;
  if (first === undefined || compared.length < operands.length || compared.some((each) => predicateOf(each, speaker) !== undefined || loweredBy(each.right) !== undefined)) return undefined;
  if (others.some((each) => canonicalJson(each.left) !== canonicalJson(first.left))) return undefined;
  const rest = others.map((each) => `${comparisons[each.operator]} ${quantityText(each.right, speaker, binding.product)}`);
  const text = listed([compareText(first, speaker, { ...options, within: binding.name }), ...rest], operator);
  return options.within === binding.name ? `(${text})` : text;
}

/** Longer than this, and the operands of an `and` have letters. */
const easyCharacters = 120;

function compareText({ operator, left, right }: CompareExpression, speaker: Speaker, { within, verb }: ConditionOptions): string {
  const inside = within === binding.name ? binding.product : binding.sum;
  const lowered = operator === ">=" ? loweredBy(right) : undefined;
  if (lowered !== undefined) {
    const most = left.kind === "before" ? quantityText(left.operand, speaker, inside) : `${quantityText(left, speaker, inside)} as it is then`;
    return `the action takes no more than ${most} out of ${quantityText(lowered, speaker, binding.name)}`;
  }
  const subject = quantityText(left, speaker, inside);
  const loose = within === undefined && right.kind === "extreme";
  return `${subject} ${verbOf(verb === "become" && !changes(left) ? "be" : verb, isPlural(subject))} ${comparisons[operator]} ${quantityText(right, speaker, loose ? binding.loose : inside)}`;
}

/** Whether an action can change what is compared: what is requested, and what was before, it cannot. */
function changes(expression: Expression): boolean {
  if (expression.kind === "before" || expression.kind === "number" || expression.kind === "instant" || expression.kind === "option") return false;
  if (expression.kind === "fact") return !/^(request|charge)\./.test(expression.path);
  const inside = childrenOf(expression);
  return inside.length === 0 || inside.some(changes);
}

const comparisons: Readonly<Record<CompareExpression["operator"], string>> = {
  "<": "below",
  "<=": "at most",
  ">": "above",
  ">=": "at least",
  "=": "equal to",
  "!=": "different from",
};

const opposites: Readonly<Record<CompareExpression["operator"], CompareExpression["operator"]>> = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" };

/** A comparison is said the other way round; all else is denied as a whole. */
function notText(operand: Expression, speaker: Speaker, options: ConditionOptions): string {
  const predicate = predicateOf(operand, speaker);
  if (predicate !== undefined) return `${speaker.subject(predicate.level)} ${verbOf(options.verb, false)} not ${predicate.text}`;
  if (operand.kind === "compare") return compareText({ ...operand, operator: opposites[operand.operator] }, speaker, options);
  if (operand.kind === "aggregate") return manyText(operand, speaker, true);
  if (operand.kind === "option") return `the platform does not support ${quoted(wordsOf(operand.name))}`;
  return `it is not the case that ${conditionText(operand, speaker, { within: binding.name })}`;
}

function verbOf(verb: Verb = "be", plural: boolean): string {
  const [one, many] = verbs[verb];
  return plural ? many : one;
}

const verbs: Readonly<Record<Verb, readonly [string, string]>> = { be: ["is", "are"], stay: ["stays", "stay"], remain: ["is still", "are still"], become: ["is then", "are then"] };

/** What an object is said to be, such as `long` or `in Cross margin`. */
interface Predicate {
  readonly level: string;
  readonly text: string;
}

/** The predicate of conditions that are about an object as a whole: its side, mode, stage, or a flag of its own. */
export function predicateOf(expression: Expression, { lexicon }: Speaker): Predicate | undefined {
  if (expression.kind === "is" && expression.operand.kind === "fact") {
    const { path } = expression.operand;
    const [level = "", name] = path.split(".");
    const not = expression.not ? "not " : "";
    if (level === "request" || level === "charge") return undefined;
    if (name === "side") return { level, text: `${not}${wordsOf(expression.word)}` };
    if (name === "margin_mode" || path === "pool.mode") return { level, text: `${not}in ${lexicon.mode(expression.word)}` };
    if (name === "status") return { level, text: `${not}${stageText(expression.word)}` };
    return undefined;
  }
  if (expression.kind === "compare") return openOf(expression);
  if (expression.kind !== "fact" && expression.kind !== "figure") return undefined;
  if (expression.kind === "fact" && lexicon.saying(expression.path) !== undefined) return undefined;
  const [level = "", name = ""] = expression.path.split(".");
  if (name === "reduce_only") return { level, text: "reduce-only" };
  if (expression.kind === "fact") return { level, text: `flagged ${quoted(wordsOf(name))}` };
  return { level, text: wordsOf(name.replace(/^(is|has)_/, "")) };
}

/** What has contracts is open. */
function openOf({ operator, left, right }: CompareExpression): Predicate | undefined {
  const size = left.kind === "fact" ? /^(position|order)\.contracts$/.exec(left.path) : null;
  return size?.[1] !== undefined && operator === ">" && right.kind === "number" && right.value === "0" ? { level: size[1], text: "open" } : undefined;
}

/** The stage that something was in. */
export function stageText(name: string): string {
  if (name === "healthy") return "healthy";
  return name === "liquidatable" ? "under liquidation" : `in the stage ${quoted(wordsOf(name))}`;
}
