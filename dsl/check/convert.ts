/** A step of a plan that sells other assets of the wallet: which, how much, into what, at what price and for what fee. */

import type { ConvertAst, Name, RateAst } from "../ast.ts";
import type { ConversionBy, ConversionFee, ConversionRate, ConvertAction } from "../ir.ts";
import { fittingQuantity, quantityOf } from "./arithmetic.ts";
import { absorbers, bucketOrAbsorber } from "./buckets.ts";
import { inWords, moneyIn, unknownIn, type Context } from "./context.ts";
import { fitting, ratio } from "./measure.ts";
import { readSelection } from "./plan.ts";
import { elementStanding, type Standing } from "./standing.ts";

export function convert(context: Context, standing: Standing, action: ConvertAst): ConvertAction | undefined {
  const each = elementStanding("balance", standing);
  const select = whichBalances(context, each, action);
  const to = target(context, standing, action.to);
  const by = to === undefined ? undefined : howMuch(context, standing, action, to);
  const at = action.at === undefined ? undefined : readRate(context, each, action.at, "What a conversion brings");
  const fee = action.fee === undefined ? undefined : readFee(context, each, standing, action.fee, action.feeTo);
  if (select === undefined || to === undefined || by === undefined) return undefined;
  if ((action.at !== undefined && at === undefined) || (action.fee !== undefined && fee === undefined)) return undefined;
  return { kind: "convert", select, by, to, ...(at === undefined ? {} : { at }), ...(fee === undefined ? {} : { fee }) };
}

function whichBalances(context: Context, each: Standing, { select }: ConvertAst): ConvertAction["select"] | undefined {
  const named = select.ranks.find((rank) => typeof rank.by === "string");
  if (named === undefined) return readSelection(context, each, select);
  context.findings.report("not-here", named.span, `A balance has no ${String(named.by)}: positions have.`, { help: "Rank by something of the balance or its asset, such as `smallest asset.haircut` or a fact that says the order." });
  return undefined;
}

/** `settle` where all that is at hand settles in one asset; else an asset by name. */
function target(context: Context, standing: Standing, to: Name): string | undefined {
  if (to.text !== "settle") return to.text;
  if (standing.oneAsset) return "settle";
  context.findings.report("not-here", to.span, "What is liquidated here may settle in several assets, so `settle` does not say into which.", { help: "Name the asset: `to USDT`." });
  return undefined;
}

/** All of it, as little as is enough, a share of what is held, or until so much has come in. */
function howMuch(context: Context, standing: Standing, { by }: ConvertAst, to: string): ConversionBy | undefined {
  if (by === undefined) return { kind: "all" };
  if (by.kind === "shortage") return by;
  const value = quantityOf(context, standing, by.value);
  if (value === undefined) return undefined;
  const words = inWords(context, value.measure);
  if (words === "a ratio") return { kind: "fraction", value: value.expression };
  const money = moneyIn(context, to);
  if (fitting(value.measure, money) !== undefined) return { kind: "money", value: value.expression };
  context.findings.report("unit-mismatch", by.value.span, `Balances are converted by a share of what they hold, or until an amount of ${inWords(context, money)} has come in, but this is ${words}.`, { caption: words, help: "Write a share such as `50%`, an amount such as `pool.maintenance_margin - pool.equity`, or `shortage`." });
  return undefined;
}

function readRate(context: Context, each: Standing, rate: RateAst, what: string): ConversionRate | undefined {
  if (rate.kind === "unspecified") return { kind: "unspecified" };
  const value = fittingQuantity(context, each, rate.value, ratio, `${what}, as a share of the value,`);
  return value === undefined ? undefined : { kind: "stated", value: value.expression };
}

function readFee(context: Context, each: Standing, standing: Standing, fee: RateAst, feeTo: Name | undefined): ConversionFee | undefined {
  const rate = readRate(context, each, fee, "The fee of a conversion");
  const to = feeTo === undefined ? "venue" : bucketOrAbsorber(context, standing, feeTo);
  if (to?.includes(".") === true && feeTo !== undefined) {
    unknownIn(context, "unknown-word", feeTo, "receiver of a fee", absorbers, "Whoever converts pays the fee: it goes to the venue, or to a fund such as `insurance_fund`.");
    return undefined;
  }
  return rate === undefined || to === undefined ? undefined : { rate, to };
}
