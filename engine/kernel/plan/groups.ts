import type { GroupedExpression } from "../../../dsl/ir.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { splitPath } from "../../state/load.ts";
import type { Apart } from "../columns.ts";
import { keyOf, sideKey } from "./alike.ts";
import type { Key, Num, Truth } from "./nodes.ts";
import { isSingle, siteAt, type Group, type Grouping, type Site } from "./site.ts";
import { wideGroups } from "./wide.ts";
import type { Walk } from "./walk.ts";

/**
 * `sum of X for each PATH`, and `min of` and `max of`: where no two of the pool or account agree on the path, each position and each order is a group by itself, and X is read of each; else X is read
 * once for each key, over totals by key.
 */
export function groupedNumber(walk: Walk, { which, operand, key, scope }: GroupedExpression, site: Site): Num {
  const { make } = walk;
  if (walk.wide) return wideGroups(walk, { kind: "grouped", which, operand, key, scope }, site);
  const [level, name] = splitPath(key);
  const ofPool = scope === "pool" && site.frame !== "account";
  const unheld = `\`${which} … for each ${key}\` has no columns here`;
  if (site.group !== undefined || site.isMember === true || site.waits === true || site.frame === "balance" || !isWord(key, ["instrument", "position"]) || (ofPool && site.mode === undefined)) return make.unknown(unheld);
  const orders = level === "instrument";
  if (ofPool && isSingle(site.mode)) {
    // All of a pool of one position agree with it on its contract, and there is one group.
    return orders && site.frame !== "order" ? walk.quantity(operand, siteAt(site, "pool", site.mode)) : make.unknown(unheld);
  }
  const range = ofPool ? "pool" : "account";
  const mode = ofPool ? site.mode : undefined;
  const fixes = key === "instrument.symbol" || key === "position.symbol" || key === "instrument.settle";
  const by: Key | undefined = orders ? keyOf(walk, name) : name === "symbol" ? "symbol" : name === "side" ? sideKey(walk) : undefined;
  if (which !== "sum") return by === undefined ? make.unknown(unheld) : extremeOfGroups(walk, { which, operand }, { fixes, ofPool }, { by, ofPool, orders }, siteAt(site, "group", mode));
  const of = (frame: "position" | "order"): Num => make.sum(frame, range, walk.quantity(operand, siteAt(site, frame, mode, { fixes, ofPool })));
  const apart = orders ? make.operation("add", of("position"), of("order")) : of("position");
  const all = by === undefined ? make.unknown(`several in one ${range} that agree on \`${key}\``) : make.grouped(by, range, orders, walk.quantity(operand, siteAt(site, "group", mode, { fixes, ofPool, isAsset: name === "settle", members: { by, ofPool, orders } })));
  return make.choose(apartBy(walk, orders ? "members" : "positions", key, range), apart, all);
}

/**
 * The least or greatest of X over groups: over their members, each of which reads X of its own group, since it makes no difference how often a group is looked at. Over no group it is a silence.
 */
function extremeOfGroups(walk: Walk, { which, operand }: Pick<GroupedExpression, "operand"> & { readonly which: "min" | "max" }, group: Group, members: Grouping, site: Site): Num {
  const { make } = walk;
  const range = members.ofPool ? "pool" : "account";
  const over = (frame: "position" | "order"): Num => make.most(which, frame, range, make.known(true), walk.quantity(operand, { ...siteAt(site, frame, site.mode, group), isMember: true, within: members }));
  if (!members.orders) return over("position");
  const none = (frame: "position" | "order"): Truth => make.compare("=", make.sum(frame, range, make.integer(1)), make.integer(0));
  const [positions, placed] = [over("position"), over("order")];
  return make.choose(none("order"), positions, make.choose(none("position"), placed, make.extreme(which, [positions, placed])));
}

/** Whether no two positions, or positions and orders, of the pool or account at hand agree on a word. */
export function apartBy({ make }: Pick<Walk, "make">, of: Apart["of"], by: string, table: "pool" | "account"): Truth {
  return make.word({ kind: "word", table, path: `${table}.(${of} apart by ${by})`, words: ["yes", "no"], always: true, apart: { of, by } }, table, "yes");
}

const words: ReadonlySet<string> = new Set(catalogue.filter(({ dimension, required }) => required && (dimension === "name" || dimension === "enum")).map(({ path }) => path));

/** Whether a path is a word that every object of one of these levels has. */
export function isWord(path: string, levels: readonly string[]): boolean {
  return path.includes(".") && levels.includes(splitPath(path)[0]) && words.has(path);
}
