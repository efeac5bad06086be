import type { Batch } from "./columns.ts";
import { base64, machineFor } from "./emit/machine.ts";
import { Records } from "./emit/records.ts";
import type { Plan } from "./plan/nodes.ts";
import { digitsIn } from "./runtime/digits-in.ts";
import { runnerOf } from "./runtime/runner.ts";
import type { Answer, Given } from "./runtime/running.ts";
import { lastIndex, tierIndex } from "./runtime/tier-index.ts";
import { readText } from "./wasm/read.ts";
import type { Expression, Variable } from "./wasm/syntax.ts";

type List = Given[0];

/** What bounds decide of a batch, as modules have it: codes, 255 where it is open; `ticks` where prices were asked for. */
export interface Bounded {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  readonly ambiguous: Uint32Array;
  readonly ticks: Float64Array;
}

/** Batches of fewer positions are looked at without it. */
const fewest = 256;

/**
 * A plan's kernels as WebAssembly that is made in this process, without a module: the same bytes that a module carries. It gives `undefined` where WebAssembly may not be compiled, and of batches that it does not take.
 * No table is asked whether it is continuous: what stands on a bound is left open.
 */
export function compiledKernels(plan: Plan): (batch: Batch, prices: boolean) => Bounded | undefined {
  let ready: ReturnType<typeof make> | undefined;
  return (batch, prices) => {
    if (batch.positions < fewest) return undefined;
    ready ??= make(plan);
    return ready(batch, prices);
  };
}

function make(plan: Plan): (batch: Batch, prices: boolean) => Bounded | undefined {
  const records = new Records();
  const { texts, made } = machineFor(plan, records);
  const run = made === undefined ? undefined : runnerOf(base64(made.bytes))?.run;
  const indexOf = lastIndex(tierIndex);
  const noBound: Answer[0] = () => () => false;
  return (batch, prices) => {
    const name = prices ? "prices" : "statuses";
    const [text, calling] = [texts.find((each) => each.name === name), made?.calling.find((each) => each.name === name)];
    if (run === undefined || text === undefined || calling === undefined) return undefined;
    const index = { ...indexOf(batch.tiers.start, batch.tiers.upTo.value, batch.positions + batch.orders), records: records.of(batch) };
    const room = {
      index, accountStatus: new Uint8Array(batch.accounts), poolStatus: new Uint8Array(batch.pools), positionStatus: new Uint8Array(batch.positions).fill(255), ambiguous: new Uint32Array(batch.accounts),
      said: new Uint8Array(batch.pools), near: new Float64Array(batch.pools), ticks: new Float64Array(prices ? batch.positions : 0).fill(NaN), stamp: new Int32Array(batch.instrumentTiers.length),
    };
    const lists = new Map<string, List>([["indexRows", index.rows], ...Object.entries(room).filter((each): each is [string, Float64Array<ArrayBuffer>] => ArrayBuffer.isView(each[1]))]);
    for (const [each, of] of text.hoisted) {
      const list = listOf(of, batch, index.records, lists);
      if (list !== undefined) lists.set(each, list);
    }
    const given: Given[] = [];
    for (const { name: array, space, element, isStart, isWritten, word } of calling.arrays) {
      const list = lists.get(array);
      if (list === undefined) return undefined;
      given.push([list, isWritten ? array : "", space, element, isStart ? 1 : 0, word]);
    }
    const found = run(name, batch, room, calling.spaces, given, calling.answers.map(({ space, word }) => [noBound, space, word]), { get: () => false, set: () => undefined });
    return found === undefined ? undefined : { ...found, ambiguous: found.ambiguous.subarray(0, found.left) };
  };
}

/** What a declaration of a kernel is in a batch: the same that it is in a module, without evaluating its text. */
function listOf(text: string, batch: Batch, records: Float64Array, before: ReadonlyMap<string, List>): List | undefined {
  const { tiers } = batch;
  const inverted = /^(.*)\.map\(\(each\) => 1 \/ (.*)\)$/.exec(text);
  if (inverted?.[1] !== undefined && inverted[2] !== undefined) {
    const source = before.get(inverted[1]) ?? listOf(inverted[1], batch, records, before);
    const product = /^\((.*) \|\| NaN\)$/.exec(inverted[2])?.[1];
    const under = product === undefined ? (each: number): number => each : productOf(product);
    if (!(source instanceof Float64Array) || under === undefined) return undefined;
    return source.map(product === undefined ? (each) => 1 / each : (each) => 1 / (under(each) || NaN));
  }
  const fact = /^batch\.(numbers|words|tiers\.fields)\[("(?:[^"\\]|\\.)*")\](?:\.value)?$/.exec(text);
  if (fact?.[2] !== undefined) {
    const name = JSON.parse(fact[2]) as string; // a text in quotes
    return fact[1] === "words" ? batch.words[name] : (fact[1] === "numbers" ? batch.numbers : tiers.fields)[name]?.value;
  }
  const digits = /^digitsIn\(batch\.(numbers|tiers\.fields)\[("(?:[^"\\]|\\.)*")\]\)$/.exec(text);
  if (digits?.[2] !== undefined) {
    const column = (digits[1] === "numbers" ? batch.numbers : tiers.fields)[JSON.parse(digits[2]) as string]; // as above
    return column && digitsIn(column);
  }
  const room = /^new (Float64Array|Uint8Array)\((\w+)\.length( \+ 1)?\)$/.exec(text);
  if (room?.[2] !== undefined) {
    const rows = before.get(room[2])?.length;
    const length = rows === undefined ? undefined : rows + (room[3] === undefined ? 0 : 1);
    return length === undefined ? undefined : room[1] === "Uint8Array" ? new Uint8Array(length) : new Float64Array(length);
  }
  const numbered = /^Int32Array\.from\((.*), \(each\) => \(each >= 0 \? each : -1\)\)$/.exec(text)?.[1];
  if (numbered !== undefined) {
    const source = before.get(numbered) ?? listOf(numbered, batch, records, before);
    return source instanceof Float64Array ? Int32Array.from(source, (each) => (each >= 0 ? each : -1)) : undefined;
  }
  if (text === "index.records") return records;
  if (text === "batch.tiers.upTo.value") return tiers.upTo.value;
  if (text === "batch.tiers.start") return tiers.start;
  const row = /^(?:\[|Float64Array\.of\()(.*)[\])]$/.exec(text)?.[1];
  if (row !== undefined) return row.split(",").map(Number);
  const link = (Object.entries(batch) as readonly [string, unknown][]).find(([name]) => text === `batch.${name}`)?.[1];
  return link instanceof Uint32Array || link instanceof Uint8Array ? link : undefined;
}

/** A product of numbers and `each`, as a module multiplies them. */
function productOf(text: string): ((each: number) => number) | undefined {
  const variable: Variable = { name: "each", isFixed: true, kind: "double", slot: undefined };
  const [said] = readText(`const product = ${text};`, [variable]);
  const of = (node: Expression): ((each: number) => number) | undefined => {
    if (node.is === "number") return () => node.value;
    if (node.is === "unary" && node.operator === "-" && node.of.is === "number") {
      const { value } = node.of;
      return () => -value;
    }
    if (node.is === "variable") return (each) => each;
    if (node.is !== "binary" || node.operator !== "*") return undefined;
    const [left, right] = [of(node.left), of(node.right)];
    return left === undefined || right === undefined ? undefined : (each) => left(each) * right(each);
  };
  return said?.is === "declare" ? of(said.value) : undefined;
}
