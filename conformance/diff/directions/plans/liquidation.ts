import type { Expression, Liquidation, Stage } from "../../../../dsl/ir.ts";
import type { PairGround } from "../ground.ts";
import { reached } from "../../../accounts/index.ts";
import { always, Conditions, type Asked } from "./conditions.ts";
import { startsOf } from "./parts.ts";
import { isOfPositions, plainSteps, type PlainStep } from "./steps.ts";

/** How plans of a mode have their turn. */
export interface PlanTurn {
  /** Whether it matters in which stage a pool was. */
  readonly remembers: boolean;
  /** Whether a pool that does nothing at its first turn does nothing at all. */
  readonly isOnce: boolean;
}

/** That the plans of a mode do the same in both policies, with what was shown for it, or how far they are the same. */
export type Comparison = { readonly isSame: true; readonly conditions: Conditions } | { readonly isSame: false; readonly because: string };

/**
 * The plans of one mode, everything around them being the same: the same texts, or steps that do the same one by one, whose conditions hold alike wherever they are
 * asked, that is where no `stop` holds, and of the first besides where the plan starts.
 */
export function comparedPlans(ground: PairGround, mode: string, old: Liquidation | undefined, now: Liquidation | undefined, { remembers, isOnce }: PlanTurn): Comparison {
  const conditions = new Conditions(ground, mode);
  const differs = (because: string): Comparison => ({ isSame: false, because });
  if (old === undefined || now === undefined) return old === now ? { isSame: true, conditions } : differs("one policy leaves it open");
  const { old: oldForm, new: nowForm } = ground.forms;
  const isSameText = (left: unknown, right: unknown): boolean => oldForm.planText(left, mode) === nowForm.planText(right, mode);
  const bare = ({ of, fees, surplus }: Liquidation): unknown => ({ of, fees, surplus });
  if (!isSameText(bare(old), bare(now))) return differs("what a plan is about, a fee, or who keeps what is left");
  const isOne = old.of === "position" || ground.policies.every(({ meaning }) => meaning.modes.find(({ name }) => name === mode)?.sharing?.partition.by === "position");
  const [oldSteps, nowSteps] = [plainSteps(oldForm, old.steps, { mode, isOne }), plainSteps(nowForm, now.steps, { mode, isOne })];
  const [oldStart, nowStart] = [startsOf(old, remembers), startsOf(now, remembers)];
  const whens = (stages: typeof oldStart): unknown => (remembers ? stages : stages.map(({ when }) => when));
  const [stops, ends] = [asked("old", old.stops.map(({ when }) => when)), asked("new", now.stops.map(({ when }) => when))];
  const [starts, begins] = [asked("old", oldStart.map(({ when }) => when)), asked("new", nowStart.map(({ when }) => when))];
  const [runs, goes] = [{ ...starts, unless: stops.any }, { ...begins, unless: ends.any }];
  const reasons = !remembers;
  // What ends a shortage is asked in the middle of a plan, of a stop or a start alone.
  const isShort = [...old.steps, ...now.steps].some(({ action }) => (action.kind === "reduce" || action.kind === "convert") && action.by.kind === "shortage");
  // Where a pool is one position, its orders outlive it: of a pool without it nothing is shown.
  const isHeld = !isOne || [oldSteps, nowSteps].every((steps) => steps.slice(1).every(({ action }) => isOfPositions(action)));
  const isSameAsked = (left: Expression | undefined, right: Expression | undefined): boolean => (left === undefined || right === undefined ? left === right : isSameText(left, right) || oldForm.askedText(left, old, mode) === nowForm.askedText(right, now, mode));
  const areSameAsked = (left: readonly Pick<Stage, "when" | "until">[], right: readonly Pick<Stage, "when" | "until">[]): boolean => left.length === right.length && left.every(({ when, until }, index) => isSameAsked(when, right[index]?.when) && isSameAsked(until, right[index]?.until));
  const isStartSame = isSameText(whens(oldStart), whens(nowStart)) || ((!remembers || oldStart.every(({ name }, index) => nowStart[index]?.name === name)) && areSameAsked(oldStart, nowStart));
  const isStopSame = isSameText(old.stops, now.stops) || areSameAsked(old.stops, now.stops);
  // What starts and stops at once does nothing, and has no other turn.
  // Where it matters in which stage a pool was, each is entered and left alike.
  const isEachAlike = (): boolean => oldStart.length === nowStart.length && oldStart.every((stage, index) => nowStart[index]?.name === stage.name && sameCondition(stage.when, nowStart[index]?.when) && sameCondition(stage.until, nowStart[index]?.until));
  const sameCondition = (left: Expression | undefined, right: Expression | undefined): boolean => isSameAsked(left, right) || (left !== undefined && right !== undefined && conditions.areAlike(asked("old", [left]), asked("new", [right]), [], []));
  if (!isStartSame && !(remembers && isEachAlike()) && !(reasons && (conditions.areAlike(starts, begins, [], []) || (isOnce && !isShort && conditions.areAlike(runs, goes, [], []))))) return differs("when it starts");
  // A plan of one step asks once whether it stops, where it starts.
  const isOneStep = [oldSteps, nowSteps].every((steps) => steps.length === 1 && steps[0]?.repeats === false);
  if (!isStopSame && !(reasons && ((isHeld && conditions.areAlike(stops, ends, [], [])) || (isOneStep && !isShort && conditions.areAlike(runs, goes, [], []))))) return differs("when it stops");
  const still = staysStarted(ground, starts);
  let isFirst = true;
  for (let [at, on] = [0, 0]; at < oldSteps.length || on < nowSteps.length; ) {
    const [left, right] = [oldSteps[at], nowSteps[on]];
    const isAsked = (step: PlainStep): boolean => reasons && (isHeld || isOfPositions(step.action) || (at === 0 && on === 0 && !step.repeats));
    const given = (step: PlainStep): readonly Asked[] => (isFirst && !step.repeats ? [runs] : []);
    if (left !== undefined && right !== undefined && left.does === right.does && left.repeats === right.repeats) {
      const isAlike = isSameText(left.when ?? null, right.when ?? null) || (isAsked(left) && conditions.areAlike(whenOf("old", left), whenOf("new", right), given(left), [stops]));
      if (isAlike) {
        isFirst &&= left.action.kind === "cancel_orders" && still;
        at += 1;
        on += 1;
        continue;
      }
    }
    const isDead = (which: Asked["which"], step: PlainStep | undefined): boolean => step?.when !== undefined && isAsked(step) && conditions.isDead(whenOf(which, step), given(step), [stops]);
    if (isDead("old", left)) at += 1;
    else if (isDead("new", right)) on += 1;
    else return differs(`step ${Math.min(at, on) + 1}`);
  }
  return { isSame: true, conditions };
}

const asked = (which: Asked["which"], any: readonly Expression[]): Asked => ({ which, any });
const whenOf = (which: Asked["which"], { when }: PlainStep): Asked => (when === undefined ? always(which) : asked(which, [when]));

/** Whether a plan that has started and cancelled orders would start still. */
function staysStarted({ policies: [{ meaning }] }: PairGround, { any }: Asked): boolean {
  const sharing = JSON.stringify(meaning.modes.map((mode) => mode.sharing ?? null));
  return !/"path":"order\.|"over":"order"|"kind":"(grouped|available)"/.test(reached(meaning, JSON.stringify(any), sharing));
}
