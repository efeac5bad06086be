import type { Fraction } from "../../number/index.ts";
import { fieldIn } from "../plan/bounds.ts";
import type { Frames } from "../plan/frames.ts";
import type { Lookup, Node, Num, Truth } from "../plan/nodes.ts";
import type { Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { columnText, fieldText, isOfMarket } from "./explain-cells.ts";
import { rowName, truthName, type TruthWriter } from "./truths.ts";

/** Who writes the same in slots: what is wider than a position is its number, which stands in a slot. */
export interface SlotWriter extends TruthWriter {
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly frames: Frames;
  number(node: Num): string;
}

/** A whole double below 2⁵³ over a power of ten: the names of both. */
interface Plain {
  readonly n: string;
  readonly scale: string;
  /** Nobody has looked whether it is a number: of a cell that may be empty. Products and sums of it are looked at. */
  readonly isOpen?: true;
}

/**
 * Writes what is explained of a position in whole doubles that have names, where each is below 2⁵³: most are. The lines stand in a block that is called `plain`, which they leave before anything was
 * changed where one is not, or where a fact is absent or too long for its column. A class because it remembers what has a name, and what must be so.
 */
export class PlainWriter {
  private readonly of: SlotWriter;
  private readonly names = new Map<Num, Plain>();
  private readonly lines: string[];

  constructor(of: SlotWriter, lines: string[]) {
    this.of = of;
    this.lines = lines;
  }

  /** The line that adds a number, by way of a slot, to a total, which may be long. */
  into(slot: string, through: string, term: Num): string {
    const { n, scale } = this.sure(term);
    return `put(${through}, ${n}, 0, ${scale}); add(${slot}, ${slot}, ${through});`;
  }

  /** A number as one that is given away. */
  given(node: Num): string {
    if (node.kind === "operation" && node.operator === "divide" && fieldIn(node.right) === undefined) return `ratio(${this.given(node.left)}, ${this.given(node.right)})`;
    const { columns } = this.of;
    if (node.kind === "column" && isOfMarket(node)) return `cellIn(${columns.constant(`cellsOf(${columnText(node)})`)}, ${rowName(this.of, node.at)})`;
    if (node.kind === "field" && node.lookup.rows === undefined) return `cellIn(${columns.constant(`cellsOf(${fieldText(node.field)})`)}, ${this.tier(node.lookup)})`;
    const { n, scale } = this.sure(node);
    return this.named(`given ${n} ${scale}`, "e", () => `new Exact(${n}, 0, ${scale}, 1)`);
  }

  private sure(node: Num): Plain {
    const found = this.number(node);
    if (found.isOpen !== true) return found;
    const { n, scale } = found;
    this.must(`${n} === ${n}`);
    this.names.set(node, { n, scale });
    return { n, scale };
  }

  private number(node: Num): Plain {
    const known = this.names.get(node);
    if (known !== undefined) return known;
    const found = this.written(node);
    this.names.set(node, found);
    return found;
  }

  private written(node: Num): Plain {
    if (node.kind === "literal") return plainLiteral(node.value);
    const { columns, frames } = this.of;
    if (frames.of(node) !== "position") return this.ofSlot(this.of.number(node));
    switch (node.kind) {
      case "column": {
        const row = rowName(this.of, node.at);
        return this.cell(columnText(node), row);
      }
      case "field":
        return this.cell(fieldText(node.field), this.tier(node.lookup));
      case "operation": {
        const [left, right] = [this.number(node.left), this.number(node.right)];
        if (node.operator === "multiply") return this.product(left, right);
        if (node.operator === "divide") return this.quotient(left, right);
        const [a, b, scale] = this.level(left, right);
        return { n: this.held(`${a} ${node.operator === "add" ? "+" : "-"} ${b}`), scale };
      }
      case "worth": {
        const [units, price] = [this.number(node.units), this.number(node.price)];
        if (node.inverse.kind === "known") return node.inverse.value ? this.quotient(units, price) : this.product(units, price);
        this.must(`${this.truth(node.inverse)} === 0`);
        return this.product(units, price);
      }
      case "signed": {
        const value = this.sure(node.value);
        const sign = node.sign.kind === "column" ? `${columns.number(node.sign.column.path)}[${rowName(this.of, node.sign.at)}]` : this.sure(node.sign).n;
        const [name, turned] = [this.name(sign), this.truth(node.turned)];
        this.must(turned === "0" || turned === "1" ? `${name} === ${name}` : `${name} === ${name} && ${turned} !== 2`);
        return { n: this.name(`${name} < 0 === (${turned} === 1) ? ${value.n} : 0 - ${value.n}`), scale: value.scale };
      }
      case "extreme":
        return node.of.map((each) => this.sure(each)).reduce((left, right) => {
          const [a, b, scale] = this.level(left, right);
          return { n: this.name(`${a} ${node.which === "min" ? "<" : ">"} ${b} ? ${a} : ${b}`), scale };
        });
      case "absolute": {
        const { n, scale } = this.sure(node.of);
        return { n: this.name(`Math.abs(${n})`), scale };
      }
      case "choose": {
        const truth = this.truth(node.condition);
        if (node.then.kind === "unknown" || node.otherwise.kind === "unknown") {
          this.must(`${truth} === ${node.then.kind === "unknown" ? 0 : 1}`);
          return this.sure(node.then.kind === "unknown" ? node.otherwise : node.then);
        }
        const [then, otherwise] = [this.sure(node.then), this.sure(node.otherwise)];
        this.must(`${truth} !== 2`);
        return { n: this.name(`${truth} === 1 ? ${then.n} : ${otherwise.n}`), scale: this.name(`${truth} === 1 ? ${then.scale} : ${otherwise.scale}`) };
      }
      default:
        throw new NotPlain();
    }
  }

  private product(a: Plain, b: Plain): Plain {
    return { n: this.held(`${a.n} * ${b.n}`), scale: this.name(`${a.scale} + ${b.scale}`) };
  }

  /** A quotient whose divisor has nothing but twos and fives: times one over it. */
  private quotient(a: Plain, b: Plain): Plain {
    const factor = this.name(`oneOver(${b.n})`);
    const places = this.named(`places ${factor}`, "n", () => "placesOver");
    const scale = this.name(`${a.scale} - ${b.scale} + ${places}`);
    this.must(`${scale} >= 0`);
    return { n: this.held(`${a.n} * ${factor}`), scale };
  }

  /** Two numbers with as many decimals. */
  private level(a: Plain, b: Plain): readonly [a: string, b: string, scale: string] {
    if (a.scale === b.scale) return [a.n, b.n, a.scale];
    const up = this.name(`${a.scale} - ${b.scale}`);
    return [this.held(`${up} < 0 ? ${a.n} * tens[-${up}] : ${a.n}`), this.held(`${up} > 0 ? ${b.n} * tens[${up}] : ${b.n}`), this.name(`${up} < 0 ? ${b.scale} : ${a.scale}`)];
  }

  private cell(column: string, row: string): Plain {
    const [mantissa, scale] = [this.of.columns.constant(`${column}.mantissa`), this.of.columns.constant(`${column}.scale`)];
    return { n: this.name(`${mantissa}[${row}]`), scale: this.name(`${scale}[${row}]`), isOpen: true };
  }

  private ofSlot(slot: string): Plain {
    if (slot === "silence") throw new NotPlain();
    this.must(`slotLo[${slot}] === 0`);
    return { n: this.held(`slotN[${slot}]`), scale: this.name(`slotScale[${slot}]`) };
  }

  private tier(lookup: Lookup): string {
    const { blocks, columns, frames } = this.of;
    if (lookup.rows !== undefined || frames.ofLookup(lookup) !== "position") throw new NotPlain();
    const known = blocks.known("position", lookup);
    if (known !== undefined) return known;
    const by = this.number(lookup.by);
    const first = `${columns.tierStart()}[${columns.tableOf()}[${rowName(this.of, lookup.at)}]]`;
    const row = blocks.named("position", lookup, "r", () => `clearRow(${columns.tierBounds()}, ${first}, ${by.n} / tens[${by.scale}])`);
    this.must(`${row} >= 0`);
    return row;
  }

  /** A condition over words: one over numbers is none here. */
  private truth(node: Truth): string {
    if (isOverNumbers(node)) throw new NotPlain();
    return truthName(this.of, node);
  }

  /** A name of a whole number that must be below 2⁵³. */
  private held(text: string): string {
    const name = this.name(text);
    this.must(`Math.abs(${name}) <= mostPlain`);
    return name;
  }

  private name(text: string): string {
    return /^\w+$/.test(text) ? text : this.named(text, "n", () => text);
  }

  private named(key: string, letter: string, write: () => string): string {
    return this.of.blocks.named("position", `plain ${key}`, letter, write);
  }

  private must(condition: string): void {
    this.lines.push(`if (!(${condition})) break plain;`);
  }
}

/** It cannot be written so. */
export class NotPlain extends Error {}

function isOverNumbers(node: Node): boolean {
  switch (node.kind) {
    case "known":
    case "word":
      return false;
    case "not":
      return isOverNumbers(node.of);
    case "logic":
      return node.of.some(isOverNumbers);
    case "choice":
      return [node.condition, node.then, node.otherwise].some(isOverNumbers);
    default:
      return true;
  }
}

function plainLiteral({ n, d }: Fraction): Plain {
  for (let [scale, ten] = [0, 1n]; scale <= 22; scale += 1, ten *= 10n) {
    if (ten % d !== 0n) continue;
    const mantissa = n * (ten / d);
    if (mantissa > BigInt(Number.MAX_SAFE_INTEGER) || mantissa < -BigInt(Number.MAX_SAFE_INTEGER)) break;
    return { n: mantissa < 0n ? `(${mantissa})` : String(mantissa), scale: String(scale) };
  }
  throw new NotPlain();
}
