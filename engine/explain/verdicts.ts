import type { CompiledPolicy } from "../../dsl/ir.ts";
import { assess } from "../assess.ts";
import { charge } from "../charge.ts";
import { citationOf, isAssumed } from "../cite.ts";
import { permit } from "../permit/index.ts";
import { prepare, type Program } from "../program.ts";
import type { AssessAnswer, CannotDecide, Charge, ExplainAnswer, Explanation, Payment, PermitAnswer, Request, Snapshot } from "../snapshot/index.ts";
import { explain } from "./explain.ts";

/**
 * Why a request is allowed or refused: the clauses that were asked, what binds, what moves, and the figures that the binding term
 * names, as they stand before. Throws what `permit` throws.
 */
export function explainRequest(policy: CompiledPolicy, snapshot: Snapshot, request: Request): ExplainAnswer {
  const program = prepare(policy);
  const answer = permit(policy, snapshot, request);
  const { verdict, reasons, binding, largest } = answer;
  const because = reasons.map((reason): Explanation => clauseNode(program, reason.clause, reason.clause ?? "because", reason.because, verdict === "allowed" ? "clause" : "not_applied"));
  const bound: readonly Explanation[] =
    binding === undefined ? [] : [{ ...clauseNode(program, binding.clause, "what binds", binding.term, "clause"), children: [...figuresOf(policy, snapshot, request, [binding.term, ...reasons.map((reason) => reason.because)].join(" "))] }];
  const most: readonly Explanation[] = largest === undefined ? [] : [{ label: "at most", kind: "figure", value: largest, ...unitOf(request), children: bound }];
  const children = [...because, ...most, ...(largest === undefined ? bound : []), ...paid(program, answer.payments), ...silences(answer.cannotDecide)];
  return head(program, snapshot, "request", { label: request.action.replaceAll("_", " "), kind: "answer", value: verdict, children });
}

/** Who pays a charge and by which step of the waterfall. Throws what `charge` throws. */
export function explainCharges(policy: CompiledPolicy, snapshot: Snapshot, charges: readonly Charge[]): ExplainAnswer {
  const program = prepare(policy);
  const { payments, cannotDecide, after } = charge(policy, snapshot, charges);
  const children = [...paid(program, payments), ...silences(cannotDecide)];
  return head(program, snapshot, "charge", { label: charges.map(({ purpose }) => purpose.replaceAll("_", " ")).join(", "), kind: "answer", value: after === undefined ? "cannot_decide" : "placed", children });
}

function head(program: Program, snapshot: Snapshot, question: string, answer: Explanation): ExplainAnswer {
  const { meaning, digest } = program;
  return { policy: { id: meaning.id, version: meaning.version, digest }, asOf: snapshot.asOf, question, answers: [answer] };
}

function clauseNode(program: Program, clause: string | undefined, label: string, note: string, kind: Explanation["kind"]): Explanation {
  const citation = citationOf(program, clause);
  return {
    label,
    kind,
    note,
    ...(clause === undefined ? {} : { clause }),
    ...(citation === undefined ? {} : { citation }),
    ...(clause !== undefined && isAssumed(program, clause) ? { assumed: true } : {}),
    children: [],
  };
}

function paid(program: Program, payments: readonly Payment[]): readonly Explanation[] {
  return payments.map((payment) => ({
    ...clauseNode(program, payment.clause, `${payment.from} to ${payment.to}`, payment.purpose.replaceAll("_", " "), "figure"),
    value: payment.amount,
    unit: payment.asset,
  }));
}

function silences(list: readonly CannotDecide[] | undefined): readonly Explanation[] {
  return (list ?? []).map(({ answer, reason, clause, citation }) => ({
    label: answer,
    kind: "cannot_decide",
    note: reason,
    ...(clause === undefined ? {} : { clause }),
    ...(citation === undefined ? {} : { citation }),
    children: [],
  }));
}

function unitOf(request: Request): { unit?: string } {
  return "asset" in request ? { unit: request.asset } : {};
}

/** How a term's words are called in the answer of `assess`. */
const questions: readonly (readonly [word: RegExp, name: string])[] = [
  [/pool\.equity for opening/, "equityForOpening"],
  [/pool\.equity for withdrawing/, "equityForWithdrawing"],
  [/pool\.equity(?! for (?:opening|withdrawing))/, "equity"],
  [/pool\.available/, "available"],
  [/pool\.initial_margin/, "initialMargin"],
  [/pool\.maintenance_margin/, "maintenanceMargin"],
];

/** The figures of the request's pool that `words` name, explained as they stand. */
function figuresOf(policy: CompiledPolicy, snapshot: Snapshot, request: Request, words: string): readonly Explanation[] {
  const pool = poolOf(assess(policy, snapshot), snapshot, request);
  if (pool === undefined) return [];
  return questions.flatMap(([word, name]) => (word.test(words) ? explain(policy, snapshot, `pools.${pool}.${name}`).answers : []));
}

function poolOf(assessed: AssessAnswer, snapshot: Snapshot, request: Request): string | undefined {
  if ("position" in request && request.position !== undefined) return assessed.positions.find(({ id }) => id === request.position)?.pool;
  const symbol = "symbol" in request ? request.symbol : undefined;
  const mode = "marginMode" in request ? request.marginMode : undefined;
  const asset = "asset" in request ? request.asset : snapshot.instruments?.find((instrument) => instrument.symbol === symbol)?.settle;
  const found = assessed.pools.filter((pool) => pool.asset === asset && (mode === undefined || pool.mode === mode));
  return found.length === 0 ? undefined : (found.find((pool) => pool.key === asset) ?? found[0])?.id;
}
