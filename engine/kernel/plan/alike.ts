import type { AggregateExpression } from "../../../dsl/ir.ts";
import { splitPath } from "../../state/load.ts";
import { nobody } from "./aggregates.ts";
import { apartBy, isWord } from "./groups.ts";
import type { Key, Member, Place, Range, Truth } from "./nodes.ts";
import { fixesInstrument, isSingle, siteAt, type Site } from "./site.ts";
import type { Walk } from "./walk.ts";

/** By what members are told from others, and whose key theirs must be. */
export interface AlikeMembers {
  readonly by: Key;
  readonly at: Place;
}

interface Found {
  readonly over: "position" | "order";
  readonly range: Range;
  readonly site: Site;
  readonly itself: boolean;
  readonly provided?: Truth;
  readonly alike: AlikeMembers;
}

/** Members that agree with the object at hand on a word, where columns hold which do; `undefined` where they do not. */
export function alikeIn(walk: Walk, over: Member, same: string, inAccount: boolean, site: Site): Found | undefined {
  if (over === "balance" || (!inAccount && (site.mode === undefined || (over === "position" && isSingle(site.mode))))) return undefined;
  const alike = keyAt(walk, over, same, site);
  if (alike === undefined) return undefined;
  const found = { over, range: inAccount ? "account" : "pool", site: siteAt(site, over, inAccount ? undefined : site.mode), itself: false, alike } as const;
  const isAmongThem = over === "position" && site.frame === "position" && !inAccount;
  return isAmongThem ? { ...found, itself: true, provided: apartBy(walk, "positions", same, "pool") } : found;
}

/** The key by which members agree with what is at hand. */
function keyAt(walk: Walk, over: "position" | "order", same: string, { frame, mode }: Site): AlikeMembers | undefined {
  const [level, name] = splitPath(same);
  // What a balance is of is what holdings are settled in.
  if (frame === "balance") return same === "balance.asset" ? { by: ofAsset(walk), at: "balance.asset" } : undefined;
  const holding = frame === "position" || (frame === "pool" && isSingle(mode)) ? "position" : frame === "order" ? "order" : frame === "pool" && fixesInstrument(mode) ? "pool" : undefined;
  if (holding === undefined) return undefined;
  if (isWord(same, ["instrument"])) return { by: keyOf(walk, name), at: `${holding}.instrument` };
  // Of another kind of holding such a path says something else, or nothing.
  if (level !== "position" || over !== "position" || holding !== "position" || !isWord(same, ["position"])) return undefined;
  return name === "symbol" ? { by: "symbol", at: "position.instrument" } : name === "side" ? { by: sideKey(walk), at: "position" } : undefined;
}

/** The key that a word of instruments is. */
export function keyOf({ make }: Walk, name: string): Key {
  if (name === "symbol") return "symbol";
  const column = `instrument.(number of ${name})`;
  make.column({ kind: "number", table: "instrument", path: column, sign: "nonNegative", numbered: name }, "position.instrument");
  return { column };
}

export function sideKey({ make }: Walk): Key {
  make.column({ kind: "number", table: "position", path: "position.sign", sign: "any" }, "position");
  return "side";
}

/** By the rows of assets; how many there are a column of theirs says. */
function ofAsset({ make }: Walk): Key {
  make.column({ kind: "number", table: "asset", path: "asset.haircut", sign: "nonNegative" }, "balance.asset");
  return "asset";
}

/** Members of the group at hand, or of the group of the member at hand. */
export function groupMembers(walk: Walk, { over, same, scope }: AggregateExpression, site: Site): Omit<Found, "alike"> | Found | typeof nobody | string {
  const group = site.frame === "group" ? site.group?.members : (site.within ?? site.alone);
  if (group === undefined || walk.wide) return "what each member of a group sums itself has no columns";
  if ((over !== "position" && over !== "order") || same !== undefined || (scope === "pool" && site.mode !== undefined) !== group.ofPool) return "what a group sums beside its own members has no columns";
  if (!("by" in group)) return over === site.frame ? { over, range: "pool", site, itself: true } : nobody;
  if (over === "order" && !group.orders) return nobody;
  const at: Place = group.by === "side" ? (site.frame === "group" ? "group" : "position") : site.frame === "group" ? "group.instrument" : site.frame === "order" ? "order.instrument" : "position.instrument";
  return { over, range: group.ofPool ? "pool" : "account", site: { ...siteAt(site, over, site.mode), isMember: true, within: group }, itself: false, alike: { by: group.by, at } };
}
