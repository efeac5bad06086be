import { compare, divide, fraction, multiply, negate, one, roundToStep, zero, type Fraction } from "../../number/index.ts";
import type { Batch } from "../columns.ts";
import type { ModePlan, Plan, PlannedPrice, PriceLine, PriceWalk } from "../plan/nodes.ts";
import { Evaluation, rowsAt, type Rows } from "./evaluate.ts";
import { walkedEvents } from "./events.ts";
import { exactly } from "./exact.ts";

/**
 * Liquidation prices of the positions of one account in steps of the grid, as emitted modules give them, by fractions and without emitted code: 0 where there is none, −1 where they round to 0, NaN
 * where the engine must be asked.
 */
export function pricer(plan: Plan, batch: Batch): (account: number, ticks: Float64Array) => void {
  const evaluations = plan.modes.map(({ single }) => new Evaluation(plan, batch, exactly, single));
  return (account, ticks) => {
    const around = rowsAt("account", account);
    for (let pool = batch.poolStart[account] ?? 0; pool < (batch.poolStart[account + 1] ?? 0); pool += 1) {
      const at = batch.poolMode[pool] ?? 0;
      const [mode, evaluation] = [plan.modes[at], evaluations[at]];
      if (mode !== undefined && evaluation !== undefined && mode.beyond === undefined && batch.beyond[account] === 0) ofPool(mode, evaluation, batch, rowsAt("pool", pool, around), ticks);
    }
  };
}

function ofPool(mode: ModePlan, evaluation: Evaluation<Fraction>, batch: Batch, rows: Rows, ticks: Float64Array): void {
  const { price, single } = mode;
  if (typeof price === "string") return;
  byPlan(price, single, evaluation, batch, rows, ticks);
  if (price.spare !== undefined) byPlan(price.spare, single, evaluation, batch, rows, ticks);
}

function byPlan(price: PlannedPrice, single: boolean, evaluation: Evaluation<Fraction>, batch: Batch, rows: Rows, ticks: Float64Array): void {
  const [first, next] = [batch.positionStart[rows.row] ?? 0, batch.positionStart[rows.row + 1] ?? 0];
  if (first === next) return;
  if (evaluation.truth(price.asked, rows) !== 1) return;
  const holds = evaluation.truth(price.holds, rows);
  const whereTrue = evaluation.truth(price.whereTrue, rows);
  if (holds === 1 || (holds === 0 && whereTrue === 0)) ticks.fill(0, first, next);
  else if (holds === 0 && whereTrue === 1 && evaluation.truth(price.whereFalse, rows) === 0) {
    const instruments = batch.positionInstrument.subarray(first, next);
    for (let position = first; position < next; position += 1) {
      // Where two move with one price, a line of one of them says nothing.
      const own = batch.positionInstrument[position] ?? 0;
      if (instruments.indexOf(own) !== instruments.lastIndexOf(own) || !Number.isNaN(ticks[position] ?? 0)) continue;
      const at = (): Rows => (single ? rowsAt("pool", rows.row, rows.around) : rowsAt("position", position, rows));
      for (const line of price.lines) if (evaluation.truth(line.applies, at()) === 1) ticks[position] = walked(price, line, evaluation, at);
      for (const walk of price.walks) if (evaluation.truth(walk.applies, at()) === 1) ticks[position] = fromEvents(price, walk, evaluation, at);
    }
  }
}

/** From the mark towards the losing side, piece after piece of the tier table: where the line of a piece reaches 0. */
function walked({ mark, side, step, mode }: PlannedPrice, { inverse, lookup, base, slope, guards }: PriceLine, evaluation: Evaluation<Fraction>, at: () => Rows): number {
  const [price, sign, grid, times] = [mark, side, step, lookup?.slope].map((node) => (node === undefined ? one : evaluation.number(node, at())));
  if (price === undefined || sign === undefined || grid === undefined || times === undefined || price.n <= 0n || grid.n <= 0n || times.n <= 0n) return NaN;
  const falls = sign.n > 0n !== inverse;
  const beyond = (a: Fraction, b: Fraction): number => (falls ? compare(b, a) : compare(a, b));
  let near = multiply(times, inverse ? divide(one, price) : price);
  let row = lookup === undefined ? 0 : evaluation.rowOfTier(lookup.from, at());
  for (; row !== undefined; row += falls ? -1 : 1) {
    evaluation.pinned[0] = row;
    const rows = at();
    const [still, moving] = [evaluation.number(base, rows), evaluation.number(slope, rows)];
    if (still === undefined || moving === undefined) return NaN;
    const end = lookup === undefined ? undefined : evaluation.boundOfTier(lookup.from, falls ? row - 1 : row);
    if (end === null) return NaN;
    if (falls ? moving.n > 0n : moving.n < 0n) {
      const root = divide(negate(still), moving);
      const place = multiply(times, root);
      // Before the piece, or where one ends: the number jumps there, or is 0 where two pieces meet.
      if (beyond(place, near) <= 0) return NaN;
      const behind = end === undefined ? -1 : beyond(place, end);
      if (behind === 0) return NaN;
      const isHeld = guards.every((guard) => {
        const [rest, growth] = [evaluation.number(guard.base, rows), evaluation.number(guard.slope, rows)];
        return rest !== undefined && growth !== undefined && compare(rest, negate(multiply(growth, root))) > 0;
      });
      if (behind < 0) return root.n < 0n ? 0 : root.n === 0n || !isHeld ? NaN : counted(inverse ? divide(one, root) : root, grid, mode, sign.n > 0n);
    } else {
      const [value, growth] = [still, multiply(moving, divide(near, times))];
      if (compare(value, negate(growth)) <= 0) return NaN;
      if (end === undefined) return 0;
    }
    near = end ?? near;
  }
  return NaN;
}

function fromEvents(price: PlannedPrice, walk: PriceWalk, evaluation: Evaluation<Fraction>, at: () => Rows): number {
  const [sign, grid, root] = [evaluation.number(price.side, at()), evaluation.number(price.step, at()), walkedEvents(price, walk, evaluation, at)];
  if (root === "none") return 0;
  return sign === undefined || grid === undefined || root === undefined || grid.n <= 0n ? NaN : counted(walk.inverse ? divide(one, root) : root, grid, price.mode, sign.n > 0n);
}

/** A price in steps, as the policy rounds it; −1 where that is 0. */
function counted(price: Fraction, step: Fraction, mode: PlannedPrice["mode"], isLong: boolean): number {
  const plain = mode === "against_trader" ? (isLong ? "up" : "down") : mode === "toward_trader" ? (isLong ? "down" : "up") : mode;
  const count = divide(roundToStep(price, step, plain), step);
  return count.n === 0n ? -1 : count.d === 1n && compare(count, fraction(2n ** 53n)) < 0 && compare(count, zero) > 0 ? Number(count.n) : NaN;
}
