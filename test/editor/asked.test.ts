import { expect, test } from "vitest";
import { askedInWords } from "../../editor/words/asked.ts";

test("what was asked is a sentence in the workbench too, and no JSON", () => {
  expect(askedInWords({ ask: "permit", request: { action: "reduce", position: "p1", contracts: "0.4" } })).toBe("whether the trader may reduce (position p1, contracts 0.4)");
  expect(askedInWords({ ask: "charge", charges: [{ purpose: "realized_loss", position: "p1", asset: "USDT", amount: "50" }] })).toBe("who pays the realized loss (position p1, asset USDT, amount 50)");
  expect([askedInWords({ ask: "liquidate" }), askedInWords({ ask: "assess" })]).toEqual(["what a liquidation does", "how the account stands"]);
});
