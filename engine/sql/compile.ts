import { fraction } from "../number/index.ts";
import { optionOf } from "./options.ts";
import type { Program } from "../program.ts";
import { parseInstant, splitPath } from "../state/load.ts";
import type { NumberColumnOf } from "../kernel/columns.ts";
import type { Lookup, Num, Place, Truth } from "../kernel/plan/nodes.ts";
import { Amounts, common, slack, type Amount } from "./amount.ts";
import { factText, isInstant, isSchemaFact, numberOf } from "./columns.ts";
import { creditSum } from "./credits.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible, type Gap } from "./inexpressible.ts";
import { boundColumn, marketNumber, type MarketNeeds } from "./market.ts";
import type { Rows, Within } from "./rows.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { optionTest, poolWord, wordTest } from "./words.ts";
import { marketField, ownBounds, ownField, ownFieldAt, places, tierAt } from "./tables.ts";

/** A condition of a row: 1 where it holds for certain, −1 where it does not, 0 where doubles cannot tell (never of one that is `sure`), absent where the engine is silent. */
export type Certainty = { readonly known: boolean } | { readonly known: undefined; readonly sheet: Sheet; readonly cell: Cell; readonly sure?: boolean };

/** What a script means besides the policy: the same for all accounts. */
export interface Meant {
  readonly selectors: Readonly<Record<string, string>>;
  /** The moment. */
  readonly asOf: string | undefined;
  /** Whether accounts may have options of their own, in columns of their table. */
  readonly options: boolean;
  /** Only decimals of usual sizes are read, so that longer products stay in the range of doubles. */
  readonly narrow: boolean;
}

/**
 * Reads the plan of one mode into columns. What a plan has and SQL has not is absent in every row, with the reason kept: whatever needs it is
 * ambiguous. A class because it remembers what it has read.
 */
export class Compiler {
  readonly amounts: Amounts;
  readonly gaps = new Map<string, Gap>();
  /** Differences that were compared, with their bounds, as they were met. */
  readonly compared: { readonly sheet: Sheet; readonly difference: Cell; readonly bound: Cell }[] = [];
  private readonly numbers: Readonly<Record<Within, Map<Num, Amount>>> = { pool: new Map(), position: new Map(), order: new Map() };
  private readonly truths: Readonly<Record<Within, Map<Truth, Certainty>>> = { pool: new Map(), position: new Map(), order: new Map() };
  private readonly lookups: Readonly<Record<Within, Map<Lookup, Cell>>> = { pool: new Map(), position: new Map(), order: new Map() };
  /** Whose rows are being reckoned: what is the same for all of an account stands beside each of them. */
  private within: Within = "pool";
  private readonly program: Program;
  private readonly dialect: Dialect;
  private readonly rows: Rows;
  private readonly needs: MarketNeeds;
  private readonly meant: Meant;

  constructor(program: Program, dialect: Dialect, rows: Rows, needs: MarketNeeds, meant: Meant) {
    this.program = program;
    this.dialect = dialect;
    this.rows = rows;
    this.needs = needs;
    this.meant = meant;
    this.amounts = new Amounts(dialect, meant.narrow);
  }

  number(node: Num): Amount {
    const numbers = this.numbers[this.within];
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const made = this.attempt(() => this.read(node), () => this.silence());
    numbers.set(node, made);
    return made;
  }

  private inside<R>(within: Within, read: () => R): R {
    const outer = this.within;
    this.within = within;
    try {
      return read();
    } finally {
      this.within = outer;
    }
  }

  /** What SQL has not is absent, and why is kept. */
  private attempt<R>(read: () => R, otherwise: () => R): R {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      this.gaps.set(error.message, { what: error.message, because: error.because });
      return otherwise();
    }
  }

  private silence(): Amount {
    return { sheet: undefined, value: { sql: this.dialect.nullDouble, depth: 0 }, error: undefined, exact: undefined, low: 0, high: 0, errorLow: 0 };
  }

  private isSilent(amount: Amount): boolean {
    return amount.sheet === undefined && amount.exact === undefined;
  }

  private read(node: Num): Amount {
    const { amounts } = this;
    const all = (...of: readonly Num[]): readonly Amount[] | undefined => {
      const read = of.map((each) => this.number(each));
      return read.some((each) => this.isSilent(each)) ? undefined : read;
    };
    switch (node.kind) {
      case "literal":
        return amounts.constant(node.value);
      case "column":
        return this.column(node.column, node.at);
      case "operation": {
        const [left, right] = all(node.left, node.right) ?? [];
        return left === undefined || right === undefined ? this.silence() : amounts[node.operator](left, right);
      }
      case "worth": {
        const [units, price] = all(node.units, node.price) ?? [];
        if (units === undefined || price === undefined) return this.silence();
        return this.either(this.truth(node.inverse), () => amounts.divide(units, price), () => amounts.multiply(units, price));
      }
      case "signed": {
        const [value, sign] = all(node.value, node.sign) ?? [];
        if (value === undefined || sign === undefined) return this.silence();
        const signed = sign.exact === undefined ? { ...value, sheet: common(value, sign), value: common(value, sign).define(`${sign.value.sql} * ${value.value.sql}`, sign.value, value.value) } : amounts.multiply(sign, value);
        return this.either(this.truth(node.turned), () => amounts.negate(signed), () => signed);
      }
      case "extreme": {
        const of = all(...node.of);
        return of === undefined ? this.silence() : of.reduce((best, each) => amounts.extreme(node.which, best, each));
      }
      case "absolute": {
        const [of] = all(node.of) ?? [];
        return of === undefined ? this.silence() : amounts.absolute(of);
      }
      case "choose":
        return this.either(this.truth(node.condition), () => this.number(node.then), () => this.number(node.otherwise));
      case "sum": {
        if (node.range === "account") throw new Inexpressible("a sum over all pools of an account");
        const { over } = node;
        if (over === "balance") throw new Inexpressible("a sum over balances");
        const term = this.inside(over, () => this.number(node.term));
        return this.isSilent(term) ? this.silence() : this.rows.sum(amounts, over, term);
      }
      case "field":
        return this.field(node.lookup, node.field);
      case "round": {
        const [of, step] = all(node.of, node.step) ?? [];
        return of === undefined || step === undefined ? this.silence() : amounts.widened(of, step);
      }
      case "unknown":
        throw new Inexpressible(node.because, "plan");
    }
  }

  private either(condition: Certainty, then: () => Amount, otherwise: () => Amount): Amount {
    if (condition.known !== undefined) return condition.known ? then() : otherwise();
    const [yes, no] = [then, otherwise].map((each) => this.attempt(each, () => this.silence())) as [Amount, Amount]; // of two, two
    if (this.isSilent(yes) && this.isSilent(no)) return this.silence();
    for (const each of [yes, no]) common(each, condition);
    return this.amounts.either(condition.cell, condition.sheet, yes, no, condition.sure === true);
  }

  /** A field of the row in which a number falls; the row is looked for once. */
  private field(lookup: Lookup, field: string): Amount {
    const by = this.number(lookup.by);
    if (this.isSilent(by)) return this.silence();
    const sheet = lookup.rows === undefined ? this.rows.at(lookup.at).sheet : (by.sheet ?? this.rows.of(this.within));
    if (by.sheet !== undefined && by.sheet !== sheet) throw new Inexpressible("a tier is looked up by a number of another level");
    if (lookup.rows !== undefined && by.exact !== undefined) return ownFieldAt(this.amounts, lookup.rows, lookup.upperIncluded, by.exact, field);
    const lookups = this.lookups[this.within];
    const tier = lookups.get(lookup) ?? (lookup.rows === undefined ? tierAt(this.dialect, sheet, places(this.needs).map((place) => sheet.source(boundColumn(place))), by) : tierAt(this.dialect, sheet, ownBounds(this.amounts, lookup.rows), by));
    lookups.set(lookup, tier);
    return lookup.rows === undefined ? marketField(this.amounts, this.needs, sheet, tier, field) : ownField(this.amounts, lookup.rows, sheet, tier, field);
  }

  private column({ path, sign, credits }: NumberColumnOf, at: Place): Amount {
    const [level] = splitPath(path);
    if (path === "account.now") {
      if (this.meant.asOf === undefined) throw new Inexpressible("the time", "choice");
      return this.amounts.constant(parseInstant(this.meant.asOf));
    }
    if (credits !== undefined) {
      if (at !== "pool.balance") throw new Inexpressible(`credits of ${at}`);
      return this.rows.creditsOf(this.amounts, creditSum(this.dialect, credits, this.meant.asOf));
    }
    if (path === "position.sign" || path === "order.sign") {
      const { sheet, alias } = this.rows.at(at);
      return { ...this.amounts.counted(sheet, sheet.source(`CASE ${alias}.side WHEN 'long' THEN ${this.dialect.double(1)} WHEN 'short' THEN ${this.dialect.double(-1)} END`)) };
    }
    if (isInstant(this.program, path)) throw new Inexpressible(`${path} is an instant`);
    if (at === "pool.balance") return this.rows.balance(this.amounts, numberOf(this.dialect, factText(this.program, this.dialect, "b", path), sign), isSchemaFact(path));
    if (at === "account") {
      const { sheet, cell } = this.rows.account(this.within, numberOf(this.dialect, factText(this.program, this.dialect, "n", path), sign));
      return this.amounts.reading(sheet, cell);
    }
    const { sheet, alias } = this.rows.at(at);
    const text = factText(this.program, this.dialect, alias, path);
    if (level === "instrument") return this.amounts.reading(sheet, sheet.source(marketNumber(this.needs, path, sign)));
    // A position whose cost stands beside its price may have an entry price that no decimal is.
    const stated = path === "position.entry_price" ? `CASE WHEN ${alias}.entry_notional IS NULL THEN ${numberOf(this.dialect, text, sign)} END` : numberOf(this.dialect, text, sign);
    return this.amounts.reading(sheet, sheet.source(stated));
  }

  truth(node: Truth): Certainty {
    const truths = this.truths[this.within];
    const known = truths.get(node);
    if (known !== undefined) return known;
    const made = this.attempt(() => this.certainty(node), () => this.unsure());
    truths.set(node, made);
    return made;
  }

  private unsure(): Certainty {
    return { known: undefined, sheet: this.rows.of(this.within), cell: { sql: "(CASE WHEN 1 = 0 THEN 1 END)", depth: 0 } };
  }

  private certainty(node: Truth): Certainty {
    switch (node.kind) {
      case "known":
        return { known: node.value };
      case "compare":
        return this.comparison(node.operator, this.number(node.left), this.number(node.right));
      case "word": {
        const { column, at, word } = node;
        const option = optionOf(this.program, this.meant.selectors, column.path);
        if (option !== undefined && !this.meant.options) return { known: option === word };
        const test = (alias: string): string => wordTest(this.program, this.dialect, factText(this.program, this.dialect, alias, column.path), column.path, word);
        if (option !== undefined) return { known: undefined, sure: true, ...this.rows.account(this.within, optionTest(this.program, this.dialect, column, word, option)) };
        if (at === "pool") return { known: undefined, sure: true, ...poolWord(this.rows, this.within, this.dialect, column, word) };
        if (at === "account") return { known: undefined, sure: true, ...this.rows.account(this.within, test("n")) };
        const { sheet, alias } = this.rows.at(at);
        return { known: undefined, sure: true, sheet, cell: sheet.source(test(alias)) };
      }
      case "not": {
        const of = this.truth(node.of);
        return of.known !== undefined ? { known: !of.known } : { ...of, cell: of.sheet.define(`-${of.cell.sql}`, of.cell) };
      }
      case "logic": {
        const decisive = node.operator === "or" ? 1 : -1;
        // In order, as the engine reads them: what comes after one that nobody can tell is not asked.
        return node.of.map((each) => this.truth(each)).reduceRight((rest, first) => {
          if (first.known !== undefined) return first.known === (decisive === 1) ? first : rest;
          const further = rest.known === undefined ? rest.cell : { sql: rest.known ? "1" : "-1", depth: 0 };
          if (rest.known === undefined) common(first, rest);
          return { known: undefined, sheet: first.sheet, cell: first.sheet.define(`CASE ${first.cell.sql} WHEN ${-decisive} THEN ${further.sql} ELSE ${first.cell.sql} END`, first.cell, further) };
        });
      }
      case "choice": {
        const condition = this.truth(node.condition);
        if (condition.known !== undefined) return this.truth(condition.known ? node.then : node.otherwise);
        const [then, otherwise] = [this.truth(node.then), this.truth(node.otherwise)].map((each) => {
          if (each.known === undefined) common(condition, each);
          return each.known === undefined ? each.cell : { sql: each.known ? "1" : "-1", depth: 0 };
        });
        return { known: undefined, sheet: condition.sheet, cell: condition.sheet.define(`CASE ${condition.cell.sql} WHEN 1 THEN ${then!.sql} WHEN -1 THEN ${otherwise!.sql} WHEN 0 THEN 0 END`, condition.cell, then!, otherwise!) }; // there are two
      }
      case "some":
        return this.some(node);
      case "unclear":
        throw new Inexpressible(node.because, "plan");
    }
  }

  private some({ which, over, range, of }: Truth & { readonly kind: "some" }): Certainty {
    if (range === "account" || over === "balance" || this.within !== "pool") throw new Inexpressible("`any of` and `all of` what does not belong to the pool at hand");
    const each = this.inside(over, () => this.truth(of));
    const cell = each.known === undefined ? each.cell : { sql: each.known ? "1" : "-1", depth: 0 };
    return { known: undefined, sheet: this.rows.pool, cell: this.rows.some(which, over, cell) };
  }

  private comparison(operator: string, left: Amount, right: Amount): Certainty {
    if (this.isSilent(left) || this.isSilent(right)) return this.unsure();
    const difference = this.amounts.subtract(left, right);
    if (difference.sheet === undefined) return { known: outcomes(operator, Math.sign(Number(difference.exact?.n ?? fraction(0n).n))) === 1 };
    const { sheet, value, error } = difference;
    const { double } = this.dialect;
    const bound = sheet.define(error === undefined ? `${double(0)} * ${value.sql}` : `${double(slack)} * ${error.sql}`, error ?? value);
    this.compared.push({ sheet, difference: value, bound });
    const cell = sheet.define(
      // The last two guards keep out what is no number: engines differ in where they order it.
      `CASE WHEN ${value.sql} > ${bound.sql} AND ${value.sql} < ${double(1e300)} AND ${bound.sql} < ${double(1e300)} THEN ${outcomes(operator, 1)}
      WHEN ${value.sql} < -${bound.sql} AND ${value.sql} > ${double(-1e300)} AND ${bound.sql} < ${double(1e300)} THEN ${outcomes(operator, -1)}
      WHEN ${value.sql} = ${double(0)} AND ${bound.sql} = ${double(0)} THEN ${outcomes(operator, 0)}
      WHEN ${value.sql} IS NOT NULL AND ${bound.sql} IS NOT NULL THEN 0 END`,
      value, bound,
    );
    return { known: undefined, sheet, cell };
  }
}

function outcomes(operator: string, sign: number): 1 | -1 {
  const holds = operator === "<" ? sign < 0 : operator === "<=" ? sign <= 0 : operator === ">" ? sign > 0 : operator === ">=" ? sign >= 0 : operator === "=" ? sign === 0 : sign !== 0;
  return holds ? 1 : -1;
}
