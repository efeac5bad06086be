import type { AssessAnswer, PriceRange } from "../../engine/snapshot/index.ts";
import type { Collector } from "./collect.ts";

const poolNumbers = ["equity", "equityForOpening", "equityForWithdrawing", "available", "initialMargin", "maintenanceMargin"] as const;
const positionNumbers = ["notional", "unrealizedPnl", "initialMargin", "maintenanceMargin", "bankruptcyPrice"] as const;

/** An assessment, flat. */
export function collectAssessed(into: Collector, { account, pools, positions, orders, cannotDecide }: AssessAnswer): void {
  into.silent(cannotDecide);
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
    into.countOrNone(`${at}.liquidationPrice`, position.liquidationPrice);
    collectRanges(into, `${at}.liquidationPrices`, position.liquidationPrices);
    for (const stage of position.stagePrices ?? []) {
      into.countOrNone(`${at}.stagePrices.${stage.stage}`, stage.price);
      collectRanges(into, `${at}.stagePrices.${stage.stage}.prices`, stage.prices);
    }
    into.figures(at, position.figures);
  }
  for (const order of orders) {
    into.decide(`orders.${order.id}.pool`, order.pool);
    into.count(`orders.${order.id}.initialMargin`, order.initialMargin);
    into.figures(`orders.${order.id}`, order.figures);
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
