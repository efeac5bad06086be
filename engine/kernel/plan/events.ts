import type { Comparison } from "../../algebras/algebra.ts";
import { zero } from "../../number/index.ts";
import type { Factory } from "./factory.ts";
import { apartBy } from "./groups.ts";
import { Beyond, isApart, isMark, isNothing, markPrice, moverOf, movesByOrders } from "./moving.ts";
import type { Lookup, Num, PriceEvent, PriceWalk, Truth } from "./nodes.ts";
import { asQuotient, product, type Quotient } from "./quotients.ts";
import { agree, opposite, turned, type Side, type Use } from "./sides.ts";

const several = "several that agree on a word move with one price";

/** Every event costs code, and time on the way to any other. */
const mostEvents = 24;

/** A number as a function of a price, with rows and sides as they are at hand: `still` + `slope` · P. */
interface Line {
  readonly still: Num;
  readonly slope: Num;
}

interface Known {
  readonly lines: Map<Num, Line>;
  readonly sides: Map<Num, Side>;
  readonly rows: Map<Lookup, number>;
}

/** How a condition changes with the price of one position, event after event; throws `Beyond` where that is not known here. */
export function walkOf(make: Factory, holds: Truth, single: boolean, inverse: boolean): PriceWalk & { readonly isAtMark: boolean } {
  const events = new Events(make, single, inverse);
  const truth = events.truth(holds, 1);
  if (events.all.length === 0) throw new Beyond("no price moves it");
  return { inverse, applies: make.logic("and", events.words), events: events.all, holds: truth, isAtMark: events.isAtMark };
}

/** Takes numbers apart by a price, and conditions by sides. A class because it remembers both, and what may happen on the way. */
class Events {
  readonly all: PriceEvent[] = [];
  /** What must be so for the lines to be true. */
  readonly words: Truth[] = [];
  /** Whether no price but the mark price moves. */
  isAtMark = true;
  readonly make: Factory;
  private readonly single: boolean;
  /** Whether lines are over 1 ÷ P. */
  private readonly inverse: boolean;
  private readonly moves = moverOf();
  private readonly pool: Known = { lines: new Map(), sides: new Map(), rows: new Map() };
  private readonly member: Known = { lines: new Map(), sides: new Map(), rows: new Map() };
  /** Of the pool, or of one position of it: what of the pool moves moves the terms of all its positions, and is not to be found in one. */
  private known = this.pool;
  private isWithin = false;

  constructor(make: Factory, single: boolean, inverse: boolean) {
    this.make = make;
    this.single = single;
    this.inverse = inverse;
  }

  /** A condition as it is at a price. */
  truth(node: Truth, direction: Use["direction"]): Truth {
    const { make } = this;
    if (!this.moves(node)) return node;
    switch (node.kind) {
      case "compare":
        return this.comparison(node.operator, node.left, node.right, direction);
      case "not":
        return make.not(this.truth(node.of, opposite(direction)));
      case "logic":
        return make.logic(node.operator, node.of.map((each) => this.truth(each, direction)));
      case "choice":
        if (isApart(node.condition)) return make.choice(node.condition, this.truth(node.then, direction), make.doubt(several));
        return make.choice(this.truth(node.condition, 0), this.truth(node.then, direction), this.truth(node.otherwise, direction));
      default:
        throw new Beyond(`\`${node.kind}\` of something that moves with the price`);
    }
  }

  private comparison(operator: Comparison, left: Num, right: Num, direction: Use["direction"]): Truth {
    const { make } = this;
    if (operator === "=" || operator === "!=") throw new Beyond("what moves with the price is compared by =");
    const divides = (node: Num): boolean => this.divides(node);
    // Of a choice in which something is divided each side is compared.
    for (const [node, compared] of [[left, (each: Num) => this.comparison(operator, each, right, direction)], [right, (each: Num) => this.comparison(operator, left, each, direction)]] as const) {
      if (node.kind === "choose" && divides(node)) return make.choice(this.truth(node.condition, 0), compared(node.then), compared(node.otherwise));
    }
    const [over, under] = [asQuotient(make, left, divides), asQuotient(make, right, divides)];
    return this.signed(operator, product(make, [over.above, ...under.below]), product(make, [under.above, ...over.below]), [...over.below, ...under.below], { direction, under: [] });
  }

  /** `left` and `right` are compared, or the other way round if of these an odd number is below 0. */
  private signed(operator: Comparison, left: Num, right: Num, divisors: Quotient["below"], use: Omit<Use, "withAbove">): Truth {
    const [first, ...others] = divisors;
    if (first === undefined) return this.side(operator, left, right, use);
    const { side, isTurned } = this.sideOf(first, this.make.literal(zero), true);
    const [above, below] = [true, false].map((isAbove) => this.signed(isAbove ? operator : turned(operator), left, right, others, { ...use, under: [...use.under, { divisor: side.index, isAbove }] }));
    return above === undefined || below === undefined ? this.make.known(false) : this.make.choice(this.make.side(side.index, isTurned ? "<" : ">"), above, below);
  }

  private side(operator: Comparison, left: Num, right: Num, { direction, under }: Omit<Use, "withAbove">): Truth {
    const { side, isTurned } = this.sideOf(left, right);
    const found = isTurned ? turned(operator) : operator;
    const isRising = found === ">" || found === ">=";
    const use: Use = { withAbove: found === ">=" || found === "<", direction: isRising ? direction : opposite(direction), under };
    // At 0 itself the stage must be what it is on one side of it, whatever else is so.
    if (side.uses.some((other) => !agree(use, other))) throw new Beyond("the stage may hold at one price alone");
    side.uses.push(use);
    return this.make.side(side.index, found);
  }

  /** The event at which left − right changes its sign, or right − left. */
  private sideOf(left: Num, right: Num, isDivisor = false): { readonly side: Side; readonly isTurned: boolean } {
    const { make } = this;
    const [difference, other] = [this.bare(make.operation("subtract", left, right)), make.operation("subtract", right, left)];
    const isTurned = !this.known.sides.has(difference) && this.known.sides.has(other);
    const known = this.known.sides.get(isTurned ? other : difference);
    if (known !== undefined) {
      const event = this.all[known.index];
      if (isDivisor && event?.kind === "side") this.all[known.index] = { ...event, isDivisor };
      return { side: known, isTurned };
    }
    const { still, slope } = this.line(difference);
    const side: Side = { index: this.happens({ kind: "side", base: still, slope, isDivisor }), uses: [] };
    this.known.sides.set(difference, side);
    return { side, isTurned: false };
  }

  /** Without factors that stand in the policy and change no sign. */
  private bare(node: Num): Num {
    if (node.kind !== "operation") return node;
    const isFactor = (each: Num): boolean => each.kind === "literal" && each.value.n > 0n;
    if (node.operator === "multiply" && isFactor(node.left)) return this.bare(node.right);
    return (node.operator === "multiply" || node.operator === "divide") && isFactor(node.right) ? this.bare(node.left) : node;
  }

  private happens(event: PriceEvent): number {
    if (this.all.length === mostEvents) throw new Beyond(`more than ${mostEvents} numbers and tables change with the price`);
    return this.all.push(event) - 1;
  }

  private line(node: Num): Line {
    const known = this.known.lines.get(node);
    if (known !== undefined) return known;
    const found = this.moves(node) ? this.lineOf(node) : { still: node, slope: this.make.literal(zero) };
    this.known.lines.set(node, found);
    return found;
  }

  private lineOf(node: Num): Line {
    const { make } = this;
    switch (node.kind) {
      case "column":
        if (this.inverse) throw new Beyond("a price by itself, where its inverse moves");
        return this.price(node);
      case "field":
        return { still: make.field({ ...node.lookup, pinned: this.row(node.lookup) }, node.field, node.sign), slope: make.literal(zero) };
      case "worth":
        this.words.push(this.inverse ? node.inverse : make.not(node.inverse));
        return this.inverse ? this.quotient(node.units, node.price) : this.multiplied(node.units, node.price);
      case "signed": {
        if (this.moves(node.turned) || this.moves(node.sign)) break;
        this.words.push(this.inverse ? node.turned : make.not(node.turned));
        return each(this.line(node.value), (value) => make.signed(value, node.sign, make.known(this.inverse)));
      }
      case "operation":
        if (node.operator === "add" || node.operator === "subtract") return this.joined(node.operator, this.line(node.left), this.line(node.right));
        if (node.operator === "multiply") return this.multiplied(node.left, node.right);
        return this.quotient(node.left, node.right);
      case "absolute": {
        const of = this.line(node.of);
        return this.either(this.extremeSide(node.of, make.literal(zero)), of, this.joined("subtract", this.line(make.literal(zero)), of));
      }
      case "extreme":
        return this.extreme(node.which, node.of);
      case "choose":
        if (isApart(node.condition)) return this.either(node.condition, this.line(node.then), this.several());
        return this.either(this.truth(node.condition, 0), this.line(node.then), this.line(node.otherwise));
      case "sum":
        return this.sum(node);
      case "sliced":
        return this.sliced(node);
      default:
    }
    throw new Beyond(`\`${node.kind}\` of something that moves with the price`);
  }

  private price(node: Extract<Num, { kind: "column" }>): Line {
    const { make } = this;
    if (node.at !== "position.instrument" && node.at !== "pool.instrument") throw new Beyond("a price that is not of the position's instrument");
    if (node.column.path !== markPrice) {
      this.isAtMark = false;
      // One that is absent does not move, and is a silence.
      this.words.push(make.compare(">", node, make.literal(zero)));
    }
    return { still: make.literal(zero), slope: make.integer(1) };
  }

  private extreme(which: "min" | "max", of: readonly Num[]): Line {
    const { make } = this;
    const [last] = of.slice(-1);
    if (last === undefined) throw new Beyond("an extreme of nothing");
    if (of.length === 1) return this.line(last);
    const before = make.extreme(which, of.slice(0, -1));
    const [first, second] = [this.line(before), this.line(last)];
    const isAbove = this.extremeSide(before, last);
    return which === "max" ? this.either(isAbove, first, second) : this.either(isAbove, second, first);
  }

  /** Where both sides come to the same at 0, it does not matter with which it counts. */
  private extremeSide(left: Num, right: Num): Truth {
    const { side, isTurned } = this.sideOf(left, right);
    return this.make.side(side.index, isTurned ? "<" : ">");
  }

  /** The others of the pool stay, and one moves; of the account where no other has its instrument. Orders stay where none has. */
  private sum(node: Extract<Num, { kind: "sum" }>): Line {
    const { make } = this;
    const { over, range, term } = node;
    if (over === "order" && movesByOrders(term)) {
      this.words.push(apartBy(this, "members", "instrument.symbol", range));
      return { still: node, slope: make.literal(zero) };
    }
    if (this.isWithin || over !== "position" || (this.single && range === "pool")) throw new Beyond(`a sum over each ${over} of the ${range} moves with the price`);
    if (range === "account") this.words.push(apartBy(this, "positions", "instrument.symbol", range));
    const around = this.known;
    [this.known, this.isWithin] = [this.single ? this.known : this.member, true];
    const { still, slope } = this.line(term);
    [this.known, this.isWithin] = [around, false];
    return { still: make.operation("add", make.operation("subtract", node, term), still), slope };
  }

  /** The slices up to where the row at hand begins, and that of the row. */
  private sliced({ lookup, field, sign }: Extract<Num, { kind: "sliced" }>): Line {
    const { make } = this;
    // Slices are continuous: where another look-up by the same number is, it does not matter which row has a bound.
    const same = [...this.known.rows.keys()].find(({ by, at, rows }) => by === lookup.by && at === lookup.at && rows === undefined);
    const pinned = { ...lookup, pinned: this.row(same ?? lookup) };
    const [from, rate, { still, slope }] = [make.from(pinned), make.field(pinned, field, sign), this.line(lookup.by)];
    const inRow = make.operation("multiply", make.operation("subtract", still, from), rate);
    return { still: make.operation("add", make.sliced({ ...lookup, by: from }, field, sign), inRow), slope: isNothing(slope) ? slope : make.operation("multiply", slope, rate) };
  }

  private multiplied(left: Num, right: Num): Line {
    const [a, b] = [this.line(left), this.line(right)];
    if (isNothing(b.slope)) return each(a, (value) => this.make.operation("multiply", value, b.still));
    if (isNothing(a.slope)) return each(b, (value) => this.make.operation("multiply", value, a.still));
    throw new Beyond("a product of two that move with the price");
  }

  private quotient(left: Num, right: Num): Line {
    const { make } = this;
    if (this.inverse && isMark(right)) {
      const { still, slope } = this.line(left);
      if (!isNothing(slope)) throw new Beyond("a quotient of two that move with the price");
      return { still: make.literal(zero), slope: still };
    }
    const [a, b] = [this.line(left), this.line(right)];
    if (!isNothing(b.slope)) throw new Beyond("a quotient by something that moves with the price");
    return each(a, (value) => make.operation("divide", value, b.still));
  }

  private joined(operator: "add" | "subtract", a: Line, b: Line): Line {
    return { still: this.make.operation(operator, a.still, b.still), slope: this.make.operation(operator, a.slope, b.slope) };
  }

  private either(condition: Truth, a: Line, b: Line): Line {
    const { make } = this;
    const one = (then: Num, otherwise: Num): Num => (then === otherwise ? then : make.choose(condition, then, otherwise));
    return { still: one(a.still, b.still), slope: one(a.slope, b.slope) };
  }

  /** Where two positions move with one price, the part of one says nothing. */
  private several(): Line {
    return { still: this.make.left(several), slope: this.make.left(several) };
  }

  private row(lookup: Lookup): number {
    const known = this.known.rows.get(lookup);
    if (known !== undefined) return known;
    if (lookup.rows === undefined && lookup.at !== "position.instrument" && lookup.at !== "pool.instrument") throw new Beyond("tiers of another instrument");
    const { still, slope } = this.line(lookup.by);
    const index = this.happens({ kind: "row", base: still, slope, from: lookup });
    this.known.rows.set(lookup, index);
    return index;
  }

  /** Whether something is divided by what moves. */
  private divides(node: Num): boolean {
    if (!this.moves(node)) return false;
    if (node.kind === "operation" && node.operator === "divide" && this.moves(node.right) && !(this.inverse && isMark(node.right))) return true;
    if (node.kind === "operation") return this.divides(node.left) || this.divides(node.right);
    return node.kind === "choose" && (this.divides(node.then) || this.divides(node.otherwise));
  }
}

/** What a line becomes where both its parts do. */
function each({ still, slope }: Line, become: (value: Num) => Num): Line {
  return { still: isNothing(still) ? still : become(still), slope: isNothing(slope) ? slope : become(slope) };
}
