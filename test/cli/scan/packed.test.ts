import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unpackLz4, unpackLz4Frames, unpackLz4OfHadoop } from "../../../cli/columnar/packed/lz4.ts";
import { unpackZstandard } from "../../../cli/columnar/packed/zstandard.ts";
import { root } from "../call.ts";

/** What the libraries of Zstandard and LZ4 made (pyarrow 26.0.1) of texts that `textOf` makes again. */
interface Sample {
  readonly seed: number;
  readonly kind: "words" | "letters" | "noise" | "same" | "copies";
  readonly bytes: number;
  readonly codec: "zstd" | "lz4" | "lz4_raw";
  readonly packed: string;
}
const samples = JSON.parse(readFileSync(join(root, "test/fixtures/columnar/packed.json"), "utf8")) as Sample[];
const unpack = { zstd: unpackZstandard, lz4: unpackLz4Frames, lz4_raw: unpackLz4 };
const packedOf = (sample: Sample): Uint8Array => new Uint8Array(Buffer.from(sample.packed, "base64"));

function textOf({ seed, kind, bytes }: Sample): Uint8Array {
  let x = seed;
  const out: number[] = [];
  while (out.length < bytes) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const r = x >>> 16;
    if (kind === "words") out.push(...Buffer.from(['{"id":"A-', "long", "short", "BTC/USDT:USDT", "0.", '"}', ",\n", String(r % 1000)][r % 8]!));
    else if (kind === "letters") out.push(97 + (r % 3) * (r % 5));
    else if (kind === "same") out.push(65);
    else if (kind === "noise" || out.length <= 40 || r % 2 === 0) out.push(r & 255);
    else {
      const from = (x >>> 3) % out.length;
      out.push(...out.slice(from, from + 3 + (r % 200)));
    }
  }
  return Uint8Array.from(out.slice(0, bytes));
}

/** Ends as an `Error` of ours, or with so many bytes. */
function triedOf(sample: Sample, packed: Uint8Array): string {
  try {
    return unpack[sample.codec](packed, sample.bytes).length === sample.bytes ? "whole" : "other";
  } catch (fault) {
    return fault instanceof Error && fault.constructor === Error ? "refused" : `${fault as string}`;
  }
}

test("what was packed is unpacked, byte for byte", () => {
  for (const sample of samples) expect(Buffer.compare(unpack[sample.codec](packedOf(sample), sample.bytes), textOf(sample)), `${sample.codec} ${sample.kind} ${sample.seed}`).toBe(0);
});

test("what is cut off, or is not as long as is said, is refused", () => {
  for (const sample of samples.filter(({ bytes }) => bytes <= 5_000)) {
    const packed = packedOf(sample);
    for (let length = 0; length < packed.length; length += 1 + (length >> 3)) if (length > 0) expect([sample.seed, length, triedOf(sample, packed.subarray(0, length))]).toEqual([sample.seed, length, "refused"]);
    for (const bytes of [sample.bytes - 1, sample.bytes + 1]) expect(triedOf({ ...sample, bytes }, packed)).toBe("refused");
  }
});

test("what is damaged is refused in words, or comes out as long as it must", () => {
  for (const sample of samples.filter(({ bytes }) => bytes <= 5_000)) {
    const packed = packedOf(sample);
    for (let bit = 0; bit < packed.length * 8; bit += 1 + packed.length / 64) {
      const damaged = packed.slice();
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      expect(["refused", "whole"]).toContain(triedOf(sample, damaged));
    }
  }
});

test("frames stand behind each other, with what says nothing between them", () => {
  const skipped = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3];
  for (const codec of ["zstd", "lz4"] as const) {
    const sample = samples.find((each) => each.codec === codec && each.kind === "letters")!;
    const two = Uint8Array.from([...packedOf(sample), ...skipped, ...packedOf(sample)]);
    expect(Buffer.from(unpack[codec](two, 2 * sample.bytes))).toEqual(Buffer.from([...textOf(sample), ...textOf(sample)]));
    expect(() => unpack[codec](two, sample.bytes)).toThrow(Error);
  }
});

test("a block by itself may stand in parts that say how long they are, as Hadoop writes them", () => {
  const sample = samples.find((each) => each.codec === "lz4_raw" && each.kind === "words" && each.bytes > 1)!;
  const packed = packedOf(sample);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(sample.bytes, 0);
  head.writeUInt32BE(packed.length, 4);
  const parts = Uint8Array.from([...head, ...packed]);
  for (const [bytes, times] of [[packed, 1], [parts, 1], [Uint8Array.from([...parts, ...parts]), 2]] as const) expect(Buffer.from(unpackLz4OfHadoop(bytes, times * sample.bytes))).toEqual(Buffer.from(Array.from({ length: times }, () => [...textOf(sample)]).flat()));
});

test("a few bytes that say much are refused where they say more than is asked for", () => {
  // One block of 128 KiB of one byte, and one of sequences without bits, each of which repeats as much as it can.
  const frame = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x88];
  expect(() => unpackZstandard(Uint8Array.from([...frame, 0x03, 0x00, 0x10, 65]), 1_000)).toThrow("a block is larger than what is there");
  const sequences = [0x08, 65, 0xff, 0xff, 0xff, 0b01_01_01_00, 0, 2, 52, 0xff, 0xff, 0xff, 0xff];
  const head = (sequences.length << 3) | (2 << 1) | 1;
  expect(() => unpackZstandard(Uint8Array.from([...frame, head & 255, head >> 8, 0, ...sequences]), 1 << 20)).toThrow("a sequence leads out of its frame");
});
