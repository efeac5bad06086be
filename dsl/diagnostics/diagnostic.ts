import type { Span } from "../ast.ts";

/** Something the author of a policy should know. Plain data: `render.ts` turns it into text. */
export interface Diagnostic {
  /** Stable name, also the name of its page (`plimsoll help CODE`). */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** What is wrong, in a sentence that still makes sense far from the source. */
  readonly message: string;
  /** The smallest text that shows the problem. */
  readonly at: Label;
  /** Other places that took part in it. */
  readonly also?: readonly Label[];
  /** What to do next. Quotes text that can be pasted as it stands. */
  readonly help?: string;
}

export interface Label {
  readonly span: Span;
  readonly caption?: string;
}
