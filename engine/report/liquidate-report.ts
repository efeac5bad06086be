import type { LiquidateAnswer, LiquidationStep, Snapshot } from "../snapshot/index.ts";
import { changeBlocks } from "./charge-report.ts";
import { columnsOf } from "./columns.ts";
import { nothing, showAmount, showNumber } from "./numbers.ts";
import { paymentBlocks } from "./payments.ts";
import { part, phrase, type Block, type Report, type Row } from "./report.ts";
import { about, cannotDecideBlocks, statusWord } from "./words.ts";

/** The plan as it ran: its steps, who paid, and the account afterwards. */
export function liquidateReport(answer: LiquidateAnswer, before: Snapshot): Report {
  const { steps, after, outcomes } = answer;
  const undecided = after === undefined;
  const ran = steps.length === 1 ? "1 step" : `${steps.length} steps`;
  const verdict = undecided ? part("cannot decide", "doubtful") : steps.length === 0 ? part("nothing to liquidate", "good") : part(ran, "bad");
  const ways = outcomes === undefined ? [] : [{ kind: "paragraph" as const, phrase: part(`The policy leaves a choice open: there are ${outcomes.length} ways it may go, of which this is the first.`, "doubtful") }];
  return [
    { kind: "title", phrase: phrase(part(`Liquidation of account ${before.account.id}: `, "strong"), verdict) },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    ...ways,
    ...cannotDecideBlocks(answer.cannotDecide),
    ...(steps.length === 0 ? [] : stepBlocks(steps, before)),
    ...paymentBlocks(steps.flatMap((step) => step.payments)),
    ...(after === undefined ? [] : changeBlocks(before, after)),
  ];
}

function stepBlocks(steps: readonly LiquidationStep[], before: Snapshot): readonly Block[] {
  const symbols = new Map((before.positions ?? []).map((position) => [position.id, position.symbol]));
  const settle = new Map((before.instruments ?? []).map((instrument) => [instrument.symbol, instrument.settle]));
  const unitOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : settle.get(symbols.get(id) ?? ""));
  const rows = steps.flatMap((step, index): readonly Row[] => [
    {
      cells: [
        `${index + 1}  ${step.effect.replaceAll("_", " ")}${step.orders === undefined || step.orders.length === 0 ? "" : ` ${step.orders.join(", ")}`}`,
        step.position ?? nothing,
        showNumber(step.contracts),
        showNumber(step.price),
        showAmount(step.realizedPnl, unitOf(step.position)),
        showAmount(step.poolAfter?.equity, step.poolAfter?.asset),
        step.poolAfter === undefined ? nothing : statusWord(step.poolAfter.status),
        step.clause,
      ],
    },
    ...step.adl.map((each) => ({ depth: 2, cells: [`against account ${each.account}`, each.position ?? nothing, showNumber(each.contracts), showNumber(each.price)] })),
  ]);
  return [
    { kind: "heading", text: "steps" },
    { kind: "table", columns: columnsOf("", "~position", "contracts", "price", "realized PnL", "equity then", "~status then", "~clause"), rows },
  ];
}
