import { expect, test } from "vitest";
import { prove } from "../../../conformance/prove/index.ts";
import { assess } from "../../../engine/index.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const inverse = { contract: "linear, inverse", settle: "any" } as const;
const below = (figure: string): string => `start when pool.equity < ${figure}`;

type Row = readonly [what: string, said: Otherwise, verdict: string];

const rows: readonly Row[] = [
  ["nothing", {}, "proved"],
  ["a guard", { definitions: "pool.x = if pool.maintenance_margin > 0 then pool.equity / pool.maintenance_margin else 2 [R A]" }, "proved"],
  ["an inverse contract at a price that is a difference", { ...inverse, definitions: "position.x = value of position at (instrument.mark_price - position.entry_price) [R A]", stages: below("sum of position.x") }, "refuted"],
  ["an inverse contract whose price falls to nothing", { ...inverse, definitions: "pool.x = max(0, 0 - worst of price moves (-100%, 0%, +100%) of sum of position.unrealized_pnl) [R A]", stages: below("pool.x") }, "refuted"],
  ["a linear contract whose price falls to nothing", { definitions: "pool.x = max(0, 0 - worst of price moves (-100%, 0%, +100%) of sum of position.unrealized_pnl) [R A]", stages: below("pool.x") }, "proved"],
  ["a step that an account says", { blocks: "facts { account.step: money in settle default 0 }", definitions: "pool.x = rounded pool.maintenance_margin to account.step up [R A]", stages: below("pool.x") }, "refuted"],
  ["a step of nothing under an option", { blocks: "options { a default no }", definitions: "pool.x = rounded pool.maintenance_margin to (if option a then 0 USDT else 1 USDT) up [R A]", stages: below("pool.x") }, "refuted"],
  ["a step that is above nothing", { definitions: "pool.x = rounded pool.maintenance_margin to (if pool.equity > 5 USDT then 2 USDT else 1 USDT) up [R A]", stages: below("pool.x") }, "proved"],
];

test.each(rows)("a divisor or a step is 0, or never: %s", (_, said, wanted) => {
  const policy = smallPolicy(said);
  const [found] = prove(policy, { budget: 400, properties: ["never_divides_by_zero"] });
  expect(found?.verdict).toBe(wanted);
  for (const account of found?.verdict === "refuted" ? (found.accounts ?? []) : []) expect(assess(policy, account).cannotDecide.map(({ reason }) => reason).join()).toMatch(/divisor is 0|step is not positive/);
});

test("a divisor that only a permission reads is not overlooked", () => {
  const said: Otherwise = { ...inverse, adjustment: "allow trader to open when pool.equity >= sum of (value of position at (instrument.mark_price - position.entry_price)) allow trader to close" };
  const [found] = prove(smallPolicy(said), { budget: 400, properties: ["never_divides_by_zero"] });
  expect(found?.verdict).not.toBe("proved");
});
