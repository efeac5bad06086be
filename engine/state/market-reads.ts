/**
 * What was read of a market already, by the objects of its JSON: for whoever asks about many accounts in one market, and changes none of these objects in place. An instrument that
 * changes is another object, and read anew. A class because it remembers.
 */
export class MarketReads {
  private readonly known = new WeakMap<object, object>();

  /** What `read` made of an object, each time the same. An object is read in one way only. */
  of<R extends object>(json: object, read: () => R): R {
    const found = this.known.get(json) as R | undefined; // what was read of it
    if (found !== undefined) return found;
    const fresh = read();
    this.known.set(json, fresh);
    return fresh;
  }
}
