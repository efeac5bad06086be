import { Disposable, ErrorCodes, type DataCallback, type Message } from "vscode-languageserver";
import { AbstractMessageReader } from "vscode-languageserver/node";
import type { Broken } from "./message-form.ts";

const headEnd = Buffer.from("\r\n\r\n");
/** Bytes before the end of a head that are still taken for one; what is longer is noise. */
const longestHead = 8 * 1024;
/** Bytes of one message: a policy of 10 MB, in JSON, several times over. A head that announces more is taken for noise. */
const longestMessage = 128 * 1024 * 1024;

/**
 * Reads messages off a stream. What is no message, or is not to be answered, goes to `refuse`, and reading goes on with the next one
 * that has a head: the reader of the library is out of step for good after a head that is wrong.
 */
export class Incoming extends AbstractMessageReader {
  private readonly stream: NodeJS.ReadableStream;
  private readonly faultIn: (message: unknown) => Broken | undefined;
  private readonly refuse: (broken: Broken) => void;
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes of the body that is awaited; absent while a head is. */
  private awaited: number | undefined;

  constructor(stream: NodeJS.ReadableStream, faultIn: (message: unknown) => Broken | undefined, refuse: (broken: Broken) => void) {
    super();
    this.stream = stream;
    this.faultIn = faultIn;
    this.refuse = refuse;
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer | string): void => this.take(typeof chunk === "string" ? Buffer.from(chunk) : chunk, callback);
    const close = (): void => this.fireClose();
    this.stream.on("data", take).on("end", close).on("close", close).on("error", (fault: Error) => this.fireError(fault));
    return Disposable.create(() => this.stream.off("data", take));
  }

  private take(chunk: Buffer, callback: DataCallback): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    for (;;) {
      if (this.awaited === undefined && !this.readHead()) return;
      if (this.awaited === undefined) continue;
      if (this.size < this.awaited) return;
      const body = this.cut(this.awaited);
      this.awaited = undefined;
      this.deliver(body, callback);
    }
  }

  /** Whether there was a head, good or bad, to take off. */
  private readHead(): boolean {
    const bytes = this.joined();
    const end = bytes.indexOf(headEnd);
    if (end === -1) {
      if (bytes.length <= longestHead) return false;
      this.broken("A message begins with a head such as `Content-Length: 120`, but there was none in the last 8 KB.");
      this.keep(bytes.subarray(bytes.length - headEnd.length));
      return false;
    }
    const head = bytes.subarray(Math.max(0, end - longestHead), end).toString("latin1");
    // Noise before the head may stand on its first line.
    const found = [...head.matchAll(/Content-Length:[ \t]*(\d{1,12})[ \t]*(?=\r\n|$)/gi)].at(-1);
    const length = found === undefined ? Infinity : Number(found[1]);
    this.keep(bytes.subarray(end + headEnd.length));
    if (found === undefined) this.broken("The head of a message says its length, such as `Content-Length: 120`, but this one does not.");
    else if (length > longestMessage) this.broken(`A message has at most ${longestMessage} bytes, but this one announces ${length}.`);
    else this.awaited = length;
    return true;
  }

  private deliver(body: Buffer, callback: DataCallback): void {
    let message: unknown;
    try {
      message = JSON.parse(body.toString("utf8"));
    } catch (fault) {
      return this.broken(`The message is not JSON: ${fault instanceof Error ? fault.message : String(fault)}.`);
    }
    const fault = this.faultIn(message);
    if (fault !== undefined) return this.refuse(fault);
    callback(message as Message); // `faultIn` has looked at its form
  }

  private broken(because: string): void {
    this.refuse({ id: null, code: ErrorCodes.ParseError, because });
  }

  private cut(length: number): Buffer {
    const bytes = this.joined();
    this.keep(bytes.subarray(length));
    return bytes.subarray(0, length);
  }

  private joined(): Buffer {
    const bytes = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks); // there is one
    this.chunks = [bytes];
    return bytes;
  }

  private keep(bytes: Buffer): void {
    this.chunks = [bytes];
    this.size = bytes.length;
  }
}
