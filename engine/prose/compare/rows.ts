import type { ComparedCell, ComparedSection } from "../../../schemas/generated/compare-answer.ts";
import { actionRows } from "./adjustment-rows.ts";
import { liquidationImpact, marginAdjustment, marginUsage, riskScope } from "./headlines.ts";
import { liquidationRows } from "./liquidation-rows.ts";
import { paymentRows } from "./payment-rows.ts";
import { requirementRows } from "./requirement-rows.ts";
import { sharingRows } from "./sharing-rows.ts";
import { silenceRows } from "./silence-rows.ts";
import type { View } from "./view.ts";

/** One row of the table: what it is called, and what it says of a mode. A cell that is absent has nothing to say. */
export interface RowRule {
  readonly key: string;
  readonly feature: string;
  readonly cell: (view: View) => ComparedCell | undefined;
}

export interface SectionRule {
  readonly key: ComparedSection["key"];
  readonly title: string;
  readonly rows: readonly RowRule[];
}

/** The whole table. Rows in which no mode has anything to say are left out. */
export function sectionRules(views: readonly View[]): readonly SectionRule[] {
  return [
    {
      key: "key",
      title: "Key differences",
      rows: [
        { key: "key/margin_usage", feature: "Margin usage", cell: marginUsage },
        { key: "key/risk_scope", feature: "Risk scope", cell: riskScope },
        { key: "key/margin_adjustment", feature: "Margin adjustment", cell: marginAdjustment },
        { key: "key/liquidation_impact", feature: "Liquidation impact", cell: liquidationImpact },
      ],
    },
    { key: "sharing", title: "Sharing: whose margin backs whose position", rows: sharingRows },
    { key: "adjustment", title: "Adjustment: who may change what", rows: actionRows },
    { key: "liquidation", title: "Liquidation: when, what and how far", rows: liquidationRows(views) },
    { key: "payment", title: "Payment: which money pays, and who receives", rows: paymentRows },
    { key: "requirements", title: "Margin requirements", rows: requirementRows },
    { key: "silence", title: "What the rulebook does not say", rows: silenceRows },
  ];
}
