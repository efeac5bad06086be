import { parquetSchema, type AsyncBuffer, type Compressors, type FileMetaData, type RowGroup, type SchemaTree } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getTreePath } from "hyparquet/src/schema.js";

/** A run of more values than there are places is no fault to the package: it writes them all, up to 2³¹ of them, which takes minutes; nor are blocks of less than no parts. So pages are looked through before it begins. */

type Header = ReturnType<typeof parquetHeader>;
type Chunk = NonNullable<RowGroup["columns"][number]["meta_data"]>;

/** Throws where a page of the group says more values than its column has, or a run of values or levels in it more than the page. Only pages that have runs are unpacked for it. */
export async function refuseLongRuns(file: AsyncBuffer, metadata: FileMetaData, group: RowGroup, compressors: Compressors): Promise<void> {
  const tree = parquetSchema(metadata);
  for (const { meta_data: chunk } of group.columns) {
    if (chunk === undefined) continue;
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = new Uint8Array(await file.slice(start, start + Number(chunk.total_compressed_size)));
    for (const page of pagesOf(bytes, chunk)) refusePage(page, chunk, getTreePath(tree, chunk.path_in_schema), compressors);
  }
}

interface Page {
  readonly header: Header;
  readonly packed: Uint8Array;
}

/** As the package finds them. */
function* pagesOf(bytes: Uint8Array, { num_values }: Chunk): Generator<Page> {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  let left = Number(num_values);
  while (left > 0 && reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    const [first, second] = [header.data_page_header, header.data_page_header_v2];
    const counts: readonly unknown[] = [header.compressed_page_size, ...(first === undefined ? [] : [first.num_values]), ...(second === undefined ? [] : [second.num_values, second.num_nulls, second.num_rows, second.definition_levels_byte_length, second.repetition_levels_byte_length])];
    // What a damaged header leaves out the package counts with all the same, and comes to no end.
    if (!counts.every((count) => Number.isInteger(count) && Number(count) >= 0)) throw new Error("a page does not say how much it holds");
    const count = first?.num_values ?? second?.num_values ?? 0;
    if (count > left) throw new Error("a page has more values than its column");
    left -= count;
    yield { header, packed };
  }
}

function refusePage({ header, packed }: Page, { codec, type }: Chunk, path: SchemaTree[], compressors: Compressors): void {
  const [repeats, most] = [getMaxRepetitionLevel(path), getMaxDefinitionLevel(path)];
  const unpacked = (bytes: Uint8Array, length: number): Uint8Array => (codec === "UNCOMPRESSED" || length === 0 ? bytes : (compressors[codec]?.(bytes, length) ?? bytes));
  const [first, second] = [header.data_page_header, header.data_page_header_v2];
  const encoding = first?.encoding ?? second?.encoding;
  const isIndexed = encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY";
  const deltas = encoding === "DELTA_BYTE_ARRAY" ? 2 : encoding === "DELTA_BINARY_PACKED" || encoding === "DELTA_LENGTH_BYTE_ARRAY" ? 1 : 0;
  const hasRuns = isIndexed || encoding === "RLE" || deltas > 0;
  const values = (runs: Runs, count: number): void => {
    for (let list = 0; list < deltas; list += 1) runs.differences(count);
    if (deltas > 0) return;
    const width = isIndexed ? runs.byte() : 1;
    if (!isIndexed) runs.skip(4);
    if (width > 0) runs.walk(width, count);
  };
  if (header.type === "DATA_PAGE" && first !== undefined) {
    if (repeats + most === 0 && !hasRuns) return;
    const runs = new Runs(unpacked(packed, header.uncompressed_page_size));
    if (repeats > 0) runs.levels(repeats, first.num_values);
    const present = most > 0 ? runs.levels(most, first.num_values) : first.num_values;
    if (isIndexed || deltas > 0 || (hasRuns && type === "BOOLEAN")) values(runs, present);
  } else if (header.type === "DATA_PAGE_V2" && second !== undefined) {
    const [ofRepeats, ofLevels] = [second.repetition_levels_byte_length, second.definition_levels_byte_length];
    const runs = new Runs(packed);
    if (repeats > 0) runs.walk(widthOf(repeats), second.num_values);
    runs.offset = ofRepeats;
    if (most > 0) runs.walk(widthOf(most), second.num_values);
    const rest = packed.subarray(ofRepeats + ofLevels);
    if (hasRuns) values(new Runs(second.is_compressed === false ? rest : unpacked(rest, header.uncompressed_page_size - ofRepeats - ofLevels)), second.num_values - second.num_nulls);
  }
}

function widthOf(most: number): number {
  return 32 - Math.clz32(most);
}

/** Goes over runs without making their values. A class because it stands somewhere. */
class Runs {
  offset = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.offset];
    if (byte === undefined) throw new Error("a page ends within a run");
    this.offset += 1;
    return byte;
  }

  skip(count: number): void {
    this.offset += count;
  }

  /** Levels with their length in front; how many of them are the highest. */
  levels(most: number, count: number): number {
    const length = (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
    const start = this.offset;
    const found = this.walk(widthOf(most), count, most);
    this.offset = start + length;
    return found;
  }

  /** As far as the package reads; how many values are `wanted`. */
  walk(width: number, count: number, wanted?: number): number {
    let found = 0;
    for (let seen = 0; seen < count;) {
      const header = this.varint();
      const [length, start] = [Math.floor(header / 2), this.offset];
      if (header % 2 === 1) {
        // What is packed is no more than the bytes that are there.
        this.offset += length * width;
        const end = Math.min(seen + length * 8, count);
        if (wanted !== undefined) for (let bit = 0; seen < end; seen += 1, bit += width) found += Number(this.bitsAt(start, bit, width) === wanted);
        seen = end;
        continue;
      }
      if (length > count - seen) throw new Error("a run has more values than its page");
      this.offset += Math.ceil(width / 8);
      if (this.bytes[start] === wanted) found += length;
      seen += length;
    }
    return found;
  }

  /** A list of differences, in blocks of parts: of parts below 0 the package would go back, and come to no end. */
  differences(count: number): void {
    const [block, parts] = [this.varint(), this.varint()];
    const each = block / parts;
    if (!(parts >= 1 && parts < 2 ** 31 && Number.isInteger(each) && each >= 1)) throw new Error("a block of differences has no parts");
    // How many there are, and the first.
    this.varint();
    this.varint();
    for (let seen = 1; seen < count;) {
      this.varint();
      const widths = this.offset;
      this.offset += parts;
      for (let part = 0; part < parts && seen < count; part += 1, seen += each) this.offset += (each * (this.bytes[widths + part] ?? 0)) / 8;
    }
  }

  /** Levels have less than eight bits. */
  private bitsAt(start: number, bit: number, width: number): number {
    const at = start + (bit >> 3);
    return ((((this.bytes[at] ?? 0) | ((this.bytes[at + 1] ?? 0) << 8)) >> (bit & 7)) & ((1 << width) - 1));
  }

  private varint(): number {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
      if (factor > 2 ** 70) throw new Error("a number of a page has no end");
    }
  }
}
