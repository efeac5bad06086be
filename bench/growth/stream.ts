import type { Batch, Numbers } from "../../engine/kernel/columns.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { Chance } from "../certified/chance.ts";
import type { Ours } from "../peers/ours.ts";

export interface Streamed {
  readonly accounts: number;
  readonly liquidatable: number;
  /** Given to the exact engine. */
  readonly asked: number;
  /** Microseconds of the processor for a thousand accounts. */
  readonly micros: number;
  /** Bytes that the process held at most at the end of a batch. */
  readonly memory: number;
}

/**
 * So many accounts through the kernel, batch after batch: each batch is the same accounts at market prices of its own, each up to 2 % from where it was, as ticks change them.
 * Its prices are written into the columns before it is decided; accounts that are not decided are asked of the exact engine, at these prices.
 */
export function streamed(ours: Ours, snapshots: readonly Snapshot[], accounts: number, seed: number): Streamed {
  const chance = new Chance(seed);
  const batch = ours.columnsOf(snapshots);
  const marks = batch.numbers["instrument.mark_price"]!; // the policies that are measured read it
  const usual = marks.mantissa.slice();
  const before = process.cpuUsage();
  let [liquidatable, asked, memory, done] = [0, 0, 0, 0];
  while (done < accounts) {
    tick(marks, usual, chance);
    const { accountStatus } = ours.decideColumns(batch);
    const wanted = Math.min(batch.accounts, accounts - done);
    for (let row = 0; row < wanted; row += 1) {
      const code = accountStatus[row]!; // a code for each
      if (code === 255) {
        asked += 1;
        if (ours.exactly(at(snapshots[row]!, batch, marks, row))) liquidatable += 1; // one for each row
      } else if (ours.isLiquidatable(code)) liquidatable += 1;
    }
    done += wanted;
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(before);
  return { accounts, liquidatable, asked, micros: ((user + system) / accounts) * 1000, memory };
}

function tick({ value, mantissa, scale }: Numbers, usual: Float64Array, chance: Chance): void {
  for (let row = 0; row < usual.length; row += 1) {
    if (Number.isNaN(usual[row]!)) continue; // a mantissa for each; row 0 knows nothing
    mantissa[row] = Math.max(1, Math.round(usual[row]! * (0.98 + 0.04 * chance.unit()))); // as above
    value[row] = mantissa[row]! / 10 ** scale[row]!; // as above; one division of integers is the nearest double
  }
}

/** The account at the prices of a batch. */
function at(snapshot: Snapshot, batch: Batch, { mantissa, scale }: Numbers, account: number): Snapshot {
  const priceOf = new Map<string, string>();
  for (let pool = batch.poolStart[account]!; pool < batch.poolStart[account + 1]!; pool += 1) { // rows of the batch
    for (let row = batch.positionStart[pool]!; row < batch.positionStart[pool + 1]!; row += 1) { // as above
      const instrument = batch.positionInstrument[row]!; // as above
      const symbol = snapshot.positions?.[batch.positionSource[row]!]?.symbol; // as above
      if (symbol !== undefined) priceOf.set(symbol, (mantissa[instrument]! / 10 ** scale[instrument]!).toFixed(scale[instrument])); // as above
    }
  }
  return { ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => ({ ...each, markPrice: priceOf.get(each.symbol) ?? each.markPrice })) };
}
