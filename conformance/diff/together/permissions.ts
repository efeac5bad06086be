import type { Permission } from "../../../dsl/ir.ts";
import { balanceOrEmpty, poolOfPlace } from "../../../engine/empty-pool.ts";
import { one } from "../../../engine/number/index.ts";
import type { Pool } from "../../../engine/pools.ts";
import type { Scope } from "../../../engine/scope.ts";
import { makeEntity, type Entity } from "../../../engine/state/entity.ts";
import { attempt } from "../../../engine/undecided.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../prove/terms/formula.ts";
import { subtract, type Polynomial } from "../../prove/terms/polynomial.ts";
import { amountOf, any, eitherWay, holds, known, memberOf, poolsIn, unequal, type Moved, type Side, type Situation } from "./situation.ts";

/** Actions on money alone, which are judged in each pool that shares it. */
const ofMoney: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "change_position_mode", "expire_credit"]);

/** What actions on money move, of the account and of the position at hand. */
const moves: Readonly<Record<string, Moved>> = {
  withdraw: { "balance.wallet_balance": "out" }, transfer: { "balance.wallet_balance": "out" }, deposit: { "balance.wallet_balance": "in" },
  add_margin: { "balance.wallet_balance": "out", "position.margin": "in" }, remove_margin: { "balance.wallet_balance": "in", "position.margin": "out" },
};

/** An action that is allowed under one of the two alone, or of which they allow more and less. Conditions are read after what is asked for has moved, limits before; of a fill, which changes more, where the account is. */
export function permissionSituations(mode: string, sides: readonly [Side, Side], sidesAfter: (moved: Moved) => readonly [Side, Side]): readonly Situation[] {
  const pools = poolsIn(mode, sides);
  return (pools.length === 0 ? emptyIn(mode, sides) : pools).flatMap((both) => {
    const about = both.map((pool, side) => [...sides[side as 0 | 1].program.meaning.account.permissions, ...pool.mode.adjustment]);
    const actions = [...new Set(about.flat().map(({ action }) => action))];
    return actions.flatMap((action) => objectsOf(action, both[1]).flatMap((object): readonly Situation[] => {
      const moved = moves[action];
      const then = moved === undefined ? sides : sidesAfter(moved);
      const [old, now] = both.map((pool, side) => judged((about[side] ?? []).filter((each) => each.action === action), { before: sides[side as 0 | 1], after: then[side as 0 | 1] }, pool, object)) as [Judged, Judged]; // two of two
      const left = moved === undefined ? truth(true) : allOf(known([old.left, now.left]));
      const within = unequal(old.limit, now.limit).map((each) => allOf([old.allowed, now.allowed, each, anyOf([old.atLimit, now.atLimit])]));
      return [...eitherWay(old.allowed, now.allowed), ...within].map((formula) => ({ name: `${mode} ${action}`, holds: allOf([formula, left]), asked: { kind: "permit", action, of: object.id } }));
    }));
  });
}

/** The pool that money alone makes, where nothing is held in a mode that shares it. */
function emptyIn(mode: string, sides: readonly [Side, Side]): readonly (readonly [Pool, Pool])[] {
  const found = sides.map(({ program, pools, state }) => {
    const rules = program.modes.get(mode);
    const asset = state.balances[0]?.id;
    if (rules?.sharing === undefined || rules.sharing.partition.by === "position" || asset === undefined) return undefined;
    const place = attempt(() => poolOfPlace(pools, state, { mode: rules, symbol: undefined, asset }));
    return "value" in place ? place.value : undefined;
  });
  const [old, now] = found;
  return old === undefined || now === undefined ? [] : [[old, now]];
}

interface Judged {
  readonly allowed: Formula;
  readonly limit: Polynomial | undefined;
  /** That as much is asked for as the limit says. */
  readonly atLimit: Formula;
  /** That nothing is taken that is not there. */
  readonly left: Formula | undefined;
}

/** The objects that are asked about: the pool for its money, an order, a position. */
function objectsOf(action: string, pool: Pool): readonly (Entity | Pool)[] {
  if (ofMoney.has(action)) return pool.mode.sharing?.partition.by === "position" ? [] : [pool];
  return action === "place_order" || action === "cancel_order" ? pool.orders.slice(0, 1) : pool.positions.slice(0, 1);
}

/** Whether it is allowed, as far as conditions can be read, and up to how much. */
function judged(clauses: readonly Permission[], { before, after }: { readonly before: Side; readonly after: Side }, pool: Pool, object: Entity | Pool): Judged {
  const request = makeEntity("request", "asked", { amount: one, contracts: one, cost: one, price: one, leverage: one });
  const member = "level" in object ? memberOf(pool, object) : undefined;
  const balance = balanceOrEmpty(before.state, pool.asset ?? before.state.balances[0]?.id ?? "");
  const scopeOf = (side: Side): Scope => side.scope(pool, { request, ...(member === undefined ? { balance } : member.level === "order" ? { order: member } : { position: member }) });
  const scope = scopeOf(after);
  const forbids = clauses.filter(({ verdict }) => verdict === "forbid").map(({ when }) => holds(after, when, scope)).map((each) => (each === undefined ? undefined : not(each)));
  const allows = clauses.filter(({ verdict }) => verdict === "allow").map(({ when, upTo }) => allOf(known([holds(after, when, scope), upTo?.kind === "keeps" ? holds(after, upTo.condition, scope) : undefined])));
  const [value] = clauses.flatMap(({ verdict, upTo }) => (verdict === "allow" && upTo?.kind === "limit" ? [upTo.value] : []));
  const limit = value === undefined ? undefined : amountOf(before, value, scopeOf(before));
  const asked = amountOf(before, { kind: "fact", path: "request.amount" }, scopeOf(before));
  const money = amountOf(after, { kind: "fact", path: "balance.wallet_balance" }, scope);
  return { allowed: allOf([...known(forbids), any(allows)]), limit, atLimit: limit === undefined || asked === undefined ? truth(true) : signIs(subtract(asked, limit), "="), left: money === undefined ? undefined : signIs(money, ">=") };
}
