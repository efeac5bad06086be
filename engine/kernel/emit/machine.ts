import type { Plan } from "../plan/nodes.ts";
import { machineOf, type Calling, type KernelText } from "../wasm/machine.ts";
import { indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { accountLines } from "./decide.ts";
import { nearlyAccount } from "./nearly.ts";
import type { Records } from "./records.ts";

/** The kernels: what each is called, the function of a module that runs it, and what that gives the same as. `nearly` goes on from what stands in the room. */
const kernels = [
  { name: "statuses", runs: "machineStatuses", as: "boundedStatuses", lines: (plan: Plan, columns: Columns, records: Records) => accountLines(plan, columns, records, false, undefined) },
  { name: "prices", runs: "machinePrices", as: "boundedPrices", lines: (plan: Plan, columns: Columns, records: Records) => accountLines(plan, columns, records, true, undefined) },
  { name: "nearly", runs: "machineNearly", as: "nearlyDecided", lines: nearlyAccount },
] as const;

/** The kernels of a plan as texts; records grow by what they read. */
export function kernelTexts(plan: Plan, records: Records): readonly (Omit<KernelText, "numbers"> & { readonly numbers: () => KernelText["numbers"] })[] {
  return kernels.flatMap(({ name, lines: written }) => {
    const columns = new Columns(plan);
    const lines = written(plan, columns, records);
    if (lines === undefined) return [];
    const { hoisted, numbers } = columns.names;
    return [{ name, lines, hoisted, numbers: () => new Map([...numbers, ["recordLength", records.length]]) }];
  });
}

/** The same as WebAssembly. */
export function machineFor(plan: Plan, records: Records): { readonly texts: ReturnType<typeof kernelTexts>; readonly made: ReturnType<typeof machineOf> } {
  const texts = kernelTexts(plan, records);
  return { texts, made: machineOf(plan, texts.map((text) => ({ ...text, numbers: text.numbers() }))) };
}

/**
 * The kernels of a module as WebAssembly, in base64, and functions that run them; `undefined` in place of what cannot be, or may not be where the module is. Read again from the very lines that
 * JavaScript runs, so the same operations in the same order. Written last, when all records are known.
 */
export function machineLines(plan: Plan, records: Records): readonly string[] {
  const { texts, made } = machineFor(plan, records);
  return [
    "/** The loops of `boundedStatuses`, `boundedPrices` and `nearlyDecided` as WebAssembly, in base64. */",
    `const machineCode = ${JSON.stringify(made === undefined ? "" : base64(made.bytes))};`,
    "const machine = runnerOf(machineCode);",
    "const standing = standingOf(machineCode);",
    "",
    ...texts.flatMap(({ name, hoisted }) => {
      const [kernel, calling] = [kernels.find((each) => each.name === name), made?.calling.find((each) => each.name === name)];
      if (kernel === undefined) return [];
      const doc = `/** What \`${kernel.as}\` gives, from WebAssembly; nothing where that must be asked. */`;
      const follows = name !== "nearly" && made?.calling.some((each) => each.name === "nearly") === true;
      if (calling === undefined) return [doc, `const ${kernel.runs} = () => undefined;`, ""];
      return [
        `/** What \`${name}\` is called with. */`,
        `function ${name}Call(batch, room) {`,
        ...indented(callLines(name, calling, hoisted)),
        "}",
        "",
        doc,
        `function ${kernel.runs}(batch, room${follows ? ", then = () => (hasMantissas(batch) ? nearlyCall(batch, room) : undefined)" : ""}) {`,
        ...indented([
          "if (machine === undefined) return undefined;",
          `const { name, spaces, given, answers, integers } = ${name}Call(batch, room);`,
          `return machine.run(name, batch, room, spaces, given, answers, ${beside}, integers, ${name === "nearly"}${follows ? ", then" : ""});`,
        ]),
        "}",
        "",
      ];
    }),
    ...standingLines(texts.flatMap(({ name }) => (name !== "nearly" && made?.calling.some((each) => each.name === name) === true ? [name] : []))),
  ];
}

/** A function that moves a seat into a memory where the kernels of these names decide in it. */
function standingLines(names: readonly string[]): readonly string[] {
  return [
    "/** The same seat, its columns in the memory of WebAssembly, which decides there; the seat itself where that cannot be. */",
    "function stood(seat) {",
    ...indented(names.length === 0
      ? ["return seat;"]
      : [
          `const found = standing?.(seat.batch, seat.room, [${names.map((name) => `${name}Call(seat.batch, seat.room)`).join(", ")}], ${beside});`,
          "if (found === undefined) return seat;",
          "const ofOurs = seatOf(found.batch, found.room);",
          ...names.map((name) => `const ${name} = found.calls.${name};`),
          `return { ...ofOurs, ${names.map((name) => `${name}At: (row) => ${name}(row) ?? ofOurs.${name}At(row)`).join(", ")} };`,
        ]),
    "}",
    "",
  ];
}

/** How a call finds and leaves the one thing that JavaScript keeps between calls. */
const beside = "{ get: () => isBeside, set: (is) => { isBeside = is; } }";

function callLines(name: string, { spaces, integers, arrays, answers }: Calling, hoisted: KernelText["hoisted"]): readonly string[] {
  return [
    "const { index } = room;",
    ...hoisted.map(([each, text]) => `const ${each} = ${text};`),
    "const given = [",
    ...arrays.map(({ name: array, space, element, isStart, isWritten, word }) => `  [${isWritten ? `room.${array}${array === "ticks" ? " ?? new Float64Array(0)" : ""}` : array === "indexRows" ? "index.rows" : array}, ${JSON.stringify(isWritten ? array : "")}, ${JSON.stringify(space)}, "${element}", ${isStart ? 1 : 0}, ${word}],`),
    "];",
    `const spaces = ${JSON.stringify(spaces)};`,
    `const integers = [${integers.map(([each, word]) => `[${each}, ${word}]`).join(", ")}];`,
    `const answers = [${answers.map((each) => `[${each.name}, ${JSON.stringify(each.space)}, ${each.word}]`).join(", ")}];`,
    `return { name: ${JSON.stringify(name)}, spaces, given, answers, integers };`,
  ];
}

export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
