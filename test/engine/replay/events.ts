import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateEvents } from "../../../engine/replay/check-events.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";
import type { ReplayEvent } from "../../../schemas/generated/events.ts";

const root = join(import.meta.dirname, "../../..");

export const reference = compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"));
export const symbol = "BTC/USDT:USDT";

/** The sample account, with an insurance fund and a credit, so that money has many places to be. */
export const sample: Snapshot = withMore(JSON.parse(readFileSync(join(root, "policies/reference/accounts/sample.json"), "utf8")) as Snapshot); // it is one, as other tests say

function withMore(snapshot: Snapshot): Snapshot {
  const balances = (snapshot.account.balances ?? []).map((balance) => ({ ...balance, debt: "0", credits: [{ id: "c1", kind: "voucher", amount: "7.5", expiresAt: "2026-11-22T20:00:00Z" }] }));
  const whole = { ...snapshot, account: { ...snapshot.account, balances }, funds: [{ name: "insurance", asset: "USDT", amount: "100000" }] };
  const { issues } = validateSnapshot(whole);
  if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return whole;
}

type Happening = Omit<ReplayEvent, "at">;

const price = fc.integer({ min: 44_000, max: 70_000 }).map(String);
const amount = fc.integer({ min: 1, max: 900 }).map((cents) => `${cents}.25`);
const position = fc.constantFrom("p1", "p2", "p3");

/** Anything that may happen to the sample account, much of it refused or impossible. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: price.map((markPrice): Happening => ({ prices: { [symbol]: { markPrice } } })) },
  { weight: 1, arbitrary: price.map((lastPrice): Happening => ({ prices: { [symbol]: { lastPrice, indexPrice: lastPrice } } })) },
  { weight: 1, arbitrary: fc.constantFrom("0.0001", "-0.002", "0").map((rate): Happening => ({ funding: { symbol, rate } })) },
  { weight: 1, arbitrary: fc.record({ purpose: fc.constantFrom("realized_loss" as const, "trading_fee" as const, "interest" as const), position, amount }).map(({ purpose, position: of, amount: due }): Happening => ({ charge: { purpose, position: of, asset: "USDT", amount: due } })) },
  { weight: 1, arbitrary: fc.record({ action: fc.constantFrom("deposit" as const, "withdraw" as const), amount }).map(({ action, amount: asked }): Happening => ({ request: { action, asset: "USDT", amount: asked } })) },
  { weight: 1, arbitrary: fc.record({ action: fc.constantFrom("add_margin" as const, "remove_margin" as const), position, amount }).map(({ action, position: of, amount: asked }): Happening => ({ request: { action, position: of, amount: asked } })) },
  { weight: 1, arbitrary: fc.record({ side: fc.constantFrom("long" as const, "short" as const), mode: fc.constantFrom("cross", "isolated"), size: fc.constantFrom("0.05", "0.4", "2") }).map(({ side, mode, size }): Happening => ({ request: { action: "trade", symbol, marginMode: mode, side, contracts: size, leverage: "10" } })) },
  { weight: 1, arbitrary: position.map((of): Happening => ({ request: { action: "close", position: of } })) },
  { weight: 1, arbitrary: amount.map((given): Happening => ({ grant: { asset: "USDT", amount: given } })) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ expire: { asset: "USDT", marginMode: "cross" } }, { expire: { asset: "USDT", credit: "c1" } }, { expire: { asset: "USDT", marginMode: "isolated", amount: "3" } }) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ realize: { of: "both" } }, { realize: { of: "profit", marginMode: "cross" } }, { realize: { of: "loss", symbol } }) },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ set: { selectors: { bonus: "no" } } }, { set: { selectors: { bonus: "yes" } } }, { set: { instruments: { [symbol]: { takerFeeRate: "0.001" } } } }) },
);

const start = Date.parse(sample.asOf);

/** Dated lists of such, with ties. */
export const lists: fc.Arbitrary<readonly ReplayEvent[]> = fc.array(fc.record({ wait: fc.constantFrom(0, 0, 1, 3_600, 40_000), what: happening }), { maxLength: 14 }).map((steps) => {
  let seconds = 0;
  return steps.map(({ wait, what }): ReplayEvent => {
    seconds += wait;
    return { at: `${new Date(start + seconds * 1_000).toISOString().slice(0, 19)}Z`, ...what };
  });
});

/** Events that were checked; a mistake in a test's own list is told. */
export function eventsOf(json: unknown, snapshot: Snapshot = sample): readonly ReplayEvent[] {
  const { events, issues } = validateEvents(json, snapshot);
  if (events === undefined) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return events;
}
