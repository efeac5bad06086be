import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slack } from "../../../engine/scan/bytes/cursor.ts";
import { paceLine } from "../../../cli/scan/pace.ts";
import { stretchesOf, type Stretch } from "../../../cli/scan/stretches.ts";

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** The same with chunks in rooms of their own, which are used again as soon as they are given back. */
async function stretchesInRooms(text: string, sizes: readonly number[], longest: number, front: number): Promise<{ readonly found: Stretch[]; readonly given: number }> {
  const rooms: ArrayBufferLike[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const bytes of inChunks(new TextEncoder().encode(text), sizes)) {
      const room = new Uint8Array(rooms.pop() ?? new ArrayBuffer(front + 9 + slack)).fill(0x21);
      room.set(bytes, front);
      yield room.subarray(front, front + bytes.length);
    }
  }
  const found: Stretch[] = [];
  let given = 0;
  const give = ({ buffer }: Uint8Array): void => {
    given += 1;
    rooms.push(buffer);
  };
  for await (const stretch of stretchesOf(chunks(), longest, { offset: 0, line: 1 }, undefined, { front, give })) {
    const { lines } = stretch;
    if (lines !== undefined) expect(lines.bytes.byteOffset + lines.bytes.length + slack).toBeLessThanOrEqual(lines.bytes.buffer.byteLength);
    found.push(stretch);
  }
  return { found, given };
}

async function stretchesIn(text: string, sizes: readonly number[], longest: number, start = { offset: 0, line: 1 }): Promise<Stretch[]> {
  const found: Stretch[] = [];
  for await (const stretch of stretchesOf(inChunks(new TextEncoder().encode(text), sizes), longest, start)) found.push(stretch);
  return found;
}

const anyText = fc.array(fc.constantFrom("a", "bc", "\n", "é", "\r\n"), { maxLength: 60 }).map((parts) => parts.join(""));
const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe("stretches of lines", () => {
  test("are the input, cut at ends of lines, with the numbers of their lines, however it arrives", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anySizes, async (text, sizes) => {
        const found = await stretchesIn(text, sizes, 1_000);
        expect(found.map(({ lines }) => new TextDecoder().decode(lines?.bytes)).join("")).toBe(text);
        let [offset, line] = [0, 1];
        for (const [index, { lines, first, end }] of found.entries()) {
          const part = new TextDecoder().decode(lines?.bytes);
          expect([first, lines?.first]).toEqual([line, line]);
          offset += lines?.bytes.length ?? 0;
          line += part.split("\n").length - (part.endsWith("\n") ? 1 : 0);
          expect(end).toEqual({ offset, line });
          if (index < found.length - 1) expect(part.endsWith("\n")).toBe(true);
        }
      }),
    );
  });

  test("are the same where chunks have rooms of their own, with however much in front of them", async () => {
    const said = (stretches: readonly Stretch[]): unknown => stretches.map(({ lines, ...rest }) => ({ ...rest, lines: lines && { first: lines.first, text: new TextDecoder().decode(lines.bytes) } }));
    let all = 0;
    await fc.assert(
      fc.asyncProperty(anyText, anySizes, fc.integer({ min: 0, max: 12 }), fc.constantFrom(1_000, 20), async (text, sizes, front, longest) => {
        const { found, given } = await stretchesInRooms(text, sizes, longest, front);
        expect(said(found)).toEqual(said(await stretchesIn(text, sizes, longest)));
        all += given;
      }),
    );
    expect(all).toBeGreaterThan(0);
  });

  test("may be gone on with behind any of them", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anySizes, async (text, sizes) => {
        const whole = await stretchesIn(text, sizes, 1_000);
        for (const [index, { end }] of whole.entries()) {
          const rest = await stretchesIn(new TextDecoder().decode(new TextEncoder().encode(text).slice(end.offset)), [3], 1_000, end);
          const bytesOf = (stretches: readonly Stretch[]): string => stretches.map(({ lines }) => new TextDecoder().decode(lines?.bytes)).join("");
          expect(bytesOf(rest)).toBe(bytesOf(whole.slice(index + 1)));
          expect(rest.at(-1)?.end ?? end).toEqual(whole.at(-1)?.end);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("leave out a line that is too long, and say which, wherever the cuts of the input are", async () => {
    for (const [before, after] of [["", ""], ["a\n", "\nb"], ["a\nbb\n", "\n"], ["", "\nb\nc\n"]] as const) {
      for (const sizes of [[1], [3], [5, 2], [7]]) {
        const text = `${before}${"x".repeat(40)}${after}`;
        const found = await stretchesIn(text, sizes, 20);
        expect(found.filter(({ lines }) => lines === undefined).map(({ first }) => first)).toEqual([before.split("\n").length]);
        expect(found.map(({ lines }) => new TextDecoder().decode(lines?.bytes)).join("")).toBe(before + after.replace(/^\n/, ""));
        expect(found.at(-1)?.end.offset).toBe(text.length);
      }
    }
  });
});

describe("the pace", () => {
  test("says how fast it goes and how long it will take", () => {
    const start = { accounts: 0, done: 0, total: 1_000 };
    expect(paceLine(start, { accounts: 2_000, done: 250, total: 1_000 }, 10_000)).toBe("2,000 accounts, 200 a second, 25 %, about 30 s left");
    expect(paceLine(start, { accounts: 2_000, done: 1, total: 1_000 }, 10_000)).toContain("about 2.8 h left");
    expect(paceLine({ ...start, total: 0 }, { accounts: 2_000, done: 250, total: 0 }, 10_000)).toBe("2,000 accounts, 200 a second");
    // What was done before an interruption is no speed.
    expect(paceLine({ accounts: 5_000, done: 500, total: 1_000 }, { accounts: 6_000, done: 600, total: 1_000 }, 1_000)).toBe("6,000 accounts, 1,000 a second, 60 %, about 4 s left");
  });
});
