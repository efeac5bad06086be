import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Chance } from "../certified/chance.ts";
import { madeExtreme } from "../certified/extremes.ts";

/** Any object of a snapshot, which is changed here to what its schema may not have. */
type Loose = Record<string, unknown>;

interface Draft {
  readonly chance: Chance;
  readonly policy: CompiledPolicy;
  readonly whole: Loose;
  readonly account: Loose;
  readonly positions: Loose[];
  readonly orders: Loose[];
  readonly balances: Loose[];
  readonly instruments: Loose[];
  readonly assets: Loose[];
}

const decimals = ["0", "-0", "00012.50", "0.000000000000000001", "99999999999999999999.999999999999999999", "12345678901234567890.123456789012345678", "0.1000", "9007199254740993", "3.333333333333333333", "1", "2.50", "-1"];
const names = ["__proto__", "constructor", "toString", "é中", 'a"b', "\\x", "x y", "order p0", "p0", "cross:USDT", "hasOwnProperty"];
const steps = ["0.25", "3", "0.000000000000000001", "1000", "7.5", "1000000", "00.10"];
const prices = ["0.000000000000000001", "99999999999999999999", "1", "3", "1000", "0.25"];
const moments = ["2020-01-01T00:00:00Z", "2031-01-01T00:00:00Z", "2026-11-28T23:59:59Z", "2026-11-28T23:59:59.999Z", "2026-11-29T00:00:00Z", "2026-11-29T23:59:59.999Z", "2026-11-30T00:00:00Z"];
/** What names things, by which others find them. */
const keys: ReadonlySet<string> = new Set(["id", "asset", "symbol", "balances"]);

/** A snapshot after so many changes that no account of a test has. Some are refused as snapshots then. */
export function changed(snapshot: Snapshot, policy: CompiledPolicy, chance: Chance, times: number): Snapshot {
  let found = structuredClone(snapshot);
  for (let time = 0; time < times; time += 1) {
    if (chance.below(moves.length + 1) === 0) {
      found = structuredClone(madeExtreme(found, chance));
      continue;
    }
    const whole = found as unknown as Loose;
    const listOf = (of: Loose, name: string): Loose[] => (of[name] ??= []) as Loose[];
    const account = whole["account"] as Loose;
    chance.among(moves)({ chance, policy, whole, account, positions: listOf(whole, "positions"), orders: listOf(whole, "orders"), balances: listOf(account, "balances"), instruments: listOf(whole, "instruments"), assets: listOf(whole, "assets") });
  }
  return found;
}

const one = ({ chance }: Draft, all: readonly Loose[], change: (each: Loose) => void): void => void (all.length > 0 && change(chance.among(all)));
const some = ({ chance }: Draft, all: readonly Loose[], change: (each: Loose) => void): void => all.forEach((each) => chance.often(0.5) && change(each));
const everything = (draft: Draft): Loose[] => [...draft.positions, ...draft.orders, ...draft.balances, ...draft.instruments, ...draft.assets, draft.account];
const isDecimal = (value: unknown): boolean => typeof value === "string" && /^-?[\d.]+$/.test(value);
const tiersOf = (instrument: Loose): Loose[] => (instrument["tiers"] ?? []) as Loose[];
const stagesOf = ({ policy }: Draft): string[] => ["healthy", "strange", ...[policy.meaning.account, ...policy.meaning.modes].flatMap((each) => (each?.liquidation?.stages ?? []).map(({ name }) => name))];
const changeDecimal = (draft: Draft, all: readonly Loose[]): void =>
  one(draft, all, (each) => {
    const its = Object.keys(each).filter((key) => isDecimal(each[key]));
    if (its.length > 0) each[draft.chance.among(its)] = draft.chance.among(decimals);
  });

const moves: readonly ((draft: Draft) => void)[] = [
  // What an account has.
  ({ positions }) => void positions.splice(0),
  ({ balances }) => void balances.splice(0),
  ({ positions, orders, balances }) => [positions, orders, balances].forEach((list) => list.splice(0)),
  ({ account }) => void delete account["balances"],
  ({ positions, orders, balances }) => [positions, orders, balances].forEach((list) => list.reverse()),
  ({ balances, chance }) => void balances.push(...Array.from({ length: 20 }, (_, index) => ({ asset: `Z${index}`, walletBalance: chance.decimal(1, 100, 3) }))),
  ({ positions, chance }) => void (positions[0] !== undefined && positions.push(...Array.from({ length: chance.among([3, 10, 40]) }, (_, index) => ({ ...positions[0], id: `m${index}`, contracts: chance.decimal(0.001, 3, 3), side: chance.among(["long", "short"]) })))),
  ({ positions }) => void positions.push(...positions.map((each) => ({ ...each, id: `${String(each["id"])}h`, side: each["side"] === "long" ? "short" : "long" }))),
  ({ orders, instruments, policy, chance }) => void orders.push({ id: "solo", symbol: instruments[0]?.["symbol"], marginMode: chance.among(policy.meaning.modes).name, side: "long", contracts: "1", price: "5", leverage: "3", reduceOnly: false }),
  // Amounts.
  (draft) => some(draft, draft.positions, (each) => void (each["contracts"] = "0")),
  (draft) => some(draft, draft.balances, (each) => Object.assign(each, { walletBalance: draft.chance.among(["0", "-0.00000001", "0.000000000000000001"]), bonus: "0" })),
  (draft) => some(draft, draft.balances, (each) => void (each["debt"] = draft.chance.among(["0", "5", "0.00000001"]))),
  (draft) => some(draft, draft.positions, (each) => void (each["unsettledFunding"] = draft.chance.among(["0", "-5", "5", "-0.000000000000000001"]))),
  (draft) => some(draft, draft.positions, (each) => void (each["margin"] !== undefined && (each["margin"] = draft.chance.among(["0", "0.000000000000000001", "1"])))),
  (draft) => changeDecimal(draft, [...draft.positions, ...draft.orders, ...draft.balances]),
  (draft) => changeDecimal(draft, [...draft.instruments, ...draft.assets]),
  (draft) => some(draft, draft.balances, (each) => void (each["credits"] = Array.from({ length: draft.chance.below(4) }, (_, index) => ({ id: `k${index}`, kind: draft.chance.among(["voucher", "bonus", "trial", "__proto__"]), amount: draft.chance.among(["0", "5", "0.1", "100000000000000000.5"]), ...(draft.chance.often(0.5) && { expiresAt: draft.chance.among(moments) }) })))),
  // What is not there.
  (draft) =>
    one(draft, everything(draft), (each) => {
      const its = Object.keys(each).filter((key) => !keys.has(key));
      if (its.length > 0) delete each[draft.chance.among(its)];
    }),
  (draft) => some(draft, draft.positions, (each) => void delete each["leverage"]),
  (draft) => some(draft, draft.orders, (each) => void delete each[draft.chance.among(["price", "leverage", "reduceOnly"])]),
  ({ assets }) => void assets.pop(),
  (draft) => one(draft, draft.positions, (each) => Object.assign(each, { entryNotional: draft.chance.decimal(10, 10000, 4), ...(draft.chance.often(0.5) && { entryPrice: undefined }) })),
  // Words.
  (draft) =>
    one(draft, everything(draft).filter((each) => Object.keys((each["facts"] ?? {}) as Loose).length > 0), (each) => {
      const facts = each["facts"] as Loose;
      facts[draft.chance.among(Object.keys(facts))] = draft.chance.among(["maybe", "yes", true, false, "0", "-1", "5", "2026-11-29T00:00:00Z"]);
    }),
  (draft) => one(draft, everything(draft).filter((each) => each["facts"] !== undefined), (each) => void delete each["facts"]),
  ({ whole }) => void delete whole["selectors"],
  ({ whole, policy, chance }) => void (whole["selectors"] = { ...(whole["selectors"] as Loose | undefined), [chance.among([...policy.meaning.options.map(({ name }) => name), ...policy.meaning.applies.map(({ key }) => key), "x"])]: chance.among(["yes", "no", "hard", "nope"]) }),
  (draft) => some(draft, [...draft.positions, ...draft.orders], (each) => void (each["marginMode"] = draft.chance.among([...draft.policy.meaning.modes.map(({ name }) => name), "nomode"]))),
  (draft) => one(draft, [...draft.positions, ...draft.orders], (each) => void (each["id"] = draft.chance.among(names))),
  (draft) => one(draft, draft.balances, (each) => void (each["asset"] = draft.chance.among([...names, "USD", "BTC"]))),
  // As it stood before.
  (draft) => some(draft, draft.positions, (each) => void (each["status"] = draft.chance.among(stagesOf(draft)))),
  (draft) => void (draft.account["status"] = draft.chance.among(stagesOf(draft))),
  (draft) => {
    const ids = new Set([...draft.positions.flatMap(({ marginMode, id, symbol }) => [`${String(marginMode)}:${String(id)}`, `${String(marginMode)}:${String(symbol)}`, `${String(marginMode)}:USDT`, `${String(marginMode)}:BTC`])]);
    draft.whole["pools"] = [...ids].filter(() => draft.chance.often(0.5)).map((id) => ({ id, status: draft.chance.among(stagesOf(draft)) }));
  },
  ({ whole, chance }) => void (whole["asOf"] = chance.among(moments)),
  // The market.
  (draft) => one(draft, draft.instruments, (each) => void (each["tickSize"] = draft.chance.among(steps))),
  (draft) => one(draft, draft.instruments, (each) => void (each["markPrice"] = draft.chance.among(prices))),
  (draft) => one(draft, draft.instruments, (each) => void (each["contractSize"] = draft.chance.among(["1", "0.0001", "100", "0.333333333333333333", "1000000"]))),
  (draft) => one(draft, draft.instruments, (each) => Object.assign(each, { contract: draft.chance.among(["linear", "inverse", "quanto"]), ...(draft.chance.often(0.5) && { quantoMultiplier: "0.01" }) })),
  (draft) => one(draft, draft.instruments, (each) => void (each["settle"] = draft.chance.among(["USDT", "USDC", "BTC", "USD", "XXX"]))),
  (draft) => one(draft, draft.instruments, (each) => void (each["expiresAt"] = draft.chance.among(moments))),
  (draft) => one(draft, draft.instruments, (each) => void delete each["tiers"]),
  (draft) => one(draft, draft.instruments, (each) => void (each["tiers"] = tiersOf(each).slice(0, 1 + draft.chance.below(3)))),
  (draft) => one(draft, draft.instruments.flatMap((each) => tiersOf(each).slice(-1)), (each) => void (each["maxNotional"] === undefined ? (each["maxNotional"] = "100000000") : delete each["maxNotional"])),
  (draft) => one(draft, draft.instruments.flatMap(tiersOf), (each) => void (each[draft.chance.among(["maintenanceMarginRate", "maintenanceAmount"])] = draft.chance.among(decimals))),
  ({ positions, instruments, chance }) => positions.forEach((each) => void (each["symbol"] = instruments.length > 0 ? chance.among(instruments)["symbol"] : each["symbol"])),
  ({ instruments }) => instruments.forEach((each) => void (each["base"] = "BB")),
];
