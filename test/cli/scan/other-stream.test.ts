import { expect, test } from "vitest";
import { linesOf } from "../../../cli/load/lines-of.ts";
import type { Terminal } from "../../../cli/terminal/terminal.ts";

const read = async (bytes: Uint8Array): Promise<number> => {
  const terminal = { standardInput: async function* () { await Promise.resolve(); yield bytes; }, directory: "." } as unknown as Terminal; // nothing else of it is asked
  let lines = 0;
  for await (const stretch of linesOf(terminal, "-")) lines += stretch.lines.length;
  return lines;
};

test("standard input that is a table or compressed is said to be so, with what to do", async () => {
  await expect(read(Buffer.from("PAR1abcdefgh"))).rejects.toMatchObject({ message: "Expected a line for each account in standard input, but it is a Parquet file.", help: expect.stringContaining("ends in .parquet") as unknown });
  await expect(read(Buffer.from("ARROW1\0\0"))).rejects.toMatchObject({ message: expect.stringContaining("is an Arrow file") as unknown });
  await expect(read(Buffer.from([255, 255, 255, 255, 16, 0, 0, 0]))).rejects.toMatchObject({ message: expect.stringContaining("is an Arrow stream") as unknown, help: expect.stringContaining(".arrows") as unknown });
  await expect(read(Buffer.from([0x1f, 0x8b, 8, 0]))).rejects.toMatchObject({ help: expect.stringContaining("gzip -dc") as unknown });
  await expect(read(Buffer.from('{"a":1}\n{"b":2}\n'))).resolves.toBe(2);
});
