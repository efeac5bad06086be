import type { Definition } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { bodyText } from "../sentences/definition.ts";
import { Speaker } from "../speaker.ts";
import { termsVoice } from "../voices.ts";
import type { RowRule } from "./rows.ts";
import { cell, type View } from "./view.ts";

const figures: readonly (readonly [string, string])[] = [
  ["position.notional", "A position's notional"],
  ["position.unrealized_pnl", "A position's unrealized PnL"],
  ["position.tier", "A position's tier"],
  ["position.initial_margin", "A position's initial margin"],
  ["position.maintenance_margin", "A position's maintenance margin"],
  ["order.initial_margin", "An order's initial margin"],
  ["pool.initial_margin", "Initial margin of all that share margin"],
  ["pool.maintenance_margin", "Maintenance margin of all that share margin"],
];

/** The figures that every report prints; they are the same in all modes of a policy. */
export const requirementRows: readonly RowRule[] = figures.map(([path, feature]) => ({
  key: `requirements/${path}`,
  feature,
  cell: (view) => figureCell(view, view.policy.meaning.definitions.find((definition) => definition.path === path)),
}));

function figureCell(view: View, definition: Definition | undefined): ComparedCell | undefined {
  if (definition === undefined) return undefined;
  const speaker = (): Speaker => new Speaker(view.lexicon, termsVoice, definition.level);
  return cell(bodyText(definition, speaker), view.statements([definition.id]));
}
