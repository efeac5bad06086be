/** What LZ4 packed, as a block by itself, or as frames behind each other. Takes no more memory than `length`, and time in proportion to it and to `packed`. Checksums are not looked at. */

const cutOff = (): Error => new Error("what LZ4 packed is damaged or cut off");

/** A block by itself. Throws `Error`. */
export function unpackLz4(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  if (unpackBlock(packed, out, 0, 0) !== length) throw cutOff();
  return out;
}

/** Frames. Throws `Error`. */
export function unpackLz4Frames(packed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 0;
  let to = 0;
  while (at < packed.length) {
    if (at + 7 > packed.length) throw cutOff();
    const magic = view.getUint32(at, true);
    if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) {
      if (at + 8 > packed.length) throw cutOff();
      at += 8 + view.getUint32(at + 4, true); // says nothing
      continue;
    }
    const flags = packed[at + 4]!;
    if (magic !== 0x184d2204 || flags >> 6 !== 1 || (flags & 1) !== 0) throw new Error("it is not LZ4, or was packed with a dictionary");
    at += 7 + ((flags & 8) !== 0 ? 8 : 0);
    const from = to;
    for (;;) {
      if (at + 4 > packed.length) throw cutOff();
      const head = view.getUint32(at, true);
      at += 4;
      if (head === 0) break;
      const after = at + (head & 0x7fff_ffff);
      if (after > packed.length) throw cutOff();
      const block = packed.subarray(at, after);
      if (head >>> 31 === 0) to = unpackBlock(block, out, to, (flags & 32) !== 0 ? to : from);
      else if (to + block.length > length) throw cutOff();
      else {
        out.set(block, to);
        to += block.length;
      }
      at = after + ((flags & 16) !== 0 ? 4 : 0);
    }
    at += (flags & 4) !== 0 ? 4 : 0;
  }
  if (at !== packed.length || to !== length) throw cutOff();
  return out;
}

/** As Hadoop wrote them, each with how long it is and was, highest byte first, or else a block by itself: files that say LZ4 have either. Throws `Error`. */
export function unpackLz4OfHadoop(packed: Uint8Array, length: number): Uint8Array {
  return hadoop(packed, length) ?? unpackLz4(packed, length);
}

function hadoop(packed: Uint8Array, length: number): Uint8Array | undefined {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const out = new Uint8Array(length);
  let to = 0;
  for (let at = 0; at < packed.length || to < length;) {
    if (at + 8 > packed.length) return undefined;
    const after = at + 8 + view.getUint32(at + 4);
    const next = to + view.getUint32(at);
    if (after > packed.length || next > length) return undefined;
    try {
      if (unpackBlock(packed.subarray(at + 8, after), out, to, to) !== next) return undefined;
    } catch {
      return undefined;
    }
    at = after;
    to = next;
  }
  return out;
}

/** Where it ends in `out`. Nothing before `from` may be repeated. */
function unpackBlock(packed: Uint8Array, out: Uint8Array, start: number, from: number): number {
  let at = 0;
  let to = start;
  const lengthOf = (first: number): number => {
    let length = first;
    for (let byte = first === 15 ? 255 : 0; byte === 255;) {
      if (at >= packed.length) throw cutOff();
      byte = packed[at]!;
      at += 1;
      length += byte;
    }
    return length;
  };
  for (;;) {
    if (at >= packed.length) throw cutOff();
    const token = packed[at]!;
    at += 1;
    const own = lengthOf(token >> 4);
    if (at + own > packed.length || to + own > out.length) throw cutOff();
    out.set(packed.subarray(at, at + own), to);
    at += own;
    to += own;
    if (at === packed.length) return to;
    if (at + 2 > packed.length) throw cutOff();
    const back = packed[at]! + packed[at + 1]! * 256;
    at += 2;
    const length = lengthOf(token & 15) + 4;
    if (back === 0 || back > to - from || to + length > out.length) throw cutOff();
    for (const last = to + length; to < last; to += 1) out[to] = out[to - back]!;
  }
}
