import type { ConversionBy, ConversionRate, ConvertAction, Expression, FillPrice, Liquidation, PlanAction, PlanStep, ReduceBy, Selection, Stage } from "../../dsl/ir.ts";
import { numberVariations } from "./constants.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { andLevel, atLevel, type Surroundings } from "./facts.ts";
import { effectVariations, sayEffect } from "./permissions.ts";
import { dropped, each, inside, swapped, textOf, vary, within, without, words, type Variation } from "./variation.ts";

/** When a liquidation starts and stops, what it does in which order, what it costs, who gets what is left. */
export function liquidationVariations(liquidation: Liquidation, outer: Surroundings): readonly Variation<Liquidation>[] {
  const around = atLevel(outer, liquidation.of === "account" ? "account" : liquidation.of === "pool" ? "pool" : "position");
  const positions = andLevel(around, "position");
  return within(liquidation.id, [
    ...inside(liquidation, "stages", (stages) => list(stages, (stage) => stageVariations(stage, around), ({ name, when }) => `${name} when ${textOf(when)}`)),
    ...inside(liquidation, "stops", (stops) => list(stops, (stop) => inside(stop, "when", (when) => conditionVariations(when, around)), ({ when }) => `stop when ${textOf(when)}`)),
    ...inside(liquidation, "steps", (steps) => named(steps, [...dropped("dropped_step", steps, sayStep, 1), ...swapped(steps, sayStep), ...each(steps, (step) => within(step.id, stepVariations(step, around, positions)))])),
    ...inside(liquidation, "fees", (fees) =>
      list(fees, (fee) => [
        ...without("dropped_limit", fee, "when", (when) => `when ${textOf(when)}`),
        ...inside(fee, "when", (when) => conditionVariations(when, andLevel(positions, "fill"))),
        ...inside(fee, "amount", (amount) => expressionVariations(amount, andLevel(positions, "fill"))),
      ], ({ amount }) => `fee ${textOf(amount)}`),
    ),
    ...without("dropped_clause", liquidation, "surplus", ({ to }) => `surplus to ${to}`).map((one) => ({ ...one, clause: liquidation.surplus?.id })),
  ]);
}

function list<T extends { readonly id: string }>(parts: readonly T[], varied: (part: T) => readonly Variation<T>[], say: (part: T) => string): Variation<readonly T[]>[] {
  return named(parts, [...dropped("dropped_clause", parts, say), ...each(parts, (part) => within(part.id, varied(part)))]);
}

/** What is done to a list is done to the element that it names. */
function named<T extends { readonly id: string }>(parts: readonly T[], variations: readonly Variation<readonly T[]>[]): Variation<readonly T[]>[] {
  return variations.map((one) => ({ ...one, clause: one.clause ?? parts[Number(one.at) - 1]?.id }));
}

function stageVariations(stage: Stage, around: Surroundings): readonly Variation<Stage>[] {
  return [
    ...inside(stage, "when", (when) => conditionVariations(when, around)),
    ...without("dropped_limit", stage, "until", (until) => `until ${textOf(until)}`),
    ...inside(stage, "until", (until) => conditionVariations(until, around)),
  ];
}

function stepVariations(step: PlanStep, around: Surroundings, positions: Surroundings): readonly Variation<PlanStep>[] {
  const repeat = step.action.kind === "reduce" ? [vary("plan", { ...step, repeat: !step.repeat }, step.repeat ? "repeat" : "once", step.repeat ? "once" : "repeat")] : [];
  return [
    ...repeat,
    ...without("dropped_limit", step, "when", (when) => `when ${textOf(when)}`),
    ...inside(step, "when", (when) => conditionVariations(when, around).filter(({ after }) => after !== "always")),
    ...inside(step, "action", (action) => actionVariations(action, positions)),
  ];
}

function actionVariations(action: PlanAction, around: Surroundings): readonly Variation<PlanAction>[] {
  switch (action.kind) {
    case "cancel_orders":
    case "move":
    case "set":
      return effectVariations(action, around).flatMap((one) => (one.value.kind === "cancel_orders" || one.value.kind === "move" || one.value.kind === "set" ? [{ ...one, value: one.value }] : []));
    case "reduce":
      return [...inside(action, "select", (select) => selectionVariations(select, around)), ...inside(action, "by", (by) => sizeVariations(by, around)), ...inside(action, "at", (at) => priceVariations(at, around))];
    case "close":
      return [...inside(action, "select", (select) => selectionVariations(select, around)), ...inside(action, "at", (at) => priceVariations(at, around))];
    case "net":
      return inside(action, "at", (at) => priceVariations(at, around));
    case "convert":
      return conversionVariations(action, andLevel(around, "balance"));
    case "open":
      return [
        ...words("plan", action, "side", ["long", "short"]),
        ...inside(action, "where", (where) => conditionVariations(where, around).filter(({ after }) => after !== "always")),
        ...inside(action, "by", (by) => expressionVariations(by, around)),
        ...inside(action, "at", (at) => priceVariations(at, around)),
      ];
    case "wait":
      return inside(action, "duration", numberVariations);
  }
}

/** How much is sold, at what share of its value, for what fee. */
function conversionVariations(action: ConvertAction, around: Surroundings): readonly Variation<ConvertAction>[] {
  const rates = (rate: ConversionRate): readonly Variation<ConversionRate>[] => (rate.kind === "unspecified" ? [] : inside(rate, "value", (value) => expressionVariations(value, around)));
  return [
    ...inside(action, "select", (select) => selectionVariations(select, around)),
    ...inside(action, "by", (by): readonly Variation<ConversionBy>[] => {
      if (by.kind === "money" || by.kind === "fraction") return inside(by, "value", (value) => expressionVariations(value, around));
      return by.kind === "shortage" ? [vary<ConversionBy>("plan", { kind: "all" }, "by the shortage", "wholly")] : [vary<ConversionBy>("plan", { kind: "shortage" }, "wholly", "by the shortage")];
    }),
    ...inside(action, "at", rates),
    ...without("dropped_term", action, "fee", ({ to }) => `a fee to ${to}`),
    ...inside(action, "fee", (fee) => inside(fee, "rate", rates)),
  ];
}

/** Which position: the other end of a ranking, a ranking less, all of them. */
function selectionVariations(select: Selection, around: Surroundings): readonly Variation<Selection>[] {
  return [
    ...inside(select, "ranks", (ranks) => [
      ...(ranks.length > 1 ? [...dropped("ranking", ranks, ({ direction, by }) => `${direction} ${textOf(by)}`), ...swapped(ranks, ({ direction, by }) => `${direction} ${textOf(by)}`)] : []),
      ...each(ranks, (rank) => [
        ...words("ranking", rank, "direction", ["largest", "smallest"]).map((one) => ({ ...one, before: `${rank.direction} ${textOf(rank.by)}`, after: `${one.value.direction} ${textOf(rank.by)}` })),
        ...inside(rank, "by", (by) => expressionVariations(by, around)),
      ]),
    ]),
    ...(select.kind === "ranked" ? [vary<Selection>("plan", { kind: "all", ranks: [], ...(select.where !== undefined && { where: select.where }) }, "the first by rank", "all")] : []),
    ...without("condition", select, "where", textOf),
    ...inside(select, "where", (where) => conditionVariations(where, around).filter(({ after }) => after !== "always")),
  ];
}

function sizeVariations(by: ReduceBy, around: Surroundings): readonly Variation<ReduceBy>[] {
  switch (by.kind) {
    case "tiers":
      return [1, -1].map((step) => by.count + step).filter((count) => count > 0).map((count) => vary("constant", { ...by, count }, `${by.count} tiers`, `${count} tiers`));
    case "to_tier":
      return [1, -1].map((step) => by.tier + step).filter((tier) => tier > 0).map((tier) => vary("constant", { ...by, tier }, `to tier ${by.tier}`, `to tier ${tier}`));
    case "shortage":
      return [vary<ReduceBy>("plan", { kind: "fraction", value: all }, "by the shortage", "wholly")];
    case "fraction":
    case "contracts":
      return inside(by, "value", (value) => expressionVariations(value, around));
  }
}

const all: Expression = { kind: "number", value: "100", unit: "percent" };

function priceVariations(at: FillPrice, around: Surroundings): readonly Variation<FillPrice>[] {
  switch (at.kind) {
    case "mark":
      return [vary<FillPrice>("plan", { kind: "bankruptcy" }, "at the mark price", "at bankruptcy price")];
    case "bankruptcy":
      return [
        vary<FillPrice>("plan", { kind: "mark" }, "at bankruptcy price", "at the mark price"),
        ...without("dropped_term", at, "sharedBy", (by) => `shared by ${textOf(by)}`),
        ...inside(at, "sharedBy", (by) => expressionVariations(by, around)),
      ];
    case "stated":
      return [vary<FillPrice>("plan", { kind: "mark" }, `at ${textOf(at.value)}`, "at the mark price"), ...inside(at, "value", (value) => expressionVariations(value, around))];
  }
}

function sayStep(step: PlanStep): string {
  const { action, role } = step;
  switch (action.kind) {
    case "cancel_orders":
    case "move":
    case "set":
      return `${role} ${sayEffect(action)}`;
    case "reduce":
      return `${role} reduce ${action.select.kind === "all" ? "all positions" : "position"}`;
    case "close":
      return `${role} close ${action.select.kind === "all" ? "all positions" : "position"}`;
    case "net":
    case "convert":
    case "open":
    case "wait":
      return `${role} ${action.kind}`;
  }
}
