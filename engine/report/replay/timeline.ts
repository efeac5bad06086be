import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import type { PoolStanding, ReplayEntry } from "../../../schemas/generated/replay-answer.ts";
import type { CannotDecide, LiquidationStep, Payment, Snapshot } from "../../snapshot/index.ts";
import { nothing, showAmount, showNumber, showPercent } from "../numbers.ts";
import { pricesOf, spellEntry, type Prices } from "./event.ts";
import { part, phrase, type Block, type Part, type Phrase, type TreeRow } from "../report.ts";
import { source, statusWord } from "../words.ts";

/** Entries as rows to read, one after the other: it remembers what was said of each pool. */
export class Timeline {
  private readonly statuses = new Map<string, string>();
  private readonly prices: Prices;

  /** `snapshot`: the one that the replay began with. */
  constructor(snapshot: Snapshot) {
    this.prices = pricesOf(snapshot);
  }

  /** What happened, and below it what became of it. */
  rows(entry: ReplayEntry, event: ReplayEvent | undefined): readonly TreeRow[] {
    const head: TreeRow = { depth: 0, name: phrase(part(timeOf(entry.at), "dim"), `  ${spellEntry(entry, event, this.prices)}`), value: "", rest: [verdictOf(entry), event?.note === undefined ? "" : part(event.note, "dim")] };
    for (const id of entry.gone) this.statuses.delete(id);
    return [
      head,
      ...(entry.policy === undefined ? [] : [row(`${entry.policy.id} version ${entry.policy.version}`, "", part(entry.policy.digest.replace(/^sha256:/, "").slice(0, 12), "dim"))]),
      ...(entry.issues ?? []).map((issue) => row(issue, "")),
      ...(entry.outcome !== "refused" ? [] : (entry.reasons ?? []).map((reason) => row(phrase(reason.because, source(reason.clause, reason.citation)), ""))),
      ...silenceRows(entry.cannotDecide ?? []),
      ...(entry.choice === true ? [row(part("the policy leaves a choice open; the first way is taken", "doubtful"), "")] : []),
      ...(entry.steps ?? []).flatMap(stepRows),
      ...(entry.steps !== undefined ? [] : entry.payments.map(paymentRow(1))),
      ...entry.pools.map((pool) => this.poolRow(pool)),
      ...entry.gone.map((id) => row(id, "", "is no more")),
    ];
  }

  private poolRow({ id, asset, equity, marginRatio, status }: PoolStanding): TreeRow {
    const before = this.statuses.get(id);
    this.statuses.set(id, status);
    const word = statusWord(status);
    return row(id, showAmount(equity, asset), marginRatio === undefined ? `margin ratio ${nothing}` : `margin ratio ${showPercent(marginRatio)}`, before === undefined || before === status ? word : phrase(`${before.replaceAll("_", " ")} → `, word));
  }
}

/** `2026-11-22` of an instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

function timeOf(instant: string): string {
  return instant.slice(11, -1);
}

/** The rows of one day below its name. */
export function dayBlocks(day: string, rows: readonly TreeRow[]): readonly Block[] {
  return [{ kind: "heading", text: day }, { kind: "tree", rows }];
}

function verdictOf({ outcome, kind }: ReplayEntry): readonly Part[] {
  if (outcome === "refused") return part("REFUSED", "bad");
  if (outcome === "cannot_decide") return part("cannot decide", "doubtful");
  if (outcome === "impossible") return part("IMPOSSIBLE", "bad");
  return kind === "request" ? part("allowed", "good") : [];
}

/** A row for each reason, with all that it leaves open. */
function silenceRows(silences: readonly CannotDecide[]): readonly TreeRow[] {
  const rows = new Map<string, { readonly first: CannotDecide; readonly answers: string[] }>();
  for (const silence of silences) {
    const key = JSON.stringify([silence.reason, silence.clause]);
    const known = rows.get(key) ?? { first: silence, answers: [] };
    rows.set(key, known);
    known.answers.push(silence.answer);
  }
  return [...rows.values()].map(({ first, answers }) => {
    const more = answers.length > named ? ` and ${answers.length - named} more` : "";
    return row(phrase(part(`${answers.slice(0, named).join(", ")}${more}: `, "doubtful"), first.reason, source(first.clause, first.citation)), "");
  });
}

/** Answers that one row names. */
const named = 6;

function stepRows(step: LiquidationStep): readonly TreeRow[] {
  const { effect, position, orders, contracts, price, realizedPnl, clause, payments, adl, poolAfter } = step;
  const what = [effect.replaceAll("_", " "), position, ...(orders ?? [])].filter((each) => each !== undefined).join(" ");
  const terms = [price === undefined ? "" : `at ${showNumber(price)}`, realizedPnl === undefined ? "" : `realized ${showAmount(realizedPnl, poolAfter?.asset ?? payments[0]?.asset)}`, part(clause, "dim")];
  return [
    row(what, contracts === undefined ? "" : `${showNumber(contracts)} contracts`, ...terms),
    ...payments.map(paymentRow(2)),
    ...adl.map((each): TreeRow => ({ depth: 2, name: `against account ${each.account}`, value: `${showNumber(each.contracts)} contracts`, rest: [`at ${showNumber(each.price)}`] })),
  ];
}

function paymentRow(depth: number): (payment: Payment) => TreeRow {
  return ({ from, to, amount, asset, purpose, clause }) => ({ depth, name: `${from} → ${to}`, value: showAmount(amount, asset), rest: [purpose.replaceAll("_", " "), clause === undefined ? "" : part(clause, "dim")] });
}

function row(name: Phrase, value: string, ...rest: readonly Phrase[]): TreeRow {
  return { depth: 1, name, value, rest };
}
