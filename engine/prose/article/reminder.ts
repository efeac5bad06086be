import type { DocBlock } from "../../../schemas/generated/doc-answer.ts";
import { heading, list, paragraph, plain } from "../blocks.ts";
import type { View } from "../compare/view.ts";
import type { Statement } from "../statement.ts";

/** The four things to watch, and what happens if they are not: the words of each mode where the modes differ. */
export function reminderBlocks(views: readonly View[]): readonly DocBlock[] {
  const starts = views.map((view) => ({ view, statement: startOf(view) }));
  const texts = new Set(starts.map(({ statement }) => statement?.text));
  const [first] = starts;
  const said = texts.size === 1 ? (first?.statement === undefined ? [] : [first.statement]) : starts.flatMap(({ view, statement }) => (statement === undefined ? [] : [{ ...statement, text: `In ${view.lexicon.mode(view.mode.name)}: ${statement.text.replace(/^./, (letter) => letter.toLowerCase())}` }]));
  return [
    heading(2, "Risk management reminder"),
    paragraph("Please monitor the following regularly:"),
    ...list(["Margin balance", "Unrealized PnL", "Liquidation price", "Open positions"].map(plain)),
    ...said.map(paragraph),
  ];
}

function startOf({ mode, statements }: View): Statement | undefined {
  const stage = mode.liquidation?.stages.find(({ name }) => name === "liquidatable");
  return stage === undefined ? undefined : statements([stage.id])[0];
}
