import { digest, readPolicy, readTree, type CompiledPolicy, type Diagnostic, type PolicyAst, type Span } from "../../dsl/index.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { runExample } from "../../engine/examples/index.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import type { Parsed } from "../../dsl/syntax/parse.ts";
import { mutated, type Mutation } from "./measure.ts";

/**
 * What becomes of a changed text. `unread`: it does not parse, and says so. `same`: it means what it meant. The others mean something
 * else: an `error` or a `lint` says so, an `example` fails, or nobody notices. `crash`: it was never to be.
 */
export type Verdict = "unread" | "same" | "error" | "lint" | "example" | "survives" | "crash";

const engine = { assess, charge, liquidate, permit };

/**
 * Judges changes of one policy without errors, given as what was read of each. The dear comes last: examples run only where nothing else
 * speaks, and only to the first that fails. Throws if one fails already.
 */
export function judgeOf(text: string): (mutation: Mutation, read: () => Parsed) => Verdict {
  const { policy, ast, places, diagnostics } = readPolicy(text);
  if (policy === undefined || ast === undefined) throw new Error("the policy has errors of its own");
  const meaning = digest(policy.meaning);
  const tree = withoutNotes(ast);
  const told = countsOf(diagnostics);
  const touched = policy.notes.examples.map((example) => {
    const result = runExample(policy, example, engine);
    if (!result.passed) throw new Error(`its example “${example.title}” fails already`);
    return new Set(result.touched);
  });
  const order = likeliestFirst(touched);

  const judge = (mutation: Mutation, { ast: changed, diagnostics: found }: Parsed): Verdict => {
    if (changed === undefined || found.length > 0) return "unread";
    const now = readTree(changed, { text: mutated(text, mutation) });
    if (now.policy === undefined) return withoutNotes(changed) === tree ? "same" : "error";
    if (digest(now.policy.meaning) === meaning) return "same";
    if ([...countsOf(now.diagnostics)].some(([code, count]) => count > (told.get(code) ?? 0))) return "lint";
    return fails(now.policy, order.of(clauseAt(places, mutation))) ? "example" : "survives";
  };
  return (mutation, read) => {
    try {
      return judge(mutation, read());
    } catch {
      return "crash";
    }
  };
}

function fails({ meaning, notes }: CompiledPolicy, order: Order): boolean {
  const policy = { plimsoll: 1 as const, meaning, notes };
  const failing = order.examples.find((index) => {
    const example = notes.examples[index];
    return example !== undefined && !runExample(policy, example, engine).passed;
  });
  if (failing !== undefined) order.failed(failing);
  return failing !== undefined;
}

/** Every example of a policy, by place, the one likeliest to fail first. */
interface Order {
  readonly examples: readonly number[];
  /** Tells which failed, so that it comes first for the next change of the same clause. */
  failed(index: number): void;
}

/**
 * Examples that failed for another change of the clause come first, then those that the clause took part in, those of few clauses before those of
 * many. All of them run before a change is said to survive: a change may bring a clause into examples that it had no part in.
 */
function likeliestFirst(touched: readonly ReadonlySet<string>[]): { of(clause: string | undefined): Order } {
  const before = new Map<string | undefined, Map<number, number>>();
  return {
    of(clause) {
      const failures = before.get(clause) ?? new Map<number, number>();
      before.set(clause, failures);
      const took = (index: number): boolean => clause !== undefined && touched[index]?.has(clause) === true;
      const cost = (index: number): number => (touched[index]?.size ?? 0) + (took(index) ? 0 : 10_000) - 100_000 * (failures.get(index) ?? 0);
      return {
        examples: touched.map((_, index) => index).sort((a, b) => cost(a) - cost(b)),
        failed: (index) => void failures.set(index, (failures.get(index) ?? 0) + 1),
      };
    },
  };
}

/** The smallest clause in which the token stands. */
function clauseAt(places: ReadonlyMap<string, Span>, { start, end }: Mutation): string | undefined {
  const around = [...places].filter(([, span]) => span.start <= start && end <= span.end);
  return around.sort(([, a], [, b]) => a.end - a.start - (b.end - b.start))[0]?.[0];
}

/** Messages of each code: one more than before is a word about the change. */
function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const notes: ReadonlySet<string> = new Set(["span", "cites", "because", "label", "doc", "title"]);

/** The tree without what only people read. */
function withoutNotes(ast: PolicyAst): string {
  const items = ast.items.filter((item) => item.kind !== "examples" && item.kind !== "source");
  return JSON.stringify({ ...ast, items }, (key, value: unknown) => (notes.has(key) ? undefined : value));
}
