import type { Expression, Liquidation, Meaning, Stage } from "../../dsl/ir.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";

/** Stages that an account with less than nothing is not in: what a ratio to equity says that is below 0 there. */
export function stageMistakes(meaning: Meaning): readonly Edit[] {
  const { account } = meaning;
  return [
    ...(account.liquidation === undefined ? [] : planEdits(account.liquidation, (liquidation) => ({ ...meaning, account: { ...account, liquidation } }))),
    ...meaning.modes.flatMap((mode) => (mode.liquidation === undefined ? [] : planEdits(mode.liquidation, (liquidation) => ({ ...meaning, modes: meaning.modes.map((each) => (each === mode ? { ...mode, liquidation } : each)) })))),
  ];
}

function planEdits(plan: Liquidation, put: (plan: Liquidation) => Meaning): readonly Edit[] {
  const single = plan.stages.flatMap((stage) => notBelow(stage).map((when): Edit => ({
    meaning: put({ ...plan, stages: plan.stages.map((each) => (each === stage ? { ...stage, when } : each)) }),
    kind: "condition", clause: stage.id, before: textOf(stage.when), after: textOf(when),
  })));
  const [first, ...more] = plan.stages;
  if (first === undefined || more.length === 0) return single;
  const all = ([0, 1] as const).map((which): Edit => ({
    meaning: put({ ...plan, stages: plan.stages.map((stage) => ({ ...stage, when: notBelow(stage)[which] ?? stage.when })) }),
    kind: "condition", clause: first.id, before: "(each stage where its condition is met)", after: `(each stage where its condition is met and equity is ${which === 0 ? "0 or more" : "above 0"})`,
  }));
  return [...single, ...all];
}

/** What a stage compares with its equity, where there is some. */
function notBelow({ when }: Stage): readonly Expression[] {
  const equity = equityIn(when);
  if (equity === undefined) return [];
  return ([">=", ">"] as const).map((operator): Expression => ({ kind: "logic", operator: "and", operands: [when, { kind: "compare", operator, left: equity, right: { kind: "number", value: "0" } }] }));
}

function equityIn(part: unknown): Expression | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  if ("kind" in part && part.kind === "equity") return part as Expression; // that kind is one
  return Object.values(part).map(equityIn).find((found) => found !== undefined);
}
