import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Charge, Position, Request, Snapshot } from "../../engine/snapshot/index.ts";

/** A small amount, and one that nobody has: the first payer, and the last. */
const amounts = ["1", "1000000000000"] as const;

/** What anybody may ask of an account: each action that the policy speaks of, for each position and each asset. */
export function usualRequests({ meaning }: CompiledPolicy, snapshot: Snapshot): readonly Request[] {
  const positions = snapshot.positions ?? [];
  const ofAccount = new Set(meaning.account.permissions.map(({ action }) => action));
  const money = (snapshot.account.balances ?? []).flatMap(({ asset }) => (["withdraw", "deposit", "transfer"] as const).filter((action) => ofAccount.has(action)).map((action): Request => ({ action, by: "trader", asset, amount: "1" })));
  const orders = ofAccount.has("cancel_order") ? (snapshot.orders ?? []).map(({ id }): Request => ({ action: "cancel_order", by: "trader", order: id })) : [];
  return [...money, ...orders, ...positions.flatMap((position) => requestsOf(position, new Set([...ofAccount, ...(meaning.modes.find(({ name }) => name === position.marginMode)?.adjustment ?? []).map(({ action }) => action)]), meaning.modes.map(({ name }) => name), snapshot))];
}

function requestsOf({ id, symbol, marginMode, side, contracts, leverage }: Position, actions: ReadonlySet<string>, modes: readonly string[], snapshot: Snapshot): readonly Request[] {
  const price = snapshot.instruments?.find((each) => each.symbol === symbol)?.markPrice;
  const by = "trader" as const;
  const lever = leverage === undefined ? {} : { leverage };
  const fill = { by, contracts, ...(price === undefined ? {} : { price }) };
  const other = modes.find((mode) => mode !== marginMode);
  const all: readonly Request[] = [
    { action: "add_margin", by, position: id, amount: "1" },
    { action: "remove_margin", by, position: id, amount: "1" },
    { action: "change_leverage", by, symbol, marginMode, leverage: leverage ?? "1" },
    ...(other === undefined ? [] : [{ action: "change_margin_mode", by, symbol, marginMode: other } as const]),
    { action: "open", symbol, marginMode, side, ...fill, ...lever },
    { action: "increase", position: id, ...fill },
    { action: "reduce", position: id, ...fill },
    { action: "close", position: id, ...fill },
    ...(price === undefined ? [] : [{ action: "place_order", by, symbol, marginMode, side, contracts, price, ...lever } as const]),
  ];
  return all.filter(({ action }) => actions.has(action));
}

/** What anybody may be charged: each purpose that the mode speaks of, for each position, little and more than there is. */
export function usualCharges({ meaning }: CompiledPolicy, snapshot: Snapshot): readonly Charge[] {
  return (snapshot.positions ?? []).flatMap(({ id, symbol, marginMode }) => {
    const asset = snapshot.instruments?.find((each) => each.symbol === symbol)?.settle;
    const purposes = new Set((meaning.modes.find(({ name }) => name === marginMode)?.payment ?? []).flatMap(({ purposes: of }) => of));
    if (asset === undefined) return [];
    return [...purposes].flatMap((purpose) => (purpose === "funding_fee" ? (["pay", "receive"] as const) : [undefined]).flatMap((direction) => amounts.map((amount): Charge => ({ purpose, ...(direction === undefined ? {} : { direction }), position: id, asset, amount }))));
  });
}
