import type { CompiledPolicy } from "../../dsl/ir.ts";
import { trace, type Traced, type TracedTruth } from "../algebras/trace.ts";
import { assessState } from "../assess.ts";
import type { Pool } from "../pools.ts";
import { poolHolding } from "../pools.ts";
import { prepare, type Program } from "../program.ts";
import { Reading } from "../reading.ts";
import type { AssessAnswer, ExplainAnswer, Explanation, Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";
import { positionById, type State } from "../state/state.ts";
import { namesFor } from "./names.ts";
import { figureAnswer, priceAnswer, statusAnswers } from "./answers.ts";

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
 * Why: a tree from an answer of `assess` to clauses, citations and facts. A question is a path in that answer
 * (`account.status`, `pools.cross:USDT.equity`, `positions.p1.liquidationPrice`), or an id for everything about it; without one,
 * the statuses are explained. Throws `UnknownQuestion`.
 */
export function explain(policy: CompiledPolicy, snapshot: Snapshot, question = "account.status"): ExplainAnswer {
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const pools = new Reading(program, trace({ unit: () => undefined, citation: () => undefined, assumed: () => false })).poolsOf({ state });
  const reading = new Reading(program, trace(namesFor(program, state, pools)));
  const context: Explaining = { program, state, pools: reading.poolsOf({ state }), reading, assessed: assessState(program, state) };
  return {
    policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
    asOf: snapshot.asOf,
    question,
    answers: answersTo(context, question),
  };
}

const poolFigures = ["equity", "equityForOpening", "equityForWithdrawing", "available", "initialMargin", "maintenanceMargin"];
const positionFigures = ["notional", "unrealizedPnl", "initialMargin", "maintenanceMargin"];

function answersTo(context: Explaining, question: string): readonly Explanation[] {
  if (question === "account.status" || question === "status") return context.pools.flatMap((pool) => statusAnswers(context, pool));
  const [group, id, name] = split(context, question);
  if (group === "pools") {
    const pool = context.pools.find((candidate) => candidate.id === id);
    if (pool !== undefined) return ofPool(context, pool, name, question);
  }
  if (group === "positions") {
    const position = positionById(context.state, id);
    const pool = position === undefined ? undefined : poolHolding(context.pools, "position", id);
    if (position !== undefined && pool !== undefined) {
      if (name === undefined) return [...statusAnswers(context, pool), ...positionFigures.map((figure) => figureAnswer(context, { pool, position }, figure)), priceAnswer(context, pool, position, "liquidationPrice")];
      if (name === "status") return statusAnswers(context, pool);
      if (name === "liquidationPrice" || name === "bankruptcyPrice") return [priceAnswer(context, pool, position, name)];
      if (positionFigures.includes(name) || name.startsWith("figures.")) return [figureAnswer(context, { pool, position }, name)];
    }
  }
  throw new UnknownQuestion(question, questionsOf(context));
}

function ofPool(context: Explaining, pool: Pool, name: string | undefined, question: string): readonly Explanation[] {
  if (name === undefined) return [...statusAnswers(context, pool), ...poolFigures.map((figure) => figureAnswer(context, { pool }, figure))];
  if (name === "status") return statusAnswers(context, pool);
  if (poolFigures.includes(name) || name === "marginRatio" || name.startsWith("figures.")) return [figureAnswer(context, { pool }, name)];
  throw new UnknownQuestion(question, questionsOf(context));
}

/** `positions.p1.equity`, or a bare id. Ids may hold dots: the longest known id wins. */
function split(context: Explaining, question: string): [group: string, id: string, name: string | undefined] {
  const ids = [...context.pools.map((pool) => ["pools", pool.id] as const), ...context.state.positions.map((position) => ["positions", position.id] as const)];
  for (const [group, id] of ids) if (question === id || question === `${group}.${id}`) return [group, id, undefined];
  const found = ids.filter(([group, id]) => question.startsWith(`${group}.${id}.`) || question.startsWith(`${id}.`)).sort((a, b) => b[1].length - a[1].length)[0];
  if (found === undefined) return ["", "", undefined];
  const [group, id] = found;
  const rest = question.startsWith(`${group}.`) ? question.slice(group.length + 1) : question;
  return [group, id, rest.slice(id.length + 1)];
}

/** Everything that can be asked of this account. */
export function questionsOf(context: Pick<Explaining, "pools" | "state">): readonly string[] {
  return [
    "account.status",
    ...context.pools.flatMap((pool) => ["status", ...poolFigures].map((name) => `pools.${pool.id}.${name}`)),
    ...context.state.positions.flatMap((position) => ["status", ...positionFigures, "liquidationPrice", "bankruptcyPrice"].map((name) => `positions.${position.id}.${name}`)),
  ];
}
