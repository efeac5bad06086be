/** A mode with what another has besides, question by question. */

import type { AdjustmentAst, Citation, ModeItem, Name, PayAst, PaymentAst, PayUnspecifiedAst, PermissionAst, SectionAst } from "../../ast.ts";
import { answerOf, hasLossAndFee, type Direction } from "../purposes.ts";
import type { ChargePurpose } from "../../ir.ts";
import { sameAction } from "./same-action.ts";

/**
 * Sharing and liquidation are taken whole where the mode does not state them; permissions by who may do what; payments by purpose and direction.
 * A section that either leaves `unspecified` is taken or replaced whole.
 */
export function takeSections(own: ModeItem, from: ModeItem | undefined): ModeItem {
  if (from === undefined) return own;
  const sections = own.sections.map((section) => {
    const other = from.sections.find((each) => each.kind === section.kind);
    return other === undefined ? section : takeClauses(section, other);
  });
  const others = from.sections.filter((section) => !own.sections.some((each) => each.kind === section.kind));
  const title = own.title ?? (own.name.text === from.name.text ? from.title : undefined);
  return { ...own, ...(title === undefined ? {} : { title }), sections: [...sections, ...others] };
}

function takeClauses(own: SectionAst, other: SectionAst): SectionAst {
  if (own.unspecified !== undefined || other.unspecified !== undefined) return own;
  if (own.kind === "adjustment" && other.kind === "adjustment") return { ...own, clauses: [...own.clauses, ...leftPermissions(own, other)] };
  if (own.kind === "payment" && other.kind === "payment") return { ...own, clauses: [...own.clauses, ...leftPayments(own, other)] };
  return own;
}

function leftPermissions(own: AdjustmentAst, other: AdjustmentAst): readonly PermissionAst[] {
  return other.clauses.filter((clause) => !own.clauses.some((each) => sameAction(each, clause))).map((clause) => cited(clause, other.cites));
}

/** Each list with the purposes that the mode says nothing of; none where it says something of all. */
function leftPayments(own: PaymentAst, other: PaymentAst): readonly (PayAst | PayUnspecifiedAst)[] {
  const stated = new Set(own.clauses.flatMap((clause) => clause.purposes.flatMap((purpose) => directionsOf(clause, purpose).map((direction) => `${direction} ${purpose.text}`))));
  return other.clauses.flatMap((clause) => {
    const purposes = clause.purposes.filter((purpose) => directionsOf(clause, purpose).some((direction) => !stated.has(`${direction} ${purpose.text}`)));
    if (purposes.length === 0) return [];
    return [cited(purposes.length === clause.purposes.length ? clause : narrowed(clause, purposes), other.cites)];
  });
}

/** The list for fewer purposes: without a loss and a fee of one fill nothing of it falls due together. */
function narrowed(clause: PayAst | PayUnspecifiedAst, purposes: readonly Name[]): PayAst | PayUnspecifiedAst {
  const fewer = { ...clause, purposes };
  if (fewer.kind === "pay_unspecified" || fewer.together === undefined || hasLossAndFee(fewer)) return fewer;
  const { together: _, ...apart } = fewer;
  return apart;
}

/** What is `unspecified` is so in every direction that another clause does not answer. */
function directionsOf(clause: PayAst | PayUnspecifiedAst, { text }: Name): readonly Direction[] {
  return clause.kind === "pay_unspecified" ? answerOf(text as ChargePurpose) : [clause.kind]; // any other word answers `pay`, and is reported by whoever reads it
}

/** The citations of a block come to stand at the clauses that leave it. */
function cited<Clause extends PermissionAst | PayAst | PayUnspecifiedAst>(clause: Clause, cites: readonly Citation[]): Clause {
  return clause.tail.cites.length > 0 || cites.length === 0 ? clause : { ...clause, tail: { ...clause.tail, cites } };
}
