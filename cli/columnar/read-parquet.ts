import { open, type FileHandle } from "node:fs/promises";
import { parquetMetadataAsync, parquetReadObjects, parquetSchema, type AsyncBuffer, type FileMetaData, type ParquetParsers, type SchemaTree } from "hyparquet";
import { parseJson } from "../../engine/snapshot/parse-json.ts";
import { codecsOf } from "./parquet-codecs.ts";
import { withoutDecimals, type MapScale, type Scale, type Scales } from "./parquet-decimals.ts";
import { refuseLongRuns } from "./parquet-runs.ts";
import { bytesOfLines, decimalText, instant, decodedText, unreadable } from "./text.ts";

const advice = "It must be a whole Parquet file, not encrypted, and compressed by Snappy, gzip, Brotli, ZSTD or LZ4 if at all.";

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
  const handle = await open(path);
  try {
    yield* groupsOf(await bufferOf(handle));
  } catch (fault) {
    throw unreadable(name, "Parquet", fault, advice);
  } finally {
    await handle.close();
  }
}

async function* groupsOf(file: AsyncBuffer): AsyncGenerator<Uint8Array> {
  const found = await parquetMetadataAsync(file);
  refuseWrong(found);
  const { schema, scales } = withoutDecimals(found.schema);
  const metadata = { ...found, schema };
  const compressors = await codecsOf(found);
  let first = 0;
  for (const group of metadata.row_groups) {
    const end = first + Number(group.num_rows);
    await refuseLongRuns(file, found, group, compressors);
    const rows = await parquetReadObjects({ file, metadata, compressors, parsers, rowStart: first, rowEnd: end });
    yield* bytesOfLines(linesOf(rows, scales));
    first = end;
  }
}

/** The package begins to read all columns at once, and listens to none that it has no use for once another has failed: that each is heard is seen to here. */
async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  const slice = (start: number, end = size): Promise<ArrayBuffer> => {
    const bytes = bytesAt(handle, start < 0 ? size + start : start, end, size);
    bytes.catch(() => undefined);
    return bytes;
  };
  return { byteLength: size, slice };
}

async function bytesAt(handle: FileHandle, from: number, end: number, size: number): Promise<ArrayBuffer> {
  const count = end - from;
  if (!(from >= 0 && count >= 0 && end <= size)) throw new Error("a column lies outside the file");
  const bytes = new Uint8Array(count);
  for (let read = 0; read < count;) {
    const { bytesRead } = await handle.read(bytes, read, count - read, from + read);
    if (bytesRead === 0) throw new Error("it became shorter while it was read");
    read += bytesRead;
  }
  return bytes.buffer;
}

function* linesOf(rows: readonly unknown[], scales: Scales): Generator<string> {
  for (const row of rows) yield JSON.stringify(plain(row, scales) ?? {});
}

/** As JSON has it. `scale` is that of what is below. */
function plain(value: unknown, scale: Scale): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof scale === "number") return Array.isArray(value) ? value.map((each: unknown) => plain(each, scale) ?? null) : decimalText(unscaledOf(value), scale);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each, scale) ?? null);
  if (isMapScale(scale)) return objectOf((value as Record<string, unknown>)[scale.entries], scale);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, scale?.get(key))]));
}

/** The entries of a map as an object; as a list, which no account has there, where a key stands twice. */
function objectOf(list: unknown, scale: MapScale): unknown {
  const entries = (Array.isArray(list) ? list : []).map((each: unknown) => Object.values(each as object) as [unknown, unknown]).map(([key, each]) => [String(plain(key, scale.key)), plain(each, scale.value)] as const);
  return new Set(entries.map(([key]) => key)).size === entries.length ? Object.fromEntries(entries) : entries;
}

function isMapScale(scale: Scale): scale is MapScale {
  return typeof scale === "object" && "entries" in scale && typeof scale.entries === "string";
}

/** What the package would not read, or read as if it were not there: it begins to read all that a group of rows says, and leaves what it finds no use for to fail where nobody listens. */
function refuseWrong(metadata: FileMetaData): void {
  const tree = parquetSchema(metadata);
  const twin = twinIn(tree);
  if (twin !== undefined) throw new Error(`it has two columns called ${twin}`);
  const columns = leavesOf(tree).sort().join();
  for (const group of metadata.row_groups) {
    const its = group.columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema)).sort().join();
    if (its !== columns) throw new Error("a group of rows has other columns than the file");
  }
}

function leavesOf({ children, path }: SchemaTree): string[] {
  return children.length === 0 ? [JSON.stringify(path)] : children.flatMap(leavesOf);
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
