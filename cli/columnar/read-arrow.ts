import { open } from "node:fs/promises";
import { RecordBatchReader } from "apache-arrow";
import { messagesOfArrow } from "./arrow-messages.ts";
import { rowsOfBatch } from "./arrow-rows.ts";
import { bytesOfLines, unreadable } from "./text.ts";

/**
 * The rows of an Arrow file or stream as lines of JSON, each row a line; `path` is absolute, `name` is what messages call it. No more is held than a record batch, and the
 * dictionaries. What is absent is null there and not there at all in JSON; decimals and whole numbers of 64 bits become text, moments instants. Throws `CallError`.
 */
export async function* linesOfArrow(path: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for await (const batch of await RecordBatchReader.from(messagesOfArrow(file))) yield* bytesOfLines(rowsOfBatch(batch));
  } catch (fault) {
    throw unreadable(name, "Arrow", damaged(fault) ? "its parts contradict each other" : fault, "It must be a whole Arrow file or stream, compressed by LZ4 or ZSTD if at all, with text or decimals for decimals.");
  } finally {
    await file.close();
  }
}

/** What the package, or the machine, says of a place that is not there is no word for a reader. */
function damaged(fault: unknown): boolean {
  return fault instanceof TypeError || fault instanceof RangeError;
}
