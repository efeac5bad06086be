import type { Effect, Permission } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { decreasePosition, withoutClosed } from "../fill/decrease.ts";
import { moveBetween } from "../fill/move.ts";
import { compare, isZero, negate, subtract, unreachable, type Fraction } from "../number/index.ts";
import { absorberCell, balanceCell, isOwn, marginCell, type Cell } from "../payment/cell.ts";
import { readIn } from "../payment/rule.ts";
import { cellsOf } from "../payment/steps.ts";
import type { PaymentRecord } from "../payment/types.ts";
import type { Reading } from "../reading.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { splitPath } from "../state/load.ts";
import { positionById, withEntity, type State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import type { Deed, Done } from "./deed.ts";
import { scopesOf } from "./scopes.ts";

/** What a permission does besides: its `also` effects in order, each read in the state that the one before it left. Throws `Undecided`. */
export function withEffects(context: RunContext, deed: Deed, clause: Permission, done: Done, request: Entity): Done {
  return clause.also.reduce((current, effect) => {
    const reading = exactReading(context);
    const at: EffectAt = { context, reading, deed, clause: clause.id, request };
    return readIn(reading, clause.id, () => applied(at, effect, current));
  }, done);
}

interface EffectAt {
  readonly context: RunContext;
  readonly reading: Reading<Fraction, boolean>;
  readonly deed: Deed;
  readonly clause: string;
  readonly request: Entity;
}

function applied(at: EffectAt, effect: Effect, done: Done): Done {
  switch (effect.kind) {
    case "forfeit":
      return forEachScope(at, done, (scope, current) => {
        const cells = cellsOf(effect.bucket, { id: at.clause }, chargeLike(at.deed), scope);
        return cells.reduce((next, { cell }) => moved(next, cell, absorberCell("venue", next.state, cell.asset, undefined), cell.value!, "bonus_clawback", at.clause), current); // buckets hold money
      });
    case "set":
      return forEachScope(at, done, (scope, current) => assigned(at, effect.path, at.reading.quantity(effect.value, scope), scope, current));
    case "move":
      return forEachScope(at, done, (scope, current) => {
        const amount = roundAmount(at.context.program, at.reading.quantity(effect.amount, scope), -1);
        const [from, to] = [oneCell(at, effect.from, scope), oneCell(at, effect.to, scope)];
        return amount.n >= 0n ? moved(current, from, to, amount, at.deed.action, at.clause) : moved(current, to, from, negate(amount), at.deed.action, at.clause);
      });
    case "cancel_orders":
      return forEachScope(at, done, (scope, current) => ({ ...current, state: ordersCancelled(at, effect, scope, current.state) }));
    case "close_all":
      return allClosed(at, effect, done);
    default:
      return unreachable(effect);
  }
}

/** Once for each site, in the state as it has become. */
function forEachScope(at: EffectAt, done: Done, change: (scope: Scope, current: Done) => Done): Done {
  return at.deed.sites.reduce((current, site) => {
    const [scope] = scopesOf(at.reading, site, current.state, at.request, at.deed.base);
    return scope === undefined ? current : change(scope, current);
  }, done);
}

function assigned(at: EffectAt, path: string, value: Fraction, scope: Scope, done: Done): Done {
  const [level, name] = splitPath(path);
  const { asset, action } = at.deed;
  if (path === "position.margin") {
    const position = scope.position;
    if (position === undefined || positionById(done.state, position.id) === undefined) return done;
    const [margin, wallet] = [marginCell(position, asset), balanceCell("wallet_balance", done.state, asset)];
    const difference = roundAmount(at.context.program, subtract(value, margin.value!), -1); // buckets hold money
    return difference.n >= 0n ? moved(done, wallet, margin, difference, action, at.clause) : moved(done, margin, wallet, negate(difference), action, at.clause);
  }
  if (path === "balance.wallet_balance" || path === "balance.bonus" || path === "balance.debt") {
    const cell = balanceCell(name as "wallet_balance" | "bonus" | "debt", done.state, asset); // the line above
    const more = roundAmount(at.context.program, subtract(value, cell.value!), 1); // buckets hold money
    const gains = (more.n >= 0n) === (cell.kind !== "debt");
    const amount = more.n >= 0n ? more : negate(more);
    const venue = absorberCell("venue", done.state, asset, undefined);
    return gains ? moved(done, venue, cell, amount, action, at.clause) : moved(done, cell, venue, amount, action, at.clause);
  }
  const entity = level === "account" ? done.state.account : level === "position" ? scope.position : level === "order" ? scope.order : level === "instrument" ? scope.instrument : level === "balance" ? scope.balance : undefined;
  if (entity === undefined) throw new Undecided({ kind: "not_meaningful", because: `There is no ${level} here whose \`${name}\` could be set.` });
  const changed = withValues(entity, { [name]: value });
  return { ...done, state: level === "account" ? { ...done.state, account: changed } : withEntity(done.state, changed) };
}

/** Resting orders of the pool, the account or the instrument that meet the condition are no more. */
export function ordersCancelled(at: { readonly reading: Reading<Fraction, boolean>; readonly request?: Entity }, effect: Effect & { readonly kind: "cancel_orders" }, scope: Scope, state: State): State {
  const inScope = (order: Entity): boolean =>
    effect.scope === "account" || (effect.scope === "instrument" ? wordOf(order, "symbol") === scope.instrument?.id : scope.pool === undefined || scope.pool.orders.some((each) => each.id === order.id));
  const pools = at.reading.poolsOf({ state });
  const goes = (order: Entity): boolean => {
    if (!inScope(order)) return false;
    const pool = pools.find((each) => each.orders.includes(order));
    return effect.where === undefined || at.reading.condition(effect.where, { state, order, ...(pool === undefined ? {} : { pool }) });
  };
  return { ...state, orders: state.orders.filter((order) => !goes(order)) };
}

/** Closes, at the mark and as a taker, the positions that meet the condition: of the pool in a mode, else of the account. */
function allClosed(at: EffectAt, effect: Effect & { readonly kind: "close_all" }, done: Done): Done {
  const [site] = at.deed.sites;
  const pools = at.reading.poolsOf({ state: done.state });
  const own = site?.kind === "held" ? scopesOf(at.reading, site, done.state, at.request)[0]?.pool : undefined;
  const chosen = (own === undefined ? pools : pools.filter((pool) => pool.id === own.id)).flatMap((pool) =>
    pool.positions.filter((position) => effect.where === undefined || at.reading.condition(effect.where, { state: done.state, pool, position })),
  );
  return chosen.reduce((current: Done, { id }) => {
    const position = positionById(current.state, id);
    const contracts = position === undefined ? undefined : quantityOf(position, "contracts");
    if (position === undefined || contracts === undefined || isZero(contracts)) return current;
    const price = quantityOf(current.state.instrumentBySymbol.get(wordOf(position, "symbol")!)!, "mark_price")!; // the schema demands both
    const closed = decreasePosition(at.context, current.state, position, { contracts, price, takerOrMaker: "taker", action: at.deed.action });
    return { ...current, state: withoutClosed(closed.state, id), payments: [...current.payments, ...closed.payments] };
  }, done);
}

function moved(done: Done, from: Cell, to: Cell, amount: Fraction, purpose: string, clause: string): Done {
  const short = isOwn(from) && amount.n > 0n && compare(from.value!, amount) < 0 ? from.name : undefined; // own cells hold money
  if (amount.n < 0n) return done; // a wallet below 0 has nothing to forfeit
  const { state, payments } = moveBetween(done.state, from, to, amount, purpose, clause);
  const all: readonly PaymentRecord[] = [...done.payments, ...payments];
  return { ...done, state, payments: all, ...(short === undefined ? {} : { short }) };
}

function oneCell(at: EffectAt, bucket: string, scope: Scope): Cell {
  const [only] = cellsOf(bucket, { id: at.clause }, chargeLike(at.deed), scope);
  if (only === undefined) throw new Undecided({ kind: "not_meaningful", because: `There is no \`${bucket}\` to move money through.` }, at.clause);
  return only.cell;
}

/** Buckets are found as for a charge in the deed's asset. */
function chargeLike(deed: Deed) {
  return { purpose: "bonus_clawback" as const, direction: "pay" as const, asset: deed.asset, amount: { n: 0n, d: 1n }, mode: "" };
}
