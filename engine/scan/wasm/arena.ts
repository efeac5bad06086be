import type { Codes, Doubles, Places } from "../bytes/grow.ts";

/** The memory of an instance, given away from the beginning to the end, never back. It does not grow, so that what looks into it goes on to do so. */
export class Arena {
  readonly buffer: ArrayBuffer;
  readonly view: DataView;
  private next: number;

  /** `reserved` bytes at the beginning are not given away. */
  constructor(buffer: ArrayBuffer, reserved: number) {
    this.buffer = buffer;
    this.view = new DataView(buffer);
    this.next = reserved;
  }

  /** The place of so many bytes, all 0. */
  take(size: number): number {
    const place = Math.ceil(this.next / 16) * 16;
    this.next = place + size;
    if (this.next > this.buffer.byteLength) throw new RangeError("The memory for lines is too small for the columns of this policy.");
    return place;
  }

  integers(values: readonly number[]): number {
    const place = this.take(4 * values.length);
    new Int32Array(this.buffer, place, values.length).set(values);
    return place;
  }

  bytes(values: readonly number[]): number {
    const place = this.take(values.length);
    new Uint8Array(this.buffer, place, values.length).set(values);
    return place;
  }

  /** Lets a list stand here, as long as it is, with what it holds. */
  move(list: Doubles | Codes | Places): void {
    const { byteLength, length } = list.list;
    const place = this.take(byteLength);
    const bytes = new Uint8Array(list.list.buffer, list.list.byteOffset, byteLength);
    if (list.list instanceof Float64Array) list.list = new Float64Array(this.buffer, place, length);
    else if (list.list instanceof Uint32Array) list.list = new Uint32Array(this.buffer, place, length);
    else list.list = new Uint8Array(this.buffer, place, length);
    if (list.length > 0) new Uint8Array(this.buffer, place, byteLength).set(bytes);
  }
}
