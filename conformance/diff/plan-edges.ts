import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, ceiling, compare, divide, floor, fraction, multiply, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { withValue, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Pair } from "./pair.ts";
import { decimal, rising } from "./places.ts";

/** Plans that are looked at along one line before an edge is narrowed down, and edges of one line. */
const most = { points: 12, edges: 4 } as const;

/**
 * The values of a number between two of which a plan takes other steps, the last of the one and the first of the other. What is tested between steps depends on what the
 * steps before it did, so that no condition as it stands says where these are: plans are run, and what lies between two that differ is halved. `known` are edges of the other policy, most of which are this one's too.
 */
export function planEdges(pair: Pair, policy: CompiledPolicy, base: Snapshot, variable: Variable, points: readonly string[], known: readonly string[] = []): readonly string[] {
  const step = decimal(variable.step);
  const shapes = new Map<string, string | undefined>();
  const shapeAt = (value: string): string | undefined => {
    if (!shapes.has(value)) shapes.set(value, shapeOf(pair, policy, withValue(base, variable, value)));
    return shapes.get(value);
  };
  const sorted = rising(points);
  const every = Math.max(1, Math.ceil(sorted.length / most.points));
  const looked = rising([...sorted.filter((_, index) => index % every === 0 || index === sorted.length - 1), ...known]);
  const edges: string[] = [];
  for (const [index, low] of looked.entries()) {
    const high = looked[index + 1];
    if (high === undefined || edges.length >= 2 * most.edges || shapeAt(low) === shapeAt(high)) continue;
    edges.push(...narrowed(low, high, step, shapeAt));
  }
  return edges;
}

/** Two neighbours on the grid on which the shape differs, between two values on which it does. */
function narrowed(low: string, high: string, step: Fraction, shapeAt: (value: string) => string | undefined): readonly string[] {
  const at = (steps: bigint): string => toDecimalString(multiply(fraction(steps), step));
  let [from, to] = [ceiling(divide(decimal(low), step)), floor(divide(decimal(high), step))];
  const first = shapeAt(at(from));
  if (shapeAt(at(to)) === first) return [];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (shapeAt(at(middle)) === first) from = middle;
    else to = middle;
  }
  return [at(from), at(to)];
}

/** What a plan does, without its numbers. */
function shapeOf(pair: Pair, policy: CompiledPolicy, snapshot: Snapshot | undefined): string | undefined {
  return snapshot === undefined ? undefined : pair.answers.of(policy, snapshot, liquidate).map(({ key, value }) => `${key} ${value.replace(/(?<= )-?\d+(\.\d+)?/g, "#")}`).join(" | ");
}

const liquidate: Ask = { ask: "liquidate" };

/** Points to begin with: those at which anything switches, and as far below the least as it is from the greatest. */
export function pointsBeyond(values: readonly string[]): readonly string[] {
  const sorted = rising(values);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined || compare(decimal(least), decimal(greatest)) === 0) return sorted;
  const width = subtract(decimal(greatest), decimal(least));
  return [toDecimalString(subtract(decimal(least), width)), ...sorted, toDecimalString(add(decimal(greatest), width))];
}
