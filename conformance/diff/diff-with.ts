import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import { settle, type Settled } from "../solver/settle.ts";
import type { Solver } from "../solver/types.ts";
import { compared, type DiffOptions } from "./diff.ts";
import { impossibleBy, type Impossible, type OpenDirection } from "./directions/index.ts";
import { withProofs } from "./directions/rows.ts";
import { spotsOf } from "./from-values.ts";
import type { Pair } from "./pair.ts";
import type { Spot } from "./types.ts";

export interface DiffWithOptions extends DiffOptions {
  /** Asked of each direction that was neither proved nor shown; with none of them it is what `diff` says. */
  readonly solvers: readonly Solver[];
}

/**
 * What `diff` says, and solvers of the directions that it leaves open. A direction that they show to be impossible says by whom; accounts and charges made of
 * their values only count where both policies, asked exactly, differ on them so, and then the search begins from them. Throws `Contradiction`.
 */
export async function diffWith(old: CompiledPolicy, now: CompiledPolicy, { solvers, ...options }: DiffWithOptions): Promise<DiffAnswer> {
  const first = compared(old, now, options);
  if (solvers.length === 0) return first.answer;
  const proved: Impossible[] = [];
  const spots: Spot[] = [];
  for (const [index, open] of first.open.entries()) {
    options.onStep?.("solvers", index, first.open.length);
    const said = await ask(first.pair, open, solvers);
    if (said.proof !== undefined) proved.push(said.proof);
    if (said.spot !== undefined) spots.push(said.spot);
  }
  const answer = spots.length === 0 ? first.answer : compared(old, now, { ...options, spots }).answer;
  return withProofs(answer, proved);
}

async function ask(pair: Pair, { decision, direction, alternatives }: OpenDirection, solvers: readonly Solver[]): Promise<{ readonly proof?: Impossible; readonly spot?: Spot }> {
  for (const obligations of alternatives()) {
    if (obligations.length === 0) continue;
    const proofs: Extract<Settled, { settled: "impossible" }>[] = [];
    for (const { formula, book, shape } of obligations) {
      const said = await settle(formula, book, solvers);
      if (said.settled === "impossible") {
        proofs.push(said);
        continue;
      }
      const spot = said.settled === "unknown" ? undefined : spotsOf(pair, decision, shape, said.values).find(({ snapshot, ask: asked }) => pair.still(snapshot, asked, { key: decision.key, direction }) !== undefined);
      if (spot !== undefined) return { spot };
      break;
    }
    if (proofs.length < obligations.length) continue;
    const by = [...new Set(proofs.flatMap((proof) => proof.by))].join(" and ");
    const how = proofs.some(({ keeping }) => keeping !== "linear") ? "arithmetic with products of facts" : "linear arithmetic over the products of facts";
    return { proof: impossibleBy(decision, direction, obligations, `by ${by}: ${how}, ${obligations.length} ${obligations.length === 1 ? "question" : "questions"} that were left`, [`${by} is right: what it says is impossible is not checked again.`]) };
  }
  return {};
}
