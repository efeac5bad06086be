import { applicability } from "../../applies.ts";
import { notInForce } from "../../not-in-force.ts";
import { one, fraction, type Fraction } from "../../number/index.ts";
import { poolsOf, type Pool } from "../../pools.ts";
import type { Program } from "../../program.ts";
import { signOf } from "../../payoff.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import { isFraction, quantityOf, wordOf, type Entity } from "../../state/entity.ts";
import { loadState, readEntity, splitPath } from "../../state/load.ts";
import type { State } from "../../state/state.ts";
import { optionValue } from "../../tables.ts";
import { attempt } from "../../undecided.ts";
import { rememberedStatus } from "../../words.ts";
import { absentWord, emptyBalance, noBalance, otherWord, type Batch, type Column, type Layout, type Table } from "../columns.ts";
import { layoutOf } from "../plan/plan.ts";
import { creditsOf, isApart } from "./derived.ts";
import { GrowingNumbers } from "./grow.ts";
import { TierTables } from "./tier-tables.ts";

/**
 * Fills the columns of a policy from snapshots that `validateSnapshot` passed. The plain way, for any policy and any snapshot; a reader
 * of one format can be faster and must fill the same columns. A class because it is filled row by row.
 */
export class Gatherer {
  private readonly program: Program;
  private readonly layout: Layout;
  private readonly byTable = new Map<Table, readonly Column[]>();
  private readonly numbers = new Map<string, GrowingNumbers>();
  private readonly words = new Map<string, number[]>();
  private readonly tables: TierTables;
  private readonly lists = {
    poolStart: [0], positionStart: [0], orderStart: [0], balanceStart: [2], poolMode: [] as number[], poolBalance: [] as number[], poolInstrument: [] as number[],
    positionInstrument: [] as number[], orderInstrument: [] as number[], balanceAsset: [0, 0], instrumentAsset: [0], instrumentTiers: [0], beyond: [] as number[], positionSource: [] as number[],
  };
  private readonly instruments = new Map<string, number>();
  private readonly assets = new Map<string, number>();
  private readonly wordsMet = new Map<string, Map<string, number>>();
  private readonly reasons: string[] = [];
  /** Why the row that is being added cannot stand here. */
  private trouble: string | undefined;

  constructor(program: Program) {
    this.program = program;
    this.layout = layoutOf(program);
    this.tables = new TierTables(this.layout.tierFields);
    for (const column of this.layout.columns) {
      this.byTable.set(column.table, [...(this.byTable.get(column.table) ?? []), column]);
      if (column.kind === "number") this.numbers.set(column.path, new GrowingNumbers());
      else this.words.set(column.path, []);
    }
    for (const table of ["instrument", "asset"] as const) this.row(table, () => undefined);
    // What a policy declares of a balance is as it declares it of one that the snapshot does not list.
    const unlisted = readEntity("balance", "", {}, program.declared);
    this.row("balance", (column) => (column.kind === "number" && !program.declared.some(({ path }) => path === column.path) ? zeroOf : own(column, unlisted)));
    this.row("balance", () => undefined);
  }

  get accounts(): number {
    return this.lists.beyond.length;
  }

  get positions(): number {
    return this.lists.positionInstrument.length;
  }

  /** Adds the account of a snapshot as the next row. */
  add(snapshot: Snapshot): void {
    const { lists, program } = this;
    this.trouble = notInForce(program.meaning, snapshot.asOf);
    const state = loadState(snapshot, program.declared);
    const pools = poolsOf(program, state);
    const balanceAt = this.addBalances(state);
    const assetAt = new Map(state.assets.map((asset) => [asset.id, this.assetRow(asset, state)]));
    for (const balance of state.balances) lists.balanceAsset.push(assetAt.get(balance.id) ?? 0);
    const instrumentAt = new Map(state.instruments.map((instrument) => [instrument.id, this.instrumentRow(instrument, state, assetAt)]));
    const placeOfPosition = new Map(state.positions.map((position, index) => [position, index]));
    if (pools.reduce((count, pool) => count + pool.positions.length, 0) < state.positions.length) this.trouble ??= "a position is in a mode that the policy does not have";
    for (const pool of pools) this.addPool(pool, state, balanceAt, instrumentAt, placeOfPosition);
    this.row("account", (column) => this.accountFact(column, state));
    lists.poolStart.push(lists.poolMode.length);
    lists.balanceStart.push(lists.balanceAsset.length);
    lists.beyond.push(this.trouble === undefined ? 0 : this.reasonCode(this.trouble));
  }

  finish(): Batch {
    const { lists, layout } = this;
    const u32 = (list: readonly number[]): Uint32Array => Uint32Array.from(list);
    return {
      accounts: this.accounts,
      pools: lists.poolMode.length,
      positions: this.positions,
      orders: lists.orderInstrument.length,
      poolStart: u32(lists.poolStart), positionStart: u32(lists.positionStart), orderStart: u32(lists.orderStart), balanceStart: u32(lists.balanceStart),
      poolMode: Uint8Array.from(lists.poolMode), poolBalance: u32(lists.poolBalance), poolInstrument: u32(lists.poolInstrument),
      positionInstrument: u32(lists.positionInstrument), orderInstrument: u32(lists.orderInstrument),
      balanceAsset: u32(lists.balanceAsset), instrumentAsset: u32(lists.instrumentAsset), instrumentTiers: u32(lists.instrumentTiers),
      numbers: Object.fromEntries([...this.numbers].map(([path, column]) => [path, column.finish()])),
      words: Object.fromEntries([...this.words].map(([path, codes]) => [path, Uint8Array.from(codes)])),
      tiers: this.tables.finish(layout.tierFields),
      beyond: Uint8Array.from(lists.beyond),
      reasons: this.reasons,
      positionSource: u32(lists.positionSource),
    };
  }

  private addBalances(state: State): ReadonlyMap<string, number> {
    const first = this.lists.balanceAsset.length;
    for (const balance of state.balances) this.row("balance", (column) => (column.kind === "number" && column.credits !== undefined ? creditsOf(column.credits, state.credits[balance.id] ?? [], state) : own(column, balance)));
    return new Map(state.balances.map((balance, index) => [balance.id, first + index]));
  }

  private addPool(pool: Pool, state: State, balanceAt: ReadonlyMap<string, number>, instrumentAt: ReadonlyMap<string, number>, placeOfPosition: ReadonlyMap<Entity, number>): void {
    const { lists, program } = this;
    const refusal = applicability(program, state, pool);
    if (refusal !== undefined) this.trouble ??= refusal.reason.because;
    lists.poolMode.push(this.layout.modes.indexOf(pool.mode.name));
    lists.poolBalance.push(pool.asset === undefined ? noBalance : (balanceAt.get(pool.asset) ?? emptyBalance));
    lists.poolInstrument.push(pool.instrument === undefined ? 0 : (instrumentAt.get(pool.instrument.id) ?? 0));
    this.row("pool", (column) => (column.path === "pool.status" ? rememberedStatus(pool, state.poolStatuses) : column.kind === "word" && column.apart !== undefined ? isApart(column.apart, [pool], state) : undefined));
    for (const position of pool.positions) {
      if (position.values["entry_notional"] !== undefined) this.trouble ??= "a position states its cost, not only its entry price";
      lists.positionInstrument.push(instrumentAt.get(wordOf(position, "symbol") ?? "") ?? 0);
      lists.positionSource.push(placeOfPosition.get(position) ?? 0);
      this.row("position", (column) => own(column, position));
    }
    for (const order of pool.orders) {
      lists.orderInstrument.push(instrumentAt.get(wordOf(order, "symbol") ?? "") ?? 0);
      this.row("order", (column) => own(column, order));
    }
    lists.positionStart.push(lists.positionInstrument.length);
    lists.orderStart.push(lists.orderInstrument.length);
  }

  private accountFact(column: Column, state: State): Fact {
    if (column.path === "account.now") return state.asOf;
    if (column.path === "account.status") return wordOf(state.account, "status") ?? "healthy";
    if (column.kind === "number" && column.credits !== undefined) return creditsOf(column.credits, Object.values(state.credits).flat(), state);
    if (column.kind === "word" && column.apart !== undefined) return isApart(column.apart, poolsOf(this.program, state), state);
    if (!column.path.startsWith("option ")) return own(column, state.account);
    const chosen = attempt(() => optionValue(this.program, state, column.path.slice("option ".length)));
    return "value" in chosen ? chosen.value : undefined;
  }

  /** The row of an instrument: what two accounts see alike is one row. */
  private instrumentRow(instrument: Entity, state: State, assetAt: ReadonlyMap<string, number>): number {
    const asset = assetAt.get(wordOf(instrument, "settle") ?? "") ?? 0;
    const key = `${asset} ${JSON.stringify(instrument.source)}`;
    const known = this.instruments.get(key);
    if (known !== undefined) return known;
    const { lists } = this;
    const row = lists.instrumentTiers.length;
    this.instruments.set(key, row);
    this.row("instrument", (column) => (column.kind === "number" && column.numbered !== undefined ? this.numberOf(column.numbered, wordOf(instrument, column.numbered)) : own(column, instrument)));
    lists.instrumentAsset.push(asset);
    const table = this.tables.row(state.tiers.get(instrument.id) ?? []);
    lists.instrumentTiers.push(table ?? 0);
    if (table === undefined) this.trouble ??= "a tier has a number that no column holds";
    return row;
  }

  private assetRow(asset: Entity, state: State): number {
    const key = JSON.stringify(asset.source);
    const known = this.assets.get(key);
    if (known !== undefined) return known;
    const row = this.assets.size + 1;
    this.assets.set(key, row);
    this.row("asset", (column) => {
      const currency = column.path.startsWith("asset.prices.") ? column.path.slice("asset.prices.".length) : undefined;
      if (currency === undefined) return own(column, asset);
      return currency === asset.id ? one : state.prices.get(asset.id)?.[currency];
    });
    return row;
  }

  private row(table: Table, factOf: (column: Column) => Fact): void {
    for (const column of this.byTable.get(table) ?? []) {
      const fact = factOf(column);
      if (column.kind === "word") {
        const code = codeOf(column.words, fact);
        if (code === absentWord && column.always) this.trouble ??= `\`${column.path}\` is missing`;
        this.words.get(column.path)!.push(code); // made with the layout
      }
      else if (!this.numbers.get(column.path)!.push(isFraction(fact) ? fact : undefined)) this.trouble ??= `\`${column.path}\` is a number that no column holds`; // as above
    }
  }

  /** The number of a word among those that were met under the same name. */
  private numberOf(name: string, word: string | undefined): Fraction | undefined {
    const known = this.wordsMet.get(name) ?? new Map<string, number>();
    this.wordsMet.set(name, known);
    if (word === undefined) return undefined;
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return fraction(BigInt(number));
  }

  private reasonCode(reason: string): number {
    const known = this.reasons.indexOf(reason);
    if (known >= 0) return known + 1;
    // Reasons that name places of one account would be many: the last code stands for all further ones.
    if (this.reasons.length >= 200) return this.reasons.length;
    return this.reasons.push(reason);
  }
}

type Fact = Fraction | string | boolean | undefined;

const zeroOf: Fraction = fraction(0n);

function own(column: Column, entity: Entity): Fact {
  const [, name] = splitPath(column.path);
  if (name === "sign" && (entity.level === "position" || entity.level === "order")) return fraction(BigInt(signOf(entity)));
  return column.kind === "number" ? quantityOf(entity, name) : entity.values[name];
}

function codeOf(words: readonly string[], fact: Fact): number {
  if (fact === undefined || isFraction(fact)) return absentWord;
  const word = typeof fact === "boolean" ? (fact ? "yes" : "no") : fact;
  const index = words.indexOf(word);
  return index < 0 ? otherWord : index + 1;
}
