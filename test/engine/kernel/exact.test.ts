/** The exact stage of emitted modules: pairs of doubles against integers, and accounts on their boundary against the exact engine. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { ontoBoundary } from "../../../bench/kernel/boundary.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { Pairs, type Scope } from "../../../engine/kernel/emit/pairs.ts";
import { prepare } from "../../../engine/program.ts";

async function imported<Module>(text: string): Promise<Module> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as Module; // what every such text exports
}

type Operation = (ah: number, al: number, bh: number, bl: number) => readonly [number, number];

test("sums, differences and products of pairs are those of integers", async () => {
  let count = 0;
  const pairs = new Pairs((letter) => `${letter}${(count += 1)}`);
  const [a, b] = [{ hi: "ah", lo: "al" }, { hi: "bh", lo: "bl" }];
  const written = (name: string, write: (scope: Scope) => { readonly hi: string; readonly lo: string }): string => {
    const scope: Scope = { lines: [], names: new Map() };
    const { hi, lo } = write(scope);
    return `export const ${name} = (ah, al, bh, bl) => { ${scope.lines.join("\n")} return [${hi}, ${lo}]; };`;
  };
  const { sum, difference, product, short } = await imported<Record<"sum" | "difference" | "product" | "short", Operation>>([
    written("sum", (scope) => pairs.sum(scope, a, b)), written("difference", (scope) => pairs.sum(scope, a, b, true)), written("product", (scope) => pairs.product(scope, a, b)),
    written("short", (scope) => pairs.product(scope, { hi: "ah", lo: "0" }, { hi: "bh", lo: "0" })),
  ].join("\n"));
  const chance = new Chance(2);
  const integer = (bits: number): bigint => {
    let value = 0n;
    for (let bit = chance.below(bits + 1); bit > 0; bit -= 1) value = value * 2n + BigInt(chance.below(2));
    return chance.often(0.5) ? value : -value;
  };
  const pair = (value: bigint): readonly [number, number] => [Number(value), Number(value - BigInt(Number(value)))];
  for (let round = 0; round < 4000; round += 1) {
    const wide = integer(103);
    // A difference of neighbours cancels.
    const other = chance.often(0.3) ? wide + integer(60) : integer(103);
    expect(sum(...pair(wide), ...pair(other))).toEqual(pair(wide + other).map((each) => each + 0));
    expect(difference(...pair(wide), ...pair(other))).toEqual(pair(wide - other).map((each) => each + 0));
    const [x, y] = [integer(60), integer(44)];
    expect(product(...pair(x), ...pair(y)).map((each) => each + 0)).toEqual(pair(x * y));
    const [s, t] = [integer(52), integer(52)];
    expect(short(Number(s), 0, Number(t), 0).map((each) => each + 0)).toEqual(pair(s * t));
  }
});

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"])("%s: accounts on their boundary are decided without fractions", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const { decideColumns } = await imported<{ readonly decideColumns: Decide }>(emitModule(program));
  const accounts = new RandomAccounts(policy, 3, { positions: () => 3, modes: ["cross"], distinct: true });
  const chance = new Chance(3);
  const edges = Array.from({ length: 150 }, () => ontoBoundary(program, accounts.next(), chance)).flatMap((each) => each ?? []);
  const found = compared(program, decideColumns, edges);
  expect(found.wrong).toEqual([]);
  expect(found.accounts).toBeGreaterThan(50);
  expect(found.decided + found.silent).toBeGreaterThan(0.9 * found.accounts);
});

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"])("%s: residues alone decide nearly all of them, and as pairs alone do", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const text = emitModule(program);
  const accounts = new RandomAccounts(policy, 5, { positions: () => 4, modes: ["cross"], distinct: true });
  const chance = new Chance(5);
  const edges = Array.from({ length: 150 }, () => ontoBoundary(program, accounts.next(), chance)).flatMap((each) => each ?? []);
  const withoutPairs = text.replaceAll(/= mode\d+_\d+(Twice)?\([^)]*\);/g, "= 2;");
  const withoutResidues = text.replace("isMany ? nearly(batch, decisions) : left", "left");
  expect(new Set([text, withoutPairs, withoutResidues]).size).toBe(3);
  const [byResidues, byPairs] = await Promise.all([withoutPairs, withoutResidues].map(async (each) => compared(program, (await imported<{ readonly decideColumns: Decide }>(each)).decideColumns, edges)));
  expect(byResidues?.wrong).toEqual([]);
  expect(byPairs?.wrong).toEqual([]);
  expect((byResidues?.decided ?? 0) + (byResidues?.silent ?? 0)).toBeGreaterThan(0.95 * edges.length);
  expect(byResidues?.decided).toBeGreaterThanOrEqual(byPairs?.decided ?? Infinity);
});
