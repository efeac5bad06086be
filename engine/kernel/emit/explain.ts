import { holds } from "../../algebras/exact.ts";
import { fieldIn } from "../plan/bounds.ts";
import { Frames, isAggregate, isGathering, reachable, type Aggregate, type Gathering } from "../plan/frames.ts";
import type { Explained, ExplainedValue } from "../plan/explained.ts";
import { isWide, type Lookup, type ModePlan, type Num, type Place, type Plan, type Truth, type Wide } from "../plan/nodes.ts";
import { Blocks, indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { columnText, fieldText, isOfMarket, literalText } from "./explain-cells.ts";
import { NotPlain, PlainWriter } from "./explain-plain.ts";
import { reservedSlots, slotLines } from "./slots.ts";
import { rowLetters, rowName, truthName, type TruthWriter } from "./truths.ts";
import type { Compare } from "./written.ts";

/**
 * The function that makes what explains the pools of a batch: values as exact numbers, over the mantissas of columns. A value is `undefined` where it is a silence, or a decimal of its columns has no
 * mantissa.
 */
export function explainLines(plan: Plan, { modes }: Explained): readonly string[] {
  const columns = new Columns(plan);
  const slots = new Slots();
  const functions = plan.modes.map((mode, index) => modeLines(mode, index, modes[index] ?? [], columns, slots));
  return [
    ...slotLines(slots.count),
    "",
    "/** Exact values of pools and positions: a function for each mode, which gives those of a pool and puts those of its positions into a list. */",
    "function explainerOf(batch) {",
    ...indented([...columns.declarations(), ...functions.flat(), `return [${plan.modes.map((_, index) => `explain${index}`).join(", ")}];`]),
    "}",
  ];
}

/** Counts the slots that numbers stand in: each has its own. A class because it counts. */
class Slots {
  count = reservedSlots;

  next(): number {
    this.count += 1;
    return this.count - 1;
  }
}

function modeLines({ single }: ModePlan, index: number, values: readonly ExplainedValue[], columns: Columns, slots: Slots): readonly string[] {
  const blocks = new Blocks();
  const [positionStart, source] = [columns.link("positionStart"), columns.link("positionSource")];
  const frames = new Frames(single);
  const aggregates = [...reachable(values.map(({ node }) => node))].filter(isAggregate);
  // Where a pool is its position, the positions of the account are others.
  const ofAccount = single ? new ExplainWriter(blocks, columns, new Frames(false), slots, aggregates.filter(({ range }) => range === "account")) : undefined;
  const writer = new ExplainWriter(blocks, columns, frames, slots, aggregates, ofAccount);
  const of = (level: string): readonly ExplainedValue[] => values.filter((each) => each.of === level);
  // With room for what is said of it besides, in the order in which it stands.
  const literal = (some: readonly ExplainedValue[], besides: string, by: Pick<ExplainWriter, "given"> = writer): string => {
    const own = some.filter(({ name }) => !name.startsWith("figures.")).map(({ name, node }) => `${name}: ${by.given(node)}`);
    const figures = some.filter(({ name }) => name.startsWith("figures.")).map(({ name, node }) => `${JSON.stringify(name.slice("figures.".length))}: ${by.given(node)}`);
    return `{ ${[...own, ...(figures.length === 0 ? [] : [`figures: { ${figures.join(", ")} }`]), besides].join(", ")} }`;
  };
  const [besidePosition, besidePool] = ["pool: 0, status: undefined, liquidationPrice: undefined", "mode: undefined, status: undefined"];
  let result = "";
  const lines = blocks.within("account", (account) => {
    const inner = blocks.within("pool", (block) => {
      if (single) {
        const position = literal(of("position"), besidePosition);
        block.lines.push(`positions[${source}[p]] = ${position};`);
      } else writer.eachPosition = (by) => `positions[${source}[p]] = ${literal(of("position"), besidePosition, by)};`;
      // What is said of a position may hang on sums over all of them, which are found before.
      writer.loopOfPositions(of("position").some(({ node }) => frames.rank(node) > 0));
      result = literal(of("pool"), besidePool);
    });
    account.lines.push(...inner);
  });
  return [
    `const explain${index} = (a, k, positions) => {`,
    ...indented([
      `const firstPool = ${columns.link("poolStart")}[a];`, `const nextPool = ${columns.link("poolStart")}[a + 1];`,
      ...(single ? [`const p = ${positionStart}[k];`, `if (p === ${positionStart}[k + 1]) return { ${besidePool} };`] : []), ...lines, `return ${result};`,
    ]),
    "};",
  ];
}

/** Writes numbers as calls of exact arithmetic (`slots.ts`), each once. A class because it carries the blocks that are open. */
class ExplainWriter implements TruthWriter {
  /** The line that is written once for each position of the pool, in the loop in which sums of them are found, by whoever gives its numbers. */
  eachPosition: ((by: Pick<ExplainWriter, "given">) => string) | undefined;
  private isApart = false;
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly frames: Frames;
  private readonly slots: Slots;
  private readonly aggregates: readonly Aggregate[];
  /** Finds what ranges over the account. */
  private readonly ofAccount: ExplainWriter | undefined;

  constructor(blocks: Blocks, columns: Columns, frames: Frames, slots: Slots, aggregates: readonly Aggregate[], ofAccount?: ExplainWriter) {
    this.ofAccount = ofAccount;
    this.slots = slots;
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

  /** The slot of a number. */
  number(node: Num): string {
    if (node.kind === "literal") return this.columns.constant(`kept(${this.slots.next()}, ${literalText(node.value)})`);
    if (node.kind === "unknown" || node.kind === "round" || isOfDecisions(node) || isWide(node)) return "silence";
    if (isAggregate(node)) return this.aggregate(node);
    if (node.kind === "column") return this.own(node, (to) => this.cell(to, columnText(node), this.row(node.at), false));
    if (node.kind === "operation") return this.own(node, (to) => `${operations[node.operator]}(${to}, ${this.number(node.left)}, ${this.number(node.right)})`);
    if (node.kind === "field" && node.lookup.rows === undefined) return this.own(node, (to) => this.cell(to, fieldText(node.field), this.tier(node.lookup), true));
    if (node.kind === "worth" && node.inverse.kind === "known") return this.own(node, (to) => `${isTrue(node.inverse) ? "div" : "mul"}(${to}, ${this.number(node.units)}, ${this.number(node.price)})`);
    return this.blocks.named(this.frames.of(node), node, "x", () => this.expression(node));
  }

  /** A number that is put into a slot of its own: it has no name but that, so that a compiler knows where it stands. */
  private own(node: Num, write: (to: string) => string): string {
    const known = this.blocks.known(this.frames.of(node), node);
    if (known !== undefined) return known;
    const block = this.blocks.of(this.frames.of(node));
    const to = String(this.slots.next());
    const line = write(to);
    block.names.set(node, to);
    block.lines.push(`${line};`);
    return to;
  }

  /** A cell of a column; rows of tiers may be none. Its second half stays 0. */
  private cell(to: string, column: string, row: string, isOfTier: boolean): string {
    const [mantissa, scale] = [this.columns.constant(`${column}.mantissa`), this.columns.constant(`${column}.scale`)];
    return isOfTier ? `cell(${to}, ${mantissa}, ${scale}, ${row})` : `slotN[${to}] = ${mantissa}[${row}]; slotScale[${to}] = ${scale}[${row}]`;
  }

  /** A number as one that is given away: an expression. What stays as long as the columns do is made once, and so is what several names have. */
  given(node: Num): string {
    if (node.kind === "choose") return this.branch(node.condition, this.given(node.then), this.given(node.otherwise), "undefined");
    // What a field divides is mostly a decimal; other quotients stay pairs.
    if (node.kind === "operation" && node.operator === "divide" && fieldIn(node.right) === undefined) return `ratio(${this.given(node.left)}, ${this.given(node.right)})`;
    if (node.kind === "column" && isOfMarket(node)) return this.ofMarket(columnText(node), this.row(node.at));
    if (node.kind === "field" && node.lookup.rows === undefined) return this.ofMarket(fieldText(node.field), this.tier(node.lookup));
    const slot = this.number(node);
    return slot === "silence" ? "undefined" : this.blocks.named(node.kind === "literal" ? "pool" : this.frames.of(node), `given ${slot}`, "e", () => `made(${slot})`);
  }

  private expression(node: Exclude<Num, Wide | OfDecisions | { kind: "literal" | "unknown" | "sum" | "round" | "column" | "operation" }>): string {
    const to = this.slots.next();
    switch (node.kind) {
      case "worth": {
        const [units, price] = [this.number(node.units), this.number(node.price)];
        return this.branch(node.inverse, `div(${to}, ${units}, ${price})`, `mul(${to}, ${units}, ${price})`, "silence");
      }
      case "signed":
        return `turned(${to}, ${this.number(node.value)}, ${node.sign.kind === "column" ? `${this.columns.number(node.sign.column.path)}[${this.row(node.sign.at)}]` : `signIn(${this.number(node.sign)})`}, ${this.truth(node.turned)})`;
      case "extreme":
        return node.of.map((each) => this.number(each)).reduce((a, b) => `lesser(${this.slots.next()}, ${a}, ${b}, ${node.which === "min" ? 1 : -1})`);
      case "absolute":
        return `unsigned(${to}, ${this.number(node.of)})`;
      case "choose":
        return this.branch(node.condition, this.number(node.then), this.number(node.otherwise), "silence");
      case "field":
        return this.field(node.lookup, node.field, to);
    }
  }

  private branch(condition: Truth, then: string, otherwise: string, neither: string): string {
    const truth = this.truth(condition);
    return truth === "0" ? otherwise : truth === "1" ? then : `${truth} === 1 ? ${then} : ${truth} === 0 ? ${otherwise} : ${neither}`;
  }

  private field(lookup: Lookup, field: string, to: number): string {
    const own = lookup.rows ?? [];
    const table = this.columns.constant(`[${own.map(({ upTo, fields }) => `[${upTo === undefined ? "undefined" : literalText(upTo)}, ${fields[field] === undefined ? "undefined" : literalText(fields[field])}]`).join(", ")}]`);
    return `kept(${to}, inTable(${table}, made(${this.number(lookup.by)}), ${lookup.upperIncluded}))`;
  }

  /** The row of an instrument's table in which a number falls. */
  private tier(lookup: Lookup): string {
    const by = this.number(lookup.by);
    const first = `${this.columns.tierStart()}[${this.columns.tableOf()}[${this.row(lookup.at)}]]`;
    return this.blocks.named(this.frames.ofLookup(lookup), lookup, "r", () => `tierIn(${this.columns.constant("batch.tiers.upTo")}, ${first}, ${by}, ${lookup.upperIncluded})`);
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
    const sign = this.blocks.named(this.frames.of(node), `sign ${this.number(node.left)} ${this.number(node.right)}`, "s", () => `signIn(sub(${this.slots.next()}, ${this.number(node.left)}, ${this.number(node.right)}))`);
    const code = (of: -1 | 0 | 1): string => (holds(node.operator, of) ? "1" : "0");
    return `${sign} > 0 ? ${code(1)} : ${sign} < 0 ? ${code(-1)} : ${sign} === 0 ? ${code(0)} : 2`;
  }

  /** An aggregate, with all that one loop can find beside it. */
  aggregate(node: Aggregate): string {
    if (node.range === "account" && this.ofAccount !== undefined) return this.ofAccount.aggregate(node);
    const known = this.blocks.of(node.range).names.get(node);
    if (known !== undefined) return known;
    const rank = this.frames.rank(node);
    this.loop(node.over, node.range, this.aggregates.filter((each) => each.over === node.over && each.range === node.range && this.frames.rank(each) === rank));
    return this.blocks.of(node.range).names.get(node)!; // it is in its own group
  }

  private loop(over: Aggregate["over"], range: Aggregate["range"], group: readonly Aggregate[]): void {
    const home = this.blocks.of(range);
    let each: ((by: Pick<ExplainWriter, "given">) => string) | undefined;
    const lines = this.blocks.within(over, (block) => {
      for (const gathered of group) {
        const total = gathered.kind === "sum" ? String(this.slots.next()) : this.blocks.fresh("t");
        const undecided = gathered.kind === "sum" || gathered.which === "any" ? 0 : 1;
        home.lines.push(gathered.kind === "sum" ? `put(${total}, 0, 0, 0);` : `let ${total} = ${undecided};`);
        if (gathered.kind === "sum") block.lines.push(`add(${total}, ${total}, ${this.number(gathered.term)});`);
        else {
          const found = this.truth(gathered.of);
          block.lines.push(`if (${total} === ${undecided}) ${total} = ${found};`);
        }
        home.names.set(gathered, total);
      }
      // Inside of what is written of each position nothing is written of each again.
      if (over !== "position" || range !== "pool" || this.eachPosition === undefined || (group.length === 0) !== this.isApart) return;
      each = this.eachPosition;
      this.eachPosition = undefined;
      block.lines.push(each(this));
    }, true);
    const [letter, from, to] = [rowLetters[over], ...this.columns.range(over, range)];
    const plain = each === undefined ? [] : this.plainly(group, each);
    home.lines.push(`for (let ${letter} = ${from}; ${letter} < ${to}; ${letter} += 1) {`, ...indented([...plain, ...lines]), "}");
  }

  /** The same of most positions, in a block that is left where one is not so; nothing where there is no such way. */
  private plainly(group: readonly Aggregate[], each: (by: Pick<ExplainWriter, "given">) => string): readonly string[] {
    try {
      const lines = this.blocks.within("position", (block) => {
        const plain = new PlainWriter(this, block.lines);
        const totals = group.map((total) => {
          if (total.kind !== "sum") throw new NotPlain();
          return plain.into(this.number(total), String(this.slots.next()), total.term);
        });
        const given = each(plain);
        block.lines.push(...totals, given, "continue;");
      }, true);
      return ["plain: {", ...indented(lines), "}"];
    } catch (fault) {
      if (fault instanceof NotPlain) return [];
      throw fault;
    }
  }
}

const operations = { add: "add", subtract: "sub", multiply: "mul", divide: "div" } as const;

const isTrue = (truth: Truth): boolean => truth.kind === "known" && truth.value;

/** What is found for decisions alone: `assess` has these values. */
type OfDecisions = Exclude<Extract<Num, Gathering>, { kind: "sum" }> | Extract<Num, { kind: "sliced" | "power" | "from" }>;

function isOfDecisions(node: Num): node is OfDecisions {
  return (isGathering(node) && node.kind !== "sum") || node.kind === "sliced" || node.kind === "power" || node.kind === "from";
}
