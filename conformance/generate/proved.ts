import type { CompareExpression, CompiledPolicy } from "../../dsl/ir.ts";
import { negate, one, zero, type Fraction } from "../../engine/number/index.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { Interner, Signatures, comparedWith, factorsOf, type Polynomial } from "../diff/normal/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { canAllHold, OutOfSteps, type Linear } from "../prove/decide/simplex.ts";
import type { Comparison, Obligation } from "./obligations.ts";

/** How a mutant was shown to say the same as its policy, of every account and every question. */
export type Proof = "normal form" | "signs of facts";

/**
 * A proof that a mutant is no other policy: all that is decided has the same normal form, figures put in place; or the one comparison that differs comes out alike whatever
 * its terms are, as far as the sign that a fact has in every snapshot goes. Nothing where neither shows it, which is no proof of the contrary.
 */
export function proofOf(policy: CompiledPolicy, mutant: Mutant): Proof | undefined {
  const interner = new Interner();
  const [own, other] = [policy, mutant.policy].map((each) => new Signatures(each, interner, false).whole());
  if (own === other) return "normal form";
  const pair = comparisonsThatDiffer(policy.meaning, mutant.policy.meaning);
  return pair !== undefined && areAlike(policy, mutant.policy, pair) ? "signs of facts" : undefined;
}

/** Whether no account and no question can ever show this of a comparison, by the signs that facts have. */
export function isImpossible(policy: CompiledPolicy, { what }: Obligation, { node }: Comparison): boolean {
  const difference = comparedWith(policy, new Interner(), node);
  const cannot = (sides: readonly Side[]): boolean => sides.every((side) => !possible([said(difference, side)], [difference]));
  switch (what) {
    case "fires":
      return false;
    case "equal":
      return cannot(["="]);
    // Next to the boundary on its own side: that side must be possible, and another one.
    case "step_below":
      return cannot(["<"]) || cannot(["=", ">"]);
    case "step_above":
      return cannot([">"]) || cannot(["=", "<"]);
    case "holds":
      return cannot(sidesOf(node.operator));
    case "fails":
      return cannot((["<", "=", ">"] as const).filter((side) => !sidesOf(node.operator).includes(side)));
  }
}

type Side = "<" | "=" | ">";

function sidesOf(operator: CompareExpression["operator"]): readonly Side[] {
  const sides: Readonly<Record<CompareExpression["operator"], readonly Side[]>> = { "<": ["<"], "<=": ["<", "="], ">": [">"], ">=": [">", "="], "=": ["="], "!=": ["<", ">"] };
  return sides[operator];
}

/** The innermost comparison around the one place where two meanings differ; parts that are shared are the same objects. */
function comparisonsThatDiffer(own: unknown, other: unknown, around?: Pair): Pair | undefined {
  if (typeof own !== "object" || typeof other !== "object" || own === null || other === null || Array.isArray(own) !== Array.isArray(other)) return around;
  const here = isCompare(own) && isCompare(other) ? { own, other } : around;
  const [before, after] = [new Map(Object.entries(own)), new Map(Object.entries(other))];
  const moved = [...after].filter(([key, part]) => before.get(key) !== part);
  const [only] = moved;
  if (only === undefined || moved.length > 1 || before.size !== after.size) return here;
  return comparisonsThatDiffer(before.get(only[0]), only[1], here);
}

interface Pair {
  readonly own: CompareExpression;
  readonly other: CompareExpression;
}

function areAlike(policy: CompiledPolicy, mutated: CompiledPolicy, { own, other }: Pair): boolean {
  const interner = new Interner();
  const [a, b] = [comparedWith(policy, interner, own), comparedWith(mutated, interner, other)];
  // What is read must be there in both or in neither.
  if (a.size !== b.size || [...a.keys()].some((key) => !b.has(key))) return false;
  const apart = (["<", "=", ">"] as const).flatMap((one) => (["<", "=", ">"] as const).filter((two) => sidesOf(own.operator).includes(one) !== sidesOf(other.operator).includes(two)).map((two) => [said(a, one), said(b, two)]));
  return apart.every((pair) => !possible(pair, [a, b]));
}

/** `difference ⋈ 0`, each product of facts by itself. */
function said(difference: Polynomial, side: Side): Linear {
  const turn = (value: Fraction): Fraction => (side === "<" ? negate(value) : value);
  const terms = new Map([...difference].filter(([key]) => key !== "").map(([key, value]) => [key, turn(value)]));
  return { terms, constant: turn(difference.get("") ?? zero), is: side === "=" ? "=" : ">" };
}

/** Whether values may be so, where each product has the sign that its factors give it. */
function possible(constraints: readonly Linear[], about: readonly Polynomial[]): boolean {
  const products = new Set(about.flatMap((each) => [...each.keys()]).filter((key) => key !== ""));
  const signs = [...products].flatMap((key): readonly Linear[] => (factorsOf(key).every(isNeverNegative) ? [{ terms: new Map([[key, one]]), constant: zero, is: ">=" }] : []));
  try {
    return canAllHold([...constraints, ...signs], 400);
  } catch (fault) {
    if (fault instanceof OutOfSteps) return true;
    throw fault;
  }
}

/** By the schema, which every snapshot has passed. */
function isNeverNegative(name: string): boolean {
  return signed.has(name);
}

const signed: ReadonlySet<string> = new Set(facts.flatMap(({ path, sign }) => (sign === undefined ? [] : [path])));

function isCompare(node: object): node is CompareExpression {
  return "kind" in node && node.kind === "compare";
}
