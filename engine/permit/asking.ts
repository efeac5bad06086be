import type { Permission } from "../../dsl/ir.ts";
import type { Largest } from "../largest/index.ts";
import { isZero, type Fraction } from "../number/index.ts";
import { exactReading, type RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import { withValues, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import type { Deed, Done } from "./deed.ts";
import { withEffects } from "./effects.ts";
import type { Nearness } from "./nearness.ts";
import { scopesOf } from "./scopes.ts";

/** A request being asked of the policy. */
export interface Asking {
  readonly context: RunContext;
  /** Who acts. */
  readonly by: "trader" | "venue" | "liquidator";
  /** The request as facts, without its size. */
  readonly request: Entity;
  /** What `keeps` limits were found, by the state before and the clause: they do not depend on the size that is asked. */
  readonly kept: WeakMap<State, Map<string, Largest | "nothing">>;
  /** What the largest amount probably is. */
  readonly expected?: Fraction;
  /** Where a judgement notes how near it is to another, if somebody seeks the size at which it becomes one. */
  readonly nearness?: Nearness | undefined;
}

/** The clauses that name the action: of the account, and of the modes where the deed happens. */
export function clausesFor({ context }: Asking, deed: Deed): readonly Permission[] {
  const { account, modes } = context.program.meaning;
  const here = new Set(deed.sites.flatMap((site) => (site.kind === "held" ? [site.mode] : [])));
  const lists = [account.permissions, ...modes.filter((mode) => here.has(mode.name)).map((mode) => mode.adjustment)];
  return lists.flat().filter((clause) => clause.action === deed.action);
}

/** Those of them that speak of who acts. */
export function clausesOf(asking: Asking, deed: Deed): readonly Permission[] {
  return clausesFor(asking, deed).filter((clause) => clause.actor === asking.by || clause.actor === "anyone");
}

/** What is done under a clause: the deed with the clause's effects. Nothing of size 0 has effects. */
export function doneUnder(asking: Asking, deed: Deed, clause: Permission, size: Fraction): Done {
  const done = deed.perform(size);
  return isZero(size) ? done : withEffects(asking.context, deed, clause, done, requestOf(asking, deed, size));
}

/** The scopes in which a clause is read, after what is done under it. */
export function scopesAfter(asking: Asking, deed: Deed, done: Done, size: Fraction): readonly Scope[] {
  const reading = exactReading(asking.context);
  return deed.sites.flatMap((site) => scopesOf(reading, site, done.state, requestOf(asking, deed, size), deed.base));
}

/** The request with its size, under the fact that the unit means. */
export function requestOf({ request }: Asking, deed: Deed, size: Fraction): Entity {
  const { unit } = deed;
  return unit === "none" ? request : withValues(request, { [unit === "money" ? "amount" : unit]: size });
}
