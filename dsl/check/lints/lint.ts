/** What a lint is: a rule about policies that are whole but probably not meant as they stand. Definition, explanation and test in one file. */

import type { PolicyAst } from "../../ast.ts";
import type { Label } from "../../diagnostics/diagnostic.ts";
import type { CompiledPolicy } from "../../ir.ts";
import type { PlacedClause } from "./clauses.ts";
import type { Mentions } from "./mentions.ts";

export interface Lint {
  /** Also the name of its page. The file is called the same. */
  readonly code: string;
  readonly severity: "warning" | "info";
  /** What holds in a policy that it is silent about, in a sentence without a full stop. */
  readonly summary: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** The part of a policy in which `bad` and `good` stand. */
  readonly place: Place;
  /** Carets in the line below underline what is reported, and nothing else is. */
  readonly bad: string;
  readonly good: string;
  readonly check: (policy: LintedPolicy, report: (finding: Finding) => void) => void;
}

export type Place = "policy" | "definitions" | "sharing" | "adjustment" | "liquidation" | "payment";

export interface LintedPolicy {
  readonly ast: PolicyAst;
  /** In the order of the text. */
  readonly clauses: readonly PlacedClause[];
  /** Gathered once for all lints. */
  readonly mentions: Mentions;
  /** Absent where the policy has errors; most lints need only the tree, so that they speak while the author is still writing. */
  readonly compiled?: CompiledPolicy;
}

export interface Finding {
  readonly message: string;
  readonly at: Label;
  readonly also?: readonly Label[];
  readonly help?: string;
}
