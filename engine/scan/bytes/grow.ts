/** Typed arrays that grow. `room` is asked for first, then rows below it are written. */
export class Doubles {
  list = new Float64Array(256);
  length = 0;

  room(rows: number): void {
    if (rows > this.list.length) this.list = grown(this.list, new Float64Array(2 * rows));
  }

  push(value: number): void {
    this.room(this.length + 1);
    this.list[this.length++] = value;
  }

  finish(): Float64Array {
    return this.list.subarray(0, this.length);
  }
}

/** Codes of words. */
export class Codes {
  list = new Uint8Array(256);
  length = 0;

  room(rows: number): void {
    if (rows > this.list.length) this.list = grown(this.list, new Uint8Array(2 * rows));
  }

  push(value: number): void {
    this.room(this.length + 1);
    this.list[this.length++] = value;
  }

  finish(): Uint8Array {
    return this.list.subarray(0, this.length);
  }
}

/** Rows and places. */
export class Places {
  list = new Uint32Array(256);
  length = 0;

  room(rows: number): void {
    if (rows > this.list.length) this.list = grown(this.list, new Uint32Array(2 * rows));
  }

  push(value: number): void {
    this.room(this.length + 1);
    this.list[this.length++] = value;
  }

  finish(): Uint32Array {
    return this.list.subarray(0, this.length);
  }
}

function grown<List extends Uint8Array | Uint32Array | Float64Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}
