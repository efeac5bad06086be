/** Pools, money and sums of a state that came of another by changes are those that the state has by itself. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { applicability } from "../../../engine/applies.ts";
import { assessPool } from "../../../engine/assess.ts";
import { fraction, toDecimalString } from "../../../engine/number/index.ts";
import { poolsOf } from "../../../engine/pools.ts";
import { prepare } from "../../../engine/program.ts";
import { withValues } from "../../../engine/state/entity.ts";
import { loadState } from "../../../engine/state/load.ts";
import { moneyOf } from "../../../engine/state/money.ts";
import { positionById, withEntity, withoutEntity, type State } from "../../../engine/state/state.ts";
import { crossMode, isolatedMode, policyOf } from "../assess/ir.ts";

const shared = (keys: string[]): CompiledPolicy => policyOf({ modes: [crossMode({ sharing: { ...crossMode().sharing!, partition: { id: "cross/sharing/share", by: "key", keys } } }), isolatedMode()] }); // the usual mode shares

const policies = {
  "one pool an asset": policyOf({ applies: [{ key: "contract", values: ["linear"] }] }),
  "one pool": shared([]),
  "one pool an instrument": shared(["instrument.settle", "instrument.symbol"]),
  "one pool a leverage": shared(["instrument.settle", "position.leverage"]),
  "one pool a leverage of the account": shared(["account.leverage"]),
};

/** What happens to an account: to its n-th position, to its orders, its money. */
const event = fc.oneof(
  fc.record({ kind: fc.constantFrom("cut", "margin", "leave", "cross", "isolated", "side", "leverage", "moved", "back"), at: fc.nat(9) }),
  fc.record({ kind: fc.constantFrom("spent", "earned", "order", "price", "account"), at: fc.constant(0) }),
);

function after(state: State, { kind, at }: { kind: string; at: number }): State {
  const position = state.positions[at % Math.max(1, state.positions.length)];
  const [balance] = state.balances;
  const [instrument] = state.instruments;
  const [order] = state.orders;
  switch (kind) {
    case "spent":
    case "earned":
      return withEntity(state, withValues(balance!, { wallet_balance: fraction(kind === "spent" ? 0n : 70n), bonus: fraction(0n) })); // these accounts have one
    case "price": {
      const instruments = [withValues(instrument!, { mark_price: fraction(3n) }), ...state.instruments.slice(1)]; // and instruments
      return { ...state, instruments, instrumentBySymbol: new Map(instruments.map((each) => [each.id, each])) };
    }
    case "order":
      return order === undefined ? state : withoutEntity(state, "order", order.id);
    case "account":
      return { ...state, account: withValues(state.account, { leverage: fraction(2n) }) };
  }
  if (position === undefined) return state;
  switch (kind) {
    case "leave":
      return withoutEntity(state, "position", position.id);
    case "cross":
    case "isolated":
      return withEntity(state, withValues(position, { margin_mode: kind, margin: fraction(5n) }));
    case "side":
      return withEntity(state, withValues(position, { side: position.values["side"] === "long" ? "short" : "long" }));
    case "leverage":
      return withEntity(state, withValues(position, { leverage: fraction(3n) }));
    case "moved":
      return withEntity(state, withValues(position, { symbol: instrument!.id }));
    case "back":
      return withEntity(withoutEntity(state, "position", position.id), position);
    default:
      return withEntity(state, withValues(position, { [kind === "cut" ? "contracts" : "margin"]: fraction(1n, 1000n) }));
  }
}

/** The same state in other objects, of which nothing is known. */
const anew = (state: State): State => ({ ...state, positions: [...state.positions], orders: [...state.orders] });

function looked(policy: CompiledPolicy, state: State): object {
  const program = prepare(policy);
  return {
    pools: poolsOf(program, state).map((pool) => {
      const { id, equity, initialMargin, maintenanceMargin } = assessPool(program, state, pool.id)!; // it is one of the state's
      const held = [...pool.positions, ...pool.orders].map((each) => (state.positions.includes(each) || state.orders.includes(each) ? each.id : "stale"));
      return [id, pool.asset, pool.instrument?.id, pool.position?.id, held, applicability(program, state, pool)?.reason.because, equity, initialMargin, maintenanceMargin].join(" ");
    }),
    places: state.positions.map((position) => positionById(state, position.id) === position),
    money: toDecimalString(moneyOf(state, "USDT")),
  };
}

describe.each(Object.entries(policies))("with %s", (_, policy) => {
  test("a state that came of others has what it would have by itself", () => {
    const account = fc.record({ seed: fc.nat(10_000), positions: fc.integer({ min: 1, max: 8 }), instruments: fc.constantFrom(1, 3), cross: fc.constantFrom(50, 100), orders: fc.constantFrom(0, 2) });
    fc.assert(
      fc.property(account, fc.array(event, { minLength: 1, maxLength: 14 }), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (wanted, events, asked) => {
        let state = loadState(accountOf(wanted), prepare(policy).declared);
        looked(policy, state);
        events.forEach((each, index) => {
          state = after(state, each);
          if (asked[index] === true) expect(looked(policy, state)).toEqual(looked(policy, anew(state)));
        });
        expect(looked(policy, state)).toEqual(looked(policy, anew(state)));
      }),
      { numRuns: 60 },
    );
  });
});
