import type { BucketShare } from "../../dsl/ir.ts";
import { fraction, multiply, parseLiteral, toDecimalString } from "../number/index.ts";
import { listed, wordsOf } from "./english.ts";
import type { Speaker } from "./speaker.ts";

/** How something that is no bucket of the account pays: by whom, or what becomes of the rest. */
const bearers: Readonly<Record<string, { readonly pays: string; readonly receives: string }>> = {
  insurance_fund: { pays: "by the insurance fund", receives: "the insurance fund" },
  counterparty: { pays: "by the counterparty", receives: "the counterparty" },
  adl: { pays: "by auto-deleveraging", receives: "the traders who are auto-deleveraged" },
  socialised: { pays: "by all traders together (a socialised loss)", receives: "all traders together" },
  liquidator: { pays: "by the liquidator", receives: "the liquidator" },
  venue: { pays: "by the platform", receives: "the platform" },
  claim: { pays: "as a claim that stays open", receives: "those who have a claim" },
  forgiven: { pays: "what remains is waived", receives: "nobody" },
  debt: { pays: "what remains is owed as debt", receives: "the debt, which it pays off" },
  "balance.debt": { pays: "what remains is owed as debt of the balance", receives: "the balance's debt, which it pays off" },
  "cost of position": { pays: "what remains worsens the position's entry price", receives: "the position's entry price, which it improves" },
};

/** `from the wallet balance`, `by the insurance fund`, `what remains is waived`. */
export function payerText(bucket: string, speaker: Speaker): string {
  if (Object.hasOwn(bearers, bucket)) return bearers[bucket]?.pays ?? bucket;
  if (bucket.endsWith("_fund")) return `by the ${wordsOf(bucket)}`;
  return `from ${bucketText(bucket, speaker)}`;
}

/** A receiver as a noun: `the wallet balance`. */
export function receiverText(bucket: string, speaker: Speaker): string {
  if (Object.hasOwn(bearers, bucket)) return bearers[bucket]?.receives ?? bucket;
  return bucketText(bucket, speaker);
}

/** A bucket of the account as a noun. */
export function bucketText(bucket: string, speaker: Speaker): string {
  if (bucket === "credit.amount") return "the credits (those that lapse first before the others)";
  return bucket.includes(".") ? speaker.the(bucket) : `the ${wordsOf(bucket)}`;
}

/** One bucket, or several with their shares. */
export function bucketsText(buckets: readonly BucketShare[], say: (bucket: string) => string): string {
  return listed(buckets.map(({ bucket, share }) => (share === undefined ? say(bucket) : `${percentText(share)} ${say(bucket)}`)));
}

function percentText(share: string): string {
  const value = parseLiteral(share);
  return value === undefined ? share : `${toDecimalString(multiply(value, fraction(100n)))}%`;
}

/** The account's own money: what a trader may lose. */
export function isOwnMoney(bucket: string): boolean {
  return bucket.includes(".") && bucket !== "balance.debt";
}
