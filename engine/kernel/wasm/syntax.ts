/** What a value is: a double, an integer below 2³¹ that is never negative (`count`) or may be (`integer`), or a truth value. */
export type Kind = "double" | "count" | "integer" | "flag";

/** A variable of the text: each declaration is one of its own, so that a name may come again. `kind` is what all that it is given comes to. */
export interface Variable {
  readonly name: string;
  /** Never assigned again, or by the head of its loop alone. */
  readonly isFixed: boolean;
  kind: Kind | undefined;
  /** Its number in the function, once it is written. */
  slot: number | undefined;
}

export type Operator = "+" | "-" | "*" | "/" | "%" | ">>" | ">>>" | "|" | "<" | ">" | "<=" | ">=" | "===" | "!==" | "&&" | "||";

export type Expression =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "flag"; readonly value: boolean }
  | { readonly is: "variable"; readonly variable: Variable }
  /** A value that holds for the whole batch, by name. */
  | { readonly is: "given"; readonly name: string }
  | { readonly is: "element"; readonly array: string; readonly index: Expression }
  /** The upper half of the bits of the double that was put into `leading` last. */
  | { readonly is: "leadingBits" }
  /** What `slicedIn` took of each row, when it was called last. */
  | { readonly is: "rates" }
  | { readonly is: "unary"; readonly operator: "-" | "!"; readonly of: Expression }
  | { readonly is: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: "choice"; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly is: "call"; readonly name: string; readonly given: readonly Expression[] };

export type Statement =
  | { readonly is: "declare"; readonly variable: Variable; readonly value: Expression }
  | { readonly is: "assign"; readonly variable: Variable; readonly value: Expression }
  | { readonly is: "assignGiven"; readonly name: string; readonly value: Expression }
  | { readonly is: "store"; readonly array: string; readonly index: Expression; readonly adds: boolean; readonly value: Expression }
  | { readonly is: "leading"; readonly value: Expression }
  | { readonly is: "if"; readonly condition: Expression; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] }
  /** Over the rows from `from` to before `end`. */
  | { readonly is: "rows"; readonly row: Variable; readonly end: Variable; readonly from: Expression; readonly to: Expression; readonly body: readonly Statement[] }
  | { readonly is: "forever"; readonly body: readonly Statement[] }
  /** A block that can be left from anywhere inside. */
  | { readonly is: "labelled"; readonly label: string; readonly body: readonly Statement[] }
  /** The loop at hand, or a block with a label. */
  | { readonly is: "break"; readonly label: string | undefined }
  | { readonly is: "continue" };

/** The text says something that is not known here: it stays what it is, JavaScript. */
export class NotKnown extends Error {}
