/** Who holds what of a market, and between which doubles its numbers may move without a look at who holds it. Plain typed arrays: 4 bytes a holding, and 16 for each number that moves. */
export class Holdings {
  private readonly columns: number;
  private readonly places = new Map<string, Place>();
  private readonly slots: (readonly Slot[])[] = [];

  /** `columns`: how many numbers of one thing move at most. */
  constructor(columns: number) {
    this.columns = columns;
  }

  /** An account as the next one, which holds these; anything that changes of them is a reason to look at it until it is said otherwise. */
  add(things: readonly string[]): void {
    const account = this.slots.length;
    this.slots.push(things.map((thing) => ({ place: this.placeOf(thing), slot: this.placeOf(thing).add(account) })));
  }

  /** Nothing of what an account holds may move. */
  forget(account: number): void {
    for (const { place, slot } of this.slots[account] ?? []) place.bound(slot, undefined, NaN, NaN);
  }

  /** A number of one of them may move, strictly between these. */
  bound(account: number, thing: string, column: number, low: number, high: number): void {
    const place = this.places.get(thing);
    const slot = this.slots[account]?.find((each) => each.place === place);
    if (slot !== undefined) slot.place.bound(slot.slot, column, low, high);
  }

  /** Whoever holds a thing. */
  holders(thing: string): Uint32Array {
    return this.places.get(thing)?.holders() ?? new Uint32Array(0);
  }

  /** Whoever holds it and for whom one of these numbers, by column, is not strictly between its bounds. */
  crossed(thing: string, values: ReadonlyMap<number, number>): readonly number[] {
    return this.places.get(thing)?.crossed(values) ?? [];
  }

  private placeOf(thing: string): Place {
    let place = this.places.get(thing);
    if (place === undefined) this.places.set(thing, (place = new Place(this.columns)));
    return place;
  }
}

interface Slot {
  readonly place: Place;
  readonly slot: number;
}

/** The holders of one thing. */
class Place {
  private readonly columns: number;
  private count = 0;
  private accounts = new Uint32Array(4);
  private lows: Float64Array;
  private highs: Float64Array;

  constructor(columns: number) {
    this.columns = columns;
    this.lows = new Float64Array(4 * columns).fill(NaN);
    this.highs = new Float64Array(4 * columns).fill(NaN);
  }

  add(account: number): number {
    if (this.count === this.accounts.length) this.grow();
    this.accounts[this.count] = account;
    this.count += 1;
    return this.count - 1;
  }

  /** Of one number, or of all. */
  bound(slot: number, column: number | undefined, low: number, high: number): void {
    const [from, to] = column === undefined ? [slot * this.columns, (slot + 1) * this.columns] : [slot * this.columns + column, slot * this.columns + column + 1];
    this.lows.fill(low, from, to);
    this.highs.fill(high, from, to);
  }

  holders(): Uint32Array {
    return this.accounts.subarray(0, this.count);
  }

  crossed(values: ReadonlyMap<number, number>): readonly number[] {
    const found: number[] = [];
    const { lows, highs, columns, accounts } = this;
    const isOut = new Uint8Array(this.count);
    for (const [column, value] of values) {
      for (let slot = 0, at = column; slot < this.count; slot += 1, at += columns) {
        // What has no bounds is never between them.
        if (!(lows[at]! < value && value < highs[at]!)) isOut[slot] = 1; // below their count
      }
    }
    for (let slot = 0; slot < this.count; slot += 1) if (isOut[slot] === 1) found.push(accounts[slot]!); // as above
    return found;
  }

  private grow(): void {
    const [accounts, lows, highs] = [new Uint32Array(2 * this.accounts.length), new Float64Array(2 * this.lows.length).fill(NaN), new Float64Array(2 * this.highs.length).fill(NaN)];
    accounts.set(this.accounts);
    lows.set(this.lows);
    highs.set(this.highs);
    [this.accounts, this.lows, this.highs] = [accounts, lows, highs];
  }
}
