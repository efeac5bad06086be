import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import type { Read } from "./curve.ts";
import type { CurveQuestion } from "./types.ts";

const keptReadings = 8;
const known = new WeakMap<CompiledPolicy, Map<string, Read>>();

/**
 * What was read for the same policy, account and instrument, whatever its price was then: the price is the unknown. A policy that asks
 * for the price as it is now (`at current mark`) is read anew with it. The last few are kept; an answer never depends on that.
 */
export function remembered(policy: CompiledPolicy, snapshot: Snapshot, question: CurveQuestion, make: () => Read): Read {
  const readings = known.get(policy) ?? new Map<string, Read>();
  known.set(policy, readings);
  const key = keyOf(snapshot, question, readsPriceOfNow(policy));
  const found = readings.get(key) ?? make();
  readings.delete(key);
  readings.set(key, found);
  for (const oldest of readings.keys()) {
    if (readings.size <= keptReadings) break;
    readings.delete(oldest);
  }
  return found;
}

/** Everything that the functions depend on. Counterparties serve auto-deleveraging alone. */
function keyOf({ counterparties: _, instruments, ...rest }: Snapshot, { symbol, pool }: CurveQuestion, withPrice: boolean): string {
  const others = instruments?.map((each) => {
    if (each.symbol !== symbol || withPrice) return each;
    const { markPrice: _mark, lastPrice, indexPrice, ...still } = each;
    return { ...still, has: [lastPrice !== undefined, indexPrice !== undefined] };
  });
  return JSON.stringify([symbol, pool, others, rest]);
}

const pinned = new WeakMap<CompiledPolicy, boolean>();

function readsPriceOfNow(policy: CompiledPolicy): boolean {
  const found = pinned.get(policy) ?? JSON.stringify(policy.meaning).includes('"kind":"pinned"');
  pinned.set(policy, found);
  return found;
}
