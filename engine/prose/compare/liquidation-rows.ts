import type { FillPrice, Liquidation, PlanStep } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { receiverText } from "../buckets.ts";
import { conditionText } from "../condition.ts";
import { wordsOf } from "../english.ts";
import { quantityText } from "../quantity.ts";
import { priceText, stepDeed } from "../sentences/liquidation.ts";
import type { Speaker } from "../speaker.ts";
import { whenText } from "../supported.ts";
import { sectionIds } from "./headlines.ts";
import type { RowRule } from "./rows.ts";
import { cell, silentCell, type View } from "./view.ts";

/** Rows of the stages that any of the modes has, and of the plan. */
export function liquidationRows(views: readonly View[]): readonly RowRule[] {
  const names = new Set(views.flatMap(({ mode }) => (mode.liquidation?.stages ?? []).map(({ name }) => name)));
  names.delete("warning");
  names.delete("liquidatable");
  const row = (key: string, feature: string, tell: (liquidation: Liquidation, view: View) => ComparedCell): RowRule => ({
    key: `liquidation/${key}`,
    feature,
    cell: (view) => (view.mode.liquidation === undefined ? silentCell(view.statements(sectionIds(view, "liquidation"))) : tell(view.mode.liquidation, view)),
  });
  return [
    row("warning", "A warning is given", (liquidation, view) => stageCell(liquidation, view, "warning")),
    row("start", "Liquidation starts", (liquidation, view) => stageCell(liquidation, view, "liquidatable")),
    ...[...names].map((name) => row(`stage/${name}`, `Stage “${wordsOf(name)}” is reached`, (liquidation, view) => stageCell(liquidation, view, name))),
    row("steps", "What is done, in order", stepsCell),
    row("stop", "Liquidation stops", stopCell),
    row("price", "Fill price", priceCell),
    row("fee", "Liquidation fee", feeCell),
    row("surplus", "What is left goes to", surplusCell),
  ];
}

function stageCell({ stages, of }: Liquidation, view: View, name: string): ComparedCell {
  const stage = stages.find((each) => each.name === name);
  if (stage === undefined) return cell("never", []);
  const speaker = view.speaker();
  const whose = of === "pool" ? "" : "judged for each position: ";
  const until = stage.until === undefined ? "" : `, until ${conditionText(stage.until, view.speaker())}`;
  return cell(`${whose}when ${conditionText(stage.when, speaker)}${until}`, view.statements([stage.id]));
}

function stepsCell({ steps }: Liquidation, view: View): ComparedCell {
  if (steps.length === 0) return cell("nothing", []);
  // Where there are several prices, each step says its own; otherwise the row below says the one.
  const price = pricesOf(steps, view).length > 1;
  const said = steps.map((step) => `${steps.length === 1 ? "" : `${step.role}, `}${stepDeed(step, view.speaker(), { price })}`);
  return cell(said.join("; "), view.statements(steps.map(({ id }) => id)));
}

function stopCell({ stops, steps }: Liquidation, view: View): ComparedCell {
  if (stops.length === 0) return cell(steps.length === 1 ? "when that is done" : "when all steps are done", []);
  return cell(stops.map((stop) => `as soon as ${conditionText(stop.when, view.speaker())}`).join("; or "), view.statements(stops.map(({ id }) => id)));
}

function priceCell({ steps }: Liquidation, view: View): ComparedCell {
  const priced = steps.flatMap((step) => priceOf(step) ?? []);
  const texts = pricesOf(steps, view);
  // That a plan fills nothing, such as one that only converts balances, its steps say.
  const saying = texts.length === 0 ? steps : priced;
  return cell(texts.length === 0 ? "nothing is filled" : texts.join("; "), view.statements(saying.map(({ id }) => id)));
}

function pricesOf(steps: readonly PlanStep[], view: View): readonly string[] {
  return [...new Set(steps.flatMap((step) => priceOf(step) ?? []).map(({ at }) => nounOf(at, view.speaker())))];
}

function priceOf({ id, action }: PlanStep): { readonly id: string; readonly at: FillPrice } | undefined {
  return action.kind === "reduce" || action.kind === "close" || action.kind === "net" || action.kind === "open" ? { id, at: action.at } : undefined;
}

function nounOf(at: FillPrice, speaker: Speaker): string {
  return priceText(at, speaker).replace(/^at /, "");
}

function feeCell({ fees }: Liquidation, view: View): ComparedCell {
  if (fees.length === 0) return cell("none", []);
  const said = fees.map((fee) => {
    const speaker = view.speaker();
    const amount = quantityText(fee.amount, speaker).replace(/^this: /, "");
    const when = whenText(fee.when, speaker);
    return `${amount}${when === "" ? "" : ` (${when})`}`;
  });
  return cell(`of each fill: ${said.join("; and ")}`, view.statements(fees.map(({ id }) => id)));
}

function surplusCell({ surplus }: Liquidation, view: View): ComparedCell {
  return surplus === undefined ? cell("the trader", []) : cell(receiverText(surplus.to, view.speaker()), view.statements([surplus.id]));
}
