import type { CompareExpression, Expression, Permission } from "../../../dsl/ir.ts";
import { balanceOrEmpty } from "../../../engine/empty-pool.ts";
import type { Scope } from "../../../engine/scope.ts";
import { wordOf } from "../../../engine/state/entity.ts";
import type { Book } from "../../prove/terms/book.ts";
import { allOf, anyOf, not, signIs, truth, type Formula } from "../../prove/terms/formula.ts";
import { subtract, type Polynomial } from "../../prove/terms/polynomial.ts";
import { onlyAdds } from "../../prove/claim.ts";
import type { Signatures } from "../normal/signature.ts";
import type { Decision, Direction } from "../types.ts";
import { earlier } from "./earlier.ts";
import { clausesAbout, deedOf, type Deed } from "./deed.ts";
import { besidesOf } from "./effects/done.ts";
import type { PairGround } from "./ground.ts";
import { hasSameGrid, isDoneAlike, isPooledAlike } from "./same-clauses.ts";
import type { Side } from "./side.ts";

/** Actions whose clauses are read where one position, order or pool is at hand, before or after as much as is asked for. */
const spoken: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order", "change_leverage", "change_margin_mode"]);
const closing: ReadonlySet<string> = new Set(["reduce", "close", "delever", "settle"]);
/** Actions that may happen in several places at once: a condition must hold in all of them, and so one clause must. */
const inPlaces: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "change_leverage", "change_margin_mode"]);

/** Those of them that are judged in each pool that shares the money. */
const ofAccount: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer"]);

export const isPermission = ({ kind }: Decision): boolean => kind === "permission" || kind === "largest";

/** The directions of a permission: none where nothing can be said of its action. */
export const directionsOfPermission = (decision: Decision): readonly Direction[] => (spoken.has(actionIn(decision)) ? ["stricter", "looser"] : []);

function actionIn({ key, mode }: Decision): string {
  return key.slice(mode.length + 1).split(".")[1] ?? "";
}

/** The mode in which a decision is judged: that of the decision, but any where a position changes its mode, which is judged in the one that it comes to. */
export const judgedIn = (decision: Decision, mode: string): boolean => mode === decision.mode || isOfAnyMode(decision);
export const isOfAnyMode = (decision: Decision): boolean => actionIn(decision) === "change_margin_mode";

/** The clauses about an action of a mode, or of the account alone, that speak of who acts. */
const clausesOf = ({ program: { meaning } }: Pick<Side, "program">, decision: Decision, mode = decision.mode): readonly Permission[] => clausesAbout({ meaning }, { ...deedOf(decision), mode });

/**
 * Whether it can be shown by conditions alone: what is done is the same under both, so that they are read in the same state after it, and in one
 * place, or of one clause that must hold in all.
 */
export function isOfConditions(ground: PairGround, decision: Decision): boolean {
  const deed = deedOf(decision);
  return [...new Set([decision.mode, ...ground.after.meaning.modes.map(({ name }) => name)])].filter((mode) => judgedIn(decision, mode)).every((mode) => isOfConditionsIn(ground, decision, deed, mode));
}

function isOfConditionsIn(ground: PairGround, decision: Decision, deed: Deed, mode: string): boolean {
  const [before, after] = [ground.before, ground.after].map((program) => clausesOf({ program }, decision, mode)) as [readonly Permission[], readonly Permission[]]; // two of two
  if (isOfAnyMode(decision)) {
    if (before.length + after.length === 0) return true; // nothing comes to that mode
    if (!ground.shapes.some(({ positions = [] }) => positions.some(({ marginMode }) => marginMode === mode))) return false;
  }
  if (before.length === 0 || after.length === 0) return false;
  // Closing is refused by conditions alone, whoever pays for it; without any it is the same.
  const isFree = closing.has(deed.action) && [...before, ...after].every(({ when, upTo, also }) => when === undefined && upTo === undefined && also.length === 0);
  if (!isFree && !(isPooledAlike(ground) && hasSameGrid(ground) && isDoneAlike(ground, deed))) return false;
  const also = new Set([...besidesOf(ground.forms.old, ground.policies[0], deed), ...besidesOf(ground.forms.new, ground.policies[1], deed)]);
  const allows = [before, after].map((list) => list.filter(({ verdict }) => verdict === "allow"));
  const limited = allows.flat().some(({ upTo }) => upTo !== undefined);
  return also.size <= 1 && [...before, ...after].every(({ verdict, also: effects }) => verdict !== "forbid" || effects.length === 0) && ((!limited && !(inPlaces.has(deed.action) && !(ofAccount.has(deed.action) && isInOnePool(ground)))) || allows.every(({ length }) => length <= 1));
}

/** Whether money of one asset is shared in one pool alone, under both: what must hold in all of them is then one condition, of however many clauses. */
function isInOnePool({ policies }: Pick<PairGround, "policies">): boolean {
  return policies.every(({ meaning }) => {
    const partitions = meaning.modes.flatMap(({ sharing }) => (sharing === undefined || sharing.partition.by === "position" ? [] : [sharing.partition]));
    return partitions.length <= 1 && partitions.every((partition) => partition.by !== "key" || partition.keys.join() === "instrument.settle");
  });
}

/** Whether the clauses do nothing with members but add them up. */
export const addsOnly = (old: Side, now: Side, decision: Decision): boolean => onlyAdds([old, now].map((side) => side.program.meaning.modes.filter(({ name }) => judgedIn(decision, name)).map(({ name }) => clausesOf(side, decision, name)).concat([clausesOf(side, decision)])));

/** That the new policy refuses what the old one allows, or allows less of it, somewhere; or the other way round. */
export function permissionViolation(decision: Decision, direction: Direction, old: Side, now: Side, forms: { readonly old: Signatures; readonly new: Signatures }, book: Book, past: Past | undefined, mode: string): Formula | undefined {
  const places = placesIn(decision, old, now, mode);
  if (places.length === 0) return undefined;
  const [allowing, refusing] = direction === "stricter" ? ([0, 1] as const) : ([1, 0] as const);
  const sides = [{ side: old, form: forms.old }, { side: now, form: forms.new }] as const;
  return anyOf(places.map((place) => {
    const allowed = sides.map(({ side, form }, index) => allowedBy(clausesOf(side, decision, mode), { side, form, book, mode, past }, place[index as 0 | 1])); // two sides
    const limits = sides.map(({ side }, index) => limitOf(clausesOf(side, decision, mode), side, place[index as 0 | 1], book)); // as above
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
  readonly past: Past | undefined;
}

/** Where it is about any number of positions and orders, since before the action there may have been one less: whether anything was read of the state before. */
export interface Past {
  isRead: boolean;
}

function allowedBy(clauses: readonly Permission[], at: At, scope: Scope): Formula {
  const holds = (condition: Expression | undefined): Formula => (condition === undefined ? truth(true) : formulaOf(condition, at, scope));
  const forbids = clauses.filter(({ verdict }) => verdict === "forbid").map(({ when }) => not(holds(when)));
  const allows = clauses.filter(({ verdict }) => verdict === "allow").map(({ when, upTo }) => allOf([holds(when), ...(upTo?.kind === "keeps" ? [holds(upTo.condition)] : [])]));
  return allOf([...forbids, allows.length === 0 ? truth(false) : anyOf(allows)]);
}

function limitOf(clauses: readonly Permission[], { reading }: Side, scope: Scope, book: Book) {
  const [limit] = clauses.flatMap(({ verdict, upTo }) => (verdict === "allow" && upTo?.kind === "limit" ? [upTo.value] : []));
  // A limit is read in the state before, where a condition that holds afterwards says nothing.
  return limit === undefined ? undefined : earlier(book, reading.quantity(limit, scope));
}

/** What reads the state before, or the request, is one condition by its words: true of both or of neither. The rest is read of a free account. */
function formulaOf(condition: Expression, at: At, scope: Scope): Formula {
  if (condition.kind === "not") return not(formulaOf(condition.operand, at, scope));
  if (condition.kind === "logic") return (condition.operator === "and" ? allOf : anyOf)(condition.operands.map((each) => formulaOf(each, at, scope)));
  if (!at.form.readsRequest(condition)) return at.side.reading.condition(condition, scope);
  const compared = condition.kind === "compare" && at.past !== undefined ? comparedBefore(condition, at, scope) : undefined;
  if (compared !== undefined) return compared;
  return signIs(at.book.free(`whether ${at.form.conditionText(condition, at.mode)} at ${scope.position?.id ?? scope.order?.id ?? scope.pool?.id ?? "account"}`, "any"), ">");
}

/** A comparison of what was there before with what is asked for, where each side is of one of the two; an amount that is asked for is the same under both where its words are. */
function comparedBefore({ operator, left, right }: CompareExpression, at: At, scope: Scope): Formula | undefined {
  const [first, second] = [left, right].map((each) => quantityOf(each, at, scope));
  if (first === undefined || second === undefined) return undefined;
  if (at.past !== undefined) at.past.isRead = true;
  return at.side.reading.algebra.compare(operator, first, second, { kind: "compare", operator, left, right });
}

function quantityOf(expression: Expression, at: At, scope: Scope): Polynomial | undefined {
  if (!at.form.readsRequest(expression)) return at.side.reading.quantity(expression, scope);
  if (expression.kind === "before") return at.form.readsRequest(expression.operand) ? undefined : earlier(at.book, at.side.reading.quantity(expression.operand, scope));
  return at.book.free(`amount ${at.form.quantityText(expression, at.mode === "account" ? "*" : at.mode)} at ${scope.position?.id ?? scope.order?.id ?? scope.pool?.id ?? "account"}`, "any");
}

/** Where the clauses are read, under each policy: at each position or order of the mode's pools, or in each pool that shares the money. */
function placesIn(decision: Decision, old: Side, now: Side, within: string): readonly (readonly [Scope, Scope])[] {
  const action = actionIn(decision);
  const isShared = (by: string | undefined): boolean => by !== undefined && by !== "position";
  const pools = (side: Side) => side.pools.filter(({ mode }) => (decision.mode === "account" ? isShared(mode.sharing?.partition.by) : mode.name === within));
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
