import { open, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal.ts";
import { notWritten } from "../write-out.ts";

/** Where bytes are written, one after the other. */
export interface Sink {
  /** How many bytes stand there. */
  readonly bytes: number;
  /** Done when whoever takes them has taken them, so that none pile up. */
  write(bytes: Uint8Array): Promise<void>;
  /** Done when what was written would outlive the machine. */
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
  return new FileSink(file, path, keep ?? 0);
}

class FileSink implements Sink {
  bytes: number;
  private readonly file: FileHandle;
  private readonly path: string;

  constructor(file: FileHandle, path: string, bytes: number) {
    this.file = file;
    this.path = path;
    this.bytes = bytes;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.bytes).catch((fault: unknown) => {
        throw notWritten(this.path, fault);
      });
      at += bytesWritten;
      this.bytes += bytesWritten;
    }
  }

  /** A pipe or a device keeps nothing, and says so. */
  async settle(): Promise<void> {
    await this.file.datasync().catch(() => undefined);
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

/** Standard output. */
export function terminalSink(terminal: Terminal): Sink {
  const decoder = new TextDecoder();
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    write: async (written) => {
      bytes += written.length;
      terminal.out(decoder.decode(written));
      await terminal.drained?.();
    },
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
