/** Where money can be: buckets of the account, and absorbers behind them. */

import type { Name } from "../ast.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { unknownIn, type Context } from "./context.ts";
import { atHand } from "./levels.ts";
import { levelOf } from "./paths.ts";
import { reportLongFund } from "./long-names.ts";
import type { Standing } from "./standing.ts";

/** Buckets that hold the account's money. Only the wallet may be negative. */
export const buckets = ["balance.wallet_balance", "balance.bonus", "balance.debt", "position.margin", "credit.amount"] as const;

/** What takes whatever is left: others than the account, or a promise. */
export const absorbers = ["insurance_fund", "liquidator", "counterparty", "adl", "socialised", "forgiven", "debt", "claim", "venue", "cost of position"] as const;

/** Besides those, any word that ends in `_fund` is a fund of that name; one that is nearly another absorber is a slip. */
export function isAbsorber(bucket: string): boolean {
  return absorbers.some((absorber) => absorber === bucket) || (/^[a-z]\w*_fund$/.test(bucket) && suggest(bucket, absorbers) === undefined);
}

export function accountBucket(context: Context, standing: Standing, name: Name | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (!buckets.some((bucket) => bucket === name.text)) {
    unknownIn(context, "unknown-name", name, "bucket", buckets);
    return undefined;
  }
  const level = levelOf(name.text);
  // A credit is one of several of its balance: paying from it goes through them in the order of the snapshot.
  return atHand(context, standing, level === "credit" ? "balance" : level, { kind: "path", ...name }) ? name.text : undefined;
}

export function bucketOrAbsorber(context: Context, standing: Standing, name: Name | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (isAbsorber(name.text)) {
    reportLongFund(name, context.findings);
    return name.text;
  }
  if (name.text.includes(".")) return accountBucket(context, standing, name);
  unknownIn(context, "unknown-word", name, "bucket or absorber", [...absorbers, ...buckets]);
  return undefined;
}
