import type { Fixed } from "./fixed.ts";

/** The largest integer of 32 bits with a sign. */
const largest = 2 ** 31 - 1;
const powers = Int32Array.from({ length: 10 }, (_, power) => 10 ** power);

/** Bytes that are written one behind the other, where there is room: `room` is asked for it first. A class because they grow. */
export class Output {
  length = 0;
  private home: Uint8Array = new Uint8Array(1 << 16);
  private list: Uint8Array = this.home;
  private view = new DataView(this.list.buffer);

  /** Lets it stand elsewhere, as long as it is not too long for that; nothing was written yet. */
  stand(home: Uint8Array): void {
    this.home = home;
    this.goHome();
  }

  get isHome(): boolean {
    return this.list === this.home;
  }

  /** The place of its beginning in the memory where it stands. */
  get place(): number {
    return this.home.byteOffset;
  }

  /** Makes sure that so many bytes can be written, and a few more. */
  room(size: number): void {
    if (this.length + size + 8 <= this.list.length) return;
    const larger = new Uint8Array(2 * (this.length + size + 8));
    larger.set(this.list.subarray(0, this.length));
    this.list = larger;
    this.view = new DataView(larger.buffer);
  }

  fixed({ bytes, size, eights, lastEight }: Fixed): void {
    const { view, length } = this;
    if (size < 8) return this.few(bytes);
    for (let index = 0; index < eights.length; index += 1) view.setFloat64(length + 8 * index, eights[index]!, true); // below their number
    view.setFloat64(length + size - 8, lastEight, true); // over the one before, where they overlap
    this.length = length + size;
  }

  /** Bytes between two places of others, four at a time: behind them up to three more are read, and written over by what follows. */
  copy(bytes: DataView, from: number, to: number): void {
    const { view, length } = this;
    const size = to - from;
    for (let index = 0; index < size; index += 4) view.setInt32(length + index, bytes.getInt32(from + index, true), true);
    this.length = length + size;
  }

  private few(bytes: Uint8Array): void {
    const { list, length } = this;
    for (let index = 0; index < bytes.length; index += 1) list[length + index] = bytes[index]!; // before its end
    this.length = length + bytes.length;
  }

  /** Any bytes, with room made for them. */
  all(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.list.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** An integer from 0 to 2^53 − 1. */
  integer(value: number): void {
    if (value <= largest) return this.small(value | 0, 0);
    let size = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) size += 1;
    let rest = value;
    for (let index = size - 1; index >= 0; index -= 1) {
      const tenth = Math.floor(rest / 10);
      this.list[this.length + index] = 0x30 + (rest - 10 * tenth);
      rest = tenth;
    }
    this.length += size;
  }

  /** `value` / 10^`scale`, without zeros at its end. */
  decimal(value: number, scale: number): void {
    let rest = value;
    let digits = scale;
    if (value <= largest) {
      let few = value | 0;
      for (; digits > 0 && few % 10 === 0; digits -= 1) few = (few / 10) | 0;
      return this.small(few, digits);
    }
    for (; digits > 0 && rest % 10 === 0; digits -= 1) rest /= 10;
    const power = 10 ** digits;
    const whole = Math.floor(rest / power);
    this.integer(whole);
    if (digits === 0) return;
    this.list[this.length] = 0x2e;
    let fraction = rest - whole * power;
    for (let index = digits; index >= 1; index -= 1) {
      const tenth = Math.floor(fraction / 10);
      this.list[this.length + index] = 0x30 + (fraction - 10 * tenth);
      fraction = tenth;
    }
    this.length += 1 + digits;
  }

  /** The same of what 32 bits hold, so that no number is a double; so many of its digits stand behind the point. */
  private small(value: number, scale: number): void {
    const { list, length } = this;
    let size = scale + 1;
    while (size < 10 && value >= powers[size]!) size += 1; // there are ten
    let at = length + size - (scale > 0 ? 0 : 1);
    this.length = at + 1;
    let rest = value;
    for (let digit = 0; digit < size; digit += 1) {
      if (digit === scale && scale > 0) list[at--] = 0x2e;
      const tenth = (rest / 10) | 0;
      list[at--] = 0x30 + (rest - 10 * tenth);
      rest = tenth;
    }
  }

  /** What was written, as bytes of their own, or in `room` where they fit there; the next begin anew. */
  finish(room?: Uint8Array): Uint8Array {
    const written = this.list.subarray(0, this.length);
    const bytes = room === undefined || room.length < written.length ? written.slice() : room.subarray(0, written.length);
    if (bytes.buffer === room?.buffer) bytes.set(written);
    this.length = 0;
    if (!this.isHome) this.goHome();
    return bytes;
  }

  private goHome(): void {
    this.list = this.home;
    this.view = new DataView(this.list.buffer, this.list.byteOffset, this.list.byteLength);
  }
}
