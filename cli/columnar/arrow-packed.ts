import { messageKinds } from "./arrow-metadata.ts";
import { Flat } from "./flatbuffer.ts";

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/** By their numbers in `Message.fbs`. */
const codecs: Readonly<Record<number, () => Promise<Unpack>>> = {
  0: async () => (await import("./packed/lz4.ts")).unpackLz4Frames,
  1: async () => (await import("./packed/zstandard.ts")).unpackZstandard,
};
/** How long a buffer was stands before it, -1 where it is as it was. */
const prefixBytes = 8;
const asItWas = -1n;

/**
 * A message whose buffers are compressed, each by itself, as it would be without: its body, and what it says about that. It has been looked at as it is, and must be looked at again: parts of a hostile message may lie over each other. What it
 * says about its buffers is written in their place, and that it is compressed is left out. No more than `most` bytes are taken. Throws `Error`.
 */
export async function unpackedBatch(metadata: Uint8Array, body: Uint8Array, most: number): Promise<{ readonly metadata: Uint8Array; readonly body: Uint8Array }> {
  const flat = new Flat(metadata);
  const message = flat.table(flat.offset(0));
  const header = flat.table(flat.follow(message, 2)!); // or it had said nothing
  const batch = flat.byte(message, 1) === messageKinds.dictionary ? flat.table(flat.follow(header, 1)!) : header;
  const compression = flat.table(flat.follow(batch, 3)!);
  const load = codecs[flat.byte(compression, 0)];
  if (load === undefined || flat.byte(compression, 1) !== 0) throw new Error("it is compressed in a way that is not known");
  const places = flat.pairsOfLong(batch, 2);
  if (places.reduce((sum, [, length]) => sum + length, 0) > body.length) throw new Error("columns of a batch lie over each other");
  const buffers = places.map(([offset, length]) => partOf(body, offset, length));
  const sizes = buffers.map(({ size }) => Math.ceil(size / 8) * 8);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > most) throw new Error(`a batch has ${bytes} bytes, and at most ${most} are read: write smaller batches`);
  const unpack = await load();
  const plain = new Uint8Array(bytes);
  const changed = metadata.slice();
  const view = new DataView(changed.buffer);
  const { at } = flat.vector(batch, 2, 16);
  let next = 0;
  for (const [index, { packed, size, isPacked }] of buffers.entries()) {
    plain.set(isPacked ? unpack(packed, size) : packed, next);
    view.setBigInt64(at + index * 16, BigInt(next), true);
    view.setBigInt64(at + index * 16 + 8, BigInt(size), true);
    next += sizes[index]!; // one of each buffer
  }
  const length = flat.place(message, 3);
  if (length !== undefined) view.setBigInt64(length, BigInt(bytes), true);
  view.setUint16(flat.slot(batch, 3)!, 0, true); // or it were not compressed
  return { metadata: changed, body: plain };
}

function partOf(body: Uint8Array, offset: number, length: number): { readonly packed: Uint8Array; readonly size: number; readonly isPacked: boolean } {
  if (offset < 0 || length < 0 || offset + length > body.length) throw new Error("a column lies outside its batch");
  if (length === 0) return { packed: body.subarray(0, 0), size: 0, isPacked: false };
  if (length < prefixBytes) throw new Error("a column is cut off");
  const size = new DataView(body.buffer, body.byteOffset + offset, prefixBytes).getBigInt64(0, true);
  const packed = body.subarray(offset + prefixBytes, offset + length);
  if (size === asItWas) return { packed, size: packed.length, isPacked: false };
  if (size < 0n) throw new Error("a column is cut off");
  return { packed, size: Number(size), isPacked: true };
}
