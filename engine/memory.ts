import type { Definition } from "../dsl/ir.ts";
import type { Scope } from "./scope.ts";

/** What was read of one definition, by the object that it was asked of. */
export type Page<Kept> = Map<object, Kept>;

/**
 * The values of definitions that one reading has found, each for an object in a state and pool: entities are shared between states,
 * their figures are not. What belongs to a state or pool that nobody holds any more is forgotten with it.
 */
export class Memory<Kept> {
  private readonly books = new WeakMap<object, Map<string, Map<Definition | string, Page<Kept>>>>();
  private anchor: object | undefined;
  private book: Map<string, Map<Definition | string, Page<Kept>>> = new Map();

  /** The page of a definition, or of a name that stands for one. What a scenario moves or pins stands apart. */
  page(of: Definition | string, scope: Scope): Page<Kept> {
    const anchor = scope.pool ?? scope.state;
    // Nearly always it is the pool that was asked about last.
    if (anchor !== this.anchor) {
      this.book = entry(this.books, anchor, newMap<string, Map<Definition | string, Page<Kept>>>);
      this.anchor = anchor;
    }
    return entry(entry(this.book, variantOf(scope), newMap<Definition | string, Page<Kept>>), of, newMap<object, Kept>);
  }
}

function variantOf({ pinned, factor, request }: Scope): string {
  if (pinned !== true && factor === undefined && request === undefined) return "";
  return `${pinned === true} ${factor === undefined ? "" : `${factor.n}/${factor.d}`} ${request === undefined ? "" : "r"}`;
}

function newMap<K, V>(): Map<K, V> {
  return new Map<K, V>();
}

/** The value under `key`, made where there is none yet. */
function entry<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}
