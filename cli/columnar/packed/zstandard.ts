import { BackwardBits } from "./bits.ts";
import { readHuffman, type HuffmanTable } from "./entropy.ts";
import { unpackSequences, type SequenceTables } from "./sequences.ts";

/** No block says more. */
const blockBytes = 1 << 17;

/** What a frame remembers from block to block. */
interface Frame {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
  /** Where the frame begins in `out`: nothing before it may be repeated. */
  readonly from: number;
  readonly recent: [number, number, number];
  huffman?: HuffmanTable;
  tables?: SequenceTables;
}

/**
 * What Zstandard packed (RFC 8878), frames behind each other, `length` bytes of it all together. Takes no more memory than that, and time in proportion to it and to `packed`; each stream of bits must come out even. A checksum is not
 * looked at. Throws `Error`.
 */
export function unpackZstandard(packed: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(packed.length + 8); // bits are read four bytes at a time
  bytes.set(packed);
  const end = packed.length;
  const out = new Uint8Array(length);
  let at = 0;
  let to = 0;
  while (at < end) {
    if (at + 8 > end) throw new Error("a frame is cut off");
    const magic = wholeOf(bytes, at, 4);
    if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) at += 8 + wholeOf(bytes, at + 4, 4); // says nothing
    else if (magic === 0xfd2fb528) [at, to] = unpackFrame(bytes, at + 4, end, out, to);
    else throw new Error("it is not Zstandard");
  }
  if (at !== end || to !== length) throw new Error("a frame is cut off");
  return out;
}

/** Where the frame ends, and its content. */
function unpackFrame(bytes: Uint8Array, start: number, end: number, out: Uint8Array, from: number): [number, number] {
  const flags = bytes[start]!;
  const isSingle = (flags & 32) !== 0;
  if ((flags & 8) !== 0) throw new Error("a frame has a flag that is not known");
  const dictionaryBytes = [0, 1, 2, 4][flags & 3]!;
  let at = start + 1 + (isSingle ? 0 : 1);
  if (wholeOf(bytes, at, dictionaryBytes) !== 0) throw new Error("a frame was packed with a dictionary, which is not there");
  at += dictionaryBytes + [isSingle ? 1 : 0, 2, 4, 8][flags >> 6]!;
  const frame: Frame = { bytes, out, from, recent: [1, 4, 8] };
  let to = from;
  for (let isLast = false; !isLast;) {
    if (at + 3 > end) throw new Error("a frame is cut off");
    const head = wholeOf(bytes, at, 3);
    const size = head >> 3;
    const kind = (head >> 1) & 3;
    isLast = (head & 1) !== 0;
    at += 3;
    const after = at + (kind === 1 ? 1 : size);
    const said = kind === 2 ? 0 : size;
    if (kind === 3 || size > blockBytes) throw new Error("a block is of no kind that is known");
    if (after > end || to + said > out.length) throw new Error("a block is larger than what is there");
    if (kind === 0) out.set(bytes.subarray(at, after), to);
    else if (kind === 1) out.fill(bytes[at]!, to, to + size);
    to = kind === 2 ? unpackBlock(frame, at, after, to) : to + said;
    at = after;
  }
  return [at + ((flags & 4) !== 0 ? 4 : 0), to];
}

/** Literals, and then the sequences that say what comes between them. */
function unpackBlock(frame: Frame, start: number, end: number, to: number): number {
  const { literals, at } = literalsOf(frame, start, end);
  return unpackSequences({ frame, literals, at, end, to, most: Math.min(frame.out.length, to + blockBytes) });
}

/** The bytes of a block that are repeated from nowhere, and where they end. */
function literalsOf(frame: Frame, start: number, end: number): { readonly literals: Uint8Array; readonly at: number } {
  const { bytes } = frame;
  const kind = bytes[start]! & 3;
  const format = (bytes[start]! >> 2) & 3;
  if (start >= end) throw new Error("a block is empty");
  if (kind < 2) {
    const headBytes = format === 1 ? 2 : format === 3 ? 3 : 1;
    const size = wholeOf(bytes, start, headBytes) >> (headBytes === 1 ? 3 : 4);
    const at = start + headBytes;
    const after = at + (kind === 0 ? size : 1);
    if (after > end || size > blockBytes) throw new Error("literals are cut off");
    return { literals: kind === 0 ? bytes.subarray(at, after) : new Uint8Array(size).fill(bytes[at]!), at: after };
  }
  const headBytes = format < 2 ? 3 : format + 2;
  const sizeBits = format < 2 ? 10 : format === 2 ? 14 : 18;
  const head = wholeOf(bytes, start, headBytes); // 40 bits at most
  const size = Math.floor(head / 16) % 2 ** sizeBits;
  const after = start + headBytes + (Math.floor(head / 2 ** (4 + sizeBits)) % 2 ** sizeBits);
  let at = start + headBytes;
  if (after > end || size > blockBytes) throw new Error("literals are cut off");
  if (kind === 2) ({ table: frame.huffman, at } = readHuffman(bytes, at, after));
  if (frame.huffman === undefined) throw new Error("literals have no table");
  const literals = new Uint8Array(size);
  if (format === 0) unpackHuffman(bytes, at, after, frame.huffman, literals);
  else unpackFour(bytes, at, after, frame.huffman, literals);
  return { literals, at: after };
}

/** Four streams, each of a quarter. */
function unpackFour(bytes: Uint8Array, at: number, end: number, table: HuffmanTable, literals: Uint8Array): void {
  const each = (literals.length + 3) >> 2;
  if (at + 6 > end || each * 3 > literals.length) throw new Error("literals are cut off");
  let from = at + 6;
  for (let stream = 0; stream < 4; stream += 1) {
    const to = stream === 3 ? end : from + wholeOf(bytes, at + 2 * stream, 2);
    if (to > end) throw new Error("literals are cut off");
    unpackHuffman(bytes, from, to, table, literals.subarray(stream * each, stream === 3 ? literals.length : (stream + 1) * each));
    from = to;
  }
}

function unpackHuffman(bytes: Uint8Array, from: number, to: number, { log, symbols, bits }: HuffmanTable, literals: Uint8Array): void {
  const stream = new BackwardBits(bytes, from, to);
  for (let at = 0; at < literals.length; at += 1) {
    const next = stream.peek(log);
    literals[at] = symbols[next]!;
    stream.left -= bits[next]!;
  }
  if (stream.left !== 0) throw new Error("literals do not come out even");
}

/** A whole number, its lowest byte first. */
function wholeOf(bytes: Uint8Array, at: number, count: number): number {
  let whole = 0;
  for (let each = count - 1; each >= 0; each -= 1) whole = whole * 256 + (bytes[at + each] ?? 0);
  return whole;
}
