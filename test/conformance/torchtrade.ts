/** TorchTrade: where a live position would be liquidated, and what it refuses to price. */
import { text, type JsonRecord } from "./dydx-parts.ts";
import { asOf, contract, holding, liquidationEnds } from "./parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "test/conformance/policies/torchtrade.margin";
const symbol = "BTC/USDT:USDT";

export function torchtrade({ kind, mode, inputs, expected }: Vector): Mapped {
  const entry = text(inputs["entry_price"] ?? inputs["mark_price"]);
  const mark = text(inputs["mark_price"] ?? inputs["entry_price"]);
  const isolated = mode === "isolated";
  const market = contract(symbol, mark, { takerFeeRate: "0", facts: { maintenanceRate: text(inputs["maintenance_rate"]) } });
  const position: JsonRecord = { id: "p", symbol, marginMode: "cross", side: text(inputs["side"] ?? "long"), contracts: text(inputs["size"]), entryPrice: entry, leverage: text(inputs["leverage"] ?? "1") };
  const facts: JsonRecord = { maintenanceMargin: text(inputs["account_maintenance"] ?? "0"), nearestBound: kind === "liquidation_price_conservative" ? "yes" : "no" };
  const cross: Json = { asOf, account: holding({ USDT: inputs["equity"] ?? "0" }, { facts }), instruments: [market], positions: [position] };
  switch (kind) {
    case "liquidation_price":
    case "liquidation_price_conservative": {
      const id = isolated ? `${symbol} isolated ${text(inputs["side"])}` : "p";
      const distance = expected["distance_from_mark"];
      return {
        policy,
        // An isolated position takes its margin from a wallet that has enough.
        ...(isolated
          ? { snapshot: { asOf, account: holding({ USDT: "1000000" }, { facts }), instruments: [market], positions: [] }, opening: [{ action: "open", symbol, marginMode: "isolated", side: text(inputs["side"]), contracts: text(inputs["size"]), price: entry, leverage: text(inputs["leverage"]) }] }
          : { snapshot: cross }),
        expect: [
          { name: "liquidation_price", published: text(expected["liquidation_price"]), at: isolated || kind !== "liquidation_price" ? `assess.positions.${id}.liquidationPrice` : liquidationEnds(id) },
          ...(distance === undefined ? [] : [{ name: "distance_from_mark", published: text(distance), at: `assess.positions.${id}.figures.distanceFromMark` }]),
        ],
      };
    }
    case "input_validation":
      // What is no number is refused with the snapshot; where the numbers are in order there is no price.
      return {
        policy,
        snapshot: cross,
        expect: [{ name: "error", published: text(expected["error"]), ...unpriceable(inputs) }],
        explain: [],
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

function unpriceable(inputs: Vector["inputs"]): { readonly value: string; readonly at: string } {
  if (inputs["mark_price"] === "0" || inputs["mark_price"] === "NaN") return { value: "refused", at: "refused.instruments[0].markPrice" };
  if (inputs["account_maintenance"] === "Infinity") return { value: "refused", at: "refused.account.facts.maintenanceMargin" };
  return { value: "nothing", at: "assess.positions.p.liquidationPrice" };
}
