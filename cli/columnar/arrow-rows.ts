import { DataType, DateUnit, TimeUnit, type Data, type RecordBatch } from "apache-arrow";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { decimalText, decodedText, instant } from "./text.ts";

/** The JSON of a value; nothing where it is null. */
type Said = (index: number) => string | undefined;

/**
 * The rows of a batch, each as a line of JSON. Buffers are what a stranger wrote: whatever points outside them throws `Error`. A row that is larger than a line may be is cut off behind that,
 * so that it is refused as a line and does not take memory, however often it says the same.
 */
export function* rowsOfBatch(batch: RecordBatch): Generator<string> {
  if (batch.numRows === 0) return; // the package makes up one without columns where a file has none
  const said = structOf(batch.data);
  for (let row = 0; row < batch.numRows; row += 1) yield said(row) ?? "{}";
}

function saidOf(data: Data): Said {
  const said = valueOf(data);
  const { length, nullBitmap } = data;
  const nulls = data.nullCount > 0 && nullBitmap !== null && nullBitmap.length > 0 ? nullBitmap : undefined;
  if (nulls !== undefined && nulls.length * 8 < length) throw outside();
  return (index) => {
    if (index >= length) throw outside();
    return nulls !== undefined && ((nulls[index >> 3] ?? 0) & (1 << (index & 7))) === 0 ? undefined : said(index);
  };
}

function valueOf(data: Data): Said {
  const { type } = data;
  if (DataType.isNull(type)) return () => undefined;
  if (DataType.isStruct(type)) return structOf(data);
  if (DataType.isList(type) || DataType.isLargeList(type)) return listOf(data, offsetsOf(data));
  if (DataType.isFixedSizeList(type)) return listOf(data, (index) => [index * type.listSize, (index + 1) * type.listSize]);
  if (DataType.isDictionary(type)) return dictionaryOf(data);
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return textOf(data);
  if (DataType.isUtf8View(type)) return viewOf(data);
  const at = numbersOf(data);
  if (DataType.isBool(type)) return (index) => String((Number(at(index >> 3)) & (1 << (index & 7))) !== 0);
  if (DataType.isInt(type)) return (index) => (type.bitWidth === 64 ? `"${at(index)}"` : String(at(index)));
  if (DataType.isFloat(type)) return (index) => JSON.stringify(at(index));
  if (DataType.isDecimal(type)) return decimalOf(at, type.bitWidth, type.scale);
  if (DataType.isDate(type)) return (index) => `"${instant(BigInt(at(index)) * (type.unit === DateUnit.DAY ? 86_400_000n : 1n), 3)}"`;
  if (DataType.isTimestamp(type)) return (index) => `"${instant(BigInt(at(index)), places[type.unit])}"`;
  throw new Error(`columns of type ${String(type)} are not read`);
}

const places: Readonly<Record<TimeUnit, number>> = { [TimeUnit.SECOND]: 0, [TimeUnit.MILLISECOND]: 3, [TimeUnit.MICROSECOND]: 6, [TimeUnit.NANOSECOND]: 9 };

function structOf({ type, children }: Data): Said {
  const fields = children.map((child, index) => ({ key: `${JSON.stringify((type.children[index] ?? { name: "" }).name)}:`, said: saidOf(child) })); // a field has a name
  return (index) => {
    let text = "{";
    for (const { key, said } of fields) {
      const value = said(index);
      if (value !== undefined) text += `${text === "{" ? "" : ","}${key}${value}`;
      if (text.length > SNAPSHOT_BYTES) return text;
    }
    return `${text}}`;
  };
}

function listOf({ children }: Data, range: (index: number) => readonly [number, number]): Said {
  const [child] = children;
  if (child === undefined) throw outside();
  const said = saidOf(child);
  return (index) => {
    const [from, to] = range(index);
    if (from < 0 || to < from || to > child.length) throw outside();
    let text = "[";
    for (let each = from; each < to && text.length <= SNAPSHOT_BYTES; each += 1) text += `${each === from ? "" : ","}${said(each) ?? "null"}`;
    return text.length > SNAPSHOT_BYTES ? text : `${text}]`;
  };
}

function offsetsOf({ valueOffsets }: Data): (index: number) => readonly [number, number] {
  const offsets: ArrayLike<number | bigint> = valueOffsets as ArrayLike<number | bigint>; // of 32 bits or of 64, as the type says
  return (index) => {
    const [from, to] = [offsets[index], offsets[index + 1]];
    if (from === undefined || to === undefined) throw outside();
    return [Number(from), Number(to)];
  };
}

/** Words are made once. */
function dictionaryOf(data: Data): Said {
  const at = numbersOf(data);
  if (data.dictionary === undefined) throw new Error("a dictionary is missing, or stands behind the rows that use it");
  const chunks = data.dictionary.data.map((chunk) => ({ said: saidOf(chunk), length: chunk.length, known: new Map<number, string | undefined>() }));
  return (index) => {
    let left = Number(at(index));
    for (const { said, length, known } of chunks) {
      if (left < 0) break;
      if (left >= length) {
        left -= length;
        continue;
      }
      if (!known.has(left)) known.set(left, said(left));
      return known.get(left);
    }
    throw outside();
  };
}

function textOf(data: Data): Said {
  const range = offsetsOf(data);
  const bytes = data.values as Uint8Array; // as text has them
  return (index) => {
    const [from, to] = range(index);
    return quoted(bytes, from, to);
  };
}

/** Sixteen bytes each: a length, and the text itself or where it stands. */
function viewOf(data: Data): Said {
  const views = data.values as Uint8Array; // as views have them
  const view = new DataView(views.buffer, views.byteOffset, views.byteLength);
  return (index) => {
    const [at, length] = [index * 16, view.getInt32(index * 16, true)];
    if (length <= 12) return quoted(views, at + 4, at + 4 + length);
    const [buffer, from] = [data.variadicBuffers[view.getInt32(at + 8, true)], view.getInt32(at + 12, true)];
    if (buffer === undefined) throw outside();
    return quoted(buffer, from, from + length);
  };
}

function quoted(bytes: Uint8Array, from: number, to: number): string {
  if (from < 0 || to < from || to > bytes.length) throw outside();
  if (to - from > SNAPSHOT_BYTES) return " ".repeat(SNAPSHOT_BYTES + 1);
  return JSON.stringify(decodedText(bytes.subarray(from, to)));
}

function numbersOf({ values }: Data): (index: number) => number | bigint {
  const numbers = values as ArrayLike<number | bigint>; // typed arrays of either
  return (index) => {
    const value = numbers[index];
    if (value === undefined) throw outside();
    return value;
  };
}

/** Words of 32 bits, the lowest first. */
function decimalOf(at: (index: number) => number | bigint, bits: number, scale: number): Said {
  const words = bits / 32;
  return (index) => {
    let unscaled = 0n;
    for (let word = words - 1; word >= 0; word -= 1) unscaled = (unscaled << 32n) | BigInt(at(index * words + word));
    return `"${decimalText(BigInt.asIntN(bits, unscaled), scale)}"`;
  };
}

function outside(): Error {
  return new Error("a column points outside its batch");
}
