import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { KnownStanding } from "../../engine/assess-parts.ts";
import { deciderOf } from "../../engine/kernel/decider.ts";
import { rowsOf } from "../../engine/kernel/runtime/rows.ts";
import { shapeOf, type Shape } from "../../engine/kernel/runtime/shape.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../../engine/number/index.ts";
import { prepare } from "../../engine/program.ts";
import type { CompiledDecisions } from "../../engine/scan/compiled.ts";
import type { Instrument, Snapshot } from "../../engine/snapshot/index.ts";

/** The statuses that accounts surely have under a policy, and their surely known liquidation prices. A class because columns are laid out once. */
export class Knowledge {
  private readonly shape: Shape;
  private readonly compiled: Pick<CompiledDecisions, "statuses" | "priceColumns"> | undefined;
  private readonly interpreted: ReturnType<typeof deciderOf>;
  /** `tick`, or a decimal; nothing where prices are not rounded. */
  private readonly grid: string | undefined;

  /** `compiled` is what `emitModule` wrote, where emitted code may run: without it no price is known. */
  constructor(policy: CompiledPolicy, compiled?: CompiledDecisions) {
    this.shape = shapeOf(prepare(policy));
    this.interpreted = deciderOf(policy);
    this.compiled = compiled;
    this.grid = policy.meaning.rounding.prices?.to;
  }

  /** Of each of these accounts; nothing where a status is not sure. */
  of(snapshots: readonly Snapshot[]): readonly (KnownStanding | undefined)[] {
    const batch = rowsOf(this.shape, snapshots);
    const decided = this.compiled?.priceColumns(batch) ?? { ...this.interpreted.decideColumns(batch), positionStatus: new Uint8Array() };
    const statuses = this.compiled?.statuses ?? this.interpreted.statuses;
    const { accountStatus, poolStatus, positionStatus, ticks } = "ticks" in decided ? decided : { ...decided, ticks: undefined };
    return snapshots.map((snapshot, account): KnownStanding | undefined => {
      const [first, next] = [batch.poolStart[account]!, batch.poolStart[account + 1]!]; // one more than accounts
      const pools = poolStatus.subarray(first, next);
      if (accountStatus[account] === unsure || pools.includes(unsure)) return undefined;
      const positions = new Array<string | undefined>(snapshot.positions?.length ?? 0).fill(undefined);
      const prices: (string | null | undefined)[] = [...positions];
      for (let row = batch.positionStart[first]!; row < batch.positionStart[next]!; row += 1) {
        const place = batch.positionSource[row]!; // below their count, as is all that follows
        if (positionStatus.length > 0) positions[place] = statuses[positionStatus[row]!];
        const count = ticks?.[row];
        if (count !== undefined && this.grid !== undefined && !Number.isNaN(count)) prices[place] = count === 0 ? null : this.price(Math.max(count, 0), snapshot, place); // −1: it rounds to 0
      }
      return { account: statuses[accountStatus[account]!]!, pools: [...pools].map((code) => statuses[code]!), positions, prices };
    });
  }

  private price(count: number, { instruments = [], positions = [] }: Snapshot, place: number): string {
    const symbol = positions[place]?.symbol;
    const step = this.grid === "tick" ? instruments.find((each: Instrument) => each.symbol === symbol)?.tickSize : this.grid;
    return toDecimalString(multiply(fraction(BigInt(count)), parseDecimal(step ?? "1")!)); // both were checked
  }
}

const unsure = 255;
