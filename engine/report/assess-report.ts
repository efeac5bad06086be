import type { AssessAnswer, AssessedPool, AssessedPosition, Position, Snapshot } from "../snapshot/index.ts";
import { columnsOf } from "./columns.ts";
import { nothing, showAmount, showNumber, showPercent, total } from "./numbers.ts";
import { part, phrase, type Block, type Report, type Row } from "./report.ts";
import { about, cannotDecideBlocks, statusWord } from "./words.ts";

/**
 * How an account stands, for people: the four things that anybody watches first (margin balance, unrealized PnL, liquidation
 * price, open positions), then all else. `snapshot` is the one that was assessed: sizes and prices stand there.
 */
export function assessReport(answer: AssessAnswer, snapshot: Snapshot): Report {
  const named = index(snapshot);
  return [
    { kind: "title", phrase: phrase(part(`Account ${answer.account.id}: `, "strong"), statusWord(answer.account.status)) },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    { kind: "heading", text: "monitor" },
    monitored(answer, named),
    ...cannotDecideBlocks(answer.cannotDecide),
    ...section("pools", answer.pools.length, poolTable(answer.pools)),
    ...section("positions", answer.positions.length, positionTable(answer, named)),
    ...section("orders", answer.orders.length, orderTable(answer, named)),
    ...section("balances", answer.account.balances.length, balanceTable(answer)),
    ...figureBlocks(answer),
  ];
}

/** What a snapshot says, by name. */
interface Named {
  readonly position: (id: string) => Position | undefined;
  readonly order: (id: string) => NonNullable<Snapshot["orders"]>[number] | undefined;
  readonly instrument: (symbol: string | undefined) => NonNullable<Snapshot["instruments"]>[number] | undefined;
}

function index(snapshot: Snapshot): Named {
  const positions = new Map((snapshot.positions ?? []).map((each) => [each.id, each]));
  const orders = new Map((snapshot.orders ?? []).map((each) => [each.id, each]));
  const instruments = new Map((snapshot.instruments ?? []).map((each) => [each.symbol, each]));
  return { position: (id) => positions.get(id), order: (id) => orders.get(id), instrument: (symbol) => (symbol === undefined ? undefined : instruments.get(symbol)) };
}

function section(text: string, rows: number, table: Block): readonly Block[] {
  return rows === 0 ? [] : [{ kind: "heading", text }, table];
}

function monitored(answer: AssessAnswer, named: Named): Block {
  const positions = new Map(answer.positions.map((position) => [position.id, position]));
  const placed = new Set(answer.pools.flatMap((pool) => pool.positions));
  const rows = answer.pools.flatMap((pool): readonly Row[] => {
    const inside = pool.positions.flatMap((id) => positions.get(id) ?? []);
    const head: Row = { cells: [poolName(pool), showAmount(pool.equity, pool.asset), profitOf(inside, named, pool.asset), "", statusWord(pool.status)] };
    return [head, ...inside.map((position) => monitoredPosition(position, named, inside.length > 1 || position.status !== pool.status))];
  });
  const alone = answer.positions.filter((position) => !placed.has(position.id)).map((position) => monitoredPosition(position, named, true));
  const columns = columnsOf("", "margin balance", "unrealized PnL", "liquidation price", "~status");
  if (rows.length + alone.length === 0) return { kind: "paragraph", phrase: "No positions, no orders and no money." };
  return { kind: "table", columns, rows: [...rows, ...alone] };
}

/** Unrealized profit of a pool, one total for each settlement asset: money of different assets is never added up. */
function profitOf(positions: readonly AssessedPosition[], named: Named, asset: string | undefined): string {
  if (positions.length === 0) return showAmount("0", asset);
  const settles = positions.map((position) => named.instrument(named.position(position.id)?.symbol)?.settle);
  return [...new Set(settles)].map((settle) => showAmount(total(positions.filter((_, index) => settles[index] === settle).map((position) => position.unrealizedPnl)), settle)).join(", ");
}

function monitoredPosition(position: AssessedPosition, named: Named, showStatus: boolean): Row {
  const held = named.position(position.id);
  const instrument = named.instrument(held?.symbol);
  const name = held === undefined ? position.id : `${position.id}  ${held.side} ${showNumber(held.contracts)} ${held.symbol}`;
  return {
    depth: 1,
    cells: [name, "", showAmount(position.unrealizedPnl, instrument?.settle), liquidationPrice(position, instrument?.quote), showStatus ? statusWord(position.status) : ""],
  };
}

/** A price, or in a word why there is none. */
function liquidationPrice(position: AssessedPosition, unit: string | undefined): string {
  if (position.liquidationPrice !== undefined) return showAmount(position.liquidationPrice, unit);
  if (position.liquidationPrices === undefined) return "not decided";
  return position.status === "liquidatable" ? "reached" : "none";
}

function poolName(pool: AssessedPool): string {
  const positions = pool.positions.length === 1 ? "1 position" : `${pool.positions.length} positions`;
  return `${pool.id}  ${pool.positions.length === 0 ? "no positions" : positions}`;
}

function poolTable(pools: readonly AssessedPool[]): Block {
  return {
    kind: "table",
    columns: columnsOf("", "for opening", "for withdrawing", "initial margin", "available", "maintenance", "margin ratio"),
    rows: pools.map((pool) => ({
      cells: [
        pool.id,
        ...[pool.equityForOpening, pool.equityForWithdrawing, pool.initialMargin, pool.available, pool.maintenanceMargin].map((value) => showAmount(value, pool.asset)),
        showPercent(pool.marginRatio),
      ],
    })),
  };
}

function positionTable(answer: AssessAnswer, named: Named): Block {
  const stages = [...new Set(answer.positions.flatMap((position) => (position.stagePrices ?? []).map((each) => each.stage)))];
  return {
    kind: "table",
    columns: columnsOf("", "~side", "contracts", "entry", "mark", "notional", "initial", "maintenance", "bankruptcy", ...stages),
    rows: answer.positions.map((position) => {
      const held = named.position(position.id);
      const instrument = named.instrument(held?.symbol);
      const entry = held?.entryPrice ?? (held?.entryNotional === undefined ? undefined : `for ${showAmount(held.entryNotional, instrument?.settle)}`);
      const prices = stages.map((stage) => showNumber((position.stagePrices ?? []).find((each) => each.stage === stage)?.price));
      return {
        cells: [
          position.id,
          held?.side ?? nothing,
          ...[held?.contracts, entry, instrument?.markPrice].map((value) => showNumber(value)),
          showAmount(position.notional, instrument?.settle),
          ...[position.initialMargin, position.maintenanceMargin, position.bankruptcyPrice].map((value) => showNumber(value)),
          ...prices,
        ],
      };
    }),
  };
}

function orderTable(answer: AssessAnswer, named: Named): Block {
  return {
    kind: "table",
    columns: columnsOf("", "~side", "contracts", "price", "initial margin", "~pool", "~symbol"),
    rows: answer.orders.map((order) => {
      const resting = named.order(order.id);
      const settle = named.instrument(resting?.symbol)?.settle;
      const side = `${resting?.side ?? nothing}${resting?.reduceOnly === true ? ", reduce only" : ""}`;
      return { cells: [order.id, side, showNumber(resting?.contracts), showNumber(resting?.price), showAmount(order.initialMargin, settle), order.pool ?? nothing, resting?.symbol ?? nothing] };
    }),
  };
}

function balanceTable({ account }: AssessAnswer): Block {
  return {
    kind: "table",
    columns: columnsOf("", "wallet", "bonus", "debt", "available"),
    rows: account.balances.map((balance) => ({ cells: [balance.asset, ...[balance.walletBalance, balance.bonus, balance.debt, balance.available].map((value) => showNumber(value))] })),
  };
}

/** The policy's own figures, by the object that they are of. */
function figureBlocks(answer: AssessAnswer): readonly Block[] {
  const holders: readonly { readonly name: string; readonly figures?: Readonly<Record<string, string>> }[] = [
    { name: `account ${answer.account.id}`, figures: answer.account.figures },
    ...answer.account.balances.map((each) => ({ name: `balance ${each.asset}`, figures: each.figures })),
    ...answer.pools.map((each) => ({ name: `pool ${each.id}`, figures: each.figures })),
    ...answer.positions.map((each) => ({ name: `position ${each.id}`, figures: each.figures })),
    ...answer.orders.map((each) => ({ name: `order ${each.id}`, figures: each.figures })),
  ];
  const rows = holders.flatMap(({ name, figures }): readonly Row[] => {
    const entries = Object.entries(figures ?? {});
    return entries.length === 0 ? [] : [{ cells: [name] }, ...entries.map(([key, value]) => ({ depth: 1, cells: [key, showNumber(value)] }))];
  });
  return section("the policy's own figures", rows.length, { kind: "table", columns: columnsOf("", "value"), rows });
}
