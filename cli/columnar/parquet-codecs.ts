import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { snappyUncompress, type CompressionCodec, type Compressors, type FileMetaData } from "hyparquet";

/** What one page says, unpacked; writers end theirs at about one MiB. */
const mostPageBytes = 1024 * 1024 * 1024;

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/** By which code a page may be packed. What is written here is loaded only where a file needs it. LZO is not read, nor do others write it. */
const codecs: Readonly<Partial<Record<CompressionCodec, () => Promise<Unpack>>>> = {
  SNAPPY: async () => (packed, length) => {
    const out = new Uint8Array(length);
    snappyUncompress(packed, out);
    return out;
  },
  GZIP: async () => (packed, length) => gunzipSync(packed, { maxOutputLength: length }),
  BROTLI: async () => (packed, length) => brotliDecompressSync(packed, { maxOutputLength: length }),
  ZSTD: async () => (await import("./packed/zstandard.ts")).unpackZstandard,
  LZ4_RAW: async () => (await import("./packed/lz4.ts")).unpackLz4,
  LZ4: async () => (await import("./packed/lz4.ts")).unpackLz4OfHadoop,
};

/** What unpacks the pages of a file: never to more than the page says, nor to more than is read at once. */
export async function codecsOf({ row_groups }: FileMetaData): Promise<Compressors> {
  const used = new Set(row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec)));
  const found: Compressors = {};
  for (const codec of used) {
    const load = codec === undefined ? undefined : codecs[codec];
    if (codec !== undefined && load !== undefined) found[codec] = bounded(await load());
  }
  return found;
}

function bounded(unpack: Unpack): Unpack {
  return (packed, length) => {
    if (length > mostPageBytes) throw new Error(`a page has ${length} bytes, and at most ${mostPageBytes} are read: write smaller pages`);
    return length > 0 ? unpack(packed, length) : new Uint8Array(0);
  };
}
