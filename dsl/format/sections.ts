import type { AdjustmentAst, LiquidationAst, PaymentAst, SectionAst, SharingAst } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { count, permission, share, unspecified, written } from "./clauses.ts";
import { block } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { liquidationClause } from "./liquidation.ts";
import { pay, payUnspecified } from "./payment.ts";

/** One of the four sections of a mode: its clauses in a block, or a clause that says `unspecified`. */
export function section(ast: SectionAst): Entry {
  switch (ast.kind) {
    case "sharing":
      return sharing(ast);
    case "adjustment":
      return adjustment(ast);
    case "liquidation":
      return liquidation(ast);
    case "payment":
      return payment(ast);
    default:
      return unreachable(ast);
  }
}

export function liquidation(ast: LiquidationAst): Entry {
  const title = `liquidation of ${ast.of.text}`;
  if (ast.unspecified) return unspecified(title, ast.span, ast.unspecified);
  return block(ast.span, `${title} {`, ast.clauses.map(liquidationClause), ast);
}

function sharing(ast: SharingAst): Entry {
  if (ast.unspecified) return unspecified("sharing", ast.span, ast.unspecified);
  return block(ast.span, "sharing {", ast.clauses.map((one) => (one.kind === "share" ? share(one) : count(one))), ast);
}

function adjustment(ast: AdjustmentAst): Entry {
  if (ast.unspecified) return unspecified("adjustment", ast.span, ast.unspecified);
  return block(ast.span, "adjustment {", written(ast.clauses).map(({ clause, others }) => permission(clause, others)), ast);
}

function payment(ast: PaymentAst): Entry {
  if (ast.unspecified) return unspecified("payment", ast.span, ast.unspecified);
  return block(ast.span, "payment {", ast.clauses.map((one) => (one.kind === "pay_unspecified" ? payUnspecified(one) : pay(one))), ast);
}
