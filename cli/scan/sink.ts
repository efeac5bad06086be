import { open, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { notWritten } from "../terminal/write-out.ts";

/** Where bytes are written, one after the other. */
export interface Sink {
  /** How many bytes were given, which is how many stand there once they are written. */
  readonly bytes: number;
  /** Whether what was written is there when the process is not: a pipe or a device keeps nothing. */
  readonly isKept: boolean;
  /**
   * Done when whoever takes them has taken them, so that none pile up. With `written`, which is called when nobody reads the bytes any more, it is done when there is room for more:
   * who gives them need not wait for each, and hears of a fault with the next, or when they are settled.
   */
  write(bytes: Uint8Array, written?: () => void): Promise<void>;
  /** Done when what was given so far would outlive the machine. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A file, new, or from `keep` bytes on: what stands behind them is cut off. Throws `CallError`. */
export async function fileSink(terminal: Terminal, path: string, keep?: number): Promise<Sink> {
  const full = resolve(terminal.directory, path);
  const file = await open(full, keep === undefined ? "w" : "r+").catch((fault: unknown) => {
    throw notWritten(path, fault);
  });
  if (keep !== undefined) {
    const { size } = await file.stat();
    if (size < keep) {
      await file.close();
      throw new CallError(`Expected at least ${keep} bytes in ${path}, as the scan that was interrupted wrote them, but found ${size}.`, "Begin again with --restart.");
    }
    await file.truncate(keep);
  }
  return new FileSink(file, path, keep ?? 0, (await file.stat()).isFile());
}

interface Given {
  readonly bytes: Uint8Array;
  readonly written: (() => void) | undefined;
}

class FileSink implements Sink {
  bytes: number;
  readonly isKept: boolean;
  private readonly file: FileHandle;
  private readonly path: string;
  /** What was given and nobody writes yet; who writes, and the part of it that is under way; where the next bytes stand. */
  private given: Given[] = [];
  private writing: Promise<void> | undefined;
  private part: Promise<void> | undefined;
  private at: number;

  constructor(file: FileHandle, path: string, bytes: number, isKept: boolean) {
    this.file = file;
    this.path = path;
    this.isKept = isKept;
    [this.bytes, this.at] = [bytes, bytes];
  }

  async write(bytes: Uint8Array, written?: () => void): Promise<void> {
    if (bytes.length === 0) return written?.();
    this.bytes += bytes.length;
    this.given.push({ bytes, written });
    if (this.writing === undefined) {
      this.writing = this.writeGiven();
      this.writing.catch(() => undefined); // whoever gives more, or settles, hears of it
    }
    if (written === undefined) await this.writing;
    else if (this.given.length > mostGiven) await this.part;
  }

  async settle(): Promise<void> {
    // More may be given all the while: that is not waited for.
    for (const until = this.bytes; this.at < until; ) await this.part;
    await this.file.datasync().catch(() => undefined); // what keeps nothing says so
  }

  async close(): Promise<void> {
    await this.writing?.catch(() => undefined);
    await this.file.close();
  }

  /** Writes until nothing is left; all that was given meanwhile is written at once. After a fault nothing is written any more. */
  private async writeGiven(): Promise<void> {
    while (this.given.length > 0) {
      const all = this.given;
      this.given = [];
      this.part = this.writeAll(all.map(({ bytes }) => bytes)).catch((fault: unknown) => {
        throw notWritten(this.path, fault);
      });
      await this.part;
      for (const { written } of all) written?.();
    }
    this.writing = undefined;
  }

  private async writeAll(parts: readonly Uint8Array[]): Promise<void> {
    for (let left = [...parts]; left.length > 0; ) {
      // A pipe has no places.
      const { bytesWritten } = await (this.isKept ? this.file.writev(left, this.at) : this.file.writev(left));
      this.at += bytesWritten;
      let done = bytesWritten;
      while (left[0] !== undefined && left[0].length <= done) done -= left.shift()!.length; // it is there
      if (left[0] !== undefined && done > 0) left[0] = left[0].subarray(done);
    }
  }
}

/** Beyond so many, whoever gives more waits. */
const mostGiven = 16;

/** Standard output. */
export function terminalSink(terminal: Terminal): Sink {
  const decoder = new TextDecoder();
  let bytes = 0;
  return {
    isKept: false,
    get bytes() {
      return bytes;
    },
    write: async (given, written) => {
      bytes += given.length;
      terminal.out(decoder.decode(given));
      written?.();
      await terminal.drained?.();
    },
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
