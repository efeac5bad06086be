import type { Plan } from "../plan/nodes.ts";
import { machineOf, type Calling, type KernelText } from "../wasm/machine.ts";
import { indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { accountLines } from "./decide.ts";
import type { Records } from "./records.ts";

/** What a kernel is called, and whether it finds prices. */
const kernels = [{ name: "statuses", prices: false }, { name: "prices", prices: true }] as const;

/** The two kernels of a plan as texts; records grow by what they read. */
export function kernelTexts(plan: Plan, records: Records): readonly (Omit<KernelText, "numbers"> & { readonly numbers: () => KernelText["numbers"] })[] {
  return kernels.map(({ name, prices }) => {
    const columns = new Columns(plan);
    const lines = accountLines(plan, columns, records, prices, undefined);
    const { hoisted, numbers } = columns.names;
    return { name, lines, hoisted, numbers: () => new Map([...numbers, ["recordLength", records.length]]) };
  });
}

/** The same as WebAssembly. */
export function machineFor(plan: Plan, records: Records): { readonly texts: ReturnType<typeof kernelTexts>; readonly made: ReturnType<typeof machineOf> } {
  const texts = kernelTexts(plan, records);
  return { texts, made: machineOf(plan, texts.map((text) => ({ ...text, numbers: text.numbers() }))) };
}

/**
 * The two kernels of a module as WebAssembly, in base64, and functions that run them; `undefined` in place of what cannot be, or may not be where the module is. Read again from the very lines that
 * JavaScript runs, so the same operations in the same order. Written last, when all records are known.
 */
export function machineLines(plan: Plan, records: Records): readonly string[] {
  const { texts, made } = machineFor(plan, records);
  return [
    "/** The loops of `boundedStatuses` and `boundedPrices` as WebAssembly, in base64. */",
    `const machineCode = ${JSON.stringify(made === undefined ? "" : base64(made.bytes))};`,
    "const machine = runnerOf(machineCode);",
    "",
    ...texts.flatMap(({ name, hoisted }) => {
      const calling = made?.calling.find((each) => each.name === name);
      return [
        `/** What \`bounded${name === "prices" ? "Prices" : "Statuses"}\` gives, from WebAssembly; nothing where that must be asked. */`,
        `function machine${name === "prices" ? "Prices" : "Statuses"}(batch, room) {`,
        ...indented(calling === undefined ? ["return undefined;"] : callLines(name, calling, hoisted)),
        "}",
        "",
      ];
    }),
  ];
}

function callLines(name: string, { spaces, arrays, answers }: Calling, hoisted: KernelText["hoisted"]): readonly string[] {
  return [
    "if (machine === undefined) return undefined;",
    "const { index } = room;",
    ...hoisted.map(([each, text]) => `const ${each} = ${text};`),
    `const spaces = ${JSON.stringify(spaces)};`,
    "const arrays = [",
    ...arrays.map(({ name: array, space, element, isStart, isWritten, word }) => `  [${isWritten ? `room.${array}` : array === "indexRows" ? "index.rows" : array}, ${JSON.stringify(isWritten ? array : "")}, ${JSON.stringify(space)}, "${element}", ${isStart ? 1 : 0}, ${word}],`),
    "];",
    `const answers = [${answers.map((each) => `[${each.name}, ${JSON.stringify(each.space)}, ${each.word}]`).join(", ")}];`,
    "const beside = { get: () => isBeside, set: (is) => { isBeside = is; } };",
    `return machine(${JSON.stringify(name)}, batch, room, spaces, arrays, answers, beside);`,
  ];
}

export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
