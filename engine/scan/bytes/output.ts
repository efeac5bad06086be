/** Bytes that are written one behind the other. A class because they grow. */
export class Output {
  private list = new Uint8Array(1 << 16);
  private length = 0;

  copy(bytes: Uint8Array, from = 0, to = bytes.length): void {
    const size = to - from;
    this.ensure(size);
    if (size > 48) this.list.set(bytes.subarray(from, to), this.length);
    else for (let index = 0; index < size; index += 1) this.list[this.length + index] = bytes[from + index]!; // before `to`
    this.length += size;
  }

  /** An integer from 0 to 2^53 − 1. */
  integer(value: number): void {
    this.ensure(16);
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
    let [rest, digits] = [value, scale];
    for (; digits > 0 && rest % 10 === 0; digits -= 1) rest /= 10;
    const power = 10 ** digits;
    const whole = Math.floor(rest / power);
    this.integer(whole);
    if (digits === 0) return;
    this.ensure(1 + digits);
    this.list[this.length] = 0x2e;
    let fraction = rest - whole * power;
    for (let index = digits; index >= 1; index -= 1) {
      const tenth = Math.floor(fraction / 10);
      this.list[this.length + index] = 0x30 + (fraction - 10 * tenth);
      fraction = tenth;
    }
    this.length += 1 + digits;
  }

  /** What was written, as bytes of their own; the next begin anew. */
  finish(): Uint8Array {
    const bytes = this.list.slice(0, this.length);
    this.length = 0;
    return bytes;
  }

  private ensure(size: number): void {
    if (this.length + size <= this.list.length) return;
    const larger = new Uint8Array(Math.max(2 * this.list.length, this.length + size));
    larger.set(this.list.subarray(0, this.length));
    this.list = larger;
  }
}
