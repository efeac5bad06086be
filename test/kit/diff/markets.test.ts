import { expect, test } from "vitest";
import { diff, type DiffOptions } from "../../../conformance/diff/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

const options: DiffOptions = { positions: 1, seed: 1, evaluations: 300 };

const tier = "position.tier = instrument.tiers by position.notional, upper bound included [R A]";
const resting = "order.initial_margin = (value of order at order.price) / order.leverage [R A]";
const [longs, shorts] = ["long", "short"].map((side) => `sum of order.initial_margin where (order.side is ${side})`);

/** What two small policies say otherwise, and the direction in which margin then differs. */
const changes: readonly (readonly [name: string, old: Otherwise, now: Otherwise, direction: "stricter" | "looser"])[] = [
  ["what one contract is, forgotten", {}, { maintenance: "position.contracts * instrument.mark_price * 0.5%" }, "stricter"],
  ["a floor under what tiers ask for", { definitions: tier, maintenance: "position.notional * position.tier.maintenance_margin_rate" }, { definitions: tier, maintenance: "position.notional * max(0.1%, position.tier.maintenance_margin_rate)" }, "stricter"],
  ["the larger side of orders and not both", { definitions: resting, poolMaintenance: `${longs} + ${shorts}` }, { definitions: resting, poolMaintenance: `max(${longs}, ${shorts})` }, "looser"],
];

test.each(changes)("%s: nothing is proved that an account shows otherwise, and one does", (_, old, now, direction) => {
  const answer = diff(smallPolicy(old), smallPolicy(now), options);
  const row = answer.decisions.find(({ decision }) => decision === "cross.maintenance_margin");
  expect((row?.impossible ?? []).map((each) => each.direction)).not.toContain(direction);
  expect(answer.witnesses.flatMap(({ shows }) => shows.map((each) => `${each.decision} ${each.direction}`))).toContain(`cross.maintenance_margin ${direction}`);
});

test("what follows from the tiers of some accounts alone says so, and makes no decision equivalent", () => {
  const [, old, now] = changes[1]!; // there are three
  const row = diff(smallPolicy(old), smallPolicy(now), { ...options, evaluations: 0 }).decisions.find(({ decision }) => decision === "cross.maintenance_margin");
  const assuming = (direction: string): string => (row?.impossible ?? []).filter((each) => each.direction === direction).flatMap((each) => each.assuming).join();
  expect(row?.verdict).toBe("no_difference_found");
  expect(assuming("stricter")).toContain("with the tiers and contract sizes of the accounts");
  expect(assuming("looser")).toContain("any number of positions");
  expect(assuming("looser")).not.toContain("with the tiers");
});

test("a policy for quanto contracts alone has accounts that hold them", () => {
  const quanto = (share: string): Otherwise => ({ contract: "quanto", maintenance: `position.notional * ${share}` });
  const answer = diff(smallPolicy(quanto("0.5%")), smallPolicy(quanto("0.6%")), options);
  expect(answer.decisions.find(({ decision }) => decision === "cross.maintenance_margin")?.verdict).toBe("stricter");
});
