import type { BucketShare, ConversionRate, ConvertAction, Count, DefinitionException, Effect, Expression, FillPrice, Guarantee, Partition, PayRule, PayStep, Permission, PlanAction, PlanStep, ReduceBy, Selection, Stage, TierRow } from "../../../dsl/ir.ts";
import { unreachable } from "../../number/index.ts";
import { wordsOf } from "../../wording.ts";

/** Clauses on one line, near to the policy's own words: what a list of changes quotes. Never read back. */

export const partitionWords = ({ by, keys }: Partition): string => (by === "position" ? "each position has its own margin" : by === "account" ? "share margin across positions" : `share margin across positions with same ${keys.join(", ")}`);

export const countWords = ({ sign, amount, purposes, when }: Count): string => `${sign} ${wordsOf(amount)}${purposes.length === 3 ? "" : ` for ${purposes.join(", ")}`}${whenWords(when)}`;

export const exceptionWords = ({ condition, body }: DefinitionException): string => `except when ${wordsOf(condition)}: ${wordsOf(body)}`;

export function permissionWords({ verdict, actor, action, when, upTo, also }: Permission): string {
  const limit = upTo === undefined ? "" : upTo.kind === "keeps" ? ` up to amount that keeps ${wordsOf(upTo.condition)}` : ` up to ${wordsOf(upTo.value)}`;
  return `${verdict} ${actor} to ${action.replaceAll("_", " ")}${whenWords(when)}${limit}${also.map((effect) => `, also ${effectWords(effect)}`).join("")}`;
}

export const stageWords = ({ name, when, until }: Stage): string => `${stageVerbs[name] ?? `stage ${name}`} when ${wordsOf(when)}${until === undefined ? "" : ` until ${wordsOf(until)}`}`;
const stageVerbs: Readonly<Record<string, string>> = { warning: "warn", liquidatable: "start" };

export const stepWords = ({ role, action, when, repeat }: PlanStep): string => `${role} ${actionWords(action)}${whenWords(when)}${repeat ? ", repeat" : ""}`;

export const payRuleWords = ({ direction, purposes, before, when, keeping, to }: PayRule): string =>
  `${direction} ${purposes.join(", ")}${before === undefined ? "" : ` before ${before}`}${whenWords(when)}${keeping === undefined ? "" : ` keeping ${wordsOf(keeping)}`}${to.length === 0 ? "" : ` to ${bucketWords(to)}`}`;

export const payStepWords = ({ role, buckets, downTo, upTo, when }: PayStep): string =>
  `${role} ${bucketWords(buckets)}${downTo === undefined ? "" : ` down to ${wordsOf(downTo)}`}${upTo === undefined ? "" : ` up to ${wordsOf(upTo)}`}${whenWords(when)}`;

export const rowWords = ({ upTo, fields }: TierRow): string => `${upTo === undefined ? "above" : `up to ${wordsOf(upTo)}`}: ${fields.map(({ name, value }) => `${name} ${wordsOf(value)}`).join(", ")}`;

export function guaranteeWords(guarantee: Guarantee): string {
  switch (guarantee.kind) {
    case "conserves":
      return `${guarantee.polarity} conserves money`;
    case "loss_within":
      return `${guarantee.polarity} ${guarantee.mode} loss stays within ${guarantee.path}`;
    case "paying_below":
      return `${guarantee.polarity} paying takes ${guarantee.path} below ${wordsOf(guarantee.floor)}`;
    case "condition":
      return `${guarantee.polarity} ${wordsOf(guarantee.condition)}`;
    default:
      return unreachable(guarantee);
  }
}

export function whenWords(when: Expression | undefined): string {
  return when === undefined ? "" : ` when ${wordsOf(when)}`;
}

function bucketWords(buckets: readonly BucketShare[]): string {
  return buckets.map(({ bucket, share }) => (share === undefined ? bucket : `${share} ${bucket}`)).join(", ");
}

function actionWords(action: PlanAction): string {
  switch (action.kind) {
    case "reduce":
      return `reduce ${selectionWords(action.select)} ${byWords(action.by)}${atWords(action.at)}`;
    case "close":
      return `close ${selectionWords(action.select)}${atWords(action.at)}`;
    case "net":
      return `net positions with same ${action.key}${atWords(action.at)}`;
    case "convert":
      return convertWords(action);
    case "open":
      return `open ${action.side} in instrument where ${wordsOf(action.where)} by ${wordsOf(action.by)}${atWords(action.at)}`;
    case "wait":
      return `wait ${wordsOf(action.duration)}`;
    default:
      return effectWords(action);
  }
}

function effectWords(effect: Effect): string {
  switch (effect.kind) {
    case "forfeit":
      return `forfeit ${effect.bucket}`;
    case "set":
      return `set ${effect.path} to ${wordsOf(effect.value)}`;
    case "move":
      return `move ${wordsOf(effect.amount)} from ${effect.from} to ${effect.to}`;
    case "cancel_orders":
      return `cancel orders in ${effect.scope}${effect.where === undefined ? "" : ` where ${wordsOf(effect.where)}`}`;
    case "close_all":
      return `close all positions${effect.where === undefined ? "" : ` where ${wordsOf(effect.where)}`}`;
    default:
      return unreachable(effect);
  }
}

function convertWords({ select, by, to, at, fee }: ConvertAction): string {
  const much = by.kind === "all" ? "" : by.kind === "shortage" ? " by what is short" : ` by ${wordsOf(by.value)}`;
  const cost = fee === undefined ? "" : ` paying ${rateWords(fee.rate)} to ${fee.to}`;
  return `convert ${selectionWords(select, "balance")}${much} to ${to}${at === undefined ? "" : ` at ${rateWords(at)}`}${cost}`;
}

function rateWords(rate: ConversionRate): string {
  return rate.kind === "unspecified" ? rate.kind : wordsOf(rate.value);
}

function selectionWords({ kind, ranks, where }: Selection, of = "position"): string {
  const ranked = ranks.map(({ direction, by }) => `${direction} ${wordsOf(by)}`).join(", then ");
  const which = kind === "all" ? `all ${of}s` : kind === "any" ? `any ${of}` : kind === "only" ? `the ${of}` : `${of} with ${ranked}`;
  return where === undefined ? which : `${which} where ${wordsOf(where)}`;
}

function byWords(by: ReduceBy): string {
  switch (by.kind) {
    case "tiers":
      return `by ${by.count} ${by.count === 1 ? "tier" : "tiers"}`;
    case "to_tier":
      return `to tier ${by.tier}`;
    case "shortage":
      return "by what is short";
    case "fraction":
    case "contracts":
      return `by ${wordsOf(by.value)}${by.kind === "contracts" ? " contracts" : ""}`;
    default:
      return unreachable(by);
  }
}

function atWords(at: FillPrice): string {
  switch (at.kind) {
    case "mark":
      return "";
    case "bankruptcy":
      return ` at bankruptcy price${at.sharedBy === undefined ? "" : ` shared by ${wordsOf(at.sharedBy)}`}`;
    case "stated":
      return ` at ${wordsOf(at.value)}`;
    default:
      return unreachable(at);
  }
}
