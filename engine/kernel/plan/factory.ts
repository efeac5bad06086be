import type { RoundingMode } from "../../../dsl/ir.ts";
import type { Comparison } from "../../algebras/algebra.ts";
import { compare, fraction, isZero, type Fraction } from "../../number/index.ts";
import { holds } from "../../algebras/exact.ts";
import type { NumberColumnOf, WordColumnOf } from "../columns.ts";
import { termsOf } from "./pools.ts";
import { withoutTie } from "./ties.ts";
import type { Key, Keyed, Lookup, Member, Node, Num, OfPools, Place, Range, Truth, Wide } from "./nodes.ts";

/** Why a number is unknown that no arithmetic would know. */
export const silenceOfEngine = "the engine is silent here";

/**
 * Makes the numbers and conditions of one plan, each once, and folds what is known before any account is seen. It never folds away an
 * operand that could be silent. A class because it remembers what it made.
 */
export class Factory {
  readonly columns = new Map<string, NumberColumnOf | WordColumnOf>();
  readonly tierFields = new Set<string>();
  readonly gaps = new Set<string>();
  /** Whether anything reads a price that stays where it is while a price is solved for. */
  hasPinned = false;
  private readonly made = new Map<string, Node>();
  private readonly names = new Map<object, number>();

  literal(value: Fraction): Num {
    return this.once(`literal ${value.n}/${value.d}`, { kind: "literal", value });
  }

  integer(value: number): Num {
    return this.literal(fraction(BigInt(value)));
  }

  column(column: NumberColumnOf, at: Place): Num {
    return this.once(`column ${column.path} ${at}`, { kind: "column", column: this.noted(column), at });
  }

  operation(operator: "add" | "subtract" | "multiply" | "divide", left: Num, right: Num): Num {
    if (operator === "add" && isNothing(left)) return right;
    if ((operator === "add" || operator === "subtract") && isNothing(right)) return left;
    if ((operator === "multiply" || operator === "divide") && isOne(right)) return left;
    if (operator === "multiply" && isOne(left)) return right;
    return this.once(`${operator} ${this.name(left)} ${this.name(right)}`, { kind: "operation", operator, left, right });
  }

  worth(units: Num, price: Num, inverse: Truth): Num {
    if (inverse.kind === "known") return this.operation(inverse.value ? "divide" : "multiply", units, price);
    return this.once(`worth ${this.name(units)} ${this.name(price)} ${this.name(inverse)}`, { kind: "worth", units, price, inverse });
  }

  signed(value: Num, sign: Num, turned: Truth): Num {
    return this.once(`signed ${this.name(value)} ${this.name(sign)} ${this.name(turned)}`, { kind: "signed", value, sign, turned });
  }

  extreme(which: "min" | "max", of: readonly Num[]): Num {
    return of.length === 1 ? of[0]! : this.once(`${which} ${this.all(of)}`, { kind: "extreme", which, of }); // one is there
  }

  absolute(of: Num): Num {
    return this.once(`absolute ${this.name(of)}`, { kind: "absolute", of });
  }

  choose(condition: Truth, then: Num, otherwise: Num): Num {
    if (condition.kind === "known") return condition.value ? then : otherwise;
    return this.once(`choose ${this.name(condition)} ${this.name(then)} ${this.name(otherwise)}`, { kind: "choose", condition, then, otherwise });
  }

  sum(over: Member, range: Range, term: Num): Num {
    return this.once(`sum ${over} ${range} ${this.name(term)}`, { kind: "sum", over, range, term });
  }

  most(which: "min" | "max", over: Member, range: Range, where: Truth, term: Num): Num {
    return this.once(`most ${which} ${over} ${range} ${this.name(where)} ${this.name(term)}`, { kind: "most", which, over, range, where, term });
  }

  alike(of: Keyed, at: Place): Num {
    const { over, range, by, term } = of;
    const key = `${over} ${range} ${keyText(by)} ${this.name(term)}`;
    const sums = this.totals.get(key) ?? of;
    this.totals.set(key, sums);
    return this.once(`alike ${key} ${at}`, { kind: "alike", sums, at });
  }
  private readonly totals = new Map<string, Keyed>();

  grouped(by: Key, range: Range, orders: boolean, term: Num): Num {
    return this.once(`grouped ${keyText(by)} ${range} ${orders} ${this.name(term)}`, { kind: "grouped", by, range, orders, term });
  }

  pools(terms: readonly OfPools[]): Num {
    return this.once(`pools ${this.all(termsOf(terms))}`, { kind: "pools", range: "account", terms });
  }

  field(looked: Lookup, field: string, sign: NumberColumnOf["sign"]): Num {
    if (looked.rows === undefined) this.tierFields.add(field);
    const lookup = this.lookup(looked);
    return this.once(`field ${field} ${this.name(lookup)}`, { kind: "field", lookup, field, sign });
  }

  sliced(looked: Lookup, field: string, sign: NumberColumnOf["sign"]): Num {
    this.tierFields.add(field);
    const lookup = this.lookup(looked);
    return this.once(`sliced ${field} ${this.name(lookup)}`, { kind: "sliced", lookup, field, sign });
  }

  from(looked: Lookup): Num {
    const lookup = this.lookup(looked);
    return this.once(`from ${this.name(lookup)}`, { kind: "from", lookup });
  }

  power(of: Num, up: number, degree: number, digits: number, mode: RoundingMode): Num {
    return this.once(`power ${this.name(of)} ${up} ${degree} ${digits} ${mode}`, { kind: "power", of, up, degree, digits, mode });
  }

  private lookup(looked: Lookup): Lookup {
    const { by, at, upperIncluded, pinned, rows } = looked;
    const key = `lookup ${this.name(by)} ${at} ${upperIncluded} ${pinned ?? ""} ${rows === undefined ? "" : this.name(rows)}`;
    const known = this.lookups.get(key);
    if (known !== undefined) return known;
    this.lookups.set(key, looked);
    return looked;
  }
  private readonly lookups = new Map<string, Lookup>();

  round(of: Num, step: Num, mode: RoundingMode): Num {
    return this.once(`round ${mode} ${this.name(of)} ${this.name(step)}`, { kind: "round", of, step, mode });
  }

  wide(node: Wide): Num {
    const key = node.kind === "slices" ? `${node.field} ${this.name(this.lookup(node.lookup))}` : node.kind === "root" ? `${this.name(node.of)} ${node.degree} ${node.digits}` : node.kind === "groups" ? `${node.by} ${node.range} ${node.orders} ${this.name(node.term)}` : `${node.which} ${node.over} ${node.range} ${node.by ?? ""} ${this.name(node.term)}`;
    return this.once(`${node.kind} ${key}`, node);
  }

  /** What the engine is silent about too: no gap. */
  silent(): Num {
    return this.once("unknown", { kind: "unknown", because: silenceOfEngine });
  }

  /** What is not looked for here, though the plan holds it elsewhere: no gap. */
  left(because: string): Num {
    return this.once(`unknown ${because}`, { kind: "unknown", because });
  }

  unknown(because: string): Num {
    this.gaps.add(because);
    return this.once(`unknown ${because}`, { kind: "unknown", because });
  }

  known(value: boolean): Truth {
    return this.once(`known ${value}`, { kind: "known", value });
  }

  compare(operator: Comparison, left: Num, right: Num): Truth {
    if (left.kind === "literal" && right.kind === "literal") return this.known(holds(operator, compare(left.value, right.value)));
    const apart = withoutTie(this, operator, left, right);
    if (apart !== undefined) return apart;
    return this.once(`${operator} ${this.name(left)} ${this.name(right)}`, { kind: "compare", operator, left, right });
  }

  word(column: WordColumnOf, at: Place, word: string): Truth {
    const known = this.columns.get(column.path);
    const words = known?.kind === "word" ? known.words : column.words;
    const noted = this.noted({ ...column, words: words.includes(word) ? words : [...words, word] });
    return this.once(`word ${column.path} ${at} ${JSON.stringify(word)}`, { kind: "word", column: noted, at, word });
  }

  not(of: Truth): Truth {
    if (of.kind === "known") return this.known(!of.value);
    return of.kind === "not" ? of.of : this.once(`not ${this.name(of)}`, { kind: "not", of });
  }

  logic(operator: "and" | "or", operands: readonly Truth[]): Truth {
    const decisive = operator === "or";
    const of: Truth[] = [];
    for (const operand of operands) {
      if ((operand.kind === "known" && operand.value !== decisive) || of.includes(operand)) continue;
      of.push(operand);
      if (operand.kind === "known") break;
    }
    if (of.length === 0) return this.known(!decisive);
    return of.length === 1 ? of[0]! : this.once(`${operator} ${this.all(of)}`, { kind: "logic", operator, of }); // one is there
  }

  choice(condition: Truth, then: Truth, otherwise: Truth): Truth {
    if (condition.kind === "known") return condition.value ? then : otherwise;
    return this.once(`choice ${this.name(condition)} ${this.name(then)} ${this.name(otherwise)}`, { kind: "choice", condition, then, otherwise });
  }

  some(which: "any" | "all", over: Member, range: Range, of: Truth): Truth {
    return this.once(`${which} ${over} ${range} ${this.name(of)}`, { kind: "some", which, over, range, of });
  }

  side(index: number, operator: Comparison): Truth {
    return this.once(`side ${index} ${operator}`, { kind: "side", index, operator });
  }

  unclear(because: string): Truth {
    this.gaps.add(because);
    return this.once(`unclear ${because}`, { kind: "unclear", because });
  }

  /** Not known, though nothing of the policy is left out: no gap. */
  doubt(because: string): Truth {
    return this.once(`unclear ${because}`, { kind: "unclear", because });
  }

  /** The latest form of a column: its words are known when the whole policy has been read. */
  private noted<C extends NumberColumnOf | WordColumnOf>(column: C): C {
    this.columns.set(column.path, column);
    return column;
  }

  private once<N extends Node>(key: string, node: N): N {
    const known = this.made.get(key);
    if (known !== undefined) return known as N; // the key begins with the kind
    this.made.set(key, node);
    return node;
  }

  private name(node: object): number {
    const known = this.names.get(node) ?? this.names.size;
    this.names.set(node, known);
    return known;
  }

  private all(nodes: readonly object[]): string {
    return nodes.map((node) => this.name(node)).join(" ");
  }
}

function keyText(by: Key): string {
  return typeof by === "string" ? by : by.column;
}

function isNothing(value: Num): boolean {
  return value.kind === "literal" && isZero(value.value);
}

function isOne(value: Num): boolean {
  return value.kind === "literal" && value.value.n === 1n && value.value.d === 1n;
}
