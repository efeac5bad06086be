import { holds } from "../../algebras/exact.ts";
import { reachable } from "../plan/frames.ts";
import type { Lookup, Node, Num, Plan, Truth } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { isInstrument } from "./records.ts";
import { unknownResidue } from "./residue-helpers.ts";
import { rowLetters } from "./truths.ts";
import { decimalOf, type Unit } from "./units.ts";
import { Writer } from "./writer.ts";
import type { Compare, Written } from "./written.ts";

type Sum = Extract<Num, { kind: "sum" }>;

/** Thrown where a number has no whole multiple that sums and products alone make. */
class Beyond extends Error {}

/**
 * Writes a comparison that bounds left open as lines that find the difference of its sides modulo 2³²: as a whole multiple of its unit that is the
 * difference itself, since bounds say that it is small. A class because it walks, and carries what has a name in these lines.
 */
export class ResidueWriter {
  private readonly written: Written;
  private readonly single: boolean;
  private units = new Map<Num, Unit>();
  private readonly keys = new Map<Node, object>();
  private readonly divisors = new Map<Node, object>();
  private writer: Writer;
  /** The sums of the comparison at hand: those over the same are found in one loop. */
  private sums: readonly Sum[] = [];
  private label = "";

  constructor(written: Written, single: boolean) {
    [this.written, this.single] = [written, single];
    this.writer = new Writer(written, []);
  }

  /**
   * A block that gives `truth` 1 or 0 where `reach`, a bound of the difference, is small enough, and else leaves it; `undefined` where it cannot be written so. Pools, accounts and their rows are at hand.
   */
  lines(node: Compare, truth: string, plan: Plan): readonly string[] | undefined {
    if (this.written.frames.of(node) !== "pool") return undefined;
    try {
      // What cannot be written would leave constants behind: it is found on a sheet of its own.
      const sheet = new Blocks();
      sheet.within("account", () => sheet.within("pool", () => new ResidueWriter({ ...this.written, columns: new Columns(plan), blocks: sheet }, this.single).block(node, truth)));
    } catch (fault) {
      if (fault instanceof Beyond) return undefined;
      throw fault;
    }
    return this.block(node, truth);
  }

  private block(node: Compare, truth: string): readonly string[] {
    const { blocks } = this.written;
    this.units = new Map();
    this.sums = [...reachable([node])].filter((each) => each.kind === "sum");
    this.writer = new Writer(this.written, []);
    this.label = blocks.fresh("near");
    let inner: readonly string[] = [];
    const outer = blocks.within("account", () => (inner = blocks.within("pool", ({ lines }) => lines.push(...this.compared(node, truth)))));
    return [`${this.label}: {`, ...indented([...outer, ...inner]), "}"];
  }

  private get leave(): string {
    return `break ${this.label};`;
  }

  private compared({ operator, left, right }: Compare, truth: string): readonly string[] {
    const unit = this.joint(this.unitOf(left), this.unitOf(right));
    const limit = this.written.columns.constant(`[${2 ** 30} / (tens[${unit.places}] * ${unit.divisor})]`);
    this.written.blocks.of("pool").lines.push(`if (!(reach < ${limit}[0])) ${this.leave}`);
    const [a, b] = [this.brought(left, unit), this.brought(right, unit)];
    const sign = this.written.blocks.fresh("d");
    const code = (of: -1 | 0 | 1): string => (holds(operator, of) ? "1" : "0");
    return [`const ${sign} = (${a} - ${b}) | 0;`, `${truth} = ${sign} > 0 ? ${code(1)} : ${sign} < 0 ? ${code(-1)} : ${code(0)};`];
  }

  /** A number in a unit of which its own is a multiple. */
  private brought(node: Num, to: Unit): string {
    const [from, text] = [this.unitOf(node), this.residue(node)];
    if (from.places === to.places && from.divisor === to.divisor) return text;
    return `Math.imul(${text}, ${this.constant(`Math.imul(tensInBits[${to.places} - ${from.places}], ${to.divisor} / ${from.divisor})`)})`;
  }

  /** The name of a number's residue. */
  private residue(node: Num): string {
    if (node.kind === "literal") return String(Number(BigInt.asIntN(32, BigInt(this.literal(node).integer))));
    if (node.kind === "sum") return this.sum(node);
    return this.written.blocks.named(this.written.frames.of(node), this.key(node), "n", () => this.expression(node));
  }

  private expression(node: Exclude<Num, { kind: "literal" | "sum" }>): string {
    const { columns, frames } = this.written;
    const { lines } = this.written.blocks.of(frames.of(node));
    switch (node.kind) {
      case "column": {
        if (node.column.path.endsWith(".sign")) return `${columns.number(node.column.path)}[${this.writer.row(node.at)}] | 0`;
        const [column, row] = [`batch.numbers[${JSON.stringify(node.column.path)}]`, this.writer.row(node.at)];
        return isInstrument(node.at) ? this.shared(column, row, node) : this.leaf(column, row, node);
      }
      case "field":
        return this.shared(`batch.tiers.fields[${JSON.stringify(node.field)}]`, this.rowOf(node.lookup), node);
      case "operation": {
        const unit = this.unitOf(node);
        if (node.operator === "multiply") return `Math.imul(${this.residue(node.left)}, ${this.residue(node.right)})`;
        if (node.operator !== "divide") return `(${this.brought(node.left, unit)} ${node.operator === "add" ? "+" : "-"} ${this.brought(node.right, unit)}) | 0`;
        return `Math.imul(${this.residue(node.left)}, ${this.parts(node)})`;
      }
      case "worth": {
        const inverse = this.truth(node.inverse);
        lines.push(`if (${inverse} !== 0) ${this.leave}`);
        return `Math.imul(${this.residue(node.units)}, ${this.residue(node.price)})`;
      }
      case "signed": {
        const [value, sign, turned] = [this.residue(node.value), this.residue(node.sign), this.truth(node.turned)];
        if (turned === "0") return `Math.imul(${sign}, ${value})`;
        lines.push(`if (${turned} === 2) ${this.leave}`);
        return `Math.imul(${turned} === 1 ? 0 - ${sign} : ${sign}, ${value})`;
      }
      case "choose": {
        const [condition, unit] = [this.truth(node.condition), this.unitOf(node)];
        lines.push(`if (${condition} === 2) ${this.leave}`);
        return `${condition} === 1 ? ${this.brought(node.then, unit)} : ${this.brought(node.otherwise, unit)}`;
      }
      default:
        throw new Beyond(`\`${node.kind}\` has no residue`);
    }
  }

  /** The mantissa at a row, with as many decimals as the widest of its column. Where the number itself is absent it is one that nothing needs: the difference would be silent. */
  private leaf(column: string, row: string, node: Num): string {
    const { blocks, frames, columns } = this.written;
    const [mantissa, value] = [blocks.fresh("h"), columns.constant(`${column}.value`)];
    blocks.of(frames.of(node)).lines.push(`const ${mantissa} = ${columns.constant(`${column}.mantissa`)}[${row}];`, `if (!(Math.abs(${mantissa}) < ${2 ** 53}) && ${value}[${row}] === ${value}[${row}]) ${this.leave}`);
    return `Math.imul(${mantissa}, tensInBits[${this.unitOf(node).places} - ${columns.constant(`${column}.scale`)}[${row}]])`;
  }

  /** The same of what many positions share, an instrument or a row of a table: found once for the batch. */
  private shared(column: string, row: string, node: Num): string {
    return this.known(this.written.columns.constant(`residuesOf(${column}, ${this.unitOf(node).places})`), row, node);
  }

  /** What a table says at a row; not asked where it does not know. */
  private known(table: string, row: string, node: Num): string {
    const found = this.written.blocks.fresh("h");
    this.written.blocks.of(this.written.frames.of(node)).lines.push(`const ${found} = ${table}[${row}];`, `if (${found} === ${unknownResidue}) ${this.leave}`);
    return found;
  }

  /** The row of a tier, found by bounds; it must be that in which the number falls, and none beside. */
  private rowOf(lookup: Lookup): string {
    if (lookup.pinned !== undefined || lookup.rows !== undefined || [...reachable([lookup.by])].some((part) => part.kind === "sum" || part.kind === "some")) throw new Beyond("a table of the policy, or one that is looked up by a sum");
    const row = this.writer.lookup(lookup, true);
    const { frames } = this.written;
    this.written.blocks.named(frames.ofLookup(lookup), `sure ${row}`, "t", () => {
      this.written.blocks.of(frames.ofLookup(lookup)).lines.push(`if (${row} === 0) ${this.leave}`);
      return "1";
    });
    return row;
  }

  private sum(node: Sum): string {
    const known = this.written.blocks.known(node.range, this.key(node));
    if (known !== undefined) return known;
    if (this.single || node.range !== "pool" || [...reachable([node.term])].some((part) => part.kind === "sum" || part.kind === "some")) throw new Beyond("a sum within a sum, or of the account");
    const home = this.written.blocks.of("pool");
    const group = [node, ...this.sums.filter((each) => each !== node && each.over === node.over && each.range === node.range)];
    const totals = group.map((each) => ({ term: each.term, key: this.key(each), total: this.written.blocks.fresh("n") }));
    const inner = this.written.blocks.within(node.over, ({ lines }) => {
      for (const { term, total } of totals) {
        const own = this.residue(term);
        lines.push(`${total} = (${total} + ${own}) | 0;`);
      }
    }, true);
    const [letter, end, [from, to]] = [rowLetters[node.over], this.written.blocks.fresh("q"), this.written.columns.range(node.over, node.range)];
    home.lines.push(...totals.map(({ total }) => `let ${total} = 0;`), `for (let ${letter} = ${from}, ${end} = ${to}; ${letter} < ${end}; ${letter} += 1) {`, ...indented(inner), "}");
    for (const { key, total } of totals) home.names.set(key, total);
    return this.sum(node);
  }

  private truth(node: Truth): string {
    if ([...reachable([node])].some((part) => part.kind === "compare" || part.kind === "some")) throw new Beyond("a condition that compares");
    return this.writer.truth(node);
  }

  private literal({ value }: Extract<Num, { kind: "literal" }>): NonNullable<ReturnType<typeof decimalOf>> {
    const found = decimalOf(value);
    if (found === undefined) throw new Beyond("a literal of too many digits");
    return found;
  }

  /** What an integer of a number counts; the same for the whole batch. */
  private unitOf(node: Num): Unit {
    const known = this.units.get(node) ?? this.unit(node);
    this.units.set(node, known);
    return known;
  }

  private unit(node: Num): Unit {
    switch (node.kind) {
      case "literal": {
        const { places, divisor } = this.literal(node);
        return { places: String(places), divisor };
      }
      case "column":
        return { places: node.column.path.endsWith(".sign") ? "0" : this.most(`batch.numbers[${JSON.stringify(node.column.path)}]`), divisor: "1" };
      case "field":
        return { places: this.most(`batch.tiers.fields[${JSON.stringify(node.field)}]`), divisor: "1" };
      case "operation": {
        const [a, b] = [this.unitOf(node.left), this.unitOf(node.right)];
        if (node.operator === "add" || node.operator === "subtract") return this.joint(a, b);
        if (node.operator === "multiply") return { places: this.together("+", a.places, b.places), divisor: this.times(a.divisor, b.divisor) };
        if (b.divisor !== "1") throw new Beyond("a quotient of quotients");
        return { places: this.together("-", a.places, b.places), divisor: this.times(a.divisor, this.multiple(node.right)) };
      }
      case "worth": {
        const [a, b] = [this.unitOf(node.units), this.unitOf(node.price)];
        return { places: this.together("+", a.places, b.places), divisor: this.times(a.divisor, b.divisor) };
      }
      case "signed":
        return this.unitOf(node.value);
      case "choose":
        return this.joint(this.unitOf(node.then), this.unitOf(node.otherwise));
      case "sum":
        return this.unitOf(node.term);
      default:
        throw new Beyond(`\`${node.kind}\` has no residue`);
    }
  }

  private joint(a: Unit, b: Unit): Unit {
    return { places: a.places === b.places ? a.places : this.constant(`Math.max(${a.places}, ${b.places})`), divisor: a.divisor === b.divisor || b.divisor === "1" ? a.divisor : a.divisor === "1" ? b.divisor : this.scalar(`multipleOf(${a.divisor}, ${b.divisor})`) };
  }

  private together(sign: "+" | "-", a: string, b: string): string {
    return b === "0" ? a : this.constant(`${a} ${sign} ${b}`);
  }

  private times(a: string, b: string): string {
    return a === "1" ? b : b === "1" ? a : this.scalar(`${a} * ${b}`);
  }

  /** A multiple of all that a divisor can be, over the divisor's unit. */
  private multiple(node: Num): string {
    if (node.kind === "literal" && this.literal(node).divisor === "1") return String(Math.abs(this.literal(node).integer));
    if (node.kind === "field" && node.lookup.rows === undefined) {
      const path = `batch.tiers.fields[${JSON.stringify(node.field)}]`;
      return this.scalar(`multipleOfAll(${path}, ${this.unitOf(node).places})`);
    }
    if (node.kind === "operation" && node.operator === "multiply") return this.times(this.multiple(node.left), this.multiple(node.right));
    throw new Beyond("a divisor that can be anything");
  }

  /** How often such a divisor goes into that multiple, modulo 2³²: of a literal it is one number, and of a field one of each row. */
  private parts({ right }: Extract<Num, { kind: "operation" }>): string {
    const { factor, field } = this.whole(right);
    const multiple = this.multiple(right);
    if (field === undefined) {
      const part = this.constant(`timesIn(${multiple}, ${factor})`);
      this.written.blocks.of("pool").lines.push(`if (${part} === ${unknownResidue}) ${this.leave}`);
      return part;
    }
    return this.written.blocks.named(this.written.frames.of(right), this.key(right, this.divisors), "h", () => {
      const table = this.written.columns.constant(`timesInEach(${multiple}, ${factor}, batch.tiers.fields[${JSON.stringify(field.field)}], ${this.unitOf(field).places})`);
      return this.known(table, this.rowOf(field.lookup), right);
    });
  }

  /** Such a divisor as an integer times a field. */
  private whole(node: Num): { readonly factor: number; readonly field: Extract<Num, { kind: "field" }> | undefined } {
    if (node.kind === "literal") return { factor: this.literal(node).integer, field: undefined };
    if (node.kind === "field") return { factor: 1, field: node };
    if (node.kind !== "operation" || node.operator !== "multiply") throw new Beyond("a divisor that can be anything");
    const [left, right] = [this.whole(node.left), this.whole(node.right)];
    if (left.field !== undefined && right.field !== undefined) throw new Beyond("a divisor of two fields");
    return { factor: left.factor * right.factor, field: left.field ?? right.field };
  }

  /** The most decimals of a column, found once for all functions. */
  private most(column: string): string {
    return this.constant(`widest(${column})`);
  }

  /** An integer of 32 bits that is the same for the whole batch. */
  private constant(text: string): string {
    return this.written.columns.integer(text);
  }

  /** Any number that is the same for the whole batch: lines do not read it, other constants do. */
  private scalar(text: string): string {
    return this.written.columns.scalar(text);
  }

  private key(node: Node, keys = this.keys): object {
    const known = keys.get(node) ?? {};
    keys.set(node, known);
    return known;
  }
}
