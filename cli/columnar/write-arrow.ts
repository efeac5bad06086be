import { open, type FileHandle } from "node:fs/promises";
import { AsyncByteQueue, Field, Int64, List, makeBuilder, makeData, RecordBatch, RecordBatchFileWriter, RecordBatchStreamWriter, Schema, Struct, Utf8, type RecordBatchWriter } from "apache-arrow";
import type { Decision } from "../../schemas/generated/decision.ts";
import { notWritten } from "../terminal/write-out.ts";
import { linesOfFile } from "./text.ts";

const rowsEach = 10_000;

/** Writes decisions, which `from` has as lines of JSON, as an Arrow file or stream: the same rows in the same order, nested as they are. Both paths are absolute. Throws `CallError`. */
export async function decisionsToArrow(from: string, to: string, name: string, kind: "arrow" | "arrows"): Promise<void> {
  try {
    const file = await open(to, "w");
    try {
      await write(from, file, kind === "arrow" ? new RecordBatchFileWriter() : new RecordBatchStreamWriter());
    } finally {
      await file.close();
    }
  } catch (fault) {
    throw notWritten(name, fault);
  }
}

async function write(from: string, file: FileHandle, writer: RecordBatchWriter): Promise<void> {
  const queue = new Drained();
  writer.reset(queue, schema);
  let rows: Decision[] = [];
  const put = async (): Promise<void> => {
    if (rows.length > 0) writer.write(batchOf(rows));
    rows = [];
    await queue.drainTo(file);
  };
  for await (const line of linesOfFile(from)) {
    rows.push(JSON.parse(line) as Decision); // a scan wrote it
    if (rows.length === rowsEach) await put();
  }
  await put();
  writer.close();
  await queue.drainTo(file);
}

/** What the writer has written so far, so that no more of it is held than a batch. A class because the package knows its queue by that. */
class Drained extends AsyncByteQueue {
  private waiting: Uint8Array[] = [];

  override write(value: Uint8Array): void {
    this.waiting.push(value);
  }

  async drainTo(file: FileHandle): Promise<void> {
    for (const bytes of this.waiting.splice(0)) await file.appendFile(bytes);
  }
}

const text = (name: string) => new Field(name, new Utf8(), true);
const listOf = (name: string, fields: readonly string[]) => new Field(name, new List(new Field("element", new Struct(fields.map(text)), true)), true);

/** What `schemas/decision.schema.json` says, as Arrow says it. */
const schema = new Schema([new Field("row", new Int64(), false), text("account"), text("status"), listOf("pools", ["id", "status"]), listOf("positions", ["id", "status", "liquidationPrice"]), listOf("cannotDecide", ["answer", "reason"])]);
const columns = ["row", "account", "status", "pools", "positions", "cannotDecide"] as const;

function batchOf(rows: readonly Decision[]): RecordBatch {
  const children = columns.map((column, index) => {
    const builder = makeBuilder({ type: (schema.fields[index] ?? text(column)).type, nullValues: [null, undefined] }); // a column each
    for (const row of rows) builder.append(column === "row" ? BigInt(row.row) : row[column]);
    return builder.finish().flush();
  });
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }));
}
