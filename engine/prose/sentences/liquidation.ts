import type { ConversionRate, ConvertAction, Expression, Fee, FillPrice, Liquidation, PlanStep, Rank, ReduceBy, Selection, Stage, Stop, Surplus } from "../../../dsl/ir.ts";
import { unreachable } from "../../number/index.ts";
import { relative } from "../aggregate.ts";
import { bucketText, receiverText } from "../buckets.ts";
import { conditionText } from "../condition.ts";
import { countWord, joined, quoted, wordsOf } from "../english.ts";
import { literalText } from "../literals.ts";
import { binding, quantityText } from "../quantity.ts";
import type { Speaker } from "../speaker.ts";
import { whenText } from "../supported.ts";
import { ordersText } from "./permission.ts";

export function stageText(stage: Stage, { of }: Liquidation, speaker: Speaker): string {
  const when = conditionText(stage.when, speaker);
  const until = stage.until === undefined ? "" : `, and lasts until ${conditionText(stage.until, speaker)}`;
  const whose = of === "pool" ? "" : of === "position" ? " of a position" : " of the account";
  if (stage.name === "warning") return `a warning${whose} is given when ${when}${until}`;
  if (stage.name === "liquidatable") return `liquidation${whose} starts when ${when}${until}`;
  return `the stage ${quoted(wordsOf(stage.name))}${whose} is reached when ${when}${until}`;
}

export function stopText(stop: Stop, speaker: Speaker): string {
  return `liquidation stops as soon as ${conditionText(stop.when, speaker)}`;
}

/** A step with its place in the plan before it: `first, all orders in the pool are cancelled`. */
export function stepText(step: PlanStep, { steps }: Liquidation, speaker: Speaker): string {
  return `${steps.length === 1 ? "in a liquidation" : step.role}, ${stepDeed(step, speaker)}`;
}

export interface StepOptions {
  /** Whether the price of its fills is said. */
  readonly price: boolean;
}

/** What a step does, without its place in the plan. */
export function stepDeed(step: PlanStep, speaker: Speaker, { price }: StepOptions = { price: true }): string {
  const when = whenText(step.when, speaker);
  const again = step.repeat ? ", and this is repeated as long as it changes anything" : "";
  return `${deedText(step.action, speaker, price)}${again}${when === "" ? "" : `, but only ${when}`}`;
}

function deedText(action: PlanStep["action"], speaker: Speaker, price: boolean): string {
  const at = (fill: FillPrice): string => (price ? priceText(fill, speaker) : "");
  switch (action.kind) {
    case "cancel_orders":
      return `${ordersText(action, speaker)} are cancelled`;
    case "move":
      return `${quantityText(action.amount, speaker, binding.sum)} is moved from ${bucketText(action.from, speaker)} to ${receiverText(action.to, speaker)}`;
    case "reduce": {
      const { text, many, proviso } = selectionText(action.select, speaker);
      return `${joined(text, many ? "are reduced" : "is reduced", at(action.at), byText(action.by, many, speaker))}${proviso ?? ""}`;
    }
    case "close": {
      const { text, many, proviso } = selectionText(action.select, speaker);
      return `${joined(text, many ? "are closed" : "is closed", at(action.at))}${proviso ?? ""}`;
    }
    case "net":
      return joined(`long and short positions with the same ${speaker.lexicon.term(action.key).noun} are netted against each other`, at(action.at));
    case "convert":
      return convertText(action, speaker);
    case "set":
      if (!action.path.startsWith("position.")) return `${speaker.the(action.path)} becomes ${quantityText(action.value, speaker, binding.sum)}`;
      return speaker.among("position", "each position's", () => `${speaker.the(action.path)} becomes ${quantityText(action.value, speaker, binding.sum)}`);
    case "open":
      return joined(`a ${action.side} position in the contract ${relative(action.where, "instrument", speaker, false)} is opened`, at(action.at), `of ${quantityText(action.by, speaker, binding.name)}`);
    case "wait":
      return `${literalText(action.duration)} pass`;
    default:
      return unreachable(action);
  }
}

function convertText({ select, by, to, at, fee }: ConvertAction, speaker: Speaker): string {
  const { text, many } = selectionText(select, speaker, "balance");
  const much = by.kind === "all" ? undefined : by.kind === "shortage" ? "by as little as ends the liquidation" : by.kind === "fraction" ? `by ${quantityText(by.value, speaker)}` : `until this much has come in: ${quantityText(by.value, speaker)}`;
  const rate = (each: ConversionRate, of: string): string => (each.kind === "unspecified" ? `a share ${of} that is not specified` : `${speaker.among("balance", "its", () => quantityText(each.value, speaker))} ${of}`);
  const cost = fee === undefined ? undefined : `for a fee of ${rate(fee.rate, "of what it brings")} to ${receiverText(fee.to, speaker)}`;
  const into = to === "settle" ? "the settlement asset" : to;
  return [`the money of ${text} ${many ? "is all converted" : "is converted"} into ${into}`, much, at === undefined ? "at its value" : `at ${rate(at, "of its value")}`, cost].filter((part) => part !== undefined).join(", ");
}

interface Selected {
  readonly text: string;
  readonly many: boolean;
  /** What must hold of the one position there is. */
  readonly proviso?: string;
}

/** What a step takes up. */
function selectionText({ kind, ranks, where }: Selection, speaker: Speaker, of: "position" | "balance" = "position"): Selected {
  const many = kind === "all";
  const whose = where === undefined || kind === "only" ? "" : ` ${relative(where, of, speaker, many)}`;
  switch (kind) {
    case "all":
      return { text: `all ${of}s${whose}`, many };
    case "any":
      return { text: `one ${of}${whose}, whichever is chosen,`, many };
    case "only":
      return { text: speaker.subject(of).replace(/^it$/, "the position"), many, ...(where === undefined ? {} : { proviso: `, if ${conditionText(where, speaker)}` }) };
    case "ranked": {
      const [first, ...ties] = ranks.map((rank) => rankText(rank, speaker));
      const tied = ties.length === 0 ? "" : ` (among equals, that with ${ties.join(", then ")})`;
      return { text: `the ${of}${whose} with ${first ?? ""}${tied}`, many };
    }
    default:
      return unreachable(kind);
  }
}

/** Losses and profits are said as such: the largest loss is the smallest unrealized PnL. */
function rankText({ direction, by }: Rank, speaker: Speaker): string {
  const pnl = by.kind === "figure" && by.path === "position.unrealized_pnl";
  if (pnl) return direction === "smallest" ? "the largest loss" : "the largest profit";
  return `the ${direction} ${quantityText(by, speaker, binding.name).replace(/^(the position's|its|the) /, "")}`;
}

function byText(by: ReduceBy, many: boolean, speaker: Speaker): string {
  switch (by.kind) {
    case "tiers":
      return by.count === 1 ? "to the next lower tier" : `by ${countWord(by.count)} tiers`;
    case "to_tier":
      return `to tier ${by.tier}`;
    case "shortage":
      return "by as little as ends the liquidation";
    case "fraction":
      return `by ${quantityText(by.value, speaker)} of ${many ? "their" : "its"} size`;
    case "contracts":
      return `by ${quantityText(by.value, speaker)}`;
    default:
      return unreachable(by);
  }
}

/** The price of a fill; the mark price is said too. */
export function priceText(at: FillPrice, speaker: Speaker): string {
  switch (at.kind) {
    case "mark":
      return "at the mark price";
    case "stated":
      return `at ${quantityText(at.value, speaker)}`;
    case "bankruptcy":
      if (at.sharedBy === undefined) return "at the bankruptcy price";
      return `at bankruptcy prices (which together use up the margin balance, each position in proportion to ${sharesText(at.sharedBy, speaker)})`;
    default:
      return unreachable(at);
  }
}

function sharesText(by: Expression, speaker: Speaker): string {
  return speaker.among("position", "its", () => quantityText(by, speaker, binding.name));
}

export function feeText(fee: Fee, speaker: Speaker): string {
  const when = whenText(fee.when, speaker);
  const amount = quantityText(fee.amount, speaker);
  return `each fill of a liquidation is charged a liquidation fee${amount.startsWith("this: ") ? `, which is ${amount}` : ` of ${amount}`}${when === "" ? "" : `, ${when}`}`;
}

export function surplusText(surplus: Surplus, speaker: Speaker): string {
  return `what is left of the margin balance once no position is left goes to ${receiverText(surplus.to, speaker)}`;
}
