import type { Fraction } from "../../number/index.ts";
import { partsOf, type Frames } from "../plan/frames.ts";
import type { Node, Num, Place, Truth } from "../plan/nodes.ts";
import { indented } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import type { Pairs, Scope } from "./pairs.ts";
import { rowLetters } from "./truths.ts";
import type { Writer } from "./writer.ts";

/** What an integer counts: 1 ÷ (10^`places` · `divisor`); both are expressions. */
export interface Unit {
  readonly places: string;
  readonly divisor: string;
}

/** A literal as an integer over a unit; `undefined` where no double holds one of the two. */
export function decimalOf({ n, d }: Fraction): { readonly integer: number; readonly places: number; readonly divisor: string } | undefined {
  let [places, rest] = [0, d];
  while (rest % 2n === 0n || rest % 5n === 0n) {
    rest /= rest % 10n === 0n ? 10n : rest % 5n === 0n ? 5n : 2n;
    places += 1;
  }
  const integer = Number((n * 10n ** BigInt(places) * rest) / d);
  return Number.isSafeInteger(integer) && Number.isSafeInteger(Number(rest)) ? { integer, places, divisor: String(rest) } : undefined;
}

type Sum = Extract<Num, { kind: "sum" }>;
type ColumnNode = Extract<Num, { kind: "column" }>;

/**
 * How many decimals the columns of one comparison have, for the account at hand, and what follows for the numbers made of them. Columns that
 * are multiplied by the same and then added have as many. A class because it remembers what has a name.
 */
export class Units {
  readonly sums = new Set<Sum>();
  private readonly columns: Columns;
  private readonly pairs: Pairs;
  private readonly writer: Writer;
  private readonly frames: Frames;
  private readonly joined = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly decimals = new Map<string, string>();
  private readonly alone = new Set<string>();
  private readonly ofBatch: string[] = [];

  constructor(columns: Columns, pairs: Pairs, writer: Writer, frames: Frames) {
    this.columns = columns;
    this.pairs = pairs;
    this.writer = writer;
    this.frames = frames;
  }

  mantissa(path: string): string {
    return this.columns.constant(`batch.numbers[${JSON.stringify(path)}].mantissa`);
  }

  scale(path: string): string {
    return this.columns.constant(`batch.numbers[${JSON.stringify(path)}].scale`);
  }

  places(path: string): string {
    return this.decimals.get(this.root(path)) ?? "NaN"; // every column has been met in `prepare`
  }

  /** Whether a column has one row only for the account at hand, and its decimals are nobody else's. */
  isAlone(path: string): boolean {
    return this.alone.has(path);
  }

  /** The most decimals of a column of tiers. */
  widest(path: string, home: Scope): string {
    return this.once(`${this.columns.rarely(`widest(${path})`)}()`, home);
  }

  /** Whether columns are as wide as in the whole batch, and there is another try with what the account has of them. */
  get isTriedTwice(): boolean {
    return this.ofBatch.length > 0;
  }

  /** Finds the columns below a comparison, and writes how many decimals they have. */
  prepare(node: Truth, home: Scope): void {
    const inside = new Map<Sum | undefined, Map<string, ColumnNode>>();
    const seen = new Set<Node>();
    const visit = (part: Node, sum: Sum | undefined): void => {
      if (seen.has(part)) return;
      seen.add(part);
      if (part.kind === "column" && !part.column.path.endsWith(".sign")) {
        const into = inside.get(sum) ?? new Map<string, ColumnNode>();
        inside.set(sum, into.set(`${part.column.path} ${part.at}`, part));
      }
      if (part.kind === "operation" && (part.operator === "add" || part.operator === "subtract")) this.join(part.left, part.right);
      if (part.kind === "sum") this.sums.add(part);
      const within = part.kind === "sum" ? part : sum;
      for (const each of partsOf(part)) visit(each, within);
    };
    visit(node, undefined);
    const all = [...inside].flatMap(([sum, columns]) => [...columns.values()].map((column) => ({ sum, column })));
    const members = new Map<string, typeof all>();
    for (const each of all) {
      const root = this.root(each.column.column.path);
      members.set(root, [...(members.get(root) ?? []), each]);
    }
    const loops = new Map<string, { readonly sum: Sum; readonly lines: string[] }>();
    for (const [root, of] of members) {
      const [only] = of;
      if (of.length === 1 && only !== undefined && only.sum === undefined && this.isOfHome(only.column.at)) {
        this.alone.add(only.column.column.path);
        this.decimals.set(root, this.pairs.named(home, "z", `${this.scale(only.column.column.path)}[${this.writer.row(only.column.at)}]`));
        continue;
      }
      const name = this.pairs.counted(home);
      this.decimals.set(root, name);
      for (const { sum, column } of of) {
        const { path } = column.column;
        if (column.at.includes(".") && !column.at.startsWith("pool.")) {
          const most = this.widest(`batch.numbers[${JSON.stringify(path)}]`, home);
          home.lines.push(`if (${most} > ${name}) ${name} = ${most};`);
        } else if (sum === undefined || this.isOfHome(column.at)) {
          const at = `${this.scale(path)}[${this.writer.row(column.at)}]`;
          home.lines.push(`if (${at} > ${name}) ${name} = ${at};`);
        } else {
          const key = `${sum.over} ${sum.range}`;
          const loop = loops.get(key) ?? { sum, lines: [] };
          loops.set(key, loop);
          const letter = rowLetters[sum.over];
          const most = `${this.columns.rarely(`widest(batch.numbers[${JSON.stringify(path)}])`)}()`;
          this.ofBatch.push(`if (${most} > ${name}) ${name} = ${most};`);
          loop.lines.push(`if (${this.scale(path)}[${letter}] > ${name}) ${name} = ${this.scale(path)}[${letter}];`);
        }
      }
    }
    if (loops.size === 0) return;
    const ofAccount = [...loops.values()].flatMap(({ sum, lines }) => {
      const [letter, from, to] = [rowLetters[sum.over], ...this.columns.range(sum.over, sum.range)];
      return [`for (let ${letter} = ${from}; ${letter} < ${to}; ${letter} += 1) {`, ...indented(lines), "}"];
    });
    home.lines.push("if (closely) {", ...indented(ofAccount), "}", "else {", ...indented(this.ofBatch), "}");
  }

  product(a: Unit, b: Unit, home: Scope): Unit {
    return { places: this.total("+", a.places, b.places, home), divisor: a.divisor === "1" ? b.divisor : b.divisor === "1" ? a.divisor : this.once(`${a.divisor} * ${b.divisor}`, home) };
  }

  /** A number over `a`, divided by one over `b` that divides `multiple`. */
  quotient(a: Unit, b: Unit, multiple: string, home: Scope): Unit {
    return { places: this.total("-", a.places, b.places, home), divisor: a.divisor === "1" ? multiple : this.once(`${a.divisor} * ${multiple}`, home) };
  }

  joint(places: readonly string[], divisors: readonly string[], home: Scope): Unit {
    return {
      places: places.length === 1 ? places.join("") : this.once(`Math.max(${places.join(", ")})`, home),
      divisor: divisors.reduce((a, b) => (a === "1" ? b : b === "1" ? a : this.once(`multipleOf(${a}, ${b})`, home)), "1"),
    };
  }

  /** How many of `to` are one of `from`; NaN where no double holds it. */
  factor(from: Unit, to: Unit, home: Scope): string {
    const power = `tens[${to.places} - ${from.places}]`;
    if (from.divisor === to.divisor) return this.once(power, home);
    const whole = from.divisor === "1" ? to.divisor : `${to.divisor} / ${from.divisor}`;
    if (from.places === to.places) return this.once(whole, home);
    const product = this.once(`${power} * (${whole})`, home);
    return this.once(`${product} < ${2 ** 53} ? ${product} : NaN`, home);
  }

  /** So many decimals as a factor. */
  tenth(places: string, home: Scope): string {
    return this.once(`1 / tens[${places}]`, home);
  }

  /** A multiple of all that a divisor can be, as an integer over the divisor's unit; `undefined` where it can be anything. */
  multiple(node: Num, home: Scope): string | undefined {
    switch (node.kind) {
      case "literal": {
        const literal = decimalOf(node.value);
        return literal === undefined || literal.divisor !== "1" ? undefined : String(Math.abs(literal.integer));
      }
      case "field": {
        if (node.lookup.rows !== undefined) return undefined;
        const path = `batch.tiers.fields[${JSON.stringify(node.field)}]`;
        return this.once(`${this.columns.rarely(`multipleOfAll(${path}, widest(${path}))`)}()`, home);
      }
      case "operation": {
        if (node.operator !== "multiply") return undefined;
        const [a, b] = [this.multiple(node.left, home), this.multiple(node.right, home)];
        if (a === undefined || b === undefined) return undefined;
        const product = this.once(`${a} * ${b}`, home);
        return this.once(`${product} < ${2 ** 53} ? ${product} : NaN`, home);
      }
      default:
        return undefined;
    }
  }

  private total(sign: "+" | "-", a: string, b: string, home: Scope): string {
    return b === "0" ? a : a === "0" && sign === "+" ? b : this.once(`${a} ${sign} ${b}`, home);
  }

  private once(text: string, home: Scope): string {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = this.pairs.named(home, "z", text);
    this.names.set(text, name);
    return name;
  }

  private isOfHome(at: Place): boolean {
    const frame = this.frames.ofPlace(at);
    return frame === "account" || frame === "pool";
  }

  /** What is multiplied by the same and then added has as many decimals, so that the products need no bringing together. */
  private join(left: Num, right: Num): void {
    const [a, b] = [factorsOf(left), factorsOf(right)];
    for (const [x, y] of [[a[0], b[0]], [a[1], b[1]]] as const) {
      if (x === undefined || y === undefined || x === y || x.kind !== "column" || y.kind !== "column" || !a.some((each) => each !== x && b.includes(each))) continue;
      const [p, q] = [this.root(x.column.path), this.root(y.column.path)];
      if (p !== q) this.joined.set(p, q);
    }
  }

  private root(path: string): string {
    let at = path;
    for (let next = this.joined.get(at); next !== undefined; next = this.joined.get(at)) at = next;
    return at;
  }
}

function factorsOf(node: Num): readonly Num[] {
  if (node.kind === "worth") return [node.units, node.price];
  return node.kind === "operation" && node.operator === "multiply" ? [node.left, node.right] : [];
}
