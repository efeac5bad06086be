import type { AggregateExpression } from "../../../dsl/ir.ts";
import { alikeIn, groupMembers, type AlikeMembers } from "./alike.ts";
import { creditSum } from "./credits.ts";
import { isWord } from "./groups.ts";
import type { Member, Num, Range, Truth } from "./nodes.ts";
import { poolSum } from "./pools.ts";
import { fixesAsset, fixesInstrument, isSingle, siteAt, type Site } from "./site.ts";
import { gatheredNumber } from "./wide.ts";
import type { Walk } from "./walk.ts";

interface Members {
  readonly over: Member;
  readonly range: Range;
  readonly site: Site;
  /** There is one member, and it is at hand: the pool, or what stands at the site. */
  readonly itself: boolean;
  /** What must be so for that. */
  readonly provided?: Truth;
  /** Those that have the key of what is at hand. */
  readonly alike?: AlikeMembers;
}

/** `sum of`, `number of`, `min of` and `max of` over the members of a pool or an account. */
export function aggregateNumber(walk: Walk, expression: AggregateExpression, site: Site): Num {
  const { make } = walk;
  if (expression.over === "credit") return creditSum(walk, expression, site);
  if (expression.over === "pool") return poolSum(walk, expression, site);
  if (walk.wide) {
    const gathered = gatheredNumber(walk, expression, site);
    if (gathered !== undefined) return gathered;
  }
  const found = membersOf(walk, expression, site);
  if (typeof found === "string") return make.unknown(found);
  const { which, operand, where } = expression;
  if (which === "min" || which === "max") return extremeOf(walk, expression, found);
  if (found === nobody) return make.integer(0);
  const one = which === "number" || operand === undefined ? make.integer(1) : walk.quantity(operand, found.site);
  const term = where === undefined ? one : make.choose(walk.condition(where, found.site), one, make.integer(0));
  const { over, range, alike, provided } = found;
  if (alike !== undefined) {
    const total = make.alike({ over, range, by: alike.by, term }, alike.at);
    // Where no two agree it is a number of its own, of which more is known: its price, its value.
    return provided === undefined ? total : make.choose(provided, term, total);
  }
  return found.itself ? term : make.sum(over, range, term);
}

/** Over none it is a silence. */
function extremeOf(walk: Walk, { which, operand, where }: AggregateExpression, found: Members | typeof nobody): Num {
  const { make } = walk;
  if (found === nobody) return make.silent();
  if (operand === undefined || found.alike !== undefined || walk.wide) return make.unknown(`\`${which} of\` some of the objects has no columns`);
  const [admits, term] = [where === undefined ? make.known(true) : walk.condition(where, found.site), walk.quantity(operand, found.site)];
  if (found.itself) return make.choose(admits, term, make.silent());
  return make.most(which === "min" ? "min" : "max", found.over, found.range, admits, term);
}

/** `any of`, `all of`. */
export function aggregateTruth(walk: Walk, expression: AggregateExpression, site: Site): Truth {
  const { make } = walk;
  const found = membersOf(walk, expression, site);
  if (typeof found === "string") return make.unclear(found);
  const { which, operand, where } = expression;
  if ((which !== "any" && which !== "all") || operand === undefined) return make.unclear(`\`${which} of\` objects is no condition`);
  if (found === nobody) return make.known(which === "all");
  const holds = walk.condition(operand, found.site);
  const admitted = where === undefined ? make.known(true) : walk.condition(where, found.site);
  const each = which === "any" ? make.logic("and", [admitted, holds]) : make.logic("or", [make.not(admitted), holds]);
  if (found.itself && found.provided === undefined) return each;
  if (found.alike === undefined) return make.some(which, found.over, found.range, each);
  const other = make.unclear(`\`${which} of\` several that agree on a word`);
  return found.provided === undefined ? other : make.choice(found.provided, each, other);
}

/** No object is a member. */
export const nobody = Symbol("nobody");

/** The members, or why they have no columns. */
function membersOf(walk: Walk, expression: AggregateExpression, site: Site): Members | typeof nobody | string {
  const { over, scope, same } = expression;
  if (site.frame === "group" || site.isMember === true) return groupMembers(walk, expression, site);
  if (over !== "position" && over !== "order" && over !== "balance") return `aggregates over each ${over} have no columns`;
  if (site.group !== undefined) {
    if (over === "balance" || same !== undefined || (scope === "pool" && site.mode !== undefined) !== site.group.ofPool) return "what a group sums beside its own members has no columns";
    return over === site.frame ? { over, range: "pool", site: { ...siteAt(site, over, site.mode), isMember: true, alone: site.group }, itself: true } : nobody;
  }
  const inAccount = scope === "account" || site.frame === "account" || (walk.wide && isBesidePools(site));
  // Orders say nothing of what is a position's.
  const isOfOther = over === "order" && same?.startsWith("position.") === true;
  if (same !== undefined && (over === "balance" || isOfOther || (inAccount && !isOfOneAsset(walk, same)) || !isSameAnyway(same, site))) return alikeIn(walk, over, same, inAccount, site) ?? `\`with same ${same}\` has no columns`;
  if (over === "balance") return { over, range: site.frame === "account" || site.frame === "asset" ? "account" : "pool", site: siteAt(site, "balance", site.mode), itself: false };
  if (inAccount) return { over, range: "account", site: siteAt(site, over, undefined), itself: false };
  if (site.mode === undefined) return "members of a pool of any mode have no columns";
  if (over === "position" && site.waits === true) return nobody;
  if (over === "position" && isSingle(site.mode)) return { over, range: "pool", site: siteAt(site, "pool", site.mode), itself: true };
  return { over, range: "pool", site: siteAt(site, over, site.mode), itself: false };
}

/** Whether no pool is at hand: at an asset, and at a balance of an account. */
export function isBesidePools({ frame, mode }: Site): boolean {
  return frame === "asset" || (frame === "balance" && mode === undefined);
}

/** Whether all positions and orders of the pool agree with the object at hand: on what its key fixes, and on everything where it is one position. Where no contract is at hand nobody agrees. */
export function isSameAnyway(path: string, { frame, mode }: Site): boolean {
  if (frame !== "pool" && frame !== "position" && frame !== "order") return false;
  if (path === "balance.asset") return fixesAsset(mode);
  if (path === "instrument.settle") return fixesInstrument(mode) || (frame !== "pool" && fixesAsset(mode));
  return isSingle(mode) && frame !== "order" && (isWord(path, ["instrument"]) || path === "position.symbol" || path === "position.side");
}

/** Whether all of an account agree on the asset that they are settled in: the policy applies to no other. */
function isOfOneAsset({ program }: Walk, path: string): boolean {
  return (path === "balance.asset" || path === "instrument.settle") && program.meaning.applies.some(({ key, values }) => key === "settle" && values.length === 1);
}
