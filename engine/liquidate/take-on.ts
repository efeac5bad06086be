import type { OpenAction, SetEffect } from "../../dsl/ir.ts";
import { contractsStep } from "../amounts.ts";
import { increasePosition, newPosition } from "../fill/increase.ts";
import { downToGrid } from "../largest/index.ts";
import { equals, sign, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { readIn } from "../payment/rule.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import { poolScope, type Scope } from "../scope.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { splitPath } from "../state/load.ts";
import { withEntity, type State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import type { Executed } from "./execute.ts";
import { scopeOf, type Standing } from "./subject.ts";

/**
 * `open SIDE in instrument where (…) by N`: contracts that the plan takes on in the one instrument that is meant, rounded down to its
 * step, as a taker, in the pool's mode. More of a position that is there, else a new one. Nothing where no instrument or no size is.
 */
export function openPosition(context: RunContext, standing: Standing, clause: string, action: OpenAction): Executed {
  const { state, pool } = standing.scope;
  if (pool === undefined) throw new Undecided({ kind: "not_meaningful", because: "A position is opened in a pool, and there is none here." }, clause);
  const reading = exactReading(context);
  const around = poolScope(standing.scope);
  const meant = state.instruments.map((instrument): Scope => ({ ...around, instrument })).filter((scope) => readIn(reading, clause, () => reading.condition(action.where, scope)));
  const [only, another] = meant;
  if (only?.instrument === undefined) return { state, records: [] };
  if (another !== undefined) throw new Undecided({ kind: "not_meaningful", because: `The condition holds for ${meant.map(({ instrument }) => instrument?.id ?? "").join(" and ")}: it does not say in which a position is opened.` }, clause);
  const symbol = only.instrument.id;
  const contracts = downToGrid(readIn(reading, clause, () => reading.quantity(action.by, only)), contractsStep(state, symbol));
  if (sign(contracts) <= 0) return { state, records: [] };
  const { at } = action;
  const price = at.kind === "stated" ? stated(readIn(reading, clause, () => reading.quantity(at.value, only)), clause) : quantityOf(only.instrument, "mark_price")!; // the schema demands a mark
  const mode = pool.mode.name;
  const held = pool.positions.find((each) => wordOf(each, "symbol") === symbol && wordOf(each, "side") === action.side);
  const position = held ?? newPosition(context, state, { symbol, mode, side: action.side, leverage: undefined });
  const done = increasePosition(context, held === undefined ? withEntity(state, position) : state, position, { contracts, price, takerOrMaker: "taker", action: "liquidate" }, undefined);
  return { state: done.state, records: [{ clause, effect: "open", pool: pool.id, position: position.id, contracts, price: toDecimalString(price), payments: done.payments }] };
}

function stated(price: Fraction, clause: string): Fraction {
  if (sign(price) > 0) return price;
  throw new Undecided({ kind: "not_meaningful", because: `The price is ${toDecimalString(price)}, and prices are above 0.` }, clause);
}

/** `set PATH to X` in a plan: a fact of the account, or of each position of what is liquidated; nothing where it has that value already. */
export function setFacts(context: RunContext, standing: Standing, clause: string, { path, value }: SetEffect): Executed {
  const [level, name] = splitPath(path);
  const reading = exactReading(context);
  const { state } = standing.scope;
  const scopes: readonly { readonly entity: Entity; readonly scope: Scope }[] =
    level === "account" ? [{ entity: state.account, scope: standing.scope }] : standing.positions.map((position) => ({ entity: position, scope: scopeOf(standing, position) }));
  const changed = scopes
    .map(({ entity, scope }) => ({ entity, to: readIn(reading, clause, () => reading.quantity(value, scope)) }))
    .filter(({ entity, to }) => !equals(quantityOf(entity, name) ?? zero, to) || quantityOf(entity, name) === undefined);
  if (changed.length === 0) return { state, records: [] };
  const after = changed.reduce((current: State, { entity, to }) => {
    const set = withValues(entity, { [name]: to });
    return level === "account" ? { ...current, account: set } : withEntity(current, set);
  }, state);
  const about = { clause, effect: "set", ...(standing.scope.pool === undefined ? {} : { pool: standing.scope.pool.id }), payments: [] };
  return { state: after, records: level === "account" ? [about] : changed.map(({ entity }) => ({ ...about, position: entity.id })) };
}
