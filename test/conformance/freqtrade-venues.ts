/** freqtrade's tests of Gate, OKX and Bybit, and of rules of its own: the price at which it leaves before the venue does, and funding. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, venuePolicies } from "./parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const own = "test/conformance/policies/freqtrade.margin";
const symbol = "ABC/USDT:USDT";

export function freqtradeVenues({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "liquidation_price":
      return liquidationPrice(inputs, expected);
    case "liquidation_price_buffered":
      return {
        policy: own,
        snapshot: account(text(inputs["entry_price"]), { side: text(inputs["side"]), facts: { exchangeLiquidationPrice: text(inputs["exchange_liquidation_price"]), buffer: text(inputs["buffer"]) } }),
        expect: [{ name: "liquidation_price", published: text(expected["liquidation_price"]), at: "assess.positions.p.liquidationPrice" }],
      };
    case "funding_payment":
      return {
        policy: own,
        snapshot: account(text(inputs["mark_price"]), { side: text(inputs["side"]), contracts: text(inputs["size"]) }, { fundingRate: text(inputs["funding_rate"]) }),
        expect: [{ name: "payment_received", published: text(expected["payment_received"]), at: "assess.positions.p.figures.fundingReceived" }],
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** A spot position is in a mode that the policy does not have, and so has no liquidation price. */
function liquidationPrice(inputs: Vector["inputs"], expected: Vector["expected"]): Mapped {
  const venue = venuePolicies[text(inputs["venue"])];
  if (venue === undefined) return { cannot: `no policy of ${text(inputs["venue"])}` };
  const published = expected["liquidation_price"];
  if (inputs["mode"] === "spot") {
    const { margin: _, ...position } = account(text(inputs["entry_price"]), {}).positions[0]!; // one position
    const spot: Json = { ...account(text(inputs["entry_price"]), {}), asOf: venue.asOf, positions: [{ ...position, marginMode: "spot" }] };
    return { policy: venue.policy, snapshot: spot, expect: [{ name: "liquidation_price", published: null, value: "nothing", at: "assess.positions.p.liquidationPrice" }], explain: [] };
  }
  const tiers = [{ minNotional: "0", maintenanceMarginRate: text(inputs["maintenance_rate"]), maintenanceAmount: text(inputs["maintenance_amount"]) }];
  const position = { side: text(inputs["side"]), contracts: text(inputs["size"]), leverage: text(inputs["leverage"]), margin: text(inputs["isolated_margin"]) };
  return {
    policy: venue.policy,
    snapshot: { ...account(text(inputs["entry_price"]), position, { tiers, takerFeeRate: text(inputs["taker_fee"]) }), asOf: venue.asOf },
    expect: [{ name: "liquidation_price", published: text(published), at: "assess.positions.p.liquidationPrice" }],
  };
}

/** One isolated position, entered at the mark. */
function account(price: string, position: JsonRecord, instrument: JsonRecord = {}): { readonly [key: string]: Json } & { readonly positions: readonly JsonRecord[] } {
  return {
    asOf,
    account: { id: "account", balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] },
    instruments: [contract(symbol, price, instrument)],
    positions: [{ id: "p", symbol, marginMode: "isolated", side: "long", contracts: "1", entryPrice: price, leverage: "1", margin: "0", ...position }],
  };
}
