/**
 * The tree of one policy file as its author wrote it: names unresolved, every node with its place.
 * `dsl/syntax` builds it from text, `dsl/check` gives it meaning, `dsl/format` prints it.
 * After an error a field may be absent; the checker only runs on what is whole.
 */

/** A half-open range of UTF-16 offsets in a text; `file` names the text where several are in play. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly file?: string;
}

export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** What may end any clause: a label, a reason, its sources. */
export interface Tail {
  readonly label?: Name;
  readonly because?: Name;
  readonly cites: readonly Citation[];
}

/** `HELP Cross, Isolated`. */
export interface Citation {
  readonly source: Name;
  readonly sections: readonly Name[];
  readonly span: Span;
}

interface Node {
  readonly span: Span;
}
interface Clause extends Node {
  readonly tail: Tail;
}

export interface PolicyAst extends Node {
  readonly kind: "policy";
  readonly language?: Name;
  readonly id?: Name;
  readonly title?: Name;
  readonly extends?: { readonly id: Name; readonly version: Name };
  readonly items: readonly Item[];
}

export type Item =
  | VersionItem
  | AppliesItem
  | EffectiveItem
  | SourceItem
  | RoundItem
  | OptionsItem
  | FactsItem
  | TiersItem
  | DefinitionsItem
  | AccountItem
  | ModeItem
  | GuaranteesItem
  | ExamplesItem
  | AmendItem
  | RepealItem;

export interface VersionItem extends Node {
  readonly kind: "version";
  readonly version: Name;
}
export interface AppliesItem extends Node {
  readonly kind: "applies";
  readonly key: Name;
  readonly values: readonly Name[];
}
export interface EffectiveItem extends Node {
  readonly kind: "effective";
  readonly from?: Name;
  readonly until?: Name;
}
export interface SourceItem extends Node {
  readonly kind: "source";
  readonly name: Name;
  readonly title: Name;
  readonly url?: Name;
  readonly dated?: Name;
  readonly read?: Name;
  readonly sections: readonly Name[];
}
export interface RoundItem extends Node {
  readonly kind: "round";
  readonly rules: readonly RoundRuleAst[];
}
export interface RoundRuleAst extends Node {
  readonly what: Name; // amounts | prices
  readonly to: Name; // `tick` or a number as written
  readonly mode: RoundingModeAst;
}
/** Words as written, joined: "half even". */
export interface RoundingModeAst extends Node {
  readonly words: string;
}
export interface OptionsItem extends Node {
  readonly kind: "options";
  readonly options: readonly OptionAst[];
}
export interface OptionAst extends Clause {
  readonly name: Name;
  readonly values?: readonly Name[];
  readonly default?: Name;
}
export interface FactsItem extends Node {
  readonly kind: "facts";
  readonly facts: readonly FactAst[];
}
export interface FactAst extends Clause {
  readonly path: Name;
  readonly dimension: DimensionAst;
  readonly default?: Literal | Word;
  readonly doc?: Name;
}
export interface DimensionAst extends Node {
  readonly name: string; // money, price, quantity, ratio, leverage, duration, instant, flag, number, one of
  readonly asset?: Name; // money in …
  readonly values?: readonly Name[]; // one of …
  readonly perQuantity?: boolean;
}
export interface TiersItem extends Node {
  readonly kind: "tiers";
  readonly name: Name;
  readonly boundary: "upper" | "lower";
  readonly cites: readonly Citation[];
  readonly rows: readonly TierRowAst[];
}
export interface TierRowAst extends Clause {
  /** Absent: `above`, the open last row. */
  readonly upTo?: Literal;
  readonly fields: readonly { readonly name: Name; readonly value: Literal }[];
}
export interface DefinitionsItem extends Node {
  readonly kind: "definitions";
  readonly definitions: readonly DefinitionAst[];
}
export interface DefinitionAst extends Clause {
  readonly kind: "definition";
  readonly path: Name;
  readonly body?: Expr;
  readonly exceptions: readonly ExceptionAst[];
}
export interface ExceptionAst extends Clause {
  readonly kind: "exception";
  readonly condition?: Expr;
  readonly body?: Expr;
}
export interface AccountItem extends Node {
  readonly kind: "account";
  readonly clauses: readonly (PermissionAst | LiquidationAst)[];
}
export interface ModeItem extends Node {
  readonly kind: "mode";
  readonly name: Name;
  readonly title?: Name;
  readonly sections: readonly SectionAst[];
}
export type SectionAst = SharingAst | AdjustmentAst | LiquidationAst | PaymentAst;

/** A section either has clauses, or says `unspecified` (then `unspecified` holds its tail). */
interface Section extends Node {
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
  /** Words as written, joined: "add to position", "change leverage". */
  readonly action: Name;
  readonly when?: Expr;
  readonly upTo?: LimitAst;
  readonly also: readonly EffectAst[];
}
export type LimitAst =
  | (Node & { readonly kind: "keeps"; readonly condition?: Expr })
  | (Node & { readonly kind: "limit"; readonly value?: Expr });
export type EffectAst =
  | (Node & { readonly kind: "forfeit"; readonly bucket: Name })
  | (Node & { readonly kind: "set"; readonly path: Name; readonly value?: Expr })
  | MoveAst
  | CancelAst
  | (Node & { readonly kind: "close_all"; readonly where?: Expr });
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
  | (Node & { readonly kind: "wait"; readonly duration?: Literal });
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
export interface GuaranteesItem extends Node {
  readonly kind: "guarantees";
  readonly guarantees: readonly GuaranteeAst[];
}
export interface GuaranteeAst extends Clause {
  readonly kind: "guarantee";
  readonly polarity: "always" | "never";
  readonly claim?:
    | { readonly kind: "conserves" }
    | { readonly kind: "loss_within"; readonly mode: Name; readonly path: Name }
    | { readonly kind: "paying_below"; readonly path: Name; readonly floor: Expr }
    | { readonly kind: "condition"; readonly condition: Expr };
}
export interface ExamplesItem extends Node {
  readonly kind: "examples";
  readonly entries: readonly (ExampleAccountAst | ExampleAst)[];
}
export interface ExampleAccountAst extends Node {
  readonly kind: "example_account";
  readonly name: Name;
  readonly lines: readonly ExampleLineAst[];
}
export interface ExampleAst extends Node {
  readonly kind: "example";
  readonly title: Name;
  readonly cites: readonly Citation[];
  readonly lines: readonly ExampleLineAst[];
}
export interface ExampleLineAst extends Node {
  readonly verb: "given" | "when" | "expect";
  readonly head: readonly Atom[];
  readonly fields: readonly { readonly name: Name; readonly value: Atom; readonly within?: Literal }[];
}
export type Atom = Literal | Word | Path | Text;

export interface AmendItem extends Clause {
  readonly kind: "amend";
  readonly target: Name;
  readonly clause?: AmendableAst;
}
export type AmendableAst =
  | DefinitionAst
  | ShareAst
  | CountAst
  | PermissionAst
  | LiquidationClauseAst
  | PayAst
  | PayUnspecifiedAst
  | PayStepAst
  | ExceptionAst
  | OptionAst;
export interface RepealItem extends Clause {
  readonly kind: "repeal";
  readonly target: Name;
}

/* Expressions and conditions ------------------------------------------------------------------ */

export interface Literal extends Node {
  readonly kind: "literal";
  readonly type: "number" | "date" | "instant";
  /** As written without unit, asset and underscores: "50000", "-0.4", "2026-01-01". */
  readonly value: string;
  readonly unit?: "%" | "bps" | "x" | "s" | "min" | "h" | "d";
  readonly asset?: string;
}
/** A bare word: an enum value, an option's name, a table's name, `amount`, `charge`. */
export interface Word extends Node {
  readonly kind: "word";
  readonly text: string;
}
export interface Path extends Node {
  readonly kind: "path";
  readonly text: string;
  /** Only `pool.equity for withdrawing`. */
  readonly purpose?: Name;
}
export interface Text extends Node {
  readonly kind: "text";
  readonly text: string;
}
export type CompareOperator = "<" | "<=" | ">" | ">=" | "=" | "!=";

export type Expr =
  | Literal
  | Word
  | Path
  | (Node & { readonly kind: "binary"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Expr; readonly right: Expr })
  | (Node & { readonly kind: "compare"; readonly operator: CompareOperator; readonly left: Expr; readonly right: Expr })
  | (Node & { readonly kind: "is"; readonly operand: Expr; readonly not: boolean; readonly word: Name })
  | (Node & { readonly kind: "and" | "or"; readonly operands: readonly Expr[] })
  | (Node & { readonly kind: "not"; readonly operand: Expr })
  | (Node & { readonly kind: "if"; readonly condition: Expr; readonly then: Expr; readonly else: Expr })
  | (Node & { readonly kind: "extreme"; readonly which: "min" | "max"; readonly operands: readonly Expr[] })
  | (Node & { readonly kind: "abs"; readonly operand: Expr })
  | (Node & {
      readonly kind: "aggregate";
      readonly which: "sum" | "min" | "max" | "number" | "any" | "all";
      readonly operand: Expr;
      readonly same?: Name;
      readonly scope?: Name; // account | pool
      readonly where?: Expr;
    })
  | (Node & { readonly kind: "value"; readonly of: Name; readonly at: Expr })
  | (Node & { readonly kind: "profit"; readonly of: Name; readonly from: Expr; readonly to: Expr })
  | (Node & { readonly kind: "valued"; readonly operand: Expr; readonly asset: Name; readonly afterHaircut: boolean })
  | (Node & { readonly kind: "portion"; readonly share: Literal; readonly operand: Expr }) // 30% of charge
  | (Node & { readonly kind: "before"; readonly operand: Expr })
  | (Node & { readonly kind: "at_current_mark"; readonly operand: Expr })
  | (Node & { readonly kind: "option"; readonly name: Name })
  | (Node & { readonly kind: "round"; readonly operand: Expr; readonly step: Expr; readonly mode: RoundingModeAst }) // step may be the word `tick`
  | (Node & { readonly kind: "root"; readonly degree: 2 | 3; readonly operand: Expr; readonly digits: Name; readonly mode: RoundingModeAst })
  | (Node & {
      readonly kind: "power";
      readonly operand: Expr;
      readonly numerator: Name;
      readonly denominator: Name;
      readonly digits: Name;
      readonly mode: RoundingModeAst;
    })
  | (Node & { readonly kind: "scenario"; readonly which: "worst" | "best"; readonly moves: readonly Literal[]; readonly operand: Expr })
  | (Node & { readonly kind: "lookup"; readonly table: Expr; readonly by: Expr; readonly boundary: "upper" | "lower" })
  | (Node & { readonly kind: "slices"; readonly operand: Expr; readonly table: Expr; readonly field: Name })
  /** Parentheses as written; kept so that formatting never changes a grouping. */
  | (Node & { readonly kind: "group"; readonly operand: Expr });
