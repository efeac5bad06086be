import type { CompiledPolicy } from "../../dsl/ir.ts";
import { divide, multiply, parseDecimal, roundToStep, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { amountStep } from "../line/amount-step.ts";
import type { Json } from "../line/place.ts";
import { countsThatMatter } from "./counts.ts";
import { randomOf } from "./random.ts";
import { worldOf, type World } from "./world.ts";

/** One position of a layout: instrument by number, side, and its value in the quote asset. */
interface Leg {
  readonly mode: string;
  readonly instrument: number;
  readonly side: "long" | "short";
  readonly value: string;
}

const values = ["20000", "200000", "800000"] as const;

/** Accounts, some of them in profit and some in loss, made from nothing but what the policies read: each mode, both sides, every tier, alone and together, with round and messy numbers. */
export function madeUp(policies: readonly CompiledPolicy[], positions: number, seed: number): readonly Snapshot[] {
  const modes = [...new Set(policies.flatMap(({ meaning }) => meaning.modes.map(({ name }) => name)))].filter((mode) => policies.every(({ meaning }) => meaning.modes.some(({ name }) => name === mode)));
  const counts = [...new Set([Math.max(positions, 2), ...countsThatMatter(policies)])];
  const layouts = modes.flatMap((mode) => layoutsOf(mode, counts)).concat(modes.length < 2 ? [] : [modes.map((mode, index): Leg => ({ mode, instrument: index % 3, side: index % 2 === 0 ? "long" : "short", value: values[0] }))]);
  // Where linear contracts are there, quanto ones are made of them: they are as linear.
  const isForLinear = worldOf(policies, "linear", (text) => text) !== undefined;
  return ([isForLinear ? "linear" : "quanto", "inverse"] as const).flatMap((contract) =>
    [false, true].flatMap((messy) => {
      const random = randomOf(seed);
      const vary = (text: string): string => (messy ? messed(text, random) : text);
      const world = worldOf(policies, contract, vary);
      if (world === undefined || (contract === "inverse" && messy)) return [];
      const some = contract === "inverse" ? layouts.filter((_, index) => index % 3 === 0) : layouts;
      return [...some.map((legs) => [legs, {}] as const), ...some.flatMap((legs, index) => (index % 3 === 0 ? otherOptions(policies).map((selectors) => [legs, selectors] as const) : []))].flatMap(([legs, selectors]) => accountOf(policies, world, legs, selectors, vary) ?? []);
    }),
  );
}

/** One position of each side and tier, both sides of one instrument, several instruments, so many positions. */
function layoutsOf(mode: string, counts: readonly number[]): readonly (readonly Leg[])[] {
  const leg = (side: Leg["side"], value: string, instrument = 0): Leg => ({ mode, instrument, side, value });
  const many = counts.map((length) => Array.from({ length }, (_, index) => leg(index % 2 === 0 ? "long" : "short", values[index % 2] ?? values[0], index % 3)));
  return [[leg("long", values[0])], [leg("short", values[0])], [leg("long", values[1])], [leg("short", values[2])], [leg("long", values[0]), leg("short", values[1])], [leg("long", values[1]), leg("short", values[0], 1)], ...many];
}

/** Each value of an option that is not its default, by itself. */
function otherOptions(policies: readonly CompiledPolicy[]): readonly Readonly<Record<string, string>>[] {
  return policies.flatMap(({ meaning }) => meaning.options.flatMap(({ name, values: words, default: usual }) => words.filter((word) => word !== usual).map((word) => ({ [name]: word }))));
}

function accountOf(policies: readonly CompiledPolicy[], world: World, legs: readonly Leg[], selectors: Readonly<Record<string, string>>, vary: (text: string) => string): Snapshot | undefined {
  const own = policies.map(({ meaning }) => ownMarginOf(meaning));
  const grid = parseDecimal(amountStep(policies)) ?? zero;
  const onGrid = (amount: Fraction): string => toDecimalString(roundToStep(amount, grid, "down"));
  const total = new Map<string, Fraction>();
  const held = legs.map(({ mode, instrument: place, side, value }, index): Json => {
    const instrument = world.instruments[place % world.instruments.length]!; // there are three
    const [mark, tick, step] = ["markPrice", "tickSize", "amountStep"].map((key) => parseDecimal(String(instrument[key])) ?? zero);
    const settle = String(instrument["settle"]);
    const worth = parseDecimal(value) ?? zero;
    const inverse = instrument["contract"] === "inverse";
    const contracts = roundToStep(inverse ? worth : divide(worth, mark!), step!, "down"); // three were asked for
    const entry = roundToStep(multiply(mark!, parseDecimal((side === "long") === (value === values[1]) ? "0.98" : "1.02") ?? zero), tick!, "down"); // as above
    const tenth = divide(inverse ? divide(worth, mark!) : worth, parseDecimal("10") ?? zero); // as above
    total.set(settle, tenth);
    return world.filled("position", {
      id: `p${index + 1}`, symbol: String(instrument["symbol"]), marginMode: mode, side, contracts: toDecimalString(contracts), entryPrice: toDecimalString(entry), leverage: "10",
      ...(own.every((each) => each.get(mode) === true) ? { margin: vary(onGrid(tenth)) } : {}),
    });
  });
  const balances = [...total].map(([asset, tenth]) => world.filled("balance", { asset, walletBalance: vary(onGrid(tenth)), bonus: vary(onGrid(divide(tenth, parseDecimal("20") ?? zero))) }));
  const [first] = held;
  const order = first === undefined ? [] : [world.filled("order", { id: "o1", symbol: String(first["symbol"]), marginMode: String(first["marginMode"]), side: String(first["side"]), contracts: String(first["contracts"]), price: String(first["entryPrice"]), leverage: "10", reduceOnly: false })];
  const used = new Set(held.map(({ symbol }) => symbol));
  const { snapshot } = validateSnapshot({
    asOf: world.asOf, selectors: { ...world.selectors, ...selectors }, account: world.filled("account", { id: "made-up", balances }), assets: world.assets,
    instruments: world.instruments.filter(({ symbol }) => used.has(symbol)), positions: held, orders: legs.length === 2 ? order : [], funds: world.funds,
  });
  return snapshot;
}

/** The same size of number with digits that no one would choose. */
function messed(text: string, random: (below: number) => number): string {
  const [whole = "0", decimals] = text.split(".");
  const digits = [...whole].map((digit, index) => (index === 0 ? digit : String(random(10)))).join("");
  return decimals === undefined ? digits : `${digits}.${[...decimals].map(() => String(1 + random(9))).join("")}`;
}
