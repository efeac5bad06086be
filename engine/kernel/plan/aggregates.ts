import type { AggregateExpression } from "../../../dsl/ir.ts";
import { creditSum } from "./credits.ts";
import { apartBy, isWord } from "./groups.ts";
import type { Member, Num, Range, Truth } from "./nodes.ts";
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
}

/** `sum of` and `number of` over the members of a pool or an account. */
export function aggregateNumber(walk: Walk, expression: AggregateExpression, site: Site): Num {
  const { make } = walk;
  if (expression.over === "credit") return creditSum(walk, expression, site);
  if (walk.wide) {
    const gathered = gatheredNumber(walk, expression, site);
    if (gathered !== undefined) return gathered;
  }
  const found = membersOf(walk, expression, site);
  if (typeof found === "string") return make.unknown(found);
  if (found === nobody) return expression.which === "sum" || expression.which === "number" ? make.integer(0) : make.unknown("an extreme over nothing is a silence");
  const { which, operand, where } = expression;
  if (which !== "sum" && which !== "number") return make.unknown(`\`${which} of\` objects has no columns`);
  const one = which === "number" || operand === undefined ? make.integer(1) : walk.quantity(operand, found.site);
  const term = where === undefined ? one : make.choose(walk.condition(where, found.site), one, make.integer(0));
  if (!found.itself) return make.sum(found.over, found.range, term);
  return found.provided === undefined ? term : make.choose(found.provided, term, make.unknown(notHeld(expression)));
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
  if (!found.itself) return make.some(which, found.over, found.range, each);
  return found.provided === undefined ? each : make.choice(found.provided, each, make.unclear(notHeld(expression)));
}

/** No object is a member. */
const nobody = Symbol("nobody");

/** The members, or why they have no columns. */
function membersOf(walk: Walk, { over, scope, same }: AggregateExpression, site: Site): Members | typeof nobody | string {
  if (site.frame === "group" || site.isMember === true) return "what each member of a group sums itself has no columns";
  if (over !== "position" && over !== "order" && over !== "balance") return `aggregates over each ${over} have no columns`;
  if (site.group !== undefined) {
    if (over === "balance" || same !== undefined || (scope === "pool" && site.mode !== undefined) !== site.group.ofPool) return "what a group sums beside its own members has no columns";
    return over === site.frame ? { over, range: "pool", site: { frame: over, mode: site.mode, isMember: true }, itself: true } : nobody;
  }
  const inAccount = scope === "account" || site.frame === "account" || (walk.wide && isBesidePools(site));
  if (same !== undefined && (over === "balance" || (inAccount && !isOfOneAsset(walk, same)) || !isSameAnyway(same, site))) return theOnlyOne(walk, over, same, inAccount, site) ?? `\`with same ${same}\` has no columns`;
  if (over === "balance") return { over, range: site.frame === "account" || site.frame === "asset" ? "account" : "pool", site: siteAt(site, "balance", site.mode), itself: false };
  if (inAccount) return { over, range: "account", site: siteAt(site, over, undefined), itself: false };
  if (site.mode === undefined) return "members of a pool of any mode have no columns";
  if (over === "position" && isSingle(site.mode)) return { over, range: "pool", site: siteAt(site, "pool", site.mode), itself: true };
  return { over, range: "pool", site: siteAt(site, over, site.mode), itself: false };
}

/** Whether no pool is at hand: at an asset, and at a balance of an account. */
export function isBesidePools({ frame, mode }: Site): boolean {
  return frame === "asset" || (frame === "balance" && mode === undefined);
}

/** Those that agree with the object at hand: itself alone, where no two of its pool agree. */
function theOnlyOne(walk: Walk, over: Member, same: string, inAccount: boolean, site: Site): Members | undefined {
  if (inAccount || over !== "position" || site.frame !== "position" || site.mode === undefined || !isWord(same, ["instrument", "position"])) return undefined;
  return { over, range: "pool", site, itself: true, provided: apartBy(walk, "positions", same, "pool") };
}

/** Whether all positions and orders of the pool agree with the object at hand: on what its key fixes, and on everything where it is one position. Where no contract is at hand nobody agrees. */
export function isSameAnyway(path: string, { frame, mode }: Site): boolean {
  if (frame !== "pool" && frame !== "position" && frame !== "order") return false;
  if (path === "balance.asset") return fixesAsset(mode);
  if (path === "instrument.settle") return fixesInstrument(mode) || (frame !== "pool" && fixesAsset(mode));
  return isSingle(mode) && frame !== "order" && (path === "instrument.symbol" || path === "position.symbol" || path === "position.side");
}

/** Whether all of an account agree on the asset that they are settled in: the policy applies to no other. */
function isOfOneAsset({ program }: Walk, path: string): boolean {
  return (path === "balance.asset" || path === "instrument.settle") && program.meaning.applies.some(({ key, values }) => key === "settle" && values.length === 1);
}

function notHeld({ same }: AggregateExpression): string {
  return `several in one pool that agree on \`${same}\``;
}
