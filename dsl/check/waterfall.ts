/**
 * A waterfall places every charge: its steps stand in order, and the last takes whatever is left.
 *
 * The last step may be an absorber; or a wallet without a floor, which may go negative (not under `keeping`, which limits
 * the account's own buckets); or any bucket for `bonus_clawback` alone, because a claw-back takes no more than there is.
 * What is received always finds room in any bucket.
 */

import type { PayAst, PayStepAst } from "../ast.ts";
import { absorbers, buckets, isAbsorber } from "./buckets.ts";
import type { Context } from "./context.ts";

export function checkWaterfall(context: Context, clause: PayAst): void {
  const { steps } = clause;
  const last = steps.at(-1);
  if (last === undefined) {
    context.findings.report("waterfall-end", clause.span, "This list names nobody who pays or is paid.", { help: clause.kind === "pay" ? "Write `first …`, `then …` and `finally …`." : "Write `to balance.wallet_balance`." });
    return;
  }
  checkFloors(context, steps);
  if (!inOrder(context, clause)) return;
  checkEnd(context, clause, last);
}

/** A floor is what is left in the account's own money; nobody else's is counted. */
function checkFloors(context: Context, steps: readonly PayStepAst[]): void {
  for (const { buckets: shares, downTo, role } of steps) {
    const names = shares.flatMap(({ bucket }) => (bucket === undefined ? [] : [bucket]));
    const [absorber] = names;
    if (downTo === undefined || role === "finally" || absorber === undefined || !names.every(({ text }) => isAbsorber(text) || text === "balance.debt")) continue;
    context.findings.report("floor-of-absorber", downTo.span, `\`${absorber.text}\` is not the account's own money, so it has no floor.`, {
      caption: "leaves so much in it",
      help: "Write `up to` for the most that it pays, or take the floor out.",
    });
  }
}

function inOrder(context: Context, clause: PayAst): boolean {
  const { steps } = clause;
  for (const [index, step] of steps.entries()) {
    if (step.role === "finally" && index < steps.length - 1) {
      context.findings.report("step-order", steps[index + 1]!.span, "This step comes after `finally`, so nothing is left for it.", { // index is not the last
        also: [{ span: step.span, caption: "takes the rest" }],
        help: "Move it above `finally`.",
      });
      return false;
    }
    const alone = step.role === "to" && steps.length === 1;
    const expected = index === 0 ? "first" : "then";
    if (step.role === "finally" || alone || step.role === expected) continue;
    context.findings.report("step-order", step.span, `Expected \`${expected}\` or \`finally\` at step ${index + 1} of this list, but found \`${step.role}\`.`, {
      help: step.role === "to" ? "`to` stands alone in a list of one step." : "A list reads `first`, then `then` for each further step, then `finally`.",
    });
    return false;
  }
  return true;
}

function checkEnd(context: Context, clause: PayAst, last: PayStepAst): void {
  const open = `What is left of the charge after this step has no place to go.`;
  const help = `End with \`finally\` and who takes the rest: ${absorbers.slice(0, 7).map((word) => `\`${word}\``).join(", ")}.`;
  if (last.role !== "finally" && last.role !== "to") {
    context.findings.report("waterfall-end", last.span, `Expected \`finally\` at the last step of this list, but found \`${last.role}\`.`, { caption: "the last step", help });
    return;
  }
  const limit = last.upTo ?? last.downTo ?? last.when;
  if (limit !== undefined) {
    context.findings.report("waterfall-end", limit.span, `The last step takes whatever is left, so it has no limit and no condition. ${open}`, { caption: "limits the last step", help: `Write this step as \`then …\`. ${help}` });
    return;
  }
  if (clause.kind === "receive" || last.buckets.length === 0) return;
  // A name that is no bucket at all has been reported where it was read.
  const stuck = last.buckets.find(({ bucket }) => bucket !== undefined && isBucket(bucket.text) && !canAbsorb(clause, bucket.text));
  if (stuck === undefined) return;
  const why = stuck.bucket.text === "balance.wallet_balance" ? "is limited by `keeping`" : "may not go below 0";
  context.findings.report("waterfall-end", stuck.bucket.span, `\`${stuck.bucket.text}\` ${why}, so it cannot take the whole rest.`, { caption: "expected an absorber", help });
}

function isBucket(name: string): boolean {
  return buckets.some((bucket) => bucket === name);
}

function canAbsorb(clause: PayAst, bucket: string): boolean {
  if (isAbsorber(bucket)) return true;
  if (clause.purposes.every((purpose) => purpose.text === "bonus_clawback")) return true;
  return bucket === "balance.wallet_balance" && clause.keeping === undefined;
}
