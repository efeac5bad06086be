import { fraction } from "../number/index.ts";
import { optionOf } from "./options.ts";
import type { Program } from "../program.ts";
import { splitPath } from "../state/load.ts";
import type { NumberColumnOf } from "../kernel/columns.ts";
import type { Lookup, Num, Place, Truth } from "../kernel/plan/nodes.ts";
import { Amounts, common, slack, type Amount } from "./amount.ts";
import { factText, flagWords, isSchemaFact, numberOf } from "./columns.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import { boundColumn, fieldColumn, marketNumber, tierAt, type MarketNeeds } from "./market.ts";
import type { Rows } from "./rows.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** A condition of a row: 1 where it holds for certain, −1 where it does not, 0 where doubles cannot tell (never of one that is `sure`), absent where the engine is silent. */
export type Certainty = { readonly known: boolean } | { readonly known: undefined; readonly sheet: Sheet; readonly cell: Cell; readonly sure?: boolean };

/**
 * Reads the plan of one mode into columns. What a plan has and SQL has not is absent in every row, with the reason kept: whatever needs it is
 * ambiguous. A class because it remembers what it has read.
 */
export class Compiler {
  readonly amounts: Amounts;
  readonly gaps = new Set<string>();
  /** Differences that were compared, with their bounds, as they were met. */
  readonly compared: { readonly sheet: Sheet; readonly difference: Cell; readonly bound: Cell }[] = [];
  private readonly numbers = new Map<Num, Amount>();
  private readonly truths = new Map<Truth, Certainty>();
  private readonly lookups = new Map<Lookup, Cell>();
  private readonly program: Program;
  private readonly dialect: Dialect;
  private readonly rows: Rows;
  private readonly needs: MarketNeeds;
  private readonly selectors: Readonly<Record<string, string>>;

  constructor(program: Program, dialect: Dialect, rows: Rows, needs: MarketNeeds, selectors: Readonly<Record<string, string>>) {
    this.program = program;
    this.dialect = dialect;
    this.rows = rows;
    this.needs = needs;
    this.selectors = selectors;
    this.amounts = new Amounts(dialect);
  }

  number(node: Num): Amount {
    const known = this.numbers.get(node);
    if (known !== undefined) return known;
    const made = this.attempt(() => this.read(node));
    this.numbers.set(node, made);
    return made;
  }

  private attempt(read: () => Amount): Amount {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      this.gaps.add(error.message);
      return this.silence();
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
        const [term] = all(node.term) ?? [];
        return term === undefined ? this.silence() : this.rows.sum(amounts, node.over, term);
      }
      case "field":
        return this.field(node.lookup, node.field);
      case "round": {
        const [of, step] = all(node.of, node.step) ?? [];
        return of === undefined || step === undefined ? this.silence() : amounts.widened(of, step);
      }
      case "unknown":
        throw new Inexpressible(node.because);
    }
  }

  private either(condition: Certainty, then: () => Amount, otherwise: () => Amount): Amount {
    if (condition.known !== undefined) return condition.known ? then() : otherwise();
    const [yes, no] = [this.attempt(then), this.attempt(otherwise)];
    if (this.isSilent(yes) && this.isSilent(no)) return this.silence();
    for (const each of [yes, no]) common(each, condition);
    return this.amounts.either(condition.cell, condition.sheet, yes, no, condition.sure === true);
  }

  private column({ path, sign }: NumberColumnOf, at: Place): Amount {
    const [level] = splitPath(path);
    if (path === "position.sign" || path === "order.sign") {
      const { sheet, alias } = this.rows.at(at);
      return { ...this.amounts.counted(sheet, sheet.source(`CASE ${alias}.side WHEN 'long' THEN ${this.dialect.double(1)} WHEN 'short' THEN ${this.dialect.double(-1)} END`)) };
    }
    if (at === "pool.balance") return this.rows.balance(this.amounts, numberOf(this.dialect, factText(this.program, this.dialect, "b", path), sign), isSchemaFact(path));
    const { sheet, alias } = this.rows.at(at);
    const text = factText(this.program, this.dialect, alias, path);
    if (level === "instrument") return this.amounts.reading(sheet, sheet.source(marketNumber(this.needs, path, sign)));
    // A position whose cost stands beside its price may have an entry price that no decimal is.
    const stated = path === "position.entry_price" ? `CASE WHEN ${alias}.entry_notional IS NULL THEN ${numberOf(this.dialect, text, sign)} END` : numberOf(this.dialect, text, sign);
    return this.amounts.reading(sheet, sheet.source(stated));
  }

  private field(lookup: Lookup, field: string): Amount {
    const { sheet } = this.rows.at(lookup.at);
    if (!isSchemaFact(`tier.${field}`)) throw new Inexpressible(`tiers have no column for ${JSON.stringify(field)}`);
    const places = Array.from({ length: this.needs.tiers }, (_, index) => index + 1);
    let tier = this.lookups.get(lookup);
    if (tier === undefined) {
      const by = this.number(lookup.by);
      if (this.isSilent(by)) return this.silence();
      if (by.sheet !== undefined && by.sheet !== sheet) throw new Inexpressible("a tier is looked up by a number of another level");
      this.needs.tierFields.add(field);
      tier = tierAt(this.dialect, sheet, places.map((place) => sheet.source(boundColumn(place))), by.value, by.error);
      this.lookups.set(lookup, tier);
    }
    this.needs.tierFields.add(field);
    const cells = places.map((place) => sheet.source(fieldColumn(place, field)));
    return this.amounts.reading(sheet, sheet.define(`CASE ${tier.sql} ${cells.map(({ sql }, index) => `WHEN ${index + 1} THEN ${sql}`).join(" ")} END`, tier, ...cells));
  }

  truth(node: Truth): Certainty {
    const known = this.truths.get(node);
    if (known !== undefined) return known;
    const made = this.readTruth(node);
    this.truths.set(node, made);
    return made;
  }

  private readTruth(node: Truth): Certainty {
    try {
      return this.certainty(node);
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      this.gaps.add(error.message);
      return this.unsure();
    }
  }

  private unsure(): Certainty {
    return { known: undefined, sheet: this.rows.pool, cell: { sql: "(CASE WHEN 1 = 0 THEN 1 END)", depth: 0 } };
  }

  private certainty(node: Truth): Certainty {
    switch (node.kind) {
      case "known":
        return { known: node.value };
      case "compare":
        return this.comparison(node.operator, this.number(node.left), this.number(node.right));
      case "word": {
        const option = optionOf(this.program, this.selectors, node.column.path);
        if (option !== undefined) return { known: option === node.word };
        const { sheet, alias } = this.rows.at(node.at);
        const text = factText(this.program, this.dialect, alias, node.column.path);
        const flag = flagWords(this.program, node.column.path);
        if (flag !== undefined) {
          // What is neither word is no flag.
          const [yes, no] = flag.map((word) => this.dialect.literal(word));
          const wanted = node.word === "yes" ? 1 : -1;
          return { known: undefined, sure: true, sheet, cell: sheet.source(`CASE ${text} WHEN ${yes} THEN ${wanted} WHEN ${no} THEN ${-wanted} END`) };
        }
        const word = node.word;
        return { known: undefined, sure: true, sheet, cell: sheet.source(`CASE WHEN ${text} = ${this.dialect.literal(word)} THEN 1 WHEN ${text} IS NOT NULL THEN -1 END`) };
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
        throw new Inexpressible("`any of` and `all of` a pool's objects");
      case "unclear":
        throw new Inexpressible(node.because);
    }
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
