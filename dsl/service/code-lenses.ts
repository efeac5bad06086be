/** What is known of accounts and examples, above the lines that it is about. */
import type { Analysis } from "./analysis.ts";
import type { CodeLens, Evaluate } from "./types.ts";

export interface LensOptions {
  /** Whether each clause of a mode says on which accounts it fires, or stages alone do. */
  readonly clauses?: "all" | "stages";
}

/** In the order of the text. What `evaluate` does not know has no lens, but an example can always be run. */
export function codeLenses(analysis: Pick<Analysis, "ast" | "places">, evaluate: Evaluate = {}, { clauses = "all" }: LensOptions = {}): readonly CodeLens[] {
  return [...firing(analysis, evaluate, clauses), ...examples(analysis, evaluate)].sort((a, b) => a.span.start - b.span.start);
}

const stage = /\/liquidation\/stage\//;
/** Clauses that are judged on accounts: not what is declared, and not the sections around them. */
const judged = /^[^/]+\/(?:(?:sharing|liquidation|payment|adjustment|permissions)\/.+)$/;

function firing({ ast, places }: Pick<Analysis, "ast" | "places">, { firesOn }: Evaluate, clauses: "all" | "stages"): readonly CodeLens[] {
  if (firesOn === undefined) return [];
  const found: CodeLens[] = [];
  for (const [id, span] of places) {
    // What was taken from another text stands there.
    if (span.file !== ast?.span.file) continue;
    if (!(clauses === "stages" ? stage : judged).test(id)) continue;
    const known = firesOn(id);
    if (known === undefined || known.all === 0) continue;
    const fired = known.fired.length;
    found.push({
      span,
      title: `${stage.test(id) ? "holds" : "takes part"} on ${fired === 0 ? "none" : fired} of ${known.all} ${known.all === 1 ? "account" : "accounts"}`,
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
