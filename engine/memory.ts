import type { AggregateExpression, Definition } from "../dsl/ir.ts";
import type { Scope } from "./scope.ts";
import type { State } from "./state/state.ts";

/** A definition, a name that stands for one, or what is reckoned over the objects of an account. */
export type Named = Definition | AggregateExpression | string;

const keptStates = 4;

/** What was read in one state: by the pool at hand, and by what moves or pins prices. */
type Book<Kept> = Map<object, Map<string, Drawer<Kept>>>;

/**
 * The values of definitions that one reading has found, each for an object in a state and pool: entities are shared between states,
 * their figures are not. Of states it remembers the last few; what it forgot is read again.
 */
export class Memory<Kept> {
  private state: State | undefined;
  private book: Book<Kept> = new Map();
  /** The states before, latest first: a plan's reading goes through many, and back to a few. */
  private earlier: readonly { readonly state: State; readonly book: Book<Kept> }[] = [];
  private anchor: object | undefined;
  private plain: Drawer<Kept> = new Drawer();

  /** Where values for the pool at hand stand; what a scenario moves or pins stands apart. */
  drawer(scope: Scope): Drawer<Kept> {
    const anchor = scope.pool ?? scope.state;
    const isPlain = scope.pinned !== true && scope.factor === undefined && scope.request === undefined;
    // Nearly always it is the pool that was asked about last.
    if (isPlain && anchor === this.anchor && scope.state === this.state) return this.plain;
    if (scope.state !== this.state) this.turnTo(scope.state);
    const ofPool = this.book.get(anchor) ?? new Map<string, Drawer<Kept>>();
    this.book.set(anchor, ofPool);
    const variant = isPlain ? "" : variantOf(scope);
    const drawer = ofPool.get(variant) ?? new Drawer<Kept>();
    ofPool.set(variant, drawer);
    if (isPlain) [this.anchor, this.plain] = [anchor, drawer];
    return drawer;
  }

  private turnTo(state: State): void {
    const known = this.earlier.find((each) => each.state === state);
    if (this.state !== undefined) this.earlier = [{ state: this.state, book: this.book }, ...this.earlier.filter((each) => each !== known)].slice(0, keptStates);
    this.state = state;
    this.book = known?.book ?? new Map();
    this.anchor = undefined;
  }
}

function variantOf({ pinned, factor, request }: Scope): string {
  return `${pinned === true} ${factor === undefined ? "" : `${factor.n}/${factor.d}`} ${request === undefined ? "" : "r"}`;
}

const fewValues = 16;

/** Values by name and object. Most pools have a handful: those stand in a row; more of them get tables. */
export class Drawer<Kept> {
  private readonly names: Named[] = [];
  private readonly objects: object[] = [];
  private readonly values: Kept[] = [];
  private tables: Map<Named, Map<object, Kept>> | undefined;

  get(name: Named, of: object): Kept | undefined {
    if (this.tables !== undefined) return this.tables.get(name)?.get(of);
    for (let index = 0; index < this.names.length; index += 1) if (this.objects[index] === of && this.names[index] === name) return this.values[index];
    return undefined;
  }

  set(name: Named, of: object, value: Kept): void {
    if (this.tables === undefined && this.names.length < fewValues) {
      this.names.push(name);
      this.objects.push(of);
      this.values.push(value);
      return;
    }
    this.tables ??= this.tabled();
    const table = this.tables.get(name) ?? new Map<object, Kept>();
    this.tables.set(name, table.set(of, value));
  }

  private tabled(): Map<Named, Map<object, Kept>> {
    const tables = new Map<Named, Map<object, Kept>>();
    for (const [index, name] of this.names.entries()) tables.set(name, (tables.get(name) ?? new Map<object, Kept>()).set(this.objects[index]!, this.values[index]!)); // the rows are of one length
    return tables;
  }
}

/** What is the same whatever pool is at hand: figures of the account, and what is reckoned over all of its objects. Readings of one state and one algebra may share it. */
export interface OfAccount<V, T> {
  readonly values: Memory<V>;
  readonly truths: Memory<T>;
}

export function emptyReads<V, T>(): OfAccount<V, T> {
  return { values: new Memory(), truths: new Memory() };
}
