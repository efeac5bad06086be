import { canonicalJson } from "../../../dsl/canonical.ts";
import type { AggregateExpression, CompareExpression, CompiledPolicy, Definition, Expression, Mode, Purpose, TableReference } from "../../../dsl/ir.ts";
import { currencyNamed } from "../../../engine/currency.ts";
import { divide, isZero, one, type Fraction } from "../../../engine/number/index.ts";
import { literalValue, prepare, type Program } from "../../../engine/program.ts";
import { withoutNames } from "./bare.ts";
import { chosenBySize, comparisonIn, extreme } from "./extremes.ts";
import { chained, isFlag, isTier, opposite, turned, type Interner } from "./forms.ts";
import { isCondition, isQuantity } from "./kinds.ts";
import { oneOfTwo } from "./one-of-two.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import { tableText } from "./tables.ts";

/** Where an expression is read: the level of the objects at hand, and the mode of the pool, `*` where any pool's may be meant. */
export interface Place {
  readonly level: string;
  readonly mode: string;
}

/** Levels that narrow what a definition may see; at any other a definition sees what its reader sees. */
const narrowing: ReadonlySet<string> = new Set(["pool", "position", "order", "account"]);

/**
 * The meaning of expressions as texts: two that share a text decide the same. Figures stand for their definitions, sums and products for
 * polynomials, comparisons for a polynomial's sign. With `ignoringOrder` the operands of `and` and `or` are taken in any order, which is the
 * same but for silences. A class because it remembers figures.
 */
export class NormalForms {
  private readonly program: Program;
  private readonly ignoringOrder: boolean;
  private readonly interner: Interner;
  private readonly known = new Map<string, string>();
  private readonly quantities = new Map<string, Polynomial>();

  /** Texts of two policies may be compared where they share an `interner`. */
  constructor(policy: CompiledPolicy, interner: Interner, ignoringOrder: boolean) {
    this.program = prepare(policy);
    this.interner = interner;
    this.ignoringOrder = ignoringOrder;
  }

  /** An expression of any kind. */
  text(expression: Expression, place: Place): string {
    return isCondition(expression, this.program.definitions) ? this.condition(expression, place) : isQuantity(expression, this.program.definitions) ? poly.textOf(this.quantity(expression, place)) : this.opaque(expression, place);
  }

  /** What counts as equity in a mode, or in each of them where any may be meant. */
  equity(purpose: Purpose, mode: string): string {
    if (mode === "*") return `each ${this.program.meaning.modes.map(({ name }) => `${name}: ${this.equity(purpose, name)}`).sort().join("; ")}`;
    return this.remembered(`equity ${purpose} ${mode}`, () => poly.textOf(this.equityOf(purpose, this.program.modes.get(mode))));
  }

  /** How each mode pools positions, and what their money is reckoned in where the rules name it. Of modes that share money, which stands first says whose pool a balance is in. Of some modes, or of all. */
  partitions(among?: ReadonlySet<string>): string {
    const modes = this.program.meaning.modes.filter(({ name }) => among?.has(name) !== false);
    const sharing = modes.filter((mode) => mode.sharing !== undefined && mode.sharing.partition.by !== "position").map(({ name }) => name);
    return `${modes.map((mode) => canonicalJson([mode.name, mode.sharing?.partition.by ?? null, [...(mode.sharing?.partition.keys ?? [])].sort(), currencyNamed(this.program, mode) ?? null])).sort().join(" ")}${sharing.length < 2 ? "" : ` first ${sharing.join(", ")}`}`;
  }

  private equityOf(purpose: Purpose, mode: Mode | undefined): Polynomial {
    if (mode?.sharing === undefined) return poly.atom("unspecified equity");
    return mode.sharing.counts.filter(({ purposes }) => purposes.includes(purpose)).reduce<Polynomial>((total, count) => {
      const at: Place = { level: "pool", mode: mode.name };
      const amount = count.when === undefined ? this.quantity(count.amount, at) : this.chosen(count.when, this.quantity(count.amount, at), new Map(), at);
      return count.sign === "count" ? poly.plus(total, amount) : poly.minus(total, amount);
    }, new Map());
  }

  /** A quantity as a sum of products of names. */
  quantity(expression: Expression, place: Place): Polynomial {
    switch (expression.kind) {
      case "number":
        return poly.constant(literalValue(expression));
      case "figure": {
        const definition = this.definition(expression.path);
        return this.sees(definition, place) ? this.bodyOf(definition, place) : this.atom(this.figure(definition, place));
      }
      case "equity":
        return place.level === "pool" && place.mode !== "*" ? this.equityOf(expression.purpose, this.program.modes.get(place.mode)) : this.atom(`equity(${this.equity(expression.purpose, place.mode)})`);
      case "binary": {
        const [left, right] = [this.quantity(expression.left, place), this.quantity(expression.right, place)];
        if (expression.operator === "add") return poly.plus(left, right);
        if (expression.operator === "subtract") return poly.minus(left, right);
        if (expression.operator === "multiply") return poly.product(left, right) ?? this.atom(`(${[left, right].map(poly.textOf).sort().join(" × ")})`);
        return this.quotient(left, right);
      }
      case "choose":
        return this.chosen(expression.condition, this.quantity(expression.then, place), this.quantity(expression.else, place), place);
      case "extreme":
        return extreme(expression.which, this.operands(expression.which, expression.operands, place), (name) => this.atom(name));
      case "absolute": {
        const value = this.quantity(expression.operand, place);
        return extreme("max", [value, poly.minus(new Map(), value)], (name) => this.atom(name));
      }
      case "aggregate":
        return expression.which === "sum" && expression.operand !== undefined ? this.sum(expression, expression.operand, place) : this.atom(this.opaque(expression, place));
      default:
        return this.atom(this.opaque(expression, place));
    }
  }

  /** `if`: with the condition or its contrary, whichever is spelt first; where the condition compares the two, the smaller or the larger of them. */
  private chosen(condition: Expression, then: Polynomial, otherwise: Polynomial, place: Place): Polynomial {
    const compared = comparisonIn(condition);
    const bySize = compared === undefined ? undefined : chosenBySize(compared.operator, poly.minus(this.quantity(compared.left, place), this.quantity(compared.right, place)), then, otherwise, (name) => this.atom(name));
    if (bySize !== undefined) return bySize;
    const [straight, contrary] = [this.condition(condition, place), this.condition(condition, place, true)];
    const [first, yes, no] = straight <= contrary ? [straight, then, otherwise] : [contrary, otherwise, then];
    if (!this.ignoringOrder) return this.atom(`(if ${first} then ${poly.textOf(yes)} else ${poly.textOf(no)})`);
    // What both have in common comes out, and with it what one of them would not have read.
    const { scale, unit } = poly.monic(poly.minus(yes, no));
    return poly.plus(no, poly.scaled(this.atom(`(if ${first} then ${poly.textOf(poly.withoutZeros(unit))} else 0)`), scale));
  }

  /** By a constant other than 0 it is a product; by anything else the divisor is a name, whatever it is multiplied by. */
  private quotient(left: Polynomial, right: Polynomial): Polynomial {
    const by = poly.constantOf(right);
    if (by !== undefined) return by.n === 0n ? this.atom(`(${poly.textOf(left)} / 0)`) : poly.scaled(left, divide(one, by));
    const { scale, unit } = poly.monic(right);
    const inverse = poly.scaled(this.atom(`1/(${poly.textOf(unit)})`), divide(one, scale));
    return poly.product(left, inverse) ?? this.atom(`(${poly.textOf(left)} / ${poly.textOf(right)})`);
  }

  /** A sum over objects is the sum of the sums of its terms. */
  private sum(expression: AggregateExpression, operand: Expression, place: Place): Polynomial {
    const inside = this.within(expression, place);
    const head = `sum over ${this.over(expression, place)}`;
    return [...this.quantity(operand, inside)].filter(([key, factor]) => key !== "" || !isZero(factor)).reduce<Polynomial>((total, [key, factor]) => poly.plus(total, poly.scaled(this.atom(`${head} of {${key}}`), factor)), new Map());
  }

  private over({ over, scope, same, where }: AggregateExpression, place: Place): string {
    const inside = this.within({ over, scope, kind: "aggregate", which: "sum" }, place);
    return `${over} in ${scope}${same === undefined ? "" : ` same ${same}`}${where === undefined ? "" : ` where ${this.condition(where, inside)}`}${inside.mode === "*" ? ` of ${this.partitions()}` : ""}`;
  }

  private within({ over, scope }: AggregateExpression, { mode, level }: Place): Place {
    const all = over === "pool" || ((over === "position" || over === "order") && (scope === "account" || level === "account"));
    return { level: level === "group" ? "other" : over, mode: all ? "*" : mode };
  }

  /** A condition, or its contrary: of a comparison another comparison, of `and` an `or` of contraries. */
  condition(expression: Expression, place: Place, isNegated = false): string {
    const not = isNegated ? "not " : "";
    switch (expression.kind) {
      case "compare":
        return this.comparison(isNegated ? { ...expression, operator: opposite[expression.operator] } : expression, place);
      case "not":
        return this.condition(expression.operand, place, !isNegated);
      case "logic": {
        const operator = (expression.operator === "and") !== isNegated ? "and" : "or";
        const parts = expression.operands.flatMap((operand) => this.flattened(operator, operand, place, isNegated));
        const listed = this.ignoringOrder ? [...new Set(parts)].sort() : parts;
        return listed.length === 1 ? (listed[0] ?? "") : `(${listed.join(` ${operator} `)})`;
      }
      case "is": {
        const { word, isOther } = oneOfTwo(this.program, expression);
        return `${expression.not !== isNegated !== isOther ? "not " : ""}[${this.opaque(expression.operand, place)} is ${word}]`;
      }
      case "figure": {
        const definition = this.definition(expression.path);
        return this.sees(definition, place) && definition.exceptions.length === 0 ? this.condition(definition.body, this.at(definition, place), isNegated) : `${not}${this.figure(definition, place)}`;
      }
      case "choose": {
        const [straight, contrary] = [false, true].map((turn) => this.condition(expression.condition, place, turn));
        const [then, otherwise] = [expression.then, expression.else].map((each) => this.condition(each, place, isNegated));
        return straight! <= contrary! ? `[if ${straight} then ${then} else ${otherwise}]` : `[if ${contrary} then ${otherwise} else ${then}]`; // two of two
      }
      default:
        return `${not}[${this.opaque(expression, place)}]`;
    }
  }

  private flattened(operator: string, operand: Expression, place: Place, isNegated: boolean): readonly string[] {
    if (operand.kind === "not") return this.flattened(operator, operand.operand, place, !isNegated);
    if (operand.kind === "logic" && (operator === operand.operator) !== isNegated) return operand.operands.flatMap((each) => this.flattened(operator, each, place, isNegated));
    return [this.condition(operand, place, isNegated)];
  }

  /** The sign of left − right: moving terms across, scaling and turning round change nothing. */
  private comparison({ left, operator, right }: CompareExpression, place: Place): string {
    const { scale, unit } = poly.monic(poly.minus(this.quantity(left, place), this.quantity(right, place)));
    return `[${poly.textOf(unit)} ${poly.signOf(scale) < 0 ? turned[operator] : operator} 0]`;
  }

  /** A form that is not taken apart: its kind and what is in it. */
  private opaque(expression: Expression, place: Place): string {
    switch (expression.kind) {
      case "fact": {
        const declared = this.program.declared.find(({ path }) => path === expression.path);
        return declared === undefined ? expression.path : `${expression.path}:${canonicalJson(declared)}`;
      }
      case "option": {
        const option = this.program.meaning.options.find(({ name }) => name === expression.name);
        return `option ${canonicalJson(option ?? expression.name)}`;
      }
      case "aggregate":
        return `${expression.which} over ${this.over(expression, place)}${expression.operand === undefined ? "" : ` of ${this.text(expression.operand, this.within(expression, place))}`}`;
      case "grouped":
        return `${expression.which} for each ${expression.key} in ${expression.scope} of ${this.text(expression.operand, { level: "group", mode: expression.scope === "account" ? "*" : place.mode })}${expression.scope === "account" ? this.partitions() : ""}`;
      case "available":
        return `available ${expression.of} (${this.equity("opening", "*")}; ${this.partitions()}; ${this.builtin("pool.initial_margin")})`;
      case "value":
        return `value ${expression.of} at ${this.text(expression.at, place)}`;
      case "profit":
        return `profit ${expression.of} from ${this.text(expression.from, place)} to ${this.text(expression.to, place)}`;
      case "valued":
        return `valued ${this.text(expression.operand, place)} from ${expression.from} to ${expression.to}${expression.haircut ? " haircut" : ""}`;
      case "before":
        return `before(${this.text(expression.operand, place)})`;
      case "pinned":
        return `pinned(${this.text(expression.operand, place)})`;
      case "round":
        return `round(${this.text(expression.operand, place)} to ${this.text(expression.step, place)} ${expression.mode})`;
      case "root":
      case "power": {
        const { operand, ...rest } = expression;
        return `${canonicalJson(rest)} of ${this.text(operand, place)}`;
      }
      case "scenario":
        return `${expression.which} of ${expression.moves.map((move) => poly.textOf(poly.constant(literalValue(move)))).sort().join(", ")}: ${this.text(expression.operand, place)}`;
      case "lookup":
        return `tier of ${this.table(expression.table)} ${expression.boundary} by ${this.text(expression.by, place)}`;
      case "tier_field":
        return `${expression.field} of ${this.text(expression.tier, place)}`;
      case "slices":
        return `slices of ${this.table(expression.table)} ${expression.field} of ${this.text(expression.operand, place)}`;
      case "figure":
        return this.figure(this.definition(expression.path), place);
      case "choose":
        return `(if ${this.condition(expression.condition, place)} then ${this.text(expression.then, place)} else ${this.text(expression.else, place)})`;
      default:
        return canonicalJson(withoutNames(expression));
    }
  }

  private operands(which: string, operands: readonly Expression[], place: Place): readonly Polynomial[] {
    return operands.flatMap((operand) => (operand.kind === "extreme" && operand.which === which ? this.operands(which, operand.operands, place) : [this.quantity(operand, place)]));
  }

  private table({ kind, name }: TableReference): string {
    return kind === "instrument" ? "the instrument's table" : tableText(this.program.tables.get(name)?.rows ?? []);
  }

  /** A figure that the engine reads by its name; nothing where the policy has none. */
  builtin(path: string): string {
    const definition = this.program.definitions.get(path);
    return definition === undefined ? `no ${path}` : this.figure(definition, { level: "other", mode: "*" });
  }

  /** A figure where it is not seen from its own level. The name says nothing, the level does. */
  private figure(definition: Definition, place: Place): string {
    const inside = this.at(definition, place);
    return this.remembered(`figure ${definition.path} ${inside.level} ${inside.mode}`, () => `at ${definition.level}(${isFlag(definition) ? this.condition(chained(definition), inside) : isTier(definition) ? this.opaque(chained(definition), inside) : poly.textOf(this.bodyOf(definition, place))})`);
  }

  private bodyOf(definition: Definition, place: Place): Polynomial {
    const inside = this.at(definition, place);
    const key = `${definition.path} ${inside.level} ${inside.mode}`;
    const found = this.quantities.get(key) ?? this.quantity(chained(definition), inside);
    this.quantities.set(key, found);
    return found;
  }

  private at({ level }: Definition, place: Place): Place {
    if (!narrowing.has(level)) return place;
    return { level, mode: level === "account" ? "*" : place.mode };
  }

  private sees({ level }: Definition, place: Place): boolean {
    return place.level !== "group" && (!narrowing.has(level) || level === place.level);
  }

  private definition(path: string): Definition {
    const found = this.program.definitions.get(path);
    if (found === undefined) throw new Error(`The policy has no definition \`${path}\`; the checker lets none through.`);
    return found;
  }

  private atom(name: string): Polynomial {
    return poly.atom(this.interner.short(name));
  }

  private remembered(key: string, compute: () => string): string {
    const found = this.known.get(key) ?? this.interner.short(compute());
    this.known.set(key, found);
    return found;
  }
}
