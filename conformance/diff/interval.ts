import type { Snapshot } from "../../engine/snapshot/index.ts";
import { instantAt, momentsOf, valueOf, variablesOf, withValue, type Variable } from "../line/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Aim } from "./search.ts";
import type { Pair } from "./pair.ts";
import { add, compare, divide, floor, fraction, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { decimal, rising } from "./places.ts";
import type { DiffSpan } from "../../schemas/generated/diff-answer.ts";
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
  // An account without positions has no pool on which the line could be followed, and is asked about moments all the same.
  const away = variable.kind === "moment" ? spans.flatMap((seconds) => [subtract, add].map((moved) => toDecimalString(moved(decimal(value), decimal(seconds))))) : [];
  const points = rising([...pair.switches(snapshot, variable, aim.hot).all, ...away, value]);
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
        if (variable.kind === "moment") return between(decimal(last), decimal(point), holds);
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

/** A minute, an hour, a day, a year. */
const spans: readonly string[] = ["60", "3600", "86400", "31622400"];

/** The last whole second at which it holds, from one at which it does to one at which it does not. */
function between(inside: Fraction, outside: Fraction, holds: (seconds: string) => boolean): string {
  let [low, high] = [inside, outside];
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = fraction(floor(divide(add(low, high), fraction(2n))));
    if (compare(middle, low) === 0 || compare(middle, high) === 0) break;
    if (holds(toDecimalString(middle))) low = middle;
    else high = middle;
  }
  // Halves are rounded down: beside the outer end on its lower side the last step is left.
  const beside = add(high, fraction(1n));
  return compare(high, low) < 0 && compare(beside, low) < 0 && holds(toDecimalString(beside)) ? toDecimalString(beside) : toDecimalString(low);
}

/** The line along which a witness is nearest to where the two agree again: the one it was found on, else a moment that the changed clauses name, a balance, a margin or a price. */
export function spanOfNearest(pair: Pair, aim: Aim, snapshot: Snapshot, ask: Ask, wanted: Difference, preferred: Variable | undefined): Span | undefined {
  const variables = [variablesOf, momentsOf].flatMap((of) => of([pair.before, pair.after], snapshot));
  const own = preferred === undefined ? undefined : variables.find(({ path, of }) => path === preferred.path && of === preferred.of);
  const others = variables.filter(({ path, kind }) => path === "balance.wallet_balance" || path === "position.margin" || kind === "price");
  // Of an account that was found along no line, moments that the changed clauses name come first.
  const timed = variables.filter(({ kind, path }) => kind === "moment" && aim.names?.(path) === true);
  for (const variable of [...(own === undefined ? timed.slice(0, 2) : [own]), ...others.slice(0, 3)]) {
    const span = spanOf(pair, aim, snapshot, ask, wanted, variable);
    if (span !== undefined && (span.from !== undefined || span.to !== undefined)) return span;
  }
  return undefined;
}

/** The same as the answer says it: moments as a snapshot spells them, in steps of a second. */
export function shownSpan({ variable: { kind, path, of, step }, value, from, to }: Span): DiffSpan {
  const said = (text: string): string => (kind === "moment" ? (instantAt(text) ?? text) : text);
  return { path, of, value: said(value), step: kind === "moment" ? "1s" : step, ...(from === undefined ? {} : { from: said(from) }), ...(to === undefined ? {} : { to: said(to) }) };
}
