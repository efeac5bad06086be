/** What every node of the tree has: a place, and for clauses a tail. */

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

/** What may end any clause: a label, a reason, what it is a specimen of, its sources. */
export interface Tail {
  readonly label?: Name;
  readonly because?: Name;
  /** Tags, `dimension 34`; never empty. They mean nothing to the policy. */
  readonly shows?: readonly Name[];
  readonly cites: readonly Citation[];
}

/** `HELP Cross, Isolated`. */
export interface Citation {
  readonly source: Name;
  readonly sections: readonly Name[];
  readonly span: Span;
}

export interface Node {
  readonly span: Span;
}
export interface Clause extends Node {
  readonly tail: Tail;
}
