import { divide, one, sign } from "../../../../engine/number/index.ts";
import { attempt } from "../../../../engine/undecided.ts";
import { silences } from "../../../prove/claim.ts";
import { anyOf, not, signIs, type Formula } from "../../../prove/terms/formula.ts";
import { scale, subtract, unknownsOf, type Polynomial } from "../../../prove/terms/polynomial.ts";
import type { ListAt } from "./steps.ts";
import { isNothing, nothing, saidSum } from "./terms.ts";
import { Unfollowed, type SymbolicStep } from "./waterfall.ts";

/** What `keeping` leaves own money to pay where all would be too much: the largest amount on the grid up to `most`, or below it where that is not enough. */
export interface Kept {
  readonly most: Polynomial;
  readonly isStrict: boolean;
  readonly value: Polynomial;
}

export interface OwnLimit {
  /** Absent: own money pays what it would without the condition. */
  readonly limit: Polynomial | undefined;
  readonly kept?: Kept;
  /** What must hold for the condition not to be asked, where it cannot be read. */
  readonly isRead?: readonly Formula[];
  readonly holds: readonly Formula[];
}

/**
 * How much the account's own money pays together, so that a condition is kept: all that it would pay without it, `all`, where that keeps it. Where what is paid lowers a sum by as much
 * wherever it comes from, the condition alone says how much; any other condition is the same for both policies wherever it and all that pays is.
 */
export function ownLimit(at: ListAt, steps: readonly SymbolicStep[], all: Polynomial): OwnLimit {
  const { rule, side: { reading }, scope, book } = at;
  if (rule.keeping === undefined || rule.direction === "receive" || all.key === nothing.key) return { limit: undefined, holds: [] };
  const { keeping } = rule;
  const found = attempt(() => reading.condition(keeping, scope));
  if ("undecided" in found) {
    if (!silences.has(found.undecided.reason.kind)) throw new Unfollowed(found.undecided.reason.because);
    return { limit: undefined, isRead: [isNothing(all)], holds: [] }; // it is read where own money pays
  }
  const condition = found.value;
  if (condition.kind === "known") return { limit: condition.value ? undefined : nothing, holds: [] };
  const slope = condition.kind === "sign" && (condition.is === ">" || condition.is === ">=") ? slopeOf(at, condition.value, steps) : undefined;
  if (condition.kind !== "sign" || slope === undefined || sign(slope) < 0) {
    const paying = steps.map((step) => (step.silent ? "silent" : `${step.holds.key} ${step.cap?.key ?? ""} ${step.sources.map(({ key, isOwn, room }) => (isOwn ? `${key} ${room?.key ?? "any"}` : "")).join()} ${step.weights}`)).join("; ");
    const limit = book.free(`kept of ${all.key} by ${condition.key} where ${paying}`, "nonNegative");
    return { limit, holds: [signIs(subtract(all, limit), ">=")] };
  }
  if (sign(slope) === 0) return { limit: reading.algebra.choose(condition, () => all, () => nothing), holds: [] };
  const isStrict = condition.is === ">";
  const most = scale(condition.value, divide(one, slope));
  const value = book.free(`kept where ${most.key} ${condition.is} 0`, "nonNegative");
  const isPaid = signIs(subtract(most, all), condition.is);
  const isAny = signIs(most, ">=");
  return {
    limit: reading.algebra.choose(isPaid, () => all, () => value),
    kept: { most, isStrict, value },
    holds: [anyOf([not(isAny), signIs(subtract(most, value), ">=")]), anyOf([isAny, isNothing(value)])],
  };
}

/** By how much a sum falls with each unit that own money pays, where that is a number and the same whichever bucket pays. */
function slopeOf(at: ListAt, value: Polynomial, steps: readonly SymbolicStep[]) {
  const facts = new Map(steps.flatMap((step) => (step.silent ? [] : step.sources.filter(({ isOwn }) => isOwn).map(({ key }) => [key, key.split(" ")[0] ?? key] as const))));
  const slopes = [...facts].map(([key, path]) => (key.startsWith("credits ") ? undefined : slopeAlong(at, value, key, path)));
  const [first] = slopes;
  return first !== undefined && slopes.every((each) => each !== undefined && each.n * first.d === first.n * each.d) ? first : undefined;
}

function slopeAlong(at: ListAt, value: Polynomial, name: string, path: string) {
  if (unknownsOf(value).some((each) => each !== name && dependsOn(at, each, name, path))) return undefined;
  const terms = [...value.terms.values()].filter(({ monomial }) => monomial.some(([each]) => each === name));
  const [only] = terms;
  if (terms.length === 0) return { n: 0n, d: 1n };
  return terms.length === 1 && only?.monomial.length === 1 && only.monomial[0]?.[1] === 1 ? only.coefficient : undefined;
}

/** Whether a name stands for something that a fact is part of. A sum over members reads nothing of balances; one that is known by its words may read anything. */
function dependsOn(at: ListAt, name: string, fact: string, path: string): boolean {
  if (name === fact) return true;
  const meaning = at.book.meaningOf(name);
  switch (meaning?.kind) {
    case undefined:
      return name.startsWith(saidSum) || (path === "position.margin" && at.readsMargin(name));
    case "either":
      return inFormula(at, meaning.condition, fact, path) || [meaning.then, meaning.otherwise].some((each) => unknownsOf(each).some((inner) => dependsOn(at, inner, fact, path)));
    case "least":
    case "greatest":
      return meaning.of.some((each) => unknownsOf(each).some((inner) => dependsOn(at, inner, fact, path)));
    case "inverse":
    case "rounded":
      return unknownsOf(meaning.of).some((inner) => dependsOn(at, inner, fact, path));
    case "opaque":
      return true;
  }
}

function inFormula(at: ListAt, formula: Formula, fact: string, path: string): boolean {
  if (formula.kind === "known") return false;
  return formula.kind === "sign" ? unknownsOf(formula.value).some((inner) => dependsOn(at, inner, fact, path)) : formula.parts.some((part) => inFormula(at, part, fact, path));
}
