import { canonicalJson } from "../../../dsl/canonical.ts";
import type { AggregateExpression, CompiledPolicy, Definition, Expression, Mode, Purpose, TableReference } from "../../../dsl/ir.ts";
import { currencyNamed } from "../../../engine/currency.ts";
import { divide, isZero, one } from "../../../engine/number/index.ts";
import { literalValue, prepare, type Program } from "../../../engine/program.ts";
import { withoutNames } from "./bare.ts";
import { chosenBySize, comparisonIn, extreme, least, worstOrBest, type Makers } from "./extremes.ts";
import { chained, isFlag, isTier, type Interner } from "./forms.ts";
import { inParts } from "./in-parts.ts";
import { isCondition, isQuantity } from "./kinds.ts";
import { inOrder } from "./in-order.ts";
import { OwnFigures } from "./own-figures.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import { signOf, SilencesOf } from "./silences.ts";
import { tableText } from "./tables.ts";
import { truthOf, type Reader } from "./truth-of.ts";
import { Truth } from "./truth.ts";

/** Where an expression is read: the level of the objects at hand, and the mode of the pool, `*` where any pool's may be meant. */
export interface Place {
  readonly level: string;
  readonly mode: string;
}

/** Levels that narrow what a definition may see; at any other a definition sees what its reader sees. */
const narrowing: ReadonlySet<string> = new Set(["pool", "position", "order", "account"]);

/**
 * The meaning of expressions as texts: two that share a text decide the same. Figures stand for their definitions, sums and products for
 * polynomials, comparisons for a polynomial's sign. With `ignoringOrder` conditions are arithmetic too, in which what is asked first is lost:
 * the same but for silences. A class because it remembers figures.
 */
export class NormalForms implements Reader {
  readonly program: Program;
  readonly truth: Truth | undefined;
  readonly silences: SilencesOf;
  private readonly own: OwnFigures;
  private readonly interner: Interner;
  private readonly known = new Map<string, string>();
  private readonly quantities = new Map<string, Polynomial>();

  /** Texts of two policies may be compared where they share an `interner`. */
  constructor(policy: CompiledPolicy, interner: Interner, ignoringOrder: boolean) {
    this.program = prepare(policy);
    this.interner = interner;
    this.silences = new SilencesOf(this.program);
    this.own = new OwnFigures(this.program);
    this.truth = ignoringOrder ? new Truth((text) => interner.short(text)) : undefined;
  }

  /** An expression of any kind. */
  text(expression: Expression, place: Place): string {
    return isCondition(expression, this.program.definitions) ? this.condition(expression, place) : isQuantity(expression, this.program.definitions) ? this.printed(this.quantity(expression, place)) : this.opaque(expression, place);
  }

  /** What counts as equity in a mode, or in each of them where any may be meant. */
  equity(purpose: Purpose, mode: string): string {
    if (mode === "*") return `each ${this.program.meaning.modes.map(({ name }) => `${name}: ${this.equity(purpose, name)}`).sort().join("; ")}`;
    return this.remembered(`equity ${purpose} ${mode}`, () => this.printed(this.equityOf(purpose, this.program.modes.get(mode))));
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
    const apart = this.truth === undefined ? undefined : inParts(expression);
    if (apart !== undefined) return this.quantity(apart, place);
    switch (expression.kind) {
      case "number":
        return poly.constant(literalValue(expression));
      case "figure": {
        const definition = this.definition(expression.path);
        return this.sees(definition, place) ? this.bodyOf(definition, place) : this.atom(this.figure(definition, place), expression);
      }
      case "equity":
        return place.level === "pool" && place.mode !== "*" ? this.equityOf(expression.purpose, this.program.modes.get(place.mode)) : this.atom(`equity(${this.equity(expression.purpose, place.mode)})`, expression);
      case "binary": {
        const [left, right] = [this.quantity(expression.left, place), this.quantity(expression.right, place)];
        if (expression.operator === "add") return poly.plus(left, right);
        if (expression.operator === "subtract") return poly.minus(left, right);
        if (expression.operator === "multiply") return this.times(left, right) ?? this.made(`(${[left, right].map((each) => this.printed(each)).sort().join(" × ")})`, left, right);
        return this.overExtreme(left, expression.right, place) ?? this.quotient(left, right);
      }
      case "choose":
        return this.chosen(expression.condition, this.quantity(expression.then, place), this.quantity(expression.else, place), place);
      case "extreme":
        return extreme(expression.which, this.operands(expression.which, expression.operands, place), this.makers);
      case "absolute": {
        const value = this.quantity(expression.operand, place);
        return extreme("max", [value, poly.minus(new Map(), value)], this.makers);
      }
      case "scenario":
        return worstOrBest(expression, this.quantity(expression.operand, place), (text) => this.atom(text, expression), (value) => this.printed(value));
      case "aggregate":
        if (expression.which === "number" && this.truth !== undefined) return this.sum(expression, poly.constant(one), place);
        return expression.which === "sum" && expression.operand !== undefined ? this.sum(expression, this.quantity(expression.operand, this.within(expression, place)), place) : this.atom(this.opaque(expression, place), expression);
      default:
        return this.atom(this.opaque(expression, place), expression);
    }
  }

  /** `if`: with the condition or its contrary, whichever is spelt first; where the condition compares the two, the smaller or the larger of them. */
  private chosen(condition: Expression, then: Polynomial, otherwise: Polynomial, place: Place): Polynomial {
    const compared = comparisonIn(condition);
    const bySize = compared === undefined ? undefined : chosenBySize(compared.operator, poly.minus(this.quantity(compared.left, place), this.quantity(compared.right, place)), then, otherwise, this.makers);
    if (bySize !== undefined) return bySize;
    if (this.truth !== undefined) return this.productOf(truthOf(this, condition, place), then, otherwise);
    const [straight, contrary] = [this.condition(condition, place), this.condition(condition, place, true)];
    const [first, yes, no] = straight <= contrary ? [straight, then, otherwise] : [contrary, otherwise, then];
    return poly.atom(this.interner.short(`(if ${first} then ${this.printed(yes)} else ${this.printed(no)})`));
  }

  /** `if` as a product: what both have in common comes out, and with it what one of them would not have read. */
  private productOf(condition: Polynomial, then: Polynomial, otherwise: Polynomial): Polynomial {
    const apart = poly.withoutZeros(poly.minus(then, otherwise));
    return poly.plus(otherwise, this.times(condition, apart) ?? this.made(`(if ${this.printed(condition)} then ${this.printed(apart)} else 0)`, condition, apart));
  }

  /** By the smaller of what is above 0 is by each, the larger of these. */
  private overExtreme(left: Polynomial, divisor: Expression, place: Place): Polynomial | undefined {
    if (this.truth === undefined || divisor.kind !== "extreme") return undefined;
    const by = this.operands(divisor.which, divisor.operands, place);
    if (!by.every((each) => this.truth?.isPositive(each) === true)) return undefined;
    return this.times(left, extreme(divisor.which === "min" ? "max" : "min", by.map((each) => this.quotient(poly.constant(one), each)), this.makers));
  }

  /** By a constant other than 0 it is a product; by anything else the divisor is a name, whatever it is multiplied by. */
  private quotient(left: Polynomial, right: Polynomial): Polynomial {
    const divisor = this.truth?.tidied(right) ?? right;
    const by = poly.constantOf(divisor);
    if (by !== undefined) return by.n === 0n ? this.made(`(${this.printed(left)} / 0)`, left) : poly.scaled(left, divide(one, by));
    const { scale, unit } = poly.monic(divisor);
    const name = `1/(${this.printed(unit)})`;
    const inverse = poly.scaled(this.truth?.isPositive(unit) === true ? this.truth.atom(name, this.truth.silencesIn(unit), "positive") : this.made(name, unit), divide(one, scale));
    return this.times(left, inverse) ?? this.made(`(${this.printed(left)} / ${this.printed(divisor)})`, left, divisor);
  }

  /** A sum over objects is the sum of the sums of its terms; with a condition, of its product with that. */
  private sum(expression: AggregateExpression, quantity: Polynomial, place: Place): Polynomial {
    const { where, ...all } = expression;
    if (this.truth !== undefined) {
      const chosen = where === undefined ? quantity : this.chosen(where, quantity, new Map(), this.within(expression, place));
      return this.truth.sum(`sum over ${this.over(all, place)}`, this.silences.of({ ...all, which: "number" }), chosen);
    }
    const head = `sum over ${this.over(expression, place)}`;
    return [...quantity].filter(([key, factor]) => key !== "" || !isZero(factor)).reduce<Polynomial>((total, [key, factor]) => poly.plus(total, poly.scaled(poly.atom(this.interner.short(`${head} of {${key}}`)), factor)), new Map());
  }

  over({ over, scope, same, where }: AggregateExpression, place: Place): string {
    const inside = this.within({ over, scope, kind: "aggregate", which: "sum" }, place);
    return `${over} in ${scope}${same === undefined ? "" : ` same ${same}`}${where === undefined ? "" : ` where ${this.condition(where, inside)}`}${inside.mode === "*" ? ` of ${this.partitions()}` : ""}`;
  }

  within({ over, scope }: AggregateExpression, { mode, level }: Place): Place {
    const all = over === "pool" || ((over === "position" || over === "order") && (scope === "account" || level === "account"));
    return { level: level === "group" ? "other" : over, mode: all ? "*" : mode };
  }

  /** A condition, or its contrary. */
  condition(expression: Expression, place: Place, isNegated = false): string {
    if (this.truth === undefined) return inOrder(this, expression, place, isNegated);
    const truth = truthOf(this, expression, place);
    return this.truth.textOf(isNegated ? this.truth.not(truth) : truth);
  }

  /** A form that is not taken apart: its kind and what is in it. */
  opaque(expression: Expression, place: Place): string {
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
  figure(definition: Definition, place: Place): string {
    const inside = this.at(definition, place);
    return this.remembered(`figure ${definition.path} ${inside.level} ${inside.mode}`, () => `at ${definition.level}(${isFlag(definition) ? this.condition(chained(definition), inside) : isTier(definition) ? this.opaque(chained(definition), inside) : this.printed(this.bodyOf(definition, place))})`);
  }

  private bodyOf(definition: Definition, place: Place): Polynomial {
    const inside = this.at(definition, place);
    const key = `${definition.path} ${inside.level} ${inside.mode}`;
    if (!this.quantities.has(key)) this.quantities.set(key, this.quantity(chained(definition), inside));
    return this.quantities.get(key)!; // it was set
  }

  at({ level }: Definition, place: Place): Place {
    if (!narrowing.has(level)) return place;
    return { level, mode: level === "account" ? "*" : place.mode };
  }

  sees(definition: Definition, { level }: Place): boolean {
    return level !== "group" && (!narrowing.has(definition.level) || level === definition.level || ((level === "other" || definition.level === "account") && this.own.of(definition)));
  }

  definition(path: string): Definition {
    const found = this.program.definitions.get(path);
    if (found === undefined) throw new Error(`The policy has no definition \`${path}\`; the checker lets none through.`);
    return found;
  }

  /** What is not taken apart, by its text. */
  private atom(text: string, expression: Expression): Polynomial {
    const name = this.truth?.atom(text, this.silences.of(expression), signOf(expression)) ?? poly.atom(this.interner.short(text));
    return this.silences.isShared(expression) ? (this.truth?.share(name) ?? name) : name;
  }

  /** What is made of others and not taken apart. */
  private made(text: string, ...of: readonly Polynomial[]): Polynomial {
    return this.truth?.atom(text, new Set([text, ...of.flatMap((each) => [...(this.truth?.silencesIn(each) ?? [])])])) ?? poly.atom(this.interner.short(text));
  }

  private times(a: Polynomial, b: Polynomial): Polynomial | undefined {
    return this.truth === undefined ? poly.product(a, b) : this.truth.times(a, b);
  }

  private readonly makers: Makers = {
    named: (text, ...of) => this.truth?.atom(text, new Set(of.flatMap((each) => [...(this.truth?.silencesIn(each) ?? [])]))) ?? poly.atom(this.interner.short(text)),
    least: (a, b) => this.truth?.least(a, b) ?? least(a, b, this.makers.named),
  };

  private printed(value: Polynomial): string {
    return this.truth?.textOf(value) ?? poly.textOf(value);
  }

  private remembered(key: string, compute: () => string): string {
    if (!this.known.has(key)) this.known.set(key, this.interner.short(compute()));
    return this.known.get(key)!; // it was set
  }
}
