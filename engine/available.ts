import { currencyOf } from "./currency.ts";
import { zero } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Reading } from "./reading.ts";
import { entityAt, poolScope, settleAsset, type Scope } from "./scope.ts";
import { isFraction } from "./state/entity.ts";
import { priceOf } from "./tables.ts";
import { missing } from "./words.ts";

/**
 * `pool.available` = max(0, equity for opening − initial margin). `balance.available` is that of the shared pool that holds the
 * balance, in the balance's asset, else max(0, wallet balance).
 */
export function availableOf<V, T>(reading: Reading<V, T>, of: "pool" | "balance", scope: Scope): V {
  const { algebra } = reading;
  const pool = of === "pool" ? scope.pool : sharedPool(reading, scope);
  if (of === "pool" && pool === undefined) throw missing("pool.available", "the pool at hand");
  if (pool === undefined) return walletAvailable(reading, scope);
  const inside: Scope = { ...poolScope(scope), pool };
  return algebra.figure({ path: `${of}.available`, of: pool.id }, () => {
    const free = algebra.maximum([algebra.constant(zero), algebra.subtract(reading.equity("opening", inside), reading.figure("pool.initial_margin", inside))]);
    return of === "pool" ? free : inBalanceAsset(reading, free, pool, scope);
  });
}

/** Money in the pool's currency as money in the balance's asset, at the snapshot's price. Throws `Undecided` without one. */
function inBalanceAsset<V, T>(reading: Reading<V, T>, free: V, pool: Pool, scope: Scope): V {
  const asset = balanceAsset(scope);
  const currency = currencyOf(reading.program, pool);
  if (asset === undefined || currency === undefined || currency === asset) return free;
  const price = priceOf(scope.state, asset, currency);
  return reading.algebra.divide(free, reading.algebra.fact({ path: `asset.prices.${currency}`, of: asset }, price));
}

function walletAvailable<V, T>(reading: Reading<V, T>, scope: Scope): V {
  const { algebra } = reading;
  const balance = entityAt("balance", scope);
  if (balance === undefined) return algebra.constant(zero);
  const wallet = balance.values["wallet_balance"];
  if (!isFraction(wallet)) throw missing("balance.wallet_balance", balance.id);
  return algebra.maximum([algebra.constant(zero), algebra.fact({ path: "balance.wallet_balance", of: balance.id }, wallet)]);
}

/** The shared pool that holds the balance at hand: keyed to its asset, or over the whole account. */
function sharedPool<V, T>(reading: Reading<V, T>, scope: Scope): Pool | undefined {
  const asset = balanceAsset(scope);
  return reading.poolsOf(scope).find((pool) => {
    const { sharing } = pool.mode;
    return sharing !== undefined && sharing.partition.by !== "position" && (pool.asset === asset || pool.asset === undefined);
  });
}

function balanceAsset(scope: Scope): string | undefined {
  return scope.balance?.id ?? settleAsset(scope);
}
