import type { RoundingRule } from "../../../dsl/ir.ts";
import { isMovable } from "../../facts.ts";
import { one, parseDecimal, zero } from "../../number/index.ts";
import { signOf } from "./facts.ts";
import type { Factory } from "./factory.ts";
import { reachable } from "./frames.ts";
import { walkOf } from "./events.ts";
import { Beyond, isApart, isMark, isNothing, markPrice, moverOf, movingIn, withoutRoots, type Comparison } from "./moving.ts";
import type { Lookup, Num, PlannedPrice, PriceLine, Truth } from "./nodes.ts";

/** How the price is found at which `holds` begins, or why it is not found here. */
export function plannedPrice(make: Factory, holds: Truth, single: boolean, rounding: RoundingRule | undefined): PlannedPrice | string {
  if (rounding === undefined) return "prices are not rounded";
  // Columns do not tell it from what moves.
  if (make.hasPinned) return "what is said at the current mark stays where it is";
  const withoutRoot = withoutRoots(make, holds);
  if (withoutRoot === undefined) return "no price is solved where a root is taken";
  const place = {
    mode: rounding.mode,
    side: make.column({ kind: "number", table: "position", path: "position.sign", sign: "any" }, "position"),
    mark: make.column({ kind: "number", table: "instrument", path: markPrice, sign: "positive" }, "position.instrument"),
    step: rounding.to === "tick"
      ? make.column({ kind: "number", table: "instrument", path: "instrument.tick_size", sign: signOf("instrument.tick_size") }, "position.instrument")
      : make.literal(parseDecimal(rounding.to) ?? one), // checked with the policy
  };
  const never = make.known(false);
  if (![...reachable([holds])].some((node) => node.kind === "column" && isMovable(node.column.path))) return { ...place, lines: [], walks: [], asked: make.logic("and", withoutRoot), holds, whereTrue: never, whereFalse: never };
  const moving = movingIn(make, holds);
  // What a line needs besides may fail: that other comparisons hold, and that words shut others out.
  const mayFail = (line: PriceLine): boolean => line.guards.length > 0 || (moving !== undefined && moving.asked.length > 0);
  const [lines, walks, spares, why]: [PriceLine[], Walked[], Walked[], string[]] = [[], [], [], []];
  for (const inverse of [false, true]) {
    const line = moving === undefined ? "" : found(() => new Prices(make, single, inverse).lineOf(moving.comparison, moving.guards));
    const walk = typeof line === "string" || mayFail(line) ? found(() => walkOf(make, holds, single, inverse)) : undefined;
    if (typeof line !== "string") lines.push(line);
    else if (typeof walk === "string") why.push(walk);
    if (typeof walk === "object" && walk.applies !== never) (typeof line === "string" ? walks : spares).push(walk);
  }
  if (lines.length + walks.length === 0) return why[0] ?? "no price moves it";
  // Of a stage that is one comparison of what moves it is known when that matters.
  const only = lines.length > 0 ? moving : undefined;
  const always = { asked: make.logic("and", withoutRoot), whereTrue: make.known(true), whereFalse: never };
  // Where other prices move than the mark price, the stage at the mark is not the stage as it is.
  const atMark = (all: readonly Walked[]): Truth => (all.every(({ isAtMark }) => isAtMark) ? holds : never);
  return {
    ...place, ...always, lines, walks, holds: atMark(walks),
    ...(only !== undefined && { asked: make.logic("and", [...withoutRoot, ...only.asked]), whereTrue: only.put(make.known(true)), whereFalse: only.put(never) }),
    ...(spares.length > 0 && { spare: { ...place, ...always, lines: [], walks: spares, holds: atMark(spares) } }),
  };
}

type Walked = ReturnType<typeof walkOf>;

/** What is found, or why nothing is. */
function found<T>(find: () => T): T | string {
  try {
    return find();
  } catch (fault) {
    if (fault instanceof Beyond) return fault.message;
    throw fault;
  }
}

/** A number as a function of a price, with the rows of tier tables held: `still` + `slope` · P. */
interface Line {
  readonly still: Num;
  readonly slope: Num;
}

/** Takes numbers apart by a price. A class because it remembers which ones the price moves, and which table they look into. */
class Prices {
  private readonly make: Factory;
  private readonly single: boolean;
  private readonly moves = moverOf();
  /** Each number is taken apart once, however many others read it. */
  private readonly lines = new Map<Num, Line>();
  private readonly parts = new Map<Num, Num>();
  private readonly lookups = new Set<Lookup>();
  /** Whether lines are over 1 ÷ P, and what must be so for them to be true. */
  private readonly inverse: boolean;
  private readonly words: Truth[] = [];

  constructor(make: Factory, single: boolean, inverse: boolean) {
    this.make = make;
    this.single = single;
    this.inverse = inverse;
  }

  lineOf({ operator, left, right }: Comparison, guards: readonly Num[]): PriceLine {
    const { make } = this;
    const isLess = operator === "<" || operator === "<=";
    const whole = isLess ? make.operation("subtract", left, right) : make.operation("subtract", right, left);
    const own = this.single ? whole : this.part(whole);
    const { still, slope } = this.line(own);
    if (isNothing(slope)) throw new Beyond("no price moves it");
    const beside = guards.map((guard) => this.lineOfPart(guard));
    if (this.lookups.size > 1) throw new Beyond("more than one table is looked into");
    const [lookup] = this.lookups;
    const rest = this.single ? make.literal(zero) : make.operation("subtract", whole, own);
    const found = lookup === undefined ? undefined : { from: lookup, slope: this.proportion(lookup.by) };
    return { inverse: this.inverse, applies: make.logic("and", this.words), base: make.operation("add", rest, still), slope, guards: beside, lookup: found };
  }

  /** A number of the pool as a line over the price of one position. */
  private lineOfPart(whole: Num): { readonly base: Num; readonly slope: Num } {
    const { make } = this;
    const own = this.single ? whole : this.part(whole);
    const { still, slope } = this.line(own);
    return { base: this.single ? still : make.operation("add", make.operation("subtract", whole, own), still), slope };
  }

  /** The part of a pool's number that one position has in it. */
  private part(node: Num): Num {
    const known = this.parts.get(node) ?? this.partOf(node);
    this.parts.set(node, known);
    return known;
  }

  private partOf(node: Num): Num {
    const { make } = this;
    if (!this.moves(node)) return make.literal(zero);
    switch (node.kind) {
      case "sum":
        if (node.over !== "position" || node.range !== "pool") throw new Beyond(`a sum over each ${node.over} of the ${node.range} moves with the price`);
        return node.term;
      case "operation": {
        const [left, right] = [this.part(node.left), this.part(node.right)];
        if (node.operator === "add" || node.operator === "subtract") return make.operation(node.operator, left, right);
        if (!this.moves(node.right)) return this.scaled(node.operator, left, node.right);
        if (node.operator === "multiply" && !this.moves(node.left)) return this.scaled("multiply", right, node.left);
        break;
      }
      case "choose":
        if (!this.moves(node.condition)) return make.choose(node.condition, this.part(node.then), isApart(node.condition) ? this.several() : this.part(node.otherwise));
        break;
      default:
    }
    throw new Beyond(`\`${node.kind}\` of something that moves with the price`);
  }

  /** A number of a position as a line over its price. */
  private line(node: Num): Line {
    const known = this.lines.get(node) ?? this.takenApart(node);
    this.lines.set(node, known);
    return known;
  }

  private takenApart(node: Num): Line {
    const { make } = this;
    const nothing = make.literal(zero);
    if (!this.moves(node)) return { still: node, slope: nothing };
    switch (node.kind) {
      case "column":
        if (this.inverse || node.at !== "position.instrument" || node.column.path !== markPrice) throw new Beyond("a price that is not the position's mark price");
        return { still: nothing, slope: make.literal(one) };
      case "field":
        this.lookups.add(node.lookup);
        return { still: make.field({ ...node.lookup, pinned: 0 }, node.field, node.sign), slope: nothing };
      case "worth":
        if (this.moves(node.units)) break;
        this.words.push(this.inverse ? node.inverse : make.not(node.inverse));
        return this.worth(node.units, node.price);
      case "signed": {
        if (this.moves(node.turned) || this.moves(node.sign)) break;
        this.words.push(this.inverse ? node.turned : make.not(node.turned));
        const { still, slope } = this.line(node.value);
        const turned = (value: Num): Num => (isNothing(value) ? value : make.signed(value, node.sign, make.known(this.inverse)));
        return { still: turned(still), slope: turned(slope) };
      }
      case "operation": {
        if (node.operator === "add" || node.operator === "subtract") {
          const [left, right] = [this.line(node.left), this.line(node.right)];
          return { still: this.combined(node.operator, left.still, right.still), slope: this.combined(node.operator, left.slope, right.slope) };
        }
        if (this.inverse && node.operator === "divide" && isMark(node.right) && !this.moves(node.left)) return this.worth(node.left, node.right);
        const [moving, factor] = this.isFlat(node.right) ? [node.left, node.right] : [node.right, node.left];
        if (!this.isFlat(factor) || (node.operator === "divide" && factor !== node.right)) break;
        const { still, slope } = this.line(moving);
        const by = this.line(factor).still;
        return { still: this.scaled(node.operator, still, by), slope: this.scaled(node.operator, slope, by) };
      }
      case "choose": {
        if (this.moves(node.condition)) break;
        const several = this.several();
        const [then, otherwise] = [this.line(node.then), isApart(node.condition) ? { still: several, slope: several } : this.line(node.otherwise)];
        return { still: make.choose(node.condition, then.still, otherwise.still), slope: make.choose(node.condition, then.slope, otherwise.slope) };
      }
      default:
    }
    throw new Beyond(`\`${node.kind}\` of something that moves with the price`);
  }

  /** A sum or difference, without a sign in between that a subtraction from 0 turned. */
  private combined(operator: "add" | "subtract", left: Num, right: Num): Num {
    const { make } = this;
    if (isNothing(left) || right.kind !== "operation" || right.operator !== "subtract" || !isNothing(right.left)) return make.operation(operator, left, right);
    return make.operation(operator === "add" ? "subtract" : "add", left, right.right);
  }

  /** Where two positions move with one price, the part of one says nothing. */
  private several(): Num {
    return this.make.left("several that agree on a word move with one price");
  }

  /** Units at a price that moves. */
  private worth(units: Num, price: Num): Line {
    if (this.inverse) {
      if (!isMark(price)) throw new Beyond("a price that is more than the position's mark price");
      return { still: this.make.literal(zero), slope: units };
    }
    const { still, slope } = this.line(price);
    return { still: this.scaled("multiply", still, units), slope: this.scaled("multiply", slope, units) };
  }

  /** Whether a number stays while the row of its table does. */
  private isFlat(node: Num): boolean {
    if (!this.moves(node)) return true;
    if (node.kind === "field") return true;
    if (node.kind === "operation") return this.isFlat(node.left) && this.isFlat(node.right);
    return false;
  }

  /** What tables are looked up by must be the price times something. */
  private proportion(by: Num): Num {
    const { still, slope } = this.line(by);
    if (!isNothing(still) || isNothing(slope)) throw new Beyond("tiers are looked up by more than a multiple of the price");
    return slope;
  }

  private scaled(operator: "multiply" | "divide", value: Num, by: Num): Num {
    return isNothing(value) ? value : this.make.operation(operator, value, by);
  }
}
