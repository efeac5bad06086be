import type { CompareExpression, Expression, Permission } from "../../dsl/ir.ts";
import { becauseOf } from "../cite.ts";
import { toDecimalString, type Fraction } from "../number/index.ts";
import type { Largest } from "../largest/index.ts";
import { exactReading, unobserved } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import { Undecided } from "../undecided.ts";
import { wordsOf } from "../wording.ts";
import type { Asking } from "./asking.ts";
import type { Deed } from "./deed.ts";
import { doing } from "./deeds/doing.ts";

/** Why a size is refused. */
export interface Refusal {
  /** Absent where it is the money or the contracts that are not there. */
  readonly clause?: string;
  /** What binds, in the policy's words. */
  readonly term: string;
  readonly because: string;
}

export function forbiddenBy(asking: Asking, deed: Deed, clause: Permission): Refusal {
  const condition = clause.when === undefined ? "" : ` when ${wordsOf(clause.when)}`;
  const why = becauseOf(asking.context.program, clause.id);
  return { clause: clause.id, term: `forbid ${actionWords(deed)}`, because: `${whose(clause)} is forbidden to ${actionWords(deed)}${condition}${why === undefined ? "" : `: ${why}`}.` };
}

export function nobodyMay(deed: Deed, by: string): Refusal {
  return { term: `allow ${actionWords(deed)}`, because: `No clause allows a ${by} to ${actionWords(deed)}.` };
}

/** `when` does not hold after the deed. */
export function unmet(asking: Asking, deed: Deed, size: Fraction, clause: Permission, condition: Expression, scope: Scope): Refusal {
  const { term, because } = failing(asking, condition, scope);
  return { clause: clause.id, term, because: `${after(deed, size)}, ${because}.` };
}

export function overLimit(deed: Deed, size: Fraction, clause: Permission, limit: Fraction): Refusal {
  const term = clause.upTo?.kind === "limit" ? wordsOf(clause.upTo.value) : "";
  const stated = clause.upTo?.kind === "limit" && clause.upTo.value.kind === "number";
  return { clause: clause.id, term, because: `${phrase(deed, size)} is more than ${term}${stated ? "" : `, which is ${measure(deed, limit)}`}.` };
}

export function notKept(asking: Asking, deed: Deed, size: Fraction, clause: Permission, condition: Expression, kept: Largest | "nothing", scope: Scope | undefined): Refusal {
  const limit = kept === "nothing" ? (size.n === 0n ? "" : " It fails already as things stand.") : kept === "unlimited" ? "" : ` The most that keeps it is ${measure(deed, kept)}.`;
  if (scope === undefined) return { clause: clause.id, term: wordsOf(condition), because: `${phrase(deed, size)} does not keep \`${wordsOf(condition)}\` on the way.${limit}` };
  const { term, because } = failing(asking, condition, scope);
  return { clause: clause.id, term, because: `${after(deed, size)}, ${because}.${limit}` };
}

export function shortOf(deed: Deed, size: Fraction, term: string): Refusal {
  if (term === "position.contracts") return { term, because: `${phrase(deed, size)} is more than the position holds.` };
  return { term, because: `${phrase(deed, size)} would take ${term} below 0.` };
}

export function allowedBy(asking: Asking, deed: Deed, size: Fraction, clause: Permission): string {
  const kept = asking.kept.get(deed.base)?.get(clause.id);
  const terms = [
    ...(clause.when === undefined ? [] : [`it meets \`${wordsOf(clause.when)}\``]),
    ...(clause.upTo?.kind === "limit" ? [`it is within \`${wordsOf(clause.upTo.value)}\``] : []),
    ...(clause.upTo?.kind === "keeps" ? [`it keeps \`${wordsOf(clause.upTo.condition)}\`${kept === undefined || typeof kept === "string" ? "" : `, which at most ${measure(deed, kept)} does`}`] : []),
  ];
  const what = size.n === 0n && deed.unit !== "none" ? `${bare(deed)} is allowed as things stand` : `${phrase(deed, size)} is allowed`;
  return `${what}${terms.length === 0 ? "" : `: ${terms.join(", and ")}`}.`;
}

/** No clause names the action. */
export function silentAbout(deed: Deed): Undecided {
  return new Undecided({ kind: "unspecified", because: `The policy does not say who may ${actionWords(deed)}.`, help: "Add a permission for it, or `unspecified`." });
}

export function leftOpen(deed: Deed, clause: Permission): Undecided {
  return new Undecided({ kind: "unspecified", because: `The policy leaves open whether ${whose(clause).toLowerCase()} may ${actionWords(deed)}.` }, clause.id);
}

/** The part of a condition that does not hold, with its numbers. */
function failing(asking: Asking, condition: Expression, scope: Scope): { term: string; because: string } {
  const reading = exactReading(unobserved(asking.context));
  if (condition.kind === "logic" && condition.operator === "and") {
    const first = condition.operands.find((each) => !reading.condition(each, scope));
    if (first !== undefined) return failing(asking, first, scope);
  }
  if (condition.kind === "compare") {
    const [left, right] = [reading.quantity(condition.left, scope), reading.quantity(condition.right, scope)];
    const target = condition.right.kind === "number" ? wordsOf(condition.right) : `${wordsOf(condition.right)}, which is ${toDecimalString(right)}`;
    return { term: wordsOf(condition), because: `${wordsOf(condition.left)} is ${toDecimalString(left)}, but must be ${operatorWords[condition.operator]} ${target}` };
  }
  return { term: wordsOf(condition), because: `\`${wordsOf(condition)}\` does not hold` };
}

const operatorWords: Readonly<Record<CompareExpression["operator"], string>> = {
  "<": "less than",
  "<=": "at most",
  ">": "more than",
  ">=": "at least",
  "=": "exactly",
  "!=": "other than",
};

function after(deed: Deed, size: Fraction): string {
  return size.n === 0n ? "As things stand" : `After ${lower(phrase(deed, size))}`;
}

/** `Withdrawing 600 USDT`. */
function phrase(deed: Deed, size: Fraction): string {
  return deed.unit === "none" ? doing(deed.action) : `${doing(deed.action)} ${measure(deed, size)}`;
}

/** `Withdrawing`, without how much. */
function bare(deed: Deed): string {
  return doing(deed.action).replace(/ (by|to|an order of)$/, "");
}

function measure(deed: Deed, size: Fraction): string {
  const number = toDecimalString(size);
  return deed.unit === "money" ? `${number} ${deed.asset}` : deed.unit === "leverage" ? `${number}x` : `${number} contract${number === "1" ? "" : "s"}`;
}

function whose(clause: Permission): string {
  return clause.actor === "anyone" ? "Anyone" : `A ${clause.actor}`;
}

/** The action as policies write it. */
function actionWords(deed: Deed): string {
  const { action } = deed;
  if (action === "add_margin") return "add to position";
  if (action === "remove_margin") return "remove from position";
  if (action === "change_margin_mode" || action === "change_position_mode") return action.replace("change_", "change ");
  return action.replace("_", " ");
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
