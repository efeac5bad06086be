import { absolute, add, compare, divide, fraction, multiply, parseDecimal, roundToStep, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { validateSnapshot, type Charge, type Snapshot } from "../../engine/snapshot/index.ts";
import { variablesOf, valueOf, withValue, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { BelowZero } from "./below-zero.ts";
import type { Find } from "./finds.ts";
import type { Aim } from "./search.ts";
import { isOneSided } from "./one-sided.ts";
import type { Pair } from "./pair.ts";
import { decimal, withMiddles } from "./places.ts";
import { rounderThan } from "./rounder.ts";
import { shrinksOf } from "./smaller.ts";
import type { Difference } from "./types.ts";

/** Money is halved so often between too little and too much of it. */
const mostHalves = 24;

/** The smallest account found on which the two still differ in the same way: fewest objects, then the roundest numbers. */
export class Minimal {
  private readonly pair: Pair;
  private readonly aim: Aim;
  private readonly wanted: Difference;
  private readonly variable: Variable | undefined;
  private readonly limit: number;
  /** Another condition on the account, such as that a certain change is answerable. */
  private readonly also: (snapshot: Snapshot, ask: Ask) => boolean;
  private readonly belowZero: BelowZero;
  private ask: Ask;
  snapshot: Snapshot;

  /** `most` evaluations are made, about. */
  constructor(pair: Pair, aim: Aim, find: Find, most: number, also: (snapshot: Snapshot, ask: Ask) => boolean, belowZero: BelowZero = () => []) {
    this.pair = pair;
    this.aim = aim;
    this.wanted = find.difference;
    this.variable = find.variable;
    this.snapshot = find.snapshot;
    this.ask = find.ask;
    this.limit = pair.budget.spent + most;
    this.also = also;
    this.belowZero = belowZero;
  }

  find(): Find {
    this.turnSigns();
    this.shrink();
    this.enterAtMark();
    this.round();
    this.roundCharge();
    this.round();
    const difference = this.pair.still(this.snapshot, this.ask, this.wanted) ?? this.wanted;
    return { difference, snapshot: this.snapshot, ask: this.ask, ...(this.variable === undefined ? {} : { variable: this.variable }) };
  }

  private get isOver(): boolean {
    return this.pair.budget.spent >= this.limit;
  }

  /** Goes over to usual signs, where they differ with these too. */
  private turnSigns(): void {
    const below = new Set(this.belowZero(this.snapshot));
    for (const variable of variablesOf([this.pair.before, this.pair.after], this.snapshot).filter(({ path }) => below.has(path))) {
      const now = parseDecimal(valueOf(this.snapshot, variable) ?? "0") ?? zero;
      for (const value of [toDecimalString(absolute(now)), "0"]) {
        const turned = this.isOver || now.n >= 0n ? undefined : withValue(this.snapshot, variable, value);
        if (turned !== undefined && this.take(turned, true)) break;
      }
    }
  }

  private shrink(): void {
    for (const shrink of shrinksOf([this.pair.before, this.pair.after], this.snapshot, this.ask)) {
      if (this.isOver) return;
      const smaller = shrink(this.snapshot);
      if (smaller !== undefined) this.take(smaller, true);
    }
  }

  private round(): void {
    for (const variable of variablesOf([this.pair.before, this.pair.after], this.snapshot)) {
      const now = valueOf(this.snapshot, variable);
      if (now === undefined) continue;
      for (const value of rounderThan(now, variable.step)) {
        if (this.isOver) return;
        if (value === "0" && variable.path.endsWith(".contracts")) continue; // a position of nothing is none
        if ((variable.kind === "price" || variable.path === "position.entry_price") && (value === "0" || value === "1")) continue; // rounder than any that is paid
        if (variable.path === "position.entry_price" && now === this.markOf(variable.of)) continue;
        const moved = withValue(this.snapshot, variable, value);
        if (moved !== undefined && this.take(moved, variable.path !== this.variable?.path)) break;
      }
    }
  }

  /** Positions without profit are easier to reckon; where they need one, their prices of entry stay such as somebody paid. */
  private enterAtMark(): void {
    for (const { id, entryPrice } of this.snapshot.positions ?? []) {
      const mark = this.markOf(id);
      if (mark === undefined || mark === entryPrice || this.isOver) continue;
      this.take({ ...this.snapshot, positions: this.snapshot.positions?.map((each) => (each.id === id ? { ...each, entryPrice: mark } : each)) }, true, true);
    }
  }

  /** The mark price of what a position holds. */
  private markOf(position: string): string | undefined {
    const symbol = this.snapshot.positions?.find(({ id }) => id === position)?.symbol;
    return this.snapshot.instruments?.find((each) => each.symbol === symbol)?.markPrice;
  }

  private roundCharge(): void {
    if (this.ask.ask !== "charge") return;
    const [charge] = ("purpose" in this.ask.charges ? [this.ask.charges] : this.ask.charges) as readonly Charge[]; // one or several
    if (charge === undefined) return;
    for (const amount of rounderThan(charge.amount, "0.00000001")) {
      if (amount === "0" || this.isOver) continue;
      const ask: Ask = { ask: "charge", charges: [{ ...charge, amount }] };
      if (this.holds(this.snapshot, ask)) {
        this.ask = ask;
        return;
      }
    }
  }

  /** Goes over to a candidate, or to one on the same line, where they still differ. */
  private take(candidate: Snapshot, mayMove: boolean, mayMoveMoney = false): boolean {
    if (validateSnapshot(candidate).issues.length > 0) return false;
    if (this.holds(candidate, this.ask)) {
      this.snapshot = candidate;
      return true;
    }
    if (!mayMove || this.wanted.kind === "payer") return false;
    // Without one of its positions, or without a profit, an account has too much money, or too little.
    const isFewer = (candidate.positions ?? []).length < (this.snapshot.positions ?? []).length;
    const money = isFewer || mayMoveMoney ? variablesOf([this.pair.before, this.pair.after], candidate).filter(({ path }) => path === "balance.wallet_balance" || path === "position.margin").slice(0, 2) : [];
    return [this.variable, ...money].some((variable) => variable !== undefined && this.moves(candidate, variable)) || (this.wanted.kind === "permission" && money.some((variable) => this.weighs(candidate, variable)));
  }

  /** Goes over to a candidate with as much money as the one asks for and the other does not: where both refuse there is too little, where both allow too much. */
  private weighs(candidate: Snapshot, variable: Variable): boolean {
    const amount = decimal(valueOf(candidate, variable) ?? "0");
    const step = decimal(variable.step);
    let [low, high]: [Fraction | undefined, Fraction | undefined] = [undefined, undefined];
    const ends = [zero, amount, ...[4n, 20n, -1n].map((times) => multiply(amount, fraction(times)))];
    for (let turn = 0; turn < ends.length + mostHalves && !this.isOver; turn += 1) {
      const value: Fraction | undefined = turn < ends.length ? ends[turn]! : low === undefined || high === undefined ? undefined : roundToStep(divide(add(low, high), fraction(2n)), step, "down"); // within its length
      if (value === undefined || (turn >= ends.length && low !== undefined && compare(value, low) <= 0)) return false;
      const moved = withValue(candidate, variable, toDecimalString(value));
      if (moved === undefined) continue;
      if (this.holds(moved, this.ask)) {
        this.snapshot = moved;
        return true;
      }
      const said = [this.pair.before, this.pair.after].map((policy) => this.pair.answers.of(policy, moved, this.ask).find(({ key }) => key === this.wanted.key)?.value);
      if (said.every((each) => each === "refused") && (low === undefined || compare(value, low) > 0)) low = value;
      if (said.every((each) => each === "allowed") && (high === undefined || compare(value, high) < 0)) high = value;
    }
    return false;
  }

  /** Goes over to a candidate that is moved along a line to where they differ. */
  private moves(candidate: Snapshot, variable: Variable): boolean {
    if (this.isOver) return false;
    const { apart, hot } = this.pair.switches(candidate, variable, this.aim.hot);
    const places = withMiddles(apart.length > 0 ? apart : hot, variable.step);
    for (const value of places.length > 12 ? places.slice(0, 12) : places) {
      const moved = this.isOver ? undefined : withValue(candidate, variable, value);
      if (moved === undefined || !this.holds(moved, this.ask)) continue;
      this.snapshot = moved;
      return true;
    }
    return false;
  }

  private holds(snapshot: Snapshot, ask: Ask): boolean {
    const still = this.pair.still(snapshot, ask, this.wanted);
    // Where both decided, both decide on the smaller account too; and signs stay usual.
    return still !== undefined && (isOneSided(this.wanted) || !isOneSided(still)) && this.belowZero(snapshot).length <= this.belowZero(this.snapshot).length && this.also(snapshot, ask);
  }
}
