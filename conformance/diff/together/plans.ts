import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Expression, Fee, Liquidation, PlanAction, PlanStep, Rank, Selection } from "../../../dsl/ir.ts";
import { one, zero } from "../../../engine/number/index.ts";
import type { Pool } from "../../../engine/pools.ts";
import type { Scope } from "../../../engine/scope.ts";
import { makeEntity, type Entity } from "../../../engine/state/entity.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { attempt } from "../../../engine/undecided.ts";
import { allOf, not, signIs, type Formula } from "../../prove/terms/formula.ts";
import { add, constant, subtract, type Polynomial } from "../../prove/terms/polynomial.ts";
import { amountOf, any, eitherWay, holds, known, memberOf, poolsIn, unequal, type Side, type Situation } from "./situation.ts";

/** Accounts that are liquidated and come to a step, a fee or a tie that is not the same under both: in the state that the plan begins in, which most steps find little changed. */
export function planSituations(mode: string, sides: readonly [Side, Side]): readonly Situation[] {
  const found: Situation[] = [];
  for (const [was, is] of poolsIn(mode, sides)) {
    const plans = [was, is].map((pool) => pool.mode.liquidation);
    const [before, after] = plans;
    if (before === undefined || after === undefined || is.positions.length === 0) continue;
    const scopes = [was, is].map((pool, side) => sides[side as 0 | 1].scope(pool, after.of === "position" ? { position: pool.positions[0]! } : {})) as [Scope, Scope]; // it has positions
    const starts = [before, after].map((plan, side) => startOf(plan, sides[side as 0 | 1], scopes[side as 0 | 1]));
    const stops = [before, after].map((plan, side) => any(plan.stops.map(({ when }) => holds(sides[side as 0 | 1], when, scopes[side as 0 | 1]))));
    const begun = known(starts);
    const say = (name: string, parts: readonly (Formula | undefined)[]): void => void found.push({ name: `${mode} ${name}`, holds: allOf([...begun, ...known(parts)]), asked: { kind: "plan" } });
    for (const each of eitherWay(stops[0], stops[1])) say("stops", [each]);
    const runs = stops.map((each) => (each === undefined ? undefined : not(each)));
    for (const [index, pair] of stepsApart(before.steps, after.steps).entries()) {
      const whens = pair.map((step, side) => (step === undefined ? undefined : holds(sides[side as 0 | 1], step.when, scopes[side as 0 | 1])));
      for (const each of eitherWay(whens[0], whens[1])) say(`step ${index} where`, [...runs, each]);
      say(`step ${index}`, [...runs, ...whens]);
      for (const [place, each] of amountsApart(pair, sides, scopes, [was, is]).entries()) found.push({ name: `${mode} step ${index} amount ${place}`, holds: allOf([...begun, ...known([...runs, ...whens, each])]), asked: { kind: "plan" }, isBegun: true });
      for (const [place, each] of tied(pair, sides, [was, is]).entries()) say(`step ${index} tie ${place}`, [...runs, ...whens, each]);
      for (const [place, each] of chosen(pair, sides, [was, is]).entries()) say(`step ${index} chosen ${place}`, [...runs, ...whens, each]);
    }
    if (canonicalJson(before.fees) === canonicalJson(after.fees)) continue;
    for (const position of is.positions) {
      const fees = [was, is].map((pool, side) => feesOf((plans[side] ?? after).fees, sides[side as 0 | 1], pool, position));
      for (const each of unequal(fees[0], fees[1])) say("fees", [...runs, each]);
    }
  }
  return found;
}

/** That a pool is liquidated under both policies and its plan is not stopped at once; nothing where one of them has no plan. */
export function runningIn(was: Pool, is: Pool, sides: readonly [Side, Side]): readonly Formula[] | undefined {
  const parts = [was, is].map((pool, side): readonly (Formula | undefined)[] | undefined => {
    const [own, plan, position] = [sides[side as 0 | 1], pool.mode.liquidation, pool.positions[0]];
    if (plan === undefined || position === undefined) return undefined;
    const scope = own.scope(pool, plan.of === "position" ? { position } : {});
    return [startOf(plan, own, scope), not(any(plan.stops.map(({ when }) => holds(own, when, scope))))];
  });
  return parts.includes(undefined) ? undefined : known(parts.flatMap((each) => each ?? []));
}

function startOf({ stages }: Liquidation, side: Side, scope: Scope): Formula | undefined {
  const stage = stages.find(({ name }) => name === "liquidatable");
  const found = stage === undefined ? undefined : attempt(() => stageHolds(side.reading, stage, scope));
  return found !== undefined && "value" in found ? found.value : undefined;
}

/** Steps of which one plan says something else than the other in the same place, or has none there. */
function stepsApart(before: readonly PlanStep[], after: readonly PlanStep[]): readonly (readonly [PlanStep | undefined, PlanStep | undefined])[] {
  const said = ({ id: _, label: __, role: ___, ...step }: PlanStep): string => canonicalJson(step);
  const [old, now] = [before.map(said), after.map(said)];
  if (old.length === now.length) return before.flatMap((step, index) => (old[index] === now[index] ? [] : [[step, after[index]] as const]));
  return [...before.filter((_, index) => !now.includes(old[index]!)).map((step) => [step, undefined] as const), ...after.filter((_, index) => !old.includes(now[index]!)).map((step) => [undefined, step] as const)]; // as many as there are
}

/** That a step moves or cuts another amount: of money at most what the bucket holds, and what is below 0 is nothing. */
function amountsApart([old, now]: readonly (PlanStep | undefined)[], sides: readonly [Side, Side], scopes: readonly [Scope, Scope], pools: readonly [Pool, Pool]): readonly Formula[] {
  const [before, after] = [old, now].map((step) => (step === undefined ? undefined : amountIn(step.action)));
  if (before === undefined || after === undefined) return [];
  const [left, right] = [before, after].map((amount, side) => amountOf(sides[side as 0 | 1], amount, { position: pools[side as 0 | 1].positions[0]!, ...scopes[side as 0 | 1] })); // it has positions
  return unequal(left, right);
}

function amountIn(action: PlanAction): Expression | undefined {
  if (action.kind === "move") {
    const wanted: Expression = { kind: "extreme", which: "max", operands: [{ kind: "number", value: "0" }, action.amount] };
    return /^(balance|position)\./.test(action.from) ? { kind: "extreme", which: "min", operands: [wanted, { kind: "fact", path: action.from }] } : wanted;
  }
  return action.kind === "reduce" && (action.by.kind === "fraction" || action.by.kind === "contracts") ? action.by.value : undefined;
}

const selectionOf = (step: PlanStep | undefined): Selection | undefined => (step !== undefined && "select" in step.action ? step.action.select : undefined);

/** Two positions that some ranks leave equal and the next tells apart: with any numbers, and where nothing was gained or lost, which stands on every grid. */
function tied(pair: readonly (PlanStep | undefined)[], sides: readonly [Side, Side], pools: readonly [Pool, Pool]): readonly Formula[] {
  return pair.flatMap((step, side) => {
    const ranks = selectionOf(step)?.ranks ?? [];
    const [own, pool] = [sides[side as 0 | 1], pools[side as 0 | 1]];
    const [first, second] = pool.positions;
    if (first === undefined || second === undefined) return [];
    const apart = ({ by }: Rank): Polynomial | undefined => {
      const [left, right] = [first, second].map((position) => amountOf(own, by, own.scope(pool, { position })));
      return left === undefined || right === undefined ? undefined : subtract(left, right);
    };
    const differences = ranks.map(apart);
    const still = known([first, second].map((position) => holds(own, atEntry, own.scope(pool, { position }))));
    return ranks.flatMap((_, place) => {
      const [earlier, last] = [differences.slice(0, place), differences[place]];
      if (last === undefined || earlier.includes(undefined)) return [];
      const tie = allOf([...earlier.map((each) => signIs(each!, "=")), signIs(last, "!=")]); // none is undefined
      return place === 0 ? [tie] : [allOf([...still, tie]), tie];
    });
  });
}

const atEntry: Expression = { kind: "compare", operator: "=", left: { kind: "fact", path: "position.entry_price" }, right: { kind: "fact", path: "instrument.mark_price" } };

/** A position that only one of the two selects, beside others. */
function chosen([old, now]: readonly (PlanStep | undefined)[], sides: readonly [Side, Side], pools: readonly [Pool, Pool]): readonly Formula[] {
  if (old === undefined || now === undefined || canonicalJson(selectionOf(old)?.where ?? null) === canonicalJson(selectionOf(now)?.where ?? null)) return [];
  return pools[1].positions.flatMap((position) => {
    const other = memberOf(pools[0], position);
    return other === undefined ? [] : eitherWay(holds(sides[0], selectionOf(old)?.where, sides[0].scope(pools[0], { position: other })), holds(sides[1], selectionOf(now)?.where, sides[1].scope(pools[1], { position })));
  });
}

/** All fees of a fill that closes a position at the mark; nothing where one of them cannot be read. */
function feesOf(fees: readonly Fee[], side: Side, pool: Pool, position: Entity): Polynomial | undefined {
  const own = memberOf(pool, position);
  const scope = side.scope(pool, { ...(own === undefined ? {} : { position: own }), fill: makeEntity("fill", position.id, { value: one, profit: one, contracts: one, price: one }) });
  const due = fees.map(({ amount, when }) => amountOf(side, when === undefined ? amount : { kind: "choose", condition: when, then: amount, else: { kind: "number", value: "0" } }, scope));
  return due.reduce((sum, each) => (sum === undefined || each === undefined ? undefined : add(sum, each)), constant(zero));
}
