/** The two codes of Zstandard (RFC 8878, section 4): finite state entropy, and Huffman's. */
import { BackwardBits } from "./bits.ts";

/** A state says a symbol, how many bits lead from it, and from where. There are 2 to the power of `log` states. */
export interface StateTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly from: Uint16Array;
}

/** What the next `log` bits begin with: a symbol, and how many bits it takes. */
export interface HuffmanTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

/** A table of states from how often each symbol comes; -1 is less than once. Together they are 2 to the power of `log`. */
export function statesOf(often: readonly number[], log: number): StateTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const from = new Uint16Array(size);
  let high = size;
  for (const [symbol, times] of often.entries()) if (times === -1) symbols[(high -= 1)] = symbol;
  let at = 0;
  for (const [symbol, times] of often.entries()) {
    for (let time = 0; time < times; time += 1) {
      symbols[at] = symbol;
      do at = (at + (size >> 1) + (size >> 3) + 3) & (size - 1);
      while (at >= high && high > 0);
    }
  }
  const next = often.map((times) => Math.abs(times));
  for (let state = 0; state < size; state += 1) {
    const symbol = symbols[state]!;
    const count = next[symbol]!;
    next[symbol] = count + 1;
    bits[state] = log - (31 - Math.clz32(count));
    from[state] = (count << bits[state]!) - size;
  }
  return { log, symbols, bits, from };
}

/** The one symbol that a state of no bits says. */
export function oneState(symbol: number): StateTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), from: new Uint16Array(1) };
}

/** A table of states as it is written from `at` on, and where it ends. Throws `Error`. */
export function readStates(bytes: Uint8Array, at: number, end: number, mostLog: number, mostSymbol: number): { readonly table: StateTable; readonly at: number } {
  let bit = at * 8;
  const take = (count: number): number => {
    const place = bit >>> 3;
    if (place >= end) throw new Error("a table of states is cut off");
    return ((bytes[place]! | (bytes[place + 1]! << 8) | (bytes[place + 2]! << 16)) >>> (bit & 7)) & ((1 << count) - 1);
  };
  const log = take(4) + 5;
  bit += 4;
  if (log > mostLog) throw new Error("a table of states is too large");
  const often: number[] = [];
  let left = 1 << log;
  while (left > 0) {
    if (often.length > mostSymbol) throw new Error("a table of states has too many symbols");
    const count = 32 - Math.clz32(left + 1);
    const few = (1 << count) - 2 - left; // so many values take a bit less
    const value = take(count);
    const low = value & ((1 << (count - 1)) - 1);
    const isShort = low < few;
    bit += isShort ? count - 1 : count;
    const times = (isShort ? low : value < 1 << (count - 1) ? value : value - few) - 1;
    often.push(times);
    left -= Math.abs(times);
    for (let zeros = times === 0 ? 3 : 0; zeros === 3;) {
      zeros = take(2);
      bit += 2;
      for (let each = 0; each < zeros; each += 1) often.push(0);
    }
  }
  const after = Math.ceil(bit / 8);
  if (left < 0 || after > end || often.length > mostSymbol + 1) throw new Error("a table of states is not whole");
  return { table: statesOf(often, log), at: after };
}

/** A Huffman table as it is written from `at` on, and where it ends. Throws `Error`. */
export function readHuffman(bytes: Uint8Array, at: number, end: number): { readonly table: HuffmanTable; readonly at: number } {
  const head = bytes[at]!;
  const first = at + 1;
  const after = first + (head < 128 ? head : (head - 126) >> 1);
  if (at >= end || after > end) throw new Error("a Huffman table is cut off");
  const weights: number[] = [];
  if (head >= 128) for (let each = 0; each < head - 127; each += 1) weights.push(each % 2 === 0 ? bytes[first + (each >> 1)]! >> 4 : bytes[first + (each >> 1)]! & 15);
  else readWeights(bytes, first, after, weights);
  return { table: huffmanOf(weights), at: after };
}

/** Two states in turn, until the bits are read. */
function readWeights(bytes: Uint8Array, at: number, end: number, weights: number[]): void {
  const { table, at: from } = readStates(bytes, at, end, 6, 11);
  const bits = new BackwardBits(bytes, from, end);
  const states = [bits.read(table.log), bits.read(table.log)];
  if (bits.left < 0) throw new Error("a Huffman table is cut off");
  for (let turn = 0; weights.length < 255; turn ^= 1) {
    const state = states[turn]!;
    weights.push(table.symbols[state]!);
    states[turn] = table.from[state]! + bits.read(table.bits[state]!);
    if (bits.left >= 0) continue;
    weights.push(table.symbols[states[turn ^ 1]!]!);
    return;
  }
  throw new Error("a Huffman table has too many symbols");
}

/** The last symbol has what the others leave. */
function huffmanOf(weights: readonly number[]): HuffmanTable {
  let sum = 0;
  for (const weight of weights) {
    if (weight > 11) throw new Error("a Huffman table is too large");
    sum += weight === 0 ? 0 : 1 << (weight - 1);
  }
  const log = 32 - Math.clz32(sum);
  const rest = (1 << log) - sum;
  if (sum === 0 || log > 11 || (rest & (rest - 1)) !== 0) throw new Error("a Huffman table is not whole");
  const all = [...weights, 32 - Math.clz32(rest)];
  const symbols = new Uint8Array(1 << log);
  const bits = new Uint8Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight += 1) {
    for (const [symbol, its] of all.entries()) {
      if (its !== weight) continue;
      const next = at + (1 << (weight - 1));
      symbols.fill(symbol, at, next);
      bits.fill(log + 1 - weight, at, next);
      at = next;
    }
  }
  return { log, symbols, bits };
}
