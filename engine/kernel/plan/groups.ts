import type { GroupedExpression } from "../../../dsl/ir.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { splitPath } from "../../state/load.ts";
import type { Apart } from "../columns.ts";
import type { Num, Truth } from "./nodes.ts";
import { isSingle, type Site } from "./site.ts";
import { wideGroups } from "./wide.ts";
import type { Walk } from "./walk.ts";

/**
 * `sum of X for each PATH`, where no two of the pool or account agree on the path: then each position and each order is a group by itself, and X is read of each.
 * Where two agree the account is left to the engine.
 */
export function groupedNumber(walk: Walk, { which, operand, key, scope }: GroupedExpression, site: Site): Num {
  const { make } = walk;
  if (walk.wide) return wideGroups(walk, { kind: "grouped", which, operand, key, scope }, site);
  const [level] = splitPath(key);
  const ofPool = scope === "pool" && site.frame !== "account";
  if (which !== "sum" || site.group !== undefined || site.isMember === true || !isWord(key, ["instrument", "position"]) || (ofPool && (site.mode === undefined || isSingle(site.mode)))) return make.unknown(`\`${which} … for each ${key}\` has no columns here`);
  const range = ofPool ? "pool" : "account";
  const fixes = key === "instrument.symbol" || key === "position.symbol" || key === "instrument.settle";
  const of = (frame: "position" | "order"): Num => make.sum(frame, range, walk.quantity(operand, { frame, mode: ofPool ? site.mode : undefined, group: { fixes, ofPool } }));
  const total = level === "instrument" ? make.operation("add", of("position"), of("order")) : of("position");
  return make.choose(apartBy(walk, level === "instrument" ? "members" : "positions", key, range), total, make.unknown(`several in one ${range} that agree on \`${key}\``));
}

/** Whether no two positions, or positions and orders, of the pool or account at hand agree on a word. */
export function apartBy({ make }: Walk, of: Apart["of"], by: string, table: "pool" | "account"): Truth {
  return make.word({ kind: "word", table, path: `${table}.(${of} apart by ${by})`, words: ["yes", "no"], always: true, apart: { of, by } }, table, "yes");
}

const words: ReadonlySet<string> = new Set(catalogue.filter(({ dimension, required }) => required && (dimension === "name" || dimension === "enum")).map(({ path }) => path));

/** Whether a path is a word that every object of one of these levels has. */
export function isWord(path: string, levels: readonly string[]): boolean {
  return path.includes(".") && levels.includes(splitPath(path)[0]) && words.has(path);
}
