import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy, Expression, Meaning, Mode, Permission } from "../../dsl/ir.ts";
import { inOnePlace } from "../diff/normal/index.ts";
import { isAlwaysDecided } from "./equivalent.ts";

/**
 * The policy with its lists written in one way, where several say the same of every question. Steps of plans and payments that never run are left out. Of permissions, whoever is refused
 * whatever the case is forbidden outright, a clause that never holds is left out, and nothing stands beside an `allow` without a condition; of actions that happen in one place and that
 * lists of one kind speak of, since for others the clauses of several lists are looked at together. For telling faults apart: reasons, and the clauses that are named, are others.
 */
export function plainPolicy(policy: CompiledPolicy): CompiledPolicy {
  const { meaning } = policy;
  const general = new Set(meaning.account.permissions.map(({ action }) => action));
  const modes = meaning.modes.map((mode): Mode => ({
    ...mode,
    adjustment: plainList(meaning, mode.adjustment, general),
    ...(mode.liquidation !== undefined && { liquidation: { ...mode.liquidation, steps: mode.liquidation.steps.filter(({ when }) => !isNever(when)) } }),
    payment: mode.payment.map((rule) => (rule.kind === "pay" ? { ...rule, steps: rule.steps.filter(({ when }) => !isNever(when)) } : rule)),
  }));
  return { ...policy, meaning: { ...meaning, modes } };
}

const actors = ["trader", "venue", "liquidator"] as const;

function plainList(meaning: Meaning, list: readonly Permission[], general: ReadonlySet<string>): readonly Permission[] {
  const isOpen = (action: string): boolean => inOnePlace.has(action) && !general.has(action) && !list.some((each) => each.action === action && each.actor === "anyone");
  const actions = [...new Set(list.map(({ action }) => action))].filter(isOpen).sort();
  return [
    ...list.filter(({ action }) => !actions.includes(action)),
    ...actions.flatMap((action) => actors.flatMap((actor) => plainFor(meaning, list.filter((each) => each.action === action), actor))),
  ];
}

function plainFor(meaning: Meaning, about: readonly Permission[], actor: (typeof actors)[number]): readonly Permission[] {
  const [first] = about;
  if (first === undefined) return [];
  const mine = about.filter((each) => each.actor === actor);
  if (mine.some(({ verdict, also }) => verdict !== "allow" && also.length > 0)) return mine;
  const own = mine.filter(({ when, also }) => !isNever(when) || also.length > 0); // what is done under a clause may be undecided before its condition is read
  const of = (verdict: Permission["verdict"]): readonly Permission[] => own.filter((each) => each.verdict === verdict);
  const forbids = [...new Map(of("forbid").map((each) => [canonicalJson(each.when ?? null), each])).values()];
  const allows = of("allow");
  const refused: readonly Permission[] = [{ action: first.action, actor, also: [], id: "", verdict: "forbid" }];
  if (forbids.some(({ when }) => when === undefined || isAlways(when))) return refused;
  if (allows.length + of("unspecified").length === 0 && forbids.every(({ id, when }) => when !== undefined && isAlwaysDecided(when, meaning, id))) return refused;
  const plain = allows.find(({ also, upTo, when }) => also.length === 0 && upTo === undefined && (when === undefined || isAlways(when)));
  return plain === undefined || allows.some(({ also }) => also.length > 0) ? [...forbids, ...allows, ...of("unspecified")] : [...forbids, { action: plain.action, actor, also: [], id: "", verdict: "allow" }];
}

function isAlways(condition: Expression): boolean {
  return isSettled(condition, ["=", "<=", ">="]);
}

function isNever(condition: Expression | undefined): boolean {
  return condition !== undefined && isSettled(condition, ["!=", "<", ">"]);
}

/** A number compared with itself. */
function isSettled(condition: Expression, operators: readonly string[]): boolean {
  return condition.kind === "compare" && condition.left.kind === "number" && canonicalJson(condition.left) === canonicalJson(condition.right) && operators.includes(condition.operator);
}
