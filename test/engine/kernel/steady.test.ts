/** Tables that are continuous at their bounds: proved exactly, and used where a number is too near a bound for its row to be sure. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { isSteady, tierForms, type TierForm } from "../../../engine/kernel/plan/steady.ts";
import { Factory } from "../../../engine/kernel/plan/factory.ts";
import type { Num } from "../../../engine/kernel/plan/nodes.ts";
import { fraction, parseDecimal } from "../../../engine/number/index.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

interface Made {
  readonly decideColumns: Decide;
  readonly priceColumns: Price;
}

async function imported(text: string): Promise<Made> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as Made; // what every module exports
}

const policies = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"];

/** Three rows whose requirement is the same on both sides of 10,000 and of 50,000, by rates or by leverages; another amount makes both jump. */
const tiers = (amount: string): readonly object[] => [
  { minNotional: "0", maxNotional: "10000", maintenanceMarginRate: "0.01", initialMarginRate: "0.02", maintenanceAmount: "0", maxLeverage: "50" },
  { minNotional: "10000", maxNotional: "50000", maintenanceMarginRate: "0.02", initialMarginRate: "0.02", maintenanceAmount: amount, maxLeverage: "25" },
  { minNotional: "50000", maintenanceMarginRate: "0.025", initialMarginRate: "0.02", maintenanceAmount: "350", maxLeverage: "20" },
];

/** Contracts at a price of 100 that are worth 10,000 or 50,000, the double beside that, and less than any double tells. */
const contracts = [100, 500].flatMap((whole) => [`${whole}`, `${whole}.000000000000000001`, `${whole - 1}.999999999999999999`, `${whole}.000000000000014211`, `${whole - 1}.999999999999985789`, `${whole}.00000000000006`, `${whole - 1}.99999999999994`]);

function onBounds(file: string, amount: string, wallet: string): readonly Snapshot[] {
  const accounts = new RandomAccounts(compiled(file), 5, { positions: () => 1, modes: ["cross"] });
  return contracts.map((count, index) => {
    const { positions = [], instruments = [], orders: _, ...rest } = accounts.next();
    const [position] = positions;
    const given = instruments.find(({ symbol }) => symbol === position?.symbol);
    if (position === undefined || given === undefined) throw new Error("An account at random holds one position.");
    const instrument = { ...given, contract: "linear", contractSize: "1", markPrice: "100", tickSize: "0.01", tiers: tiers(amount) };
    return {
      ...rest, account: { ...rest.account, balances: [{ asset: given.settle, walletBalance: wallet, bonus: "0", debt: "0" }] }, instruments: [instrument],
      positions: [{ id: position.id, symbol: position.symbol, marginMode: "cross", leverage: "1", side: index % 2 === 0 ? "long" : "short", contracts: count, entryPrice: "100" }],
    } as Snapshot; // with what accounts at random have
  });
}

/** A module whose bounds alone decide. */
const withoutExactStage = (text: string): string => text.replace("const hasMantissas = left > 0 &&", "const hasMantissas = false &&");

test.each(policies)("%s: on and beside a bound at which the table is continuous bounds decide, and give the price", async (file) => {
  const program = prepare(compiled(file));
  const text = emitModule(program);
  const [whole, bounded] = [await imported(text), await imported(withoutExactStage(text))];
  for (const wallet of ["40000", "20", "700"]) {
    const steady = onBounds(file, "100", wallet);
    const found = compared(program, bounded.decideColumns, steady);
    expect(found.wrong).toEqual([]);
    expect(found.decided + found.silent).toBe(steady.length);
    expect(found.decided).toBeGreaterThan(steady.length / 2);
    const prices = comparedPrices(program, bounded.priceColumns, steady);
    expect(prices.wrong).toEqual([]);
    if (wallet !== "20") expect(prices.decided + prices.silent).toBe(prices.prices);
    const jumping = onBounds(file, "101", wallet);
    expect(compared(program, whole.decideColumns, jumping).wrong).toEqual([]);
    expect(comparedPrices(program, whole.priceColumns, jumping).wrong).toEqual([]);
    // All but the last two of each bound are within the error of their value.
    expect(compared(program, bounded.decideColumns, jumping).decided).toBeLessThanOrEqual(4);
  }
});

test.each(policies)("%s: where the table is continuous and equity is the requirement too, nothing is decided wrongly", async (file) => {
  const program = prepare(compiled(file));
  const { decideColumns } = await imported(emitModule(program));
  const least = ["100", "1000", "150", "900", "125", "80"];
  const beside = ["", ".000000000000000001", ".00000000000001", ".000000000000000000"];
  const all = least.flatMap((money) => beside.flatMap((rest) => onBounds(file, "100", `${money}${rest}`)));
  expect(compared(program, decideColumns, all).wrong).toEqual([]);
});

test("a form is what is made of a row; what is more than a line over what is looked up by has none", () => {
  const make = new Factory();
  const column = (path: string): Num => make.column({ kind: "number", table: "position", path, sign: "positive" }, "position");
  const by = column("position.contracts");
  const field = (name: string): Num => make.field({ by, at: "position.instrument", upperIncluded: true }, name, "nonNegative");
  const [rate, amount] = [field("maintenance_margin_rate"), field("maintenance_amount")];
  const forms = (root: Num): readonly (readonly TierForm[])[] => [...tierForms([make.compare("<", root, make.integer(1))]).values()];
  const whole = make.operation("subtract", make.operation("multiply", by, rate), amount);
  const term = (times: bigint, name: string, moves: boolean, under = false): object => ({ times: fraction(times), field: name, under, moves });
  expect(forms(make.sum("position", "pool", whole))).toEqual([[[term(1n, "maintenance_margin_rate", true), term(-1n, "maintenance_amount", false)]]]);
  expect(forms(make.operation("divide", by, make.operation("multiply", make.literal({ n: 1n, d: 2n }), rate)))).toEqual([[[term(2n, "maintenance_margin_rate", true, true)]]]);
  // Another number of the account is in the way: each part is looked at by itself, and the rate is both what grows and what does not.
  const price = column("position.entry_price");
  expect(forms(make.operation("subtract", make.operation("multiply", by, rate), make.operation("multiply", price, amount)))).toEqual([[[term(1n, "maintenance_amount", false)], [term(1n, "maintenance_margin_rate", true)]]]);
  expect(forms(make.operation("subtract", make.operation("multiply", by, rate), rate))).toEqual([]);
  expect(forms(make.operation("multiply", make.operation("multiply", by, by), rate))).toEqual([[[term(1n, "maintenance_margin_rate", false)]]]);
});

test("a bound is steady where both rows come to the same and the upper is steep enough", () => {
  const form: TierForm = [{ times: fraction(1n), field: "rate", under: false, moves: true }, { times: fraction(-1n), field: "amount", under: false, moves: false }];
  const row = (upTo: string | undefined, rate: string, amount: string) => ({ upTo: upTo === undefined ? undefined : parseDecimal(upTo), fields: { rate: parseDecimal(rate)!, amount: parseDecimal(amount)! } }); // decimals
  expect(isSteady([form], row("10000", "0.01", "0"), row(undefined, "0.02", "100"))).toBe(true);
  expect(isSteady([form], row("10000", "0.01", "0"), row(undefined, "0.02", "100.000000000000000001"))).toBe(false);
  expect(isSteady([form], row("10000", "0.01", "0"), row(undefined, "0.01", "0"))).toBe(true);
  expect(isSteady([form], row("10000", "0.05", "400"), row(undefined, "0.01", "0"))).toBe(false);
  expect(isSteady([form], row("10000", "0.02", "100"), row(undefined, "0.01", "0"))).toBe(true);
  expect(isSteady([form], row("10000", "0.01", "0"), { upTo: undefined, fields: {} })).toBe(false);
  expect(isSteady([], row("0", "0.01", "0"), row(undefined, "0.01", "0"))).toBe(false);
});

test("the plan of a shipped policy carries what its stages make of a row", () => {
  const forms = [...planOf(prepare(compiled("binance/usdm.margin"))).forms.values()].flat();
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.every((form) => form.length === 2)).toBe(true);
});
