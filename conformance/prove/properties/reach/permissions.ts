import type { Action, Expression, Permission } from "../../../../dsl/ir.ts";
import type { Scope } from "../../../../engine/scope.ts";
import { onlyAdds, type Ground, type Site } from "../../claim.ts";
import { isOfOne, possibly } from "../../possibly.ts";
import { scopesAt } from "../../site.ts";
import { allOf, anyOf, not, type Formula } from "../../terms/formula.ts";
import type { WantedClause } from "./wanted.ts";

/** What may be done in several places at once: a condition of an `allow` must hold in all of them. */
const inPlaces: ReadonlySet<Action> = new Set(["withdraw", "deposit", "transfer", "change_leverage", "change_margin_mode", "change_position_mode", "expire_credit"]);
const ofMoney: ReadonlySet<Action> = new Set(["withdraw", "deposit", "transfer", "expire_credit", "change_position_mode"]);
const ofOrders: ReadonlySet<Action> = new Set(["place_order", "cancel_order"]);
const adding: ReadonlySet<Action> = new Set(["open", "increase"]);

/** Every permission of a policy: it decides somewhere, or what stands before it always does. Clauses of the account's block stand before those of the mode. */
export function permissionsWanted(ground: Ground): readonly WantedClause[] {
  const { account, modes } = ground.policy.meaning;
  const shared = modes.filter(({ sharing }) => sharing !== undefined && sharing.partition.by !== "position").map(({ name }) => name);
  return [
    ...account.permissions.map((clause, index) => wanted(ground, clause, account.permissions.slice(0, index), account.permissions, ofMoney.has(clause.action) ? shared : modes.map(({ name }) => name), "permissions of the account")),
    ...modes.flatMap(({ name, adjustment }) => adjustment.map((clause, index) => wanted(ground, clause, [...account.permissions, ...adjustment.slice(0, index)], [...account.permissions, ...adjustment], [name], `permissions of mode ${name}`))),
  ];
}

function wanted(ground: Ground, clause: Permission, earlier: readonly Permission[], all: readonly Permission[], modes: readonly string[], group: string): WantedClause {
  const covering = (list: readonly Permission[], verdict: Permission["verdict"]): readonly Permission[] => list.filter((each) => each !== clause && each.verdict === verdict && each.action === clause.action && (each.actor === "anyone" || each.actor === clause.actor));
  const isBare = clause.also.length === 0;
  const forbids = covering(clause.verdict === "forbid" ? earlier : all, "forbid");
  // One that takes no more than it is asked for, and leaves nothing that a later one allows.
  const allows = clause.verdict === "allow" && isBare ? covering(earlier, "allow").filter(({ also, upTo }) => also.length === 0 && upTo === undefined) : [];
  // After an `also` the state is another one than what is forbidden is judged in.
  const denied = clause.verdict !== "allow" || isBare ? forbids : [];
  const passed = inPlaces.has(clause.action) && allows.length > 1 ? [] : allows;
  const read = [clause, ...denied, ...passed].flatMap(({ when }) => when ?? []);
  const never = neverOf(clause, forbids, allows);
  return {
    about: `${clause.id}: ${said(clause)}`, clause: clause.id, modes, group, ...(never === undefined ? {} : { never }),
    ofOneMember: read.every((each) => isOfOne(ground.program, each)),
    formula: (site) => {
      if (read.length === 0 || !ground.onlySums || !onlyAdds(read)) return undefined;
      const reading = site.read(adding.has(clause.action) ? {} : { instead: ({ path, of }) => (path === "position.contracts" ? site.book.free(`position.contracts ${of}, left`, "nonNegative") : undefined) });
      const holds = (condition: Expression | undefined, scope: Scope): Formula => (condition === undefined ? allOf([]) : possibly(ground.program, reading, site.book, condition, scope));
      const places = placesOf(clause, read, site, reading);
      if (places.length === 0) return undefined;
      return anyOf(places.map((scope) => allOf([holds(clause.when, scope), ...[...denied, ...passed].map(({ when }) => not(holds(when, scope)))])));
    },
  };
}

const said = ({ verdict, actor, action }: Permission): string => `${verdict} ${actor} ${action.replaceAll("_", " ")}`;

function neverOf(clause: Permission, forbids: readonly Permission[], allows: readonly Permission[]): string | undefined {
  const forbid = forbids.find(({ when }) => when === undefined);
  if (forbid !== undefined) return `It can never decide: ${forbid.id} forbids the same without a condition${clause.verdict === "forbid" ? ", and stands before it" : ""}.`;
  const allow = allows.find(({ when }) => when === undefined);
  if (allow !== undefined) return `It can never decide: ${allow.id} stands before it and allows the same without a condition.`;
  return undefined;
}

/** Where such a clause is read: in the pool that holds the money, at the order, at the position. */
function placesOf({ action }: Permission, read: readonly Expression[], { state, pool }: Site, reading: Parameters<typeof scopesAt>[0]): readonly Scope[] {
  if (ofMoney.has(action)) return [{ state, pool }];
  if (!/"path":"(position|order|instrument)\./.test(JSON.stringify(read))) return [{ state, pool }];
  return scopesAt(reading, ofOrders.has(action) ? "order" : "position", state, pool);
}
