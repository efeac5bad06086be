import type { Definition, Expression, ProfitExpression, RoundingMode, ValuedExpression, ValueExpression } from "../../../dsl/ir.ts";
import { one, zero } from "../../number/index.ts";
import { isMovable } from "../../facts.ts";
import { literalValue, type Program } from "../../program.ts";
import { parseInstant, splitPath } from "../../state/load.ts";
import type { StateTier } from "../../state/state.ts";
import { aggregateNumber, aggregateTruth } from "./aggregates.ts";
import { groupedNumber } from "./groups.ts";
import { slicesNumber } from "./slices.ts";
import { boundOf, literalDouble } from "./bounds.ts";
import { numberColumn, optionColumn, signOf, wordColumn } from "./facts.ts";
import type { Factory } from "./factory.ts";
import type { Num, Place, Truth } from "./nodes.ts";
import { waitingFact } from "./pools.ts";
import { ReadFigures } from "./read-figures.ts";
import { isSingle, placeOf, settlePlace, siteAt, type Site } from "./site.ts";
import { powerNumber, scenarioNumber } from "./wide.ts";

/**
 * Reads a policy's expressions once, for any account: what `Reading` does for one. What it cannot hold becomes `unknown`, and so does
 * every row that needs it. A class because it carries the factory through the whole policy.
 */
export class Walk {
  readonly program: Program;
  readonly make: Factory;
  /** Whether the plan may have forms that kernels have not. */
  readonly wide: boolean;
  private readonly figures = new ReadFigures();

  constructor(program: Program, make: Factory, wide = false) {
    this.program = program;
    this.make = make;
    this.wide = wide;
  }

  quantity(expression: Expression, site: Site): Num {
    const { make } = this;
    switch (expression.kind) {
      case "number":
        return make.literal(literalValue(expression));
      case "instant":
        return make.literal(parseInstant(expression.value));
      case "fact":
        return this.fact(expression.path, site);
      case "figure":
        return this.figure(expression.path, site);
      case "equity":
        return this.equity(expression.purpose, site);
      case "available":
        return this.available(expression.of, site);
      case "binary":
        return make.operation(expression.operator, this.quantity(expression.left, site), this.quantity(expression.right, site));
      case "choose":
        return make.choose(this.condition(expression.condition, site), this.quantity(expression.then, site), this.quantity(expression.else, site));
      case "extreme":
        return make.extreme(expression.which, expression.operands.map((operand) => this.quantity(operand, site)));
      case "absolute":
        return make.absolute(this.quantity(expression.operand, site));
      case "aggregate":
        return aggregateNumber(this, expression, site);
      case "grouped":
        return groupedNumber(this, expression, site);
      case "value":
        return this.value(expression, site);
      case "profit":
        return this.profit(expression, site);
      case "valued":
        return this.valued(expression, site);
      case "before":
      case "pinned":
        // Nothing has happened, and no price is moved but by a scenario.
        return this.quantity(expression.operand, expression.kind === "pinned" ? { ...site, pinned: true } : site);
      case "scenario":
        return scenarioNumber(this, expression, site);
      case "root":
      case "power":
        return powerNumber(this, expression, site);
      case "round":
        return this.rounded(this.quantity(expression.operand, site), this.quantity(expression.step, site), expression.mode);
      case "tier_field":
        return this.tierField(expression.tier, expression.field, site);
      case "slices":
        return slicesNumber(this, expression, site);
      default:
        return make.unknown(`\`${expression.kind}\` has no columns`);
    }
  }

  condition(expression: Expression, site: Site): Truth {
    const { make } = this;
    switch (expression.kind) {
      case "compare":
        return make.compare(expression.operator, this.quantity(expression.left, site), this.quantity(expression.right, site));
      case "logic":
        return make.logic(expression.operator, expression.operands.map((operand) => this.condition(operand, site)));
      case "not":
        return make.not(this.condition(expression.operand, site));
      case "is": {
        const truth = this.isWord(expression.operand, expression.word, site);
        return expression.not ? make.not(truth) : truth;
      }
      case "option":
        return make.word(optionColumn(this.program, expression.name), "account", "yes");
      case "fact":
        return this.isFact(expression.path, "yes", site);
      case "figure": {
        const definition = this.definition(expression.path);
        const inside = this.siteOf(definition, site);
        if (inside === undefined) return make.unclear(`\`${expression.path}\` is of an object that is not at hand`);
        const read = (): Truth => definition.exceptions.reduceRight((otherwise, exception) => make.choice(this.condition(exception.condition, inside), this.condition(exception.body, inside), otherwise), this.condition(definition.body, inside));
        return this.figures.truth(expression.path, inside, read);
      }
      case "before":
      case "pinned":
        return this.condition(expression.operand, expression.kind === "pinned" ? { ...site, pinned: true } : site);
      case "choose":
        return make.choice(this.condition(expression.condition, site), this.condition(expression.then, site), this.condition(expression.else, site));
      case "aggregate":
        return aggregateTruth(this, expression, site);
      default:
        return make.unclear(`\`${expression.kind}\` as a condition has no columns`);
    }
  }

  /** Whether the word that an expression stands for is `word`. */
  private isWord(expression: Expression, word: string, site: Site): Truth {
    if (expression.kind === "before") return this.isWord(expression.operand, word, site);
    if (expression.kind === "option") return this.make.word(optionColumn(this.program, expression.name), "account", word);
    if (expression.kind === "fact") return this.isFact(expression.path, word, site);
    return this.make.unclear(`a word from \`${expression.kind}\` has no column`);
  }

  private isFact(path: string, word: string, site: Site): Truth {
    const { make } = this;
    if (path === "pool.mode") return site.mode === undefined ? make.unclear("the mode of any pool is not one word") : make.known(site.mode.name === word);
    // A position is in the status of its pool.
    const name = path === "position.status" ? "pool.status" : path;
    const column = wordColumn(name);
    const at = placeOf(splitPath(name)[0], site);
    return column === undefined || at === undefined ? make.unclear(`\`${path}\` is of an object that is not at hand`) : make.word(column, at, word);
  }

  fact(path: string, site: Site): Num {
    const column = numberColumn(path, this.program);
    const [level] = splitPath(path);
    if (site.waits === true && level === "position") return waitingFact(this, path, site);
    const at = placeOf(level, site);
    return column === undefined || at === undefined ? this.make.unknown(`\`${path}\` is of an object that is not at hand`) : this.moved(this.make.column(column, at), path, site);
  }

  private moved(price: Num, path: string, { factor, pinned }: Site): Num {
    if (pinned === true && isMovable(path)) this.make.hasPinned = true;
    return factor === undefined || pinned === true || !isMovable(path) ? price : this.make.operation("multiply", price, this.make.literal(factor));
  }

  definition(path: string): Definition {
    return this.program.definitions.get(path)!; // the checker resolved the path
  }

  figure(path: string, site: Site): Num {
    const definition = this.program.definitions.get(path);
    if (definition === undefined) return this.make.unknown(`\`${path}\` is not defined`);
    return this.figures.number(path, site, () => this.body(definition, site, (body, inside) => this.quantity(body, inside)));
  }

  private body(definition: Definition, site: Site, read: (body: Expression, inside: Site) => Num): Num {
    const inside = this.siteOf(definition, site);
    if (inside === undefined) return this.make.unknown(`\`${definition.path}\` is of an object that is not at hand`);
    return definition.exceptions.reduceRight(
      (otherwise, exception) => this.make.choose(this.condition(exception.condition, inside), read(exception.body, inside), otherwise),
      read(definition.body, inside),
    );
  }

  /** Where a definition is read: itself and what contains it. */
  private siteOf({ level }: Definition, site: Site): Site | undefined {
    switch (level) {
      case "account":
        return siteAt(site, "account", undefined);
      case "pool":
        return placeOf("pool", site) === undefined ? undefined : siteAt(site, "pool", site.mode);
      case "position":
        if (site.waits === true) return siteAt(site, "pool", site.mode);
        return placeOf("position", site) === undefined ? undefined : siteAt(site, isSingle(site.mode) ? "pool" : "position", site.mode);
      case "order":
        return placeOf("order", site) === undefined ? undefined : siteAt(site, "order", site.mode);
      default:
        return site;
    }
  }

  equity(purpose: "opening" | "maintaining" | "withdrawing", site: Site): Num {
    const { make } = this;
    const counts = site.frame === "account" ? undefined : site.mode?.sharing?.counts;
    if (counts === undefined) return make.unknown("equity of a pool that is not at hand");
    const inside = siteAt(site, "pool", site.mode);
    return counts
      .filter((count) => count.purposes.includes(purpose))
      .reduce((total, count) => {
        const amount = this.quantity(count.amount, inside);
        const counted = count.when === undefined ? amount : make.choose(this.condition(count.when, inside), amount, make.literal(zero));
        return make.operation(count.sign === "count" ? "add" : "subtract", total, counted);
      }, make.literal(zero));
  }

  private available(of: "pool" | "balance", site: Site): Num {
    const { make } = this;
    if (of === "balance") return make.unknown("what is available of a balance has no columns");
    const inside = siteAt(site, "pool", site.mode);
    return make.extreme("max", [make.literal(zero), make.operation("subtract", this.equity("opening", inside), this.figure("pool.initial_margin", inside))]);
  }

  private value({ of, at }: ValueExpression, site: Site): Num {
    return this.worth(of, site, this.quantity(at, site));
  }

  private profit({ of, from, to }: ProfitExpression, site: Site): Num {
    const { make } = this;
    const instrument = placeOf("instrument", site);
    const sign = this.fact(`${of}.sign`, site);
    if (instrument === undefined) return make.unknown(`the contract of ${of === "order" ? "an" : "a"} ${of} is not at hand`);
    const change = make.operation("subtract", this.worth(of, site, this.quantity(to, site)), this.worth(of, site, this.quantity(from, site)));
    return site.waits === true && of === "position" ? change : make.signed(change, sign, this.isContract("inverse", instrument));
  }

  /** The worth of a holding at a price. */
  private worth(of: "position" | "order" | "fill", site: Site, price: Num): Num {
    const { make } = this;
    const instrument = placeOf("instrument", site);
    if (instrument === undefined) return make.unknown(`the contract of ${of === "order" ? "an" : "a"} ${of} is not at hand`);
    const plain = make.operation("multiply", this.fact(`${of}.contracts`, site), this.fact("instrument.contract_size", site));
    const quanto = this.isContract("quanto", instrument);
    const units = make.choose(quanto, make.operation("multiply", plain, this.fact("instrument.quanto_multiplier", site)), plain);
    return make.worth(units, price, this.isContract("inverse", instrument));
  }

  /** Whether a contract is of a kind; known where the policy applies to no other, or not to it. */
  private isContract(kind: string, at: Place): Truth {
    const rule = this.program.meaning.applies.find(({ key }) => key === "contract");
    if (rule !== undefined && !rule.values.includes(kind)) return this.make.known(false);
    if (rule?.values.length === 1) return this.make.known(true);
    return this.make.word(wordColumn("instrument.contract")!, at, kind); // a fact of the schema
  }

  private valued({ operand, from, to, haircut }: ValuedExpression, site: Site): Num {
    const { make } = this;
    const amount = this.quantity(operand, site);
    if (from === to && !haircut) return amount;
    const at = from === "own" ? placeOf("asset", site) : from === "settle" ? settlePlace(site) : undefined;
    if (at === undefined) return make.unknown(`the price of ${from === to ? "an asset" : `\`${from}\``} is not at hand`);
    const value = make.operation("multiply", amount, make.column({ kind: "number", table: "asset", path: `asset.prices.${to}`, sign: "positive" }, at));
    if (!haircut) return value;
    const haircutOf = make.column({ kind: "number", table: "asset", path: "asset.haircut", sign: signOf("asset.haircut") }, at);
    const kept = make.operation("subtract", make.literal(one), haircutOf);
    const counted = make.choose(make.compare(">", value, make.literal(zero)), make.operation("multiply", value, kept), value);
    // A haircut that is absent is a silence, even of what it does not change.
    return make.choose(make.compare(">=", haircutOf, make.literal(zero)), counted, make.silent());
  }

  /** A step that is not positive is a silence. */
  private rounded(of: Num, step: Num, mode: RoundingMode): Num {
    const { make } = this;
    const value = make.round(of, step, mode);
    return boundOf(step).positive ? value : make.choose(make.compare(">", step, make.literal(zero)), value, make.silent());
  }

  private tierField(expression: Expression, field: string, site: Site): Num {
    const { make } = this;
    switch (expression.kind) {
      case "lookup": {
        if (expression.table.kind === "policy") {
          const { rows } = this.program.tables.get(expression.table.name)!; // the checker resolved the name
          if (!rows.every(fitsColumns)) return make.unknown(`table \`${expression.table.name}\` has a number that no column holds`);
          const isPositive = rows.every(({ fields }) => fields[field] !== undefined && fields[field].n >= 0n);
          return make.field({ by: this.quantity(expression.by, site), at: "account", upperIncluded: expression.boundary === "upper", rows }, field, isPositive ? "nonNegative" : "any");
        }
        const at = placeOf("instrument", site);
        if (at === undefined) return make.unknown("the instrument whose tiers are looked up is not at hand");
        return make.field({ by: this.quantity(expression.by, site), at, upperIncluded: expression.boundary === "upper" }, field, signOf(`tier.${field}`));
      }
      case "figure":
        return this.body(this.definition(expression.path), site, (body, inside) => this.tierField(body, field, inside));
      case "choose":
        return make.choose(this.condition(expression.condition, site), this.tierField(expression.then, field, site), this.tierField(expression.else, field, site));
      case "pinned":
      case "before":
        return this.tierField(expression.operand, field, site);
      default:
        return make.unknown(`a tier from \`${expression.kind}\` has no columns`);
    }
  }
}

/** Whether the numbers of a row are what the bounds of columns take them for: one rounding from doubles, and within the range of the wire. */
function fitsColumns({ upTo, fields }: StateTier): boolean {
  return [...(upTo === undefined ? [] : [upTo]), ...Object.values(fields)].every((value) => {
    const { value: double, roundings } = literalDouble(value);
    return roundings <= 1 && (double === 0 || (Math.abs(double) >= 1e-18 && Math.abs(double) < 1e20));
  });
}
