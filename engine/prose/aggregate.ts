import type { AggregateExpression, Expression, GroupedExpression } from "../../dsl/ir.ts";
import { conditionText, predicateOf } from "./condition.ts";
import { levelOf } from "./lexicon.ts";
import { binding, quantityText } from "./quantity.ts";
import type { Speaker } from "./speaker.ts";

/** A sum, a smallest, a largest or a number over several objects: `the total unrealized PnL of all positions in the pool`. */
export function aggregateText(expression: AggregateExpression, speaker: Speaker): string {
  const { which, operand, over } = expression;
  if (which === "number" || operand === undefined) return `the number of ${members(expression, speaker)}`;
  if (which === "any" || which === "all") return `whether ${manyText(expression, speaker)}`;
  const word = which === "sum" ? "total" : which === "min" ? "smallest" : "largest";
  const plain = nounOf(operand, over, speaker);
  if (plain !== undefined) return `the ${word} ${plain} of all ${members(expression, speaker)}`;
  const said = speaker.among(over, `each ${over}'s`, () => quantityText(operand, speaker, binding.name));
  return `the ${word}, over all ${members(expression, speaker)}, of ${said}`;
}

/** One value a group: `the total, over each group of positions and orders in the pool with the same base, of …`. */
export function groupsText({ which, key, scope, operand }: GroupedExpression, speaker: Speaker): string {
  const word = which === "sum" ? "total" : which === "min" ? "smallest" : "largest";
  const level = levelOf(key);
  const who = level === "instrument" ? "positions and orders" : `${level}s`;
  const place = speaker.insideGroup ? "of the group" : scope === "pool" ? speaker.voice.inPool : "in the account";
  return `the ${word}, over each group of ${who} ${place} with the same ${speaker.lexicon.term(key).noun}, of ${speaker.ofGroup(() => quantityText(operand, speaker, binding.name))}`;
}

/** A fact or figure of the members themselves, by its noun alone. */
function nounOf(operand: Expression, over: string, { lexicon }: Speaker): string | undefined {
  if (operand.kind !== "fact" && operand.kind !== "figure") return undefined;
  const { owner, noun } = lexicon.term(operand.path);
  return owner === over || levelOf(operand.path) === over ? noun : undefined;
}

/** `any of` and `all of` as a clause. */
export function manyText(expression: AggregateExpression, speaker: Speaker, negated = false): string {
  const { which, operand, over } = expression;
  if (operand === undefined) return `there ${negated ? "is no" : "is a"} ${over}`;
  if (which === "all") {
    const shared = predicateOf(operand, speaker);
    if (shared?.level === over) return `${negated ? "not " : ""}all ${members(expression, speaker)} are ${shared.text}`;
    const said = speaker.among(over, "its", () => conditionText(operand, speaker, { within: binding.name }));
    return `${negated ? "not " : ""}for every one of the ${members(expression, speaker)}, ${said}`;
  }
  const where = `${placeOf(expression, speaker)}${whereText(expression, speaker, false)}`;
  const predicate = predicateOf(operand, speaker);
  if (predicate?.level === over) return `${negated ? "no" : article(over)} ${over}${where} is ${predicate.text}`;
  return `there is ${negated ? "no" : article(over)} ${over}${where} ${relative(operand, over, speaker, false)}`;
}

function article(noun: string): string {
  return /^[aeio]/.test(noun) ? "an" : "a";
}

/** `positions in the account with the same symbol whose notional is above 0`. */
export function members(expression: AggregateExpression, speaker: Speaker): string {
  return `${plurals[expression.over]}${placeOf(expression, speaker)}${whereText(expression, speaker, true)}`;
}

export const plurals: Readonly<Record<AggregateExpression["over"], string>> = {
  position: "positions", order: "orders", balance: "balances", credit: "credits", pool: "pools", instrument: "instruments", asset: "assets",
};

function placeOf({ scope, same, over }: AggregateExpression, { lexicon, voice, insideGroup }: Speaker): string {
  const place = insideGroup && (over === "position" || over === "order") ? "of the group" : scope === "pool" ? voice.inPool : "in the account";
  return ` ${place}${same === undefined ? "" : ` with the same ${lexicon.term(same).noun}`}`;
}

function whereText({ where, over }: AggregateExpression, speaker: Speaker, plural: boolean): string {
  return where === undefined ? "" : ` ${relative(where, over, speaker, plural)}`;
}

/** A condition on members as a relative clause: `that are long`, `whose notional is above 0`, `for which …`. */
export function relative(condition: Expression, over: string, speaker: Speaker, plural: boolean): string {
  const predicate = predicateOf(condition, speaker);
  if (predicate?.level === over) return `that ${plural ? "are" : "is"} ${predicate.text}`;
  if (condition.kind === "compare") {
    const said = speaker.among(over, "whose", () => conditionText(condition, speaker, { within: binding.name }));
    return said.startsWith("whose ") ? said : `for which ${said}`;
  }
  return `for which ${speaker.among(over, `the ${over}'s`, () => conditionText(condition, speaker, { within: binding.name }))}`;
}
