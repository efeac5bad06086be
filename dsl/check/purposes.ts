/** Every purpose of a charge is answered once in each mode, or left open in so many words. */

import type { Name, PayAst, PaymentAst, PayUnspecifiedAst } from "../ast.ts";
import type { ChargePurpose, Expression, PaymentRule } from "../ir.ts";
import type { Context } from "./context.ts";
import { compareConditions, type Verdict } from "./overlap.ts";

export type Direction = "pay" | "receive";

/** In which directions a charge of that purpose can go. */
export function answerOf(purpose: ChargePurpose): readonly Direction[] {
  if (purpose === "funding_fee") return ["pay", "receive"];
  return purpose === "realized_profit" ? ["receive"] : ["pay"];
}

export const feesOfFills: ReadonlySet<string> = new Set(["trading_fee", "liquidation_fee"]);

/** Whether a list is for a loss and a fee of one fill, so that it may pay them together. */
export function hasLossAndFee({ kind, purposes }: Pick<PayAst, "kind" | "purposes">): boolean {
  return kind === "pay" && purposes.some(({ text }) => text === "realized_loss") && purposes.some(({ text }) => feesOfFills.has(text));
}

/** Each is compared with each; beyond, the one more is a message. */
const mostClauses = 100;

const questions: readonly (readonly [Direction, ChargePurpose])[] = [
  ["pay", "realized_loss"], ["pay", "funding_fee"], ["pay", "trading_fee"], ["pay", "liquidation_fee"], ["pay", "interest"], ["pay", "bonus_clawback"],
  ["receive", "realized_profit"], ["receive", "funding_fee"],
];

/** One message a mode for all that nothing answers; one for each purpose that two clauses answer at once. */
export function checkPurposes(context: Context, mode: string, section: PaymentAst, rules: readonly PaymentRule[]): void {
  const open: string[] = [];
  for (const [direction, purpose] of questions) {
    const answering = section.clauses.filter((clause): clause is PayAst => clause.kind === direction && names(clause, purpose) !== undefined);
    const leaving = section.clauses.filter((clause): clause is PayUnspecifiedAst => clause.kind === "pay_unspecified" && names(clause, purpose) !== undefined);
    if (answering.length === 0 && leaving.length === 0) open.push(`${direction} ${purpose}`);
    checkTwice(context, purpose, answering, leaving, rules);
  }
  if (open.length === 0) return;
  const words = [...new Set(open.map((one) => one.split(" ")[1]))].join(", ");
  context.findings.report("purpose-unanswered", { ...section.span, end: section.span.start + "payment".length }, `Mode \`${mode}\` does not say what happens on: ${open.join(", ")}.`, {
    help: `Answer each, or say that the rulebook does not: \`unspecified ${words}\`.`,
  });
}

function checkTwice(context: Context, purpose: ChargePurpose, answering: readonly PayAst[], leaving: readonly PayUnspecifiedAst[], rules: readonly PaymentRule[]): void {
  const [first, ...others] = leaving;
  for (const other of others) twice(context, purpose, first!, other, undefined); // leaving has two
  const surplus = answering[mostClauses];
  if (surplus !== undefined) twice(context, purpose, answering[0]!, surplus, { kind: "unknown" }); // there are more
  const answered = answering[0];
  // `unspecified funding_fee` beside one direction leaves the other direction open.
  if (answered !== undefined && first !== undefined && answerOf(purpose).length === 1) twice(context, purpose, answered, first, undefined);
  const compared = answering.slice(0, mostClauses);
  for (const [index, earlier] of compared.entries()) {
    for (const later of compared.slice(index + 1)) {
      if (earlier.tail.label !== undefined && later.tail.label !== undefined) continue;
      const verdict = apart(whenOf(context, rules, earlier), whenOf(context, rules, later), earlier, later);
      if (verdict !== undefined && verdict.kind !== "disjoint") twice(context, purpose, earlier, later, verdict);
    }
  }
}

function apart(a: Expression | undefined, b: Expression | undefined, earlier: PayAst, later: PayAst): Verdict | undefined {
  if (earlier.when === undefined || later.when === undefined) return { kind: "overlap", witness: [] };
  if (a === undefined || b === undefined) return undefined; // reported where it was read
  return compareConditions(a, b);
}

function whenOf(context: Context, rules: readonly PaymentRule[], clause: PayAst): Expression | undefined {
  const rule = rules.find((candidate) => context.places.get(candidate.id) === clause.span);
  return rule?.kind === "pay" ? rule.when : undefined;
}

function twice(context: Context, purpose: ChargePurpose, earlier: PayAst | PayUnspecifiedAst, later: PayAst | PayUnspecifiedAst, verdict: Verdict | undefined): void {
  const at = names(later, purpose) ?? names(earlier, purpose);
  const before = names(earlier, purpose);
  if (at === undefined || before === undefined) return;
  const doubt = verdict?.kind === "unknown" ? ", as far as can be shown" : "";
  const witness = verdict?.kind === "overlap" && verdict.witness.length > 0 ? ` Both apply, for example, when ${verdict.witness.join(" and ")}.` : "";
  context.findings.report("purpose-twice", at.span, `Two clauses say what happens on \`${purpose}\`${doubt}.${witness}`, {
    caption: "answered again",
    also: [{ span: before.span, caption: "answered first" }],
    help: "Keep one, give both conditions that exclude each other (`when …`), or label both (`as NAME`): then the first that applies wins.",
  });
}

function names(clause: PayAst | PayUnspecifiedAst, purpose: ChargePurpose): Name | undefined {
  return clause.purposes.find((name) => name.text === purpose);
}
