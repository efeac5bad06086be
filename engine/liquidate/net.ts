import { isZero, minimum, subtract, sumAll, type Fraction } from "../number/index.ts";
import { entityAt } from "../scope.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { splitPath } from "../state/load.ts";
import type { Cut } from "./price.ts";
import { scopeOf, type Standing } from "./subject.ts";

/**
 * Long and short positions with the same value of `key`, cut against each other in the order of the snapshot: as much of each side as
 * the smaller side has. Both sides are filled at one price, so what one loses the other gains.
 */
export function netCuts(standing: Standing, key: string): readonly Cut[] {
  const groups = new Map<string, Entity[]>();
  for (const position of standing.positions) {
    const value = keyValue(standing, position, key);
    groups.set(value, [...(groups.get(value) ?? []), position]);
  }
  return [...groups.values()].flatMap((group) => {
    const [longs, shorts] = [group.filter((each) => wordOf(each, "side") !== "short"), group.filter((each) => wordOf(each, "side") === "short")];
    const size = minimum(total(longs), total(shorts));
    return [...taken(longs, size), ...taken(shorts, size)];
  });
}

function taken(positions: readonly Entity[], size: Fraction): readonly Cut[] {
  let open = size;
  return positions.flatMap((position) => {
    const contracts = minimum(open, contractsOf(position));
    open = subtract(open, contracts);
    return isZero(contracts) ? [] : [{ position, contracts }];
  });
}

function total(positions: readonly Entity[]): Fraction {
  return sumAll(positions.map(contractsOf));
}

function contractsOf(position: Entity): Fraction {
  return quantityOf(position, "contracts")!; // the schema demands it
}

function keyValue(standing: Standing, position: Entity, key: string): string {
  const [level, name] = splitPath(key);
  const value = entityAt(level, scopeOf(standing, position))?.values[name];
  return value === undefined ? "" : typeof value === "object" ? `${value.n}/${value.d}` : String(value);
}
