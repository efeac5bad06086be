import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { builtCommand } from "../../support/built.ts";

export interface Message {
  readonly jsonrpc: "2.0";
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Told {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range }; readonly message: string }[];
}
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Told[];
}

const command = builtCommand();

/** Talks to `plimsoll lsp` as an editor does, byte by byte: heads and lengths are written here, so that no library vouches for itself. */
export class Client {
  readonly process: ChildProcessWithoutNullStreams;
  /** All that has come in, in order. */
  readonly received: Message[] = [];
  /** The exit code, once it is known. */
  readonly exit: Promise<number | null>;
  stderr = "";
  private rest = Buffer.alloc(0);
  private lastId = 0;
  private gone = false;
  private readonly waiting = new Set<() => void>();

  constructor(words: readonly string[] = ["lsp"], program = command) {
    this.process = spawn(process.execPath, [program, ...words], { stdio: "pipe" });
    this.process.stdout.on("data", (chunk: Buffer) => this.take(chunk));
    this.process.stderr.on("data", (chunk: Buffer) => {
      this.stderr += chunk.toString();
      this.wake();
    });
    this.process.stdin.on("error", () => undefined); // a server that has ended reads no more
    this.exit = new Promise((resolve) => this.process.on("close", (code) => {
      this.gone = true;
      this.wake();
      resolve(code);
    }));
  }

  /** A server that has been initialized with what `more` says. */
  static async started(more: Readonly<Record<string, unknown>> = {}): Promise<Client> {
    const client = new Client();
    await client.ask("initialize", { processId: null, rootUri: null, capabilities: {}, ...more });
    client.tell("initialized", {});
    return client;
  }

  write(text: string | Uint8Array): void {
    this.process.stdin.write(text);
  }

  /** Hands over all that `send` sends as one piece: however busy the machine is, nothing comes of the first before the last is there. */
  atOnce<Sent>(send: () => Sent): Sent {
    this.process.stdin.cork();
    const sent = send();
    this.process.stdin.uncork();
    return sent;
  }

  send(message: unknown): void {
    this.write(framed(JSON.stringify(message)));
  }

  tell(method: string, params?: unknown): void {
    this.send({ jsonrpc: "2.0", method, ...(params === undefined ? {} : { params }) });
  }

  /** Sends a request and gives its id. */
  request(method: string, params?: unknown): number {
    this.lastId += 1;
    this.send({ jsonrpc: "2.0", id: this.lastId, method, ...(params === undefined ? {} : { params }) });
    return this.lastId;
  }

  /** The response to a request, whatever it is. */
  response(id: number | string): Promise<Message> {
    return this.until((message) => message.method === undefined && message.id === id);
  }

  /** The result of a request; an error is thrown. */
  async ask<Result = unknown>(method: string, params?: unknown): Promise<Result> {
    const { error, result } = await this.response(this.request(method, params));
    if (error !== undefined) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result as Result; // the test says what it asked for
  }

  /** The first message that fits, among those that have come in and those to come. */
  async until(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.received.find(fits);
      if (found !== undefined) return found;
      if (this.gone) throw new Error(`The server ended. It said: ${this.stderr}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Waits until the server has said something beside the protocol, which comes by a way of its own. */
  async said(words: string): Promise<void> {
    while (!this.stderr.includes(words)) {
      if (this.gone) throw new Error(`The server ended without saying ${words}. It said: ${this.stderr}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  open(uri: string, text: string, version = 1): void {
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId: "margin", version, text } });
  }

  /** Replaces the whole text. */
  change(uri: string, text: string, version: number): void {
    this.tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  /** What is published of a version of a text. */
  async published(uri: string, version = 1): Promise<Published> {
    const { params } = await this.until((message) => message.method === "textDocument/publishDiagnostics" && message.params?.["uri"] === uri && message.params["version"] === version);
    return params as unknown as Published; // that is what the method carries
  }

  /** Ends by the protocol and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.ask("shutdown");
    this.tell("exit");
    return this.exit;
  }

  private take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.rest.subarray(0, 64).toString("latin1"));
      if (head === null) break;
      const end = head[0].length + Number(head[1]);
      if (this.rest.length < end) break;
      this.received.push(JSON.parse(this.rest.subarray(head[0].length, end).toString("utf8")) as Message); // the server speaks the protocol, or the test fails
      this.rest = this.rest.subarray(end);
    }
    this.wake();
  }

  private wake(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

export function framed(body: string): Buffer {
  const bytes = Buffer.from(body, "utf8");
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}
