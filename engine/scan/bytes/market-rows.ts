import { notInForce } from "../../not-in-force.ts";
import { keyOf } from "../../partition.ts";
import type { Program } from "../../program.ts";
import type { Batch, Numbers } from "../../kernel/columns.ts";
import { Gatherer } from "../../kernel/gather/gather.ts";
import { makeEntity, wordOf } from "../../state/entity.ts";
import { loadState } from "../../state/load.ts";
import type { Market } from "../market.ts";

/** How a mode puts positions and orders together. */
export interface ModeRows {
  readonly name: string;
  readonly isSingle: boolean;
  /** Nothing is said of what it shares: all is one pool, of which nothing is known. */
  readonly isUnsaid: boolean;
  /** By instrument: the place of its pool's key in `keys`. */
  readonly keyOf: readonly number[];
  readonly keys: readonly string[];
  readonly fixesAsset: boolean;
  readonly fixesInstrument: boolean;
  /** Whether money alone makes a pool, and of which key: its asset, or none. */
  readonly money: "asset" | "all" | undefined;
}

/** A market as rows that all accounts share: instrument i has row i + 1, and so has asset i. */
export interface MarketRows {
  readonly symbols: readonly string[];
  readonly assets: readonly string[];
  /** By instrument: the place of its settlement asset among the words of `settles`, and whether the policy applies to it. */
  readonly settleOf: readonly number[];
  readonly settles: readonly string[];
  readonly applies: readonly boolean[];
  readonly tickSizes: readonly string[];
  /** A word of each instrument, by its name; empty where one has none. */
  readonly instrumentWords: (name: string) => readonly string[];
  readonly modes: readonly ModeRows[];
  /** Columns of instruments, assets and tiers; of accounts what the market says: time and options. */
  readonly batch: Batch;
  readonly account: ReadonlyMap<string, FromMarket>;
}

/** What the market says of every account, by the path of the column. */
export interface FromMarket {
  readonly number: readonly [value: number, mantissa: number, scale: number];
  readonly word: number;
}

/** The rows of a market; nothing where accounts in it are not read from bytes: what then stands in their way is told by the engine. */
export function marketRowsOf(program: Program, market: Market): MarketRows | undefined {
  const { meaning } = program;
  const { asOf, selectors = {}, assets = [], instruments = [] } = market;
  if (asOf === undefined || notInForce(meaning, asOf) !== undefined) return undefined;
  if (meaning.applies.some(({ key, values }) => key !== "contract" && key !== "settle" && !(Object.hasOwn(selectors, key) && values.includes(selectors[key] ?? "")))) return undefined;
  if (meaning.modes.some(({ sharing }) => sharing?.partition.keys.some((key) => !key.startsWith("instrument.")) === true)) return undefined;
  const snapshot = { asOf, selectors, account: { id: "none" }, assets, instruments };
  const gatherer = new Gatherer(program);
  gatherer.add(snapshot);
  const batch = gatherer.finish();
  if (batch.beyond[0] !== 0 || batch.instrumentTiers.length !== instruments.length + 1) return undefined;
  const state = loadState(snapshot, program.declared);
  const settles = [...new Set(instruments.map(({ settle }) => settle))];
  const rules = meaning.applies.filter(({ key }) => key === "contract" || key === "settle");
  return {
    symbols: instruments.map(({ symbol }) => symbol),
    assets: assets.map(({ asset }) => asset),
    settleOf: instruments.map(({ settle }) => settles.indexOf(settle)),
    settles,
    applies: state.instruments.map((instrument) => rules.every(({ key, values }) => values.includes(wordOf(instrument, key) ?? ""))),
    instrumentWords: (name) => state.instruments.map((instrument) => wordOf(instrument, name) ?? ""),
    tickSizes: instruments.map(({ tickSize }) => tickSize),
    modes: meaning.modes.map(({ name, sharing }): ModeRows => {
      const partition = sharing?.partition;
      const isSingle = partition?.by === "position";
      const found = partition === undefined || isSingle ? [] : instruments.map(({ symbol }) => keyOf(partition.keys, makeEntity("position", "", { symbol }), state));
      const keys = [...new Set(found)];
      const fixesInstrument = isSingle || partition?.keys.includes("instrument.symbol") === true;
      const settlesAlone = partition !== undefined && !isSingle && partition.keys.every((key) => key === "instrument.settle");
      return {
        name, isSingle, isUnsaid: sharing === undefined, keys, keyOf: found.map((key) => keys.indexOf(key)),
        fixesInstrument, fixesAsset: fixesInstrument || partition?.keys.includes("instrument.settle") === true,
        money: !settlesAlone ? undefined : partition.keys.length > 0 ? "asset" : "all",
      };
    }),
    batch,
    account: new Map<string, FromMarket>([
      ...Object.entries(batch.numbers).map(([path, numbers]): [string, FromMarket] => [path, { number: firstOf(numbers), word: 0 }]),
      ...Object.entries(batch.words).map(([path, words]): [string, FromMarket] => [path, { number: firstOf(undefined), word: words[0] ?? 0 }]),
    ]),
  };
}

function firstOf(numbers: Numbers | undefined): FromMarket["number"] {
  return [numbers?.value[0] ?? NaN, numbers?.mantissa[0] ?? NaN, numbers?.scale[0] ?? 0];
}
