import type { Algebra } from "../algebras/algebra.ts";
import { fraction, type Fraction } from "../number/index.ts";
import { keyOf, isOwn, type Cell } from "./cell.ts";

/** A cell as one step of a list may use it. */
export interface StepCell {
  readonly cell: Cell;
  /** The most that the step may take from it, before what earlier steps took; absent: any amount. */
  readonly room: Fraction | undefined;
}

/** A bucket of a step: one cell, or the credits of a balance in the order in which they are used. */
export interface StepMember {
  readonly cells: readonly StepCell[];
  /** Its part in a split, in proportion to the others'. */
  readonly weight: Fraction;
}

/** A step of a list, made ready: its condition holds, its cap and floors are known. */
export interface ReadyStep {
  readonly id: string;
  readonly members: readonly StepMember[];
  readonly cap: Fraction | undefined;
}

/** What one step takes from one cell. */
export interface Draw<V> {
  readonly step: string;
  readonly cell: Cell;
  readonly amount: V;
}

/** Puts the shares of a split on a grid; `rooms` are what the members can give. */
export type SettleShares<V> = (shares: readonly V[], rooms: readonly (V | undefined)[]) => readonly V[];

/**
 * Places a total on steps in order, each taking what is left: exact, or as functions of an unknown total. The account's own cells
 * together give at most `ownLimit`. A split shares in proportion to its weights; what one member lacks, the others give.
 */
export class Pouring<V, T> {
  private readonly algebra: Algebra<V, T>;
  private readonly taken = new Map<string, V>();
  private readonly settleShares: SettleShares<V> | undefined;
  private ownLeft: V | undefined;
  readonly draws: Draw<V>[] = [];
  left: V;

  constructor(algebra: Algebra<V, T>, total: V, options: { readonly ownLimit?: V; readonly settleShares?: SettleShares<V> } = {}) {
    this.algebra = algebra;
    this.left = total;
    this.ownLeft = options.ownLimit;
    this.settleShares = options.settleShares;
  }

  pour(step: ReadyStep): void {
    const { algebra } = this;
    const wanted = step.cap === undefined ? this.left : this.least(this.left, algebra.constant(step.cap));
    const [only] = step.members;
    if (step.members.length === 1 && only !== undefined) this.drain(step, only, wanted);
    else this.pourSplit(step, wanted);
  }

  /** Rounds of sharing by weight: each round fills at least one member, so as many rounds as members suffice. */
  private pourSplit(step: ReadyStep, wanted: V): void {
    const { algebra } = this;
    const none = algebra.constant(fraction(0n));
    const capacities = step.members.map((member) => this.roomOf(member, none));
    let shares: readonly V[] = step.members.map(() => none);
    const allOwn = step.members.every(isOwnMember);
    let open = allOwn && this.ownLeft !== undefined ? this.least(wanted, this.ownLeft) : wanted;
    for (let round = 0; round < step.members.length; round += 1) {
      const before = shares;
      const rooms = capacities.map((capacity, index) => (capacity === undefined ? undefined : algebra.subtract(capacity, before[index]!))); // one share a member
      const isOpen = (index: number): T => (rooms[index] === undefined ? algebra.truth(true) : algebra.compare(">", rooms[index], none, step));
      const weights = step.members.map((member, index) => algebra.choose(isOpen(index), () => algebra.constant(member.weight), () => none));
      const weight = weights.reduce((sum, each) => algebra.add(sum, each));
      const atMost = algebra.choose(algebra.compare(">", weight, none, step), () => algebra.divide(open, weight), () => none);
      const levels = rooms.flatMap((room, index) => {
        if (room === undefined) return [];
        return [algebra.choose(isOpen(index), () => algebra.divide(room, algebra.constant(step.members[index]!.weight)), () => atMost)]; // as above
      });
      const level = algebra.minimum([atMost, ...levels]);
      const parts = weights.map((each) => algebra.multiply(each, level));
      shares = parts.map((part, index) => algebra.add(before[index]!, part)); // as above
      open = parts.reduce((rest, part) => algebra.subtract(rest, part), open);
    }
    if (this.settleShares !== undefined) shares = this.settleShares(shares, capacities);
    for (const [index, member] of step.members.entries()) this.drain(step, member, shares[index]!); // as above
  }

  /** Takes up to `wanted` from the member's cells in order. */
  private drain(step: ReadyStep, member: StepMember, wanted: V): void {
    const { algebra } = this;
    let open = wanted;
    for (const stepCell of member.cells) {
      const { cell } = stepCell;
      const room = this.roomOfCell(stepCell);
      let amount = room === undefined ? open : this.least(open, room);
      if (isOwn(cell) && this.ownLeft !== undefined) {
        amount = this.least(amount, this.ownLeft);
        this.ownLeft = algebra.subtract(this.ownLeft, amount);
      }
      const before = this.taken.get(keyOf(cell));
      this.taken.set(keyOf(cell), before === undefined ? amount : algebra.add(before, amount));
      this.draws.push({ step: step.id, cell, amount });
      this.left = algebra.subtract(this.left, amount);
      open = algebra.subtract(open, amount);
    }
  }

  /** What a member still has; absent: without end. */
  private roomOf(member: StepMember, none: V): V | undefined {
    const { algebra } = this;
    let total = none;
    for (const stepCell of member.cells) {
      const room = this.roomOfCell(stepCell);
      if (room === undefined) return undefined;
      total = algebra.add(total, room);
    }
    return total;
  }

  private roomOfCell({ cell, room }: StepCell): V | undefined {
    if (room === undefined) return undefined;
    const { algebra } = this;
    const taken = this.taken.get(keyOf(cell));
    const rest = taken === undefined ? algebra.constant(room) : algebra.subtract(algebra.constant(room), taken);
    return algebra.maximum([algebra.constant(fraction(0n)), rest]);
  }

  private least(a: V, b: V): V {
    return this.algebra.minimum([a, b]);
  }
}

function isOwnMember(member: StepMember): boolean {
  return member.cells.every(({ cell }) => isOwn(cell));
}
