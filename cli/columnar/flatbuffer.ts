/** A table of a flatbuffer, whose fields have no names. */
export interface Table {
  readonly at: number;
  readonly fields: number;
  /** How many bytes its list of fields takes. */
  readonly size: number;
}

/** Flatbuffers, read with bounds: a `DataView` throws `RangeError` outside them. */
export class Flat {
  private readonly view: DataView;
  /** What may still be visited, in bytes. Parts may be shared, a little. */
  private left: number;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.left = bytes.byteLength * 8 + 4_096;
  }

  table(at: number): Table {
    this.spend(16);
    const fields = at - this.view.getInt32(at, true);
    return { at, fields, size: this.view.getUint16(fields, true) };
  }

  has(table: Table, index: number): boolean {
    return this.place(table, index) !== undefined;
  }

  byte(table: Table, index: number): number {
    const at = this.place(table, index);
    return at === undefined ? 0 : this.view.getUint8(at);
  }

  short(table: Table, index: number): number {
    const at = this.place(table, index);
    return at === undefined ? 0 : this.view.getInt16(at, true);
  }

  int(table: Table, index: number): number {
    const at = this.place(table, index);
    return at === undefined ? 0 : this.view.getInt32(at, true);
  }

  long(table: Table, index: number): number {
    const at = this.place(table, index);
    return at === undefined ? 0 : this.longAt(at);
  }

  /** Where a field that is elsewhere stands. */
  follow(table: Table, index: number): number | undefined {
    const at = this.place(table, index);
    return at === undefined ? undefined : this.offset(at);
  }

  offset(at: number): number {
    return at + this.view.getUint32(at, true);
  }

  tables(table: Table, index: number): Table[] {
    const { at, count } = this.vector(table, index, 4);
    return Array.from({ length: count }, (_, each) => this.table(this.offset(at + each * 4)));
  }

  text(table: Table, index: number): string {
    const { at, count } = this.vector(table, index, 1);
    return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(this.view.buffer, this.view.byteOffset + at, count));
  }

  /** Keys and values that are of no concern here. */
  pairs(table: Table, index: number): void {
    for (const pair of this.tables(table, index)) for (const each of [0, 1]) this.vector(pair, each, 1);
  }

  longs(table: Table, index: number): number[] {
    const { at, count } = this.vector(table, index, 8);
    return Array.from({ length: count }, (_, each) => this.longAt(at + each * 8));
  }

  pairsOfLong(table: Table, index: number): (readonly [number, number])[] {
    const { at, count } = this.vector(table, index, 16);
    return Array.from({ length: count }, (_, each) => [this.longAt(at + each * 16), this.longAt(at + each * 16 + 8)] as const);
  }

  /** Where each begins. */
  blocks(table: Table, index: number): number[] {
    const { at, count } = this.vector(table, index, 24);
    return Array.from({ length: count }, (_, each) => this.longAt(at + each * 24));
  }

  /** Where in its list of fields it says where a field is. */
  slot({ fields, size }: Table, index: number): number | undefined {
    const slot = 4 + index * 2;
    return slot + 2 <= size ? fields + slot : undefined;
  }

  /** A vector of what has so many bytes each. */
  vector(table: Table, index: number, bytesEach: number): { readonly at: number; readonly count: number } {
    const start = this.follow(table, index);
    if (start === undefined) return { at: 0, count: 0 };
    const count = this.view.getUint32(start, true);
    if (start + 4 + count * bytesEach > this.view.byteLength) throw new RangeError("outside");
    this.spend(count * bytesEach);
    return { at: start + 4, count };
  }

  /** Where a field stands. */
  place(table: Table, index: number): number | undefined {
    const slot = this.slot(table, index);
    const offset = slot === undefined ? 0 : this.view.getUint16(slot, true);
    return offset === 0 ? undefined : table.at + offset;
  }

  /** What a double does not hold is more than any file has. */
  private longAt(at: number): number {
    return Number(this.view.getBigInt64(at, true));
  }

  private spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new Error("a message is larger than it looks");
  }
}
