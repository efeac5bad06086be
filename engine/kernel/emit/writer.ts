import { boundOf, fieldIn, literalDouble, type Bound } from "../plan/bounds.ts";
import { isLooped, narrower, type Gathering, type Looped, type Frame, type Frames } from "../plan/frames.ts";
import { isNothing } from "../plan/moving.ts";
import { isWide, type Lookup, type Node, type Num, type Place, type Truth, type Wide } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { extremeOver, magnitudeKey } from "./extremes.ts";
import { alikeText, groupedName } from "./keyed.ts";
import { factorOf, otherWord, recordText } from "./contracts.ts";
import { isInstrument, isOfInstrument, type Records } from "./records.ts";
import { roundMagnitude, roundText } from "./rounds.ts";
import { atBoundText, tieText } from "./equals.ts";
import { distanceOf, signText } from "./signs.ts";
import { poolsName } from "./pools.ts";
import { powerText, slicedName } from "./slices.ts";
import { mayBeSteady, steadyText } from "./steady.ts";
import { rowLetters, rowName, truthName } from "./truths.ts";
import type { Compare, Counted, ExactCall, Written } from "./written.ts";
import { doubleText, isAlwaysKnown, rowsText } from "./texts.ts";

/**
 * Writes the numbers and conditions of one mode as JavaScript: each number a double, beside it the magnitude that its error is
 * measured by, each condition 0, 1 or 2. A class because it carries the blocks that are open.
 */
export class Writer {
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly frames: Frames;
  /** The aggregates that are written in the loop of the first of them. */
  readonly gatherings: readonly Gathering[];
  /** Writes what is of the account: there a position is never its pool. */
  readonly ofAccount: Writer | undefined;
  /** Calls what decides a comparison instead of its bound; `undefined` where nothing does. */
  readonly exactly: ExactCall;
  readonly records: Records;
  /** What the members of a pool are counted by. */
  private readonly counted: Counted;

  constructor({ blocks, columns, records, frames }: Written, gatherings: readonly Gathering[], exactly: ExactCall = () => undefined, ofAccount?: Writer, counted: Counted = "account") {
    [this.blocks, this.columns, this.records, this.frames] = [blocks, columns, records, frames];
    [this.gatherings, this.exactly, this.ofAccount, this.counted] = [gatherings, exactly, ofAccount, counted];
  }

  /** Who writes a node. */
  writerOf(node: Node): Writer {
    return this.ofAccount !== undefined && this.frames.of(node) === "account" ? this.ofAccount : this;
  }

  /** The name of a number's double. */
  number(node: Num): string {
    if (node.kind === "literal") return doubleText(literalDouble(node.value).value);
    if (node.kind === "unknown" || isWide(node)) return "NaN";
    const writer = this.writerOf(node);
    if (isLooped(node)) return writer.aggregate(node);
    if (node.kind === "grouped") return groupedName(writer, node);
    if (node.kind === "sliced") return slicedName(writer, node);
    if (node.kind === "pools") return poolsName(writer, node);
    return this.blocks.named(this.frames.of(node), node, "x", () => writer.expression(node));
  }

  private expression(node: Exclude<Num, Wide | { kind: "literal" | "unknown" | "sum" | "most" | "grouped" | "sliced" | "pools" }>): string {
    switch (node.kind) {
      case "column":
        return isInstrument(node.at) ? recordText(this, node.at, this.records.number(node.column.path)) : `${this.columns.number(node.column.path)}[${this.row(node.at)}]`;
      case "operation":
        return node.operator === "divide" ? this.quotient(node.left, node.right) : `${this.number(node.left)} ${signs[node.operator]} ${this.number(node.right)}`;
      case "worth": {
        const units = this.number(node.units);
        const factor = factorOf(this, node);
        return factor === undefined ? this.branch(node.inverse, this.quotient(node.units, node.price), `${units} * ${this.number(node.price)}`) : `${units} * ${factor}`;
      }
      case "signed": {
        const value = `${this.number(node.sign)} * ${this.number(node.value)}`;
        if (isOfInstrument(node.turned)) {
          const other = otherWord(this, node.turned);
          return `(${other} + ${other} - 1) * ${value}`;
        }
        return node.turned.kind === "known" ? (node.turned.value ? `-(${value})` : value) : this.branch(node.turned, `-(${value})`, value);
      }
      case "extreme":
        return `Math.${node.which}(${node.of.map((each) => this.number(each)).join(", ")})`;
      case "absolute":
        return `Math.abs(${this.number(node.of)})`;
      case "choose":
        return this.branch(node.condition, this.number(node.then), this.number(node.otherwise));
      case "field":
        return this.field(node.lookup, node.field);
      case "from":
        return `Math.max(0, ${this.boundsOf(node.lookup)}[${this.lookup(node.lookup)} - 1])`;
      case "round":
        return roundText(this, node);
      case "alike":
        return alikeText(this, node, false);
      case "power":
        return powerText(this, node);
    }
  }

  private branch(condition: Truth, then: string, otherwise: string): string {
    const truth = this.truth(condition);
    if (isAlwaysKnown(condition)) return `${truth} === 1 ? ${then} : ${otherwise}`;
    return `${truth} === 1 ? ${then} : ${truth} === 0 ? ${otherwise} : NaN`;
  }

  /** A quotient; NaN where the divisor is 0 or not known well enough to divide by. */
  private quotient(left: Num, right: Num): string {
    const overRow = this.overRow(right);
    if (overRow !== undefined) return `${this.number(left)} * ${overRow}`;
    const [x, y] = [this.number(left), this.number(right)];
    const bound = boundOf(right);
    if (bound.positive && bound.pure) return `${x} / ${y}`;
    if (bound.pure) return `${y} !== 0 ? ${x} / ${y} : NaN`;
    const [error, frame] = [this.scale(bound, 1, this.frames.of(right)), narrower(this.frames.of(left), this.frames.of(right))];
    const sure = this.blocks.named(frame, `sure ${y}`, "s", () => `${error} * ${this.magnitude(right)} <= ${2 ** -32} * Math.abs(${y})`);
    return `${sure} && ${y} !== 0 ? ${x} / ${y} : NaN`;
  }

  /** One over a number that is a multiple of a field, which is kept of each row of the tables: NaN where that is 0. */
  private overRow(node: Num): string | undefined {
    const field = fieldIn(node);
    if (field === undefined) return undefined;
    const text = (part: Num): string => (part.kind === "literal" ? doubleText(literalDouble(part.value).value) : part.kind === "operation" ? `(${text(part.left)} * ${text(part.right)})` : "each");
    const table = this.columns.constant(`batch.tiers.fields[${JSON.stringify(field.field)}].value.map((each) => 1 / (${text(node)} || NaN))`);
    return this.blocks.named(this.frames.of(node), `over ${table} ${this.lookup(field.lookup)}`, "x", () => `${table}[${this.lookup(field.lookup)}]`);
  }

  /** What the error of a number is measured by: an expression without effects. */
  magnitude(node: Num): string {
    const bound = boundOf(node);
    if (bound.pure) {
      const value = this.number(node);
      return bound.nonNegative || value === "NaN" ? value : `Math.abs(${value})`;
    }
    const writer = this.writerOf(node);
    if (isLooped(node) || node.kind === "grouped" || node.kind === "sliced" || node.kind === "pools") {
      writer.number(node);
      return this.blocks.known(this.frames.of(node), magnitudeKey(node))!; // what is gathered and is not pure has one
    }
    return this.blocks.named(this.frames.of(node), magnitudeKey(node), "m", () => writer.magnitudeOf(node));
  }

  private magnitudeOf(node: Num): string {
    const of = (each: Num): string => this.magnitude(each);
    switch (node.kind) {
      case "operation": {
        if (node.operator === "multiply") return `${of(node.left)} * ${of(node.right)}`;
        if (node.operator !== "divide") return isNothing(node.left) ? of(node.right) : `${of(node.left)} + ${of(node.right)}`;
        const overRow = this.overRow(node.right);
        if (overRow !== undefined) return `${of(node.left)} * Math.abs(${overRow})`;
        const divisor = `Math.abs(${this.number(node.right)})`;
        const quotient = `${of(node.left)} / ${divisor}`;
        return boundOf(node.right).pure ? quotient : `${quotient} * (${of(node.right)} / ${divisor})`;
      }
      case "worth":
        if (factorOf(this, node) !== undefined) return `${of(node.units)} * ${factorOf(this, node)}`;
        return this.branch(node.inverse, `${of(node.units)} / Math.abs(${this.number(node.price)}) * (${of(node.price)} / Math.abs(${this.number(node.price)}))`, `${of(node.units)} * ${of(node.price)}`);
      case "signed":
        return of(node.value);
      case "extreme":
        return `Math.max(${node.of.map(of).join(", ")})`;
      case "absolute":
        return of(node.of);
      case "alike":
        return alikeText(this, node, true);
      case "power":
        return `${this.number(node)} === 0 ? 0 : ${this.number(node)} + ${2 ** 53 * Number(`1e-${node.digits}`)}`;
      case "choose":
        return this.branch(node.condition, of(node.then), of(node.otherwise));
      case "round":
        return roundMagnitude(this, node);
      default:
        throw new Error(`A ${node.kind} has its magnitude in itself.`);
    }
  }

  /** (k + 1 + extra) · 2⁻⁵³: times a magnitude, the bound of a number's error. */
  scale({ fixed, each }: Bound, extra: number, frame: Frame): string {
    const units = fixed + 1 + extra;
    if (each === 0) return this.columns.units(units);
    const home = frame === "account" ? "account" : "pool";
    return this.blocks.named(home, `scale ${units} ${each}`, "e", () => `(${units} + ${each} * ${this.members(home)}) * ${2 ** -53}`);
  }

  /** How many there are of what sums range over. */
  private members(home: "account" | "pool"): string {
    const [positions, orders, balances] = [this.columns.link("positionStart"), this.columns.link("orderStart"), this.columns.link("balanceStart")];
    if (home === "account" || this.counted === "account") return this.blocks.named("account", "members", "n", () => `${positions}[nextPool] - ${positions}[firstPool] + ${orders}[nextPool] - ${orders}[firstPool] + ${balances}[a + 1] - ${balances}[a]`);
    return this.blocks.named("pool", "members", "n", () => `${positions}[k + 1] - ${positions}[k]${this.counted === "member" ? ` + ${orders}[k + 1] - ${orders}[k]` : ""}`);
  }

  private field(lookup: Lookup, field: string): string {
    const column = lookup.rows === undefined ? this.columns.tierField(field) : this.columns.constant(rowsText(NaN, lookup.rows.map(({ fields }) => fields[field]), NaN));
    return `${column}[${this.lookup(lookup)}]`;
  }

  /** The upper bounds of the table that is looked into, with −Infinity in front. */
  boundsOf({ rows }: Lookup): string {
    return rows === undefined ? this.columns.tierBounds() : this.columns.constant(rowsText(-Infinity, rows.map(({ upTo }) => upTo), Infinity));
  }

  /**
   * The row in which a number surely falls, or, at a bound where the table is continuous, the upper of the two that meet there; where that is not sure, slot 0, which has
   * no fields. `strictly`: none but the row in which it falls.
   */
  lookup(lookup: Lookup, strictly = false): string {
    if (lookup.pinned !== undefined) return `row${lookup.pinned}`;
    const frame = this.frames.ofLookup(lookup);
    const by = this.number(lookup.by);
    const upTo = this.boundsOf(lookup);
    const first = lookup.rows === undefined ? `${this.columns.tierStart()}[${this.columns.tableOf()}[${this.row(lookup.at)}]]` : "1";
    // Further from both bounds than the errors of the number and of the bound: 4 more units than the number's own.
    const edge = (): string => `${this.scale(boundOf(lookup.by), 4, frame)} * ${this.magnitude(lookup.by)}`;
    const forms = strictly ? undefined : this.columns.forms(lookup);
    const searched = (): string => (forms === undefined || !mayBeSteady(lookup, forms) ? `sureRow(${upTo}, ${first}, ${by}, ${edge()})` : `nearRow(${upTo}, ${first}, ${by}, ${edge()}, ${this.columns.rarely(steadyText(lookup, forms))})`);
    const { pure, each } = boundOf(lookup.by);
    if (lookup.rows !== undefined || !pure || each > 0) return this.blocks.named(frame, lookup, "r", () => atBoundText(this, lookup, () => this.blocks.named(frame, `row ${by} ${upTo}`, "r", searched)) ?? searched());
    return this.blocks.named(frame, lookup, "r", () => {
      const bucket = this.blocks.named(frame, `bucket ${by}`, "i", () => {
        this.blocks.of(frame).lines.push(`leading[0] = ${by};`);
        return `(leadingBits[upperHalf] >>> 16) - indexLow`;
      });
      // Where the sign bit is set the bucket is the last, and the row is searched for: of a negative number, and of a NaN, which processors make with that bit.
      const found = this.blocks.named(frame, `row ${by} ${first}`, "r", () => `indexRows[Math.imul(${this.columns.tableOf()}[${this.row(lookup.at)}], indexSpan) + (${bucket} < 0 ? 0 : ${bucket} < indexSpan ? ${bucket} : indexSpan - 1)]`);
      return `${found} !== 0 ? ${found} : ${searched()}`;
    });
  }

  /** The row of a place. */
  row(place: Place): string {
    return rowName(this, place);
  }

  /** The name of a condition: 1, 0, or 2 where it is unknown. */
  truth(node: Truth): string {
    return truthName(this, node);
  }

  /** The sign of left − right, where it is sure. */
  comparison(node: Compare): string {
    const exact = this.exactly(node);
    if (exact !== undefined) return exact;
    const { difference, bound } = distanceOf(this, node, this.frames.of(node));
    return signText(node.operator, difference, bound, tieText(this, node, bound));
  }

  /** An aggregate, with all that one loop can find beside it. */
  aggregate(node: Looped): string {
    const home = this.blocks.of(node.range);
    const known = this.blocks.known(node.range, node);
    if (known !== undefined) return known;
    const rank = this.frames.rank(node);
    const group = this.gatherings.filter(isLooped).filter((each) => each.over === node.over && each.range === node.range && this.frames.rank(each) === rank);
    const after: string[] = [];
    const lines = this.blocks.within(node.over, (block) => {
      for (const each of group) {
        if (each.kind === "most") after.push(...extremeOver(this, each, home, block.lines));
        else if (each.kind === "sum") this.add(each, home.names, home.lines, block.lines);
        else this.join(each, home.names, home.lines, block.lines);
      }
    }, true);
    const [letter, from, to] = [rowLetters[node.over], ...this.columns.range(node.over, node.range)];
    const end = this.blocks.fresh("q");
    home.lines.push(`for (let ${letter} = ${from}, ${end} = ${to}; ${letter} < ${end}; ${letter} += 1) {`, ...indented(lines), "}", ...after);
    return home.names.get(node)!; // it is in its own group
  }

  private add(node: Extract<Looped, { kind: "sum" }>, names: Map<object | string, string>, outer: string[], inner: string[]): void {
    const total = this.blocks.fresh("x");
    outer.push(`let ${total} = 0;`);
    inner.push(`${total} += ${this.number(node.term)};`);
    names.set(node, total);
    if (boundOf(node).pure) return;
    const size = this.blocks.fresh("m");
    outer.push(`let ${size} = 0;`);
    inner.push(`${size} += ${this.magnitude(node.term)};`);
    names.set(magnitudeKey(node), size);
  }

  private join(node: Extract<Looped, { kind: "some" }>, names: Map<object | string, string>, outer: string[], inner: string[]): void {
    const found = this.blocks.fresh("t");
    const undecided = node.which === "any" ? 0 : 1;
    outer.push(`let ${found} = ${undecided};`);
    inner.push(`if (${found} === ${undecided}) ${found} = ${this.truth(node.of)};`);
    names.set(node, found);
  }
}

const signs = { add: "+", subtract: "-", multiply: "*" } as const;
