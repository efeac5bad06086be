import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema, type FileMetaData, type ParquetParsers, type SchemaTree } from "hyparquet";
import { parseJson } from "../../engine/snapshot/parse-json.ts";
import { withoutDecimals, type Scales } from "./parquet-decimals.ts";
import { bytesOfLines, decimalText, instant, decodedText, unreadable } from "./text.ts";

const advice = "It must be a whole Parquet file, not compressed or by Snappy, gzip or Brotli.";

/** In place of the package's own, which cut moments off behind milliseconds, drop a byte order mark, and put one sign for whatever is no UTF-8: two moments, or two names, would become one. */
const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (since: bigint | number) => instant(BigInt(since), 3),
  timestampFromMicroseconds: (since: bigint | number) => instant(BigInt(since), 6),
  timestampFromNanoseconds: (since: bigint | number) => instant(BigInt(since), 9),
  dateFromDays: (days: number) => instant(BigInt(days) * 86_400_000n, 3),
  stringFromBytes: decodedText,
  jsonFromBytes: jsonOf,
};

/**
 * The rows of a Parquet file as lines of JSON, each row a line; `path` is absolute, `name` is what messages call it. No more is held than a row group of the file. What is absent
 * is null there and not there at all in JSON; decimals and whole numbers of 64 bits become text, moments instants. Throws `CallError`.
 */
export async function* linesOfParquet(path: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await asyncBufferFromFile(path);
  const compressors = { GZIP: inflated(gunzipSync), BROTLI: inflated(brotliDecompressSync) };
  const failed = (fault: unknown): never => {
    throw unreadable(name, "Parquet", fault, advice);
  };
  const found = await parquetMetadataAsync(file).catch(failed);
  refuseTwins(found, failed);
  const { schema, scales } = withoutDecimals(found.schema);
  const metadata = { ...found, schema };
  let first = 0;
  for (const group of metadata.row_groups) {
    const end = first + Number(group.num_rows);
    const rows = await parquetReadObjects({ file, metadata, compressors, parsers, rowStart: first, rowEnd: end }).catch(failed);
    yield* bytesOfLines(linesOf(rows, scales));
    first = end;
  }
}

function* linesOf(rows: readonly unknown[], scales: Scales): Generator<string> {
  for (const row of rows) yield JSON.stringify(plain(row, scales) ?? {});
}

/** As JSON has it. `scales` are those of what is below. */
function plain(value: unknown, scales: Scales | number | undefined): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof scales === "number") return Array.isArray(value) ? value.map((each: unknown) => plain(each, scales) ?? null) : decimalText(unscaledOf(value), scales);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each, scales) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, scales?.get(key))]));
}

function refuseTwins(metadata: FileMetaData, failed: (fault: unknown) => never): void {
  try {
    const twin = twinIn(parquetSchema(metadata));
    if (twin !== undefined) throw new Error(`it has two columns called ${twin}`);
  } catch (fault) {
    failed(fault);
  }
}

/** A column that stands twice, of which the package would keep one. */
function twinIn({ children }: SchemaTree): string | undefined {
  const names = new Set<string>();
  for (const child of children) {
    if (names.has(child.element.name)) return child.path.join(".");
    names.add(child.element.name);
    const below = twinIn(child);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** What is no JSON, or says a name twice, stays text, so that its row is refused, and no other. */
function jsonOf(bytes: Uint8Array): unknown {
  const text = decodedText(bytes);
  const { json, issues } = parseJson(text);
  return issues.length > 0 ? text : json;
}

/** Of two's complement, the highest byte first, where it is bytes. */
function unscaledOf(value: unknown): bigint {
  if (value instanceof Uint8Array) return value.length === 0 ? 0n : BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString("hex")}`));
  return BigInt(value as number | bigint); // a whole number of 32 or 64 bits is what else holds decimals
}

function inflated(inflate: (bytes: Uint8Array) => Uint8Array): (input: Uint8Array, outputLength: number) => Uint8Array {
  return (input) => inflate(input);
}
