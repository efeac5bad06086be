import type { Expression, Liquidation, PlanAction } from "../../../../dsl/ir.ts";
import type { PairGround } from "../ground.ts";
import { reached } from "../reached.ts";
import { always, Conditions, type Asked } from "./conditions.ts";
import { startsOf } from "./parts.ts";
import { plainSteps, type PlainStep } from "./steps.ts";

/** That the plans of a mode do the same in both policies, with what was shown for it, or how far they are the same. */
export type Comparison = { readonly isSame: true; readonly conditions: Conditions } | { readonly isSame: false; readonly because: string };

/**
 * The plans of one mode, everything around them being the same: the same texts, or steps that do the same one by one, whose conditions hold alike wherever they are
 * asked, that is where no `stop` holds, and of the first besides where the plan starts.
 */
export function comparedPlans(ground: PairGround, mode: string, old: Liquidation | undefined, now: Liquidation | undefined, remembers: boolean): Comparison {
  const conditions = new Conditions(ground, mode);
  const differs = (because: string): Comparison => ({ isSame: false, because });
  if (old === undefined || now === undefined) return old === now ? { isSame: true, conditions } : differs("one policy leaves it open");
  const { old: oldForm, new: nowForm } = ground.forms;
  const isSameText = (left: unknown, right: unknown): boolean => oldForm.planText(left, mode) === nowForm.planText(right, mode);
  const bare = ({ of, fees, surplus }: Liquidation): unknown => ({ of, fees, surplus });
  if (!isSameText(bare(old), bare(now))) return differs("what a plan is about, a fee, or who keeps what is left");
  const isOne = old.of === "position" || ground.policies.every(({ meaning }) => meaning.modes.find(({ name }) => name === mode)?.sharing?.partition.by === "position");
  const [oldSteps, nowSteps] = [plainSteps(oldForm, old.steps, { mode, isOne }), plainSteps(nowForm, now.steps, { mode, isOne })];
  const canReason = [...old.steps, ...now.steps].every(({ action }) => isPlain(action)) && [oldSteps, nowSteps].every((steps) => steps.slice(1).every(({ action }) => action.kind !== "cancel_orders"));
  const [oldStart, nowStart] = [startsOf(old, remembers), startsOf(now, remembers)];
  const whens = (stages: typeof oldStart): unknown => (remembers ? stages : stages.map(({ when }) => when));
  const [starts, begins] = [asked("old", oldStart.map(({ when }) => when)), asked("new", nowStart.map(({ when }) => when))];
  const reasons = !remembers && canReason;
  if (!isSameText(whens(oldStart), whens(nowStart)) && !(reasons && conditions.areAlike(starts, begins, [], []))) return differs("when it starts");
  const [stops, ends] = [asked("old", old.stops.map(({ when }) => when)), asked("new", now.stops.map(({ when }) => when))];
  // A plan of one step asks once, where it starts.
  const once = [oldSteps, nowSteps].every((steps) => steps.length === 1 && steps[0]?.repeats === false) ? [starts] : [];
  if (!isSameText(old.stops, now.stops) && !(reasons && conditions.areAlike(stops, ends, once, []))) return differs("when it stops");
  const still = staysStarted(ground, starts);
  let isFirst = true;
  for (let [at, on] = [0, 0]; at < oldSteps.length || on < nowSteps.length; ) {
    const [left, right] = [oldSteps[at], nowSteps[on]];
    const given = (step: PlainStep): readonly Asked[] => (isFirst && !step.repeats ? [starts] : []);
    if (left !== undefined && right !== undefined && left.does === right.does && left.repeats === right.repeats) {
      const isAlike = isSameText(left.when ?? null, right.when ?? null) || (reasons && conditions.areAlike(whenOf("old", left), whenOf("new", right), given(left), [stops]));
      if (isAlike) {
        isFirst &&= left.action.kind === "cancel_orders" && still;
        at += 1;
        on += 1;
        continue;
      }
    }
    const isDead = (which: Asked["which"], step: PlainStep | undefined): boolean => step?.when !== undefined && reasons && conditions.isDead(whenOf(which, step), given(step), [stops]);
    if (isDead("old", left)) at += 1;
    else if (isDead("new", right)) on += 1;
    else return differs(`step ${Math.min(at, on) + 1}`);
  }
  return { isSame: true, conditions };
}

const asked = (which: Asked["which"], any: readonly Expression[]): Asked => ({ which, any });
const whenOf = (which: Asked["which"], { when }: PlainStep): Asked => (when === undefined ? always(which) : asked(which, [when]));

/** Steps after which a pool is an account like any other: only positions and orders go, at a price. How much ends a shortage is reckoned within a fill, of which arithmetic says nothing. */
function isPlain(action: PlanAction): boolean {
  return action.kind === "close" || action.kind === "net" || action.kind === "cancel_orders" || (action.kind === "reduce" && action.by.kind !== "shortage");
}

/** Whether a plan that has started and cancelled orders would start still. */
function staysStarted({ policies: [{ meaning }] }: PairGround, { any }: Asked): boolean {
  const sharing = JSON.stringify(meaning.modes.map((mode) => mode.sharing ?? null));
  return !/"path":"order\.|"over":"order"|"kind":"(grouped|available)"/.test(reached(meaning, JSON.stringify(any), sharing));
}
