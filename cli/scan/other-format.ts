import { open } from "node:fs/promises";
import { CallError } from "../call-error.ts";

/** How files begin that have no lines of text, and what to do with them. */
const others: readonly { readonly begins: string; readonly is: string; readonly help: (path: string, call: string) => string }[] = [
  { begins: "1f8b", is: "is compressed by gzip", help: (path, call) => `Read it from a pipe: \`gzip -dc ${path} | ${call}\`.` },
  { begins: "28b52ffd", is: "is compressed by Zstandard", help: (path, call) => `Read it from a pipe: \`zstd -dc ${path} | ${call}\`.` },
  { begins: "504b0304", is: "is a ZIP archive", help: (path, call) => `Read it from a pipe: \`unzip -p ${path} | ${call}\`.` },
  { begins: hexOf("PAR1"), is: "is a Parquet file", help: () => "Give it a name that ends in .parquet." },
  { begins: hexOf("ARROW1"), is: "is an Arrow file", help: () => "Give it a name that ends in .arrow." },
];

/** A file of lines of JSON begins as none of those that people mistake for one. `call` is how it would be read from a pipe. Throws `CallError`. */
export async function refuseOtherFormat(full: string, path: string, call = "plimsoll scan POLICY -"): Promise<void> {
  const file = await open(full);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const found = buffer.subarray(0, bytesRead).toString("hex");
    const other = others.find(({ begins }) => found.startsWith(begins));
    if (other !== undefined) throw new CallError(`Expected a file with an account on each line, but ${path} ${other.is}.`, other.help(path, call));
  } finally {
    await file.close();
  }
}

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}
