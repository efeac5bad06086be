/** dYdX v4: the worked examples of its documentation, each as a subaccount whose entry has been paid. */
import { instrument, subaccount, text, type JsonRecord } from "./dydx-parts.ts";
import type { Mapped, Question } from "./run.ts";
import type { Vector } from "./vectors.ts";

const policy = "policies/dydx/dydx-v4.margin";

/** The documentation's large market: 5 % initial margin, of which 60 % are the 3 % of maintenance that it speaks of. */
const largeMarket: JsonRecord = { baseMarginFraction: "0.05", maintenanceFraction: "0.6" };

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

/** The plan of the venue is one order; here it is the fill that the page speaks of. */
function insuranceFund(inputs: Inputs, expected: Inputs): Question {
  const account = (price: string): ReturnType<typeof subaccount> => subaccount(text(inputs["collateral"]), [instrument("ABC", price, largeMarket)], [position("long", text(inputs["size"]), text(inputs["entry"]))]);
  return {
    policy,
    earlier: account(text(inputs["entry"])),
    snapshot: account(text(inputs["oracle"])),
    liquidate: { action: "liquidate", by: "venue", position: "p", contracts: text(inputs["size"]), price: text(inputs["fill"]) },
    expect: [
      { name: "mmrAtEntry", published: text(expected["mmrAtEntry"]), at: "earlier.pools.cross:USDC.maintenanceMargin" },
      { name: "mmf", published: text(inputs["mmf"]), at: "assess.positions.p.figures.maintenanceMarginFraction" },
      { name: "equityAtOracle", published: text(expected["equityAtOracle"]), at: "assess.pools.cross:USDC.equity" },
      { name: "insurancePaid", published: text(expected["insurancePaid"]), at: "liquidate.steps.0.payments.1.amount" },
      { name: "from the fund", published: "insurance_fund", at: "liquidate.steps.0.payments.1.from" },
    ],
  };
}

function fundingCap(inputs: Inputs, expected: Inputs): Question {
  return {
    policy,
    snapshot: subaccount("100", [instrument("ABC", "1", largeMarket)], [position("long", "1", "1")]),
    expect: [
      { name: "imf", published: text(inputs["imf"]), at: "assess.positions.p.figures.initialMarginFraction" },
      { name: "mmf", published: text(inputs["mmf"]), at: "assess.positions.p.figures.maintenanceMarginFraction" },
      { name: "cap", published: text(expected["cap"]), at: "assess.positions.p.figures.fundingRateCap" },
    ],
  };
}

function position(side: "long" | "short", contracts: string, entryPrice: string): JsonRecord {
  return { id: "p", symbol: "ABC/USDC:USDC", marginMode: "cross", side, contracts, entryPrice, unsettledFunding: "0" };
}
