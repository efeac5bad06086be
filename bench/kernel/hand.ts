import type { Batch, Numbers } from "../../engine/kernel/columns.ts";
import { tierIndex } from "../../engine/kernel/runtime/tier-index.ts";

const leading = new Float64Array(1);
const leadingBits = new Int32Array(leading.buffer);
leading[0] = 1;
const upperHalf = leadingBits[1] === 0 ? 0 : 1;

/** What the policies that are measured differ in. */
export interface HandRules {
  /** The option under which the bonus counts. */
  readonly bonus: string | undefined;
  /** The field of a tier that the requirement is reckoned by: a rate, or twice the highest leverage as a divisor. */
  readonly by: "maintenance_margin_rate" | "max_leverage";
  readonly inverse: boolean;
  readonly warns: boolean;
  /** Whether there is a worse stage, below two thirds of the requirement. */
  readonly backstop?: boolean;
}

/**
 * What a person writes for speed: plain doubles over the same columns with the same look-up, one policy at a time, and no bound. With
 * `prices`, liquidation prices within the row of the mark price, rounded to a step. Codes as those of the policy: 1 and up.
 */
export function byHand(batch: Batch, rules: HandRules, prices: boolean): { readonly accountStatus: Uint8Array; readonly ticks: Float64Array } {
  const column = (path: string): Float64Array => (batch.numbers[path] as Numbers | undefined)?.value ?? new Float64Array(batch.positions);
  const { poolStart, positionStart, poolMode, poolBalance, positionInstrument, instrumentTiers } = batch;
  const [wallet, bonus, margin] = [column("balance.wallet_balance"), column("balance.bonus"), column("position.margin")];
  const [contracts, size, mark, entry, sign, tick] = ["position.contracts", "instrument.contract_size", "instrument.mark_price", "position.entry_price", "position.sign", "instrument.tick_size"].map(column) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]; // as many as there are paths
  const upTo = batch.tiers.upTo.value;
  const { start } = batch.tiers;
  const by = batch.tiers.fields[rules.by]!.value; // the policy reads it
  const amount = batch.tiers.fields["maintenance_amount"]!.value; // as above
  const option = rules.bonus === undefined ? undefined : batch.words[`option ${rules.bonus}`];
  const contract = rules.inverse ? batch.words["instrument.contract"] : undefined;
  const isRate = rules.by === "maintenance_margin_rate";
  const accountStatus = new Uint8Array(batch.accounts);
  const ticks = new Float64Array(prices ? batch.positions : 0).fill(NaN);
  const { rows: indexRows, span, low } = tierIndex(start, upTo, batch.positions);
  const liquidatable = rules.warns ? 2 : 1;
  for (let a = 0; a < batch.accounts; a += 1) {
    let worst = 0;
    const nextPool = poolStart[a + 1]!; // here and below: rows of the batch
    for (let k = poolStart[a]!; k < nextPool; k += 1) {
      const [first, next] = [positionStart[k]!, positionStart[k + 1]!];
      const isAlone = poolMode[k] === 1;
      if (isAlone && first === next) continue;
      let equity = isAlone ? margin[first]! : wallet[poolBalance[k]!]!;
      if (!isAlone && option !== undefined && option[a] === rulesYes) equity += bonus[poolBalance[k]!]!;
      let requirement = 0;
      for (let p = first; p < next; p += 1) {
        const i = positionInstrument[p]!;
        const units = contracts[p]! * size[i]!;
        const isInverse = contract !== undefined && contract[i] === 1;
        const value = isInverse ? units / mark[i]! : units * mark[i]!;
        const cost = isInverse ? units / entry[p]! : units * entry[p]!;
        equity += isInverse ? sign[p]! * (cost - value) : sign[p]! * (value - cost);
        leading[0] = value;
        const bucket = (leadingBits[upperHalf]! >> 16) - low;
        const table = instrumentTiers[i]!;
        let row = indexRows[Math.imul(table, span) + (bucket < 0 ? 0 : bucket < span ? bucket : span - 1)]!;
        if (row === 0) {
          row = start[table]!;
          while (value > upTo[row]!) row += 1;
        }
        requirement += (isRate ? value * by[row]! : value / (2 * by[row]!)) - amount[row]!;
      }
      let status = 0;
      if (equity < requirement) status = rules.backstop === true && equity < (2 / 3) * requirement ? liquidatable + 1 : liquidatable;
      else if (rules.warns && requirement >= 0.8 * equity) status = 1;
      if (status > worst) worst = status;
      if (!prices) continue;
      const left = equity - requirement;
      for (let p = first; p < next; p += 1) {
        if (status >= liquidatable) {
          ticks[p] = 0;
          continue;
        }
        const i = positionInstrument[p]!;
        const units = contracts[p]! * size[i]!;
        const value = units * mark[i]!;
        leading[0] = value;
        const bucket = (leadingBits[upperHalf]! >> 16) - low;
        const table = instrumentTiers[i]!;
        let row = indexRows[Math.imul(table, span) + (bucket < 0 ? 0 : bucket < span ? bucket : span - 1)]!;
        if (row === 0) {
          row = start[table]!;
          while (value > upTo[row]!) row += 1;
        }
        const slope = units * (sign[p]! - (isRate ? by[row]! : 1 / (2 * by[row]!)));
        ticks[p] = Math.max(0, Math.round((mark[i]! - left / slope) / tick[i]!));
      }
    }
    accountStatus[a] = worst;
  }
  return { accountStatus, ticks };
}

/** The code of `yes` in an option's column, whose words stand in the order of the policy: `yes`, `no`. */
const rulesYes = 1;
