/** Short names for the policy as data, so that tests of the engine can write rules without the parser. */

import type {
  AggregateExpression, CompiledPolicy, CompareExpression, Definition, Dimension, Expression, Liquidation, Meaning, Mode, NumberExpression, Purpose, Stage,
} from "../../../dsl/ir.ts";

export const money: Dimension = { kind: "money", asset: "settle" };
const all: [Purpose, ...Purpose[]] = ["opening", "maintaining", "withdrawing"];

export const num = (value: string, unit?: NumberExpression["unit"]): Expression => ({ kind: "number", value, ...(unit === undefined ? {} : { unit }) });
export const fact = (path: string): Expression => ({ kind: "fact", path });
export const figure = (path: string): Expression => ({ kind: "figure", path });
export const equity: Expression = { kind: "equity", purpose: "maintaining" };
export const add = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "add", left, right });
export const subtract = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "subtract", left, right });
export const multiply = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "multiply", left, right });
export const divide = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "divide", left, right });
export const compare = (left: Expression, operator: CompareExpression["operator"], right: Expression): Expression => ({ kind: "compare", operator, left, right });
export const sumOf = (over: AggregateExpression["over"], path: string): Expression => ({ kind: "aggregate", which: "sum", over, scope: "pool", operand: figure(path) });
export const mark = fact("instrument.mark_price");

export function definition(path: string, body: Expression, more: Partial<Definition> = {}): Definition {
  return { id: `definitions/${path}`, path, level: path.slice(0, path.indexOf(".")) as Definition["level"], dimension: money, body, exceptions: [], ...more };
}

export const countFor = (id: string, amount: Expression, purposes: readonly Purpose[] = all) =>
  ({ id, sign: "count" as const, amount, purposes: purposes as [Purpose, ...Purpose[]] });

/** The figures that every policy has: notional at the mark, the tier's rate, margins over leverage. */
export const usualDefinitions: Definition[] = [
  definition("position.notional", { kind: "value", of: "position", at: mark }),
  definition("position.unrealized_pnl", { kind: "profit", of: "position", from: fact("position.entry_price"), to: mark }),
  definition("position.tier", { kind: "lookup", table: { kind: "instrument", name: "instrument.tiers" }, by: figure("position.notional"), boundary: "upper" }, { dimension: { kind: "tier" } }),
  definition("position.initial_margin", divide(figure("position.notional"), fact("position.leverage"))),
  definition(
    "position.maintenance_margin",
    subtract(
      multiply(figure("position.notional"), { kind: "tier_field", tier: figure("position.tier"), field: "maintenance_margin_rate" }),
      { kind: "tier_field", tier: figure("position.tier"), field: "maintenance_amount" },
    ),
  ),
  definition("order.initial_margin", divide({ kind: "value", of: "order", at: fact("order.price") }, fact("order.leverage")), {
    exceptions: [{ id: "definitions/order.initial_margin/except/1", condition: fact("order.reduce_only"), body: num("0") }],
  }),
  definition("pool.initial_margin", add(sumOf("position", "position.initial_margin"), sumOf("order", "order.initial_margin"))),
  definition("pool.maintenance_margin", sumOf("position", "position.maintenance_margin")),
];

export const belowMaintenance = compare(equity, "<", figure("pool.maintenance_margin"));

export function stage(mode: string, name: string, when: Expression, until?: Expression): Stage {
  return { id: `${mode}/liquidation/stage/${name}`, name, when, ...(until === undefined ? {} : { until }) };
}

export function usualLiquidation(mode: string, more: Partial<Liquidation> = {}): Liquidation {
  return {
    id: `${mode}/liquidation`,
    of: "pool",
    stages: [stage(mode, "warning", compare(figure("pool.maintenance_margin"), ">=", multiply(num("80", "percent"), equity))), stage(mode, "liquidatable", belowMaintenance)],
    stops: [],
    steps: [],
    fees: [],
    ...more,
  };
}

/** Cross margin: wallet, bonus for maintaining, and unrealized profit, pooled by settlement asset. */
export function crossMode(more: Partial<Mode> = {}): Mode {
  return {
    name: "cross",
    sharing: {
      partition: { id: "cross/sharing/share", by: "key", keys: ["instrument.settle"] },
      counts: [
        countFor("cross/sharing/count/1", fact("balance.wallet_balance")),
        countFor("cross/sharing/count/2", fact("balance.bonus"), ["maintaining"]),
        countFor("cross/sharing/count/3", sumOf("position", "position.unrealized_pnl")),
      ],
    },
    unspecified: [],
    adjustment: [],
    liquidation: usualLiquidation("cross"),
    payment: [],
    ...more,
  };
}

/** Isolated margin: each position with the margin assigned to it. */
export function isolatedMode(more: Partial<Mode> = {}): Mode {
  return {
    name: "isolated",
    sharing: {
      partition: { id: "isolated/sharing/share", by: "position", keys: [] },
      counts: [countFor("isolated/sharing/count/1", fact("position.margin")), countFor("isolated/sharing/count/2", figure("position.unrealized_pnl"))],
    },
    unspecified: [],
    adjustment: [],
    liquidation: usualLiquidation("isolated"),
    payment: [],
    ...more,
  };
}

export function policyOf(more: Partial<Meaning> = {}): CompiledPolicy {
  return {
    plimsoll: 1,
    meaning: {
      language: 1,
      id: "test.policy",
      version: "1",
      applies: [],
      effective: {},
      rounding: {},
      options: [],
      facts: [],
      tables: [],
      definitions: usualDefinitions,
      account: { permissions: [] },
      modes: [crossMode(), isolatedMode()],
      guarantees: [],
      ...more,
    },
    notes: { modeTitles: {}, sources: [], clauses: {}, facts: {}, examples: [], accounts: [], overlays: [] },
  };
}
