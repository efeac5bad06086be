import { holds } from "../../algebras/exact.ts";
import type { Fraction } from "../../number/index.ts";
import { Frames, isAggregate, isGathering, reachable, type Aggregate, type Gathering } from "../plan/frames.ts";
import type { Explained, ExplainedValue } from "../plan/explained.ts";
import { isWide, type Lookup, type ModePlan, type Num, type Place, type Plan, type Truth, type Wide } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { rowLetters, rowName, truthName, type TruthWriter } from "./truths.ts";
import type { Compare } from "./written.ts";

/**
 * The function that makes what explains the pools of a batch: values as exact numbers, over the mantissas of columns. A value is `undefined` where it is a silence, or a decimal of its columns has no
 * mantissa.
 */
export function explainLines(plan: Plan, { modes }: Explained): readonly string[] {
  const columns = new Columns(plan);
  const functions = plan.modes.map((mode, index) => modeLines(mode, index, modes[index] ?? [], columns));
  return [
    "/** Exact values of pools and positions: a function for each mode, which gives those of a pool and puts those of its positions into a list. */",
    "function explainerOf(batch) {",
    ...indented([...columns.declarations(), ...functions.flat(), `return [${plan.modes.map((_, index) => `explain${index}`).join(", ")}];`]),
    "}",
  ];
}

function modeLines({ single }: ModePlan, index: number, values: readonly ExplainedValue[], columns: Columns): readonly string[] {
  const blocks = new Blocks();
  const [positionStart, source] = [columns.link("positionStart"), columns.link("positionSource")];
  const frames = new Frames(single);
  const writer = new ExplainWriter(blocks, columns, frames, [...reachable(values.map(({ node }) => node))].filter(isAggregate));
  const of = (level: string): readonly ExplainedValue[] => values.filter((each) => each.of === level);
  const literal = (some: readonly ExplainedValue[]): string => {
    const plain = some.filter(({ name }) => !name.startsWith("figures.")).map(({ name, node }) => `${name}: ${writer.number(node)}`);
    const figures = some.filter(({ name }) => name.startsWith("figures.")).map(({ name, node }) => `${JSON.stringify(name.slice("figures.".length))}: ${writer.number(node)}`);
    return `{ ${[...plain, ...(figures.length === 0 ? [] : [`figures: { ${figures.join(", ")} }`])].join(", ")} }`;
  };
  let result = "";
  const lines = blocks.within("account", (account) => {
    const inner = blocks.within("pool", (block) => {
      if (single) {
        const position = literal(of("position"));
        block.lines.push(`positions[${source}[p]] = ${position};`);
      } else writer.eachPosition = (member) => {
        const text = literal(of("position"));
        member.lines.push(`positions[${source}[p]] = ${text};`);
      };
      // What is said of a position may hang on sums over all of them, which are found before.
      writer.loopOfPositions(of("position").some(({ node }) => frames.rank(node) > 0));
      result = literal(of("pool"));
    });
    account.lines.push(...inner);
  });
  return [
    `const explain${index} = (a, k, positions) => {`,
    ...indented([
      `const firstPool = ${columns.link("poolStart")}[a];`, `const nextPool = ${columns.link("poolStart")}[a + 1];`,
      ...(single ? [`const p = ${positionStart}[k];`, `if (p === ${positionStart}[k + 1]) return {};`] : []), ...lines, `return ${result};`,
    ]),
    "};",
  ];
}

type Member = { readonly lines: string[] };

/** Writes numbers as calls of exact arithmetic, each once. A class because it carries the blocks that are open. */
class ExplainWriter implements TruthWriter {
  /** Written once for each position of the pool, in the loop in which sums of them are found. */
  eachPosition: ((member: Member) => void) | undefined;
  private isApart = false;
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly frames: Frames;
  private readonly aggregates: readonly Aggregate[];

  constructor(blocks: Blocks, columns: Columns, frames: Frames, aggregates: readonly Aggregate[]) {
    this.blocks = blocks;
    this.columns = columns;
    this.frames = frames;
    this.aggregates = aggregates;
  }

  /** The loop over the pool's positions, with what is written of each: that in which sums are found, or one of its own. */
  loopOfPositions(isApart: boolean): void {
    const first = this.aggregates.find((each) => each.over === "position" && each.range === "pool" && this.frames.rank(each) === 1);
    this.isApart = isApart || first === undefined;
    if (first !== undefined && !isApart) this.aggregate(first);
    else if (this.eachPosition !== undefined) this.loop("position", "pool", []);
  }

  number(node: Num): string {
    if (node.kind === "literal") return this.columns.constant(literalText(node.value));
    if (node.kind === "unknown" || isOfDecisions(node) || isWide(node)) return "undefined";
    if (isAggregate(node)) return this.aggregate(node);
    return this.blocks.named(this.frames.of(node), node, "x", () => this.expression(node));
  }

  private expression(node: Exclude<Num, Wide | OfDecisions | { kind: "literal" | "unknown" | "sum" }>): string {
    switch (node.kind) {
      case "column": {
        const column = `batch.numbers[${JSON.stringify(node.column.path)}]`;
        return node.column.table === "instrument" || node.column.table === "asset" ? this.ofMarket(column, this.row(node.at)) : `cellAt(${this.columns.constant(column)}, ${this.row(node.at)})`;
      }
      case "operation":
        return `${operations[node.operator]}(${this.number(node.left)}, ${this.number(node.right)})`;
      case "worth": {
        const [units, price] = [this.number(node.units), this.number(node.price)];
        return this.branch(node.inverse, `over(${units}, ${price})`, `times(${units}, ${price})`);
      }
      case "signed":
        return `turned(${this.number(node.value)}, ${node.sign.kind === "column" ? `${this.columns.number(node.sign.column.path)}[${this.row(node.sign.at)}]` : `signOf(${this.number(node.sign)})`}, ${this.truth(node.turned)})`;
      case "extreme":
        return node.of.map((each) => this.number(each)).reduce((a, b) => `${node.which === "min" ? "lesser" : "greater"}(${a}, ${b})`);
      case "absolute":
        return `absolute(${this.number(node.of)})`;
      case "choose":
        return this.branch(node.condition, this.number(node.then), this.number(node.otherwise));
      case "field":
        return this.field(node.lookup, node.field);
      case "round":
        return "undefined";
    }
  }

  private branch(condition: Truth, then: string, otherwise: string): string {
    const truth = this.truth(condition);
    return truth === "0" ? otherwise : truth === "1" ? then : `${truth} === 1 ? ${then} : ${truth} === 0 ? ${otherwise} : undefined`;
  }

  private field(lookup: Lookup, field: string): string {
    const frame = this.frames.ofLookup(lookup);
    const own = lookup.rows;
    const by = this.number(lookup.by);
    if (own !== undefined) {
      const table = this.columns.constant(`[${own.map(({ upTo, fields }) => `[${upTo === undefined ? "undefined" : literalText(upTo)}, ${fields[field] === undefined ? "undefined" : literalText(fields[field])}]`).join(", ")}]`);
      return `inTable(${table}, ${by}, ${lookup.upperIncluded})`;
    }
    const first = `${this.columns.tierStart()}[${this.columns.tableOf()}[${this.row(lookup.at)}]]`;
    const row = this.blocks.named(frame, lookup, "r", () => `tierAt(batch.tiers.upTo, ${first}, ${by}, ${lookup.upperIncluded})`);
    return this.ofMarket(`batch.tiers.fields[${JSON.stringify(field)}]`, row);
  }

  /** A cell of what stays as long as the columns do: made once. */
  private ofMarket(column: string, row: string): string {
    return `cellIn(${this.columns.constant(`cellsOf(${column})`)}, ${row})`;
  }

  private row(place: Place): string {
    return rowName(this, place);
  }

  private truth(node: Truth): string {
    return truthName(this, node);
  }

  writerOf(): this {
    return this;
  }

  comparison(node: Compare): string {
    const sign = this.blocks.named(this.frames.of(node), `sign ${this.number(node.left)} ${this.number(node.right)}`, "s", () => `signOf(minus(${this.number(node.left)}, ${this.number(node.right)}))`);
    const code = (of: -1 | 0 | 1): string => (holds(node.operator, of) ? "1" : "0");
    return `${sign} > 0 ? ${code(1)} : ${sign} < 0 ? ${code(-1)} : ${sign} === 0 ? ${code(0)} : 2`;
  }

  /** An aggregate, with all that one loop can find beside it. */
  aggregate(node: Aggregate): string {
    const known = this.blocks.of(node.range).names.get(node);
    if (known !== undefined) return known;
    const rank = this.frames.rank(node);
    this.loop(node.over, node.range, this.aggregates.filter((each) => each.over === node.over && each.range === node.range && this.frames.rank(each) === rank));
    return this.blocks.of(node.range).names.get(node)!; // it is in its own group
  }

  private loop(over: Aggregate["over"], range: Aggregate["range"], group: readonly Aggregate[]): void {
    const home = this.blocks.of(range);
    const lines = this.blocks.within(over, (block) => {
      for (const each of group) {
        const total = this.blocks.fresh(each.kind === "sum" ? "x" : "t");
        const undecided = each.kind === "sum" || each.which === "any" ? 0 : 1;
        home.lines.push(`let ${total} = ${each.kind === "sum" ? "none0" : undecided};`);
        if (each.kind === "sum") block.lines.push(`${total} = plus(${total}, ${this.number(each.term)});`);
        else {
          const found = this.truth(each.of);
          block.lines.push(`if (${total} === ${undecided}) ${total} = ${found};`);
        }
        home.names.set(each, total);
      }
      // Inside of what is written of each position nothing is written of each again.
      if (over !== "position" || range !== "pool" || this.eachPosition === undefined || (group.length === 0) !== this.isApart) return;
      const write = this.eachPosition;
      this.eachPosition = undefined;
      write(block);
    }, true);
    const [letter, from, to] = [rowLetters[over], ...this.columns.range(over, range)];
    home.lines.push(`for (let ${letter} = ${from}; ${letter} < ${to}; ${letter} += 1) {`, ...indented(lines), "}");
  }
}

const operations = { add: "plus", subtract: "minus", multiply: "times", divide: "over" } as const;

/** What is found for decisions alone: `assess` has these values. */
type OfDecisions = Exclude<Extract<Num, Gathering>, { kind: "sum" }> | Extract<Num, { kind: "sliced" | "power" }>;

function isOfDecisions(node: Num): node is OfDecisions {
  return (isGathering(node) && node.kind !== "sum") || node.kind === "sliced" || node.kind === "power";
}

/** An exact number, as a call that makes it. */
function literalText({ n, d }: Fraction): string {
  return `exactOf(${n}n, ${d}n)`;
}
