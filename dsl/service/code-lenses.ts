/** What is known of accounts and examples, above the lines that it is about. */
import type { Analysis } from "./analysis.ts";
import type { CodeLens, Evaluate } from "./types.ts";

export interface LensOptions {
  /** Whether each clause of a mode says on which accounts it fires, or what decides by itself (stages, permissions, payers, steps, exceptions), or stages alone, or nothing. */
  readonly clauses?: "all" | "rules" | "stages" | "none";
}

/** In the order of the text. What `evaluate` does not know has no lens, but an example can always be run. */
export function codeLenses(analysis: Pick<Analysis, "ast" | "places">, evaluate: Evaluate = {}, { clauses = "all" }: LensOptions = {}): readonly CodeLens[] {
  return [...firing(analysis, evaluate, clauses), ...examples(analysis, evaluate)].sort((a, b) => a.span.start - b.span.start);
}

const stage = /\/liquidation\/stage\//;
/** Clauses that are judged on accounts: not what is declared, and not the sections around them. */
const judged = /^[^/]+\/(?:(?:sharing|liquidation|payment|adjustment|permissions)\/.+)$|\/except\//;
/** Of these, what decides by itself: who pays is said by the steps of a rule, and what counts is in every sum. */
const deciding = /\/(?:liquidation|adjustment|permissions)\/|\/payment\/\d+\/step\/|\/except\//;
const shown: Readonly<Record<NonNullable<LensOptions["clauses"]>, (id: string) => boolean>> = {
  all: (id) => judged.test(id),
  rules: (id) => judged.test(id) && deciding.test(id),
  stages: (id) => stage.test(id),
  none: () => false,
};

function firing({ ast, places }: Pick<Analysis, "ast" | "places">, { firesOn }: Evaluate, clauses: NonNullable<LensOptions["clauses"]>): readonly CodeLens[] {
  if (firesOn === undefined) return [];
  const found: CodeLens[] = [];
  for (const [id, span] of places) {
    // What was taken from another text stands there.
    if (span.file !== ast?.span.file) continue;
    if (!shown[clauses](id)) continue;
    const known = firesOn(id);
    if (known === undefined || known.all === 0) continue;
    const fired = known.fired.length;
    const title = `${stage.test(id) ? "holds" : "takes part"} on ${fired === 0 ? "none" : fired} of ${known.all} ${known.all === 1 ? "account" : "accounts"}`;
    // Clauses that are written as one, such as a permission for two actions, say it once.
    if (found.some((each) => each.span.start === span.start && each.title === title)) continue;
    found.push({
      span,
      title,
      says: { kind: "fires", fired, all: known.all },
      ...(fired === 0 ? {} : { action: { kind: "show_accounts" as const, clause: id } }),
    });
  }
  return found;
}

const results = { passed: "✔ passed", failed: "✖ failed", stale: "changed since" } as const;

function examples({ ast }: Pick<Analysis, "ast">, { exampleResult }: Evaluate): readonly CodeLens[] {
  const all = (ast?.items ?? []).flatMap((item) => (item.kind === "examples" ? item.entries : [])).flatMap((entry) => (entry.kind === "example" ? [entry] : []));
  return all.flatMap(({ span }, index): CodeLens[] => {
    const result = exampleResult?.(index);
    const action = { kind: "run_example" as const, index };
    const run: CodeLens = { span, title: "▶ Run", says: { kind: "run" }, action };
    return result === undefined ? [run] : [run, { span, title: results[result], says: { kind: "result", result } }];
  });
}
