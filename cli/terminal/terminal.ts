import { showNumber } from "../../engine/report/numbers.ts";
import { cacheFolderOf } from "../cache-folder.ts";
import { CallError } from "../call-error.ts";

/** Where a command writes and reads besides files. Tests hand in their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The bytes of standard input, of which there may be at most `limitBytes`. */
  readStandardInput(limitBytes: number): Promise<Uint8Array>;
  /** The same as it comes, however much it is; absent, all of it is read first. */
  readonly standardInput?: () => AsyncIterable<Uint8Array>;
  /** Done when standard output has taken what was written. */
  readonly drained?: () => Promise<void>;
  /** Columns of a report: those of the terminal, and 100 where there is none, so that files come out the same everywhere. */
  readonly widthColumns: number;
  /** Whether standard output, and standard error, show colours. */
  readonly colours: boolean;
  readonly errorColours: boolean;
  /** Whether somebody watches standard error, who may be shown progress. */
  readonly watched: boolean;
  /** Relative paths start here. */
  readonly directory: string;
  /** Where compiled policies are kept; absent, none are. */
  readonly cacheFolder?: string | undefined;
}

const defaultColumns = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const plain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStandardInput: (limitBytes) => readAll(process.stdin, limitBytes),
    standardInput: () => process.stdin as AsyncIterable<Buffer>, // no encoding was set
    drained: () => (process.stdout.writableNeedDrain ? new Promise((done) => void process.stdout.once("drain", done)) : Promise.resolve()),
    widthColumns: process.stdout.isTTY ? Math.max(60, process.stdout.columns || defaultColumns) : defaultColumns,
    colours: process.stdout.isTTY && !plain,
    errorColours: process.stderr.isTTY && !plain,
    watched: process.stderr.isTTY && process.env["TERM"] !== "dumb",
    directory: process.cwd(),
    cacheFolder: cacheFolderOf(process.env, process.platform),
  };
}

async function readAll(stream: AsyncIterable<Uint8Array | string>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > limitBytes) throw new CallError(`Expected at most ${showNumber(String(limitBytes))} bytes in standard input, but found more.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
