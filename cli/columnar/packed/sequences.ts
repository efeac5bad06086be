/** The sequences of a block of Zstandard (RFC 8878, 3.1.1.3.2): so many literals, then so many bytes again from so far back. */
import { BackwardBits } from "./bits.ts";
import { oneState, readStates, statesOf, type StateTable } from "./entropy.ts";

/** Of the numbers of literals, of offsets and of lengths. */
export type SequenceTables = readonly [StateTable, StateTable, StateTable];

/** What one of the three numbers is written with, where its block does not say. */
interface Kind {
  readonly states: StateTable;
  readonly mostLog: number;
  readonly mostSymbol: number;
}

const kinds: readonly [Kind, Kind, Kind] = [
  { states: statesOf([4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6), mostLog: 9, mostSymbol: 35 },
  { states: statesOf([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5), mostLog: 8, mostSymbol: 31 },
  { states: statesOf([1, 4, 3, 2, 2, 2, 2, 2, 2, ...new Array<number>(37).fill(1), -1, -1, -1, -1, -1, -1, -1], 6), mostLog: 9, mostSymbol: 52 },
];

/** Bits behind each code, and the least that it says. */
const [literalBits, leastLiterals] = lengths([[16, 0], [4, 1], [2, 2], [2, 3], [1, 4], [1, 6], [1, 7], [1, 8], [1, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16]], 0);
const [matchBits, leastMatch] = lengths([[32, 0], [4, 1], [2, 2], [2, 3], [2, 4], [1, 5], [1, 7], [1, 8], [1, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16]], 3);

function lengths(codes: readonly (readonly [number, number])[], least: number): [Uint8Array, Uint32Array] {
  const bits = codes.flatMap(([times, each]) => new Array<number>(times).fill(each));
  let next = least;
  const begins = bits.map((each) => (next += 2 ** each) - 2 ** each);
  return [Uint8Array.from(bits), Uint32Array.from(begins)];
}

/** A block, and what came before it in its frame. */
export interface Block {
  readonly frame: { readonly bytes: Uint8Array; readonly out: Uint8Array; readonly from: number; readonly recent: [number, number, number]; tables?: SequenceTables };
  readonly literals: Uint8Array;
  readonly at: number;
  readonly end: number;
  /** Where it goes on in `out`, and how far at most. */
  readonly to: number;
  readonly most: number;
}

/** Where the block ends in `out`. Throws `Error`. */
export function unpackSequences({ frame, literals, at, end, to, most }: Block): number {
  const { bytes, out, recent } = frame;
  const { count, at: modesAt } = countOf(bytes, at, end);
  if (count === 0) {
    if (modesAt !== end || to + literals.length > most) throw new Error("a block is larger than what is there");
    out.set(literals, to);
    return to + literals.length;
  }
  const { tables, at: from } = tablesOf(frame, modesAt, end);
  frame.tables = tables;
  const [literal, offset, match] = tables;
  const bits = new BackwardBits(bytes, from, end);
  let [literalState, offsetState, matchState] = [bits.read(literal.log), bits.read(offset.log), bits.read(match.log)];
  let taken = 0;
  for (let left = count; left > 0; left -= 1) {
    const offsetCode = offset.symbols[offsetState]!;
    const matchCode = match.symbols[matchState]!;
    const literalCode = literal.symbols[literalState]!;
    const high = offsetCode > 16 ? bits.read(offsetCode - 16) : 0;
    const far = 2 ** offsetCode + high * 65_536 + bits.read(Math.min(offsetCode, 16));
    const length = leastMatch[matchCode]! + bits.read(matchBits[matchCode]!);
    const own = leastLiterals[literalCode]! + bits.read(literalBits[literalCode]!);
    const back = distance(far, own === 0, recent);
    if (bits.left < 0 || taken + own > literals.length || to + own + length > most || back > to + own - frame.from || back === 0) throw new Error("a sequence leads out of its frame");
    for (const last = taken + own; taken < last;) out[to++] = literals[taken++]!;
    for (const last = to + length; to < last; to += 1) out[to] = out[to - back]!;
    if (left === 1) break;
    literalState = literal.from[literalState]! + bits.read(literal.bits[literalState]!);
    matchState = match.from[matchState]! + bits.read(match.bits[matchState]!);
    offsetState = offset.from[offsetState]! + bits.read(offset.bits[offsetState]!);
  }
  if (bits.left !== 0) throw new Error("sequences do not come out even");
  if (to + literals.length - taken > most) throw new Error("a block is larger than what is there");
  out.set(literals.subarray(taken), to);
  return to + literals.length - taken;
}

/** How far back: said, or one of the last three, which then is the last. */
function distance(said: number, isOnItsOwn: boolean, recent: [number, number, number]): number {
  const [last, before, first] = recent;
  const which = said > 3 ? 3 : said - 1 + (isOnItsOwn ? 1 : 0);
  if (which === 0) return last;
  const back = said > 3 ? said - 3 : which === 1 ? before : which === 2 ? first : last - 1;
  recent[0] = back;
  recent[1] = last;
  recent[2] = which === 1 ? first : before;
  return back;
}

function countOf(bytes: Uint8Array, at: number, end: number): { readonly count: number; readonly at: number } {
  const head = bytes[at]!;
  const headBytes = head < 128 ? 1 : head < 255 ? 2 : 3;
  if (at + headBytes > end) throw new Error("a block is cut off");
  const count = head < 128 ? head : head < 255 ? ((head - 128) << 8) + bytes[at + 1]! : bytes[at + 1]! + (bytes[at + 2]! << 8) + 0x7f00;
  return { count, at: at + headBytes };
}

function tablesOf({ bytes, tables }: Block["frame"], modesAt: number, end: number): { readonly tables: SequenceTables; readonly at: number } {
  const modes = bytes[modesAt]!;
  if (modesAt >= end || (modes & 3) !== 0) throw new Error("sequences are of no kind that is known");
  let at = modesAt + 1;
  const tableOf = (which: 0 | 1 | 2): StateTable => {
    const { states, mostLog, mostSymbol } = kinds[which];
    const mode = (modes >> (6 - 2 * which)) & 3;
    if (mode === 0) return states;
    if (mode === 3) {
      if (tables === undefined) throw new Error("sequences have no table");
      return tables[which];
    }
    if (mode === 1) {
      const symbol = bytes[at]!;
      if (at >= end || symbol > mostSymbol) throw new Error("sequences are of no kind that is known");
      at += 1;
      return oneState(symbol);
    }
    const read = readStates(bytes, at, end, mostLog, mostSymbol);
    at = read.at;
    return read.table;
  };
  return { tables: [tableOf(0), tableOf(1), tableOf(2)], at };
}
