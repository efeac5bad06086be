import { assessState } from "../../engine/assess.ts";
import type { Batch } from "../../engine/kernel/columns.ts";
import { rowsOf } from "../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../engine/kernel/runtime/shape.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../../engine/number/index.ts";
import type { Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";

export type Price = (batch: Batch) => { readonly ticks: Float64Array };

export interface ComparedPrices {
  readonly prices: number;
  readonly decided: number;
  /** Positions of which the exact engine gives no price because it cannot decide one. */
  readonly silent: number;
  readonly wrong: readonly { readonly snapshot: Snapshot; readonly position: string; readonly said: string; readonly is: string }[];
}

/** Liquidation prices both ways, each position's. */
export function comparedPrices(program: Program, price: Price, snapshots: readonly Snapshot[]): ComparedPrices {
  const batch = rowsOf(shapeOf(program), snapshots);
  const { ticks } = price(batch);
  const to = program.meaning.rounding.prices?.to ?? "tick";
  const wrong: ComparedPrices["wrong"][number][] = [];
  let [prices, decided, silent] = [0, 0, 0];
  for (const [row, snapshot] of snapshots.entries()) {
    const answer = assessState(program, loadState(snapshot, program.declared));
    const undecided = new Set(answer.cannotDecide.map((each) => each.answer));
    const from = batch.positionStart[batch.poolStart[row]!]!; // starts have an entry more than there are accounts, and than pools
    const until = batch.positionStart[batch.poolStart[row + 1]!]!; // as above
    for (let at = from; at < until; at += 1) {
      prices += 1;
      const position = snapshot.positions?.[batch.positionSource[at]!]; // a row of the batch
      if (position === undefined) throw new Error("A row of the batch has no position in its snapshot.");
      const exact = answer.positions.find(({ id }) => id === position.id);
      // Another stage may be a silence where this price is known.
      const isSilent = undecided.has(`positions.${position.id}.liquidationPrice`) || undecided.has(`positions.${position.id}`);
      const count = ticks[at]!; // as above
      if (Number.isNaN(count)) {
        silent += Number(isSilent);
        continue;
      }
      decided += 1;
      const step = to === "tick" ? snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.tickSize : to;
      const said = count === 0 ? "none" : toDecimalString(multiply(fraction(BigInt(Math.max(count, 0))), parseDecimal(step ?? "1")!)); // −1: it rounds to 0; a step is a decimal
      const is = isSilent ? "cannot_decide" : (exact?.liquidationPrice ?? "none");
      if (said !== is) wrong.push({ snapshot, position: position.id, said, is });
    }
  }
  return { prices, decided, silent, wrong };
}
