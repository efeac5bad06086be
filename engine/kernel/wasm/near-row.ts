import { code, empty, signed, types, unsigned, type Type } from "./bytes.ts";
import { get } from "./output.ts";
import { head } from "./places.ts";

/** The locals that a row is looked up with: the first row, the number and its edge, and the row at hand; `upTo`, `count` and `answers` hold words of the head: where bounds stand and how many, and where answers about rows stand. */
export interface RowSearch {
  readonly upTo: number;
  readonly count: number;
  readonly first: number;
  readonly by: number;
  readonly edge: number;
  readonly row: number;
  /** Nothing where there are none; which these are otherwise. */
  readonly answers: { readonly local: number; readonly which: number } | undefined;
}

/** What is found where a row is to be asked about first. */
export const askFirst = -1;

export function searchLocals(fresh: (type: Type) => number): Pick<RowSearch, "first" | "by" | "edge" | "row"> {
  return { first: fresh("i32"), by: fresh("f64"), edge: fresh("f64"), row: fresh("i32") };
}

/**
 * As `nearRow` of emitted modules (emit/steady.ts), and `sureRow` where there are no answers: a byte for each row says whether its lower bound is steady, 2, or not, 1; where it says nothing yet,
 * the row is written down and asked about, and the call is made again. `beside` is the number of the global that says whether a row beside was taken. No function of its own: a call would take every
 * number of the loop around it out of its register.
 */
export function nearRowCode({ upTo, count, first, by, edge, row, answers }: RowSearch, beside: number): number[] {
  /** The bound so many rows before the one at hand, NaN outside of them: as an array of JavaScript has it. */
  const bound = (before: number): number[] => {
    const at = [...get(row), ...(before === 0 ? [] : [code.i32Const, ...signed(before), code.i32Sub])];
    return [
      ...at, ...get(count), code.i32LtU, code.if, types.f64,
      ...get(upTo), ...at, code.i32Const, 3, code.i32Shl, code.i32Add, code.f64Load, 3, 0,
      code.else, code.f64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f, code.end,
    ];
  };
  const none = [code.i32Const, 0];
  // Each `if` stands in the block, whose end is what is found.
  const foundIf = (found: readonly number[]): number[] => [code.if, empty, ...found, code.br, 1, code.end];
  return [
    code.block, types.i32,
    ...get(first), code.localSet, ...unsigned(row),
    code.loop, empty,
    ...get(by), ...get(edge), code.f64Add, ...bound(0), code.f64Gt,
    code.if, empty, ...get(row), code.i32Const, 1, code.i32Add, code.localSet, ...unsigned(row), code.br, 1, code.end,
    code.end,
    ...get(by), ...bound(1), code.f64Sub, ...get(edge), code.f64Gt, ...foundIf(get(row)),
    ...(answers === undefined ? none : [
      ...get(by), ...bound(2), code.f64Sub, ...get(edge), code.f64Gt, code.i32Eqz, ...foundIf(none),
      // Outside of the rows there is nothing to ask about.
      ...get(row), ...get(count), code.i32GeU, ...foundIf(none),
      ...get(answers.local), ...get(row), code.i32Add, code.i32Load8, 0, 0, code.i32Eqz,
      ...foundIf([
        code.i32Const, 0, code.i32Const, ...signed(answers.which), code.i32Store, 2, ...unsigned(4 * head.which),
        code.i32Const, 0, ...get(row), code.i32Store, 2, ...unsigned(4 * head.row),
        code.i32Const, ...signed(askFirst),
      ]),
      ...get(answers.local), ...get(row), code.i32Add, code.i32Load8, 0, 0, code.i32Const, 2, code.i32Ne, ...foundIf(none),
      code.i32Const, 1, code.globalSet, ...unsigned(beside),
      ...get(row),
    ]),
    code.end,
  ];
}
