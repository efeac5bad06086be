import { roundNeed } from "../../amounts.ts";
import { moveBetween } from "../../fill/move.ts";
import { releaseMargin } from "../../fill/decrease.ts";
import { standsAlone } from "../../fill/increase.ts";
import { compare, zero } from "../../number/index.ts";
import { balanceCell, marginCell } from "../../payment/cell.ts";
import { poolHolding } from "../../pools.ts";
import { exactReading, unobserved, type RunContext } from "../../run-context.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../../state/entity.ts";
import { positionById, withEntity, type State } from "../../state/state.ts";
import type { Deed, Done, Site } from "../deed.ts";

/** Another leverage for positions, and nothing else. `at` is where it is judged if there is no such position. */
export function leverageDeed(base: State, positions: readonly Entity[], at: Site & { readonly kind: "held" }): Deed {
  return {
    action: "change_leverage",
    base,
    unit: "leverage",
    asset: settleOf(base, at.symbol),
    sites: sitesOf(positions, at),
    source: undefined,
    perform: (size): Done => {
      if (size.n <= 0n) return { state: base, payments: [] };
      return { state: positions.reduce((state, position) => withEntity(state, withValues(position, { leverage: size })), base), payments: [] };
    },
    moving: undefined,
  };
}

/**
 * Another mode for positions. Into a mode where each stands alone, a position takes its initial margin, as the policy defines it, from
 * the wallet; out of one its margin goes to the wallet.
 */
export function marginModeDeed(context: RunContext, base: State, positions: readonly Entity[], target: string, at: Site & { readonly kind: "held" }): Deed {
  return {
    action: "change_margin_mode",
    base,
    unit: "none",
    asset: settleOf(base, at.symbol),
    sites: sitesOf(positions, at).map((site) => ({ ...site, mode: target })),
    source: undefined,
    perform: (): Done => positions.reduce((done: Done, { id }) => switched(context, done, id, target), { state: base, payments: [] }),
    moving: undefined,
  };
}

function switched(context: RunContext, done: Done, id: string, target: string): Done {
  const position = positionById(done.state, id)!; // callers hold it
  const from = wordOf(position, "margin_mode")!; // the schema demands it
  if (from === target) return done;
  const modes = context.program.modes;
  const [alone, will] = [standsAlone(modes.get(from)!), standsAlone(modes.get(target)!)]; // the request was checked
  const out = alone && !will ? releaseMargin(context, done.state, id, quantityOf(position, "margin") ?? zero, "change_margin_mode") : { state: done.state, payments: [] };
  const settled = positionById(out.state, id)!; // as above
  const changed = withEntity(out.state, withValues(settled, { margin_mode: target, ...(alone === will ? {} : { margin: will ? zero : undefined }) }));
  const payments = [...done.payments, ...out.payments];
  if (alone || !will) return { ...done, state: changed, payments };
  const reading = exactReading(unobserved(context));
  const now = positionById(changed, id)!; // as above
  const pool = poolHolding(reading.poolsOf({ state: changed }), "position", id)!; // a position of a mode has a pool
  const needed = roundNeed(context.program, reading.figure("position.initial_margin", { state: changed, pool, position: now }));
  const asset = settleOf(changed, wordOf(now, "symbol")!); // the schema demands it
  const wallet = balanceCell("wallet_balance", changed, asset);
  const paid = moveBetween(changed, wallet, marginCell(now, asset), needed, "change_margin_mode");
  const short = compare(wallet.value!, needed) < 0 ? wallet.name : done.short; // a wallet holds money
  return { state: paid.state, payments: [...payments, ...paid.payments], ...(short === undefined ? {} : { short }) };
}

export function settleOf(state: State, symbol: string): string {
  return wordOf(state.instrumentBySymbol.get(symbol)!, "settle")!; // the boundary has checked symbols
}

function sitesOf(positions: readonly Entity[], at: Site & { readonly kind: "held" }): readonly (Site & { readonly kind: "held" })[] {
  if (positions.length === 0) return [at];
  return positions.map((position) => ({ kind: "held", mode: wordOf(position, "margin_mode")!, symbol: wordOf(position, "symbol")!, positionId: position.id })); // the schema demands both
}
