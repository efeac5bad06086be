import type { Plan } from "../plan/nodes.ts";
import { moduleBytes, type FunctionCode } from "./bytes.ts";
import { findKinds, type Known } from "./kinds.ts";
import { elementKind, head, headBytes, placeOf, written, type Place, type Space } from "./places.ts";
import { readText } from "./read.ts";
import { NotKnown, type Variable } from "./syntax.ts";
import { FunctionWriter } from "./write.ts";

/** A kernel as the emitter writes it: what is done for account `a`, and what stands in front. */
export interface KernelText {
  readonly name: string;
  readonly lines: readonly string[];
  /** Names of arrays, and of functions that tell of rows, with what they are in a batch. */
  readonly hoisted: readonly (readonly [name: string, text: string])[];
  /** Numbers that have a name. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** How a kernel is called: what stands in which word of the head of the memory. */
export interface Calling {
  readonly name: string;
  /** By space: its word. The word behind it says how many rows there are. */
  readonly spaces: readonly (readonly [space: Space, word: number])[];
  /** Integers of the batch, by name. */
  readonly integers: readonly (readonly [name: string, word: number])[];
  readonly arrays: readonly (Place & { readonly word: number })[];
  /** Functions that tell of the rows of a space, in the order of their numbers. */
  readonly answers: readonly { readonly name: string; readonly space: Space; readonly word: number }[];
}

/** 256 MiB: parts of a batch are far smaller. */
const mostPages = 4096;

/** The number of the one global. */
const beside = 0;

/** Kernels as one WebAssembly module, and how each is called; nothing of those that say what is not known here. The same bytes for the same texts. */
export function machineOf(plan: Plan, kernels: readonly KernelText[]): { readonly bytes: Uint8Array; readonly calling: readonly Calling[] } | undefined {
  const made = kernels.flatMap((kernel) => {
    try {
      return [functionOf(plan, kernel)];
    } catch (error) {
      if (error instanceof NotKnown) return [];
      throw error;
    }
  });
  if (made.length === 0) return undefined;
  return { bytes: Uint8Array.from(moduleBytes(made.map((each) => each.code), mostPages)), calling: made.map((each) => each.calling) };
}

const isInteger = (name: string): boolean => name.startsWith("i_");

function functionOf(plan: Plan, { name, lines, hoisted, numbers: numbersGiven }: KernelText): { readonly code: FunctionCode; readonly calling: Calling } {
  const places = new Map<string, Place>(written.map((place) => [place.name, place]));
  const numbers = new Map(numbersGiven);
  for (const [each, text] of hoisted) {
    const over = /^1 \/ (\d[\d.e+-]*)$/.exec(text)?.[1];
    if (over !== undefined) numbers.set(each, 1 / Number(over));
    else if (!/^[yis]_/.test(each)) places.set(each, placeOf(each, text, plan, places));
  }
  places.set("indexRows", { name: "indexRows", space: "bucket", element: "i32", isStart: false, isWritten: false });
  places.set("tensInBits", { name: "tensInBits", space: "tens", element: "i32", isStart: false, isWritten: false });
  const integers = new Map<string, number>();
  const [spaces, arrays, answers] = [new Map<Space, number>(), new Map<string, number>(), new Map<string, { readonly space: Space; readonly word: number }>()];
  let words: number = head.lists;
  const take = (count: number): number => {
    words += count;
    if (words * 4 > headBytes) throw new NotKnown("The head is full.");
    return words - count;
  };
  const named = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  };
  const known: Known = {
    given: (given) => (numbers.has(given) ? (Number.isInteger(numbers.get(given)) ? "count" : "double") : given === "isWide" || given === "isBeside" ? "flag" : given === "indexLow" || isInteger(given) ? "integer" : "count"),
    element: (array) => elementKind(places.get(array)),
  };
  const account: Variable = { name: "a", isFixed: true, kind: "count", slot: undefined };
  const left: Variable = { name: "left", isFixed: false, kind: "count", slot: undefined };
  const body = readText(lines.join("\n"), [account, left]);
  findKinds(body, known);
  const writer = new FunctionWriter({
    places, numbers, known, beside,
    wordOf: {
      number: (given) => (isInteger(given) ? named(integers, given, () => take(1)) : undefined),
      space: (space) => named(spaces, space, () => take(2)),
      array: (array) => named(arrays, array, () => take(1)),
      answers: (of, space) => {
        const found = named(answers, of, () => ({ space, word: take(1) }));
        if (found.space !== space) throw new NotKnown("One function tells of two tables.");
        return { word: found.word, which: [...answers.keys()].indexOf(of) };
      },
    },
  });
  const code = writer.function(body, account, left, name);
  const calling = {
    name,
    spaces: [...spaces],
    integers: [...integers],
    arrays: [...arrays].flatMap(([array, word]) => {
      const place = places.get(array);
      return place === undefined ? [] : [{ ...place, word }];
    }),
    answers: [...answers].map(([of, each]) => ({ name: of, ...each })),
  };
  return { code, calling };
}
