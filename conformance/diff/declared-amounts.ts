import type { CompiledPolicy } from "../../dsl/ir.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/**
 * An account whose positions have something of all amounts that policies declare of them and that are 0 where nobody says otherwise: what is reckoned from several of these at once is nothing as
 * long as one of them is. Once as its positions are, and once entered so that each has a profit.
 */
export function withDeclared(policies: readonly CompiledPolicy[], base: Snapshot): readonly Snapshot[] {
  const names = [...new Set(policies.flatMap(({ meaning }) => meaning.facts.filter(({ path, dimension, default: usual }) => splitPath(path)[0] === "position" && (dimension.kind === "money" || dimension.kind === "number") && usual === "0").map(({ path }) => toCamelCase(splitPath(path)[1]))))];
  if (names.length === 0 || (base.positions ?? []).length === 0) return [];
  const amounts = Object.fromEntries(names.map((name, index) => [name, String(100 - 20 * (index % 4))]));
  const having = (position: Position): Position => ({ ...position, facts: { ...position.facts, ...amounts } });
  const inProfit = (position: Position): Position => {
    const mark = base.instruments?.find(({ symbol }) => symbol === position.symbol)?.markPrice;
    return mark === undefined ? position : { ...position, entryPrice: position.side === "long" ? "1" : `${mark.split(".")[0]}0` };
  };
  return [(each: Position) => each, inProfit].flatMap((entered) => checked({ ...base, positions: (base.positions ?? []).map(having).map(entered) }));
}
