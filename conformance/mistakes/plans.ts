import type { Expression, Liquidation, Meaning, PlanAction, PlanStep } from "../../dsl/ir.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";

const half: Expression = { kind: "number", value: "50", unit: "percent" };
const worth: Expression = { kind: "value", of: "position", at: { kind: "fact", path: "instrument.mark_price" } };

/** Liquidations that go further than they must, or halfway each time; that begin with the largest position, or with the first that there is; and what is left over that goes to the other side. */
export function planMistakes(meaning: Meaning): readonly Edit[] {
  const { account } = meaning;
  return [
    ...(account.liquidation === undefined ? [] : planEdits(account.liquidation, (liquidation) => ({ ...meaning, account: { ...account, liquidation } }))),
    ...meaning.modes.flatMap((mode) => (mode.liquidation === undefined ? [] : planEdits(mode.liquidation, (liquidation) => ({ ...meaning, modes: meaning.modes.map((each) => (each === mode ? { ...mode, liquidation } : each)) })))),
  ];
}

function planEdits(plan: Liquidation, put: (plan: Liquidation) => Meaning): readonly Edit[] {
  const steps = plan.steps.flatMap((step) => otherActions(step.action).map(({ action, before, after }): Edit => {
    const { repeat, ...rest } = step;
    const changed: PlanStep = { ...rest, action, repeat: action.kind === "reduce" && repeat };
    return { meaning: put({ ...plan, steps: plan.steps.map((each) => (each === step ? changed : each)) }), kind: "plan", clause: step.id, before, after };
  }));
  const { surplus } = plan;
  if (surplus === undefined) return steps;
  return [...steps, ...["balance.wallet_balance", "insurance_fund"].filter((to) => to !== surplus.to).map((to): Edit => ({ meaning: put({ ...plan, surplus: { ...surplus, to } }), kind: "bucket", clause: surplus.id, before: `surplus to ${surplus.to}`, after: `surplus to ${to}` }))];
}

interface Other {
  readonly action: PlanAction;
  readonly before: string;
  readonly after: string;
}

function otherActions(action: PlanAction): readonly Other[] {
  if (action.kind !== "reduce" && action.kind !== "close") return [];
  const { select } = action;
  const ranked = select.kind !== "ranked" && select.kind !== "any" ? [] : (["largest", "smallest"] as const).map((direction): Other => ({
    action: { ...action, select: { ...select, kind: "ranked", ranks: [{ direction, by: worth }] } },
    before: select.ranks.length === 0 ? "any position" : `the position with the ${select.ranks.map((rank) => `${rank.direction} ${textOf(rank.by)}`).join(", ")}`, after: `the position with the ${direction} ${textOf(worth)}`,
  }));
  if (action.kind === "close") return ranked;
  return [
    { action: { kind: "close", select, at: action.at }, before: `reduce ${sizeOf(action.by)}`, after: "close the whole position" },
    ...(action.by.kind === "fraction" ? [] : [{ action: { ...action, by: { kind: "fraction", value: half } }, before: `reduce ${sizeOf(action.by)}`, after: "reduce by 50%" } as const]),
    ...ranked,
  ];
}

function sizeOf(by: Extract<PlanAction, { readonly kind: "reduce" }>["by"]): string {
  switch (by.kind) {
    case "tiers":
      return `by ${by.count === 1 ? "1 tier" : `${by.count} tiers`}`;
    case "to_tier":
      return `to tier ${by.tier}`;
    case "shortage":
      return "by the shortage";
    case "fraction":
    case "contracts":
      return `by ${textOf(by.value)}`;
  }
}
