import type { Algebra } from "../../../../engine/algebras/algebra.ts";
import type { Book } from "../../../prove/terms/book.ts";
import { signIs, type Formula } from "../../../prove/terms/formula.ts";
import { add, subtract, type Polynomial } from "../../../prove/terms/polynomial.ts";
import { nothing, positive } from "./terms.ts";

/** A bucket as one step may use it. */
export interface Source {
  /** As payments name it: `balance.bonus`. */
  readonly name: string;
  /** What changes when it pays, and whose: the same in every step that uses it. */
  readonly key: string;
  /** Whether it is the account's own money, which `keeping` limits. */
  readonly isOwn: boolean;
  /** The most that the step may take from it, never below 0; absent: any amount. */
  readonly room: Polynomial | undefined;
}

/** A step of a list, read: `silent` cannot be read, so that a charge that reaches it cannot be decided. */
export type SymbolicStep = { readonly silent: true } | { readonly silent: false; readonly sources: readonly Source[]; readonly weights: string; readonly holds: Formula; readonly cap: Polynomial | undefined };

/** That a list is of a kind that is not followed, in words. */
export class Unfollowed extends Error {}

/** What is left, and where it is the part above 0 of something, of what: so that what takes more and more leaves one such part, in whatever order it takes. */
interface Left {
  readonly value: Polynomial;
  readonly over?: Polynomial;
}

/**
 * A charge that goes down a list: what each bucket pays, as a function of an account's numbers. It says what `Pouring` of the engine does where rooms are no
 * numbers; the shares of a split are only known to be shares, the same for both policies wherever all that they depend on is. A class because it counts.
 */
export class Waterfall {
  readonly shares = new Map<string, Polynomial>();
  /** What holds of a charge that is decided. */
  readonly decides: Formula[] = [];
  /** What holds of the shares of splits. */
  readonly known: Formula[] = [];
  /** What the account's own buckets pay together. */
  own: Polynomial = nothing;
  private readonly book: Book;
  private readonly algebra: Algebra<Polynomial, Formula>;
  private readonly taken = new Map<string, Polynomial>();
  private readonly isLimited: boolean;
  /** What own money may still pay of what is left, and what it may not: all of it is the first where nothing limits it. */
  private allowed: Left;
  private beyond: Polynomial;

  constructor(book: Book, algebra: Algebra<Polynomial, Formula>, due: Polynomial, ownLimit?: Polynomial) {
    this.book = book;
    this.algebra = algebra;
    this.isLimited = ownLimit !== undefined;
    this.allowed = { value: ownLimit ?? due };
    this.beyond = ownLimit === undefined ? nothing : subtract(due, ownLimit);
  }

  /** All steps in turn. What a step that cannot be read finds left, and what the last leaves, is nothing: or the charge is not decided. */
  pour(steps: readonly SymbolicStep[]): void {
    for (const step of steps) {
      if (step.silent) break;
      if (step.holds.kind === "known" && !step.holds.value) continue;
      const [only] = step.sources;
      if (step.sources.length === 1 && only !== undefined) this.one(only, step.cap, step.holds);
      else this.split(step);
    }
    this.decides.push(signIs(this.left, "="));
  }

  private get left(): Polynomial {
    return add(this.allowed.value, this.beyond);
  }

  private one(source: Source, cap: Polynomial | undefined, holds: Formula): void {
    const room = this.roomOf(source);
    const most = cap === undefined ? room : room === undefined ? cap : this.algebra.minimum([room, cap]);
    if (!this.isLimited || source.isOwn) {
      const next = this.after(this.allowed, most, holds);
      this.draw(source, subtract(this.allowed.value, next.value));
      this.allowed = next;
      return;
    }
    const next = this.after({ value: this.left }, most, holds);
    this.draw(source, subtract(this.left, next.value));
    this.leave(next.value);
  }

  /** What is not own money has paid some: no more of the rest is own money's than there is. */
  private leave(left: Polynomial): void {
    const allowed = this.algebra.minimum([left, this.allowed.value]);
    this.allowed = { value: allowed };
    this.beyond = subtract(left, allowed);
  }

  private after(left: Left, most: Polynomial | undefined, holds: Formula): Left {
    const { algebra, book } = this;
    if (most === undefined) return { value: algebra.choose(holds, () => nothing, () => left.value) };
    const over = subtract(left.over ?? left.value, algebra.choose(holds, () => most, () => nothing));
    return { value: positive(book, algebra, over), over };
  }

  /** Together the members of a split give what is wanted, or all that they have; which of them how much is a function of all that is named here. */
  private split({ sources, weights, holds, cap }: Extract<SymbolicStep, { silent: false }>): void {
    const { algebra, book } = this;
    const own = sources.filter(({ isOwn }) => isOwn).length;
    if (this.isLimited && own > 0 && own < sources.length) throw new Unfollowed("a split between the account's own money and others'");
    if (new Set(sources.map(({ key }) => key)).size < sources.length) throw new Unfollowed("a split that names a bucket twice");
    const rooms = sources.map((source) => this.roomOf(source));
    const isOwnMoney = !this.isLimited || own > 0;
    const left = isOwnMoney ? this.allowed.value : this.left;
    const wanted = cap === undefined ? left : algebra.minimum([left, cap]);
    const all = rooms.reduce<Polynomial | undefined>((sum, room) => (sum === undefined || room === undefined ? undefined : add(sum, room)), nothing);
    const given = algebra.choose(holds, () => (all === undefined ? wanted : subtract(wanted, positive(book, algebra, subtract(wanted, all)))), () => nothing);
    const name = `split ${weights} of ${wanted.key} where ${holds.key} between ${sources.map(({ key }, index) => `${key}: ${rooms[index]?.key ?? "any"}`).join(", ")}`;
    let rest = given;
    for (const [index, source] of sources.entries()) {
      const share = index === sources.length - 1 ? rest : book.free(`share ${index + 1} of ${name}`, "nonNegative");
      rest = subtract(rest, share);
      const room = rooms[index];
      this.known.push(signIs(share, ">="), ...(room === undefined ? [] : [signIs(subtract(room, share), ">=")]));
      this.draw(source, share);
    }
    const after = subtract(left, given);
    if (isOwnMoney) this.allowed = { value: after };
    else this.leave(after);
  }

  private roomOf({ key, room }: Source): Polynomial | undefined {
    const taken = this.taken.get(key);
    return room === undefined || taken === undefined ? room : positive(this.book, this.algebra, subtract(room, taken));
  }

  private draw({ name, key, isOwn }: Source, amount: Polynomial): void {
    this.shares.set(name, add(this.shares.get(name) ?? nothing, amount));
    this.taken.set(key, add(this.taken.get(key) ?? nothing, amount));
    if (isOwn) this.own = add(this.own, amount);
  }
}
