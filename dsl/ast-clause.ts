/** The clauses of a mode's sections: sharing, adjustment, liquidation, payment. */
import type { Expr, Literal } from "./ast-expression.ts";
import type { Citation, Clause, Name, Node, Tail } from "./ast-node.ts";

/** A section either has clauses, or says `unspecified` (then `unspecified` holds its tail). */
export interface Section extends Node {
  readonly cites: readonly Citation[];
  readonly unspecified?: Tail;
}
export interface SharingAst extends Section {
  readonly kind: "sharing";
  readonly clauses: readonly (ShareAst | CountAst)[];
}
export interface ShareAst extends Clause {
  readonly kind: "share";
  /** `nothing`: each position alone; `all`: one pool; `same`: by `keys`. */
  readonly how: "nothing" | "all" | "same";
  readonly keys: readonly Name[];
}
export interface CountAst extends Clause {
  readonly kind: "count" | "reserve";
  readonly amount?: Expr;
  readonly purposes: readonly Name[];
  readonly when?: Expr;
}
export interface AdjustmentAst extends Section {
  readonly kind: "adjustment";
  readonly clauses: readonly PermissionAst[];
}
export interface PermissionAst extends Clause {
  readonly kind: "permission";
  readonly verdict: "allow" | "forbid" | "unspecified";
  readonly actor: Name;
  /** Words as written, joined: "add to position", "change leverage". A clause on several actions is as many clauses at one place. */
  readonly action: Name;
  /** The clause is on more actions than this one. */
  readonly several?: true;
  readonly when?: Expr;
  readonly upTo?: LimitAst;
  readonly also: readonly EffectAst[];
}
export type LimitAst =
  | (Node & { readonly kind: "keeps"; readonly condition?: Expr })
  | (Node & { readonly kind: "limit"; readonly value?: Expr });
export type EffectAst =
  | (Node & { readonly kind: "forfeit"; readonly bucket: Name })
  | SetAst
  | MoveAst
  | CancelAst
  | (Node & { readonly kind: "close_all"; readonly where?: Expr });
export interface SetAst extends Node {
  readonly kind: "set";
  readonly path: Name;
  readonly value?: Expr;
}
export interface MoveAst extends Node {
  readonly kind: "move";
  readonly amount?: Expr;
  readonly from: Name;
  readonly to: Name;
}
export interface CancelAst extends Node {
  readonly kind: "cancel_orders";
  readonly scope?: Name; // pool | account | instrument
  readonly where?: Expr;
}
export interface LiquidationAst extends Section {
  readonly kind: "liquidation";
  readonly of: Name;
  readonly clauses: readonly LiquidationClauseAst[];
}
export type LiquidationClauseAst = StageAst | StopAst | PlanStepAst | FeeAst | SurplusAst;
export interface StageAst extends Clause {
  readonly kind: "stage";
  readonly keyword: "warn" | "start" | "stage";
  /** `warning` for warn, `liquidatable` for start, else as written. */
  readonly name: Name;
  readonly when?: Expr;
  readonly until?: Expr;
}
export interface StopAst extends Clause {
  readonly kind: "stop";
  readonly when?: Expr;
}
export interface PlanStepAst extends Clause {
  readonly kind: "step";
  readonly role: "first" | "then" | "finally";
  readonly action?: PlanActionAst;
  readonly when?: Expr;
  readonly repeat: boolean;
}
export type PlanActionAst =
  | CancelAst
  | MoveAst
  | (Node & { readonly kind: "reduce"; readonly select: SelectAst; readonly by?: ReduceByAst; readonly at?: PriceAst })
  | (Node & { readonly kind: "close"; readonly select: SelectAst; readonly at?: PriceAst })
  | (Node & { readonly kind: "net"; readonly key: Name; readonly at?: PriceAst })
  | ConvertAst
  | SetAst
  | (Node & { readonly kind: "open"; /** long or short. */ readonly side: Name; readonly where: Expr; readonly by?: Expr; readonly at?: PriceAst })
  | (Node & { readonly kind: "wait"; readonly duration?: Literal });
/** Sells other assets of the wallet. */
export interface ConvertAst extends Node {
  readonly kind: "convert";
  readonly select: SelectAst;
  readonly by?: { readonly kind: "shortage" } | { readonly kind: "amount"; readonly value: Expr };
  /** An asset, or `settle`. */
  readonly to: Name;
  readonly at?: RateAst;
  readonly fee?: RateAst;
  readonly feeTo?: Name;
}
/** A share of a value, or that the rulebook does not say it. */
export type RateAst = (Node & { readonly kind: "unspecified" }) | (Node & { readonly kind: "stated"; readonly value: Expr });
export type ReduceByAst =
  | { readonly kind: "tiers"; readonly count: Name }
  | { readonly kind: "to_tier"; readonly tier: Name }
  | { readonly kind: "shortage" }
  | { readonly kind: "amount"; readonly value: Expr };
export interface SelectAst extends Node {
  readonly kind: "all" | "any" | "ranked" | "only";
  readonly ranks: readonly RankAst[];
  readonly where?: Expr;
}
export interface RankAst extends Node {
  readonly direction: "largest" | "smallest";
  readonly by: "loss" | "profit" | Expr;
}
export type PriceAst =
  | (Node & { readonly kind: "bankruptcy"; readonly sharedBy?: Expr })
  | (Node & { readonly kind: "price"; readonly value: Expr });
export interface FeeAst extends Clause {
  readonly kind: "fee";
  readonly amount?: Expr;
  readonly when?: Expr;
}
export interface SurplusAst extends Clause {
  readonly kind: "surplus";
  readonly to: Name;
}
export interface PaymentAst extends Section {
  readonly kind: "payment";
  readonly clauses: readonly (PayAst | PayUnspecifiedAst)[];
}
export interface PayAst extends Clause {
  readonly kind: "pay" | "receive";
  readonly purposes: readonly Name[];
  /** Paid before this, of one fill: `realized_loss`. */
  readonly before?: Name;
  /** What of it falls due at one fill is one amount: where the word stands. */
  readonly together?: Node;
  readonly to: readonly ShareOfAst[];
  readonly keeping?: Expr;
  readonly when?: Expr;
  readonly steps: readonly PayStepAst[];
}
/** A recipient or a payer; `share` only in a split. */
export interface ShareOfAst extends Node {
  readonly share?: Literal;
  readonly bucket: Name; // "balance.bonus", "insurance_fund", "cost of position"
}
export interface PayStepAst extends Clause {
  readonly kind: "pay_step";
  readonly role: "first" | "then" | "finally" | "to";
  readonly buckets: readonly ShareOfAst[];
  readonly upTo?: Expr;
  readonly downTo?: Expr;
  readonly when?: Expr;
}
export interface PayUnspecifiedAst extends Clause {
  readonly kind: "pay_unspecified";
  readonly purposes: readonly Name[];
}
