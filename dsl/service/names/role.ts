/** What a token is where it stands, before names are looked up: the first of two steps, and the one that needs no declarations. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import type { TokenType } from "../types.ts";
import type { SymbolKind } from "./symbol.ts";

export type Role =
  /** Nothing declared: a keyword, a number, a mark. */
  | { readonly is: "plain"; readonly type: TokenType }
  /** A name whose kind the place settles. `owner` is what it belongs to: a section to its source. `type`: where it looks like something else. */
  | { readonly is: "name"; readonly kind: SymbolKind; readonly owner?: string; readonly text?: string; readonly type?: TokenType }
  /** A fact or a figure; `fact`: declared as one. */
  | { readonly is: "path"; readonly fact?: boolean }
  /** The name of a field in an example: the rest of a path. */
  | { readonly is: "field"; readonly level: string }
  /** A word that a fact or an option may be. */
  | { readonly is: "word"; readonly of: string }
  /** A position or an order of an example; `maybe`: if the example knows one of that name. */
  | { readonly is: "object"; readonly kind: "position" | "order"; readonly scope: string; readonly maybe?: boolean };

export interface Placed {
  readonly token: PlainToken;
  readonly role: Role;
  readonly declaration: boolean;
  /** The part of the token that is the name, where it is not all of it. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** Where positions and orders of examples are known: an account's lines, or an example's, and the accounts that it takes in. */
export interface ExampleScope {
  readonly name: string;
  readonly includes: string[];
}

export interface Scanned {
  readonly placed: readonly Placed[];
  readonly scopes: readonly ExampleScope[];
}
