import type { Numbers } from "../../kernel/columns.ts";

/** Typed arrays that grow. */
export class Bytes8 {
  list = new Uint8Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.list.length) this.list = grown(this.list, new Uint8Array(this.length * 2));
    this.list[this.length++] = value;
  }

  finish(): Uint8Array {
    return this.list.subarray(0, this.length);
  }
}

export class Words32 {
  list = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.list.length) this.list = grown(this.list, new Uint32Array(this.length * 2));
    this.list[this.length++] = value;
  }

  finish(): Uint32Array {
    return this.list.subarray(0, this.length);
  }
}

/** A column of decimals. */
export class Decimals {
  value = new Float64Array(256);
  mantissa = new Float64Array(256);
  scale = new Uint8Array(256);
  length = 0;

  push(value: number, mantissa: number, scale: number): void {
    const row = this.length++;
    this.set(row, value, mantissa, scale);
  }

  set(row: number, value: number, mantissa: number, scale: number): void {
    if (row >= this.value.length) {
      const size = 2 * Math.max(row, this.value.length);
      this.value = grown(this.value, new Float64Array(size));
      this.mantissa = grown(this.mantissa, new Float64Array(size));
      this.scale = grown(this.scale, new Uint8Array(size));
    }
    this.value[row] = value;
    this.mantissa[row] = mantissa;
    this.scale[row] = scale;
  }

  finish(): Numbers {
    return { value: this.value.subarray(0, this.length), mantissa: this.mantissa.subarray(0, this.length), scale: this.scale.subarray(0, this.length) };
  }
}

function grown<List extends Uint8Array | Uint32Array | Float64Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}
