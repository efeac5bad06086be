import { digest, parse, readPolicy, readTree, type CompiledPolicy, type Diagnostic, type PolicyAst, type Span } from "../../dsl/index.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { runExample } from "../../engine/examples/index.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import { mutated, type Mutation } from "./measure.ts";

/**
 * What becomes of a changed text. `unread`: it does not parse, and says so. `same`: it means what it meant. The others mean something
 * else: an `error` or a `lint` says so, an `example` fails, or nobody notices.
 */
export type Verdict = "unread" | "same" | "error" | "lint" | "example" | "survives";

const engine = { assess, charge, liquidate, permit };

/** Judges changes of one policy without errors. Examples run only where nothing else speaks, and only to the first that fails. Throws if one fails already. */
export function judgeOf(text: string): (mutation: Mutation) => Verdict {
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

  return (mutation) => {
    const changed = mutated(text, mutation);
    const read = parse(changed);
    if (read.ast === undefined || read.diagnostics.length > 0) return "unread";
    const now = readTree(read.ast, { text: changed });
    if (now.policy === undefined) return withoutNotes(read.ast) === tree ? "same" : "error";
    if (digest(now.policy.meaning) === meaning) return "same";
    if ([...countsOf(now.diagnostics)].some(([code, count]) => count > (told.get(code) ?? 0))) return "lint";
    return fails(now.policy, likeliestFirst(touched, clauseAt(places, mutation))) ? "example" : "survives";
  };
}

function fails({ meaning, notes }: CompiledPolicy, order: readonly number[]): boolean {
  const policy = { plimsoll: 1 as const, meaning, notes };
  return order.some((index) => {
    const example = notes.examples[index];
    return example !== undefined && !runExample(policy, example, engine).passed;
  });
}

/** Examples that the changed clause took part in come first, those of few clauses before those of many. */
function likeliestFirst(touched: readonly ReadonlySet<string>[], clause: string | undefined): readonly number[] {
  const cost = (index: number): number => (touched[index]?.size ?? 0) + (clause !== undefined && touched[index]?.has(clause) ? 0 : 10_000);
  return touched.map((_, index) => index).sort((a, b) => cost(a) - cost(b));
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
