import type { ConditionGuarantee, Expression, Level, Mode, PayingBelowGuarantee } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { childrenOf } from "../../../engine/children.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState, splitPath } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import { validated } from "../../../engine/validated.ts";
import { chargesOf } from "../../accounts/index.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { scopesAt } from "../site.ts";
import { allOf, anyOf, not, signIs } from "../terms/formula.ts";
import { subtract } from "../terms/polynomial.ts";
import type { Found } from "../types.ts";
import { conservesMoney, payRulesOf } from "./by-construction.ts";
import { lossWithin } from "./loss-within.ts";

/** What the policy itself claims, in its `guarantees`. */
export function guarantees(ground: Ground, budget: Budget): readonly OpenFound[] {
  const { modes, guarantees: claims } = ground.policy.meaning;
  return claims.flatMap((claim): readonly OpenFound[] => {
    const named = (found: readonly Found[], what: string): readonly Found[] => found.map((each) => ({ ...each, about: `${what}, ${each.about}`, clauses: [claim.id, ...each.clauses] }));
    if (claim.polarity === "never" && claim.kind !== "condition" && claim.kind !== "paying_below") return [{ about: claim.kind, clauses: [claim.id], verdict: "unknown", because: "The policy claims the opposite of a protection, which is not searched for.", help: "Say `always`." }];
    switch (claim.kind) {
      case "conserves":
        return named(conservesMoney(ground), "conserves money");
      case "loss_within":
        return named(modes.filter(({ name }) => name === claim.mode).map((mode) => lossWithin(ground, mode, claim.path, budget.again())), `loss stays within ${claim.path}`);
      case "paying_below":
        return modes.map((mode) => payingBelow(ground, mode, claim, budget.again()));
      case "condition":
        return modes.map((mode) => condition(ground, mode, claim, budget.again()));
    }
  });
}

/** The level whose objects a condition is about: the narrowest that it names. */
function levelOf(expression: Expression): Level {
  const paths = (each: Expression): readonly string[] => [...(each.kind === "fact" || each.kind === "figure" ? [each.path] : []), ...(each.kind === "aggregate" ? [] : childrenOf(each).flatMap(paths))];
  const levels = new Set(paths(expression).map((path) => splitPath(path)[0]));
  return levels.has("position") || levels.has("instrument") ? "position" : levels.has("order") ? "order" : "pool";
}

function condition(ground: Ground, mode: Mode, { id, polarity, condition: claimed }: ConditionGuarantee, budget: Budget): OpenFound {
  const about = `${polarity}, in mode ${mode.name}`;
  const level = levelOf(claimed);
  return judge(ground, budget, {
    about, clauses: [id], modes: [mode.name],
    violation: ({ read, state, pool }) => {
      const reading = read();
      const wrong = scopesAt(reading, level, state, pool).map((scope) => (polarity === "always" ? not(reading.condition(claimed, scope)) : reading.condition(claimed, scope)));
      return wrong.length === 0 ? undefined : anyOf(wrong);
    },
    proved: (proof) => ({ about, clauses: [id], verdict: "proved", because: "It holds in every account of these kinds.", ...proof }),
    search: (left, starts) => {
      for (const account of accountsOf(ground.policy, left, mode.name, starts)) {
        const where = failing(ground, account, mode.name, level, claimed, polarity === "always");
        if (where !== undefined) return { about, clauses: [id], verdict: "refuted", because: `It does not hold of ${where}.`, accounts: [account] };
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses: [id], verdict: "unknown", because: because === undefined ? "No account could be made that the policy reads." : `No account was found, and no proof: ${because}.`, help: "Split it into simpler guarantees, to see which part stands in the way." }),
  });
}

function failing({ program }: Ground, account: Snapshot, mode: string, level: Level, claimed: Expression, wanted: boolean): string | undefined {
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  for (const pool of reading.poolsOf({ state }).filter((each) => each.mode.name === mode)) {
    for (const scope of scopesAt(reading, level, state, pool)) {
      const found = attempt(() => reading.condition(claimed, scope));
      if ("value" in found && found.value !== wanted) return scope.position?.id ?? scope.order?.id ?? pool.id;
    }
  }
  return undefined;
}

/** Lists that keep a condition are shown to keep the floor with it; one that keeps none is tried. */
function payingBelow(ground: Ground, mode: Mode, { id, path, floor, polarity }: PayingBelowGuarantee, budget: Budget): OpenFound {
  const about = `${polarity} takes ${path} below its floor, in mode ${mode.name}`;
  const rules = payRulesOf(mode).filter(({ direction }) => direction === "pay");
  const clauses = [id, ...rules.map((rule) => rule.id)];
  const quantity: Expression = path === "pool.equity" ? { kind: "equity", purpose: "maintaining" } : { kind: ground.program.definitions.has(path) ? "figure" : "fact", path };
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, state, pool }) => {
      if (rules.some(({ keeping }) => keeping === undefined)) return undefined;
      const reading = read();
      const scope = { state, pool };
      return anyOf(rules.map(({ keeping }) => allOf([reading.condition(keeping!, scope), signIs(subtract(reading.quantity(floor, scope), reading.quantity(quantity, scope)), ">")]))); // just looked
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: "Every list keeps a condition that implies the floor, or takes no own money.", ...proof }),
    search: (left, starts) => {
      for (const account of accountsOf(ground.policy, left, mode.name, starts)) {
        const then = belowFloor(ground, account, mode.name, quantity, floor);
        for (const charge of chargesOf([ground.policy], account).filter(({ direction, purpose, position }) => direction !== "receive" && purpose !== "realized_profit" && account.positions?.some((each) => each.id === position && each.marginMode === mode.name))) {
          const { after, payments } = validated.charge(ground.policy, account, [charge]);
          if (after === undefined || payments.length === 0) continue;
          const taken = [...belowFloor(ground, after, mode.name, quantity, floor)].find((pool) => !then.has(pool));
          if (taken !== undefined) return { about, clauses, verdict: "refuted", because: `Paying ${charge.amount} ${charge.asset} of ${charge.purpose.replaceAll("_", " ")} takes ${path} of ${taken} below it.`, accounts: [account, after] };
        }
      }
      return undefined;
    },
    unknown: () => ({ about, clauses, verdict: "unknown", because: "Some list keeps no condition, and no charge was found that takes it below.", help: "Say `keeping` in every list that takes own money." }),
  });
}

function belowFloor({ program }: Ground, account: Snapshot, mode: string, quantity: Expression, floor: Expression): ReadonlySet<string> {
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  return new Set(reading.poolsOf({ state }).filter((pool) => {
    const found = attempt(() => reading.condition({ kind: "compare", operator: "<", left: quantity, right: floor }, { state, pool }));
    return pool.mode.name === mode && "value" in found && found.value;
  }).map(({ id }) => id));
}
