import type { AggregateExpression } from "../../../dsl/ir.ts";
import type { Member, Num, Range, Truth } from "./nodes.ts";
import { fixesAsset, isSingle, type Site } from "./site.ts";
import type { Walk } from "./walk.ts";

interface Members {
  readonly over: Member;
  readonly range: Range;
  readonly site: Site;
  /** The pool is the one member. */
  readonly itself: boolean;
}

/** `sum of` and `number of` over the members of a pool or an account. */
export function aggregateNumber(walk: Walk, expression: AggregateExpression, site: Site): Num {
  const { make } = walk;
  const members = membersOf(expression, site);
  if (typeof members === "string") return make.unknown(members);
  const { which, operand, where } = expression;
  if (which !== "sum" && which !== "number") return make.unknown(`\`${which} of\` objects has no columns`);
  const one = which === "number" || operand === undefined ? make.integer(1) : walk.quantity(operand, members.site);
  const term = where === undefined ? one : make.choose(walk.condition(where, members.site), one, make.integer(0));
  return members.itself ? term : make.sum(members.over, members.range, term);
}

/** `any of`, `all of`. */
export function aggregateTruth(walk: Walk, expression: AggregateExpression, site: Site): Truth {
  const { make } = walk;
  const members = membersOf(expression, site);
  if (typeof members === "string") return make.unclear(members);
  const { which, operand, where } = expression;
  if ((which !== "any" && which !== "all") || operand === undefined) return make.unclear(`\`${which} of\` objects is no condition`);
  const holds = walk.condition(operand, members.site);
  const admitted = where === undefined ? make.known(true) : walk.condition(where, members.site);
  const each = which === "any" ? make.logic("and", [admitted, holds]) : make.logic("or", [make.not(admitted), holds]);
  return members.itself ? each : make.some(which, members.over, members.range, each);
}

/** The members, or why they have no columns. */
function membersOf({ over, scope, same }: AggregateExpression, site: Site): Members | string {
  if (over !== "position" && over !== "order" && over !== "balance") return `aggregates over each ${over} have no columns`;
  if (same !== undefined && !isSameAnyway(same, site)) return `\`with same ${same}\` has no columns`;
  if (over === "balance") return { over, range: site.frame === "account" ? "account" : "pool", site: { frame: "balance", mode: site.mode }, itself: false };
  const inAccount = scope === "account" || site.frame === "account";
  if (inAccount) return { over, range: "account", site: { frame: over, mode: undefined }, itself: false };
  if (site.mode === undefined) return "members of a pool of any mode have no columns";
  if (over === "position" && isSingle(site.mode)) return { over, range: "pool", site: { frame: "pool", mode: site.mode }, itself: true };
  return { over, range: "pool", site: { frame: over, mode: site.mode }, itself: false };
}

/** All of a pool agree on what its key fixes. */
function isSameAnyway(path: string, { frame, mode }: Site): boolean {
  return frame !== "account" && (path === "balance.asset" || path === "instrument.settle") && fixesAsset(mode);
}
