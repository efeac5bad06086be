/**
 * The tree of one policy file as its author wrote it: names unresolved, every node with its place.
 * `dsl/syntax` builds it from text, `dsl/check` gives it meaning, `dsl/format` prints it.
 * After an error a field may be absent; the checker only runs on what is whole.
 */
import type {
  AdjustmentAst, CountAst, LiquidationAst, LiquidationClauseAst, PayAst, PaymentAst, PayStepAst, PayUnspecifiedAst, PermissionAst, ShareAst, SharingAst,
} from "./ast-clause.ts";
import type { Expr, Literal, Path, RoundingModeAst, Text, Word } from "./ast-expression.ts";
import type { Citation, Clause, Name, Node } from "./ast-node.ts";

export type * from "./ast-clause.ts";
export type * from "./ast-expression.ts";
export type { Citation, Name, Span, Tail } from "./ast-node.ts";


export interface PolicyAst extends Node {
  readonly kind: "policy";
  readonly language?: Name;
  readonly id?: Name;
  readonly title?: Name;
  readonly extends?: BaseName;
  /** A policy by itself that takes what it does not state from another. Absent again once that was taken. */
  readonly basedOn?: BaseName;
  /** What was taken; only in a tree that was put together. */
  readonly taken?: Taken;
  readonly items: readonly Item[];
}

export interface BaseName {
  readonly id: Name;
  readonly version: Name;
  /** `any policy`: an overlay of whichever policy it is handed with. */
  readonly any?: true;
}

/** What a policy took from the one it is based on, once both are one tree. */
export interface Taken {
  /** Where the policy names its base. */
  readonly from: Name;
  /** The texts of the base, and of what that is based on, as spans name them. */
  readonly files: readonly string[];
  /** Declarations of the base that something in it reads: where nothing reads them any more, they fall away. */
  readonly read: readonly string[];
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
  /** Never read itself: known from notes. */
  readonly fromNotes?: true;
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
  /** The mode from which it takes what it does not state. */
  readonly like?: Name;
  readonly sections: readonly SectionAst[];
}
export type SectionAst = SharingAst | AdjustmentAst | LiquidationAst | PaymentAst;

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
  readonly shows?: readonly Name[];
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
  /** What comes to stand in the place of the target, in this order; empty only where it could not be read. */
  readonly clauses: readonly AmendableAst[];
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
