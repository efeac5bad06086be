import { add, compare, divide, fraction, isZero, multiply, negate, subtract, zero, type Fraction } from "../../../engine/number/index.ts";

/**
 * Whether linear constraints over rational unknowns can all hold: the general simplex of Dutertre and de Moura ("A Fast Linear-Arithmetic
 * Solver for DPLL(T)", CAV 2006), exact. A strict bound is a weak one with an infinitesimal: a bound is `value + small · ε`.
 */
export interface Linear {
  /** Coefficients by unknown. */
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly constant: Fraction;
  /** `terms + constant ⋈ 0`. */
  readonly is: ">" | ">=" | "=";
}

interface Near {
  readonly value: Fraction;
  /** How many infinitesimals. */
  readonly small: Fraction;
}

interface Bounds {
  lower: Near | undefined;
  upper: Near | undefined;
}

/** `false` where no values satisfy all of them. Each unknown is free. Throws `OutOfSteps` after `steps` exchanges. */
export function canAllHold(constraints: readonly Linear[], steps: number): boolean {
  const tableau = new Tableau();
  for (const constraint of constraints) if (!tableau.assert(constraint)) return false;
  return tableau.solve(steps);
}

/** More exchanges than were allowed. */
export class OutOfSteps extends Error {
  override readonly name = "OutOfSteps";
}

const exactly = (value: Fraction): Near => ({ value, small: zero });
const order = (a: Near, b: Near): -1 | 0 | 1 => compare(a.value, b.value) || compare(a.small, b.small);
const plus = (a: Near, b: Near): Near => ({ value: add(a.value, b.value), small: add(a.small, b.small) });
const less = (a: Near, b: Near): Near => ({ value: subtract(a.value, b.value), small: subtract(a.small, b.small) });
const times = (a: Near, by: Fraction): Near => ({ value: multiply(a.value, by), small: multiply(a.small, by) });

/** Rows say each dependent unknown by the independent ones. A class because pivoting changes it in place. */
class Tableau {
  private readonly rows = new Map<string, Map<string, Fraction>>();
  private readonly bounds = new Map<string, Bounds>();
  private readonly values = new Map<string, Near>();
  private readonly ranks = new Map<string, number>();

  /** `false` where it contradicts a bound that is there. */
  assert({ terms, constant, is }: Linear): boolean {
    if (terms.size === 0) return is === "=" ? isZero(constant) : is === ">" ? constant.n > 0n : constant.n >= 0n;
    const [first] = terms;
    if (terms.size === 1 && first !== undefined) {
      const [name, factor] = first;
      this.know(name);
      const bound = divide(negate(constant), factor);
      return this.bound(name, bound, is, factor.n > 0n);
    }
    const name = this.rowOf(terms);
    return this.bound(name, negate(constant), is, true);
  }

  /** `name ⋈ value`, or reversed. */
  private bound(name: string, value: Fraction, is: Linear["is"], upward: boolean): boolean {
    const bounds = this.bounds.get(name)!; // known
    const strict = is === ">" ? fraction(upward ? 1n : -1n) : zero;
    const near: Near = { value, small: strict };
    if ((is === "=" || upward) && (bounds.lower === undefined || order(near, bounds.lower) > 0)) bounds.lower = near;
    if ((is === "=" || !upward) && (bounds.upper === undefined || order(near, bounds.upper) < 0)) bounds.upper = near;
    return bounds.lower === undefined || bounds.upper === undefined || order(bounds.lower, bounds.upper) <= 0;
  }

  /** An unknown that stands for a sum; the same sum has the same one. */
  private rowOf(terms: ReadonlyMap<string, Fraction>): string {
    const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
    const name = `Σ ${sorted.map(([unknown, { n, d }]) => `${n}/${d} ${unknown}`).join(" + ")}`;
    if (this.bounds.has(name)) return name;
    const row = new Map<string, Fraction>();
    for (const [unknown, factor] of sorted) {
      this.know(unknown);
      const inside = this.rows.get(unknown);
      if (inside === undefined) accumulate(row, unknown, factor);
      else for (const [inner, by] of inside) accumulate(row, inner, multiply(by, factor));
    }
    this.know(name);
    this.rows.set(name, row);
    this.values.set(name, this.valueOf(row));
    return name;
  }

  private know(name: string): void {
    if (this.bounds.has(name)) return;
    this.bounds.set(name, { lower: undefined, upper: undefined });
    this.values.set(name, exactly(zero));
    this.ranks.set(name, this.ranks.size);
  }

  private valueOf(row: ReadonlyMap<string, Fraction>): Near {
    return [...row].reduce<Near>((sum, [name, factor]) => plus(sum, times(this.values.get(name)!, factor)), exactly(zero)); // known
  }

  /** Bland's rule: the first of its kind each time, so that it ends. */
  solve(steps: number): boolean {
    for (const [name, bounds] of this.bounds) if (!this.rows.has(name)) this.move(name, nearest(this.values.get(name)!, bounds)); // known
    for (let step = 0; step < steps; step += 1) {
      const wrong = this.first([...this.rows.keys()].filter((name) => this.miss(name) !== 0));
      if (wrong === undefined) return true;
      const direction = this.miss(wrong);
      const row = this.rows.get(wrong)!; // among the rows
      const helper = this.first([...row].filter(([name, factor]) => this.mayMove(name, (factor.n > 0n ? 1 : -1) * -direction)).map(([name]) => name));
      if (helper === undefined) return false;
      const { lower, upper } = this.bounds.get(wrong)!; // known
      this.pivot(wrong, helper, direction < 0 ? lower! : upper!); // it misses that one
    }
    throw new OutOfSteps("The linear constraints took too many steps.");
  }

  /** −1 below its lower bound, 1 above its upper one. */
  private miss(name: string): -1 | 0 | 1 {
    const value = this.values.get(name)!; // known
    const { lower, upper } = this.bounds.get(name)!; // known
    if (lower !== undefined && order(value, lower) < 0) return -1;
    return upper !== undefined && order(value, upper) > 0 ? 1 : 0;
  }

  private mayMove(name: string, direction: number): boolean {
    const value = this.values.get(name)!; // known
    const { lower, upper } = this.bounds.get(name)!; // known
    return direction > 0 ? upper === undefined || order(value, upper) < 0 : lower === undefined || order(value, lower) > 0;
  }

  private first(names: readonly string[]): string | undefined {
    return names.reduce<string | undefined>((best, name) => (best === undefined || this.ranks.get(name)! < this.ranks.get(best)! ? name : best), undefined); // known
  }

  /** Puts an independent unknown at `to`. */
  private move(name: string, to: Near): void {
    const by = less(to, this.values.get(name)!); // known
    if (isZero(by.value) && isZero(by.small)) return;
    this.values.set(name, to);
    for (const [dependent, row] of this.rows) {
      const factor = row.get(name);
      if (factor !== undefined) this.values.set(dependent, plus(this.values.get(dependent)!, times(by, factor))); // known
    }
  }

  /** `out` becomes independent at `to`, `into` dependent. */
  private pivot(out: string, into: string, to: Near): void {
    const row = this.rows.get(out)!; // dependent
    const factor = row.get(into)!; // one of the row
    const by = divide(fraction(1n), factor);
    const change = times(less(to, this.values.get(out)!), by); // known
    this.move(into, plus(this.values.get(into)!, change)); // known
    this.rows.delete(out);
    const solved = new Map<string, Fraction>([[out, by]]);
    for (const [name, each] of row) if (name !== into) solved.set(name, negate(multiply(each, by)));
    for (const [dependent, other] of this.rows) {
      const share = other.get(into);
      if (share === undefined) continue;
      other.delete(into);
      for (const [name, each] of solved) accumulate(other, name, multiply(each, share));
      this.rows.set(dependent, other);
    }
    this.rows.set(into, solved);
  }
}

function accumulate(row: Map<string, Fraction>, name: string, factor: Fraction): void {
  const sum = add(row.get(name) ?? zero, factor);
  if (isZero(sum)) row.delete(name);
  else row.set(name, sum);
}

function nearest(value: Near, { lower, upper }: Bounds): Near {
  if (lower !== undefined && order(value, lower) < 0) return lower;
  return upper !== undefined && order(value, upper) > 0 ? upper : value;
}
