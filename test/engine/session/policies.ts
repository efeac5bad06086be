/** Policies that reach for prices in every way there is, so that what one position reads of another's instrument is put to the test. */
import type { AggregateExpression, Definition, Expression } from "../../../dsl/ir.ts";
import { add, belowMaintenance, compare, countFor, crossMode, definition, divide, equity, fact, figure, isolatedMode, mark, multiply, num, policyOf, stage, subtract, sumOf, usualDefinitions, usualLiquidation } from "../assess/ir.ts";

const inAccount = (which: AggregateExpression["which"], operand: Expression): Expression => ({ kind: "aggregate", which, over: "position", scope: "account", operand });
const instead = (path: string, body: Expression, more: Partial<Definition> = {}): Definition[] => usualDefinitions.map((each) => (each.path === path ? { ...each, body, ...more } : each));
const maintenance = usualDefinitions.find((each) => each.path === "position.maintenance_margin")!.body; // it is there
const notional = figure("position.notional");

const tierNow: Expression = { kind: "lookup", table: { kind: "instrument", name: "instrument.tiers" }, by: { kind: "pinned", operand: notional }, boundary: "upper" };
const worst: Expression = subtract(sumOf("position", "position.unrealized_pnl"), {
  kind: "scenario", which: "worst", moves: [{ kind: "number", value: "-20", unit: "percent" }, { kind: "number", value: "20", unit: "percent" }], operand: sumOf("position", "position.unrealized_pnl"),
});
/** Twice the margin while any position of the account is large. */
const crowded: Expression = {
  kind: "choose",
  condition: { kind: "aggregate", which: "any", over: "position", scope: "account", operand: compare(notional, ">", num("30000")) },
  then: multiply(num("2"), maintenance),
  else: maintenance,
};
/** What is concentrated in one instrument needs more. */
const concentrated: Expression = add(maintenance, divide({ kind: "aggregate", which: "sum", over: "position", scope: "account", same: "instrument.symbol", operand: notional }, num("1000")));
const byAccount = compare(add(equity, divide(inAccount("max", notional), num("1000"))), "<", figure("pool.maintenance_margin"));

export const policies = {
  "the usual rules": policyOf(),
  "rounded requirements": policyOf({
    definitions: instead("position.maintenance_margin", { kind: "round", operand: maintenance, step: num("5"), mode: "up" }),
    rounding: { prices: { to: "tick", mode: "against_trader" } },
  }),
  "tiers by the price of now": policyOf({ definitions: instead("position.tier", tierNow) }),
  "worst of scenarios": policyOf({ definitions: instead("pool.maintenance_margin", worst) }),
  "any large position of the account": policyOf({ definitions: instead("position.maintenance_margin", crowded) }),
  "all positions in one instrument": policyOf({ definitions: instead("position.maintenance_margin", concentrated) }),
  "isolated stages that look at the account": policyOf({ modes: [crossMode(), isolatedMode({ liquidation: usualLiquidation("isolated", { stages: [stage("isolated", "liquidatable", byAccount)] }) })] }),
  "each position by itself": policyOf({
    modes: [
      crossMode({ liquidation: usualLiquidation("cross", { of: "position", stages: [stage("cross", "liquidatable", compare(figure("position.unrealized_pnl"), "<", subtract(num("0"), divide(equity, num("4")))))] }) }),
      isolatedMode(),
    ],
  }),
  "a stage that is left late": policyOf({
    modes: [crossMode({ liquidation: usualLiquidation("cross", { stages: [stage("cross", "liquidatable", belowMaintenance, compare(equity, ">", multiply(num("2"), figure("pool.maintenance_margin"))))] }) }), isolatedMode()],
  }),
  "own figures, one a price of another fact": policyOf({
    definitions: [...usualDefinitions, definition("instrument.premium", subtract(fact("instrument.last_price"), mark)), definition("account.gross", inAccount("sum", notional)), definition("balance.gross", inAccount("sum", notional))],
  }),
  // Orders that open nothing yet stand with a position entered at the mark.
  "isolated equity by the entry price": policyOf({
    modes: [crossMode(), isolatedMode({ sharing: { partition: { id: "isolated/sharing/share", by: "position", keys: [] }, counts: [countFor("isolated/sharing/count/1", fact("position.entry_price"))] } })],
  }),
  "pools by price": policyOf({ modes: [crossMode({ sharing: { ...crossMode().sharing!, partition: { id: "cross/sharing/share", by: "key", keys: ["instrument.settle", "instrument.mark_price"] } } }), isolatedMode()] }), // the usual mode shares
} as const;
