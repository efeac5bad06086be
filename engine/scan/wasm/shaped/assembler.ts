import { signed, unsigned } from "../../../kernel/wasm/bytes.ts";

/** Instructions of WebAssembly, one behind the other. */
export type Code = readonly number[];

/** Types of values; 64 is none. */
export const types = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b, none: 0x40 } as const;
export type Type = Exclude<keyof typeof types, "none">;

/** Vectors, behind their prefix. */
const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];

/** Instructions that take what stands on the stack. */
export const op = {
  return: [0x0f], eq: [0x46], ne: [0x47], ltU: [0x49], gtU: [0x4b], geU: [0x4f], eqz: [0x45], ctz: [0x68], add: [0x6a], sub: [0x6b], mul: [0x6c], and: [0x71], or: [0x72], xor: [0x73], shl: [0x74], shrU: [0x76],
  ne64: [0x52], add64: [0x7c], mul64: [0x7e], and64: [0x83], or64: [0x84], xor64: [0x85], shrU64: [0x88], wrap64: [0xa7], extendU: [0xad],
  neDouble: [0x62], addDouble: [0xa0], mulDouble: [0xa2], divDouble: [0xa3], doubleOfInt: [0xb7], doubleOfLong: [0xb9],
  swizzle: vector(0x0e), int0: [...vector(0x1b), 0], int1: [...vector(0x1b), 1], long0: [...vector(0x1d), 0], long1: [...vector(0x1d), 1], eqBytes: vector(0x23), ltBytes: vector(0x25), ltUBytes: vector(0x26), leUBytes: vector(0x2a),
  andBits: vector(0x4e), orBits: vector(0x50), xorBits: vector(0x51), anyBit: vector(0x53), bitmask: vector(0x64), subBytes: vector(0x71), narrow: vector(0x85), shrUShorts: vector(0x8d), addShorts: vector(0x8e), mulShorts: vector(0x95), dotShorts: vector(0xba),
} as const;

export const constant = (value: number): Code => [0x41, ...signed(value | 0)];
export const double = (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];

/** The 64 bits of eight bytes. */
export function long(value: bigint): Code {
  const found: number[] = [0x42];
  for (let rest = BigInt.asIntN(64, value); ; rest >>= 7n) {
    const low = Number(rest & 127n);
    if (rest >= -64n && rest < 64n) return [...found, low];
    found.push(low + 128);
  }
}

/** What stands at the place on the stack, and so far behind it. */
export const load = {
  byte: (behind = 0): Code => [0x2d, 0, ...unsigned(behind)],
  short: (behind = 0): Code => [0x2f, 0, ...unsigned(behind)],
  int: (behind = 0): Code => [0x28, 0, ...unsigned(behind)],
  long: (behind = 0): Code => [0x29, 0, ...unsigned(behind)],
  double: (behind = 0): Code => [0x2b, 0, ...unsigned(behind)],
  vector: (behind = 0): Code => [...vector(0), 0, ...unsigned(behind)],
};

/** Puts a value down, of which the place stands below it on the stack. */
export const store = {
  byte: (behind = 0): Code => [0x3a, 0, ...unsigned(behind)],
  int: (behind = 0): Code => [0x36, 0, ...unsigned(behind)],
  double: (behind = 0): Code => [0x39, 0, ...unsigned(behind)],
};

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const tee = (local: number): Code => [0x22, ...unsigned(local)];
export const call = (index: number): Code => [0x10, ...unsigned(index)];

/** What `leave` ends; so many blocks around it are counted from 0. */
export const block = (...body: readonly Code[]): Code => [0x02, types.none, ...body.flat(), 0x0b];
export const loop = (...body: readonly Code[]): Code => [0x03, types.none, ...body.flat(), 0x0b];
export const when = (...body: readonly Code[]): Code => [0x04, types.none, ...body.flat(), 0x0b];
export const either = (yes: Code, no: Code): Code => [0x04, types.none, ...yes, 0x05, ...no, 0x0b];
export const leave = (blocks: number): Code => [0x0c, ...unsigned(blocks)];
export const leaveIf = (blocks: number): Code => [0x0d, ...unsigned(blocks)];

export interface Signature {
  readonly parameters: readonly Type[];
  readonly result: Type | undefined;
}

export interface Imported extends Signature {
  readonly name: string;
}

export interface Written extends Signature {
  readonly locals: readonly Type[];
  readonly body: Code;
  readonly exported: string | undefined;
}

/** A module that imports functions and a memory of so many pages from `env`, under their names; the functions written here are counted behind those. */
export function moduleOf(imports: readonly Imported[], functions: readonly Written[], pages: number): Uint8Array {
  const text = (word: string): Code => [word.length, ...[...word].map((letter) => letter.charCodeAt(0))];
  const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
  const all = [...imports, ...functions];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, list(all.map(({ parameters, result }) => [0x60, ...list(parameters.map((type) => [types[type]])), ...list(result === undefined ? [] : [[types[result]]])]))),
    ...section(2, list([[...text("env"), ...text("memory"), 0x02, 0x01, ...unsigned(pages), ...unsigned(pages)], ...imports.map(({ name }, index) => [...text("env"), ...text(name), 0x00, ...unsigned(index)])])),
    ...section(3, list(functions.map((_, index) => unsigned(imports.length + index)))),
    ...section(7, list(functions.flatMap(({ exported }, index) => (exported === undefined ? [] : [[...text(exported), 0x00, ...unsigned(imports.length + index)]])))),
    ...section(10, list(functions.map(({ locals, body }) => {
      const content = [...list(locals.map((type) => [0x01, types[type]])), ...body, 0x0b];
      return [...unsigned(content.length), ...content];
    }))),
  ]);
}
