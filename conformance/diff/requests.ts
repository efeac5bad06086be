import type { Action, CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, divide, floor, fraction, multiply, one, parseDecimal, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Charge, Request, Snapshot } from "../../engine/snapshot/index.ts";
import { chargesOf, requestsOf } from "../accounts/index.ts";
import { actorsOf } from "./actions.ts";
import { amountsAsked } from "./amounts-asked.ts";

type Instrument = NonNullable<Snapshot["instruments"]>[number];

/** The standard requests, those that only few policies speak of, and each of them by everybody whom a clause about it names. */
export function requestsFor(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Request[] {
  const meanings = policies.map(({ meaning }) => meaning);
  const spoken = new Set(meanings.flatMap(({ account, modes }) => [...account.permissions, ...modes.flatMap(({ adjustment }) => adjustment)].map(({ action }) => action)));
  const rare = rareRequests(policies, snapshot).filter(({ action }) => spoken.has(action as Action));
  const all = [...requestsOf(policies, snapshot), ...rare];
  const sized = all.flatMap((request): readonly Request[] => (unitOf(request) !== "amount" || "amount" in request ? [] : amountsAsked(policies, request.action).map((amount) => ({ ...request, amount }) as Request))); // its size is an amount
  return [...all, ...sized, ...all.flatMap((request) => halfOf(request, snapshot))].flatMap((request) => actorsOf(meanings, request.action as Action).map((by): Request => (by === "trader" ? request : { ...request, by })));
}

/** A reduction by half, in whole steps: what is refused while something is left may be allowed of the whole, so that the largest size says nothing of it. */
function halfOf(request: Request, { positions, instruments }: Snapshot): readonly Request[] {
  if (request.action !== "reduce" || "contracts" in request) return [];
  const position = positions?.find(({ id }) => id === request.position);
  const [contracts, step] = [parseDecimal(position?.contracts ?? ""), parseDecimal(instruments?.find(({ symbol }) => symbol === position?.symbol)?.amountStep ?? "")];
  if (contracts === undefined || step === undefined || sign(step) <= 0) return [];
  const half = multiply(step, fraction(floor(divide(contracts, multiply(step, fraction(2n))))));
  return sign(half) <= 0 ? [] : [{ ...request, contracts: toDecimalString(half) }];
}

function rareRequests(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Request[] {
  const seen = new Set<string>();
  const held = (snapshot.positions ?? []).filter(({ marginMode, contracts }) => sign(parseDecimal(contracts) ?? { n: 0n, d: 1n }) > 0 && !seen.has(marginMode) && seen.add(marginMode));
  const ways = policies.flatMap(({ meaning }) => meaning.options.filter(({ name }) => name === "position_mode").flatMap(({ values }) => values));
  const modes = [...new Set(policies.flatMap(({ meaning }) => meaning.modes.map(({ name }) => name)))];
  const [first] = snapshot.positions ?? [];
  const free = snapshot.instruments?.find(({ symbol }) => snapshot.positions?.every((position) => position.symbol !== symbol));
  const symbols = [first?.symbol, free?.symbol].filter((symbol) => symbol !== undefined);
  return [
    ...symbols.flatMap((symbol) => modes.map((marginMode): Request => ({ action: "change_margin_mode", symbol, marginMode }))),
    ...(free === undefined ? [] : modes.flatMap((marginMode): readonly Request[] => [{ action: "open", symbol: free.symbol, marginMode, side: "long", price: free.markPrice, leverage: "10" }, { action: "change_leverage", symbol: free.symbol, marginMode, leverage: "20" }])),
    ...held.flatMap(({ id, symbol, leverage = "10" }): readonly Request[] => leveragesAround(leverage, snapshot.instruments?.find((each) => each.symbol === symbol)).map((wanted) => ({ action: "change_leverage", position: id, leverage: wanted }))),
    ...held.flatMap(({ id }): readonly Request[] => (["settle", "delever"] as const).map((action) => ({ action, position: id }))),
    ...held.map(({ id }): Request => ({ action: "liquidate", position: id })),
    // A position of no contracts has settings, and may be given margin.
    ...(snapshot.positions ?? []).filter(({ contracts }) => /^[0.]*$/.test(contracts)).slice(0, 1).flatMap(({ id }): readonly Request[] => [{ action: "add_margin", position: id }, { action: "remove_margin", position: id }]),
    ...[...new Set(ways)].map((positionMode): Request => ({ action: "change_position_mode", positionMode })),
    ...(snapshot.account.balances ?? []).flatMap(({ asset, credits }) => (credits ?? []).slice(0, 1).map(({ id }): Request => ({ action: "expire_credit", asset, credit: id }))),
  ];
}

/** Leverages at which a clause may turn: the position's own, and the highest of each tier, each with the next one. */
function leveragesAround(own: string, instrument: Instrument | undefined): readonly string[] {
  const most = [own, instrument?.maxLeverage, ...(instrument?.tiers ?? []).map(({ maxLeverage }) => maxLeverage)].flatMap((text) => (text === undefined ? [] : [parseDecimal(text)])).filter((value) => value !== undefined);
  return [...new Set(most.flatMap((value) => [value, add(value, one)]).map((value) => toDecimalString(value)))];
}

/** The standard charges; where a rounding is of interest, some of amounts between two of its steps too. */
export function chargesFor(policies: readonly CompiledPolicy[], snapshot: Snapshot, isFine: boolean): readonly Charge[] {
  const charges = chargesOf(policies, snapshot);
  if (!isFine) return charges;
  const seen = new Set<string>();
  const one = charges.filter(({ purpose, direction }) => !seen.has(`${purpose} ${direction}`) && seen.add(`${purpose} ${direction}`));
  return [...one.flatMap((charge) => fine.map((amount): Charge => ({ ...charge, amount }))), ...charges];
}
const fine = ["0.1234567851", "0.55555555555", "1.005", "1.015"];

/** The request with an amount that is allowed, as far as `largest` says, so that something is done; `undefined` where it has no size or has one already. */
export function ofSize(request: Request, largest: readonly (string | undefined)[]): Request | undefined {
  const unit = unitOf(request);
  if (unit === undefined || unit in request) return undefined;
  const sizes = largest.flatMap((text) => (text === undefined ? [] : [parseDecimal(text === "unlimited" ? probe : text)])).filter((size): size is Fraction => size !== undefined && sign(size) > 0);
  const least = sizes.reduce<Fraction | undefined>((found, size) => (found === undefined || compare(size, found) < 0 ? size : found), undefined);
  return least === undefined ? undefined : { ...request, [unit]: toDecimalString(least) };
}
/** So much is asked for where there is no end. */
const probe = "10";

/** What the size of a request is called. */
export function unitOf({ action }: Request): "amount" | "contracts" | undefined {
  if (["withdraw", "deposit", "transfer", "add_margin", "remove_margin"].includes(action)) return "amount";
  return ["open", "increase", "reduce", "place_order", "delever"].includes(action) ? "contracts" : undefined;
}
