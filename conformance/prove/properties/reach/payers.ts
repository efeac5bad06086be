import type { Expression, Mode, PayRule, PayStep } from "../../../../dsl/ir.ts";
import type { Scope } from "../../../../engine/scope.ts";
import { onlyAdds, type Ground, type Site } from "../../claim.ts";
import { isOfOne, possibly, readsWhatIsAsked } from "../../possibly.ts";
import type { SymbolicReading } from "../../reading.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../terms/formula.ts";
import { payRulesOf, whereCharged } from "../conserves.ts";
import type { WantedClause } from "./wanted.ts";

/** Every list for a charge and each of its steps: it is come to by some charge, or what stands before it always pays. */
export function payersWanted(ground: Ground): readonly WantedClause[] {
  return ground.policy.meaning.modes.flatMap((mode) => payRulesOf(mode).flatMap((rule) => [
    ...(rule.when === undefined && othersWith(mode, rule).length === 0 ? [] : [listWanted(ground, mode, rule)]),
    ...rule.steps.map((step, index) => stepWanted(ground, mode, rule, step, rule.steps.slice(0, index))),
  ]));
}

/** Lists with a condition that answer the same and are looked at before this one. */
function othersWith(mode: Mode, rule: PayRule): readonly PayRule[] {
  const all = payRulesOf(mode);
  return all.filter((each) => each !== rule && each.when !== undefined && each.direction === rule.direction && each.purposes.some((purpose) => rule.purposes.includes(purpose)) && (rule.when === undefined || all.indexOf(each) < all.indexOf(rule)));
}

const group = (mode: Mode): string => `lists of payers of mode ${mode.name}`;

function listWanted(ground: Ground, mode: Mode, rule: PayRule): WantedClause {
  const read = conditionsOf(mode, rule);
  return {
    about: `${rule.id}: the list for ${rule.purposes.map((each) => each.replaceAll("_", " ")).join(", ")}`, clause: rule.id, modes: [mode.name], group: group(mode), ofOneMember: read.every((each) => isOfOne(ground.program, each)),
    formula: (site) => (readable(ground, read) ? whereCharged(site, (scope, reading) => applies(ground, mode, rule, site, reading, scope)) : undefined),
  };
}

const conditionsOf = (mode: Mode, rule: PayRule): readonly Expression[] => [rule, ...othersWith(mode, rule)].flatMap(({ when }) => when ?? []);
const readable = (ground: Ground, read: readonly Expression[]): boolean => read.length > 0 && ground.onlySums && onlyAdds(read);

/** That it is the first list whose condition holds, for one of its purposes. */
function applies({ program }: Ground, mode: Mode, rule: PayRule, { book }: Site, reading: SymbolicReading, scope: Scope): Formula {
  const holds = (condition: Expression): Formula => possibly(program, reading, book, condition, scope);
  const others = othersWith(mode, rule);
  const forOne = anyOf(rule.purposes.map((purpose) => allOf(others.filter(({ purposes }) => purposes.includes(purpose)).map(({ when }) => not(holds(when!)))))); // others have one
  return rule.when === undefined ? forOne : allOf([holds(rule.when), forOne]);
}

function stepWanted(ground: Ground, mode: Mode, rule: PayRule, step: PayStep, before: readonly PayStep[]): WantedClause {
  const swallowing = before.filter((each) => takesAll(rule, each));
  const all = swallowing.find(({ when }) => when === undefined);
  const own = [step.when, step.upTo].flatMap((each) => each ?? []);
  const read = [...conditionsOf(mode, rule), ...own, ...swallowing.flatMap(({ when }) => when ?? [])];
  const never = all === undefined ? undefined : `It is never come to: ${all.id} takes whatever is left.`;
  return {
    about: `${step.id}: ${step.role} ${step.buckets.map(({ bucket }) => bucket).join(", ")}`, clause: step.id, modes: [mode.name], group: group(mode), ofOneMember: read.every((each) => isOfOne(ground.program, each)),
    ...(never === undefined ? {} : { never }), behindFund: before.some(({ buckets }) => buckets.some(({ bucket }) => bucket.endsWith("_fund"))),
    formula: (site) => readable(ground, read) ? whereCharged(site, (scope, reading) => {
      const holds = (condition: Expression): Formula => possibly(ground.program, reading, site.book, condition, scope);
      return allOf([applies(ground, mode, rule, site, reading, scope), ...(step.when === undefined ? [] : [holds(step.when)]), isSome(ground, step.upTo, reading, scope), ...swallowing.map(({ when }) => not(holds(when!)))]); // the others have been looked at
    }) : undefined,
  };
}

/** That a cap leaves something to take. */
function isSome({ program }: Ground, cap: Expression | undefined, reading: SymbolicReading, scope: Scope): Formula {
  return cap === undefined || readsWhatIsAsked(program, cap) ? truth(true) : signIs(reading.quantity(cap, scope), ">");
}

/** Those who bear whatever is asked of them; a fund may run out, and of other accounts there may be none. */
const endless: ReadonlySet<string> = new Set(["counterparty", "socialised", "liquidator", "venue", "claim", "forgiven", "debt", "balance.debt"]);

/** Whether nothing is left behind a step, where its condition holds. */
function takesAll({ direction, keeping }: PayRule, { buckets, upTo, downTo }: PayStep): boolean {
  if (upTo !== undefined || direction !== "pay") return false;
  return buckets.some(({ bucket }) => endless.has(bucket) || (bucket === "balance.wallet_balance" && downTo === undefined && keeping === undefined));
}
