import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const paying = (loss: string) => smallPolicy({ pay: `pay realized_loss { ${loss} finally socialised } pay trading_fee { finally balance.wallet_balance }` });

/** What is proved never to be of who pays a loss. */
function never(old: string, now: string): readonly string[] {
  const [before, after] = [paying(old), paying(now)];
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key.startsWith("cross.pay.realized_loss.")));
  return impossible.map(({ decision, direction }) => `${decision.slice("cross.pay.realized_loss.".length)} ${direction}`).sort();
}
const all = ["insurance_fund less", "insurance_fund more", "socialised less", "socialised more"];

test("two limits of one payer that follow each other are their sum, where they are on the grid of amounts", () => {
  expect(never("first insurance_fund up to 50_000 USDT", "first insurance_fund up to 20_000 USDT then insurance_fund up to 30_000 USDT")).toEqual(all);
  expect(never("first insurance_fund up to 50_000 USDT", "first insurance_fund up to 20_000 USDT then insurance_fund up to 29_999 USDT")).toEqual(["insurance_fund more", "socialised less"]);
});

// 0.005 is 0 or 0.01 by the grid of amounts, half even: twice the one is not 0.01, and twice the other is more.
test("where they are not, they are not", () => {
  expect(never("first insurance_fund up to 0.01 USDT", "first insurance_fund up to 0.005 USDT then insurance_fund up to 0.005 USDT")).not.toEqual(all);
});
