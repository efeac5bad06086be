/** Where an expression stands: which objects are at hand there, and what its assets mean. */

import type { Level } from "../ir.ts";

export interface Standing {
  /** The object that the text is about. */
  readonly level: Level;
  /** In words: "a clause of the pool". */
  readonly where: string;
  /** Levels that are read freely, without an aggregate. */
  readonly reads: ReadonlySet<string>;
  /** What money "of the balance at hand" is here. */
  readonly own: "settle" | "own";
  /** Whether everything at hand settles in one asset; if not, sums over positions must be valued. */
  readonly oneAsset: boolean;
  /** The modes whose pools may be at hand. */
  readonly modes: readonly string[];
  /** Whether a state before the action exists. */
  readonly before?: boolean;
  readonly amount?: boolean;
  readonly charge?: boolean;
  /** A group whose members settle in one asset, also where it is the account's. */
  readonly alike?: boolean;
}

/** What the partition of a mode fixes for each of its pools. */
export type Fixes = "position" | "instrument" | "asset" | "nothing";

/** What an object of each level reads besides itself: the objects that it belongs to. */
export const containers: Readonly<Record<string, readonly string[]>> = {
  account: ["account"],
  balance: ["balance", "asset", "account"],
  credit: ["credit", "balance", "asset", "account"],
  pool: ["pool", "account"],
  position: ["position", "pool", "instrument", "balance", "asset", "account"],
  order: ["order", "pool", "instrument", "balance", "asset", "account"],
  instrument: ["instrument", "account"],
  asset: ["asset", "account"],
};

const fixedBy: Readonly<Record<Fixes, readonly string[]>> = {
  position: ["position", "instrument", "balance", "asset"],
  instrument: ["instrument", "balance", "asset"],
  asset: ["balance", "asset"],
  nothing: [],
};

export function accountStanding(modes: readonly string[]): Standing {
  return { level: "account", where: "the account", reads: new Set(["account"]), own: "own", oneAsset: false, modes };
}

/** A clause of the pools of one mode. */
export function poolStanding(fixes: Fixes, modes: readonly string[]): Standing {
  const reads = new Set([...containers["pool"]!, ...fixedBy[fixes]]); // the table above has it
  return { level: "pool", where: "the pool", reads, own: "settle", oneAsset: fixes !== "nothing", modes };
}

/** One position or order of a pool of these modes. */
export function holdingStanding(level: "position" | "order", modes: readonly string[]): Standing {
  return { level, where: `the ${level}`, reads: new Set(containers[level]), own: "settle", oneAsset: true, modes };
}

/** A definition, which all modes share: at pool level it reads a balance unless some mode leaves its asset open. */
export function definitionStanding(level: Level, everyMode: readonly Fixes[], modes: readonly string[]): Standing {
  if (level === "position" || level === "order") return holdingStanding(level, modes);
  if (level === "pool") return poolStanding(everyMode.every((fixes) => fixes !== "nothing") ? "asset" : "nothing", modes);
  if (level === "account") return accountStanding(modes);
  return { level, where: `the ${level}`, reads: new Set(containers[level]), own: level === "instrument" ? "settle" : "own", oneAsset: level === "instrument", modes };
}

/** A group of a pool's or the account's positions and orders; of one contract, or of one asset. */
export function groupStanding(outer: Standing, scope: "pool" | "account", contract: boolean, oneAsset: boolean): Standing {
  const { modes, before, amount, charge, own } = outer;
  const more = ["request", "charge"].filter((level) => outer.reads.has(level));
  const around = scope === "pool" ? ["pool", "account"] : ["account"];
  const base = { level: scope, where: "each group", alike: oneAsset, own, oneAsset: oneAsset || (scope === "pool" && outer.oneAsset), modes, before, amount, charge };
  return extended({ ...base, reads: new Set(around) }, [...(contract ? ["instrument"] : []), ...(oneAsset ? ["balance", "asset"] : []), ...more]);
}

/** The same place with one level bound to each object that an aggregate ranges over. */
export function elementStanding(over: Level, outer: Standing): Standing {
  const { modes, before, amount, charge } = outer;
  const more = ["request", "charge"].filter((level) => outer.reads.has(level));
  const base = { modes, before, amount, charge };
  if (over === "position" || over === "order") return extended({ ...holdingStanding(over, modes), ...base }, more);
  if (over === "pool") return extended({ ...poolStanding("nothing", modes), ...base }, more);
  const kept = over === "balance" || over === "credit" ? [...more, ...(outer.reads.has("pool") ? ["pool"] : [])] : more;
  const reads = new Set([...(containers[over] ?? []), ...kept]);
  return { level: over, where: `each ${over}`, reads, own: over === "instrument" ? "settle" : "own", oneAsset: over === "instrument", ...base };
}

export function extended(standing: Standing, levels: readonly string[], more: Partial<Standing> = {}): Standing {
  return { ...standing, reads: new Set([...standing.reads, ...levels]), ...more };
}
