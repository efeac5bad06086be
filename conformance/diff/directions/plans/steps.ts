import type { Expression, PlanAction, PlanStep } from "../../../../dsl/ir.ts";
import type { Signatures } from "../../normal/signature.ts";

/** A step of a plan without its name: what it does, and when. */
export interface PlainStep {
  /** Absent: always. */
  readonly when: Expression | undefined;
  readonly action: PlanAction;
  readonly repeats: boolean;
  /** What it does, as a text: two that are the same do the same. */
  readonly does: string;
}

/** Where the steps of a plan stand. */
export interface PlanPlace {
  readonly mode: string;
  /** Whether each pool is one position. */
  readonly isOne: boolean;
}

/**
 * The steps of a plan that can do anything, in as few steps as say the same: those that follow each other and do the same are one where the second adds nothing
 * but its condition, or its repetition, and behind one that closes everything there is nothing to close.
 */
export function plainSteps(form: Signatures, steps: readonly PlanStep[], place: PlanPlace): readonly PlainStep[] {
  const found: PlainStep[] = [];
  for (const step of steps) {
    const action = plainAction(step.action, place);
    const plain: PlainStep = { when: step.when, action, repeats: step.repeat && !isOnce(action), does: form.planText(action, place.mode) };
    const last = found.at(-1);
    const one = last === undefined ? undefined : together(form, last, plain, place);
    if (one !== undefined) found.splice(-1, 1, one);
    else if (!(isOfPositions(action) && found.some((each) => each.when === undefined && closesAll(each.action)))) found.push(plain);
  }
  return found;
}

/** Two that follow each other as one; `undefined` where they are two. */
function together(form: Signatures, first: PlainStep, second: PlainStep, { mode }: PlanPlace): PlainStep | undefined {
  if (first.does !== second.does) return undefined;
  // Done once, it has nothing left to do: either condition is enough.
  if (isOnce(first.action)) return { ...first, when: first.when === undefined || second.when === undefined ? undefined : { kind: "logic", operator: "or", operands: [first.when, second.when] } };
  const isSame = form.planText(first.when ?? null, mode) === form.planText(second.when ?? null, mode);
  return isSame && (first.repeats || second.repeats) ? { ...first, repeats: true } : undefined;
}

/** Whether what a step does leaves nothing for a second time. */
function isOnce(action: PlanAction): boolean {
  return closesAll(action) || action.kind === "net" || (action.kind === "cancel_orders" && action.where === undefined);
}

const closesAll = (action: PlanAction): boolean => action.kind === "close" && action.select.kind === "all" && action.select.where === undefined;

/** Whether a step does nothing where no position is. */
export const isOfPositions = ({ kind }: PlanAction): boolean => kind === "reduce" || kind === "close" || kind === "net";

/** The same in one way of saying it: a share of a position is so many contracts, the mark is the price that none is said for, of one position any is all, and of money what is below 0 is nothing. */
function plainAction(action: PlanAction, { isOne }: PlanPlace): PlanAction {
  if (action.kind === "move") return { ...action, amount: { kind: "extreme", which: "max", operands: [{ kind: "number", value: "0" }, action.amount] } };
  if (action.kind !== "reduce" && action.kind !== "close") return action;
  const { at, select } = action;
  const priced = { at: at.kind === "stated" && at.value.kind === "fact" && at.value.path === "instrument.mark_price" ? ({ kind: "mark" } as const) : at, select: isOne ? { ...select, kind: "all" as const, ranks: [] } : select };
  if (action.kind === "close") return { ...action, ...priced };
  const { by } = action;
  return { ...action, ...priced, by: by.kind === "fraction" ? { kind: "contracts", value: { kind: "binary", operator: "multiply", left: { kind: "fact", path: "position.contracts" }, right: by.value } } : by };
}
