import { expect, test } from "vitest";
import { missing } from "../../engine/words.ts";

test("a missing fact says where the snapshot would have it: declared ones stand under `facts`", () => {
  expect(missing("position.leverage", "p1").reason.help).toBe("Give `leverage` in the snapshot.");
  expect(missing("position.entry_price", "p1").reason.help).toBe("Give `entryPrice` in the snapshot.");
  expect(missing("account.cumulative_pnl", "A-17").reason.help).toBe("Give `cumulativePnl` under its `facts` in the snapshot.");
});
