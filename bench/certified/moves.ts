import { fits, met, movingOf, offsets } from "./boundary.ts";
import type { Chance } from "./chance.ts";
import type { Cell, Family } from "./family.ts";
import { decimal, nothing, plus, sign, times, written, type Exact } from "./oracle/exact.ts";
import type { Oracle } from "./oracle/oracle.ts";
import type { Sight } from "./oracle/rules.ts";

/** Numbers of one account that together put it onto a boundary, or beside it. */
export type Move = readonly { readonly cell: Cell; readonly value: Exact }[];

const decimals = (...texts: readonly string[]): readonly Exact[] => texts.map((text) => decimal(text) ?? nothing);
const tierOffsets = decimals("0", "0", "0.001", "-0.001", "0.000000000000000001", "-0.000000000000000001", "0.00000001", "-0.00000001");
const relative = decimals("0.0000000000000001", "-0.0000000000000001", "0.0000000000000004", "-0.0000000000000004");
const steps = decimals("1", "1000", "100000");
const one = decimal("1") ?? nothing;

/** Balances of 0 form no pool, others do. */
const forming: ReadonlySet<string> = new Set(["balance.wallet_balance", "balance.bonus", "balance.debt"]);
const money: ReadonlySet<string> = new Set(["balance.wallet_balance", "position.margin"]);
const further: ReadonlySet<string> = new Set(["balance.bonus", "balance.debt", "position.unsettled_funding", "position.entry_price", "position.contracts"]);

/**
 * Boundaries of one account: from a look at all comparisons and look-ups on the way to its status before and after one number moved, every one of them that moved gives
 * several accounts, on its boundary and beside it. First look-ups, by the size of a position; then comparisons, from where it stood and from the ends of tiers.
 */
export function movesOf(family: Family, account: number, oracle: Oracle, chance: Chance): readonly Move[] {
  const held = family.accounts[account];
  const cells = family.cells[account] ?? [];
  if (held === undefined || cells.length === 0) return [];
  const seen = (): readonly Sight[] => oracle.sightsOf(held);
  const moving = (cell: Cell, step: Exact, among: (sight: Sight) => boolean) => {
    const there = plus(cell.now, step);
    if (!fits(written(there, 18))) return [];
    const [before, value] = [seen(), cell.now];
    family.move(cell, there);
    const after = seen();
    family.move(cell, value);
    return movingOf(before, after, step, among);
  };
  const starts: Move[] = [[]];
  const sizes = cells.filter(({ column }) => column.path === "position.contracts");
  if (sizes.length > 0) {
    const cell = chance.among(sizes);
    for (const each of some(moving(cell, one, ({ bounds }) => bounds.length > 0), 2, chance)) {
      const size = met(each, cell.given, chance);
      const value = size === undefined ? undefined : valueOf(cell, plus(size, chance.among(tierOffsets)));
      if (value !== undefined) starts.push([{ cell, value }]);
    }
  }
  const found: Move[] = starts.slice(1);
  for (const start of starts) {
    const taken = start.map(({ cell }) => cell);
    for (const { cell, value } of start) family.move(cell, value);
    const knobs = cells.filter((cell) => !taken.includes(cell) && (cell.given.n !== 0n || !forming.has(cell.column.path)) && (chance.often(0.8) ? money : further).has(cell.column.path));
    // Money of a pool of one position moves little, and of one that no comparison reads nothing: then others may too.
    let hits = 0;
    for (const cell of some(knobs, 4, chance)) {
      if (hits >= 3) break;
      const seenMoving = some(moving(cell, chance.among(steps), ({ bounds }) => bounds.length === 0), 4, chance);
      for (const each of seenMoving) {
        const wanted = met(each, cell.given, chance);
        if (wanted === undefined) continue;
        for (const offset of [nothing, chance.among(offsets), chance.among(offsets), times(wanted, chance.among(relative))]) {
          const value = valueOf(cell, plus(wanted, offset));
          if (value !== undefined) found.push([...start, { cell, value }]);
        }
      }
      hits += seenMoving.length;
    }
    family.restore(taken);
  }
  return found;
}

/** A number as the wire carries it, where this one may have it. */
function valueOf({ column }: Cell, exact: Exact): Exact | undefined {
  const text = written(exact, 18);
  const value = fits(text) ? decimal(text) : undefined;
  if (value === undefined) return undefined;
  const way = sign(value);
  return (way < 0 && column.sign !== "any") || (way === 0 && (column.sign === "positive" || forming.has(column.path))) ? undefined : value;
}

/** So many of them, each once. */
function some<T>(all: readonly T[], count: number, chance: Chance): readonly T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => left.splice(chance.below(left.length), 1)).flat();
}
