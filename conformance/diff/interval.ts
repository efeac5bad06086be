import type { Snapshot } from "../../engine/snapshot/index.ts";
import { valueOf, variablesOf, withValue, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Aim } from "./search.ts";
import type { Pair } from "./pair.ts";
import { add, compare, subtract, toDecimalString } from "../../engine/number/index.ts";
import { decimal, rising } from "./places.ts";
import type { Difference } from "./types.ts";

/** The values of one number for which the two differ in this way, the witness's among them; an end that is not there was not found. */
export interface Span {
  readonly variable: Variable;
  readonly value: string;
  /** The least and the greatest value on the grid. */
  readonly from?: string;
  readonly to?: string;
}

/** The most values that are tried on each side. */
const tries = 24;

/** How far the difference reaches along a line through a witness. */
export function spanOf(pair: Pair, aim: Aim, snapshot: Snapshot, ask: Ask, wanted: Difference, variable: Variable): Span | undefined {
  const value = valueOf(snapshot, variable);
  if (value === undefined) return undefined;
  const points = rising([...pair.switches(snapshot, variable, aim.hot).all, value]);
  const at = points.indexOf(points.find((each) => compare(decimal(each), decimal(value)) === 0) ?? value);
  const holds = (text: string): boolean => {
    const moved = withValue(snapshot, variable, text);
    return moved !== undefined && pair.still(moved, ask, wanted) !== undefined;
  };
  // Between two neighbouring switches nothing changes: the last switch at which it holds, on its own grid value or on the next.
  const end = (direction: 1 | -1): string | undefined => {
    let last = value;
    for (let index = at + direction, tried = 0; index >= 0 && index < points.length && tried < tries; index += direction, tried += 1) {
      const point = points[index]!; // index is within
      if (!holds(point)) {
        const beside = toDecimalString((direction > 0 ? subtract : add)(decimal(point), decimal(variable.step)));
        return compare(decimal(beside), decimal(last)) !== 0 && holds(beside) ? beside : last;
      }
      last = point;
    }
    return undefined;
  };
  const [from, to] = [end(-1), end(1)];
  return { variable, value, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The line along which a witness is nearest to where the two agree again: the one it was found on, else a balance, a margin or a price. */
export function spanOfNearest(pair: Pair, aim: Aim, snapshot: Snapshot, ask: Ask, wanted: Difference, preferred: Variable | undefined): Span | undefined {
  const variables = variablesOf([pair.before, pair.after], snapshot);
  const own = preferred === undefined ? undefined : variables.find(({ path, of }) => path === preferred.path && of === preferred.of);
  const others = variables.filter(({ path, kind }) => path === "balance.wallet_balance" || path === "position.margin" || kind === "price");
  for (const variable of [...(own === undefined ? [] : [own]), ...others.slice(0, 3)]) {
    const span = spanOf(pair, aim, snapshot, ask, wanted, variable);
    if (span !== undefined && (span.from !== undefined || span.to !== undefined)) return span;
  }
  return undefined;
}
