import type { AggregateExpression, Definition, Expression } from "../dsl/ir.ts";
import type { Algebra, Reference } from "./algebras/algebra.ts";
import { aggregate } from "./aggregate.ts";
import { availableOf } from "./available.ts";
import { equityOf } from "./equity.ts";
import { add, multiply, one, unreachable } from "./number/index.ts";
import { grouped } from "./grouped.ts";
import { isMovable, quantityFact, readFact } from "./facts.ts";
import { profitBetween, profitFromBasis, statedCost, valueAt } from "./payoff.ts";
import { poolsOf, type Pool } from "./pools.ts";
import { emptyReads, Memory, type Named, type OfAccount } from "./memory.ts";
import type { PriceWatch } from "./price-watch.ts";
import { literalValue, type Program } from "./program.ts";
import { entityAt, narrowed, poolScope, type Scope } from "./scope.ts";
import type { Entity } from "./state/entity.ts";
import { parseInstant } from "./state/load.ts";
import { optionValue, slices, valuation } from "./tables.ts";
import { tierField, withTier } from "./tiers.ts";
import { within } from "./undecided.ts";
import { missing, poolWord } from "./words.ts";

/**
 * One reading of a policy's expressions over one state: the fold over the IR, with the value of each definition kept for each
 * object it was asked of. A class because that memory must be guarded: one reading, one state, one algebra.
 */
export class Reading<V, T> {
  readonly program: Program;
  readonly algebra: Algebra<V, T>;
  readonly observeClause: ((id: string) => void) | undefined;
  /** The clause that is being read; for observers. */
  clause = "";
  /** A short cut of solving: the part of a sum that cannot move, and the positions left to add. See `solve/short-sums.ts`. */
  fixedPart: ((expression: AggregateExpression, scope: Scope) => { value: V; rest: readonly Entity[] } | undefined) | undefined;
  /** Told which prices are read, where somebody asks for that. */
  watch: PriceWatch | undefined;
  private readonly values = new Memory<V>();
  private readonly truths = new Memory<T>();
  private readonly ofAccount: OfAccount<V, T>;

  constructor(program: Program, algebra: Algebra<V, T>, observeClause?: (id: string) => void, ofAccount: OfAccount<V, T> = emptyReads()) {
    this.program = program;
    this.algebra = algebra;
    this.observeClause = observeClause;
    this.ofAccount = ofAccount;
  }

  poolsOf(scope: Scope): readonly Pool[] {
    return poolsOf(this.program, scope.state);
  }

  /** The value of a quantity. Throws `Undecided`. */
  quantity(expression: Expression, scope: Scope): V {
    const { algebra } = this;
    switch (expression.kind) {
      case "number":
        return algebra.literal(literalValue(expression), expression.value);
      case "instant":
        return algebra.literal(parseInstant(expression.value), expression.value);
      case "fact":
        if (this.watch !== undefined && isMovable(expression.path)) this.notePrice(scope);
        return quantityFact(this.algebra, expression.path, scope);
      case "figure":
        return this.figure(expression.path, scope);
      case "equity":
        return this.equity(expression.purpose, scope);
      case "available":
        return availableOf(this, expression.of, scope);
      case "binary": {
        const left = this.quantity(expression.left, scope);
        const right = this.quantity(expression.right, scope);
        return algebra[expression.operator](left, right);
      }
      case "choose":
        return algebra.choose(
          this.condition(expression.condition, scope),
          () => this.quantity(expression.then, scope),
          () => this.quantity(expression.else, scope),
        );
      case "extreme": {
        const values = expression.operands.map((operand) => this.quantity(operand, scope));
        return expression.which === "min" ? algebra.minimum(values) : algebra.maximum(values);
      }
      case "absolute":
        return algebra.absolute(this.quantity(expression.operand, scope));
      case "aggregate":
        return aggregate(this, expression, scope);
      case "grouped":
        return grouped(this, expression, scope);
      case "value": {
        const { holding, instrument } = this.holding(expression.of, scope);
        return statedCost(algebra, expression.at, holding) ?? valueAt(algebra, holding, instrument, this.quantity(expression.at, scope));
      }
      case "profit": {
        const { holding, instrument } = this.holding(expression.of, scope);
        const to = this.quantity(expression.to, scope);
        const cost = statedCost(algebra, expression.from, holding);
        if (cost !== undefined) return profitFromBasis(algebra, holding, instrument, cost, to);
        return profitBetween(algebra, holding, instrument, this.quantity(expression.from, scope), to);
      }
      case "valued":
        return valuation(this, expression, scope);
      case "before": {
        if (scope.before === undefined) return this.quantity(expression.operand, scope);
        return this.quantity(expression.operand, scope.before);
      }
      case "pinned":
        return this.quantity(expression.operand, { ...scope, pinned: true });
      case "round":
        return algebra.round(this.quantity(expression.operand, scope), this.quantity(expression.step, scope), expression.mode);
      case "root":
        return algebra.root(this.quantity(expression.operand, scope), expression.degree, expression.digits, expression.mode);
      case "power":
        return algebra.power(this.quantity(expression.operand, scope), expression.numerator, expression.denominator, expression.digits, expression.mode);
      case "scenario": {
        const values = expression.moves.map((move) => {
          const factor = multiply(scope.factor ?? one, add(one, literalValue(move)));
          return this.quantity(expression.operand, { ...scope, factor });
        });
        return expression.which === "worst" ? algebra.minimum(values) : algebra.maximum(values);
      }
      case "tier_field":
        return withTier(this, expression.tier, scope, (tier, of) => tierField(this.algebra, tier, expression.field, of));
      case "slices":
        return slices(this, expression, scope);
      case "lookup":
      case "option":
      case "compare":
      case "is":
      case "logic":
      case "not":
        throw new Error(`A ${expression.kind} was read as a quantity; the checker lets none through.`);
      default:
        return unreachable(expression);
    }
  }

  /** Whether a condition holds. Throws `Undecided`. */
  condition(expression: Expression, scope: Scope): T {
    const { algebra } = this;
    switch (expression.kind) {
      case "compare":
        return algebra.compare(expression.operator, this.quantity(expression.left, scope), this.quantity(expression.right, scope), expression);
      case "logic": {
        const operands = expression.operands.map((operand) => () => this.condition(operand, scope));
        return expression.operator === "and" ? algebra.and(operands) : algebra.or(operands);
      }
      case "not":
        return algebra.not(this.condition(expression.operand, scope));
      case "is": {
        const { reference, word } = this.word(expression.operand, scope);
        const truth = algebra.word(reference, word, expression.word);
        return expression.not ? algebra.not(truth) : truth;
      }
      case "option":
        return algebra.flag({ path: `option ${expression.name}`, of: "" }, optionValue(this.program, scope.state, expression.name) === "yes");
      case "fact": {
        const { reference, value } = readFact(expression.path, scope);
        return algebra.flag(reference, value === true);
      }
      case "figure": {
        const definition = this.definition(expression.path);
        const of = this.objectOf(definition, scope);
        return algebra.flagFigure({ path: expression.path, of: of.name, clause: definition.id }, () =>
          this.remember(this.truths, this.ofAccount.truths, definition, of.key, scope, () => this.readBody(definition, scope, (body, s) => this.condition(body, s), algebra.chooseTruth.bind(algebra))),
        );
      }
      case "before":
        return this.condition(expression.operand, scope.before ?? scope);
      case "pinned":
        return this.condition(expression.operand, { ...scope, pinned: true });
      case "choose":
        return algebra.chooseTruth(
          this.condition(expression.condition, scope),
          () => this.condition(expression.then, scope),
          () => this.condition(expression.else, scope),
        );
      case "aggregate":
        return aggregate.truth(this, expression, scope);
      default:
        throw new Error(`A ${expression.kind} was read as a condition; the checker lets none through.`);
    }
  }

  /** The word an expression stands for: an enum fact, an option, a status, a mode. */
  word(expression: Expression, scope: Scope): { reference: Reference; word: string } {
    if (expression.kind === "before") return this.word(expression.operand, scope.before ?? scope);
    if (expression.kind === "option") {
      return { reference: { path: `option ${expression.name}`, of: "" }, word: optionValue(this.program, scope.state, expression.name) };
    }
    if (expression.kind !== "fact") throw new Error(`A ${expression.kind} was read as a word; the checker lets none through.`);
    const given = poolWord(this, expression.path, scope);
    if (given !== undefined) return given;
    const { reference, value } = readFact(expression.path, scope);
    return { reference, word: typeof value === "boolean" ? (value ? "yes" : "no") : String(value) };
  }

  /** The value of a definition for the object at hand. */
  figure(path: string, scope: Scope): V {
    const definition = this.definition(path);
    const of = this.objectOf(definition, scope);
    return this.algebra.figure({ path, of: of.name, clause: definition.id }, () =>
      this.remember(this.values, this.ofAccount.values, definition, of.key, scope, () => this.readBody(definition, scope, (body, s) => this.quantity(body, s), this.algebra.choose.bind(this.algebra))),
    );
  }

  equity(purpose: "opening" | "maintaining" | "withdrawing", scope: Scope): V {
    const pool = scope.pool;
    if (pool === undefined) throw missing("pool.equity", "no pool is at hand here");
    const read = (): V => equityOf(this, purpose, { ...poolScope(scope), pool });
    return this.algebra.figure({ path: purpose === "maintaining" ? "pool.equity" : `pool.equity for ${purpose}`, of: pool.id }, () => {
      // Stages, figures and prices ask for the same equity. An observer is told of each time; what a request or a charge may move is read anew.
      if (this.observeClause !== undefined || scope.before !== undefined || scope.request !== undefined || scope.charge !== undefined) return read();
      return this.keep(this.values, purpose, pool, scope, read);
    });
  }

  private holding(of: "position" | "order" | "fill", scope: Scope): { holding: Entity; instrument: Entity } {
    const holding = entityAt(of, scope);
    const instrument = entityAt("instrument", scope);
    if (holding === undefined || instrument === undefined) throw missing(of, `no ${of} is at hand here`);
    return { holding, instrument };
  }

  definition(path: string): Definition {
    const definition = this.program.definitions.get(path);
    if (definition === undefined) throw new Error(`The policy has no definition \`${path}\`; the checker lets none through.`);
    return definition;
  }

  /** The object that a definition is about here: part of the memory's key. */
  private objectOf(definition: Definition, scope: Scope): { key: object; name: string } {
    if (definition.level === "pool") return { key: scope.pool ?? scope.state, name: scope.pool?.id ?? "" };
    const entity = entityAt(definition.level, scope);
    return { key: entity ?? scope.state, name: entity?.id ?? "" };
  }

  /** A definition's body, or that of its first exception whose condition holds. */
  readBody<R>(definition: Definition, scope: Scope, read: (body: Expression, scope: Scope) => R, choose: (condition: T, then: () => R, otherwise: () => R) => R): R {
    const outer = this.clause;
    this.clause = definition.id;
    const inside = narrowed(definition.level, scope);
    const from = (index: number): R => {
      const exception = definition.exceptions[index];
      if (exception === undefined) return read(definition.body, inside);
      const condition = within(exception.id, () => this.condition(exception.condition, inside));
      return choose(
        condition,
        () => {
          this.observeClause?.(exception.id);
          return within(exception.id, () => read(exception.body, inside));
        },
        () => from(index + 1),
      );
    };
    try {
      return within(definition.id, () => from(0));
    } finally {
      this.clause = outer;
    }
  }

  /** `memory` for what may hang on the pool at hand, `ofAccount` for what does not. */
  private remember<Kept>(memory: Memory<Kept>, ofAccount: Memory<Kept>, definition: Definition, of: object, scope: Scope, compute: () => Kept): Kept {
    this.observeClause?.(definition.id);
    if (definition.level !== "account" || !this.isShared(scope)) return this.keep(memory, definition, of, scope, compute);
    return this.keep(ofAccount, definition, of, scope.pool === undefined ? scope : narrowed("account", scope), compute);
  }

  /** What `in account` ranges over positions, orders or pools is the same for each pool, and read once: not where an object at hand, a request or a charge may say something in it. */
  overAccount(expression: AggregateExpression, scope: Scope, compute: () => V): V {
    const { over, same } = expression;
    const isOfAccount = same === undefined && (over === "position" || over === "order" || over === "pool");
    return isOfAccount && scope.group === undefined && this.isShared(scope) ? this.keep(this.ofAccount.values, expression, scope.state, narrowed("account", scope), compute) : compute();
  }

  /** An observer is told for each pool what is read there; a request or a charge may be another in each. */
  private isShared({ before, request, charge }: Scope): boolean {
    return this.observeClause === undefined && before === undefined && request === undefined && charge === undefined;
  }

  private keep<Kept>(memory: Memory<Kept>, name: Named, of: object, scope: Scope, compute: () => Kept): Kept {
    const drawer = memory.drawer(scope);
    const known = drawer.get(name, of);
    if (known !== undefined) {
      this.watch?.again(name, of, scope);
      return known;
    }
    const fresh = this.watch === undefined ? compute() : this.watch.first(name, of, scope, compute);
    drawer.set(name, of, fresh);
    return fresh;
  }

  private notePrice(scope: Scope): void {
    const instrument = entityAt("instrument", scope);
    if (instrument !== undefined) this.watch?.note(instrument.id, scope.pinned === true);
  }
}
