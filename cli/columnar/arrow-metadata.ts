/**
 * What a message of Arrow claims, looked at before a library believes it: every offset in bounds, no count larger than what holds it, no part reached so often that a
 * small message becomes a large tree. The format is Arrow's `Message.fbs`, `Schema.fbs` and `File.fbs`. Throws `Error` with what is wrong.
 */
import { Flat, type Table } from "./flatbuffer.ts";

/** What a message is, and how many bytes follow it. */
export type ArrowMessage = { readonly kind: "schema"; readonly columns: readonly Column[]; readonly bodyBytes: 0 } | { readonly kind: "rows" | "dictionary"; readonly isDelta: boolean; readonly bodyBytes: number; readonly isPacked: boolean };

/** Messages are of these kinds, by their numbers in `Message.fbs`. */
export const messageKinds = { schema: 1, dictionary: 2, rows: 3 } as const;

/** A column of the table, and how many nodes of a batch are its own. */
export interface Column {
  readonly name: string;
  readonly nodes: number;
}

const mostFields = 4_096;
const mostDepth = 64;
/** As many digits as any decimal of Arrow has. */
const mostScale = 76;

/** By their numbers in `Schema.fbs`. What has no name here is nothing that JSON says. */
const typeNames: Readonly<Record<number, string>> = { 1: "null", 2: "int", 3: "float", 5: "utf8", 6: "bool", 7: "decimal", 8: "date", 10: "timestamp", 12: "list", 13: "struct", 16: "fixed list", 20: "large utf8", 21: "large list", 24: "utf8 view" };
const otherTypes: Readonly<Record<number, string>> = { 4: "binary", 9: "time", 11: "interval", 14: "union", 15: "fixed size binary", 17: "map", 18: "duration", 19: "large binary", 22: "run end encoded", 23: "binary view", 25: "list view", 26: "large list view" };
const nested = new Set(["list", "struct", "fixed list", "large list"]);

/** `columns` are those of the schema that came before, absent where this should be it. */
export function readArrowMetadata(bytes: Uint8Array, columns: readonly Column[] | undefined): ArrowMessage {
  const flat = new Flat(bytes);
  try {
    const message = flat.table(flat.offset(0));
    const header = flat.follow(message, 2);
    const kind = flat.byte(message, 1);
    const bodyBytes = flat.long(message, 3);
    if (header === undefined || bodyBytes < 0) throw new Error("a message says nothing");
    flat.pairs(message, 4);
    if (kind === messageKinds.schema) return { kind: "schema", columns: schemaColumns(flat, flat.table(header)), bodyBytes: nothing(bodyBytes) };
    if (columns === undefined) throw new Error("it does not begin with a schema");
    if (kind === messageKinds.rows) return rowsOf(flat, flat.table(header), bodyBytes, columns);
    if (kind !== messageKinds.dictionary) throw new Error("it has a message that is neither a schema, nor rows, nor a dictionary");
    const dictionary = flat.table(header);
    const data = flat.follow(dictionary, 1);
    if (data === undefined) throw new Error("a dictionary is empty");
    const { isPacked } = rowsOf(flat, flat.table(data), bodyBytes, undefined);
    return { kind: "dictionary", isDelta: flat.byte(dictionary, 2) !== 0, bodyBytes, isPacked };
  } catch (fault) {
    throw said(fault);
  }
}

function said(fault: unknown): unknown {
  return fault instanceof RangeError ? new Error("a message points outside itself") : fault;
}

/** What the end of a file says: its schema as the message that a stream begins with, and where its dictionaries and then its rows begin. */
export function readArrowFooter(bytes: Uint8Array): { readonly schema: Uint8Array; readonly blocks: readonly number[] } {
  const flat = new Flat(bytes);
  try {
    const footer = flat.table(flat.offset(0));
    const schema = flat.follow(footer, 1);
    if (schema === undefined) throw new Error("it has no schema");
    return { schema: messageOf(bytes, schema, flat.short(footer, 0)), blocks: [...flat.blocks(footer, 2), ...flat.blocks(footer, 3)] };
  } catch (fault) {
    throw said(fault);
  }
}

/** Offsets are relative, so a message of a schema is a head that points behind itself. */
function messageOf(bytes: Uint8Array, schema: number, version: number): Uint8Array {
  const headBytes = 32;
  const message = new Uint8Array(Math.ceil((headBytes + bytes.length) / 8) * 8);
  const view = new DataView(message.buffer);
  view.setUint32(0, 16, true); // where the table is
  [10, 12, 4, 6, 8].forEach((each, index) => view.setUint16(4 + index * 2, each, true)); // sizes, and where in it its version, kind and header are
  view.setInt32(16, 12, true); // how far before it that list stands
  view.setInt16(20, version, true);
  view.setUint8(22, 1);
  view.setUint32(24, headBytes + schema - 24, true);
  message.set(bytes, headBytes);
  return message;
}

function nothing(bodyBytes: number): 0 {
  if (bodyBytes !== 0) throw new Error("its schema is followed by what is none");
  return 0;
}

function schemaColumns(flat: Flat, schema: Table): Column[] {
  if (flat.byte(schema, 0) !== 0) throw new Error("its numbers are big-endian, which is not read");
  flat.pairs(schema, 2);
  const count = { fields: 0 };
  return fieldsOf(flat, schema, 1, "", 0, count);
}

function fieldsOf(flat: Flat, parent: Table, index: number, path: string, depth: number, count: { fields: number }): Column[] {
  if (depth > mostDepth) throw new Error(`its columns are nested more than ${mostDepth} deep`);
  const names = new Set<string>();
  return flat.tables(parent, index).map((field) => {
    count.fields += 1;
    if (count.fields > mostFields) throw new Error(`it has more than ${mostFields} columns`);
    const name = flat.text(field, 0);
    const where = `${path}${name}`;
    if (names.has(name)) throw new Error(`it has two columns called ${where}`);
    names.add(name);
    flat.pairs(field, 6);
    const type = checkedType(flat, field, where);
    const children = fieldsOf(flat, field, 5, `${where}.`, depth + 1, count);
    if (type === "struct" ? false : nested.has(type) ? children.length !== 1 : children.length > 0) throw new Error(`column ${where} has ${children.length} parts, which a ${type} has not`);
    const isDictionary = flat.follow(field, 4) !== undefined;
    if (isDictionary && nested.has(type)) throw new Error(`column ${where} is a dictionary of ${type}, which is not read`);
    return { name, nodes: isDictionary ? 1 : children.reduce((sum, { nodes }) => sum + nodes, 1) };
  });
}

function checkedType(flat: Flat, field: Table, where: string): string {
  const number = flat.byte(field, 2);
  const name = typeNames[number];
  const at = flat.follow(field, 3);
  if (name === undefined || at === undefined) throw new Error(`column ${where} is of type ${otherTypes[number] ?? number}, which JSON does not say`);
  const type = flat.table(at);
  if (name === "float" && flat.short(type, 0) === 0) throw new Error(`column ${where} has floats of 16 bits, which are not read`);
  if (name === "int" && ![8, 16, 32, 64].includes(flat.int(type, 0))) throw new Error(`column ${where} has whole numbers of ${flat.int(type, 0)} bits`);
  if (name === "decimal") {
    const [scale, bits] = [flat.int(type, 1), flat.has(type, 2) ? flat.int(type, 2) : 128];
    if (scale < 0 || scale > mostScale || ![32, 64, 128, 256].includes(bits)) throw new Error(`column ${where} has decimals of ${bits} bits and ${scale} places, which are not read`);
  }
  if (name === "timestamp" && flat.follow(type, 1) !== undefined) flat.text(type, 1);
  return name;
}

/** Lengths are held to the bytes that follow: a row has one at the least, a value within it a bit. What is compressed is looked at as it is, and again when it is not. */
function rowsOf(flat: Flat, batch: Table, bodyBytes: number, columns: readonly Column[] | undefined): Extract<ArrowMessage, { readonly isPacked: boolean }> {
  const rows = flat.long(batch, 0);
  if (flat.follow(batch, 3) !== undefined) return { kind: "rows", isDelta: false, bodyBytes, isPacked: true };
  if (rows < 0 || rows > bodyBytes) throw new Error(`it claims ${rows} rows in ${bodyBytes} bytes`);
  const nodes = flat.pairsOfLong(batch, 1);
  for (const [length, nulls] of nodes) if (length < 0 || length > bodyBytes * 8 || nulls < 0 || nulls > length) throw new Error(`it claims ${length} values, ${nulls} of them null, in ${bodyBytes} bytes`);
  const buffers = flat.pairsOfLong(batch, 2);
  for (const [offset, length] of buffers) if (offset < 0 || length < 0 || offset + length > bodyBytes) throw new Error("a column lies outside its batch");
  if (flat.longs(batch, 4).some((count) => count < 0 || count > buffers.length)) throw new Error("a column has more buffers than its batch");
  let at = 0;
  for (const column of columns ?? [{ name: "dictionary", nodes: 1 }]) {
    if (nodes[at]?.[0] !== rows) throw new Error(`column ${column.name} has not as many rows as its batch`);
    at += column.nodes;
  }
  if (at !== nodes.length) throw new Error("a batch has other columns than its schema");
  return { kind: "rows", isDelta: false, bodyBytes, isPacked: false };
}
