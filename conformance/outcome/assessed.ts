import type { AssessAnswer, PriceRange, Snapshot } from "../../engine/snapshot/index.ts";
import type { Collector } from "./collect.ts";

const poolNumbers = ["equity", "equityForOpening", "equityForWithdrawing", "available", "initialMargin", "maintenanceMargin"] as const;
const positionNumbers = ["notional", "unrealizedPnl", "initialMargin", "maintenanceMargin"] as const;
const prices = ["bankruptcyPrice", "liquidationPrice", "liquidationPrices", "stagePrices"] as const;

/**
 * An assessment, flat. Of a position of size 0 no price is told: nothing of it can be liquidated, and where another position of its contract is open the price of that is said there. Platforms that keep
 * such a position say 0 of it, or nothing, and are right.
 */
export function collectAssessed(into: Collector, { account, pools, positions, orders, cannotDecide = [] }: AssessAnswer, snapshot: Snapshot): void {
  const empty = new Set((snapshot.positions ?? []).filter(({ contracts }) => /^0(\.0*)?$/.test(contracts)).map(({ id }) => id));
  const untold = [...empty].flatMap((id) => prices.map((name) => `positions.${id}.${name}`));
  into.silent(cannotDecide.filter(({ answer }) => !untold.some((path) => answer === path || answer.startsWith(`${path}.`))));
  into.decide("account.status", account.status);
  into.figures("account", account.figures);
  for (const balance of account.balances) {
    into.count(`account.balances.${balance.asset}.available`, balance.available);
    into.figures(`account.balances.${balance.asset}`, balance.figures);
  }
  for (const pool of pools) {
    const at = `pools.${pool.id}`;
    into.decide(`${at}.status`, pool.status);
    for (const name of poolNumbers) into.count(`${at}.${name}`, pool[name]);
    // An equity that is not above 0 has no ratio, whatever the requirement; where either is a silence otherwise, so is the ratio.
    const isNone = pool.equity === "0" || pool.equity?.startsWith("-") === true;
    if (!isNone && (pool.equity === undefined || pool.maintenanceMargin === undefined)) into.decide(`${at}.marginRatio`, "cannot_decide");
    else into.countOrNone(`${at}.marginRatio`, pool.marginRatio);
    into.figures(at, pool.figures);
  }
  for (const position of positions) {
    const at = `positions.${position.id}`;
    into.decide(`${at}.status`, position.status);
    into.decide(`${at}.pool`, position.pool);
    for (const name of positionNumbers) into.count(`${at}.${name}`, position[name]);
    if (!empty.has(position.id)) collectPrices(into, at, position);
    into.figures(at, position.figures);
  }
  for (const order of orders) {
    into.decide(`orders.${order.id}.pool`, order.pool);
    into.count(`orders.${order.id}.initialMargin`, order.initialMargin);
    into.figures(`orders.${order.id}`, order.figures);
  }
}

function collectPrices(into: Collector, at: string, { bankruptcyPrice, liquidationPrice, liquidationPrices, stagePrices = [] }: AssessAnswer["positions"][number]): void {
  into.count(`${at}.bankruptcyPrice`, bankruptcyPrice);
  into.countOrNone(`${at}.liquidationPrice`, liquidationPrice);
  collectRanges(into, `${at}.liquidationPrices`, liquidationPrices);
  for (const { stage, price, prices: ranges } of stagePrices) {
    into.countOrNone(`${at}.stagePrices.${stage}`, price);
    collectRanges(into, `${at}.stagePrices.${stage}.prices`, ranges);
  }
}

/** An end that is not there is open: towards 0, or without bound. Whether an end belongs to the range is a decision, `<` against `<=`. */
function collectRanges(into: Collector, at: string, ranges: readonly PriceRange[] | undefined): void {
  for (const [index, { from, to, fromIncluded, toIncluded }] of (ranges ?? []).entries()) {
    into.countOrNone(`${at}.${index}.from`, from);
    into.countOrNone(`${at}.${index}.to`, to);
    into.decide(`${at}.${index}.includes`, fromIncluded ? (toIncluded ? "both ends" : "from") : toIncluded ? "to" : "neither end");
  }
}
