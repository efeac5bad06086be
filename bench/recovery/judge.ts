import { canonicalJson, check, digest, readPolicy, readTree } from "../../dsl/index.ts";
import type { CompiledPolicy, Diagnostic, ExampleNote, PolicyAst, ReadPolicy, Span } from "../../dsl/index.ts";
import { basesFrom, type BaseText } from "../../dsl/bases.ts";
import type { Bases } from "../../dsl/check/based-on/bases.ts";
import { flatten } from "../../dsl/check/based-on/flatten.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { runExample } from "../../engine/examples/index.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import type { Parsed } from "../../dsl/syntax/parse.ts";
import { mutated, type Mutation } from "./measure.ts";
import { differenceOf, reaches, readsOf, type Reads } from "./reads.ts";

/**
 * What becomes of a changed text. `unread`: it does not parse, and says so. `same`: it means what it meant. The others mean something
 * else: an `error` or a `lint` says so, an `example` fails, or nobody notices. `crash`: it was never to be.
 */
export type Verdict = "unread" | "same" | "error" | "lint" | "example" | "survives" | "crash";

const engine = { assess, charge, liquidate, permit };

export interface Judge {
  /** The dear comes last: a clause that is refused needs no lint, and examples run only where nothing else speaks, those that read what changed, until one fails. */
  quickly(mutation: Mutation, read: () => Parsed): Verdict;
  /** The same answer from reading and running everything, to hold `quickly` to it. */
  wholly(mutation: Mutation): Verdict;
}

/** Judges changes of one policy without errors, and what it may be based on. Throws if one of its examples fails already. */
export function judgeOf(text: string, bases: readonly BaseText[] = []): Judge {
  const { policy, ast, places, diagnostics } = readPolicy(text, { bases });
  const based: Bases = { all: basesFrom(bases) };
  if (policy === undefined || ast === undefined) throw new Error("the policy has errors of its own");
  const meaning = canonicalJson(policy.meaning);
  const tree = withoutNotes(ast);
  const told = countsOf(diagnostics);
  const runs = policy.notes.examples.map((example) => runOf(policy, example));
  const order = likeliestFirst(runs.map(({ touched }) => touched));

  const mentioned = (now: Pick<ReadPolicy, "diagnostics">): boolean => [...countsOf(now.diagnostics)].some(([code, count]) => count > (told.get(code) ?? 0));
  const silent = (changed: PolicyAst): Verdict => (withoutNotes(changed) === tree ? "same" : "error");
  const quickly = (mutation: Mutation, { ast: changed, diagnostics: found }: Parsed): Verdict => {
    if (changed === undefined || found.length > 0) return "unread";
    const flat = flatten(changed, based);
    if (flat.ast === undefined || flat.diagnostics.some(({ severity }) => severity === "error")) return silent(changed);
    const checked = check(flat.ast).policy;
    if (checked === undefined || canonicalJson(checked.meaning) === meaning) {
      const verdict = silent(changed);
      if (checked === undefined || verdict === "same") return verdict;
    }
    const now = readTree(flat.ast, { text: mutated(text, mutation), syntax: flat.diagnostics });
    if (now.policy === undefined) return silent(changed);
    if (canonicalJson(now.policy.meaning) === meaning) return "same";
    if (mentioned(now)) return "lint";
    const difference = differenceOf(policy, now.policy);
    const { examples, failed } = order.of(clauseAt(places, mutation));
    const reached = examples.filter((index) => runs[index] === undefined || reaches(difference, runs[index].reads));
    return firstFailing(now.policy, reached, failed) ? "example" : "survives";
  };
  const wholly = (mutation: Mutation): Verdict => {
    const changed = mutated(text, mutation);
    const now = readPolicy(changed, { bases });
    if (now.ast === undefined || now.parsed.diagnostics.length > 0) return "unread";
    if (now.policy === undefined) return silent(now.ast);
    if (digest(now.policy.meaning) === digest(policy.meaning)) return "same";
    if (mentioned(now)) return "lint";
    return firstFailing(now.policy, now.policy.notes.examples.keys()) ? "example" : "survives";
  };
  return { quickly: (mutation, read) => orCrash(() => quickly(mutation, read())), wholly: (mutation) => orCrash(() => wholly(mutation)) };
}

function orCrash(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch {
    return "crash";
  }
}

/** An example that passes, with the clauses that took part and all that it read. */
function runOf(policy: CompiledPolicy, example: ExampleNote): { readonly touched: ReadonlySet<string>; readonly reads: Reads } {
  const touched = new Set<string>();
  const reads = readsOf(policy, (watched) => {
    const result = runExample(watched, example, engine);
    if (!result.passed) throw new Error(`its example “${example.title}” fails already`);
    for (const clause of result.touched) touched.add(clause);
  });
  return { touched, reads };
}

function firstFailing({ meaning, notes }: CompiledPolicy, order: Iterable<number>, tell?: (index: number) => void): boolean {
  const policy = { plimsoll: 1 as const, meaning, notes };
  for (const index of order) {
    const example = notes.examples[index];
    if (example === undefined || runExample(policy, example, engine).passed) continue;
    tell?.(index);
    return true;
  }
  return false;
}

/** Every example of a policy, by place, the one likeliest to fail first. */
interface Order {
  readonly examples: readonly number[];
  /** Tells which failed, so that it comes first for the next change of the same clause. */
  failed(index: number): void;
}

/**
 * Examples that failed for another change of the clause come first, then those that the clause took part in, those of few clauses before those of
 * many. A change may bring a clause into examples that it had no part in, so these come too.
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
  const around = [...places].filter(([, span]) => span.file === undefined && span.start <= start && end <= span.end);
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
