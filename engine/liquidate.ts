import type { CompiledPolicy } from "../dsl/ir.ts";
import { toCannotDecide } from "./cite.ts";
import { OUTCOMES, PLAN_STEPS } from "./limits.ts";
import { writeAfter } from "./liquidate/after.ts";
import { Choices } from "./liquidate/choices.ts";
import { assertRunConserved } from "./liquidate/conserve.ts";
import { toStep } from "./liquidate/record.ts";
import { runRequest } from "./liquidate/request.ts";
import { runPlans, type HeldPlan, type Pausing, type Way } from "./liquidate/run.ts";
import type { Observer } from "./observe.ts";
import { prepare, type Program } from "./program.ts";
import type { RunContext } from "./run-context.ts";
import type { CannotDecide, LiquidateAnswer, Outcome, Request, Snapshot } from "./snapshot/index.ts";
import { loadState } from "./state/load.ts";
import type { State } from "./state/state.ts";
import { attempt } from "./undecided.ts";

/**
 * The liquidation plans of an account as they run: each pool that is liquidatable, step by step, re-assessed after each, until the plan
 * stops. Where a policy leaves a choice open, `outcomes` has every way it may go, and `steps` and `after` are of the first. What each
 * word of a plan means stands in `liquidate/README.md`. With a liquidator's request for a position, exactly that fill runs in place of
 * the plans. Snapshot and request have passed `validateSnapshot` and `validateRequest`. Throws `Mismatch` where the request names what
 * the snapshot does not have.
 */
export function liquidate(policy: CompiledPolicy, snapshot: Snapshot, request?: Request, observer?: Observer): LiquidateAnswer {
  const program = prepare(policy);
  const context: RunContext = { program, ...(observer === undefined ? {} : { observer }) };
  const initial = loadState(snapshot, program.declared);
  const head = { policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest }, asOf: snapshot.asOf };
  const { ways, more } = everyWay(context, initial, request);
  const first = ways[0]!; // there is always one
  const { after, unwritten } = afterOf(program, initial, first);
  const silences = [...first.silences, ...unwritten, ...(more ? [tooMany(ways.length)] : [])];
  const steps = first.records.map(toStep);
  return {
    ...head,
    steps,
    ...after,
    ...(ways.length === 1 ? {} : { outcomes: ways.filter((way) => way.ended).flatMap((way) => toOutcome(program, initial, way)) }),
    ...(silences.length === 0 ? {} : { cannotDecide: silences }),
  };
}

export type { HeldPlan } from "./liquidate/run.ts";

/** What the plans of an account do until the next `wait` of each, the first way where a choice is open. */
export interface Stretch {
  /** As `liquidate` answers, without `outcomes`. */
  readonly answer: LiquidateAnswer;
  /** Plans that go on later. */
  readonly held: readonly HeldPlan[];
  /** Whether the policy left a choice open, of which the first way was taken. */
  readonly chosen: boolean;
}

/** One stretch of the plans of an account to whom things may happen while a plan waits. The snapshot has passed `validateSnapshot`. */
export function liquidateUntilWait(policy: CompiledPolicy, snapshot: Snapshot, pausing: Pausing): Stretch {
  const program = prepare(policy);
  const initial = loadState(snapshot, program.declared);
  const choices = new Choices();
  const way = runPlans({ program }, initial, choices, pausing);
  assertRunConserved(initial, way.state, way.records.flatMap((record) => record.payments));
  const { after, unwritten } = afterOf(program, initial, way);
  const silences = [...way.silences, ...unwritten];
  const answer: LiquidateAnswer = {
    policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
    asOf: snapshot.asOf,
    steps: way.records.map(toStep),
    ...after,
    ...(silences.length === 0 ? {} : { cannotDecide: silences }),
  };
  return { answer, held: way.held, chosen: choices.any };
}

function tooMany(given: number): CannotDecide {
  return { answer: "outcomes", reason: `The policy leaves more ways open than are followed; the first ${given} are given.` };
}

/** At most so many ways, and so many records in all: with many positions each way is long. */
function everyWay(context: RunContext, initial: State, request: Request | undefined): { ways: readonly Way[]; more: boolean } {
  const choices = new Choices();
  const ways: Way[] = [];
  let records = 0;
  do {
    if (ways.length === OUTCOMES || records > PLAN_STEPS) return { ways, more: true };
    const way = request?.action === "liquidate" && request.position !== undefined ? runRequest(context, initial, { ...request, position: request.position }) : runPlans(context, initial, choices);
    assertRunConserved(initial, way.state, way.records.flatMap((record) => record.payments));
    ways.push(way);
    records += way.records.length;
  } while (choices.next());
  return { ways, more: false };
}

/** A way that ends in what cannot be written is none to choose from. */
function toOutcome(program: Program, initial: State, way: Way): readonly Outcome[] {
  const { after } = afterOf(program, initial, way).after;
  return after === undefined ? [] : [{ steps: way.records.map(toStep), after }];
}

/** The snapshot behind a way that ended, or why it cannot be written. */
function afterOf(program: Program, initial: State, way: Way): { readonly after: { readonly after?: Snapshot }; readonly unwritten: readonly CannotDecide[] } {
  if (!way.ended) return { after: {}, unwritten: [] };
  const found = attempt(() => writeAfter(program, initial, way.state));
  return "undecided" in found ? { after: {}, unwritten: [toCannotDecide(program, "after", found.undecided)] } : { after: { after: found.value }, unwritten: [] };
}
