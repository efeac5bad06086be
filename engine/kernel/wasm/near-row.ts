import { code, empty, signed, unsigned, type FunctionCode } from "./bytes.ts";
import { head } from "./places.ts";

/** Parameters of `nearRow`: where bounds stand and how many, the first row to look at, the number and its edge, where answers about rows stand or 0, and which these are. */
const [upTo, count, first, by, edge, answers, which] = [0, 1, 2, 3, 4, 5, 6];
const row = 7;

/** What `nearRow` gives where a row is to be asked about first. */
export const askFirst = -1;

const get = (local: number | undefined): number[] => [code.localGet, ...unsigned(local ?? 0)];

/** The bound so many rows before the one at hand, NaN outside of them: as an array of JavaScript has it. */
const bound = (before: number): number[] => {
  const at = [...get(row), ...(before === 0 ? [] : [code.i32Const, ...signed(before), code.i32Sub])];
  return [
    ...at, ...get(count), code.i32LtU, code.if, 0x7c,
    ...get(upTo), ...at, code.i32Const, 3, code.i32Shl, code.i32Add, code.f64Load, 3, 0,
    code.else, code.f64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f, code.end,
  ];
};

/**
 * As `nearRow` of emitted modules (emit/steady.ts), and `sureRow` where there are no answers: a byte for each row says whether its lower bound is steady, 2, or not, 1; where it says nothing yet,
 * the row is written down and asked about, and the call is made again. `beside` is the number of the global that says whether a row beside was taken.
 */
export function nearRow(beside: number): FunctionCode {
  return {
    parameters: ["i32", "i32", "i32", "f64", "f64", "i32", "i32"],
    locals: ["i32"],
    exported: undefined,
    body: [
      ...get(first), code.localSet, row,
      code.loop, empty,
      ...get(by), ...get(edge), code.f64Add, ...bound(0), code.f64Gt,
      code.if, empty, ...get(row), code.i32Const, 1, code.i32Add, code.localSet, row, code.br, 1, code.end,
      code.end,
      ...get(by), ...bound(1), code.f64Sub, ...get(edge), code.f64Gt, code.if, empty, ...get(row), code.return, code.end,
      ...get(answers), code.i32Eqz, code.if, empty, code.i32Const, 0, code.return, code.end,
      ...get(by), ...bound(2), code.f64Sub, ...get(edge), code.f64Gt, code.i32Eqz, code.if, empty, code.i32Const, 0, code.return, code.end,
      // Outside of the rows there is nothing to ask about.
      ...get(row), ...get(count), code.i32GeU, code.if, empty, code.i32Const, 0, code.return, code.end,
      ...get(answers), ...get(row), code.i32Add, code.i32Load8, 0, 0, code.i32Eqz,
      code.if, empty,
      code.i32Const, 0, ...get(which), code.i32Store, 2, ...unsigned(4 * head.which),
      code.i32Const, 0, ...get(row), code.i32Store, 2, ...unsigned(4 * head.row),
      code.i32Const, ...signed(askFirst), code.return,
      code.end,
      ...get(answers), ...get(row), code.i32Add, code.i32Load8, 0, 0, code.i32Const, 2, code.i32Ne, code.if, empty, code.i32Const, 0, code.return, code.end,
      code.i32Const, 1, code.globalSet, ...unsigned(beside),
      ...get(row),
    ],
  };
}
