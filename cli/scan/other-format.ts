import { open } from "node:fs/promises";
import { CallError } from "../call-error.ts";

/** How files begin that have no lines of text, and what to do with them. */
const others: readonly { readonly begins: string; readonly is: string; readonly help: (path: string, call: string) => string; readonly suffix?: string }[] = [
  { begins: "1f8b", is: "is compressed by gzip", help: (path, call) => `Read it from a pipe: \`gzip -dc ${path} | ${call}\`.` },
  { begins: "28b52ffd", is: "is compressed by Zstandard", help: (path, call) => `Read it from a pipe: \`zstd -dc ${path} | ${call}\`.` },
  { begins: "504b0304", is: "is a ZIP archive", help: (path, call) => `Read it from a pipe: \`unzip -p ${path} | ${call}\`.` },
  { begins: hexOf("PAR1"), is: "is a Parquet file", help: () => "Give it a name that ends in .parquet.", suffix: ".parquet" },
  { begins: hexOf("ARROW1"), is: "is an Arrow file", help: () => "Give it a name that ends in .arrow.", suffix: ".arrow" },
  { begins: "ffffffff", is: "is an Arrow stream", help: () => "Give it a name that ends in .arrows.", suffix: ".arrows" },
];

/** A file of lines of JSON begins as none of those that people mistake for one. `call` is how it would be read from a pipe. Throws `CallError`. */
export async function refuseOtherFormat(full: string, path: string, call = "plimsoll scan POLICY -"): Promise<void> {
  const file = await open(full);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const other = formatOf(buffer.subarray(0, bytesRead));
    if (other !== undefined) throw new CallError(`Expected a file with an account on each line, but ${path} ${other.is}.`, other.help(path, call));
  } finally {
    await file.close();
  }
}

/** The same of standard input, by how it begins. Throws `CallError`. */
export function refuseOtherStream(begin: Uint8Array): void {
  const other = formatOf(begin);
  if (other === undefined) return;
  const isTable = other.suffix !== undefined;
  throw new CallError(`Expected a line for each account in standard input, but it ${other.is}.`, isTable ? `Tables are not read from standard input: write it to a file whose name ends in ${other.suffix}, and name that.` : "Unpack it on the way: `gzip -dc`, `zstd -dc` or `unzip -p` before the bar.");
}

const formatOf = (begin: Uint8Array): (typeof others)[number] | undefined => {
  const found = Buffer.from(begin.subarray(0, 8)).toString("hex");
  return others.find(({ begins }) => found.startsWith(begins));
};

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}
