/** Bits of a stream that Zstandard reads from its end to its beginning. What lies before its beginning is zeros, and `left` is then less than 0. */
export class BackwardBits {
  /** How many bits are not read yet. */
  left: number;
  readonly #bytes: Uint8Array;
  readonly #from: number;

  /** From `from` to `to`, of which the last byte holds a one that only says where the stream ends. `bytes` has 4 more behind any `to`. Throws `Error`. */
  constructor(bytes: Uint8Array, from: number, to: number) {
    const last = to > from ? bytes[to - 1]! : 0;
    if (last === 0) throw new Error("a stream of bits has no end");
    this.#bytes = bytes;
    this.#from = from;
    this.left = (to - from) * 8 - 1 - Math.clz32(last) + 24;
  }

  /** The next bits, 24 at most, without reading them. */
  peek(count: number): number {
    const at = this.left - count;
    if (at < 0) return this.left <= 0 ? 0 : (this.#at(0) & ((1 << this.left) - 1)) << -at;
    return this.#at(at) & ((1 << count) - 1);
  }

  /** 24 at most. */
  read(count: number): number {
    const bits = this.peek(count);
    this.left -= count;
    return bits;
  }

  /** 25 bits at the least, from a place in the stream on. */
  #at(bit: number): number {
    const bytes = this.#bytes;
    const at = this.#from + (bit >>> 3);
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> (bit & 7);
  }
}
