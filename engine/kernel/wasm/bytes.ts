/** Types of WebAssembly. */
export const types = { i32: 0x7f, i64: 0x7e, f64: 0x7c } as const;
export type Type = keyof typeof types;

/** The instructions that are used, by what they are called. */
export const code = {
  block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, br: 0x0c, brIf: 0x0d, return: 0x0f, call: 0x10, select: 0x1b,
  localGet: 0x20, localSet: 0x21, localTee: 0x22, globalGet: 0x23, globalSet: 0x24,
  i32Load: 0x28, f64Load: 0x2b, i32Load8: 0x2d, i32Store: 0x36, f64Store: 0x39, i32Store8: 0x3a, i32Const: 0x41, f64Const: 0x44,
  i32Eqz: 0x45, i32Eq: 0x46, i32Ne: 0x47, i32LtS: 0x48, i32LtU: 0x49, i32GtS: 0x4a, i32GtU: 0x4b, i32LeS: 0x4c, i32GeS: 0x4e, i32GeU: 0x4f,
  f64Eq: 0x61, f64Ne: 0x62, f64Lt: 0x63, f64Gt: 0x64, f64Le: 0x65, f64Ge: 0x66,
  i32Add: 0x6a, i32Sub: 0x6b, i32Mul: 0x6c, i32DivU: 0x6e, i32RemU: 0x70, i32And: 0x71, i32Shl: 0x74, i32ShrS: 0x75, i32ShrU: 0x76, i64ShrS: 0x87,
  f64Abs: 0x99, f64Neg: 0x9a, f64Ceil: 0x9b, f64Floor: 0x9c, f64Trunc: 0x9d, f64Nearest: 0x9e, f64Sqrt: 0x9f, f64Add: 0xa0, f64Sub: 0xa1, f64Mul: 0xa2, f64Div: 0xa3, f64Min: 0xa4, f64Max: 0xa5,
  i32Wrap: 0xa7, f64Convert: 0xb7, i64TruncSat: [0xfc, 0x06], i64Reinterpret: 0xbd, i64Const: 0x42,
} as const;

export const empty = 0x40;

/** LEB128 of a number that is not negative. */
export function unsigned(value: number): number[] {
  const found: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...found, rest];
    found.push((rest % 128) + 128);
  }
}

/** LEB128 of an integer of 32 bits. */
export function signed(value: number): number[] {
  const found: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest >= -64 && rest < 64) return [...found, rest & 127];
    found.push((rest & 127) + 128);
  }
}

export function double(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Array.from({ length: 8 }, (_, index) => view.getUint8(index));
}

export interface FunctionCode {
  readonly parameters: readonly Type[];
  /** Of what it has besides parameters. */
  readonly locals: readonly Type[];
  readonly body: readonly number[];
  /** Under what name it can be called from outside. */
  readonly exported: string | undefined;
}

/** A module of functions that give an i32 each, with a memory of its own and one i32 that changes, exported too. */
export function moduleBytes(functions: readonly FunctionCode[], mostPages: number): readonly number[] {
  const text = (word: string): number[] => [word.length, ...[...word].map((letter) => letter.charCodeAt(0))];
  const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];
  const exported = functions.flatMap(({ exported: name }, index) => (name === undefined ? [] : [[...text(name), 0x00, ...unsigned(index)]]));
  return [
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, list(functions.map(({ parameters }) => [0x60, ...list(parameters.map((type) => [types[type]])), 1, types.i32]))),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(5, list([[0x01, 0x01, ...unsigned(mostPages)]])),
    ...section(6, list([[types.i32, 0x01, code.i32Const, 0x00, code.end]])),
    ...section(7, list([[...text("memory"), 0x02, 0x00], ...exported])),
    ...section(10, list(functions.map(({ locals, body }) => {
      const content = [...list(locals.map((type) => [0x01, types[type]])), ...body, code.end];
      return [...unsigned(content.length), ...content];
    }))),
  ];
}
