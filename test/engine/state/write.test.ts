import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, divide, fraction, multiply, type Fraction } from "../../../engine/number/index.ts";
import { quantityOf, withValues } from "../../../engine/state/entity.ts";
import { loadState } from "../../../engine/state/load.ts";
import { positionById, withEntity } from "../../../engine/state/state.ts";
import { writeState } from "../../../engine/state/write.ts";
import { basisOf, withBasis } from "../../../engine/basis.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { accounts } from "../assess/accounts.ts";
import { sample } from "../payment/lists.ts";

const rich: Snapshot = {
  ...sample,
  account: { id: "A", status: "warning", balances: [{ asset: "USDT", walletBalance: "05.50", bonus: "0", credits: [{ id: "c", kind: "voucher", amount: "1.10", expiresAt: "2027-01-01T00:00:00.5Z" }], facts: { tier: "vip" } }], facts: { cumulativePnl: "-3.00" } },
  funds: [{ name: "insurance", asset: "USDT", amount: "7.0" }],
  pools: [{ id: "cross:USDT", status: "warning" }],
  counterparties: [{ account: { id: "B" } }],
};

describe("a state as a snapshot", () => {
  test("is the very text it came from, where nothing changed", () => {
    expect(validateSnapshot(rich).issues).toEqual([]);
    expect(JSON.stringify(writeState(loadState(rich, []), []))).toBe(JSON.stringify(rich));
    expect(writeState(loadState({ asOf: sample.asOf, account: { id: "A" } }, []), [])).toEqual({ asOf: sample.asOf, account: { id: "A" } });
  });

  test("so it is for any account", () => {
    fc.assert(
      fc.property(fc.constantFrom("linear" as const, "inverse" as const, "quanto" as const).chain((kind) => accounts(kind, "isolated")), (snapshot) => {
        expect(writeState(loadState(snapshot, []), [])).toEqual(snapshot);
      }),
    );
  });

  test("prints only what changed, and keeps the text of all else", () => {
    const state = loadState(rich, []);
    const [balance] = state.balances;
    const written = writeState(withEntity(state, withValues(balance!, { bonus: fraction(5n, 2n) })), []);
    expect(written.account.balances?.[0]).toEqual({ ...rich.account.balances![0], bonus: "2.5" });
  });

  test("puts declared facts where they belong", () => {
    const declared = [{ path: "account.cumulative_pnl", dimension: { kind: "money" as const, asset: "USDT" } }];
    const state = loadState(rich, declared);
    const changed = { ...state, account: withValues(state.account, { cumulative_pnl: fraction(1n) }) };
    expect(writeState(changed, declared).account.facts).toEqual({ cumulativePnl: "1" });
  });

  test("an average entry that does not end comes back exactly, by its cost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99_999 }), (held, more, price) => {
        const state = loadState(sample, []);
        const position = positionById(state, "p1")!;
        const instrument = state.instrumentBySymbol.get("BTC/USDT:USDT")!;
        const [before, extra] = [fraction(BigInt(held), 1000n), fraction(BigInt(more), 1000n)];
        const cost = add(multiply(before, quantityOf(position, "entry_price")!), multiply(extra, fraction(BigInt(price))));
        const written = writeState(withEntity(state, withBasis(position, instrument, add(before, extra), cost)), []);
        expect(validateSnapshot(written).issues).toEqual([]);
        const back = positionById(loadState(written, []), "p1")!;
        const exact: Fraction = divide(cost, add(before, extra));
        expect(quantityOf(back, "entry_price")).toEqual(exact);
        expect(basisOf(back, instrument)).toEqual(cost);
      }),
    );
  });
});
