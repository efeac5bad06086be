import { absolute, add, compare, divide, isZero, multiply, negate, one, subtract, zero, type Fraction } from "../../number/index.ts";
import type { StateTier } from "../../state/state.ts";
import { isAskedBeside } from "./bounds.ts";
import { partsOf } from "./frames.ts";
import { isNumber, type Lookup, type Node, type Num } from "./nodes.ts";

/** `times` · field, or `times` ÷ field; times what is looked up by, where that is said. */
export interface TierTerm {
  readonly times: Fraction;
  readonly field: string;
  readonly under: boolean;
  readonly moves: boolean;
}

/** What a policy makes of a row, as the sum of these; what does not hang on the row is left out. */
export type TierForm = readonly TierTerm[];

/** By look-up: all that is made of its row. A look-up that is not here is asked of sure rows alone. */
export type TierForms = ReadonlyMap<Lookup, readonly TierForm[]>;

/** A term of whatever kind while a number is taken apart. */
type Term = Omit<TierTerm, "field"> & { readonly field: string | undefined };

/** A sum of more terms than that is not taken apart: it is no table's doing, and shared numbers could double it again and again. */
const mostTerms = 60;

/**
 * What conditions make of the rows they look up, so that it can be told of any table whether a number near a bound may be taken for one on either side of it
 * (docs/certified-decisions.md, section 4). Each form is the largest number that is a line over what is looked up by with a row held.
 */
export function tierForms(roots: readonly Node[]): TierForms {
  const apart = new Apart();
  const found = new Map<Lookup, TierForm[]>();
  const seen = new Set<Node>();
  const queue = [...roots];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const form = isNumber(node) ? apart.formOf(node) : undefined;
    if (form === undefined) {
      queue.push(...partsOf(node));
      continue;
    }
    found.set(form.lookup, [...(found.get(form.lookup) ?? []), form.terms]);
    queue.push(form.lookup.by);
  }
  return new Map([...found].filter(([lookup, forms]) => isAskedBeside(lookup) && forms.every(isScaled)));
}

/** Takes numbers apart by the rows they are made of. A class because it remembers what it found. */
class Apart {
  private readonly lookups = new Map<Num, ReadonlySet<Lookup>>();
  private readonly terms = new Map<Lookup, Map<Num, readonly Term[] | undefined>>();

  /** The look-up of whose row a number is a form, and the form. */
  formOf(node: Num): { readonly lookup: Lookup; readonly terms: TierForm } | undefined {
    for (const lookup of this.lookupsIn(node)) {
      const terms = this.termsOf(node, lookup)?.flatMap(({ field, ...rest }) => (field === undefined ? [] : [{ ...rest, field }]));
      if (terms !== undefined && terms.length > 0) return { lookup, terms };
    }
    return undefined;
  }

  /** The look-ups whose fields a number is made of by sums, products and quotients. */
  private lookupsIn(node: Num): ReadonlySet<Lookup> {
    const known = this.lookups.get(node);
    if (known !== undefined) return known;
    const found = new Set(node.kind === "field" ? [node.lookup] : node.kind === "operation" ? [...this.lookupsIn(node.left), ...this.lookupsIn(node.right)] : []);
    this.lookups.set(node, found);
    return found;
  }

  /** A number as a sum of terms, each with the look-up's field at most once; `undefined` where it is none. */
  private termsOf(node: Num, lookup: Lookup): readonly Term[] | undefined {
    const known = this.terms.get(lookup) ?? new Map<Num, readonly Term[] | undefined>();
    this.terms.set(lookup, known);
    if (!known.has(node)) {
      const terms = this.reckon(node, lookup);
      known.set(node, terms !== undefined && terms.length > mostTerms ? undefined : terms);
    }
    return known.get(node);
  }

  private reckon(node: Num, lookup: Lookup): readonly Term[] | undefined {
    const plain: Term = { times: one, field: undefined, under: false, moves: false };
    if (node === lookup.by) return [{ ...plain, moves: true }];
    if (node.kind === "literal") return [{ ...plain, times: node.value }];
    if (node.kind === "field") return node.lookup === lookup ? [{ ...plain, field: node.field }] : undefined;
    if (node.kind !== "operation") return undefined;
    const [left, right] = [this.termsOf(node.left, lookup), this.termsOf(node.right, lookup)];
    if (left === undefined || right === undefined) return undefined;
    switch (node.operator) {
      case "add":
        return [...left, ...right];
      case "subtract":
        return [...left, ...right.map((term) => ({ ...term, times: negate(term.times) }))];
      case "multiply":
        return products(left, right);
      case "divide": {
        const [by, ...others] = right;
        if (by === undefined || others.length > 0 || by.moves || by.under || isZero(by.times)) return undefined;
        return products(left, [{ ...by, times: divide(one, by.times), under: by.field !== undefined }]);
      }
    }
  }
}

function products(left: readonly Term[], right: readonly Term[]): readonly Term[] | undefined {
  const all = left.flatMap((a) => right.map((b) => (a.moves && b.moves) || (a.field !== undefined && b.field !== undefined) ? undefined : { times: multiply(a.times, b.times), field: a.field ?? b.field, under: a.under || b.under, moves: a.moves || b.moves }));
  return all.every((term) => term !== undefined) ? all : undefined;
}

/** Whether all that grows with what is looked up by can be made a little larger by its fields, and nothing else is. */
function isScaled(form: TierForm): boolean {
  return form.every(({ moves, field, under }) => !moves || form.every((other) => other.field !== field || (other.moves && other.under === under)));
}

/**
 * Whether two rows that meet at a bound come to the same there, in every form, and what grows in the upper one is at least as much as what it has more than the
 * lower: then a number near the bound may be taken for one of the upper row.
 */
export function isSteady(forms: readonly TierForm[], { upTo, fields: below }: StateTier, { fields: above }: StateTier): boolean {
  if (upTo === undefined || compare(upTo, zero) <= 0) return false;
  return forms.every((form) => {
    const [lower, upper] = [sums(form, below), sums(form, above)];
    if (lower === undefined || upper === undefined) return false;
    const more = subtract(upper.slope, lower.slope);
    return isZero(add(multiply(more, upTo), subtract(upper.offset, lower.offset))) && compare(absolute(more), absolute(upper.slope)) <= 0;
  });
}

/** A form in a row: a line over what is looked up by. Nothing where a field is absent or divides as 0. */
function sums(form: TierForm, fields: StateTier["fields"]): { readonly slope: Fraction; readonly offset: Fraction } | undefined {
  const total = { slope: zero, offset: zero };
  for (const { times, field, under, moves } of form) {
    const value = fields[field];
    if (value === undefined || (under && isZero(value))) return undefined;
    const part = multiply(times, under ? divide(one, value) : value);
    if (moves) total.slope = add(total.slope, part);
    else total.offset = add(total.offset, part);
  }
  return total;
}
