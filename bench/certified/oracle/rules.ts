import type { CompiledPolicy, Definition, Expression } from "../../../dsl/ir.ts";
import { decimal, magnitude, minus, nearest, nothing, one, order, over, plus, sign, times, type Exact } from "./exact.ts";
import { assetAt, atLevel, around, Beyond, rowFinder, silent, type Scope } from "./scope.ts";
import { seconds, type Facts, type Row, type TierRow } from "./rows.ts";
import { Sums } from "./sums.ts";
import { TierRules } from "./tiers.ts";
import { GivenRules } from "./given.ts";
import { extreme, literal, number, priceOf } from "./values.ts";

const purposes = ["opening", "maintaining", "withdrawing"];

const instrumentOf = rowFinder("instrument");

export type Quantity = (scope: Scope) => Exact;
export type Condition = (scope: Scope) => boolean;

/** What a comparison or a look-up saw: `at` is 0 on its boundary. For who looks for boundaries. */
export interface Sight {
  readonly of: Expression;
  readonly at: Exact;
  readonly bounds: readonly TierRow[];
}


/**
 * The rules of a policy as closures over exact numbers: its meaning read a second time, by other code than the engine's and than the
 * plan's. A class because closures are made once for each expression.
 */
export class Rules {
  sights: Sight[] | undefined;
  readonly facts: Facts;
  readonly policy: CompiledPolicy;
  readonly definitions: ReadonlyMap<string, Definition>;
  private readonly places: ReadonlyMap<string, number>;
  private readonly quantities = new Map<Expression, Quantity>();
  private readonly conditions = new Map<Expression, Condition>();
  private readonly sums: Sums;
  private readonly tiers: TierRules;
  private readonly given: GivenRules;

  constructor(policy: CompiledPolicy, facts: Facts) {
    this.policy = policy;
    this.facts = facts;
    this.definitions = new Map(policy.meaning.definitions.map((definition) => [definition.path, definition]));
    this.places = new Map(policy.meaning.definitions.map(({ path }, index) => [path, index]));
    this.sums = new Sums(this, facts);
    this.tiers = new TierRules(this);
    this.given = new GivenRules(this);
  }

  quantity(expression: Expression): Quantity {
    const known = this.quantities.get(expression) ?? this.newQuantity(expression);
    this.quantities.set(expression, known);
    return known;
  }

  condition(expression: Expression): Condition {
    const known = this.conditions.get(expression) ?? this.newCondition(expression);
    this.conditions.set(expression, known);
    return known;
  }

  private newQuantity(expression: Expression): Quantity {
    switch (expression.kind) {
      case "number": {
        const value = literal(expression);
        return () => value;
      }
      case "instant": {
        const value = seconds(expression.value);
        return () => value ?? silent();
      }
      case "fact":
        return this.given.fact(expression.path);
      case "figure":
        return this.figure(expression.path, (body) => this.quantity(body));
      case "equity":
        return this.equity(expression.purpose);
      case "available":
        return this.available(expression.of);
      case "binary": {
        const [left, right] = [this.quantity(expression.left), this.quantity(expression.right)];
        const join = { add: plus, subtract: minus, multiply: times, divide: over }[expression.operator];
        return (scope) => join(left(scope), right(scope)) ?? silent();
      }
      case "choose": {
        const [condition, then, otherwise] = [this.condition(expression.condition), this.quantity(expression.then), this.quantity(expression.else)];
        return (scope) => (condition(scope) ? then(scope) : otherwise(scope));
      }
      case "extreme": {
        const of = expression.operands.map((operand) => this.quantity(operand));
        return (scope) => extreme(expression.which, of.map((each) => each(scope)));
      }
      case "absolute": {
        const of = this.quantity(expression.operand);
        return (scope) => magnitude(of(scope));
      }
      case "aggregate":
        return this.sums.quantity(expression);
      case "grouped":
        return this.sums.grouped(expression);
      case "value": {
        const [price, worth, find] = [this.quantity(expression.at), this.worth(expression.of), rowFinder(expression.of)];
        return (scope) => {
          const at = price(scope);
          return worth(find(scope) ?? silent(), instrumentOf(scope) ?? silent(), at);
        };
      }
      case "profit": {
        const [from, to, worth, find] = [this.quantity(expression.from), this.quantity(expression.to), this.worth(expression.of), rowFinder(expression.of)];
        const isFromEntry = expression.from.kind === "fact" && expression.from.path === "position.entry_price";
        return (scope) => {
          const [holding, instrument] = [find(scope) ?? silent(), instrumentOf(scope) ?? silent()];
          const end = to(scope);
          const [before, after] = [(isFromEntry ? statedCost(holding) : undefined) ?? worth(holding, instrument, from(scope)), worth(holding, instrument, end)];
          return (instrument.json["contract"] === "inverse") !== (holding.json["side"] === "short") ? minus(before, after) : minus(after, before);
        };
      }
      case "valued": {
        const of = this.quantity(expression.operand);
        const haircut = this.facts.reader("asset.haircut");
        return (scope) => {
          const amount = of(scope);
          const from = assetAt(expression.from, scope) ?? silent();
          const value = from === expression.to ? amount : times(amount, priceOf(from, expression.to, scope));
          if (!expression.haircut) return value;
          const asset = scope.account.byAsset.get(from) ?? silent();
          const kept = minus(one, number(haircut(asset)));
          return sign(value) > 0 ? times(value, kept) : value;
        };
      }
      case "before":
        return this.quantity(expression.operand);
      case "pinned": {
        const of = this.quantity(expression.operand);
        return (scope) => of({ ...scope, pinned: true });
      }
      case "round": {
        const [of, step] = [this.quantity(expression.operand), this.quantity(expression.step)];
        return (scope) => {
          const [value, size] = [of(scope), step(scope)];
          if (sign(size) <= 0) silent();
          const steps = nearest(over(value, size) ?? silent(), expression.mode);
          if (steps === undefined) throw new Beyond("rounding that asks who is the trader");
          return times({ n: steps, s: 0, q: 1n }, size);
        };
      }
      case "scenario": {
        const of = this.quantity(expression.operand);
        const factors = expression.moves.map((move) => plus(one, literal(move)));
        return (scope) => extreme(expression.which === "worst" ? "min" : "max", factors.map((factor) => of({ ...scope, factor: times(scope.factor ?? one, factor) })));
      }
      case "tier_field": {
        const tier = this.tiers.tier(expression.tier);
        return (scope) => tier(scope, ({ fields }) => fields[expression.field] ?? silent());
      }
      case "slices":
        return this.tiers.slices(expression.operand, expression.table, expression.field);
      default:
        throw new Beyond(`the oracle does not read \`${expression.kind}\``);
    }
  }

  private newCondition(expression: Expression): Condition {
    switch (expression.kind) {
      case "compare": {
        const [left, right] = [this.quantity(expression.left), this.quantity(expression.right)];
        return (scope) => {
          const [a, b] = [left(scope), right(scope)];
          this.sights?.push({ of: expression, at: minus(a, b), bounds: [] });
          const found = order(a, b);
          switch (expression.operator) {
            case "<": return found < 0;
            case "<=": return found <= 0;
            case ">": return found > 0;
            case ">=": return found >= 0;
            case "=": return found === 0;
            case "!=": return found !== 0;
          }
        };
      }
      case "logic": {
        const of = expression.operands.map((operand) => this.condition(operand));
        return expression.operator === "and" ? (scope) => of.every((each) => each(scope)) : (scope) => of.some((each) => each(scope));
      }
      case "not": {
        const of = this.condition(expression.operand);
        return (scope) => !of(scope);
      }
      case "is": {
        const word = this.given.word(expression.operand);
        return (scope) => (word(scope) === expression.word) !== expression.not;
      }
      case "option": {
        const word = this.given.word(expression);
        return (scope) => word(scope) === "yes";
      }
      case "fact": {
        const read = this.facts.reader(expression.path);
        return (scope) => this.given.read(expression.path, read, scope) === true;
      }
      case "figure":
        return this.figure(expression.path, (body) => this.condition(body));
      case "before":
      case "pinned":
        return this.condition(expression.operand);
      case "choose": {
        const [condition, then, otherwise] = [this.condition(expression.condition), this.condition(expression.then), this.condition(expression.else)];
        return (scope) => (condition(scope) ? then(scope) : otherwise(scope));
      }
      case "aggregate":
        return this.sums.condition(expression);
      default:
        throw new Beyond(`the oracle does not read \`${expression.kind}\` as a condition`);
    }
  }

  /** A definition of the object at hand, read once for each. */
  private figure<V>(path: string, compile: (body: Expression) => (scope: Scope) => V): (scope: Scope) => V {
    const definition = this.definitions.get(path);
    if (definition === undefined) throw new Beyond(`\`${path}\` is not defined`);
    const place = this.places.get(path) ?? 0;
    const { level } = definition;
    let read: ((scope: Scope) => V) | undefined;
    const keeps = level === "account" || level === "pool" || level === "position" || level === "order";
    const find = rowFinder(level);
    return (scope) => {
      read ??= this.body(definition, compile);
      const home = !keeps || scope.factor !== undefined ? undefined : level === "pool" ? scope.pool : find(scope);
      if (home === undefined) return read(atLevel(level, scope));
      const known = home.known[place] as V | undefined; // kept below
      if (known !== undefined) return known;
      const value = read(atLevel(level, scope));
      home.known[place] = value;
      return value;
    };
  }

  body<V>({ body, exceptions }: Definition, compile: (body: Expression) => (scope: Scope) => V): (scope: Scope) => V {
    return exceptions.reduceRight<(scope: Scope) => V>((otherwise, exception) => {
      const [condition, then] = [this.condition(exception.condition), compile(exception.body)];
      return (scope) => (condition(scope) ? then(scope) : otherwise(scope));
    }, compile(body));
  }

  equity(purpose: "opening" | "maintaining" | "withdrawing"): Quantity {
    const byMode = new Map(this.policy.meaning.modes.map((mode) => [
      mode.name,
      mode.sharing?.counts.filter(({ purposes }) => purposes.includes(purpose)).map(({ when, amount, sign: way }) => ({ when: when && this.condition(when), amount: this.quantity(amount), way })),
    ]));
    const place = this.places.size + purposes.indexOf(purpose);
    return (scope) => {
      const { pool } = scope;
      const counts = pool === undefined ? undefined : byMode.get(pool.mode.name);
      if (pool === undefined || counts === undefined) return silent();
      const keeps = scope.factor === undefined && scope.pinned !== true;
      const known = keeps ? (pool.known[place] as Exact | undefined) : undefined; // kept below
      if (known !== undefined) return known;
      const inside = atLevel("pool", scope);
      let total = nothing;
      for (const { when, amount, way } of counts) {
        if (when !== undefined && !when(inside)) continue;
        total = way === "count" ? plus(total, amount(inside)) : minus(total, amount(inside));
      }
      if (keeps) pool.known[place] = total;
      return total;
    };
  }

  private available(of: "pool" | "balance"): Quantity {
    if (of === "balance") throw new Beyond("the oracle does not read what is available of a balance");
    const [equity, initial] = [this.equity("opening"), this.definitions.has("pool.initial_margin") ? this.figure("pool.initial_margin", (body) => this.quantity(body)) : silent];
    return (scope) => {
      const inside = around(scope, scope.pool ?? silent());
      return extreme("max", [nothing, minus(equity(inside), initial(inside))]);
    };
  }

  /** What a holding is worth at a price. */
  private worth(of: string): (holding: Row, instrument: Row, price: Exact) => Exact {
    const [contracts, size, quanto] = [this.facts.reader(`${of}.contracts`), this.facts.reader("instrument.contract_size"), this.facts.reader("instrument.quanto_multiplier")];
    return (holding, instrument, price) => {
      const contract = instrument.json["contract"];
      const plain = times(number(contracts(holding)), number(size(instrument)));
      const held = contract === "quanto" ? times(plain, number(quanto(instrument))) : plain;
      return contract === "inverse" ? (over(held, price) ?? silent()) : times(held, price);
    };
  }
}

/** What a position cost that states this in place of its entry price. */
function statedCost({ json }: Row): Exact | undefined {
  const { entryPrice, entryNotional } = json;
  return entryPrice === undefined && typeof entryNotional === "string" ? decimal(entryNotional) : undefined;
}
