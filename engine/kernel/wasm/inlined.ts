import { code, double, empty, signed, types, unsigned, type Type } from "./bytes.ts";

/** The locals that slices are found with; those of arrays and of how many rows there are hold words of the head. */
type Slicing = Readonly<Record<"upTo" | "field" | "count" | "first" | "by" | "edge" | "row" | "end" | "rate" | "inside" | "below" | "total" | "all" | "found" | "rates", number>>;

const get = (local: number): number[] => [code.localGet, ...unsigned(local)];
const set = (local: number): number[] => [code.localSet, ...unsigned(local)];
const constant = (value: number): number[] => [code.f64Const, ...double(value)];

export function sliceLocals(fresh: (type: Type) => number, upTo: number, field: number, count: number): Slicing {
  const [first, row] = [fresh("i32"), fresh("i32")];
  const one = (): number => fresh("f64");
  return { upTo, field, count, first, row, by: one(), edge: one(), end: one(), rate: one(), inside: one(), below: one(), total: one(), all: one(), found: one(), rates: one() };
}

/** As `slicedIn` (runtime/sliced-in.ts), whose first row, number and edge stand in their locals: each row is compared with how many there are, and outside is NaN. */
export function slicesCode({ upTo, field, count, first, by, edge, row, end, rate, inside, below, total, all, found, rates }: Slicing): number[] {
  const cell = (array: number): number[] => [
    ...get(row), ...get(count), code.i32LtU, code.if, types.f64,
    ...get(array), ...get(row), code.i32Const, 3, code.i32Shl, code.i32Add, code.f64Load, 3, 0,
    code.else, ...constant(NaN), code.end,
  ];
  return [
    ...[total, below, all].flatMap((local) => [...constant(0), ...set(local)]),
    ...[found, rates].flatMap((local) => [...constant(NaN), ...set(local)]),
    ...get(first), ...set(row),
    code.block, empty,
    code.loop, empty,
    ...get(row), ...get(first), code.i32Sub, code.i32Const, ...signed(100), code.i32GeS, code.brIf, 1,
    ...cell(upTo), ...set(end), ...cell(field), ...set(rate),
    ...get(by), ...get(end), code.f64Min, ...set(inside),
    ...get(total), ...get(rate),
    ...get(row), ...get(first), code.i32Eq, code.if, types.f64, ...get(inside), code.else, ...constant(0), ...get(inside), ...get(below), code.f64Sub, code.f64Max, code.end,
    code.f64Mul, code.f64Add, ...set(total),
    ...get(all), ...get(rate), code.f64Abs, code.f64Add, ...set(all),
    ...get(end), ...get(by), code.f64Sub, ...get(edge), code.f64Gt,
    code.if, empty, ...get(total), ...set(found), ...get(all), ...set(rates), code.br, 2, code.end,
    ...get(end), ...set(below), ...get(row), code.i32Const, 1, code.i32Add, ...set(row), code.br, 0,
    code.end,
    code.end,
    ...get(found),
  ];
}

/** As `rootOf` (runtime/root-of.ts) of degree 2, of the number in a local. */
export function rootCode(x: number, root: number): number[] {
  return [
    ...get(x), ...constant(0), code.f64Eq, code.if, types.f64, ...constant(0), code.else,
    ...get(x), code.f64Sqrt, ...set(root),
    ...get(root), ...get(root), code.f64Mul, ...get(x), code.f64Sub, code.f64Abs, ...constant(2 ** -47), ...get(x), code.f64Mul, code.f64Le,
    code.if, types.f64, ...get(root), code.else, ...constant(NaN), code.end,
    code.end,
  ];
}
