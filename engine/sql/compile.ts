import type { Program } from "../program.ts";
import { parseInstant, splitPath } from "../state/load.ts";
import { silenceOfEngine } from "../kernel/plan/factory.ts";
import type { NumberColumnOf } from "../kernel/columns.ts";
import type { Lookup, Num, Place, Truth } from "../kernel/plan/nodes.ts";
import { Amounts, common, type Amount } from "./amount.ts";
import { factText, isInstant, isSchemaFact, numberOf } from "./columns.ts";
import { creditSum } from "./credits.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible, type Gap } from "./inexpressible.ts";
import { assetNumber, boundColumn, marketNumber } from "./market.ts";
import { Gathering } from "./gathering.ts";
import type { Ground } from "./ground.ts";
import { instantNumber } from "./instants.ts";
import type { Rows, Within } from "./rows.ts";
import type { Cell, Sheet } from "./sheet.ts";
import type { Side } from "./side.ts";
import { certaintyOf } from "./conditions.ts";
import { marketField, marketSlices, ownBounds, ownField, ownFieldAt, places, tierAt, tierField } from "./tables.ts";

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
  readonly gaps: Map<string, Gap>;
  /** Differences that were compared, with their bounds, as they were met. */
  readonly compared: { readonly sheet: Sheet; readonly difference: Cell; readonly bound: Cell }[] = [];
  readonly program: Program;
  readonly dialect: Dialect;
  readonly rows: Rows;
  readonly meant: Meant;
  readonly gathering: Gathering;
  /** Whose rows are being reckoned: what is the same for all of an account stands beside each of them. */
  within: Within = "pool";
  private readonly numbers = memory<Num, Amount>();
  private readonly truths = memory<Truth, Certainty>();
  private readonly lookups = memory<Lookup, Cell>();
  private readonly ground: Ground;

  /** `gaps` and `readers` are those of the whole mode. */
  constructor(ground: Ground, rows: Rows, meant: Meant, gaps = new Map<string, Gap>(), readers = new Map<Side, Compiler>()) {
    this.ground = ground;
    this.program = ground.program;
    this.dialect = ground.dialect;
    this.rows = rows;
    this.meant = meant;
    this.gaps = gaps;
    this.amounts = new Amounts(this.dialect, meant.narrow);
    this.gathering = new Gathering(ground, this.amounts, (inner) => new Compiler(ground, inner, meant, gaps, readers), readers);
  }

  number(node: Num): Amount {
    const numbers = this.numbers[this.within];
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const made = this.attempt(() => this.read(node), () => this.silence());
    numbers.set(node, made);
    return made;
  }

  inside<R>(within: Within, read: () => R): R {
    const outer = this.within;
    this.within = within;
    try {
      return read();
    } finally {
      this.within = outer;
    }
  }

  /** What SQL has not is absent, and why is kept. */
  attempt<R>(read: () => R, otherwise: () => R): R {
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

  isSilent(amount: Amount): boolean {
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
      case "sum":
        return this.gathered({ ...node, kind: "gathered", which: "sum", by: undefined });
      case "gathered":
        return this.gathered(node);
      case "groups":
        return this.gathering.groups(node, this.rows, this.within) ?? this.silence();
      case "root": {
        const [of] = all(node.of) ?? [];
        return of === undefined ? this.silence() : amounts.root(of, node.degree, node.digits);
      }
      case "slices":
        return this.field(node.lookup, node.field, true);
      case "field":
        return this.field(node.lookup, node.field);
      case "round": {
        const [of, step] = all(node.of, node.step) ?? [];
        return of === undefined || step === undefined ? this.silence() : amounts.widened(of, step);
      }
      case "most":
      case "pools":
      case "alike":
      case "from":
      case "grouped":
      case "sliced":
      case "power":
        throw new Inexpressible(`\`${node.kind}\` is a form of kernels alone`);
      case "unknown":
        if (node.because === silenceOfEngine) return this.silence();
        throw new Inexpressible(node.because, "plan");
    }
  }

  private gathered(node: Extract<Num, { kind: "gathered" }>): Amount {
    const inside = (within: Within, term: Num): Amount => this.inside(within, () => this.number(term));
    return this.gathering.number(node, this.rows, this.within, inside, (amount) => this.isSilent(amount)) ?? this.silence();
  }

  private either(condition: Certainty, then: () => Amount, otherwise: () => Amount): Amount {
    if (condition.known !== undefined) return condition.known ? then() : otherwise();
    const [yes, no] = [then, otherwise].map((each) => this.attempt(each, () => this.silence())) as [Amount, Amount]; // of two, two
    if (this.isSilent(yes) && this.isSilent(no)) return this.silence();
    for (const each of [yes, no]) common(each, condition);
    return this.amounts.either(condition.cell, condition.sheet, yes, no, condition.sure === true);
  }

  /** A field of the row in which a number falls; the row is looked for once. */
  private field(lookup: Lookup, field: string, isSliced = false): Amount {
    const by = this.number(lookup.by);
    if (this.isSilent(by)) return this.silence();
    const { needs } = this.ground;
    // Ends of tiers stand in the market where a field of them is read.
    if (lookup.rows === undefined) needs.tierFields.add(tierField(field));
    const ofMarket = (column: string): { sheet: Sheet; cell: Cell } => this.seen(lookup.at, (alias) => `${alias}.${column}`);
    const sheet = lookup.rows === undefined ? ofMarket(boundColumn(1)).sheet : (by.sheet ?? this.rows.of(this.within));
    if (by.sheet !== undefined && by.sheet !== sheet) throw new Inexpressible("a tier is looked up by a number of another level");
    if (lookup.rows !== undefined && by.exact !== undefined) return ownFieldAt(this.amounts, lookup.rows, lookup.upperIncluded, by.exact, field);
    const lookups = this.lookups[this.within];
    const tier = lookups.get(lookup) ?? (lookup.rows === undefined ? tierAt(this.dialect, sheet, places(needs).map((place) => ofMarket(boundColumn(place)).cell), by) : tierAt(this.dialect, sheet, ownBounds(this.amounts, lookup.rows), by));
    lookups.set(lookup, tier);
    if (isSliced) return marketSlices(this.amounts, needs, sheet, tier, field, by, (column) => ofMarket(column).cell);
    return lookup.rows === undefined ? marketField(this.amounts, needs, sheet, tier, field, (column) => ofMarket(column).cell) : ownField(this.amounts, lookup.rows, sheet, tier, field);
  }

  private column({ path, sign, credits }: NumberColumnOf, at: Place): Amount {
    const [level] = splitPath(path);
    if (path === "account.now") {
      if (this.meant.asOf === undefined) throw new Inexpressible("the time", "choice");
      return this.amounts.constant(parseInstant(this.meant.asOf));
    }
    if (credits !== undefined) {
      if (at !== "pool.balance" && at !== "balance") throw new Inexpressible(`credits of ${at}`);
      return this.rows.creditsOf(this.amounts, creditSum(this.dialect, credits, this.meant.asOf));
    }
    if (path === "position.sign" || path === "order.sign") {
      const { sheet, cell } = this.seen(at, (alias) => `CASE ${alias}.side WHEN 'long' THEN ${this.dialect.double(1)} WHEN 'short' THEN ${this.dialect.double(-1)} END`);
      return this.amounts.counted(sheet, cell);
    }
    const number = (text: string): string => (isInstant(this.program, path) ? instantNumber(this.dialect, text) : numberOf(this.dialect, text, sign));
    const made = (sheet: Sheet, cell: Cell): Amount => (isInstant(this.program, path) ? this.amounts.instant(sheet, cell) : this.amounts.reading(sheet, cell));
    if (at === "pool.balance" || at === "group.balance") {
      if (isInstant(this.program, path)) throw new Inexpressible(`${path}, an instant of a balance`);
      if (this.rows.kind === "group") this.notBeyond(at);
      return this.rows.balance(this.amounts, number(factText(this.program, this.dialect, "b", path)), isSchemaFact(path), this.within);
    }
    if (at === "account") {
      const { sheet, cell } = this.rows.account(this.within, number(factText(this.program, this.dialect, "n", path)));
      return made(sheet, cell);
    }
    // A name that no column can have is refused before the market is asked for it.
    if (!path.startsWith("asset.prices.")) factText(this.program, this.dialect, "m", path);
    if (level === "asset") {
      const { sheet, cell } = this.seen(at, (alias, key) => assetNumber(this.program, this.dialect, this.ground.needs, path, sign, alias, key));
      return made(sheet, cell);
    }
    if (level === "instrument" && !isInstant(this.program, path)) {
      const { sheet, cell } = this.seen(at, (alias) => `${alias}.${marketNumber(this.program, this.ground.needs, path, sign)}`);
      return made(sheet, cell);
    }
    const { sheet, cell } = this.seen(at, (alias) => {
      const text = factText(this.program, this.dialect, alias, path);
      // A position whose cost stands beside its price may have an entry price that no decimal is.
      return path === "position.entry_price" ? `CASE WHEN ${alias}.entry_notional IS NULL THEN ${number(text)} END` : number(text);
    });
    return made(sheet, cell);
  }

  /** A column of the object at a place. */
  seen(at: Place, column: (alias: string, key: string) => string): { readonly sheet: Sheet; readonly cell: Cell } {
    this.notBeyond(at);
    return this.rows.read(at, column);
  }

  /** Of a group its pool is not at hand, and of a pool no group. */
  private notBeyond(at: Place): void {
    if (at.startsWith("pool") && this.rows.kind !== "pool") throw new Inexpressible(`what ${this.rows.kind === "group" ? "a group" : "what is summed"} reads of its pool`);
  }

  truth(node: Truth): Certainty {
    const truths = this.truths[this.within];
    const known = truths.get(node);
    if (known !== undefined) return known;
    const made = this.attempt(() => certaintyOf(this, node), () => this.unsure());
    truths.set(node, made);
    return made;
  }

  unsure(): Certainty {
    return { known: undefined, sheet: this.rows.of(this.within), cell: { sql: "(CASE WHEN 1 = 0 THEN 1 END)", depth: 0 } };
  }
}

function memory<K, V>(): Readonly<Record<Within, Map<K, V>>> {
  return { pool: new Map(), position: new Map(), order: new Map(), balance: new Map(), asset: new Map() };
}
