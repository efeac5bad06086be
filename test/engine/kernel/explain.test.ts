/** Exact values of emitted modules against those of the engine. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { assessState } from "../../../engine/assess.ts";
import { compile } from "../../../dsl/index.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { divide, fraction, toDecimalString } from "../../../engine/number/index.ts";
import { prepare, type Program } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { shippedPolicies } from "../../support/shipped.ts";

interface Exact { readonly fraction: { readonly numerator: bigint; readonly denominator: bigint } }
type Values = Readonly<Record<string, unknown>>;
interface Explanation { readonly status: string | undefined; readonly because: string | undefined; readonly pools: readonly Values[]; readonly positions: readonly Values[] }

interface Module {
  readonly explain: (snapshot: object) => Explanation;
  readonly prepareMarket: (snapshot: object) => object;
  readonly prepareAccount: (market: object, account: object) => object;
  readonly explanationOf: (prepared: object) => Explanation;
  readonly unexplained: readonly { readonly mode: string; readonly value: string; readonly because: string }[];
}

const moduleOf = async (program: Program): Promise<Module> => (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Module; // what every module exports

/** As answers print numbers. */
const printed = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  const { numerator, denominator } = (value as Exact).fraction; // values are exact numbers
  return toDecimalString(divide(fraction(numerator), fraction(denominator)));
};

const names = { pool: ["equity", "equityForOpening", "equityForWithdrawing", "available", "initialMargin", "maintenanceMargin", "marginRatio"], position: ["notional", "unrealizedPnl", "initialMargin", "maintenanceMargin", "liquidationPrice"] };

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "deribit/standard.margin", "okx/usdt.margin", "dydx/dydx-v4.margin"])("%s: what is explained is what the engine says", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const module = await moduleOf(program);
  const accounts = new RandomAccounts(policy, 41);
  const chance = new Chance(41);
  const seen = new Map<string, number>();
  const compare = (found: Values, exact: Values, of: "pool" | "position", mode: string): void => {
    const figures = Object.keys((exact["figures"] ?? {}) as Values);
    for (const name of [...names[of], ...figures.map((each) => `figures.${each}`)]) {
      const path = name.split(".");
      const [said, is] = [found, exact].map((all) => path.reduce<unknown>((inner, key) => (inner as Values | undefined)?.[key], all));
      const text = printed(said);
      if (text === undefined) continue;
      seen.set(`${mode} ${of} ${name}`, (seen.get(`${mode} ${of} ${name}`) ?? 0) + 1);
      expect([file, of, name, text]).toEqual([file, of, name, is]);
    }
  };
  for (let round = 0; round < 40; round += 1) {
    const snapshot: Snapshot = round % 2 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance);
    const answer = assessState(program, loadState(snapshot, program.declared));
    const ways = [module.explain(snapshot), module.explanationOf(module.prepareAccount(module.prepareMarket(snapshot), snapshot))];
    for (const { pools, positions, because } of ways) {
      if (because !== undefined) continue;
      for (const [at, position] of (snapshot.positions ?? []).entries()) {
        const exact = answer.positions.find(({ id }) => id === position.id)!; // answers have all positions
        const pool = pools[positions[at]!["pool"] as number]!; // as explained
        compare(positions[at]!, exact as unknown as Values, "position", position.marginMode);
        compare(pool, answer.pools.find(({ id }) => id === exact.pool) as unknown as Values, "pool", position.marginMode);
      }
    }
  }
  // Whatever an answer has is explained, or it is said that it is not.
  const missing = new Set(module.unexplained.map(({ mode, value }) => `${mode} ${value}`));
  expect([...seen.keys()].filter((key) => missing.has(key))).toEqual([]);
  expect([...seen.keys(), ...missing].some((key) => key.endsWith("pool equity"))).toBe(true);
  expect(Math.max(...seen.values())).toBeGreaterThan(20);
});

test("most positions are explained in whole doubles, and as where none is", async () => {
  const said: string[] = [];
  for (const [file] of shippedPolicies) {
    const policy = compiled(file);
    const text = emitModule(prepare(policy));
    if (!text.includes("plain: {")) continue;
    const imported = async (source: string): Promise<Module> => (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`)) as Module; // what every module exports
    const counting = text.replaceAll("continue;\n      }\n", "globalThis.plainly = (globalThis.plainly ?? 0) + 1;\n        continue;\n      }\n");
    const [module, slow] = [await imported(counting), await imported(text.replaceAll("plain: {", "plain: {\n        break plain;"))];
    const [accounts, chance] = [new RandomAccounts(policy, 47), new Chance(47)];
    const counts = globalThis as { plainly?: number };
    counts.plainly = 0;
    let positions = 0;
    for (let round = 0; round < 30; round += 1) {
      const snapshot: Snapshot = round % 3 === 0 ? ontoEdge(prepare(policy), accounts.next(), chance) : accounts.next();
      const found = module.explain(snapshot);
      positions += found.positions.length;
      expect([file, JSON.stringify(found)]).toEqual([file, JSON.stringify(slow.explain(snapshot))]);
    }
    said.push(`${file} ${counts.plainly > positions / 4 ? "mostly" : counts.plainly > 0 ? "some" : "none"}`);
  }
  expect(said.filter((each) => each.endsWith("mostly")).length).toBeGreaterThan(said.length / 2);
  expect(said.length).toBeGreaterThan(20);
});

test("where a pool is its position, sums over the account are over all of its positions", async () => {
  const reference = shippedPolicies.get("reference/reference.margin") ?? "";
  const text = reference.replace(/(    position\.maintenance_margin [^=]*=) [^[]*\[/, "    account.all = sum of position.leverage  [HOUSE assumptions]\n$1 position.notional * 0.1% * account.all  [");
  const program = prepare(compile(text));
  const module = await moduleOf(program);
  const accounts = new RandomAccounts(compile(text), 11, { positions: () => 4 });
  let seen = 0;
  for (let round = 0; round < 20; round += 1) {
    const snapshot = accounts.next();
    const answer = assessState(program, loadState(snapshot, program.declared));
    for (const [at, found] of module.explain(snapshot).positions.entries()) {
      const exact = answer.positions[at]!; // answers have all positions
      if (printed(found["maintenanceMargin"]) === undefined) continue;
      seen += 1;
      expect([exact.id, printed(found["maintenanceMargin"])]).toEqual([exact.id, exact.maintenanceMargin]);
    }
  }
  expect(seen).toBeGreaterThan(40);
});

test("numbers are written as decimals, and as fractions where they are none", async () => {
  const program = prepare(compiled("reference/reference.margin"));
  const text = `${emitModule(program)}\nexport { Exact, plus, minus, times, over, exactOf };`;
  const { Exact, plus, minus, times, over, exactOf } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly Exact: new (n: number, lo: number, scale: number, d: number) => object } & Record<"plus" | "minus" | "times" | "over", (a: object, b: object) => object> & { readonly exactOf: (n: bigint, d: bigint) => object }; // as exported just now
  const chance = new Chance(43);
  expect([new Exact(50, 0, 2, 1), new Exact(-5, 0, 3, 1), new Exact(1, 0, 0, 3), new Exact(0, 0, 4, 7), exactOf(1n, 8n), over(new Exact(1, 0, 0, 1), new Exact(-3, 0, 2, 1))].map(String)).toEqual(["0.5", "-0.005", "1/3", "0", "0.125", "-100/3"]);
  for (let round = 0; round < 2000; round += 1) {
    const one = () => {
      const [n, scale] = [Math.round((chance.unit() - 0.5) * 10 ** chance.below(16)), chance.below(19)];
      return { exact: new Exact(n, 0, scale, 1) as object, is: divide(fraction(BigInt(n)), fraction(10n ** BigInt(scale))) };
    };
    const [a, b, c] = [one(), one(), one()];
    const found = plus(times(a.exact, b.exact), minus(c.exact, a.exact));
    const is = { n: a.is.n * b.is.n * c.is.d * a.is.d + (c.is.n * a.is.d - a.is.n * c.is.d) * a.is.d * b.is.d, d: a.is.d * b.is.d * c.is.d * a.is.d };
    const { numerator, denominator } = (found as Exact).fraction;
    expect(numerator * is.d).toBe(is.n * denominator);
    if (c.is.n === 0n) continue;
    const quotient = (over(found, c.exact) as Exact).fraction;
    expect(quotient.numerator * is.d * c.is.n).toBe(is.n * c.is.d * quotient.denominator);
  }
});

test("what asks whether a fact is a word that no decision asks about is not explained, and says so", async () => {
  const otherwise = (text: string, figure: string, side: string, than: string): string =>
    text.replace(new RegExp(`(    position\\.${figure} [^[]*\\[HOUSE assumptions\\]\n)`), `$1      except when position.side is ${side}: ${than}  because "another rate" [HOUSE assumptions]\n`);
  const reference = shippedPolicies.get("reference/reference.margin") ?? "";
  const text = otherwise(otherwise(reference.replace("position.notional / position.leverage", "position.notional / 2"), "maintenance_margin", "long", "position.notional * 2%"), "initial_margin", "short", "position.notional");
  const module = await moduleOf(prepare(compile(text)));
  const because = "decisions do not ask whether `position.side` is `short`";
  expect(module.unexplained).toContainEqual({ mode: "cross", value: "position initialMargin", because });
  expect(module.unexplained.some(({ value }) => value === "position maintenanceMargin")).toBe(false);
});
