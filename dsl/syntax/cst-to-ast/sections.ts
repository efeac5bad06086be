import type { CstNode } from "../chevrotain.ts";
import type {
  AdjustmentAst, LiquidationAst, PayAst, PaymentAst, PayStepAst, PayUnspecifiedAst, SectionAst, SharingAst, Tail,
} from "../../ast.ts";
import { countFrom, namesFrom, openingCitesFrom, permissionsFrom, recipientsFrom, shareFrom, tailFrom, whenFrom } from "./clauses.ts";
import { child, children, childrenInOrder, nameFrom, nameOrNothing, only, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { exprFrom } from "./expressions.ts";
import { liquidationClauseFrom } from "./liquidation.ts";
import { once } from "./once.ts";

/** `section`: one of the four. */
export const sectionFrom = once((node, places): SectionAst | undefined => {
  const section = only(node);
  switch (section?.name) {
    case "sharing":
      return sharingFrom(section, places);
    case "adjustment":
      return adjustmentFrom(section, places);
    case "liquidation":
      return liquidationFrom(section, places);
    case "payment":
      return paymentFrom(section, places);
    default:
      return undefined;
  }
});

/** What every section has: the citations after its `{`, or the tail of its `unspecified`. */
function common(node: CstNode, places: Places): { cites: SharingAst["cites"]; unspecified?: Tail; span: SharingAst["span"] } {
  const silence = child(node, "silence");
  return {
    cites: openingCitesFrom(node, places),
    ...(silence && { unspecified: tailFrom(silence, places) }),
    span: places.of(node),
  };
}

function sharingFrom(node: CstNode, places: Places): SharingAst {
  const clauses = childrenInOrder(node, "share", "count").map((one) =>
    one.name === "share" ? shareFrom(one, places) : countFrom(one, places),
  );
  return { kind: "sharing", clauses: present(clauses), ...common(node, places) };
}

function adjustmentFrom(node: CstNode, places: Places): AdjustmentAst {
  const clauses = children(node, "permission").flatMap((one) => permissionsFrom(one, places));
  return { kind: "adjustment", clauses, ...common(node, places) };
}

export function liquidationFrom(node: CstNode, places: Places): LiquidationAst {
  const of = nameOrNothing(token(child(node, "liquidationTitle"), "of"), node, places);
  const clauses = children(node, "liquidationClause").map((one) => liquidationClauseFrom(one, places));
  return { kind: "liquidation", of, clauses: present(clauses), ...common(node, places) };
}

function paymentFrom(node: CstNode, places: Places): PaymentAst {
  const clauses = children(node, "paymentClause").map((one) => paymentClauseFrom(one, places));
  return { kind: "payment", clauses: present(clauses), ...common(node, places) };
}

export const paymentClauseFrom = once((node, places): PayAst | PayUnspecifiedAst | undefined => {
  const clause = only(node);
  if (clause?.name === "pay") return payFrom(clause, places);
  if (clause?.name !== "payUnspecified") return undefined;
  const purposes = namesFrom(clause, "purpose", places);
  return { kind: "pay_unspecified", purposes, tail: tailFrom(clause, places), span: places.of(clause) };
});

function payFrom(node: CstNode, places: Places): PayAst {
  const title = child(node, "payTitle");
  const verb = token(title, "verb");
  const before = nameFrom(token(title, "before"), places);
  const together = token(title, "together");
  const keeping = exprFrom(child(title, "keeping"), places);
  const when = whenFrom(title, places);
  const tail = tailFrom(title, places);
  return {
    kind: verb?.image === "receive" ? "receive" : "pay",
    purposes: namesFrom(title, "purpose", places),
    to: recipientsFrom(child(title, "recipients"), places),
    ...(before && { before }),
    ...(together && { together: { span: places.of(together) } }),
    ...(keeping && { keeping }),
    ...(when && { when }),
    steps: present(children(node, "payStep").map((one) => payStepFrom(one, places))),
    // A list may be cited before its `{` or after it; the meaning is the same.
    tail: { ...tail, cites: [...tail.cites, ...openingCitesFrom(node, places)] },
    span: places.of(node),
  };
}

export const payStepFrom = once((node, places): PayStepAst | undefined => {
  const role = token(node, "role")?.image as PayStepAst["role"] | undefined; // four words by the grammar
  if (role === undefined) return undefined;
  const upTo = exprFrom(child(node, "upTo"), places);
  const downTo = exprFrom(child(node, "downTo"), places);
  const when = whenFrom(node, places);
  return {
    kind: "pay_step",
    role,
    buckets: recipientsFrom(child(node, "recipients"), places),
    ...(upTo && { upTo }),
    ...(downTo && { downTo }),
    ...(when && { when }),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
});
