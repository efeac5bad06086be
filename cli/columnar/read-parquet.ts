import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { CallError } from "../call-error.ts";

const bytesEach = 1 << 18;

/**
 * The rows of a Parquet file as lines of JSON, each row a line; `path` is absolute, `name` is what messages call it. No more is held than a row group of the file. What is absent
 * is null there and not there at all in JSON; whole numbers of 64 bits become text, moments instants. Throws `CallError`.
 */
export async function* linesOfParquet(path: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await asyncBufferFromFile(path);
  const compressors = { GZIP: inflated(gunzipSync), BROTLI: inflated(brotliDecompressSync) };
  const metadata = await parquetMetadataAsync(file).catch((fault: unknown) => {
    throw unreadable(name, fault);
  });
  let first = 0;
  for (const group of metadata.row_groups) {
    const end = first + Number(group.num_rows);
    const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: first, rowEnd: end }).catch((fault: unknown) => {
      throw unreadable(name, fault);
    });
    yield* encoded(rows);
    first = end;
  }
}

function* encoded(rows: readonly unknown[]): Generator<Uint8Array> {
  let text = "";
  for (const row of rows) {
    text += `${JSON.stringify(plain(row) ?? {})}\n`;
    if (text.length < bytesEach) continue;
    yield new TextEncoder().encode(text);
    text = "";
  }
  if (text !== "") yield new TextEncoder().encode(text);
}

/** As JSON has it. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

function inflated(inflate: (bytes: Uint8Array) => Uint8Array): (input: Uint8Array, outputLength: number) => Uint8Array {
  return (input) => inflate(input);
}

function unreadable(name: string, fault: unknown): CallError {
  const said = fault instanceof Error ? fault.message : String(fault);
  return new CallError(`${name} could not be read as Parquet: ${said.slice(0, 200)}.`, "It must be a whole Parquet file, not compressed or by Snappy, gzip or Brotli.");
}
