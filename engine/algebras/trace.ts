import type { Explanation } from "../snapshot/index.ts";
import { compare, subtract, toDecimalString, type Fraction } from "../number/index.ts";
import { Undecided } from "../undecided.ts";
import type { Algebra, Comparison, Reference, Thunk } from "./algebra.ts";
import { exact, findTier, holds } from "./exact.ts";

/** A quantity with the tree of how it came about. */
export interface Traced {
  readonly value: Fraction;
  readonly why: Explanation;
}

/** A condition with its tree; what does not hold says by how much. */
export interface TracedTruth {
  readonly value: boolean;
  readonly why: Explanation;
}

/** What the trace asks about names: units, sources, the words of a clause. */
export interface TraceNames {
  unit(reference: Reference): string | undefined;
  citation(clause: string): string | undefined;
  assumed(clause: string): boolean;
}

const plain = exact();

/** The exact reading that keeps its reasons: every value carries the facts, figures and operations behind it. */
export function trace(names: TraceNames): Algebra<Traced, TracedTruth> {
  const leaf = (kind: Explanation["kind"], reference: Reference, text: string): Explanation => {
    const unit = names.unit(reference);
    return { label: nameOf(reference), kind, value: text, ...(unit === undefined ? {} : { unit }), children: [] };
  };
  const figure = <R extends Traced | TracedTruth>(reference: Reference, inner: R): R => {
    const unit = names.unit(reference);
    const { clause } = reference;
    const citation = clause === undefined ? undefined : names.citation(clause);
    const children = inner.why.kind === "operation" && inner.why.label === "+" ? inner.why.children : [inner.why];
    const why: Explanation = {
      label: nameOf(reference),
      kind: "figure",
      value: shown(inner.value),
      ...(unit === undefined ? {} : { unit }),
      ...(clause === undefined ? {} : { clause }),
      ...(citation === undefined ? {} : { citation }),
      ...(clause !== undefined && names.assumed(clause) ? { assumed: true } : {}),
      children,
    };
    return { ...inner, why };
  };
  return {
    constant: (value) => ({ value, why: { label: shown(value), kind: "literal", value: shown(value), children: [] } }),
    literal: (value, text) => ({ value, why: { label: text, kind: "literal", value: shown(value), children: [] } }),
    fact: (reference, value) => ({ value, why: leaf("fact", reference, shown(value)) }),
    price: (reference, value) => ({ value, why: leaf("fact", reference, shown(value)) }),
    units: (_, contracts, perContract) => {
      const value = shown(plain.multiply(contracts, perContract));
      return { value: plain.multiply(contracts, perContract), why: { label: value, kind: "literal", value, children: [] } };
    },
    flag: (reference, value) => ({ value, why: leaf("fact", reference, value ? "yes" : "no") }),
    figure: (reference, compute) => figure(reference, compute()),
    flagFigure: (reference, compute) => figure(reference, compute()),
    add: (left, right) => operation("+", plain.add(left.value, right.value), [...terms(left), ...terms(right)]),
    subtract: (left, right) => operation("−", plain.subtract(left.value, right.value), [left.why, right.why]),
    multiply: (left, right) => operation("×", plain.multiply(left.value, right.value), [left.why, right.why]),
    divide: (left, right) => operation("÷", plain.divide(left.value, right.value), [left.why, right.why]),
    minimum: (values) => operation("the smallest of", plain.minimum(values.map((each) => each.value)), values.map((each) => each.why)),
    maximum: (values) => operation("the largest of", plain.maximum(values.map((each) => each.value)), values.map((each) => each.why)),
    absolute: (value) => operation("the size of", plain.absolute(value.value), [value.why]),
    sum: (list) => operation("+", plain.sum(list.map(({ of, value }) => ({ of, value: value.value }))), list.map(({ value }) => value.why)),
    count: (conditions) => operation("the number of", plain.count(conditions.map((each) => each.value)), conditions.map((each) => each.why)),
    round: (value, step, mode) => operation(`rounded ${mode.replace("_", " ")} to`, plain.round(value.value, step.value, mode), [value.why, step.why]),
    root: (value, degree, digits, mode) => operation(degree === 2 ? "the square root of" : "the cube root of", plain.root(value.value, degree, digits, mode), [value.why]),
    power: (value, numerator, denominator, digits, mode) =>
      operation(`to the power ${numerator}/${denominator}`, plain.power(value.value, numerator, denominator, digits, mode), [value.why]),
    tier: (by, rows, upperIncluded, pick) => {
      const row = findTier(by.value, rows, upperIncluded);
      const picked = pick(row);
      const from = row === 0 ? "0" : shown(rows[row - 1]!.upTo!); // rows before the last have bounds
      const upTo = rows[row]!.upTo; // findTier stays within rows
      const range = upTo === undefined ? `from ${from} on` : `${from} to ${shown(upTo)}, ${upperIncluded ? "upper" : "lower"} bound included`;
      return { value: picked.value, why: { ...picked.why, kind: "tier", note: `tier ${row + 1}: ${range}; ${by.why.label} is ${shown(by.value)}`, children: [...picked.why.children, by.why] } };
    },
    truth: (value) => ({ value, why: { label: value ? "always" : "never", kind: "condition", value: shown(value), children: [] } }),
    known: (condition) => condition.value,
    compare: (operator, left, right) => {
      const outcome = compare(left.value, right.value);
      const value = holds(operator, outcome);
      const why: Explanation = {
        label: `${left.why.label} ${operator} ${right.why.label}`,
        kind: value ? "condition" : "not_applied",
        value: shown(value),
        distance: shown(subtract(left.value, right.value)),
        ...(left.why.unit === undefined ? {} : { unit: left.why.unit }),
        note: sentence(operator, left, right, outcome),
        children: [left.why, right.why],
      };
      return { value, why };
    },
    not: (condition) => ({ value: !condition.value, why: { label: `not ${condition.why.label}`, kind: condition.value ? "not_applied" : "condition", value: shown(!condition.value), children: [condition.why] } }),
    and: (conditions) => joined("and", conditions, false),
    or: (conditions) => joined("or", conditions, true),
    choose: (condition, then, otherwise) => chosen(condition, condition.value ? then() : otherwise()),
    chooseTruth: (condition, then, otherwise) => chosen(condition, condition.value ? then() : otherwise()),
    word: (reference, value, wanted) => ({ value: value === wanted, why: { ...leaf(value === wanted ? "condition" : "not_applied", reference, value), note: value === wanted ? `it is ${wanted}` : `it is ${value}, not ${wanted}` } }),
  };
}

/** `p1 · position.notional`: whose and which. */
function nameOf(reference: Reference): string {
  return reference.of === "" ? reference.path : `${reference.path} of ${reference.of}`;
}

function shown(value: Fraction | boolean): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : toDecimalString(value);
}

function operation(label: string, value: Fraction, children: readonly Explanation[]): Traced {
  return { value, why: { label, kind: "operation", value: shown(value), children } };
}

/** Sums read as one list, however they were nested. */
function terms(term: Traced): readonly Explanation[] {
  return term.why.kind === "operation" && term.why.label === "+" ? term.why.children : [term.why];
}

function sentence(operator: Comparison, left: Traced, right: Traced, outcome: -1 | 0 | 1): string {
  const by = shown(plain.absolute(subtract(left.value, right.value)));
  const relation = outcome === 0 ? "equals" : outcome < 0 ? `is ${by} below` : `is ${by} above`;
  return `${shown(left.value)} ${relation} ${shown(right.value)}; the rule asks for ${operator}`;
}

/** All operands are shown, also those after the one that decides; a silence among them is not a silence of the whole. */
function joined(word: "and" | "or", conditions: readonly Thunk<TracedTruth>[], decides: boolean): TracedTruth {
  let value = !decides;
  const children: Explanation[] = [];
  for (const condition of conditions) {
    const settled = value === decides;
    try {
      const next = condition();
      children.push(next.why);
      if (!settled && next.value === decides) value = decides;
    } catch (fault) {
      if (!(fault instanceof Undecided) || !settled) throw fault;
      children.push({ label: fault.reason.because, kind: "cannot_decide", children: [] });
    }
  }
  const label = children.map((child) => child.label).join(` ${word} `);
  return { value, why: { label, kind: value ? "condition" : "not_applied", value: shown(value), children } };
}

/** The branch that was taken, with the condition that took it. */
function chosen<R extends Traced | TracedTruth>(condition: TracedTruth, branch: R): R {
  const because: Explanation = { ...condition.why, note: condition.why.note ?? (condition.value ? "it holds" : "it does not hold") };
  if (branch.why.kind === "literal" || branch.why.kind === "fact") return { ...branch, why: { ...branch.why, kind: "choice", children: [because] } };
  return { ...branch, why: { ...branch.why, children: [...branch.why.children, because] } };
}
