import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Expression, PayRule } from "../../../dsl/ir.ts";
import { one, zero } from "../../../engine/number/index.ts";
import type { Scope } from "../../../engine/scope.ts";
import { makeEntity } from "../../../engine/state/entity.ts";
import { allOf, signIs, type Formula } from "../../prove/terms/formula.ts";
import { constant, subtract } from "../../prove/terms/polynomial.ts";
import { runningIn } from "./plans.ts";
import { amountOf, eitherWay, holds, known, memberOf, poolsIn, unequal, type Side, type Situation } from "./situation.ts";

/** Charges that one list answers, at a step, a floor or a limit that is not the same under both. */
export function paymentSituations(mode: string, sides: readonly [Side, Side]): readonly Situation[] {
  const found: Situation[] = [];
  for (const [was, is] of poolsIn(mode, sides)) {
    const lists = [was, is].map(({ mode: { payment } }) => payment.filter((rule): rule is PayRule => rule.kind === "pay"));
    const [old, now] = lists as [PayRule[], PayRule[]]; // two of two
    if (canonicalJson(old) === canonicalJson(now) && sides[0].program.meaning === sides[1].program.meaning) continue;
    const running = runningIn(was, is, sides);
    for (const position of is.positions) {
      const scopes = [was, is].map((pool, side) => sides[side as 0 | 1].scope(pool, { ...(memberOf(pool, position) === undefined ? {} : { position: memberOf(pool, position)! }), ...creditIn(sides[side as 0 | 1]), charge: makeEntity("charge", "due", { amount: one }) })) as [Scope, Scope]; // two of two
      for (const [index, list] of now.entries()) {
        const other = old.length === now.length ? old[index] : old.find((each) => each.direction === list.direction && canonicalJson(each.purposes) === canonicalJson(list.purposes));
        if (other === undefined) continue;
        const whens = [holds(sides[0], other.when, scopes[0]), holds(sides[1], list.when, scopes[1])];
        // What one takes others leave, so that it shows where all of them pay.
        const all = [...other.steps.map(({ when }) => holds(sides[0], when, scopes[0])), ...list.steps.map(({ when }) => holds(sides[1], when, scopes[1]))];
        const asked = { kind: "charge", purposes: list.purposes } as const;
        const moved = running === undefined ? undefined : movedInPlan(list, sides[1], scopes[1]);
        const say = (name: string, parts: readonly (Formula | undefined)[]): void => {
          found.push({ name: `${mode} list ${index} ${name} all`, holds: allOf(known([...parts, ...all])), asked }, { name: `${mode} list ${index} ${name}`, holds: allOf(known(parts)), asked });
          if (running !== undefined && moved !== undefined) found.push({ name: `${mode} list ${index} ${name} in a plan`, holds: allOf([...known(parts), ...running, ...moved]), asked: { kind: "plan" } });
        };
        for (const each of eitherWay(whens[0], whens[1])) say("where", [each]);
        for (const each of eitherWay(holds(sides[0], other.keeping, scopes[0]), holds(sides[1], list.keeping, scopes[1]))) say("keeping", [...whens, each]);
        for (const [place, step] of list.steps.entries()) {
          const before = other.steps.length === list.steps.length ? other.steps[place] : other.steps.find(({ buckets }) => canonicalJson(buckets) === canonicalJson(step.buckets));
          const taken = [before === undefined ? undefined : holds(sides[0], before.when, scopes[0]), holds(sides[1], step.when, scopes[1])];
          if (before === undefined) {
            say(`step ${place}`, [...whens, taken[1]]);
            continue;
          }
          for (const each of eitherWay(taken[0], taken[1])) say(`step ${place} where`, [...whens, each]);
          if (canonicalJson(before.buckets) !== canonicalJson(step.buckets)) say(`step ${place} from`, [...whens, ...taken]);
          for (const key of ["upTo", "downTo"] as const) {
            const [left, right] = [before[key], step[key]];
            if (left === undefined || right === undefined) {
              if (left !== right) say(`step ${place} ${key}`, [...whens, ...taken]);
              continue;
            }
            for (const each of unequal(amountOf(sides[0], left, scopes[0]), amountOf(sides[1], right, scopes[1]))) say(`step ${place} ${key}`, [...whens, ...taken, each]);
          }
        }
        for (const [place, step] of other.steps.entries()) {
          if (other.steps.length > list.steps.length && list.steps.every(({ buckets }) => canonicalJson(buckets) !== canonicalJson(step.buckets))) say(`old step ${place}`, [...whens, holds(sides[0], step.when, scopes[0])]);
        }
      }
    }
  }
  return found;
}

/** A credit that steps may read, where there is one: each is read by itself, and one that is not paid alike is enough. */
function creditIn({ state: { credits } }: Side): Pick<Scope, "credit"> {
  const [first] = Object.values(credits).flat();
  return first === undefined ? {} : { credit: first };
}

/** What makes a list pay when a position is liquidated: a loss where one is paid and something is left to lose, a profit where one is received; nothing where no plan comes to it. */
function movedInPlan({ purposes }: PayRule, side: Side, scope: Scope): readonly Formula[] | undefined {
  const of = (purpose: PayRule["purposes"][number]): boolean => purposes.includes(purpose);
  if (of("liquidation_fee")) return [];
  if (!of("realized_loss") && !of("realized_profit")) return undefined;
  const [profit, equity] = [gained, backing].map((expression) => amountOf(side, expression, scope));
  if (profit === undefined || equity === undefined) return undefined;
  return of("realized_loss") ? [signIs(subtract(nothing, profit), ">"), signIs(equity, ">")] : [signIs(profit, ">")];
}

const nothing = constant(zero);
const gained: Expression = { kind: "profit", of: "position", from: { kind: "fact", path: "position.entry_price" }, to: { kind: "fact", path: "instrument.mark_price" } };
const backing: Expression = { kind: "equity", purpose: "maintaining" };
