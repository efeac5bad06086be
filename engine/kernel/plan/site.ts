import type { Mode } from "../../../dsl/ir.ts";
import type { Fraction } from "../../number/index.ts";
import type { Key, Place } from "./nodes.ts";

/** The objects at hand while the plan is made: as `Scope`, but of any account. */
export interface Site {
  readonly frame: "account" | "pool" | "position" | "order" | "balance" | "group" | WideFrame;
  /** The mode of the pool at hand; `undefined` where there is no pool, or one of any mode. */
  readonly mode: Mode | undefined;
  /** The frame's position or order stands for a group of which it is the only one: it is not at hand itself, its contract is where the group's key says which. */
  readonly group?: Group | undefined;
  /** A member of a group: what it sums itself, and not by a definition, is over the group. */
  readonly isMember?: true;
  /** That group, where columns hold which it is. */
  readonly within?: Grouping | undefined;
  /** The same where it is the only member. */
  readonly alone?: Group | undefined;
  /** The pool is of an order whose position is still to come: one of nothing stands in its place, which is no member. */
  readonly waits?: true | undefined;
  /** The factor on prices that a scenario moves. */
  readonly factor?: Fraction | undefined;
  /** Prices stay, whatever the scenario. */
  readonly pinned?: true | undefined;
}

/** Objects at hand in wide plans alone. */
export type WideFrame = "asset";

/** Holdings that agree on a word: whether it says which contract or asset they are of, and whether they are of a pool. */
export interface Group {
  readonly fixes: boolean;
  readonly ofPool: boolean;
  readonly isAsset?: boolean;
  readonly members?: Grouping;
}

/** How members of a group are told from others: by a key of positions, and of orders where they have it too. */
export interface Grouping {
  readonly by: Key;
  readonly ofPool: boolean;
  readonly orders: boolean;
}

/** Another object at hand; what is supposed of prices stays. */
export function siteAt({ factor, pinned, waits, mode: outer }: Site, frame: Site["frame"], mode: Mode | undefined, group?: Site["group"]): Site {
  return { frame, mode, ...(waits === true && mode !== undefined && mode === outer && { waits }), ...(group !== undefined && { group }), ...(factor !== undefined && { factor }), ...(pinned !== undefined && { pinned }) };
}

/** Whether each pool of a mode is one position. */
export function isSingle(mode: Mode | undefined): boolean {
  return mode?.sharing?.partition.by === "position";
}

/** Whether all of a pool is settled in one asset. */
export function fixesAsset(mode: Mode | undefined): boolean {
  return fixesInstrument(mode) || mode?.sharing?.partition.keys.includes("instrument.settle") === true;
}

export function fixesInstrument(mode: Mode | undefined): boolean {
  return isSingle(mode) || mode?.sharing?.partition.keys.includes("instrument.symbol") === true;
}

/** The row that `level` means at a site; `undefined` where none is at hand, or none that is the same for every account. */
export function placeOf(level: string, site: Site): Place | undefined {
  const { frame, mode, group, waits } = site;
  if (waits === true && (level === "position" || level === "instrument")) return level === "instrument" && frame === "order" ? "order.instrument" : level === "instrument" && frame === "pool" ? "pool.instrument" : undefined;
  if (frame === "group") return groupPlace(level, site);
  if (frame === "asset") return level === "account" ? "account" : level === "asset" ? "asset" : undefined;
  if (group !== undefined && level !== "account" && level !== "pool" && !(group.fixes && (level === "instrument" || level === "balance" || level === "asset"))) return undefined;
  switch (level) {
    case "account":
      return "account";
    case "pool":
      return frame === "account" || mode === undefined ? undefined : "pool";
    case "position":
      return frame === "position" || (isSingle(mode) && frame !== "account") ? "position" : undefined;
    case "order":
      return frame === "order" ? "order" : undefined;
    case "instrument":
      if (frame === "order") return "order.instrument";
      if (frame === "position" || (isSingle(mode) && frame === "pool")) return "position.instrument";
      return frame === "pool" && fixesInstrument(mode) ? "pool.instrument" : undefined;
    case "balance":
      if (frame === "balance") return "balance";
      return frame !== "account" && fixesAsset(mode) ? "pool.balance" : undefined;
    case "asset":
      return assetPlace(site);
    default:
      return undefined;
  }
}

/** A group whose key tells contracts apart has one of them at hand, and one that is told by its settlement asset that. */
function groupPlace(level: string, { mode, group }: Site): Place | undefined {
  if (level === "account") return "account";
  if (level === "pool") return mode === undefined ? undefined : "pool";
  // A balance has columns where the whole pool has one.
  if (level === "balance" && group?.members !== undefined) return fixesAsset(mode) ? "pool.balance" : undefined;
  const isOne = group?.fixes === true && ((level === "instrument" && group.isAsset !== true) || level === "asset" || level === "balance");
  return isOne ? (`group.${level}` as const) : undefined;
}

function assetPlace({ frame, mode, waits }: Site): Place | undefined {
  switch (frame) {
    case "asset":
      return "asset";
    case "group":
      return undefined;
    case "balance":
      return "balance.asset";
    case "position":
      return "position.asset";
    case "order":
      return "order.asset";
    case "pool":
      return isSingle(mode) && waits !== true ? "position.asset" : fixesAsset(mode) ? "pool.asset" : undefined;
    case "account":
      return undefined;
  }
}

/** The settlement asset at a site, which a balance at hand does not change. */
export function settlePlace(site: Site): Place | undefined {
  if (site.group?.fixes === false || site.frame === "asset") return undefined;
  if (site.frame === "group") return groupPlace("asset", site);
  if (site.frame !== "balance") return assetPlace(site);
  if (site.mode === undefined) return undefined;
  return fixesAsset(site.mode) ? "pool.asset" : "balance.asset";
}
