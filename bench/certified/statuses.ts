import type { Batch } from "../../engine/kernel/columns.ts";
import type { Decider } from "../../engine/kernel/decider.ts";
import type { Program } from "../../engine/program.ts";
import { exactly, type Decide, type Decisions } from "./compare.ts";
import type { Family } from "./family.ts";
import type { Oracle, Standing } from "./oracle/oracle.ts";

export interface Tally {
  /** Accounts, or prices. */
  readonly count: number;
  readonly wrong: number;
  /** Of those that were decided, the ones in doubles alone, and in doubles or in fractions over columns. */
  readonly first: number;
  readonly decided: number;
  /** Neither the columns nor the exact engine decide them. */
  readonly silent: number;
  /** Accounts that were read from texts; the others are these with other numbers. */
  readonly read: number;
}

export const empty: Tally = { count: 0, wrong: 0, first: 0, decided: 0, silent: 0, read: 0 };

export function sum(a: Tally, b: Tally): Tally {
  return { count: a.count + b.count, wrong: a.wrong + b.wrong, first: a.first + b.first, decided: a.decided + b.decided, silent: a.silent + b.silent, read: a.read + b.read };
}

export interface Deciding {
  readonly program: Program;
  readonly oracle: Oracle;
  readonly decider: Decider;
  /** Of the module that was emitted. */
  readonly decideColumns: Decide;
}

/** Statuses of accounts both ways, pass after pass over a family of them. A class because it counts. */
export class Comparison {
  readonly examples: string[] = [];
  tally: Tally = empty;
  private readonly deciding: Deciding;
  private readonly name: string;

  constructor(deciding: Deciding, name: string) {
    this.deciding = deciding;
    this.name = name;
  }

  /** All accounts as they are at the moment, or those that `among` says. `interpreted`: the plan without emitted code too, which is some tens of times slower. */
  pass(family: Family, { among, interpreted = false, read = false }: { readonly among?: (account: number) => boolean; readonly interpreted?: boolean; readonly read?: boolean } = {}): void {
    const { program, oracle, decider, decideColumns } = this.deciding;
    const { batch, accounts } = family;
    const emitted = decideColumns(batch);
    const first = emitted.accountStatus.slice();
    const settled = decider.settle(batch, among === undefined ? emitted : { ...emitted, ambiguous: emitted.ambiguous.filter(among) });
    const others = interpreted ? decider.decideColumns(batch) : undefined;
    let { count, wrong, decided, silent, first: inDoubles } = this.tally;
    for (const [row, account] of accounts.entries()) {
      if (among?.(row) === false) continue;
      count += 1;
      const is = oracle.standingOf(account) ?? exactly(program, family.snapshot(row));
      inDoubles += Number(first[row] !== 255);
      if (settled.accountStatus[row] !== 255) decided += 1;
      else silent += Number(is.status === "cannot_decide" || is.pools.includes("cannot_decide"));
      for (const decisions of [settled, others]) {
        if (decisions === undefined || agrees(decisions, row, batch, decider.statuses, is)) continue;
        wrong += 1;
        this.examples.push(`${this.name}, ${decisions === settled ? "columns" : "interpreted"}: said ${saidOf(decisions, row, batch, decider.statuses)}, is ${textOf(is)}\n${JSON.stringify(family.snapshot(row))}`);
      }
    }
    this.tally = { count, wrong, decided, silent, first: inDoubles, read: this.tally.read + (read ? count - this.tally.count : 0) };
  }

  /**
   * Whether texts of the accounts as they are say the same to the columns' reader as what was written, and to the oracle as what it says: what is compared on numbers that
   * were moved is worth so much.
   */
  reread(family: Family, again: Family): void {
    const { oracle } = this.deciding;
    for (const [row, account] of family.accounts.entries()) {
      const texts = again.accounts[row];
      const [is, read] = [oracle.standingOf(account), texts === undefined ? undefined : oracle.standingOf(texts)];
      if ((is === undefined ? "" : textOf(is)) !== (read === undefined ? "" : textOf(read))) this.examples.push(`${this.name}, the oracle of moved numbers: ${JSON.stringify(is)} and ${JSON.stringify(read)} of texts\n${JSON.stringify(family.snapshot(row))}`);
    }
    const differing = differenceOf(family.batch, again.batch);
    if (differing !== undefined) this.examples.push(`${this.name}: ${differing}`);
    this.tally = { ...this.tally, wrong: this.tally.wrong + Number(differing !== undefined), read: this.tally.read + family.accounts.length };
  }
}

/** Where two batches of the same accounts are not the same, number for number; instruments stand in another order where prices moved. */
function differenceOf(a: Batch, b: Batch): string | undefined {
  for (const [path, { value, mantissa, scale }] of Object.entries(a.numbers)) {
    if (path.startsWith("instrument.")) continue;
    const other = b.numbers[path];
    if (other === undefined || other.value.length !== value.length) return `the column ${path} has other rows`;
    for (let row = 0; row < value.length; row += 1) {
      const same = Object.is(value[row], other.value[row]) && sameDecimal(mantissa[row] ?? NaN, scale[row] ?? 0, other.mantissa[row] ?? NaN, other.scale[row] ?? 0);
      if (!same) return `${path} of row ${row} was written as ${value[row]} (${mantissa[row]} / 10^${scale[row]}), and texts give ${other.value[row]} (${other.mantissa[row]} / 10^${other.scale[row]})`;
    }
  }
  return undefined;
}

/** Zeros at the end are no difference. */
function sameDecimal(a: number, scaleOfA: number, b: number, scaleOfB: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) === Number.isNaN(b);
  return BigInt(a) * 10n ** BigInt(scaleOfB) === BigInt(b) * 10n ** BigInt(scaleOfA);
}

function agrees({ accountStatus, poolStatus }: Decisions, row: number, { poolStart }: Batch, names: readonly string[], { status, pools }: Standing): boolean {
  const own = accountStatus[row] ?? 255;
  if (own !== 255 && names[own] !== status) return false;
  const [from, to] = [poolStart[row] ?? 0, poolStart[row + 1] ?? 0];
  // Where a policy is not in force there are no pools to compare.
  if (pools.length > 0 && pools.length !== to - from) return false;
  for (let pool = from; pool < to; pool += 1) {
    const code = poolStatus[pool] ?? 255;
    if (code !== 255 && names[code] !== pools[pool - from]) return false;
  }
  return true;
}

function saidOf({ accountStatus, poolStatus }: Decisions, row: number, { poolStart }: Batch, names: readonly string[]): string {
  return [accountStatus[row] ?? 255, ...poolStatus.subarray(poolStart[row], poolStart[row + 1])].map((code) => (code === 255 ? "?" : (names[code] ?? `code ${code}`))).join(" ");
}

export function textOf({ status, pools }: Standing): string {
  return [status, ...pools].join(" ");
}
