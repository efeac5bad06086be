import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Decision } from "../../schemas/generated/decision.ts";
import type { Batch } from "../kernel/columns.ts";
import { rowsOf } from "../kernel/runtime/rows.ts";
import { shapeOf, type Shape } from "../kernel/runtime/shape.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../number/index.ts";
import { poolsOf, type Pool } from "../pools.ts";
import { prepare, type Program } from "../program.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { liquidationPrices } from "../solve/one-price.ts";
import { loadState } from "../state/load.ts";
import { attempt } from "../undecided.ts";
import { isSure, type CompiledDecisions, type Decided } from "./compiled.ts";
import { exactDecider, type Asked, type Decider, type Row } from "./decide.ts";

/** Decides snapshots in columns, by compiled code and its exact stage; whoever is not sure there, by the exact engine. What is said is the same. */
export function columnsDecider(policy: CompiledPolicy, compiled: CompiledDecisions, asked: Asked): Decider {
  const program = prepare(policy);
  const shape = shapeOf(program);
  const exact = exactDecider(policy, asked);
  return {
    decide: (rows) => {
      const batch = rowsOf(shape, rows.map(({ snapshot }) => snapshot));
      const decided = asked === "prices" ? compiled.priceColumns(batch) : compiled.decideColumns(batch);
      return rows.flatMap((row, account) => (isSure(batch, decided, account) ? decisionIn(program, shape, compiled.statuses, batch, decided, account, row) : undefined) ?? exact.decide([row]));
    },
  };
}

/** The decision of an account that is sure; nothing where a price is for the exact engine. */
function decisionIn(program: Program, shape: Shape, statuses: readonly string[], batch: Batch, decided: Decided, account: number, { row, snapshot }: Row): Decision | undefined {
  const { poolStart, positionStart, positionSource } = batch;
  const [firstPool, nextPool] = [poolStart[account]!, poolStart[account + 1]!]; // one more than accounts
  const named = (code: number): string => statuses[code]!; // it is sure
  const held = snapshot.positions ?? [];
  const bySymbol = new Map((snapshot.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const pools: Decision["pools"][number][] = [];
  const positions = new Array<Decision["positions"][number]>(held.length);
  let whole: readonly Pool[] | undefined;
  const open: { readonly source: number; readonly status: string }[] = [];
  for (let pool = firstPool; pool < nextPool; pool += 1) {
    const id = poolId(shape, batch, pool, account, snapshot, bySymbol) ?? (whole ??= poolsOf(program, loadState(snapshot, program.declared)))[pool - firstPool]?.id;
    if (id === undefined) return undefined;
    pools.push({ id, status: named(decided.poolStatus[pool]!) }); // one for each
    for (let position = positionStart[pool]!; position < positionStart[pool + 1]!; position += 1) { // one more than pools
      const source = positionSource[position]!; // one for each, as all that follows
      const own = decided.positionStatus.length === 0 ? 255 : decided.positionStatus[position]!;
      const status = named(own === 255 ? decided.poolStatus[pool]! : own);
      const { id: name, symbol } = held[source]!;
      const ticks = decided.ticks?.[position] ?? 0;
      if (Number.isNaN(ticks)) open.push({ source, status });
      positions[source] = { id: name, status, ...(ticks === 0 || Number.isNaN(ticks) ? {} : { liquidationPrice: inSteps(Math.max(ticks, 0), stepOf(program, bySymbol.get(symbol)?.tickSize)) }) };
    }
  }
  if (open.length > 0) {
    const prices = attempt(() => liquidationPrices(program, loadState(snapshot, program.declared), open.map(({ source }) => source)));
    if (!("value" in prices)) return undefined;
    for (const [index, { source, status }] of open.entries()) {
      const liquidationPrice = prices.value[index];
      positions[source] = { id: held[source]!.id, status, ...(liquidationPrice === undefined ? {} : { liquidationPrice }) };
    }
  }
  return { row, account: snapshot.account.id, status: named(decided.accountStatus[account]!), pools, positions };
}

type BySymbol = ReadonlyMap<string, NonNullable<Snapshot["instruments"]>[number]>;

/** What `poolsOf` calls a pool; nothing where that is not seen at once: only orders could say it, or words that the policy declares. */
function poolId({ modes }: Shape, { poolMode, positionStart, orderStart, positionSource, poolBalance, balanceStart }: Batch, pool: number, account: number, snapshot: Snapshot, bySymbol: BySymbol): string | undefined {
  const { name, by, keys, keyed } = modes[poolMode[pool]!]!; // one for each, a mode of the policy
  if (by === "none") return undefined;
  if (by === "pool" && keys.length === 0) return name;
  const first = positionStart[pool]!; // one more than pools
  const position = first < positionStart[pool + 1]! ? snapshot.positions?.[positionSource[first]!] : undefined; // as above
  if (position === undefined) {
    if (orderStart[pool] !== orderStart[pool + 1]) return undefined;
    const asset = snapshot.account.balances?.[poolBalance[pool]! - balanceStart[account]!]?.asset; // as above; money alone makes it
    return asset === undefined ? undefined : `${name}:${asset}`;
  }
  if (by === "position") return `${name}:${position.id}`;
  const [own, instrument]: readonly Readonly<Record<string, unknown>>[] = [{ ...position }, { ...bySymbol.get(position.symbol) }];
  const words = keyed.map(({ ofInstrument, position: word }) => (word?.kind !== "word" || word.declared ? undefined : (ofInstrument ? instrument : own)?.[word.key]));
  return words.every((word) => typeof word === "string") ? `${name}:${words.join(" ")}` : undefined;
}

function stepOf({ meaning }: Program, tickSize: string | undefined): string {
  const to = meaning.rounding.prices?.to ?? "tick";
  return to === "tick" ? (tickSize ?? "1") : to; // instruments have one
}

function inSteps(count: number, step: string): string {
  return toDecimalString(multiply(fraction(BigInt(count)), parseDecimal(step)!)); // it was checked
}
