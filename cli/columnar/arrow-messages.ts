import type { FileHandle } from "node:fs/promises";
import { readArrowFooter, readArrowMetadata, type ArrowMessage, type Column } from "./arrow-metadata.ts";
import { unpackedBatch } from "./arrow-packed.ts";

const magic = "ARROW1";
const featherMagic = "FEA1";
/** The magic and two bytes, behind which a file's messages stand. */
const headBytes = 8;
/** Length of the footer, and the magic again. */
const tailBytes = 10;
const prefixBytes = 8;
const mostMetadataBytes = 16 * 1024 * 1024;
const mostBodyBytes = 1024 * 1024 * 1024;
/** Each is copied with those before it. */
const mostDeltas = 4_096;

/**
 * The bytes of an Arrow file or stream as those of a stream, a message at a time, each looked at before it is handed on: no more is held than the largest. What a message claims is held to how
 * large the file is. Whether it is a file or a stream, its bytes say. Throws `Error` with what is wrong.
 */
export async function* messagesOfArrow(file: FileHandle): AsyncGenerator<Uint8Array> {
  const { size } = await file.stat();
  const head = textOf(await bytesAt(file, 0, Math.min(headBytes, size), size));
  if (head.startsWith(featherMagic)) throw new Error("it is Feather of version 1, which is not Arrow");
  const messages = new Messages(file, size);
  yield* head.startsWith(magic) ? messages.ofFile() : messages.ofStream();
}

/** A class because each message is looked at in the light of those before it. */
class Messages {
  private columns: readonly Column[] | undefined;
  private deltas = 0;

  constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {}

  async *ofStream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; ; ) {
      if (at === this.size) throw new Error("it has no end mark, so it may have been cut off");
      const message = await this.messageAt(at, this.size);
      if (message === undefined) break;
      yield* message.parts;
      at += message.bytes;
    }
    if (this.columns === undefined) throw new Error("it has no schema");
  }

  /** In the order of its footer, dictionaries first; nothing is read twice. */
  async *ofFile(): AsyncGenerator<Uint8Array> {
    const tailAt = this.size - tailBytes;
    const tail = tailAt < headBytes ? undefined : await bytesAt(this.file, tailAt, tailBytes, this.size);
    if (tail === undefined || !textOf(tail).endsWith(magic)) throw new Error("its end is missing, so it may have been cut off");
    const footerBytes = new DataView(tail.buffer).getInt32(0, true);
    const end = tailAt - footerBytes;
    if (footerBytes < 0 || footerBytes > mostMetadataBytes || end < headBytes) throw new Error("its end is not that of an Arrow file");
    const { schema, blocks } = readArrowFooter(await bytesAt(this.file, end, footerBytes, tailAt));
    this.look(schema);
    yield new Uint8Array(new Int32Array([-1, schema.length]).buffer);
    yield schema;
    let left = end;
    for (const at of blocks) {
      const message = at < headBytes ? undefined : await this.messageAt(at, end);
      left -= message?.bytes ?? 0;
      if (message === undefined || left < 0) throw new Error("its end points to what is no batch, or to one twice");
      yield* message.parts;
    }
  }

  /** Nothing where the end mark stands. */
  private async messageAt(at: number, end: number): Promise<{ readonly parts: readonly Uint8Array[]; readonly bytes: number } | undefined> {
    const prefix = await bytesAt(this.file, at, prefixBytes, end);
    const view = new DataView(prefix.buffer);
    const metadataBytes = view.getInt32(4, true);
    if (view.getInt32(0, true) !== -1) throw new Error("a message does not begin as one; versions before 0.15 are not read");
    if (metadataBytes === 0) return undefined;
    if (metadataBytes < 0 || metadataBytes > mostMetadataBytes) throw new Error(`a message claims ${metadataBytes} bytes about itself`);
    const metadata = await bytesAt(this.file, at + prefixBytes, metadataBytes, end);
    const { bodyBytes, ...message } = this.look(metadata);
    const bodyAt = at + prefixBytes + metadataBytes;
    if (bodyBytes > mostBodyBytes && bodyBytes <= end - bodyAt) throw new Error(`a batch has ${bodyBytes} bytes, and at most ${mostBodyBytes} are read: write smaller batches`);
    const body = await bytesAt(this.file, bodyAt, bodyBytes, end);
    const plain = "isPacked" in message && message.isPacked ? await unpackedBatch(metadata, body, mostBodyBytes) : { metadata, body };
    if (plain.metadata !== metadata) this.look(plain.metadata);
    if ("isDelta" in message && message.isDelta && (this.deltas += 1) > mostDeltas) throw new Error(`a dictionary is added to more than ${mostDeltas} times`);
    return { parts: [prefix, plain.metadata, plain.body].filter(({ length }) => length > 0), bytes: bodyAt + bodyBytes - at };
  }

  private look(metadata: Uint8Array): ArrowMessage {
    const message = readArrowMetadata(metadata, this.columns);
    if (message.kind === "schema") {
      if (this.columns !== undefined) throw new Error("it has two schemas");
      this.columns = message.columns;
    }
    return message;
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** In memory of its own, as the package wants it aligned; nothing is taken for what the file does not have. */
async function bytesAt(file: FileHandle, at: number, count: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  if (count > end - at) throw new Error(`${count} bytes should stand at byte ${at}, and only ${Math.max(0, end - at)} do`);
  const bytes = new Uint8Array(count);
  for (let read = 0; read < count; ) {
    const { bytesRead } = await file.read(bytes, read, count - read, at + read);
    if (bytesRead === 0) throw new Error("it became shorter while it was read");
    read += bytesRead;
  }
  return bytes;
}
