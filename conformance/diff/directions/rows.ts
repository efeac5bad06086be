import type { DiffAnswer, DiffContradicted, DiffDecision, DiffUnknown, DiffWitness } from "../../../schemas/generated/diff-answer.ts";
import type { Decision, Direction } from "../types.ts";
import { isBounded } from "./contradicted.ts";
import type { Impossible, OpenDirection } from "./directions.ts";
import { directionsIn } from "../targets.ts";
import { isOfTheirMarket } from "./market.ts";

/** How a decision was proved to be the same. */
export interface Proof {
  readonly method: string;
  /** For how many positions and orders; absent: for any number. */
  readonly upTo?: string;
}

/** Decisions that can differ neither way. */
export function bothWays(decisions: readonly Decision[], impossible: readonly Impossible[]): ReadonlyMap<string, Proof> {
  return new Map(decisions.flatMap((decision) => {
    const proofs = directionsIn(decision).map((direction) => impossible.find((each) => each.decision === decision.key && each.direction === direction));
    const [first] = proofs;
    const bounded = proofs.find((proof) => proof !== undefined && isBounded(proof));
    // Of a venue whose tiers are others nothing is shown then: the two may differ there.
    const isOfAll = proofs.every((proof) => proof !== undefined && !isOfTheirMarket(proof));
    return first === undefined || !isOfAll ? [] : [[decision.key, { method: `neither way: ${first.method}`, ...(bounded === undefined ? {} : { upTo: bounded.assuming[0] ?? "" }) }] as const];
  }));
}

/** What is said of one decision: what accounts show of it, and what was proved. */
export function rowOf({ key, kind, mode }: Decision, proofs: ReadonlyMap<string, Proof>, witnesses: readonly DiffWitness[], impossible: readonly Impossible[], contradicted: readonly DiffContradicted[]): DiffDecision {
  const showing = witnesses.filter(({ shows }) => shows.some(({ decision }) => decision === key));
  const directionsOf = (some: readonly DiffWitness[]): ReadonlySet<Direction> => new Set(some.flatMap(({ shows }) => shows.filter(({ decision }) => decision === key).map(({ direction }) => direction)));
  const directions = directionsOf(showing);
  // What a rate below 0 turns round is told beside, and makes no direction of its own where accounts of usual signs show one.
  const usual = directionsOf(showing.filter(({ belowZero }) => belowZero === undefined));
  const onlyBelowZero = [...directions].filter((direction) => !usual.has(direction)).map((direction) => {
    const by = showing.filter(({ shows }) => shows.some((each) => each.decision === key && each.direction === direction));
    return { direction, facts: [...new Set(by.flatMap(({ belowZero }) => belowZero ?? []))], witnesses: by.map(({ id }) => id) };
  });
  const never = impossible.filter(({ decision, direction }) => decision === key && !directions.has(direction)).map(({ direction, method, assuming }) => ({ direction, method, assuming: [...assuming] }));
  const head = { decision: key, kind, mode, ...(never.length === 0 ? {} : { impossible: never }), ...(contradicted.length === 0 ? {} : { contradicted: [...contradicted] }), ...(onlyBelowZero.length === 0 ? {} : { onlyBelowZero }) };
  if (showing.length > 0) return { ...head, verdict: together([...(usual.size > 0 ? usual : directions)]), witnesses: showing.map(({ id }) => id) };
  const proof = proofs.get(key);
  return proof === undefined ? { ...head, verdict: "no_difference_found", witnesses: [] } : { ...head, verdict: "equivalent", ...proof, witnesses: [] };
}

function together(directions: readonly Direction[]): DiffDecision["verdict"] {
  const [only] = directions;
  if (directions.length === 1 && only !== undefined) return only;
  // What cannot be decided of one account is no other way round of the rest.
  const ordered = directions.filter((direction) => direction !== "changed");
  return ordered.length === 1 ? ordered[0]! : "incomparable"; // its length has been looked at
}

/** Directions of which nothing is known, each with what stands in the way and what would help; those that are shown or proved are left out. */
export function unknownOf({ decision: key, kind, mode, verdict, impossible = [] }: Pick<DiffDecision, "decision" | "kind" | "mode" | "verdict" | "impossible">, witnesses: readonly DiffWitness[], open: readonly OpenDirection[]): readonly DiffUnknown[] {
  if (verdict === "equivalent" || kind === "in_force") return [];
  const shown = new Set<string>(witnesses.flatMap(({ shows }) => shows.filter(({ decision }) => decision === key).map(({ direction }) => direction)));
  return directionsIn({ key, kind, mode }).filter((direction) => !shown.has(direction) && impossible.every((each) => each.direction !== direction)).map((direction) => {
    const because = open.find((each) => each.decision.key === key && each.direction === direction)?.because;
    return because === undefined ? { direction, ...ofRulesAlone[kind] } : { direction, because, help: kind === "effects" || kind === "plan" ? `a change that touches less, ${accounts}` : "a solver (--solver), a change that touches less, or an account to begin with (--accounts)" };
  });
}

const accounts = "more evaluations (--evaluations), or an account to begin with (--accounts)";
const numbers = { because: "no order of the two follows from what was proved of its parts", help: accounts };
/** Why nothing but the form of rules proves a decision of a kind. */
const ofRulesAlone: Readonly<Record<DiffDecision["kind"], { readonly because: string; readonly help: string }>> = {
  stage: numbers,
  margin: numbers,
  permission: { because: "what the action does is no condition that arithmetic is told of", help: accounts },
  largest: { because: "what the action does is no condition that arithmetic is told of", help: accounts },
  price: { because: "it does not follow from the stage liquidatable, which differs or is unknown itself, or whose pools or roundings do", help: accounts },
  payer: { because: "each payer's limit is read after those before it have paid, which arithmetic does not follow", help: accounts },
  effects: { because: "payments and moves follow each other, each in the state that the one before it left", help: accounts },
  plan: { because: "each step is taken in the state that the one before it left, for as many steps as there are", help: accounts },
  in_force: { because: "", help: "" },
};

/** What proofs by arithmetic rest on. */
export function arithmeticAssumptions(impossible: readonly Impossible[]): readonly string[] {
  if (impossible.length === 0) return [];
  return [
    `What is proved by arithmetic is so for ${[...new Set(impossible.flatMap(({ assuming }) => assuming.slice(0, 1)))].join(", or ")}, whatever their numbers, in accounts of the kinds that the rules and examples of both give: sides, modes, contracts, and tables of as many tiers with the same bounds.`,
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
  const proofs = new Map([...bothWays(decisions, all), ...answer.decisions.flatMap(({ decision, method, upTo }) => (method === undefined ? [] : [[decision, { method, ...(upTo === undefined ? {} : { upTo }) }] as const]))]);
  const unknowns = new Map(answer.decisions.map((row) => [row.decision, row.unknown ?? []]));
  const rows = decisions.map((decision): DiffDecision => {
    const row = rowOf(decision, proofs, answer.witnesses, all, answer.decisions.find((each) => each.decision === decision.key)?.contradicted ?? []);
    const unknown = row.verdict === "equivalent" ? [] : (unknowns.get(decision.key) ?? []).filter(({ direction }) => (row.impossible ?? []).every((each) => each.direction !== direction));
    return unknown.length === 0 ? row : { ...row, unknown };
  });
  const isSettled = answer.verdict !== "different" && rows.every(({ verdict, upTo }) => verdict === "equivalent" && upTo === undefined);
  const before = new Set(arithmeticAssumptions(known));
  return { ...answer, verdict: isSettled ? "equivalent" : answer.verdict, decisions: rows, assumptions: [...answer.assumptions.filter((each) => !before.has(each)), ...arithmeticAssumptions(all)] };
}
