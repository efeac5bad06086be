import type { DiffAnswer, DiffDecision, DiffWitness } from "../../../schemas/generated/diff-answer.ts";
import type { Decision, Direction } from "../types.ts";
import type { Impossible } from "./directions.ts";
import { directionsOf } from "./ground.ts";

/** Decisions that can differ neither way, with the method. */
export function bothWays(decisions: readonly Decision[], impossible: readonly Impossible[]): ReadonlyMap<string, string> {
  return new Map(decisions.flatMap((decision) => {
    const wanted: readonly Direction[] = decision.kind === "price" ? ["stricter", "looser"] : directionsOf(decision);
    const proofs = wanted.map((direction) => impossible.find((each) => each.decision === decision.key && each.direction === direction));
    const [first] = proofs;
    return first === undefined || proofs.includes(undefined) ? [] : [[decision.key, `neither way: ${first.method}`] as const];
  }));
}

/** What is said of one decision: what accounts show of it, and what was proved. */
export function rowOf({ key, kind, mode }: Decision, proofs: ReadonlyMap<string, string>, witnesses: readonly DiffWitness[], impossible: readonly Impossible[]): DiffDecision {
  const showing = witnesses.filter(({ shows }) => shows.some(({ decision }) => decision === key));
  const directions = new Set(showing.flatMap(({ shows }) => shows.filter(({ decision }) => decision === key).map(({ direction }) => direction)));
  const never = impossible.filter(({ decision, direction }) => decision === key && !directions.has(direction)).map(({ direction, method, assuming }) => ({ direction, method, assuming: [...assuming] }));
  const head = { decision: key, kind, mode, ...(never.length === 0 ? {} : { impossible: never }) };
  if (showing.length > 0) return { ...head, verdict: together([...directions]), witnesses: showing.map(({ id }) => id) };
  const method = proofs.get(key);
  return method === undefined ? { ...head, verdict: "no_difference_found", witnesses: [] } : { ...head, verdict: "equivalent", method, witnesses: [] };
}

function together(directions: readonly Direction[]): DiffDecision["verdict"] {
  const [only] = directions;
  if (directions.length === 1 && only !== undefined) return only;
  return directions.includes("changed") ? "changed" : "incomparable";
}

/** What proofs by arithmetic rest on. */
export function arithmeticAssumptions(impossible: readonly Impossible[]): readonly string[] {
  if (impossible.length === 0) return [];
  return [
    `What is proved by arithmetic is so for ${[...new Set(impossible.flatMap(({ assuming }) => assuming.slice(0, 1)))].join(", or ")}, whatever their numbers, in accounts of the kinds that the rules and examples of both give: sides, modes, contracts, and the tiers and contract sizes of those accounts.`,
    "It is so where both policies decide: every fact that is read is there, no divisor is 0, and no position or order has 0 contracts.",
    ...new Set(impossible.flatMap(({ assuming }) => assuming.slice(1))),
  ];
}

/** An answer with directions that were proved after it was given. */
export function withProofs(answer: DiffAnswer, more: readonly Impossible[]): DiffAnswer {
  if (more.length === 0) return answer;
  const known = answer.decisions.flatMap(({ decision, impossible }) => (impossible ?? []).map((each): Impossible => ({ decision, ...each })));
  const all = [...known, ...more];
  const decisions = answer.decisions.map(({ decision, kind, mode }): Decision => ({ key: decision, kind, mode }));
  const proofs = new Map([...bothWays(decisions, all), ...answer.decisions.flatMap(({ decision, method }) => (method === undefined ? [] : [[decision, method] as const]))]);
  const rows = decisions.map((decision) => rowOf(decision, proofs, answer.witnesses, all));
  const isSettled = answer.verdict !== "different" && rows.every(({ verdict }) => verdict === "equivalent");
  const before = new Set(arithmeticAssumptions(known));
  return { ...answer, verdict: isSettled ? "equivalent" : answer.verdict, decisions: rows, assumptions: [...answer.assumptions.filter((each) => !before.has(each)), ...arithmeticAssumptions(all)] };
}
