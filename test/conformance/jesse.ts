/** Jesse: liquidations in isolated mode, and what is left for further positions. The tests trade without fees. */
import { text } from "./dydx-parts.ts";
import { asOf, contract, holding, liquidationEnds } from "./parts.ts";
import type { Mapped } from "./run.ts";
import type { Json, Vector } from "./vectors.ts";

const policy = "test/conformance/policies/jesse.margin";
const symbol = "BTC/USDT:USDT";

export function jesse({ kind, inputs, expected }: Vector): Mapped {
  const id = `${symbol} isolated ${text(inputs["side"])}`; // as it is called once it is opened
  const wallet = text(inputs["wallet"] ?? inputs["wallet_balance"]);
  const market = (price: string): Json => ({ asOf, account: holding({ USDT: wallet }), instruments: [contract(symbol, price, { takerFeeRate: "0" })], positions: [] });
  switch (kind) {
    case "liquidation_trigger":
      return {
        policy,
        snapshot: market(text(inputs["entry_price"])),
        opening: [opens(text(inputs["side"]), text(inputs["size"]), text(inputs["entry_price"]), text(inputs["leverage"]))],
        marks: { [symbol]: text(inputs["price"]) },
        liquidate: true,
        expect: [
          { name: "liquidated_by_price", published: expected["liquidated_by_price"] === true, value: "liquidatable", at: `assess.positions.${id}.status` },
          { name: "balance_after", published: text(expected["balance_after"]), at: "liquidate.after.account.balances.0.walletBalance" },
          ...["liquidation_price", "bankruptcy_price"].filter((name) => expected[name] !== undefined).map((name) => ({
            name,
            published: text(expected[name]),
            at: name === "bankruptcy_price" ? "liquidate.steps.0.price" : liquidationEnds(id),
          })),
        ],
      };
    case "available_margin":
      return {
        policy,
        snapshot: market("1"),
        opening: opened(text(inputs["state"])),
        expect: [{ name: "available_margin", published: text(expected["available_margin"]), at: "assess.account.balances.0.available" }],
      };
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

function opens(side: string, contracts: string, price: string, leverage: string): Json {
  return { action: "open", symbol, marginMode: "isolated", side, contracts, price, leverage };
}

/** `long 1@60 lev1` opens a position; all other states have none. */
function opened(state: string): readonly Json[] {
  const [, side, size, price, leverage] = /^(long|short) (\S+)@(\S+) lev(\S+)$/.exec(state) ?? [];
  return side === undefined ? [] : [opens(side, size!, price!, leverage!)]; // all four match together
}
