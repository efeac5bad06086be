import { canonicalJson } from "../../../dsl/canonical.ts";
import type { AggregateExpression, CompareExpression, CompiledPolicy, Definition, Expression, Mode, Purpose, TableReference } from "../../../dsl/ir.ts";
import { divide, one, type Fraction } from "../../../engine/number/index.ts";
import { literalValue, prepare, type Program } from "../../../engine/program.ts";
import { withoutNames } from "./bare.ts";
import { absolute, chained, isFlag, opposite, turned, type Interner } from "./forms.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";

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
    return this.isCondition(expression) ? this.condition(expression, place) : this.isQuantity(expression) ? poly.textOf(this.quantity(expression, place)) : this.opaque(expression, place);
  }

  /** What counts as equity in a mode, or in each of them where any may be meant. */
  equity(purpose: Purpose, mode: string): string {
    if (mode === "*") return `each ${this.program.meaning.modes.map(({ name }) => `${name}: ${this.equity(purpose, name)}`).join("; ")}`;
    return this.remembered(`equity ${purpose} ${mode}`, () => poly.textOf(this.equityOf(purpose, this.program.modes.get(mode))));
  }

  partitions(): string {
    return canonicalJson(this.program.meaning.modes.map(({ name, sharing }) => ({ name, by: sharing?.partition.by, keys: sharing?.partition.keys })));
  }

  private equityOf(purpose: Purpose, mode: Mode | undefined): Polynomial {
    if (mode?.sharing === undefined) return poly.atom("unspecified equity");
    return mode.sharing.counts.filter(({ purposes }) => purposes.includes(purpose)).reduce<Polynomial>((total, count) => {
      const at: Place = { level: "pool", mode: mode.name };
      const amount = count.when === undefined ? this.quantity(count.amount, at) : this.atom(`(if ${this.condition(count.when, at)} then ${poly.textOf(this.quantity(count.amount, at))} else 0)`);
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
        return this.atom(`(if ${this.condition(expression.condition, place)} then ${poly.textOf(this.quantity(expression.then, place))} else ${poly.textOf(this.quantity(expression.else, place))})`);
      case "aggregate":
        return expression.which === "sum" && expression.operand !== undefined ? this.sum(expression, expression.operand, place) : this.atom(this.opaque(expression, place));
      default:
        return this.atom(this.opaque(expression, place));
    }
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
    return [...this.quantity(operand, inside)].reduce<Polynomial>((total, [key, factor]) => poly.plus(total, poly.scaled(this.atom(`${head} of {${key}}`), factor)), new Map());
  }

  private over({ over, scope, same, where }: AggregateExpression, place: Place): string {
    const inside = this.within({ over, scope, kind: "aggregate", which: "sum" }, place);
    return `${over} in ${scope}${same === undefined ? "" : ` same ${same}`}${where === undefined ? "" : ` where ${this.condition(where, inside)}`}${inside.mode === "*" ? ` of ${this.partitions()}` : ""}`;
  }

  private within({ over, scope }: AggregateExpression, { mode, level }: Place): Place {
    const all = over === "pool" || ((over === "position" || over === "order") && (scope === "account" || level === "account"));
    return { level: level === "group" ? "other" : over, mode: all ? "*" : mode };
  }

  condition(expression: Expression, place: Place): string {
    switch (expression.kind) {
      case "compare":
        return this.comparison(expression, place);
      case "not":
        return this.contrary(expression.operand, place);
      case "logic": {
        const parts = this.flattened(expression.operator, expression.operands, place);
        const listed = this.ignoringOrder ? [...new Set(parts)].sort() : parts;
        return listed.length === 1 ? (listed[0] ?? "") : `(${listed.join(` ${expression.operator} `)})`;
      }
      case "is":
        return `${expression.not ? "not " : ""}[${this.opaque(expression.operand, place)} is ${expression.word}]`;
      case "figure": {
        const definition = this.definition(expression.path);
        return this.sees(definition, place) && definition.exceptions.length === 0 ? this.condition(definition.body, this.at(definition, place)) : this.figure(definition, place);
      }
      case "choose":
        return `[if ${this.condition(expression.condition, place)} then ${this.condition(expression.then, place)} else ${this.condition(expression.else, place)}]`;
      default:
        return `[${this.opaque(expression, place)}]`;
    }
  }

  /** A condition's contrary: of a comparison another comparison, of a contrary what it is the contrary of. */
  private contrary(expression: Expression, place: Place): string {
    if (expression.kind === "compare") return this.comparison({ ...expression, operator: opposite[expression.operator] }, place);
    if (expression.kind === "not") return this.condition(expression.operand, place);
    if (expression.kind === "is") return this.condition({ ...expression, not: !expression.not }, place);
    return `not ${this.condition(expression, place)}`;
  }

  private flattened(operator: string, operands: readonly Expression[], place: Place): readonly string[] {
    return operands.flatMap((operand) => (operand.kind === "logic" && operand.operator === operator ? this.flattened(operator, operand.operands, place) : [this.condition(operand, place)]));
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
      case "extreme":
        return `${expression.which}(${[...new Set(this.operands(expression.which, expression.operands, place))].sort().join(", ")})`;
      case "absolute": {
        const { scale, unit } = poly.monic(this.quantity(expression.operand, place));
        return `|${poly.textOf(poly.scaled(unit, absolute(scale)))}|`;
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

  private operands(which: string, operands: readonly Expression[], place: Place): readonly string[] {
    return operands.flatMap((operand) => (operand.kind === "extreme" && operand.which === which ? this.operands(which, operand.operands, place) : [this.text(operand, place)]));
  }

  private table({ kind, name }: TableReference): string {
    if (kind === "instrument") return "the instrument's table";
    const rows = this.program.tables.get(name)?.rows ?? [];
    const spelt = (value: Fraction | undefined): string => (value === undefined ? "open" : `${value.n}/${value.d}`);
    return `{${rows.map(({ upTo, fields }) => `${spelt(upTo)}: ${Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, value]) => `${field} ${spelt(value)}`).join(", ")}`).join("; ")}}`;
  }

  /** A figure that the engine reads by its name; nothing where the policy has none. */
  builtin(path: string): string {
    const definition = this.program.definitions.get(path);
    return definition === undefined ? `no ${path}` : this.figure(definition, { level: "other", mode: "*" });
  }

  /** A figure where it is not seen from its own level. The name says nothing, the level does. */
  private figure(definition: Definition, place: Place): string {
    const inside = this.at(definition, place);
    return this.remembered(`figure ${definition.path} ${inside.level} ${inside.mode}`, () => `at ${definition.level}(${isFlag(definition) ? this.condition(chained(definition), inside) : this.isTier(definition) ? this.opaque(chained(definition), inside) : poly.textOf(this.bodyOf(definition, place))})`);
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

  private isTier({ dimension }: Definition): boolean {
    return dimension.kind === "tier" || dimension.kind === "tiers" || dimension.kind === "enum";
  }

  private isCondition(expression: Expression): boolean {
    switch (expression.kind) {
      case "compare":
      case "not":
      case "logic":
      case "is":
      case "option":
        return true;
      case "figure":
        return isFlag(this.definition(expression.path));
      case "choose":
        return this.isCondition(expression.then);
      case "aggregate":
        return expression.which === "any" || expression.which === "all";
      default:
        return false;
    }
  }

  private isQuantity(expression: Expression): boolean {
    if (expression.kind === "lookup") return false;
    if (expression.kind === "figure") return !this.isTier(this.definition(expression.path));
    return expression.kind !== "choose" || this.isQuantity(expression.then);
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
