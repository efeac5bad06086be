import type { CompiledPolicy } from "../../dsl/ir.ts";
import { trace, type Traced, type TracedTruth } from "../algebras/trace.ts";
import { assessState } from "../assess.ts";
import type { Pool } from "../pools.ts";
import { poolsOf } from "../pools.ts";
import { prepare, type Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { AssessAnswer, ExplainAnswer, Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";
import type { State } from "../state/state.ts";
import { namesFor } from "./names.ts";
import { answersTo, questionsOf } from "./questions.ts";

/** What an explanation works with. */
export interface Explaining {
  readonly program: Program;
  readonly state: State;
  readonly pools: readonly Pool[];
  readonly reading: Reading<Traced, TracedTruth>;
  readonly assessed: AssessAnswer;
}

/** A question that no answer has: the caller shows what can be asked. */
export class UnknownQuestion extends Error {
  readonly question: string;
  readonly known: readonly string[];
  constructor(question: string, known: readonly string[]) {
    super(`Nothing in the answer is called \`${question}\`.`);
    this.name = "UnknownQuestion";
    this.question = question;
    this.known = known;
  }
}

/**
 * Why: a tree from an answer of `assess` to clauses, citations and facts. A question is
 *
 * - a path in that answer: `account.status`, `pools.cross:USDT.equity`, `positions.p1.liquidationPrice`, `orders.o1.initialMargin`,
 *   `account.balances.USDT.available` (or `balances.USDT.available`), `account.figures.gross`; so too `instruments.…`, `assets.…` and `credits.…`;
 * - an id, for everything about it: `p1`, `cross:USDT`, `USDT`;
 * - a path of the policy, for each object that has it: `balance.available`, `pool.equity for opening`, `position.tier.max_leverage`.
 *
 * Without one, the statuses are explained. Throws `UnknownQuestion`.
 */
export function explain(policy: CompiledPolicy, snapshot: Snapshot, question = "account.status"): ExplainAnswer {
  const context = explaining(policy, snapshot);
  const answers = answersTo(context, question);
  if (answers === undefined) throw new UnknownQuestion(question, questionsOf(context));
  return { ...headOf(context, snapshot), question, answers: [...answers] };
}

/** What the questions about one account share. */
export function explaining(policy: CompiledPolicy, snapshot: Snapshot): Explaining {
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const pools = poolsOf(program, state);
  const reading = new Reading(program, trace(namesFor(program, state, pools)));
  return { program, state, pools, reading, assessed: assessState(program, state) };
}

/** Which policy says it, and of which moment. */
export function headOf({ program }: Pick<Explaining, "program">, snapshot: Snapshot): Pick<ExplainAnswer, "policy" | "asOf"> {
  return { policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest }, asOf: snapshot.asOf };
}
