import { ZenEngine } from "@gorules/zen-engine";

/** Decimals are handed over as texts: a JavaScript number would have lost digits before the engine, which reckons in decimals of 28 digits, sees it. */
const rule = "number(wallet) + sum(map(positions, #.side * number(#.contracts) * (number(#.mark) - number(#.entry)))) < sum(map(positions, number(#.contracts) * number(#.mark) * number(#.rate) - number(#.amount)))";

function ready() {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      { id: "rule", name: "rule", type: "expressionNode", content: { expressions: [{ id: "1", key: "isLiquidatable", value: rule }] } },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [{ id: "a", type: "edge", sourceId: "in", targetId: "rule" }, { id: "b", type: "edge", sourceId: "rule", targetId: "out" }],
  });
  return {
    hold: ({ wallet, positions }) => ({ wallet, positions: positions.map(({ contracts, mark, entry, side, rate, amount }) => ({ contracts, mark, entry, side, rate, amount })) }),
    decide: async (account) => (await decision.evaluate(account)).result.isLiquidatable,
  };
}

export const peers = [{ name: "@gorules/zen-engine", cannot: "more than 28 digits; decimals as numbers of JSON; tiers were looked up for it", ready }];
