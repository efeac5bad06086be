import type { Answer, Given, List } from "./running.ts";

/** What a kernel is called with: `…Call(batch, room)` of an emitted module. */
export interface Calling {
  readonly name: string;
  readonly spaces: readonly (readonly [string, number])[];
  readonly given: readonly Given[];
  readonly answers: readonly Answer[];
  readonly integers: readonly (readonly [value: number, word: number])[];
}

interface Room {
  readonly index: { readonly span: number; readonly low: number };
  readonly stamp: Int32Array | undefined;
}
interface Columns {
  readonly numbers: Readonly<Record<string, object>>;
  readonly words: Readonly<Record<string, List>>;
}

/** Decides the account of a row: how many are left open, 0 or 1; `undefined` where JavaScript must be asked. */
export type AtRow = (row: number) => number | undefined;

/** The same columns and room, in the memory of WebAssembly, and what decides there, by the names of the kernels. */
export interface Standing<B, R> {
  readonly batch: B;
  readonly room: R;
  readonly calls: Readonly<Record<string, AtRow>>;
}

/**
 * Moves columns that stay into a memory of WebAssembly's own, where kernels decide one account after the other without copying anything. `undefined` where there is no module, and each call gives `undefined` where
 * WebAssembly is missing or forbidden, or enough such memories stand already: each takes room among the addresses of a process that is far larger than itself. It needs nothing from outside itself, because emitted modules carry its text.
 */
export function standingOf(text: string): (<B extends Columns, R extends Room>(batch: B, room: R, callings: readonly Calling[], beside: { readonly get: () => boolean; readonly set: (is: boolean) => void }) => Standing<B, R> | undefined) | undefined {
  // Its memory has the least byte of a number first; where arrays have not, they would be read wrongly.
  if (text === "" || new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  const [headBytes, mostBytes, mostMemories] = [2 ** 14, 2 ** 27, 32];
  let isForbidden = false;
  let compiled: object | undefined;
  let memories = 0;
  const gone = new FinalizationRegistry(() => void (memories -= 1));
  interface Api {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  }
  type Exported = Readonly<Record<string, () => number>> & { readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number } };
  /** A kernel's module with a memory of so many bytes. */
  const instance = (end: number): Exported | undefined => {
    const { WebAssembly: api } = globalThis as { readonly WebAssembly?: Api };
    if (api === undefined || isForbidden || memories >= mostMemories) return undefined;
    try {
      compiled ??= new api.Module(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      const exported = new api.Instance(compiled).exports as Exported;
      if (end > exported.memory.buffer.byteLength) exported.memory.grow(Math.ceil((end - exported.memory.buffer.byteLength) / 2 ** 16));
      memories += 1;
      gone.register(exported, undefined);
      return exported;
    } catch {
      isForbidden = true; // a content policy may say so, and memory may be short: JavaScript decides the same
      return undefined;
    }
  };
  const isOf = (list: List, element: Given[3]): boolean => (element === "f64" ? list instanceof Float64Array : element === "u32" ? list instanceof Uint32Array : element === "i32" ? list instanceof Int32Array : list instanceof Uint8Array);
  return (batch, room, callings, beside) => {
    // Behind the head each array has its place, those that several kernels read once; and of each kernel what was told of rows.
    let end = headBytes;
    const places = new Map<List, number>();
    const laid = (bytes: number): number => {
      const place = end;
      end = Math.ceil((end + bytes) / 16) * 16;
      return place;
    };
    const heads: { readonly name: string; readonly words: Int32Array; readonly told: readonly { readonly steady: Answer[0]; readonly place: number }[] }[] = [];
    for (const { name, spaces, given, answers, integers } of callings) {
      const words = new Int32Array(headBytes / 4);
      const counts = new Map<string, number>();
      for (const [list, , space, element, isStart, word] of given) {
        const values = Array.isArray(list) ? Float64Array.from(list) : (list as List);
        if (!isOf(values, element)) return undefined;
        const place = places.get(values) ?? laid(values.byteLength);
        places.set(values, place);
        words[word] = place;
        counts.set(space, Math.min(counts.get(space) ?? Infinity, values.length - isStart));
      }
      const told = answers.map(([steady, space, word]) => {
        const place = laid(counts.get(space) ?? 0);
        words[word] = place;
        return { steady, place };
      });
      for (const [space, word] of spaces) words[word + 1] = counts.get(space) ?? 0;
      for (const [value, word] of integers) words[word] = value;
      [words[7], words[8]] = [room.index.span, room.index.low];
      heads.push({ name, words: words.slice(0, words.findLastIndex((word) => word !== 0) + 1), told });
    }
    const exported = end > mostBytes ? undefined : instance(end);
    if (exported === undefined) return undefined;
    const { buffer } = exported.memory;
    const moved = new Map<unknown, List>();
    for (const [list, place] of places) {
      const there = new (list.constructor as new (buffer: ArrayBuffer, place: number, length: number) => List)(buffer, place, list.length);
      there.set(list);
      moved.set(list, there);
    }
    const movedIn = <T extends object>(lists: T): T => Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, moved.get(list) ?? list])) as T;
    const [integers, bytes] = [new Int32Array(buffer), new Uint8Array(buffer)];
    const there = movedIn(room);
    /** The kernel whose head stands in the memory. */
    let inHead = "";
    const calls = heads.map(({ name, words, told }): readonly [string, AtRow] => {
      // As in the runner: through a proxy, which V8 does not put into the machine code of the caller.
      const call = new Proxy(exported[name]!, {}); // the module has all kernels that it is called with
      return [
        name,
        (row) => {
          if (inHead !== name) integers.set(words);
          inHead = name;
          integers[0] = row;
          integers[1] = row + 1;
          integers[2] = 0;
          integers[3] = beside.get() ? 1 : 0;
          let said = call();
          for (; said === 2; said = call()) {
            const { steady, place } = told[integers[4]!]!; // one of them is asked
            bytes[place + integers[5]!] = steady()(integers[5]!) ? 2 : 1; // as above
            integers[0] = integers[6]!; // an index
            there.stamp?.fill(0);
          }
          if (said !== 0) return undefined;
          beside.set(integers[3] === 1);
          return integers[2];
        },
      ];
    });
    const numbers = Object.fromEntries(Object.entries(batch.numbers).map(([path, column]) => [path, movedIn(column)]));
    return { batch: { ...movedIn(batch), numbers, words: movedIn(batch.words) }, room: there, calls: Object.fromEntries(calls) };
  };
}
