import { expect, test } from "vitest";
import { prove, type Finding, type PropertyName } from "../../../conformance/prove/index.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const found = (property: PropertyName, said: Otherwise): readonly Finding[] => prove(smallPolicy(said), { budget: 400, properties: [property] });
const verdicts = (findings: readonly Finding[]): string => findings.map(({ verdict }) => verdict).join(" ");
const start = "start when pool.equity < pool.maintenance_margin";

type Row = readonly [what: string, property: PropertyName, said: Otherwise, verdicts: string];

const rows: readonly Row[] = [
  ["a pool of nothing is liquidatable and not warned", "stages_in_order", { stages: "warn when pool.equity < 2 * pool.maintenance_margin start when pool.equity <= pool.maintenance_margin" }, "refuted"],
  ["a pool of little debt is not warned", "stages_in_order", { stages: `warn when pool.equity < 1_000_000 * pool.maintenance_margin - 0.01 USDT ${start}` }, "refuted"],
  ["a warning of a little more than nothing", "stages_in_order", { stages: `warn when pool.equity < pool.maintenance_margin + 0.00000001 USDT ${start}` }, "proved"],
  ["a loss of much goes to the wallet", "loss_stays_within", { isolated: { pay: "pay realized_loss { first position.margin then balance.wallet_balance up to 1% of charge when charge > 90_000_000 USDT finally insurance_fund } pay trading_fee { finally debt }" } }, "refuted"],
  ["two lists leave a cent between them", "conserves_money", { pay: "pay realized_loss when charge <= 100_000_000 USDT as small { finally balance.wallet_balance } pay realized_loss when charge >= 100_000_000.02 USDT as large { finally insurance_fund } pay trading_fee { finally debt }" }, "proved refuted"],
  ["two lists meet", "conserves_money", { pay: "pay realized_loss when charge <= 100_000_000 USDT as small { finally balance.wallet_balance } pay realized_loss when charge > 100_000_000 USDT as large { finally insurance_fund } pay trading_fee { finally debt }" }, "proved proved"],
];

test.each(rows)("%s", (_, property, said, wanted) => expect(verdicts(found(property, said))).toBe(wanted));

test("a stage that hangs on many positions, and on money in a band, is come to", () => {
  const [crowd] = found("reachable", { stages: `stage crowd when number of position >= 30 and pool.equity < 3 * pool.maintenance_margin ${start}` });
  expect([crowd?.verdict, crowd?.accounts?.[0]?.positions?.length]).toEqual(["proved", 30]);
});

test("a guarantee about what a mode does not have says so", () => {
  const [cross, isolated] = found("guarantee", { isolated: {}, guarantees: "always position.margin >= 0" });
  expect([cross?.verdict, isolated?.verdict]).toEqual(["unknown", "proved"]);
  expect(cross?.because).toBe("It can be decided of no account in this mode that was made: The fact `position.margin` of p1 is missing.");
});
