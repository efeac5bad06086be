import { assessPool } from "../assess.ts";
import { toDecimalString, type Fraction } from "../number/index.ts";
import { toPayment } from "../payment/to-payment.ts";
import type { PaymentRecord } from "../payment/types.ts";
import type { Program } from "../program.ts";
import type { AssessedPool, Deleveraging, LiquidationStep } from "../snapshot/index.ts";
import type { State } from "../state/state.ts";

/** What one execution of a step did to one position, or to the orders, the money or the time of a pool. */
export interface StepRecord {
  readonly clause: string;
  readonly effect: string;
  readonly pool?: string;
  readonly position?: string;
  readonly orders?: readonly string[];
  readonly contracts?: Fraction;
  /** As it is printed. */
  readonly price?: string;
  readonly profit?: Fraction;
  readonly payments: readonly PaymentRecord[];
  readonly adl?: readonly Deleveraging[];
  readonly poolAfter?: AssessedPool;
}

/** The records of one execution with the pools as they stand after all of it; a pool that is gone stands nowhere. */
export function withPools(program: Program, state: State, records: readonly StepRecord[]): readonly StepRecord[] {
  const known = new Map<string, AssessedPool | undefined>();
  return records.map((record) => {
    if (record.pool === undefined) return record;
    if (!known.has(record.pool)) known.set(record.pool, assessPool(program, state, record.pool));
    const poolAfter = known.get(record.pool);
    return poolAfter === undefined ? record : { ...record, poolAfter };
  });
}

export function toStep({ clause, effect, pool, position, orders, contracts, price, profit, payments, adl, poolAfter }: StepRecord): LiquidationStep {
  return {
    clause,
    effect,
    ...(pool === undefined ? {} : { pool }),
    ...(position === undefined ? {} : { position }),
    ...(orders === undefined ? {} : { orders }),
    ...(contracts === undefined ? {} : { contracts: toDecimalString(contracts) }),
    ...(price === undefined ? {} : { price }),
    ...(profit === undefined ? {} : { realizedPnl: toDecimalString(profit) }),
    payments: payments.map(toPayment),
    adl: adl ?? [],
    ...(poolAfter === undefined ? {} : { poolAfter }),
  };
}
