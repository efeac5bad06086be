import { holds } from "../../algebras/exact.ts";
import { boundOf } from "../plan/bounds.ts";
import { isAggregate, partsOf, reachable, type Frame, type Frames } from "../plan/frames.ts";
import type { Lookup, Node, Num, Truth } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { Pairs, type Pair, type Scope } from "./pairs.ts";
import { rowLetters } from "./truths.ts";
import { decimalOf, Units, type Unit } from "./units.ts";
import { Writer } from "./writer.ts";
import type { Written } from "./written.ts";

type Sum = Extract<Num, { kind: "sum" }>;
type Compare = Extract<Truth, { kind: "compare" }>;

/** An integer and what one of it is worth; `size` bounds it, and all integers that it was made of. */
interface Exact extends Pair {
  readonly unit: Unit;
  readonly size: string;
}

/** Thrown where a number has no whole multiple that pairs of doubles hold. */
class Beyond extends Error {}

/**
 * Writes a comparison of one plan as a function that decides it exactly, over the mantissas of columns: 1, 0, or 2 where numbers exceed what
 * pairs of doubles hold. A class because it carries the blocks of the function that is being written.
 */
export class ExactWriter {
  private readonly columns: Columns;
  private readonly frames: Frames;
  private readonly written: Omit<Written, "blocks">;
  private readonly single: boolean;
  private readonly functions: string[] = [];
  private readonly known = new Map<Truth, string | undefined>();
  /** What is done where numbers are too large. */
  private unsure = "return 2;";
  private blocks = new Blocks();
  private writer: Writer;
  private pairs = new Pairs((letter) => this.blocks.fresh(letter));
  private units: Units;
  private home: Scope = { lines: [], names: new Map() };
  private loop: { readonly over: Frame; readonly scope: Scope } | undefined;
  private values = new Map<Num, Exact>();
  /** What is known inside of the loop at hand. */
  private ofMember = new Map<Num, Exact>();
  private readonly prefix: string;
  /** Whether a pool is at hand. */
  private readonly pooled: boolean;

  constructor(written: Omit<Written, "blocks">, single: boolean, pooled: boolean, prefix: string) {
    this.pooled = pooled;
    const { columns, frames } = written;
    [this.written, this.columns, this.frames] = [written, columns, frames];
    this.single = single;
    this.prefix = prefix;
    this.writer = new Writer({ ...written, blocks: this.blocks }, []);
    this.units = new Units(columns, this.pairs, this.writer, frames);
  }

  /** The functions that were written. */
  get lines(): readonly string[] {
    return this.functions;
  }

  /** A call that decides a comparison, or `undefined` where it cannot be written so. */
  call(node: Compare): string | undefined {
    // Of totals over pools nothing but bounds is written.
    if (!this.known.has(node)) this.known.set(node, [...reachable([node])].some(({ kind }) => kind === "pools") ? undefined : this.write(node));
    return this.known.get(node);
  }

  private write(node: Compare): string | undefined {
    const frame = this.frames.of(node);
    this.blocks = new Blocks();
    this.writer = new Writer({ ...this.written, blocks: this.blocks }, []);
    this.values = new Map();
    // What was tried before may have been given up inside of a loop.
    this.ofMember = new Map();
    this.loop = undefined;
    const name = `${this.prefix}${this.functions.length}`;
    const letters = [...new Set(["a", ...(this.pooled ? ["k"] : []), rowLetters[frame]])];
    this.unsure = "return 2;";
    try {
      const lines = this.inFrame(frame, () => {
        this.home = this.blocks.of(frame);
        this.units = new Units(this.columns, this.pairs, this.writer, this.frames);
        this.units.prepare(node, this.home);
        if (this.units.isTriedTwice) this.unsure = "return closely ? 2 : 3;";
        const truth = this.compare(node);
        return [...this.home.lines, ...truth];
      });
      const start = (over: string): string => this.columns.link(over);
      this.functions.push(
        `const ${name} = (${[...letters, ...(this.units.isTriedTwice ? ["closely"] : [])].join(", ")}) => {`,
        ...indented([`const firstPool = ${start("poolStart")}[a];`, `const nextPool = ${start("poolStart")}[a + 1];`, ...(this.single && frame === "pool" ? [`const p = ${start("positionStart")}[k];`] : []), ...lines]),
        "};",
      );
      if (!this.units.isTriedTwice) return `${name}(${letters.join(", ")})`;
      const call = (closely: boolean): string => `${name}(${letters.join(", ")}, ${closely})`;
      this.functions.push(`const ${name}Twice = (${letters.join(", ")}) => {`, ...indented(["if (isMany) {", `  const found = ${call(false)};`, "  if (found !== 3) return found;", "}", `return ${call(true)};`]), "};");
      return `${name}Twice(${letters.join(", ")})`;
    } catch (fault) {
      if (fault instanceof Beyond) return undefined;
      throw fault;
    }
  }

  /** Rows of accounts and pools stand in front of what is written of a member. */
  private inFrame(frame: Frame, write: () => readonly string[]): readonly string[] {
    const around = [...new Set<Frame>(["account", ...(this.pooled ? (["pool"] as const) : []), frame])];
    const open = (at: number): readonly string[] => {
      const [here] = around.slice(at);
      if (here === undefined) return write();
      let inner: readonly string[] = [];
      const own = this.blocks.within(here, () => (inner = open(at + 1)));
      return at === around.length - 1 ? inner : [...own, ...inner];
    };
    return open(0);
  }

  private scope(): Scope {
    return this.loop?.scope ?? this.home;
  }

  private compare({ operator, left, right }: Compare): readonly string[] {
    const [a, b] = this.aligned([this.exact(left), this.exact(right)], this.home);
    if (a === undefined || b === undefined) throw new Beyond("a comparison has two sides");
    const difference = this.pairs.sum(this.home, a, b, true);
    const code = (sign: -1 | 0 | 1): string => (holds(operator, sign) ? "1" : "0");
    const sign = this.pairs.named(this.home, "d", `${difference.hi} !== 0 ? ${difference.hi} : ${difference.lo}`);
    return [`if (!(${a.size} + ${b.size} < ${2 ** 100})) ${this.unsure}`, `return ${sign} > 0 ? ${code(1)} : ${sign} < 0 ? ${code(-1)} : ${sign} === 0 ? ${code(0)} : 2;`];
  }

  /** A number, once in the scope of its frame. */
  private exact(node: Num): Exact {
    const known = this.values.get(node) ?? this.ofMember.get(node);
    if (known !== undefined) return known;
    const isOfMember = this.loop !== undefined && this.frames.of(node) === this.loop.over;
    const outer = this.loop;
    if (!isOfMember) this.loop = undefined;
    if (outer !== undefined && !isOfMember && !isPlainLeaf(node)) throw new Beyond("a number of the pool inside of a sum");
    const found = this.reckon(node);
    const scope = this.scope();
    const size = boundOf(node).pure ? `Math.abs(${found.hi})` : /^[\w.]+$/.test(found.size) ? found.size : this.pairs.named(scope, "m", found.size);
    const made = { ...found, size };
    this.loop = outer;
    (isOfMember ? this.ofMember : this.values).set(node, made);
    return made;
  }

  private reckon(node: Num): Exact {
    const scope = this.scope();
    switch (node.kind) {
      case "literal": {
        const { integer, places, divisor } = decimalOf(node.value) ?? this.beyond("a literal of too many digits");
        return { hi: String(integer), lo: "0", size: String(Math.abs(integer)), unit: { places: String(places), divisor } };
      }
      case "column":
        return this.leaf(this.units.mantissa(node.column.path), this.units.scale(node.column.path), this.writer.row(node.at), this.units.places(node.column.path), this.units.isAlone(node.column.path));
      case "field":
        return this.field(node.lookup, node.field);
      case "operation":
        return this.operation(node.operator, node.left, node.right);
      case "worth": {
        const [value, inverse] = [this.operation("multiply", node.units, node.price), this.truth(node.inverse)];
        scope.lines.push(`if (${inverse} !== 0) return 2;`);
        return value;
      }
      case "signed": {
        const [value, turned] = [this.exact(node.value), this.truth(node.turned)];
        const own = this.writer.number(node.sign);
        const sign = turned === "0" ? own : this.pairs.named(scope, "x", `(${turned} === 2 ? NaN : ${turned} === 1 ? -1 : 1) * ${own}`);
        return { ...value, hi: this.pairs.named(scope, "h", `${sign} * ${value.hi}`), lo: value.lo === "0" ? "0" : this.pairs.named(scope, "l", `${sign} * ${value.lo}`) };
      }
      case "absolute": {
        const value = this.exact(node.of);
        return { ...value, ...this.pairs.chosen(scope, `${value.hi} < 0`, { hi: `-${value.hi}`, lo: value.lo === "0" ? "0" : `-${value.lo}` }, value) };
      }
      case "extreme":
        return this.aligned(node.of.map((each) => this.exact(each)), scope).reduce((a, b) => ({
          ...a, ...this.pairs.chosen(scope, node.which === "min" ? this.pairs.isBelow(a, b) : this.pairs.isBelow(b, a), a, b), size: `Math.max(${a.size}, ${b.size})`,
        }));
      case "choose": {
        const condition = this.truth(node.condition);
        const [then, otherwise] = this.aligned([this.exact(node.then), this.exact(node.otherwise)], scope);
        if (then === undefined || otherwise === undefined) throw new Beyond("a choice has two sides");
        scope.lines.push(`if (${condition} === 2) return 2;`);
        return { ...then, ...this.pairs.chosen(scope, `${condition} === 1`, then, otherwise), size: `(${condition} === 1 ? ${then.size} : ${otherwise.size})` };
      }
      case "sum":
        return this.sum(node);
      default:
        return this.beyond(`\`${node.kind}\` has no whole multiple`);
    }
  }

  private beyond(why: string): never {
    throw new Beyond(why);
  }

  /** The mantissa at a row, brought to the decimals of its column; what exceeds a double is not decided. */
  private leaf(mantissa: string, scale: string, row: string, places: string, isAlone: boolean): Exact {
    const scope = this.scope();
    const hi = this.pairs.named(scope, "h", isAlone ? `${mantissa}[${row}]` : `${mantissa}[${row}] * tens[${places} - ${scale}[${row}]]`);
    scope.lines.push(`if (!(Math.abs(${hi}) < ${2 ** 53})) ${this.unsure}`);
    return { hi, lo: "0", size: `Math.abs(${hi})`, unit: { places, divisor: "1" } };
  }

  private field(lookup: Lookup, field: string): Exact {
    if (lookup.pinned !== undefined || lookup.rows !== undefined || !boundOf(lookup.by).pure) throw new Beyond("a table of the policy");
    const scope = this.scope();
    const key = lookup;
    let row = scope.names.get(key);
    if (row === undefined) {
      const by = this.exact(lookup.by);
      if (by.unit.divisor !== "1") throw new Beyond("a table that is looked up by a quotient");
      const at = this.pairs.named(scope, "x", `${by.hi} * ${this.units.tenth(by.unit.places, this.home)}`);
      const table = `${this.columns.tableOf()}[${this.writer.row(lookup.at)}]`;
      scope.lines.push(`leading[0] = ${at};`);
      const bucket = this.pairs.named(scope, "i", "(leadingBits[upperHalf] >> 16) - indexLow");
      const found = this.pairs.named(scope, "r", `${at} >= 0 ? indexRows[Math.imul(${table}, indexSpan) + (${bucket} < 0 ? 0 : ${bucket} < indexSpan ? ${bucket} : indexSpan - 1)] : 0`);
      row = this.pairs.named(scope, "r", `${found} !== 0 ? ${found} : exactRow(${by.hi}, ${by.lo}, ${by.unit.places}, ${this.columns.tierStart()}[${table}], ${lookup.upperIncluded}, batch.tiers.upTo)`);
      scope.names.set(key, row);
    }
    const path = `batch.tiers.fields[${JSON.stringify(field)}]`;
    return this.leaf(this.columns.constant(`${path}.mantissa`), this.columns.constant(`${path}.scale`), row, this.units.widest(path, this.home), false);
  }

  private operation(operator: "add" | "subtract" | "multiply" | "divide", left: Num, right: Num): Exact {
    const scope = this.scope();
    if (operator === "divide") return this.quotient(left, right);
    const [a, b] = [this.exact(left), this.exact(right)];
    if (operator === "multiply") return { ...this.pairs.product(scope, a, b), size: `${a.size} * ${b.size}`, unit: this.units.product(a.unit, b.unit, this.home) };
    const [x, y] = this.aligned([a, b], scope);
    if (x === undefined || y === undefined) throw new Beyond("a sum has two terms");
    return { ...this.pairs.sum(scope, x, y, operator === "subtract"), size: `(${x.size} + ${y.size})`, unit: x.unit };
  }

  /** Over a multiple of all that the divisor can be, a quotient is a whole number again. */
  private quotient(left: Num, right: Num): Exact {
    const scope = this.scope();
    const multiple = this.units.multiple(right, this.home) ?? this.beyond("a divisor that can be anything");
    const [a, b] = [this.exact(left), this.exact(right)];
    if (b.unit.divisor !== "1") throw new Beyond("a quotient of quotients");
    // A product of whole numbers below 2⁵³ is its own first half.
    const by = this.pairs.named(scope, "h", `${multiple} / ${b.hi}`);
    scope.lines.push(`if (!(Math.abs(${by}) < ${2 ** 53}) || ${by} !== Math.trunc(${by})) ${this.unsure}`);
    const factor: Exact = { hi: by, lo: "0", size: `Math.abs(${by})`, unit: a.unit };
    return { ...this.pairs.product(scope, a, factor), size: `${a.size} * ${factor.size}`, unit: this.units.quotient(a.unit, b.unit, multiple, this.home) };
  }

  /** Numbers as whole multiples of one unit. */
  private aligned(of: readonly Exact[], scope: Scope): readonly Exact[] {
    const some = of.some(({ hi }) => hi !== "0") ? of.filter(({ hi }) => hi !== "0") : of;
    const unit = this.units.joint([...new Set(some.map((each) => each.unit.places))], [...new Set(some.map((each) => each.unit.divisor))], this.home);
    return of.map((each) => {
      if (each.hi === "0" || (each.unit.places === unit.places && each.unit.divisor === unit.divisor)) return { ...each, unit };
      const factor = this.units.factor(each.unit, unit, this.home);
      return { ...this.pairs.scaled(scope, each, factor), size: `${each.size} * ${factor}`, unit };
    });
  }

  private sum(node: Sum): Exact {
    if (this.loop !== undefined || this.single) throw new Beyond("a sum within a sum, or beside a pool that is a position");
    const group = [...this.units.sums].filter((each) => each.over === node.over && each.range === node.range);
    const [letter, from, to] = [rowLetters[node.over], ...this.columns.range(node.over, node.range)];
    const totals = new Map<Sum, Exact>();
    const lines = this.blocks.within(node.over, (block) => {
      this.loop = { over: node.over, scope: block };
      this.ofMember = new Map();
      for (const each of group) {
        const term = this.exact(each.term);
        const total: Exact = { hi: this.blocks.fresh("h"), lo: this.blocks.fresh("l"), size: this.blocks.fresh("m"), unit: term.unit };
        const next = this.pairs.sum(block, total, term);
        block.lines.push(`${total.hi} = ${next.hi};`, `${total.lo} = ${next.lo};`, `${total.size} += ${term.size};`);
        totals.set(each, total);
      }
      this.loop = undefined;
      this.ofMember = new Map();
    });
    for (const [each, total] of totals) {
      this.home.lines.push(`let ${total.hi} = 0;`, `let ${total.lo} = 0;`, `let ${total.size} = 0;`);
      this.values.set(each, total);
    }
    this.home.lines.push(`for (let ${letter} = ${from}; ${letter} < ${to}; ${letter} += 1) {`, ...indented(lines), "}");
    return this.values.get(node) ?? this.beyond("a sum that is not in its group");
  }

  private truth(node: Truth): string {
    if ([...reachable([node])].some((part) => part.kind === "compare" || part.kind === "some")) throw new Beyond("a condition that compares");
    return this.writer.truth(node);
  }
}

/** What may be read inside of a loop though it is of what is around it. */
function isPlainLeaf(node: Node): boolean {
  return node.kind === "literal" || (!isAggregate(node) && partsOf(node).length === 0);
}
