import type { AggregateExpression, Expression, GroupedExpression, PowerExpression, RootExpression, ScenarioExpression } from "../../../dsl/ir.ts";
import { add, multiply, one } from "../../number/index.ts";
import { literalValue } from "../../program.ts";
import { splitPath } from "../../state/load.ts";
import { hasRoots } from "./bounds.ts";
import { isBesidePools, isSameAnyway } from "./aggregates.ts";
import { isWord } from "./groups.ts";
import type { Num } from "./nodes.ts";
import { isSingle, placeOf, siteAt, type Site } from "./site.ts";
import type { Walk } from "./walk.ts";

/** Forms of wide plans: what a database groups, joins and takes roots of, and columns of a batch do not hold. */

/** An aggregate that only a wide plan has; `undefined` of the others. */
export function gatheredNumber(walk: Walk, expression: AggregateExpression, site: Site): Num | undefined {
  const { make } = walk;
  const { which, over, same, where, operand, scope } = expression;
  if (which === "any" || which === "all" || over === "credit" || over === "pool" || over === "instrument" || site.isMember === true) return undefined;
  const one_ = which === "number" || operand === undefined;
  const reduce = which === "min" || which === "max" ? which : "sum";
  const termAt = (inner: Site): Num => {
    const value = one_ ? make.integer(1) : walk.quantity(operand, inner);
    return where === undefined ? value : make.choose(walk.condition(where, inner), value, make.integer(0));
  };
  // An extreme over some of them would have to know for certain which they are.
  if (reduce !== "sum" && where !== undefined) return make.unknown(`\`${which} of\` some of each ${over} has no columns`);
  if (site.frame === "group") {
    if (over === "balance" || over === "asset" || same !== undefined || reduce !== "sum" || (scope === "pool" && site.mode !== undefined) !== site.group?.ofPool) return make.unknown("what a group sums beside its own members has no columns");
    return make.wide({ kind: "gathered", which: "sum", over, range: "pool", by: ofGroup, term: termAt({ ...siteAt(site, over, site.mode), isMember: true }) });
  }
  if (over === "asset") return same === undefined ? make.wide({ kind: "gathered", which: reduce, over, range: "account", by: undefined, term: termAt(siteAt(site, "asset", undefined)) }) : undefined;
  const inAccount = scope === "account" || site.frame === "account" || isBesidePools(site);
  if (over === "balance") {
    if (site.mode === undefined && (site.frame === "position" || site.frame === "order")) return make.unknown("balances beside a pool of any mode have no columns");
    if (same !== undefined) return site.frame === "asset" && same === "asset.asset" ? make.wide({ kind: "gathered", which: reduce, over, range: "account", by: "asset", term: termAt(siteAt(site, "balance", undefined)) }) : undefined;
    return reduce === "sum" ? undefined : make.wide({ kind: "gathered", which: reduce, over, range: "account", by: undefined, term: termAt(siteAt(site, "balance", site.mode)) });
  }
  if (!inAccount && site.mode === undefined) return undefined;
  if (same !== undefined && !inAccount && isSameAnyway(same, site)) return undefined;
  const by = same === undefined ? undefined : alikeBy(same, over, site);
  if (same !== undefined && (by === undefined || isSingle(site.mode) && !inAccount)) return undefined;
  if (same === undefined && reduce === "sum") return undefined;
  const inner = siteAt(site, over, inAccount ? undefined : site.mode);
  if (!inAccount && over === "position" && isSingle(site.mode)) return termAt(siteAt(site, "pool", site.mode));
  return make.wide({ kind: "gathered", which: reduce, over, range: inAccount ? "account" : "pool", by, term: termAt(inner) });
}

/** Stands for the word of the group at hand. */
export const ofGroup = "(group)";

/** The word on which members agree with the object at hand, where all of them have one; `undefined` of any other path. */
function alikeBy(same: string, over: "position" | "order", { frame, mode }: Site): string | undefined {
  const isHolding = frame === "position" || frame === "order" || (frame === "pool" && isSingle(mode));
  if (frame === "balance") return same === "balance.asset" ? "settle" : undefined;
  if (frame === "asset") return same === "asset.asset" ? "settle" : undefined;
  if (!isHolding) return undefined;
  const [level, name] = splitPath(same);
  if (isWord(same, ["instrument"])) return name;
  // Of another kind of holding such a path says something else, or nothing.
  return level === over && (frame === over || (over === "position" && frame === "pool")) && isWord(same, [over]) && (name === "symbol" || name === "side") ? name : undefined;
}

/** `sum of X for each PATH`: X once a group. */
export function wideGroups(walk: Walk, { which, operand, key, scope }: GroupedExpression, site: Site): Num {
  const { make } = walk;
  const { frame, mode } = site;
  const ofPool = scope === "pool" && frame !== "account";
  const [level, name] = splitPath(key);
  const isPlain = frame === "account" || frame === "pool" || frame === "position" || frame === "order";
  if (which !== "sum" || !isPlain || site.group !== undefined || site.isMember === true || !isWord(key, ["instrument", "position"]) || (ofPool && mode === undefined)) return make.unknown(`\`${which} … for each ${key}\` has no columns here`);
  if (ofPool && isSingle(mode)) {
    // All of a pool of one position agree with it, and there is one group.
    return frame === "order" ? make.unknown(`\`${which} … for each ${key}\` has no columns here`) : walk.quantity(operand, siteAt(site, "pool", mode));
  }
  const isAsset = name === "settle";
  const group = { fixes: name === "symbol" || isAsset, ofPool, isAsset };
  const term = walk.quantity(operand, siteAt(site, "group", ofPool ? mode : undefined, group));
  return make.wide({ kind: "groups", by: name, range: ofPool ? "pool" : "account", orders: level === "instrument", term });
}

/** The worst or the best of a quantity over moves of all prices. */
export function scenarioNumber(walk: Walk, { which, operand, moves }: ScenarioExpression, site: Site): Num {
  const values = moves.map((move) => walk.quantity(operand, { ...site, factor: multiply(site.factor ?? one, add(one, literalValue(move))) }));
  return walk.make.extreme(which === "worst" ? "min" : "max", values);
}

/** More factors than that are no root that anybody takes. */
const mostFactors = 8;

/** A root or a broken power: the root of a product. */
export function powerNumber(walk: Walk, expression: RootExpression | PowerExpression, site: Site): Num {
  const { make } = walk;
  const shared = expression.kind === "root" ? 1 : commonDivisor(Math.abs(expression.numerator), expression.denominator);
  const [up, degree] = expression.kind === "root" ? [1, expression.degree] : [expression.numerator / shared, expression.denominator / shared];
  if (up < 1 || up > mostFactors || degree > mostFactors) return make.unknown(`the power ${up}/${degree} has no columns`);
  const of = walk.quantity(expression.operand, site);
  if (!walk.wide) return hasRoots(of, degree) ? make.power(of, up, degree, expression.digits, expression.mode) : make.unknown("a root of what is added up with signs has no columns");
  let product = of;
  for (let factor = 1; factor < up; factor += 1) product = make.operation("multiply", product, of);
  return make.wide({ kind: "root", of: product, degree, digits: expression.digits });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** `slices` in the tiers of the instrument at hand. */
export function tierSlices(walk: Walk, operand: Expression, field: string, site: Site): Num {
  const at = placeOf("instrument", site);
  if (at === undefined) return walk.make.unknown("the instrument whose tiers are looked up is not at hand");
  return walk.make.wide({ kind: "slices", lookup: { by: walk.quantity(operand, site), at, upperIncluded: true }, field });
}
