import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Keeping } from "../../../cli/scan/keeping.ts";
import { fileSink } from "../../../cli/scan/sink.ts";
import { notWritten } from "../../../cli/terminal/write-out.ts";
import type { Terminal } from "../../../cli/terminal/terminal.ts";

const directory = mkdtempSync(join(tmpdir(), "plimsoll-sink-"));
const terminal = { directory } as Terminal; // a sink asks it for nothing else
const part = (index: number): Uint8Array => new TextEncoder().encode(`${"x".repeat(index % 97)}${index}\n`);
const whole = (count: number): string => Array.from({ length: count }, (_, index) => new TextDecoder().decode(part(index))).join("");

describe("a file that is written while more is given", () => {
  test("has all that was given in its order, and says of each when nobody reads it any more", async () => {
    const sink = await fileSink(terminal, "ahead");
    const written: number[] = [];
    for (let index = 0; index < 1_000; index += 1) {
      const bytes = part(index);
      await sink.write(bytes, () => {
        written.push(index);
        bytes.fill(0); // whoever took it may fill it anew
      });
    }
    await sink.settle();
    expect(written).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
    expect(readFileSync(join(directory, "ahead"), "utf8")).toBe(whole(1_000));
    await sink.write(new TextEncoder().encode("end"));
    expect(readFileSync(join(directory, "ahead"), "utf8")).toBe(`${whole(1_000)}end`);
    expect(sink.bytes).toBe(whole(1_000).length + 3);
    await sink.close();
  });

  test("goes on behind what is kept of it, and cuts off the rest", async () => {
    writeFileSync(join(directory, "kept"), "first and half a l");
    const sink = await fileSink(terminal, "kept", 6);
    await sink.write(part(3), () => undefined);
    await sink.settle();
    await sink.close();
    expect(readFileSync(join(directory, "kept"), "utf8")).toBe("first xxx3\n");
  });

  test("tells a fault to whoever gives more, and when it is settled", async () => {
    const sink = await fileSink(terminal, "/dev/full");
    expect(sink.isKept).toBe(false);
    await sink.write(part(1), () => undefined);
    await expect(sink.settle()).rejects.toThrow("/dev/full could not be written: the disk is full (ENOSPC)");
    await expect(sink.write(part(2))).rejects.toThrow("ENOSPC");
    await sink.close();
  });
});

describe("keeping what stands", () => {
  const end = (line: number) => ({ offset: 0, line });

  test("goes on beside the scan, one at a time, and ends before anything else begins", async () => {
    const begun: number[] = [];
    const done: (() => void)[] = [];
    const keeping = new Keeping(({ line }) => new Promise((resolve) => {
      begun.push(line);
      done.push(resolve);
    }), 0);
    keeping.ifDue(end(1));
    keeping.ifDue(end(2));
    expect(begun).toEqual([1]);
    const last = keeping.now(end(3));
    expect(begun).toEqual([1]);
    done[0]?.();
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 3]);
    done[1]?.();
    await last;
  });

  test("tells a fault with the next, and at the end", async () => {
    const keeping = new Keeping(() => Promise.reject(new Error("no room")), 0);
    keeping.ifDue(end(1));
    await expect(keeping.end()).rejects.toThrow("no room");
    expect(() => keeping.ifDue(end(2))).toThrow("no room");
  });
});

test.each([["EPIPE", /stopped before its end/], ["ENOSPC", /Make room/], ["EACCES", /in a folder that is there/]])("what could not be written has an advice that fits: %s", (code, says) => {
  const said = notWritten("/dev/stdout", Object.assign(new Error(code), { code }));
  expect(said.message).toContain(code);
  expect(JSON.stringify({ ...said })).toMatch(says);
});
