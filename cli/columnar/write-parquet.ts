import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Decision } from "../../schemas/generated/decision.ts";
import { notWritten } from "../terminal/write-out.ts";
import { linesOfFile } from "./text.ts";

const rowsEach = 10_000;

/** Writes decisions, which `from` has as lines of JSON, as a Parquet file: the same rows in the same order, nested as they are. Both paths are absolute. Throws `CallError`. */
export async function decisionsToParquet(from: string, to: string, name: string): Promise<void> {
  try {
    const writer = new ParquetWriter({ writer: fileWriter(to), schema });
    let rows: Decision[] = [];
    const put = async (): Promise<void> => {
      await writer.write({ columnData: columns.map((column) => ({ name: column, data: rows.map((row) => (column === "row" ? BigInt(row.row) : (row[column] ?? []))) })), rowGroupSize: rowsEach });
      rows = [];
    };
    for await (const line of linesOfFile(from)) {
      rows.push(JSON.parse(line) as Decision); // a scan wrote it
      if (rows.length === rowsEach) await put();
    }
    await put();
    await writer.finish();
  } catch (fault) {
    throw notWritten(name, fault);
  }
}

const columns = ["row", "account", "status", "pools", "positions", "cannotDecide"] as const;

const text = (name: string): SchemaElement => ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" });

function listOf(name: string, fields: readonly string[]): SchemaElement[] {
  return [
    { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "OPTIONAL", num_children: fields.length },
    ...fields.map(text),
  ];
}

/** What `schemas/decision.schema.json` says, as Parquet says it. */
const schema: SchemaElement[] = [
  { name: "root", num_children: columns.length },
  { name: "row", type: "INT64", repetition_type: "REQUIRED" },
  text("account"),
  text("status"),
  ...listOf("pools", ["id", "status"]),
  ...listOf("positions", ["id", "status", "liquidationPrice"]),
  ...listOf("cannotDecide", ["answer", "reason"]),
];
