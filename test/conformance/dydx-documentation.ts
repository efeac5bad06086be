/** dYdX v4: the worked examples of its documentation, each as a subaccount whose entry has been paid. */
import { instrument, record, subaccount, text } from "./dydx-parts.ts";
import type { Mapped, Question } from "./run.ts";
import type { Vector } from "./vectors.ts";

const policy = "policies/dydx/dydx-v4.margin";

type Inputs = Vector["inputs"];

export function dydxDocumentation({ kind, inputs, expected }: Vector): Mapped {
  switch (kind) {
    case "deleveraging":
      return deleveraging(inputs, expected);
    case "insurance_fund":
      return insuranceFund(inputs, expected);
    case "funding_cap":
      return fundingCap(inputs, expected);
    default:
      return { cannot: `no mapping for cases of kind ${kind}` };
  }
}

/** What the account loses is what the one on the other side earns: both entered at the same price. */
function deleveraging(inputs: Inputs, expected: Inputs): Question {
  return {
    policy,
    snapshot: subaccount(text(inputs["collateral"]), [instrument("ABC", text(inputs["oracle"]), largeMarket)], [position("short", text(inputs["size"]).slice(1), text(inputs["entry"]))]),
    liquidate: true,
    expect: [
      { name: "equity", published: text(expected["equity"]), at: "assess.pools.cross:USDC.equity" },
      { name: "bankruptcyPrice", published: text(expected["bankruptcyPrice"]), at: "liquidate.steps.0.price" },
      { name: "counterpartyProfit", published: text(expected["counterpartyProfit"]), value: `-${text(expected["counterpartyProfit"])}`, at: "liquidate.steps.0.realizedPnl" },
    ],
    explain: ["pools.cross:USDC.equity", "positions.p.figures.priceAtBankruptcy"],
  };
}
