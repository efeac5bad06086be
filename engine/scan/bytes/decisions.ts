import type { Decided } from "../compiled.ts";
import type { DoubleBatch, AccountRows } from "./rows.ts";
import { fixed, type Fixed } from "./fixed.ts";
import type { MarketRows } from "./market-rows.ts";
import type { Output } from "./output.ts";
import { firstKey, namedOrderKey } from "./pools.ts";
import type { Steps } from "./steps.ts";

/** Prices that were found otherwise, by row of a position: in words, or none. */
export type OtherPrices = ReadonlyMap<number, string | undefined>;

/** Texts that decisions are made of; by status, or by mode and key. */
export type DecisionPieces = Pick<DecisionWriter, "afterAccount" | "afterPool" | "betweenPositions" | "beforePrice" | "poolStarts" | "poolNames" | "roomOfPool" | "roomOfPosition" | "words">;

/** Writes decisions as `JSON.stringify` would. A class because lists are used again. */
export class DecisionWriter {
  private readonly output: Output;
  private readonly rows: AccountRows;
  private readonly steps: Steps;
  /** By status: what stands behind the id of an account, of a pool, of a position that others follow, of the last. */
  readonly afterAccount: readonly Fixed[];
  readonly afterPool: readonly Fixed[];
  readonly betweenPositions: readonly Fixed[];
  /** By status: what stands between the id of a position and its price. */
  readonly beforePrice: readonly Fixed[];
  readonly poolStarts: readonly (readonly Fixed[])[];
  readonly poolNames: readonly Fixed[];
  readonly roomOfPool: number;
  readonly roomOfPosition: number;
  /** Those that are always the same, in the order of writer.as. */
  readonly words: readonly Fixed[] = [rowStart, accountStart, firstObject, nextObject, positionsStart, positionsAlone, firstPosition, nextPosition, lineEnd, lineEndAlone, quote, orderWord];
  /** More than what is left to write of an account, behind a price of any length. */
  private roomLeft = 0;
  /** By the place of a position in its account: its row, and the status that it has. */
  private placed = new Int32Array(64);
  private status = new Int32Array(64);

  constructor(output: Output, rows: AccountRows, market: MarketRows, statuses: readonly string[], steps: Steps) {
    [this.output, this.rows, this.steps] = [output, rows, steps];
    this.afterAccount = statuses.map((status) => fixed(`","status":${JSON.stringify(status)},"pools":[`));
    this.afterPool = statuses.map((status) => fixed(`","status":${JSON.stringify(status)}`));
    this.betweenPositions = statuses.map((status) => fixed(`","status":${JSON.stringify(status)}},{"id":"`));
    this.beforePrice = statuses.map((status) => fixed(`","status":${JSON.stringify(status)},"liquidationPrice":"`));
    this.poolStarts = market.modes.map(({ name, keys }) => (keys.length === 0 ? [""] : keys).map((key) => fixed(JSON.stringify(key === "" ? name : `${name}:${key}`).slice(0, -1))));
    this.poolNames = market.modes.map(({ name }) => fixed(JSON.stringify(`${name}:`).slice(0, -1)));
    const longest = (of: readonly Fixed[]): number => Math.max(...of.map(({ size }) => size));
    this.roomOfPool = 256 + longest(this.afterAccount) + longest([...this.poolStarts.flat(), ...this.poolNames]);
    this.roomOfPosition = 256 + longest(this.beforePrice);
  }

  /** Writes the decision of an account; how many positions it has. */
  write(bytes: DataView, row: number, account: number, batch: DoubleBatch, decided: Decided, others: OtherPrices): number {
    const { output, rows } = this;
    const { poolStart, positionStart } = batch;
    const firstPool = poolStart[account]!; // one more than accounts
    const nextPool = poolStart[account + 1]!; // as above
    const first = positionStart[firstPool]!; // as above
    const count = positionStart[nextPool]! - first; // as above
    if (count > this.placed.length) [this.placed, this.status] = [new Int32Array(2 * count), new Int32Array(2 * count)];
    this.roomLeft = this.roomOfPool * (nextPool - firstPool + 2) + this.roomOfPosition * count;
    output.room(this.roomLeft);
    output.fixed(rowStart);
    output.integer(row);
    output.fixed(accountStart);
    output.copy(bytes, rows.accountFrom.list[account]!, rows.accountTo.list[account]!); // below their count
    output.fixed(this.afterAccount[decided.accountStatus[account]!]!); // it is sure
    for (let pool = firstPool; pool < nextPool; pool += 1) {
      output.fixed(pool === firstPool ? firstObject : nextObject);
      this.writePool(bytes, pool, batch.poolMode[pool]!); // below their count
      output.fixed(this.afterPool[decided.poolStatus[pool]!]!); // it is sure
      this.place(pool, batch, decided);
    }
    output.fixed(nextPool > firstPool ? positionsStart : positionsAlone);
    for (let source = 0; source < count; source += 1) {
      const position = this.placed[source]!; // every position is in a pool
      if (source === 0) output.fixed(firstPosition);
      output.copy(bytes, rows.idFrom.list[position]!, rows.idTo.list[position]!); // below their count
      const status = this.status[source]!; // as above
      const isLast = source === count - 1;
      if (decided.ticks === undefined || !this.writePrice(position, status, decided.ticks[position]!, batch.positionInstrument[position]! - 1, others)) output.fixed(isLast ? this.afterPool[status]! : this.betweenPositions[status]!); // it is sure
      else output.fixed(isLast ? quote : nextPosition);
    }
    output.fixed(count > 0 ? lineEnd : lineEndAlone);
    return count;
  }

  private place(pool: number, { positionStart, positionSource }: DoubleBatch, { poolStatus, positionStatus }: Decided): void {
    const next = positionStart[pool + 1]!; // one more than pools
    const ofPool = poolStatus[pool]!; // below their count
    for (let position = positionStart[pool]!; position < next; position += 1) { // as above
      const source = positionSource[position]!; // below their count
      const own = positionStatus.length === 0 ? unsure : positionStatus[position]!; // none where no mode has stages of each position
      this.placed[source] = position;
      this.status[source] = own === unsure ? ofPool : own;
    }
  }

  private writePool(bytes: DataView, pool: number, mode: number): void {
    const { output, rows } = this;
    const key = rows.poolKey.list[pool]!; // below their count
    if (key >= firstKey) return output.fixed(this.poolStarts[mode]![key - firstKey]!); // a key of the mode
    output.fixed(this.poolNames[mode]!); // a mode of the policy
    if (key === namedOrderKey) output.fixed(orderWord);
    output.copy(bytes, rows.poolFrom.list[pool]!, rows.poolTo.list[pool]!); // below their count
  }

  /** Writes the status of a position and its price, up to the quote behind it; false where it has none, and nothing is written. */
  private writePrice(position: number, status: number, ticks: number, instrument: number, others: OtherPrices): boolean {
    if (ticks === 0) return false;
    const { output } = this;
    const other = Number.isNaN(ticks) ? others.get(position) : undefined;
    if (Number.isNaN(ticks) && other === undefined) return false;
    output.fixed(this.beforePrice[status]!); // it is sure
    if (other !== undefined) output.all(encoder.encode(other));
    else this.steps.write(Math.max(ticks, 0), instrument, output); // −1: it rounds to 0
    output.room(this.roomLeft);
    return true;
  }
}

const unsure = 255;
const encoder = new TextEncoder();
const rowStart = fixed('{"row":');
const accountStart = fixed(',"account":"');
const firstObject = fixed('{"id":');
const nextObject = fixed('},{"id":');
const positionsStart = fixed('}],"positions":[');
const positionsAlone = fixed('],"positions":[');
const firstPosition = fixed('{"id":"');
const nextPosition = fixed('"},{"id":"');
const lineEnd = fixed("}]}\n");
const lineEndAlone = fixed("]}\n");
const quote = fixed('"');
const orderWord = fixed("order ");
