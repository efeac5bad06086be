import { absolute, add as plus, compare, divide as over, fraction, isZero, multiply as times, one, subtract as minus, zero, type Fraction } from "../number/index.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible, outOfRange } from "./inexpressible.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * A number of a row, reckoned in doubles, and how far it may be from the exact one: |exact − value| ≤ error, up to the slack that a comparison
 * adds (docs/sql.md has the proof). Decimal exponents bound what is not 0, so that nothing under- or overflows on the way.
 */
export interface Amount {
  /** Absent: the same for every row. */
  readonly sheet: Sheet | undefined;
  readonly value: Cell;
  /** Absent: exact. */
  readonly error: Cell | undefined;
  /** Of a constant. */
  readonly exact: Fraction | undefined;
  readonly low: number;
  readonly high: number;
  readonly errorLow: number;
}

/** More than two units of roundoff: of one operation, with room for how the error itself is rounded. */
export const perOperation = 2.3e-16;
/** More than four units of roundoff: of a decimal read as a double, whichever way an engine reads it. */
export const perReading = 4.6e-16;
/** What the errors themselves lose in their own rounding, whatever the order of a sum, for up to 10^9 rows. */
export const slack = 1.00001;

/** Doubles hold 10^−307 … 10^308 normally; what is reckoned stays inside. Lower than the errors that are counted nothing stands between two columns. */
const widest = { low: -302, high: 240 };
/** Decimal exponents of what the form of decimals allows: 20 digits before the point and 18 behind it. */
const read = { low: -18, high: 20 };
/** The same of decimals of usual sizes: up to 9 places, and 12 digits before the point. */
const usual = { low: -9, high: 12 };
/** A difference is 0 or at least the last place of what it is made from. */
const lastPlace = 17;

export class Amounts {
  readonly dialect: Dialect;
  private readonly isNarrow: boolean;

  /** `narrow`: decimals of unusual sizes are absent, so that what is reckoned from the others stays in the range of doubles. */
  constructor(dialect: Dialect, narrow: boolean) {
    this.dialect = dialect;
    this.isNarrow = narrow;
  }

  constant(value: Fraction): Amount {
    const near = Number(value.n) / Number(value.d);
    const whole = value.d === 1n && compare(absolute(value), fraction(2n ** 53n)) < 0;
    const magnitude = near === 0 ? 0 : Math.log10(Math.abs(near));
    if (!Number.isFinite(near) || Math.abs(magnitude) > 60) throw new Inexpressible("a number of the policy is too large or too small for doubles");
    const error = whole ? undefined : { sql: this.dialect.double(Math.abs(near) * perReading), depth: 0 };
    return { sheet: undefined, value: { sql: near < 0 ? `(${this.dialect.double(near)})` : this.dialect.double(near), depth: 0 }, error, exact: value, low: Math.floor(magnitude), high: Math.ceil(magnitude), errorLow: Math.floor(magnitude) - 16 };
  }

  /** A decimal as it was read. */
  reading(sheet: Sheet, text: Cell): Amount {
    const { double } = this.dialect;
    const { low, high } = this.isNarrow ? usual : read;
    const value = this.isNarrow ? sheet.define(`CASE WHEN ${text.sql} = ${double(0)} OR (ABS(${text.sql}) > ${double(10 ** low)} AND ABS(${text.sql}) < ${double(10 ** high)}) THEN ${text.sql} END`, text) : text;
    return { ...this.near(sheet, value), low, high, errorLow: low - 16 };
  }

  /** A decimal as near as reading brings it, of any size that is normal. */
  near(sheet: Sheet, value: Cell): Amount {
    const error = sheet.define(`${this.dialect.double(perReading)} * ABS(${value.sql})`, value);
    return { sheet, value, error, exact: undefined, low: read.low, high: read.high, errorLow: read.low - 16 };
  }

  /** A sum of so many decimals, none below 0, added as they were read. */
  total(sheet: Sheet, value: Cell, rows: Cell): Amount {
    const { double } = this.dialect;
    const error = sheet.define(`(${double(perReading)} + ${double(perOperation)} * (${rows.sql} + 2)) * ${value.sql}`, value, rows);
    return { sheet, value, error, exact: undefined, low: read.low, high: read.high + 9, errorLow: read.low - 16 };
  }

  /** A whole number that an engine counted. */
  counted(sheet: Sheet, value: Cell): Amount {
    return { sheet, value, error: undefined, exact: undefined, low: 0, high: 10, errorLow: 0 };
  }

  /** Seconds since 1970 of an instant in whole seconds. */
  instant(sheet: Sheet, value: Cell): Amount {
    return { sheet, value, error: undefined, exact: undefined, low: 0, high: 12, errorLow: 0 };
  }

  /**
   * A root of what is surely not negative, rounded to digits in some direction. Nothing is believed of how an engine takes powers: with t the exact root of x and r̂ what it
   * gives, |t − r̂| = |x − r̂ⁿ| ÷ (tⁿ⁻¹ + tⁿ⁻²r̂ + … + r̂ⁿ⁻¹) ≤ |x − r̂ⁿ| ÷ r̂ⁿ⁻¹, and r̂ⁿ is reckoned here.
   */
  root(of: Amount, degree: number, digits: number): Amount {
    const { double } = this.dialect;
    if (of.exact !== undefined) throw new Inexpressible("a root of a number of the policy");
    const sheet = owner(of);
    const step = this.constant(fraction(1n, 10n ** BigInt(digits)));
    if (degree === 1) return this.widened(of, step);
    const sure = of.error === undefined ? `${of.value.sql} >= ${double(0)}` : `${of.value.sql} >= ${double(slack)} * ${of.error.sql}`;
    const taken = sheet.define(`CASE WHEN ${sure} THEN POWER(ABS(${of.value.sql}), ${double(1 / degree)}) END`, of.value, ...(of.error === undefined ? [] : [of.error]));
    const [low, high] = [Math.floor(of.low / degree) - 1, Math.ceil(of.high / degree) + 1];
    const guess: Amount = { sheet, value: taken, error: undefined, exact: undefined, low, high, errorLow: low };
    // Of 0 the root is 0 and no divisor.
    let below: Amount = { ...guess, value: sheet.define(`CASE WHEN ${taken.sql} > ${double(0)} THEN ${taken.sql} END`, taken) };
    const one_ = below;
    for (let factor = 2; factor < degree; factor += 1) below = this.multiply(below, one_);
    const apart = this.subtract(of, this.multiply(below, one_));
    const most = `ABS(${apart.value.sql}) + ${apart.error === undefined ? double(0) : `${double(slack)} * ${apart.error.sql}`}`;
    const least = below.error === undefined ? below.value.sql : `(${below.value.sql} - ${double(slack)} * ${below.error.sql})`;
    const parts = [apart.value, apart.error, below.value, below.error, taken, of.value].flatMap((cell) => (cell === undefined ? [] : [cell]));
    const zero_ = of.error === undefined ? "" : ` AND ${of.error.sql} = ${double(0)}`;
    const error = sheet.define(`CASE WHEN ${of.value.sql} = ${double(0)}${zero_} THEN ${double(0)} ELSE (${most}) / ${least} END`, ...parts, ...(of.error === undefined ? [] : [of.error]));
    const value = sheet.define(`CASE WHEN ${of.value.sql} = ${double(0)}${zero_} THEN ${double(0)} ELSE ${one_.value.sql} END`, of.value, one_.value, ...(of.error === undefined ? [] : [of.error]));
    // The rounding of r̂ⁿ alone, ρ r̂ⁿ, makes the error at least ρ r̂.
    const errorLow = low - 17;
    return this.widened(this.within({ sheet, value, error, exact: undefined, low, high, errorLow }), step);
  }

  add(a: Amount, b: Amount): Amount {
    return this.sum(a, b, "+");
  }

  subtract(a: Amount, b: Amount): Amount {
    return this.sum(a, b, "-");
  }

  private sum(a: Amount, b: Amount, sign: "+" | "-"): Amount {
    if (a.exact !== undefined && b.exact !== undefined) return this.constant(sign === "+" ? plus(a.exact, b.exact) : minus(a.exact, b.exact));
    if (b.exact !== undefined && isZero(b.exact)) return a;
    if (a.exact !== undefined && isZero(a.exact)) return sign === "+" ? b : this.multiply(this.constant(minus(zero, one)), b);
    const sheet = common(a, b);
    const value = sheet.define(`${a.value.sql} ${sign} ${b.value.sql}`, a.value, b.value);
    const [low, high] = [Math.min(a.low, b.low) - lastPlace, Math.max(a.high, b.high) + 1];
    return this.bounded(sheet, value, [a.error, b.error, this.rounding(value)], low, high, Math.min(a.errorLow, b.errorLow, low - 16));
  }

  multiply(a: Amount, b: Amount): Amount {
    if (a.exact !== undefined && b.exact !== undefined) return this.constant(times(a.exact, b.exact));
    for (const [one_, other] of [[a, b], [b, a]] as const) {
      if (one_.exact === undefined) continue;
      if (compare(one_.exact, one) === 0) return other;
      if (compare(one_.exact, minus(zero, one)) === 0) return this.negate(other);
    }
    const sheet = common(a, b);
    const value = sheet.define(`${a.value.sql} * ${b.value.sql}`, a.value, b.value);
    const errors: Part[] = [];
    if (b.error !== undefined) errors.push({ sql: `${this.size(a)} * ${b.error.sql}`, from: [a.value, b.error] });
    if (a.error !== undefined) errors.push({ sql: `${this.size(b)} * ${a.error.sql}`, from: [b.value, a.error] });
    if (a.error !== undefined && b.error !== undefined) errors.push({ sql: `${a.error.sql} * ${b.error.sql}`, from: [a.error, b.error] });
    const low = a.low + b.low;
    return this.bounded(sheet, value, [...errors, this.rounding(value)], low, a.high + b.high, Math.min(low - 16, a.low + b.errorLow, b.low + a.errorLow, a.errorLow + b.errorLow));
  }

  negate(a: Amount): Amount {
    if (a.exact !== undefined) return this.constant(minus(zero, a.exact));
    return { ...a, value: owner(a).define(`-${a.value.sql}`, a.value) };
  }

  /** Absent where the divisor may be 0. */
  divide(a: Amount, b: Amount): Amount {
    if (a.exact !== undefined && b.exact !== undefined && !isZero(b.exact)) return this.constant(over(a.exact, b.exact));
    if (b.exact !== undefined && isZero(b.exact)) throw new Inexpressible("a divisor is 0");
    const sheet = common(a, b);
    const spread = b.error === undefined ? `ABS(${b.value.sql})` : `(ABS(${b.value.sql}) - ${this.dialect.double(slack)} * ${b.error.sql})`;
    // What is left of the divisor at least, and that only if it is half of it: else its sign may be another.
    const least = sheet.define(`CASE WHEN ${spread} > ${this.dialect.double(0.5)} * ABS(${b.value.sql}) THEN ${spread} END`, b.value, ...(b.error === undefined ? [] : [b.error]));
    const value = sheet.define(`CASE WHEN ${least.sql} IS NOT NULL THEN ${a.value.sql} / ${b.value.sql} END`, least, a.value, b.value);
    const errors: Part[] = [];
    if (a.error !== undefined) errors.push({ sql: `${a.error.sql} / ${least.sql}`, from: [a.error, least] });
    if (b.error !== undefined) errors.push({ sql: `ABS(${value.sql}) * ${b.error.sql} / ${least.sql}`, from: [value, b.error, least] });
    const [low, high] = [a.low - b.high - 1, a.high - b.low + 1];
    return this.bounded(sheet, value, [...errors, this.rounding(value)], low, high, Math.min(low - 16, a.errorLow - b.high - 1, low + b.errorLow - b.high - 1));
  }

  absolute(a: Amount): Amount {
    if (a.exact !== undefined) return this.constant(absolute(a.exact));
    return { ...a, value: owner(a).define(`ABS(${a.value.sql})`, a.value) };
  }

  /** The least or the greatest; no further from the exact one than the worst of its operands. */
  extreme(which: "min" | "max", a: Amount, b: Amount): Amount {
    if (a.exact !== undefined && b.exact !== undefined) return compare(a.exact, b.exact) <= 0 === (which === "min") ? a : b;
    const sheet = common(a, b);
    const value = sheet.define(pickOf(which, a.value.sql, b.value.sql), a.value, b.value);
    return { sheet, value, error: this.worst(sheet, a.error, b.error), exact: undefined, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), errorLow: Math.min(a.errorLow, b.errorLow) };
  }

  /** `further` may lie between the value and the exact one too. */
  widened(a: Amount, further: Amount): Amount {
    const sheet = common(a, further);
    return this.bounded(sheet, a.value, [a.error, { sql: `ABS(${further.value.sql})`, from: [further.value] }, further.error], a.low, Math.max(a.high, further.high), Math.min(a.errorLow, further.low));
  }

  /**
   * One or the other by a condition: 1, −1, or 0 where it is not certain, and then either may be it. Absent where the condition is. `sure`: it is
   * never 0, since it compares words.
   */
  either(condition: Cell, sheet: Sheet, then: Amount, otherwise: Amount, sure: boolean): Amount {
    const zero_ = { sql: this.dialect.double(0), depth: 0 };
    const [yes, no] = [then.error ?? zero_, otherwise.error ?? zero_];
    const value = sheet.define(`CASE WHEN ${condition.sql} >= 0 THEN ${then.value.sql} WHEN ${condition.sql} < 0 THEN ${otherwise.value.sql} END`, condition, then.value, otherwise.value);
    // The error of the branch that is not taken may be anything, and is not asked for.
    const apart = `ABS(${then.value.sql} - ${otherwise.value.sql})`;
    const either = `${yes.sql} + ${no.sql} + ${this.dialect.double(1 + perOperation * 4)} * ${apart}`;
    const error = sheet.define(`CASE ${condition.sql} WHEN 1 THEN ${yes.sql} WHEN -1 THEN ${no.sql}${sure ? "" : ` WHEN 0 THEN ${either}`} END`, condition, then.value, otherwise.value, yes, no);
    const [low, high] = [Math.min(then.low, otherwise.low) - (sure ? 0 : lastPlace), Math.max(then.high, otherwise.high) + 1];
    return this.within({ sheet, value, error, exact: undefined, low, high, errorLow: Math.min(then.errorLow, otherwise.errorLow, low) });
  }

  /** Whose rounding errors a sum of `rows` numbers has, in whatever order it is taken. */
  summed(sheet: Sheet, value: Cell, errors: Cell, magnitudes: Cell, rows: Cell, of: Amount): Amount {
    const rounding: Part = { sql: `${this.dialect.double(perOperation)} * (${rows.sql} + 2) * ${magnitudes.sql}`, from: [rows, magnitudes] };
    const low = of.low - lastPlace;
    return this.bounded(sheet, value, [errors, rounding], low, of.high + 9, Math.min(of.errorLow, low - 16));
  }

  private rounding(value: Cell): Part {
    return { sql: `${this.dialect.double(perOperation)} * ABS(${value.sql})`, from: [value] };
  }

  private worst(sheet: Sheet, a: Cell | undefined, b: Cell | undefined): Cell | undefined {
    if (a === undefined || b === undefined || a.sql === b.sql) return a ?? b;
    return sheet.define(pickOf("max", a.sql, b.sql), a, b);
  }

  private bounded(sheet: Sheet, value: Cell, parts: readonly (Cell | Part | undefined)[], low: number, high: number, errorLow: number): Amount {
    const stated = parts.flatMap((part) => (part === undefined ? [] : [part]));
    const from = stated.flatMap((part) => ("from" in part ? part.from : [part]));
    const error = sheet.define(stated.map(({ sql }) => sql).join(" + "), ...from);
    return this.within({ sheet, value, error, exact: undefined, low, high, errorLow });
  }

  private within(amount: Amount): Amount {
    if (amount.high > widest.high || amount.low < widest.low || amount.errorLow < widest.low) throw new Inexpressible(outOfRange);
    return amount;
  }

  /** `ABS(…)` as text. */
  private size({ exact, value }: Amount): string {
    return exact === undefined ? `ABS(${value.sql})` : this.dialect.double(Math.abs(Number(exact.n) / Number(exact.d)));
  }
}

interface Part {
  readonly sql: string;
  readonly from: readonly Cell[];
}

/** Written out, because what GREATEST makes of an absent operand differs between engines: here it is absent. */
function pickOf(which: "min" | "max", a: string, b: string): string {
  return which === "max" ? `CASE WHEN ${a} >= ${b} THEN ${a} WHEN ${a} < ${b} THEN ${b} END` : `CASE WHEN ${a} <= ${b} THEN ${a} WHEN ${a} > ${b} THEN ${b} END`;
}

function owner(amount: Amount): Sheet {
  if (amount.sheet === undefined) throw new Error("A constant has no rows.");
  return amount.sheet;
}

/** The rows that both stand in. */
export function common(a: { readonly sheet: Sheet | undefined }, b: { readonly sheet: Sheet | undefined }): Sheet {
  const sheet = a.sheet ?? b.sheet;
  if (sheet === undefined) throw new Error("Two constants have no rows.");
  if (a.sheet !== undefined && b.sheet !== undefined && a.sheet !== b.sheet) throw new Inexpressible("numbers of objects at different levels meet");
  return sheet;
}
