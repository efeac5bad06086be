/** Payment: which bucket pays a charge first, and who takes what no bucket can. */

import type { PayAst, PaymentAst, PayStepAst, PayUnspecifiedAst, ShareOfAst } from "../ast.ts";
import type { BucketShare, ChargePurpose, PaymentRule, PayRule, PayStep } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { bucketOrAbsorber } from "./buckets.ts";
import { labelled, moneyIn, note, unknownIn, type Context } from "./context.ts";
import { answerOf, feesOfFills, hasLossAndFee, type Direction } from "./purposes.ts";
import { extended, poolStanding, type Standing } from "./standing.ts";
import { checkWaterfall } from "./waterfall.ts";

export const paid: readonly ChargePurpose[] = ["realized_loss", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback"];
export const received: readonly ChargePurpose[] = ["realized_profit", "funding_fee"];
const all: readonly ChargePurpose[] = ["realized_loss", "realized_profit", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback"];

export function readPayment(context: Context, mode: string, section: PaymentAst): PaymentRule[] {
  const id = `${mode}/payment`;
  note(context, id, section.span, undefined, section.cites);
  const standing = paymentStanding(context, mode);
  return section.clauses.flatMap((clause, index): PaymentRule[] => {
    const rule = clause.kind === "pay_unspecified" ? readUnspecified(context, `${id}/${index + 1}`, clause, section) : readPay(context, standing, `${id}/${index + 1}`, clause);
    return rule === undefined ? [] : [rule];
  });
}

/** A charge is in one asset, so its balance is at hand even where a pool holds several. Of a fill there is a state before. */
export function paymentStanding(context: Context, mode: string): Standing {
  return extended(poolStanding(context.names.fixes.get(mode) ?? "position", [mode]), ["charge", "fill", "balance", "asset"], { charge: true, before: true });
}

function readUnspecified(context: Context, id: string, clause: PayUnspecifiedAst, section: PaymentAst): PaymentRule {
  note(context, id, clause.span, clause.tail);
  const purposes = clause.purposes.flatMap((name) => {
    const purpose = all.find((word) => word === name.text);
    if (purpose === undefined) unknownIn(context, "unknown-word", name, "purpose of a charge", all);
    return purpose === undefined ? [] : [purpose];
  });
  // Funding that one clause answers in one direction is unspecified in the other only.
  const directions = new Set<Direction>(purposes.flatMap((purpose) => answerOf(purpose).filter((direction) => !answers(section, purpose, direction))));
  const direction = directions.size === 1 ? [...directions][0]! : "both"; // size 1
  return { kind: "unspecified", id, direction, purposes };
}

function answers(section: PaymentAst, purpose: ChargePurpose, direction: Direction): boolean {
  return section.clauses.some((clause) => clause.kind === direction && clause.purposes.some((name) => name.text === purpose));
}

function readPay(context: Context, standing: Standing, id: string, clause: PayAst): PayRule | undefined {
  note(context, id, clause.span, clause.tail);
  const known = clause.kind === "pay" ? paid : received;
  const purposes = clause.purposes.map((name) => {
    const purpose = known.find((word) => word === name.text);
    if (purpose === undefined) {
      const other = all.find((word) => word === name.text);
      if (other === undefined) unknownIn(context, "unknown-word", name, `purpose that is ${clause.kind === "pay" ? "paid" : "received"}`, known);
      else context.findings.report("unknown-word", name.span, clause.kind === "pay" ? `\`${other}\` is received, not paid.` : `\`${other}\` is paid, not received.`, { help: `Write \`${clause.kind === "pay" ? "receive" : "pay"} ${other} { … }\`.` });
    }
    return purpose;
  });
  const before = readBefore(context, clause);
  const together = readTogether(context, clause);
  const to = readShares(context, standing, clause.to);
  const keeping = clause.keeping === undefined ? undefined : condition(context, standing, clause.keeping);
  const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
  const steps = clause.steps.map((step, index) => readPayStep(context, standing, `${id}/step/${index + 1}`, step));
  checkWaterfall(context, clause);
  const wholePurposes = purposes.flatMap((purpose) => (purpose === undefined ? [] : [purpose]));
  const wholeSteps = steps.flatMap((step) => (step === undefined ? [] : [step]));
  const broken = wholePurposes.length < purposes.length || wholeSteps.length < steps.length || to === undefined;
  if (broken || before === "wrong" || together === "wrong" || (clause.keeping !== undefined && keeping === undefined) || (clause.when !== undefined && when === undefined)) return undefined;
  return {
    kind: "pay", id, ...labelled(clause.tail), direction: clause.kind, purposes: wholePurposes, to,
    ...(before === undefined ? {} : { before }),
    ...(together === undefined ? {} : { together }),
    ...(keeping === undefined ? {} : { keeping: keeping.expression }),
    ...(when === undefined ? {} : { when: when.expression }),
    steps: wholeSteps,
  };
}

/** `before realized_loss`: fees of a fill that are paid before its loss. */
function readBefore(context: Context, { before, kind, purposes }: PayAst): PayRule["before"] | "wrong" {
  if (before === undefined) return undefined;
  if (before.text === "realized_loss" && kind === "pay" && purposes.every(({ text }) => feesOfFills.has(text))) return "realized_loss";
  context.findings.report("not-here", before.span, "Of what happens at one fill, only its fees may be paid before its loss.", {
    help: "Write `pay trading_fee before realized_loss { … }`, or the same of `liquidation_fee`. Everything else is paid when it falls due.",
  });
  return "wrong";
}

/** `together`: the loss of a fill and its fees are one amount. */
function readTogether(context: Context, clause: PayAst): PayRule["together"] | "wrong" {
  if (clause.together === undefined) return undefined;
  if (hasLossAndFee(clause)) return true;
  context.findings.report("not-here", clause.together.span, "Only the loss of a fill and its fees fall due together.", {
    help: "Write `pay realized_loss, trading_fee together { … }`, with `liquidation_fee` beside them or in place of the trading fee: the list that pays them as one amount names them all.",
  });
  return "wrong";
}

function readPayStep(context: Context, outer: Standing, id: string, step: PayStepAst): PayStep | undefined {
  note(context, id, step.span, step.tail);
  // A step on credits is taken for each credit by itself, so its terms are at hand.
  const standing = step.buckets.some(({ bucket }) => bucket?.text === "credit.amount") ? extended(outer, ["credit"]) : outer;
  const buckets = readShares(context, standing, step.buckets);
  const money = moneyIn(context, "settle");
  const upTo = step.upTo === undefined ? undefined : fittingQuantity(context, standing, step.upTo, money, "What a bucket pays at most");
  const downTo = step.downTo === undefined ? undefined : fittingQuantity(context, standing, step.downTo, money, "What is left in a bucket at least");
  const when = step.when === undefined ? undefined : condition(context, standing, step.when);
  if (buckets === undefined || (step.upTo !== undefined && upTo === undefined) || (step.downTo !== undefined && downTo === undefined) || (step.when !== undefined && when === undefined)) return undefined;
  return {
    id, ...labelled(step.tail), role: step.role, buckets,
    ...(upTo === undefined ? {} : { upTo: upTo.expression }),
    ...(downTo === undefined ? {} : { downTo: downTo.expression }),
    ...(when === undefined ? {} : { when: when.expression }),
  };
}

/** One bucket, or several whose shares are together the whole. */
function readShares(context: Context, standing: Standing, shares: readonly ShareOfAst[]): BucketShare[] | undefined {
  const read = shares.map(({ bucket, share }): BucketShare | undefined => {
    const name = bucketOrAbsorber(context, standing, bucket);
    return name === undefined ? undefined : { bucket: name, ...(share === undefined ? {} : { share: fractionText(share.value, share.unit) }) };
  });
  const whole = read.flatMap((share) => (share === undefined ? [] : [share]));
  if (whole.length < read.length) return undefined;
  const written = shares.flatMap(({ share }) => (share === undefined ? [] : [share]));
  if (written.length > 0 && !isWhole(whole.flatMap(({ share }) => (share === undefined ? [] : [share])))) {
    const first = written[0]!; // length > 0
    context.findings.report("waterfall-end", { ...first.span, end: written.at(-1)!.span.end }, `The shares of this split are together ${written.map((one) => `${one.value}${one.unit ?? ""}`).join(" + ")}, not 100%.`, { help: "Shares are positive and add up to 100%." }); // as above
    return undefined;
  }
  return whole;
}

/** `50%` → `0.5`: the decimal point moves by two digits, or by four for basis points. */
function fractionText(value: string, unit: string | undefined): string {
  const places = unit === "%" ? 2 : unit === "bps" ? 4 : 0;
  const [whole = "0", rest = ""] = value.split(".");
  const digits = whole.padStart(places + 1, "0");
  const moved = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}${rest}`;
  return moved.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "");
}

function isWhole(shares: readonly string[]): boolean {
  const longest = Math.max(...shares.map((share) => share.split(".")[1]?.length ?? 0));
  const scaled = shares.map((share) => {
    const [whole = "0", rest = ""] = share.split(".");
    return BigInt(whole + rest.padEnd(longest, "0"));
  });
  return scaled.every((share) => share > 0n) && scaled.reduce((sum, share) => sum + share, 0n) === 10n ** BigInt(longest);
}
