import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../program.ts";
import type { Batch } from "./columns.ts";
import { compiledKernels } from "./compiled.ts";
import { bounded } from "./interpret/bounded.ts";
import { interpreter } from "./interpret/decide.ts";
import { exactly } from "./interpret/exact.ts";
import { pricer } from "./interpret/prices.ts";
import { planOf } from "./plan/plan.ts";
import { undecidedStatus } from "./plan/nodes.ts";
import { rowsOf } from "./runtime/rows.ts";
import { shapeOf } from "./runtime/shape.ts";

/** Codes of statuses; 255 where they are not decided. */
export interface Decisions {
  readonly accountStatus: Uint8Array;
  readonly poolStatus: Uint8Array;
  /** Accounts that `assess` must be asked about: silent, or more than columns hold. */
  readonly ambiguous: Uint32Array;
}

export interface Decider {
  /** Names of codes; the first is `healthy`. */
  readonly statuses: readonly string[];
  /** What of the policy the columns do not hold; accounts that need it are ambiguous. */
  readonly gaps: readonly string[];
  /** Columns of snapshots that passed the check of snapshots. */
  readonly columnsOf: (snapshots: readonly unknown[]) => Batch;
  /** Doubles with a proven bound, and exact fractions for accounts on a boundary. By WebAssembly where that may be compiled; without, under any content policy. */
  readonly decideColumns: (batch: Batch) => Decisions;
  /** The same with `ticks`, liquidation prices in steps of the grid of prices: 0 where there is none, −1 where they round to 0, NaN where the engine must be asked. What doubles leave open is found by fractions, and all of it without WebAssembly. */
  readonly priceColumns: (batch: Batch) => Decisions & { readonly ticks: Float64Array };
  /** The same where the first stage has been done, by an emitted module: decides what it left, in place. */
  readonly settle: (batch: Batch, decisions: Decisions) => Decisions;
}

/** Certified decisions of a policy in this process, without a module. One that `plimsoll build` writes has the exact stage compiled too, and decides small batches tens of times faster. */
export function deciderOf(policy: CompiledPolicy): Decider {
  const program = prepare(policy);
  const plan = planOf(program);
  const settle = (batch: Batch, { accountStatus, poolStatus, ambiguous }: Decisions): Decisions => {
    const exact = interpreter(plan, batch, exactly, true);
    const left: number[] = [];
    for (const account of ambiguous) {
      const { account: status, pools } = exact(account);
      accountStatus[account] = status;
      poolStatus.set(pools, batch.poolStart[account]);
      if (status === undecidedStatus) left.push(account);
    }
    return { accountStatus, poolStatus, ambiguous: Uint32Array.from(left) };
  };
  const compiled = compiledKernels(plan);
  const decideColumns = (batch: Batch): Decisions => {
    const bound = compiled(batch, false);
    if (bound !== undefined) return settle(batch, bound);
    const decide = interpreter(plan, batch, bounded, false);
    const [accountStatus, poolStatus] = [new Uint8Array(batch.accounts), new Uint8Array(batch.pools)];
    const ambiguous: number[] = [];
    for (let account = 0; account < batch.accounts; account += 1) {
      const { account: status, pools } = decide(account);
      accountStatus[account] = status;
      poolStatus.set(pools, batch.poolStart[account]);
      if (status === undecidedStatus) ambiguous.push(account);
    }
    return settle(batch, { accountStatus, poolStatus, ambiguous: Uint32Array.from(ambiguous) });
  };
  return {
    statuses: plan.statuses,
    gaps: plan.gaps,
    columnsOf: (snapshots) => rowsOf(shapeOf(program), snapshots),
    settle,
    decideColumns,
    priceColumns: (batch) => {
      const price = pricer(plan, batch);
      const bound = compiled(batch, true);
      if (bound !== undefined) {
        const { ticks } = bound;
        for (const account of withOpenPrices(batch, ticks)) price(account, ticks);
        return { ...settle(batch, bound), ticks };
      }
      const ticks = new Float64Array(batch.positions).fill(NaN);
      for (let account = 0; account < batch.accounts; account += 1) price(account, ticks);
      return { ...decideColumns(batch), ticks };
    },
  };
}

/** Accounts of which a position has no price yet. */
function withOpenPrices({ accounts, poolStart, positionStart }: Batch, ticks: Float64Array): readonly number[] {
  const found: number[] = [];
  for (let account = 0; account < accounts; account += 1) {
    const [from, to] = [positionStart[poolStart[account] ?? 0] ?? 0, positionStart[poolStart[account + 1] ?? 0] ?? 0];
    if (ticks.subarray(from, to).some(Number.isNaN)) found.push(account);
  }
  return found;
}
