import type { Fraction } from "../../number/index.ts";
import { reachable } from "./frames.ts";
import { poolsOfOne, termsOf } from "./pools.ts";
import { isNumber, type Lookup, type Node, type Num, type Plan } from "./nodes.ts";

/**
 * What is known of a number's computed double before any account is seen. docs/certified-decisions.md states and proves it: the exact
 * value x and the computed x̂ satisfy |x − x̂| ≤ ((1 + u)^k − 1) · m, with u = 2⁻⁵³, k = `fixed` + `each` · n where n counts the members
 * that sums range over, and m ≥ |x| the magnitude that is computed beside it.
 */
export interface Bound {
  readonly fixed: number;
  readonly each: number;
  /** The magnitude is |x| itself, so the error is relative; of no sum of opposite signs. */
  readonly pure: boolean;
  readonly nonNegative: boolean;
  /** Never 0: nothing need be looked at before dividing by it. */
  readonly positive: boolean;
  /** The computed value is an integer multiple of 2^low, and below 2^high in magnitude. */
  readonly low: number;
  readonly high: number;
}

/** A sum over the members of an account is below 2 to this power times its largest term. */
const membersExponent = 20;

const [bounds, strictBounds] = [new WeakMap<Num, Bound>(), new WeakMap<Num, Bound>()];

/** `strictly`: where every row that was looked up is that in which its number falls, and none beside. */
export function boundOf(node: Num, strictly = false): Bound {
  const known = (strictly ? strictBounds : bounds).get(node);
  if (known !== undefined) return known;
  const bound = reckon(node, strictly);
  (strictly ? strictBounds : bounds).set(node, bound);
  return bound;
}

/** Decimals of the wire: up to 10²⁰ < 2⁶⁷, not below 10⁻¹⁸ > 2⁻⁶⁰, with 53 binary digits from there. */
const wire = { low: -113, high: 67 };

function reckon(node: Num, strictly: boolean): Bound {
  const inside = (each: Num): Bound => boundOf(each, strictly);
  switch (node.kind) {
    case "literal":
      return literalBound(node.value);
    case "column": {
      const { sign, path } = node.column;
      if (path.endsWith(".sign")) return { fixed: 0, each: 0, pure: true, nonNegative: false, positive: false, low: 0, high: 1 };
      return { fixed: 2, each: 0, pure: true, nonNegative: sign !== "any", positive: sign === "positive", ...wire };
    }
    case "field":
      return { fixed: strictly ? 2 : 2 + besideUnits(node.lookup), each: 0, pure: true, nonNegative: node.sign !== "any", positive: node.sign === "positive", ...wire };
    case "from":
      return { fixed: 2, each: 0, pure: true, nonNegative: true, positive: false, ...wire };
    case "operation": {
      const found = operation(node.operator, inside(node.left), inside(node.right));
      // Such a quotient may be a product with what is kept of each row: a rounding more.
      return node.operator === "divide" && fieldIn(node.right) !== undefined ? { ...found, fixed: found.fixed + 1 } : found;
    }
    case "worth": {
      const [units, price] = [inside(node.units), inside(node.price)];
      const quotient = operation("divide", units, price);
      // Where the contract is inverse, units may be multiplied by one over the price: a rounding more.
      return either([operation("multiply", units, price), { ...quotient, fixed: quotient.fixed + 1 }]);
    }
    case "signed": {
      const value = inside(node.value);
      return { ...value, nonNegative: false, positive: false };
    }
    case "extreme": {
      const of = node.of.map(inside);
      const all = either(of);
      return { ...all, pure: of.every(({ pure, nonNegative }) => pure && nonNegative) };
    }
    case "absolute":
      return { ...inside(node.of), nonNegative: true };
    case "choose":
      return either([inside(node.then), inside(node.otherwise)]);
    case "most": {
      const term = inside(node.term);
      return { ...term, pure: term.pure && term.nonNegative };
    }
    case "sum":
    case "alike":
    case "grouped": {
      const term = inside(node.kind === "alike" ? node.sums.term : node.term);
      return { ...term, each: term.each + 1, pure: term.pure && term.nonNegative, positive: false, high: term.high + membersExponent };
    }
    case "pools": {
      const terms = termsOf(node.terms).map(inside);
      const [all, often] = [either(terms), poolsOfOne(node.terms)];
      // Each pool is of a position or an order of its own, or of a balance, of which there may be one in each mode that shares.
      return { ...all, each: all.each + often, pure: terms.every(({ pure, nonNegative }) => pure && nonNegative), positive: false, high: all.high + membersExponent + often };
    }
    case "round": {
      const [of, step] = [inside(node.of), inside(node.step)];
      // The magnitude takes up the step times 2⁵³, so that one unit of roundoff of it is a whole step.
      return { ...of, fixed: Math.max(of.fixed, step.fixed) + 2, each: Math.max(of.each, step.each), pure: false, positive: false, high: Math.max(of.high, step.high + 53) + 1 };
    }
    case "sliced": {
      const by = inside(node.lookup.by);
      // Up to a hundred rows, each an end, a width, a product and a term.
      return {
        ...by, fixed: Math.max(by.fixed, 2) + 106, pure: false, nonNegative: by.nonNegative && node.sign !== "any", positive: false,
        low: Math.min(by.low, wire.low) + wire.low, high: Math.max(by.high, wire.high) + 2 + wire.high + 7,
      };
    }
    case "power": {
      const [of, { up, degree }] = [inside(node.of), node];
      const { low, high } = rootExponents(of, degree);
      return {
        fixed: up * (of.fixed + 38) + up + 1, each: up * of.each, pure: false, nonNegative: true, positive: false,
        // A power of roots that are not 0 is above 2 to up · (low + 53), and has its last binary digit 53 below; rounded as often as there are factors.
        low: up * (low + 53) - 54 - up, high: Math.max(up * high, 53) + 1,
      };
    }
    case "gathered":
    case "groups":
    case "root":
    case "slices":
    case "unknown":
      return { fixed: 0, each: 0, pure: true, nonNegative: true, positive: true, low: 0, high: 0 };
  }
}

/**
 * The bound of how many steps a number is that is rounded to a grid, before it is: of the quotient by the step. `undefined` where nothing is proved of it, or the step may be 0 or negative,
 * and where the way of rounding hangs on whom it is for.
 */
export function stepsOf({ of, step, mode }: Extract<Num, { kind: "round" }>): Bound | undefined {
  const grid = boundOf(step);
  const steps = operation("divide", boundOf(of), grid);
  return grid.pure && grid.positive && isProven(steps) && mode !== "toward_trader" && mode !== "against_trader" ? steps : undefined;
}

function rootExponents({ low, high }: Bound, degree: number): { readonly low: number; readonly high: number } {
  return degree === 1 ? { low, high } : { low: Math.floor(low / degree) - 54, high: Math.ceil(high / degree) + 1 };
}

/** Whether roots of a degree of this number are found with a proven error: it is its own magnitude, not negative where it is taken as it is, and powers of the root stay within exponents. */
export function hasRoots(of: Num, degree: number): boolean {
  const bound = boundOf(of);
  const { low, high } = rootExponents(bound, degree);
  return bound.pure && (bound.nonNegative || degree > 1) && degree * low >= -1000 && degree * high <= 1000;
}

/** The field of an instrument's tiers that a number is a multiple of, by literals: then one over it is the same for all that are in its row. */
export function fieldIn(node: Num): Extract<Num, { kind: "field" }> | undefined {
  if (node.kind === "field") return node.lookup.rows === undefined ? node : undefined;
  if (node.kind !== "operation" || node.operator !== "multiply") return undefined;
  return node.left.kind === "literal" ? fieldIn(node.right) : node.right.kind === "literal" ? fieldIn(node.left) : undefined;
}

/**
 * Whether a look-up may take a row that is beside that of its number, where both come to the same at the bound between them: only of numbers with an error of
 * a few units of roundoff of their own.
 */
export function isAskedBeside({ by, pinned }: Lookup): boolean {
  const { pure, each, fixed } = boundOf(by);
  return pinned === undefined && pure && each === 0 && fixed <= 100;
}

/** So many units of roundoff a field of such a row is other than what would be right. */
function besideUnits(lookup: Lookup): number {
  return isAskedBeside(lookup) ? 2 * boundOf(lookup.by).fixed + 9 : 0;
}

/** The double of a literal: exact, or the one division of integers that doubles hold, or three roundings away. */
export function literalDouble({ n, d }: Fraction): { readonly value: number; readonly roundings: number } {
  const value = Number(n) / Number(d);
  if (!isSafe(n) || !isSafe(d)) return { value, roundings: 3 };
  return { value, roundings: d === 1n ? 0 : 1 };
}

function isSafe(integer: bigint): boolean {
  return integer <= BigInt(Number.MAX_SAFE_INTEGER) && integer >= -BigInt(Number.MAX_SAFE_INTEGER);
}

function literalBound(literal: Fraction): Bound {
  const { value, roundings } = literalDouble(literal);
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value)));
  return {
    fixed: roundings === 0 ? 0 : roundings + 1,
    each: 0, pure: true, nonNegative: value >= 0, positive: value > 0,
    low: roundings === 0 ? 0 : size - 55,
    high: value === 0 ? 0 : size + 2,
  };
}

function operation(operator: "add" | "subtract" | "multiply" | "divide", left: Bound, right: Bound): Bound {
  const fixed = Math.max(left.fixed, right.fixed) + 1;
  const each = Math.max(left.each, right.each);
  const common = { low: Math.min(left.low, right.low), high: Math.max(left.high, right.high) + 1 };
  const bothPure = left.pure && right.pure;
  const nonNegative = left.nonNegative && right.nonNegative;
  switch (operator) {
    case "add":
      return { fixed, each, pure: bothPure && nonNegative, nonNegative, positive: nonNegative && (left.positive || right.positive), ...common };
    case "subtract":
      return { fixed, each, pure: false, nonNegative: false, positive: false, ...common };
    case "multiply":
      return {
        fixed: left.fixed + right.fixed + 1, each: left.each + right.each, pure: bothPure, nonNegative, positive: left.positive && right.positive,
        low: left.low + right.low, high: left.high + right.high,
      };
    case "divide":
      return {
        fixed: left.fixed + right.fixed + 2, each: left.each + right.each, pure: bothPure, nonNegative, positive: left.positive && right.positive,
        ...(right.pure
          ? { low: left.low - right.high - 54, high: left.high - right.low + 1 }
          // A quotient is made only where the divisor's magnitude is below 2²¹ times the divisor itself, or it is NaN.
          : { low: left.low - right.high - 108, high: left.high - right.low + 23 }),
      };
  }
}

function either(of: readonly Bound[]): Bound {
  return {
    fixed: Math.max(...of.map(({ fixed }) => fixed)),
    each: Math.max(...of.map(({ each }) => each)),
    pure: of.every(({ pure }) => pure),
    nonNegative: of.every(({ nonNegative }) => nonNegative),
    positive: of.every(({ positive }) => positive),
    low: Math.min(...of.map(({ low }) => low)),
    high: Math.max(...of.map(({ high }) => high)),
  };
}

/** So often the members may count in a bound; with more the proof holds of fewer members. */
const mostEach = 4;

/** More members than that in one account go to the exact engine: what counts each of them up to twice is below 2²⁰ of 2¹⁹, and up to four times of 2¹⁸. */
export function mostMembers({ modes, account }: Plan): number {
  const roots: Node[] = [...modes.flatMap(({ stages, empty = [] }) => [...stages, ...empty]), ...account].map(({ holds }) => holds);
  for (const { price } of modes) {
    if (typeof price === "string") continue;
    roots.push(price.holds, price.whereTrue, price.whereFalse, ...price.lines.flatMap(({ base, slope, lookup, guards }) => [base, slope, ...guards.flatMap((guard) => [guard.base, guard.slope]), ...(lookup === undefined ? [] : [lookup.slope])]));
    roots.push(...[...price.walks, ...(price.spare?.walks ?? [])].flatMap(({ holds, events }) => [holds, ...events.flatMap(({ base, slope }) => [base, slope])]));
  }
  return [...reachable(roots)].some((node) => isNumber(node) && boundOf(node).each > 2) ? 2 ** 18 : 2 ** 19;
}

/** Whether the proof holds of a number: its count is small enough, and no step under- or overflows, whatever decimals of the wire stand in the columns. */
export function isProven({ fixed, each, low, high }: Bound): boolean {
  return fixed <= 1000 && each <= mostEach && low >= -1020 && high <= 1000;
}
