/** A mode: the four questions in four sections, each answered or left open in so many words. */

import type { ModeItem, SectionAst } from "../ast.ts";
import type { Mode, UnspecifiedSection } from "../ir.ts";
import { note, type Context } from "./context.ts";
import type { ReadSharing } from "./equity.ts";
import { readLiquidation } from "./liquidation.ts";
import { readPayment } from "./payment.ts";
import { readPermission } from "./permissions.ts";
import { checkPurposes } from "./purposes.ts";

const questions = {
  sharing: "whose margin backs whose position",
  adjustment: "who may change margin, leverage or mode",
  liquidation: "what starts a liquidation, and what is closed",
  payment: "which bucket pays first",
} as const;
type Question = keyof typeof questions;
const order = Object.keys(questions) as readonly Question[]; // the keys of the table above

export function readMode(context: Context, item: ModeItem, sharing: ReadSharing | undefined): Mode {
  const mode = item.name.text;
  const sections = sectionsOf(context, item);
  const unspecified: UnspecifiedSection[] = [];
  for (const question of order) {
    const section = sections.get(question);
    if (section?.unspecified === undefined) continue;
    const id = `${mode}/${question}`;
    note(context, id, section.span, section.unspecified, section.cites);
    unspecified.push({ section: question, id });
  }
  const adjustment = sections.get("adjustment");
  const liquidation = sections.get("liquidation");
  const payment = sections.get("payment");
  if (adjustment?.kind === "adjustment" && adjustment.unspecified === undefined) note(context, `${mode}/adjustment`, adjustment.span, undefined, adjustment.cites);
  const permissions = adjustment?.kind !== "adjustment" ? [] : adjustment.clauses.flatMap((clause, index) => readPermission(context, `${mode}/adjustment/${index + 1}`, clause, [mode]) ?? []);
  const plan = liquidation?.kind === "liquidation" && liquidation.unspecified === undefined ? readLiquidation(context, `${mode}/liquidation`, liquidation, mode) : undefined;
  const rules = payment?.kind === "payment" && payment.unspecified === undefined ? readPayment(context, mode, payment) : [];
  if (payment?.kind === "payment" && payment.unspecified === undefined) checkPurposes(context, mode, payment, rules);
  const partition = sharing?.partition;
  return {
    name: mode,
    ...(partition === undefined ? {} : { sharing: { partition, counts: sharing?.counts ?? [] } }),
    unspecified,
    adjustment: permissions,
    ...(plan === undefined ? {} : { liquidation: plan }),
    payment: rules,
  };
}

/** The section of each question; a second one, a missing one and a way of sharing that is not said are reported. */
function sectionsOf(context: Context, item: ModeItem): Map<Question, SectionAst> {
  const found = new Map<Question, SectionAst>();
  for (const section of item.sections) {
    const first = found.get(section.kind);
    if (first === undefined) found.set(section.kind, section);
    else {
      context.findings.report("duplicate-name", { ...section.span, end: section.span.start + section.kind.length }, `Mode \`${item.name.text}\` has two \`${section.kind}\` sections.`, {
        also: [{ span: { ...first.span, end: first.span.start + section.kind.length }, caption: "the first" }],
        help: "Put the clauses of both into one.",
      });
    }
  }
  const missing = order.filter((question) => !found.has(question));
  if (missing.length > 0) {
    context.findings.report("section-missing", item.name.span, `Mode \`${item.name.text}\` does not say ${missing.map((question) => questions[question]).join(", nor ")}.`, {
      caption: `has no ${missing.join(", ")}`,
      help: `Add ${missing.map((question) => (question === "liquidation" ? "`liquidation of pool { … }`" : `\`${question} { … }\``)).join(", ")}; where the rulebook is silent write \`${missing[0] === "liquidation" ? "liquidation of pool" : missing[0]} unspecified because "…"\`.`,
    });
  }
  const sharing = found.get("sharing");
  if (sharing?.kind === "sharing" && sharing.unspecified === undefined && !sharing.clauses.some((clause) => clause.kind === "share")) {
    context.findings.report("section-missing", { ...sharing.span, end: sharing.span.start + "sharing".length }, `Mode \`${item.name.text}\` does not say which positions share margin.`, { help: "Write `share margin with nothing`, `share margin across all positions` or `share margin across positions with same instrument.settle`." });
  }
  return found;
}
