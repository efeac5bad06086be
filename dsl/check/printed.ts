/** What answers print under fixed names, and is of use by itself. */
export const printed: ReadonlySet<string> = new Set([
  "position.notional", "position.unrealized_pnl", "position.initial_margin", "position.maintenance_margin", "order.initial_margin", "pool.initial_margin", "pool.maintenance_margin",
]);
