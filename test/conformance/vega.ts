/** Vega: the price at which a party is closed out. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding, liquidationEnds } from "./parts.ts";
import type { Mapped } from "./run.ts";
import { sided } from "./units.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "policies/vega/futures.margin";
const exactly = [policy, "test/conformance/policies/vega-exactly.margin"];
const symbol = "ETH/USD:USD";

/** Positions are entered at the mark, as they are after each settlement. A liquidation price may lie on either side of it. */
export function vega({ kind, inputs, expected }: Vector): Mapped {
  const { size, mark_price: mark, collateral } = inputs;
  const facts: JsonRecord = {
    riskFactorLong: text(inputs["risk_factor_long"]),
    riskFactorShort: text(inputs["risk_factor_short"]),
    linearSlippage: text(inputs["linear_slippage"]),
    quadraticSlippage: text(inputs["quadratic_slippage"]),
    fundingPerUnit: text(inputs["funding_per_unit"]),
  };
  const stated = text(collateral) === "=maintenance";
  const snapshot: Json = {
    asOf,
    account: holding({ USD: stated ? "0" : text(collateral) }),
    instruments: [contract(symbol, text(mark), { facts })],
    positions: [{ id: "p", symbol, marginMode: "cross", ...sided(text(size)), entryPrice: text(mark) }],
  };
  const question = { policy: stated ? exactly : policy, snapshot };
  const explain = ["positions.p.maintenanceMargin", "positions.p.liquidationPrice"];
  switch (kind) {
    case "liquidation_price":
      return expected["error"] === undefined
        ? { ...question, expect: [{ name: "liquidation_price", published: text(expected["liquidation_price"]), at: liquidationEnds("p") }], explain }
        : { ...question, expect: [{ name: "error", published: text(expected["error"]), value: "nothing", at: liquidationEnds("p") }], explain };
    case "liquidation_price_property":
      return {
        ...question,
        again: { symbol, priceAt: liquidationEnds("p") },
        expect: [{ name: "property", published: text(expected["property"]), at: "again.pools.cross:USD.equity", sameAs: "again.pools.cross:USD.maintenanceMargin" }],
        explain,
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}
