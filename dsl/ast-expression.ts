/** Expressions and conditions as their author wrote them. */
import type { Name, Node } from "./ast-node.ts";

/** Words as written, joined: "half even". */
export interface RoundingModeAst extends Node {
  readonly words: string;
}

export interface Literal extends Node {
  readonly kind: "literal";
  readonly type: "number" | "date" | "instant";
  /** As written without unit, asset and underscores: "50000", "-0.4", "2026-01-01". */
  readonly value: string;
  readonly unit?: "%" | "bps" | "x" | "s" | "min" | "h" | "d" | "contracts";
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
      /** `for each PATH`: the operand is read once for each group, and has aggregates of its own. Never with `same`. */
      readonly each?: Name;
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
