import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import type { Observer } from "../../engine/observe.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import type { Fraction } from "../../engine/number/index.ts";
import { checkModes, type LiquidateAnswer, type PermitAnswer, type Request, type Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import { collectAssessed } from "./assessed.ts";
import { Collector } from "./collect.ts";
import type { Ask, Outcome } from "./types.ts";

/**
 * One question to one policy about one snapshot. Never throws for validated data: what cannot be asked of this snapshot, because it has not
 * what the question names or does not fit the policy's modes, has the one decision `ask: impossible`; a policy that is not in force on its day, `ask: not_in_force`.
 */
export function outcomeOf(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, wanted: Wanted = {}): Outcome {
  const word = unaskable(policy, snapshot, wanted.mayLackMargins);
  if (word !== undefined) return only(word);
  const into = new Collector();
  try {
    collect(into, policy, snapshot, ask, wanted);
  } catch (fault) {
    if (fault instanceof Mismatch) return only("impossible");
    throw fault;
  }
  return into.outcome();
}

/** What is told and what is left out. */
export interface Wanted {
  /** Told what happens on the way. */
  readonly observer?: Observer;
  /** Of a request that says how much, the largest amount is left out, which takes longer to find than all else. */
  readonly isBrief?: boolean | undefined;
  /** What the largest amount probably is; where it is, it is found sooner. */
  readonly expected?: Fraction | undefined;
  /** Positions may lack the margin that their mode asks for: what reads it is then not decided. */
  readonly mayLackMargins?: boolean;
}

/** What is known before anything larger is sought: the verdict of a request for what it says, else as things stand, and the clauses that it names. Tells the observer what was read for it. */
export function verdictOf(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer: Observer): { readonly verdict: string; readonly clauses: readonly string[] } {
  const word = unaskable(policy, snapshot);
  if (word !== undefined) return { verdict: word, clauses: [] };
  try {
    return validated.judgeObserved(policy, snapshot, request, observer);
  } catch (fault) {
    if (fault instanceof Mismatch) return { verdict: "impossible", clauses: [] };
    throw fault;
  }
}

function unaskable({ meaning }: CompiledPolicy, snapshot: Snapshot, mayLackMargins = false): string | undefined {
  if (notInForce(meaning, snapshot.asOf) !== undefined) return "not_in_force";
  return !mayLackMargins && checkModes(snapshot, ownMarginOf(meaning)).length > 0 ? "impossible" : undefined;
}

function only(word: string): Outcome {
  return { decisions: { ask: word }, numbers: {}, rules: [] };
}

function collect(into: Collector, policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, { observer, isBrief = false, expected }: Wanted): void {
  switch (ask.ask) {
    case "assess":
      collectAssessed(into, validated.assess(policy, snapshot, observer), snapshot);
      return;
    case "permit":
      if (expected !== undefined && observer === undefined && !isBrief) collectPermit(into, validated.permitNear(policy, snapshot, ask.request, expected));
      else collectPermit(into, (isBrief ? validated.permitAsked : validated.permit)(policy, snapshot, ask.request, observer));
      return;
    case "charge": {
      const { payments, after, cannotDecide } = validated.charge(policy, snapshot, isList(ask.charges) ? ask.charges : [ask.charges], observer);
      into.silent(cannotDecide);
      into.payments("payments", payments);
      into.after(after);
      return;
    }
    case "liquidate":
      collectPlan(into, snapshot.asOf, validated.liquidate(policy, snapshot, ask.request, observer));
      return;
  }
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function collectPermit(into: Collector, answer: PermitAnswer): void {
  into.silent(answer.cannotDecide);
  into.decide("verdict", answer.verdict);
  into.decide("action", answer.action);
  into.count("largest", answer.largest);
  into.rule(answer.binding?.clause);
  for (const { clause } of answer.reasons) into.rule(clause);
  into.payments("payments", answer.payments);
  into.after(answer.after);
}

/** Of a plan that leaves a choice open, every way that it may go; of one that waits, when it has ended. */
function collectPlan(into: Collector, began: string, answer: LiquidateAnswer): void {
  into.silent(answer.cannotDecide);
  const ways = answer.outcomes ?? [];
  if (ways.length > 1) into.count("outcomes", String(ways.length));
  collectSteps(into, "steps", answer.steps);
  for (const [index, way] of ways.entries()) if (ways.length > 1 && index > 0) collectSteps(into, `outcomes.${index}.steps`, way.steps);
  into.after(answer.after);
  if (answer.after !== undefined && answer.after.asOf !== began) into.decide("after.asOf", answer.after.asOf);
}

function collectSteps(into: Collector, at: string, steps: LiquidateAnswer["steps"]): void {
  into.count(`${at}.count`, String(steps.length));
  for (const [index, step] of steps.entries()) {
    const here = `${at}.${index}`;
    into.rule(step.clause);
    into.decide(`${here}.effect`, step.effect);
    into.decide(`${here}.pool`, step.pool);
    into.decide(`${here}.position`, step.position);
    into.decide(`${here}.orders`, step.orders?.join(" "));
    into.count(`${here}.contracts`, step.contracts);
    into.count(`${here}.price`, step.price);
    into.count(`${here}.realizedPnl`, step.realizedPnl);
    into.payments(`${here}.payments`, step.payments);
    for (const [place, each] of step.adl.entries()) {
      into.decide(`${here}.adl.${place}.account`, each.account);
      into.count(`${here}.adl.${place}.contracts`, each.contracts);
      into.count(`${here}.adl.${place}.price`, each.price);
    }
    into.decide(`${here}.poolAfter.status`, step.poolAfter?.status);
  }
}
