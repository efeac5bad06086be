import type { Expression, Permission } from "../../../dsl/ir.ts";
import { balanceOrEmpty } from "../../../engine/empty-pool.ts";
import type { Scope } from "../../../engine/scope.ts";
import { wordOf } from "../../../engine/state/entity.ts";
import type { Book } from "../../prove/terms/book.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../prove/terms/formula.ts";
import { subtract } from "../../prove/terms/polynomial.ts";
import { onlyAdds } from "../../prove/claim.ts";
import type { Signatures } from "../normal/signature.ts";
import type { Decision, Direction } from "../types.ts";
import { besidesOf, deedOf } from "./effects/done.ts";
import type { PairGround } from "./ground.ts";
import { hasSameGrid, isDoneAlike, isPooledAlike } from "./same-clauses.ts";
import type { Side } from "./side.ts";

/** Actions whose clauses are read where one position, order or pool is at hand, before or after as much as is asked for. */
const spoken: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order", "change_leverage"]);
const closing: ReadonlySet<string> = new Set(["reduce", "close", "delever", "settle"]);
/** Actions that may happen in several places at once: a condition must hold in all of them, and so one clause must. */
const inPlaces: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "change_leverage"]);

export const isPermission = ({ kind }: Decision): boolean => kind === "permission" || kind === "largest";

/** The directions of a permission: none where nothing can be said of its action. */
export const directionsOfPermission = (decision: Decision): readonly Direction[] => (spoken.has(actionIn(decision)) ? ["stricter", "looser"] : []);

function actionIn({ key, mode }: Decision): string {
  return key.slice(mode.length + 1).split(".")[1] ?? "";
}

/** The clauses about an action of a mode, or of the account alone, that speak of who acts. */
function clausesOf({ program: { meaning } }: Pick<Side, "program">, decision: Decision): readonly Permission[] {
  const by = /\.by_([a-z]+)/.exec(decision.key)?.[1] ?? "trader";
  const own = meaning.modes.find(({ name }) => name === decision.mode)?.adjustment ?? [];
  return [...meaning.account.permissions, ...own].filter(({ action, actor }) => action === actionIn(decision) && (actor === by || actor === "anyone"));
}

/**
 * Whether it can be shown by conditions alone: what is done is the same under both, so that they are read in the same state after it, and in one
 * place, or of one clause that must hold in all.
 */
export function isOfConditions(ground: PairGround, decision: Decision): boolean {
  const [before, after] = [ground.before, ground.after].map((program) => clausesOf({ program }, decision)) as [readonly Permission[], readonly Permission[]]; // two of two
  if (before.length === 0 || after.length === 0) return false;
  const deed = deedOf(decision);
  // Closing is refused by conditions alone, whoever pays for it; without any it is the same.
  const isFree = closing.has(deed.action) && [...before, ...after].every(({ when, upTo, also }) => when === undefined && upTo === undefined && also.length === 0);
  if (!isFree && !(isPooledAlike(ground) && hasSameGrid(ground) && isDoneAlike(ground, deed))) return false;
  const also = new Set([...besidesOf(ground.forms.old, ground.policies[0], deed), ...besidesOf(ground.forms.new, ground.policies[1], deed)]);
  const allows = [before, after].map((list) => list.filter(({ verdict }) => verdict === "allow"));
  const limited = allows.flat().some(({ upTo }) => upTo !== undefined);
  return also.size <= 1 && [...before, ...after].every(({ verdict, also: effects }) => verdict !== "forbid" || effects.length === 0) && ((!limited && !inPlaces.has(deed.action)) || allows.every(({ length }) => length <= 1));
}

/** Whether the clauses do nothing with members but add them up. */
export const addsOnly = (old: Side, now: Side, decision: Decision): boolean => onlyAdds([clausesOf(old, decision), clausesOf(now, decision)]);

/** That the new policy refuses what the old one allows, or allows less of it, somewhere; or the other way round. */
export function permissionViolation(decision: Decision, direction: Direction, old: Side, now: Side, forms: { readonly old: Signatures; readonly new: Signatures }, book: Book): Formula | undefined {
  const places = placesIn(decision, old, now);
  if (places.length === 0) return undefined;
  const [allowing, refusing] = direction === "stricter" ? ([0, 1] as const) : ([1, 0] as const);
  const sides = [{ side: old, form: forms.old }, { side: now, form: forms.new }] as const;
  return anyOf(places.map((place) => {
    const allowed = sides.map(({ side, form }, index) => allowedBy(clausesOf(side, decision), { side, form, book, mode: decision.mode }, place[index as 0 | 1])); // two sides
    const limits = sides.map(({ side }, index) => limitOf(clausesOf(side, decision), side, place[index as 0 | 1])); // as above
    const [wide, narrow] = [limits[allowing], limits[refusing]];
    // No limit is more than any; less is allowed where the limit is lower.
    const isLower = narrow === undefined ? truth(false) : wide === undefined ? truth(true) : signIs(subtract(wide, narrow), ">");
    return allOf([allowed[allowing]!, anyOf([not(allowed[refusing]!), isLower])]); // two of two
  }));
}

interface At {
  readonly side: Side;
  readonly form: Signatures;
  readonly book: Book;
  readonly mode: string;
}

function allowedBy(clauses: readonly Permission[], at: At, scope: Scope): Formula {
  const holds = (condition: Expression | undefined): Formula => (condition === undefined ? truth(true) : formulaOf(condition, at, scope));
  const forbids = clauses.filter(({ verdict }) => verdict === "forbid").map(({ when }) => not(holds(when)));
  const allows = clauses.filter(({ verdict }) => verdict === "allow").map(({ when, upTo }) => allOf([holds(when), ...(upTo?.kind === "keeps" ? [holds(upTo.condition)] : [])]));
  return allOf([...forbids, allows.length === 0 ? truth(false) : anyOf(allows)]);
}

function limitOf(clauses: readonly Permission[], { reading }: Side, scope: Scope) {
  const [limit] = clauses.flatMap(({ verdict, upTo }) => (verdict === "allow" && upTo?.kind === "limit" ? [upTo.value] : []));
  return limit === undefined ? undefined : reading.quantity(limit, scope);
}

/** What reads the state before, or the request, is one condition by its words: true of both or of neither. The rest is read of a free account. */
function formulaOf(condition: Expression, at: At, scope: Scope): Formula {
  if (condition.kind === "not") return not(formulaOf(condition.operand, at, scope));
  if (condition.kind === "logic") return (condition.operator === "and" ? allOf : anyOf)(condition.operands.map((each) => formulaOf(each, at, scope)));
  if (!at.form.readsRequest(condition)) return at.side.reading.condition(condition, scope);
  return signIs(at.book.free(`whether ${at.form.conditionText(condition, at.mode)} at ${scope.position?.id ?? scope.order?.id ?? scope.pool?.id ?? "account"}`, "any"), ">");
}

/** Where the clauses are read, under each policy: at each position or order of the mode's pools, or in each pool that shares the money. */
function placesIn(decision: Decision, old: Side, now: Side): readonly (readonly [Scope, Scope])[] {
  const action = actionIn(decision);
  const isShared = (by: string | undefined): boolean => by !== undefined && by !== "position";
  const pools = (side: Side) => side.pools.filter(({ mode }) => (decision.mode === "account" ? isShared(mode.sharing?.partition.by) : mode.name === decision.mode));
  return pools(now).flatMap((pool) => {
    const other = pools(old).find(({ id }) => id === pool.id);
    if (other === undefined) return [];
    const settled = pool.asset ?? now.state.balances[0]?.id ?? "";
    const [left, right] = ([[old, other], [now, pool]] as const).map(([{ state }, own]): Scope => ({ state, pool: own, balance: balanceOrEmpty(state, settled) })) as [Scope, Scope]; // two of two
    if (decision.mode === "account") return [[left, right] as const];
    const list = action === "place_order" ? "orders" : "positions";
    return pool[list].flatMap((member): readonly (readonly [Scope, Scope])[] => {
      const own = other[list].find(({ id }) => id === member.id);
      if (own === undefined) return [];
      const at = (scope: Scope, entity: typeof member): Scope => {
        const instrument = scope.state.instrumentBySymbol.get(wordOf(entity, "symbol") ?? "");
        return { ...scope, ...(list === "orders" ? { order: entity } : { position: entity }), ...(instrument === undefined ? {} : { instrument }) };
      };
      return [[at(left, own), at(right, member)]];
    });
  });
}
