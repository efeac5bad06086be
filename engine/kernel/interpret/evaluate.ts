import { holds } from "../../algebras/exact.ts";
import type { StateTier } from "../../state/state.ts";
import type { Batch, Tiers } from "../columns.ts";
import { TierTables } from "../gather/tier-tables.ts";
import { Frames, isGathering, type Frame } from "../plan/frames.ts";
import { isNumber, type Lookup, type Member, type Node, type Num, type Place, type Plan, type Range, type Truth } from "../plan/nodes.ts";
import type { Arithmetic, Verdict } from "./arithmetic.ts";
import { alikeValue, groupedValue, mostValue, poolsValue } from "./gathered.ts";

/** The rows at hand: of an account, one of its pools, one member. */
export interface Rows {
  readonly frame: Frame;
  readonly row: number;
  readonly around: Rows | undefined;
  readonly known: Map<object, unknown>;
}

export function rowsAt(frame: Frame, row: number, around?: Rows): Rows {
  return { frame, row, around, known: new Map() };
}

/** Interprets the numbers and conditions of a plan over one batch. A class because it carries both, and the arithmetic. */
export class Evaluation<V> {
  private readonly plan: Plan;
  readonly batch: Batch;
  readonly arithmetic: Arithmetic<V>;
  private readonly frames: Frames;
  private readonly single: boolean;
  /** The rows of tables that are at hand while a price is looked for, and on which sides of 0 numbers are there. */
  readonly pinned: (number | undefined)[] = [];
  readonly sides: (-1 | 0 | 1 | undefined)[] = [];

  constructor(plan: Plan, batch: Batch, arithmetic: Arithmetic<V>, single: boolean) {
    this.plan = plan;
    this.batch = batch;
    this.arithmetic = arithmetic;
    this.single = single;
    this.frames = new Frames(single);
  }

  truth(node: Truth, rows: Rows): Verdict {
    switch (node.kind) {
      case "known":
        return node.value ? 1 : 0;
      case "unclear":
        return 2;
      case "word": {
        const code = this.batch.words[node.column.path]?.[this.rowOf(node.at, rows)] ?? 0;
        const column = this.plan.columns.find(({ path }) => path === node.column.path);
        return code === 0 || column?.kind !== "word" ? 2 : column.words[code - 1] === node.word ? 1 : 0;
      }
      case "not": {
        const of = this.truth(node.of, rows);
        return of === 2 ? 2 : of === 1 ? 0 : 1;
      }
      case "logic": {
        const goesOn = node.operator === "and" ? 1 : 0;
        for (const each of node.of) {
          const found = this.truth(each, rows);
          if (found !== goesOn) return found;
        }
        return goesOn;
      }
      case "choice": {
        const condition = this.truth(node.condition, rows);
        return condition === 2 ? 2 : this.truth(condition === 1 ? node.then : node.otherwise, rows);
      }
      case "side": {
        const side = this.sides[node.index];
        return side === undefined ? 2 : holds(node.operator, side) ? 1 : 0;
      }
      case "compare": {
        const [left, right] = [this.number(node.left, rows), this.number(node.right, rows)];
        return left === undefined || right === undefined ? 2 : this.arithmetic.compare(node.operator, left, right);
      }
      case "some": {
        const goesOn = node.which === "any" ? 0 : 1;
        const around = this.home(node, rows);
        for (const member of this.members(node.over, node.range, around)) {
          const found = this.inner(node.range).truth(node.of, rowsAt(node.over, member, around));
          if (found !== goesOn) return found;
        }
        return goesOn;
      }
    }
  }

  number(node: Num, rows: Rows): V | undefined {
    const home = this.home(node, rows);
    if (home.known.has(node)) return home.known.get(node) as V | undefined; // kept below
    const value = this.reckon(node, isGathering(node) ? home : rows);
    home.known.set(node, value);
    return value;
  }

  private reckon(node: Num, rows: Rows): V | undefined {
    const { arithmetic } = this;
    const both = (left: Num, right: Num, join: (a: V, b: V) => V | undefined): V | undefined => {
      const [a, b] = [this.number(left, rows), this.number(right, rows)];
      return a === undefined || b === undefined ? undefined : join(a, b);
    };
    switch (node.kind) {
      case "literal":
        return arithmetic.literal(node.value);
      case "unknown":
      case "gathered":
      case "groups":
      case "root":
      case "slices":
        return undefined;
      case "column": {
        const column = this.batch.numbers[node.column.path];
        return column === undefined ? undefined : arithmetic.cell(column, this.rowOf(node.at, rows));
      }
      case "operation":
        return both(node.left, node.right, arithmetic[node.operator]);
      case "worth": {
        const inverse = this.truth(node.inverse, rows);
        return inverse === 2 ? undefined : both(node.units, node.price, inverse === 1 ? arithmetic.divide : arithmetic.multiply);
      }
      case "signed": {
        const [value, sign, turned] = [this.number(node.value, rows), this.number(node.sign, rows), this.truth(node.turned, rows)];
        if (value === undefined || sign === undefined || turned === 2) return undefined;
        const zero = arithmetic.literal({ n: 0n, d: 1n });
        const isNegative = (arithmetic.compare("<", sign, zero) === 1) !== (turned === 1);
        return isNegative ? arithmetic.subtract(zero, value) : value;
      }
      case "extreme": {
        const of = node.of.map((each) => this.number(each, rows));
        return of.reduce((found, each) => (found === undefined || each === undefined ? undefined : node.which === "min" ? arithmetic.minimum(found, each) : arithmetic.maximum(found, each)));
      }
      case "absolute": {
        const of = this.number(node.of, rows);
        return of === undefined ? undefined : arithmetic.absolute(of);
      }
      case "choose": {
        const condition = this.truth(node.condition, rows);
        return condition === 2 ? undefined : this.number(condition === 1 ? node.then : node.otherwise, rows);
      }
      case "round":
        return both(node.of, node.step, (of, step) => arithmetic.round(of, step, node.mode));
      case "field": {
        const column = this.tiersOf(node.lookup).fields[node.field];
        const row = node.lookup.pinned === undefined ? this.rowOfTier(node.lookup, rows) : this.pinned[node.lookup.pinned];
        return row === undefined || column === undefined ? undefined : arithmetic.cell(column, row);
      }
      case "from": {
        const row = node.lookup.pinned === undefined ? undefined : this.pinned[node.lookup.pinned];
        const bound = row === undefined ? null : this.boundOfTier(node.lookup, row - 1);
        return bound === null ? undefined : (bound ?? arithmetic.literal({ n: 0n, d: 1n }));
      }
      case "sum": {
        let total: V | undefined = arithmetic.literal({ n: 0n, d: 1n });
        for (const member of this.members(node.over, node.range, rows)) {
          const term = this.inner(node.range).number(node.term, rowsAt(node.over, member, rows));
          total = total === undefined || term === undefined ? undefined : arithmetic.add(total, term);
        }
        return total;
      }
      case "most":
        return mostValue(this, node, rows);
      case "alike":
        return alikeValue(this, node, rows);
      case "grouped":
        return groupedValue(this, node, rows);
      case "pools":
        return poolsValue(this, node, rows);
      case "sliced":
        return this.sliced(node, rows);
      case "power": {
        const of = this.number(node.of, rows);
        return of === undefined ? undefined : arithmetic.power(of, node.up, node.degree, node.digits, node.mode);
      }
    }
  }

  /** Slices of a number, each times what its row says. */
  private sliced({ lookup, field }: Extract<Num, { kind: "sliced" }>, rows: Rows): V | undefined {
    const { arithmetic, batch: { tiers, instrumentTiers } } = this;
    const [by, inside, first, rates] = [this.number(lookup.by, rows), this.rowOfTier(lookup, rows), tiers.start[instrumentTiers[this.rowOf(lookup.at, rows)] ?? 0], tiers.fields[field]];
    if (lookup.rows !== undefined || by === undefined || inside === undefined || first === undefined || rates === undefined) return undefined;
    let total: V | undefined = arithmetic.literal({ n: 0n, d: 1n });
    for (let row = first; row <= inside && total !== undefined; row += 1) {
      const [end, below, rate] = [row === inside ? by : arithmetic.cell(tiers.upTo, row), row === first ? arithmetic.literal({ n: 0n, d: 1n }) : arithmetic.cell(tiers.upTo, row - 1), arithmetic.cell(rates, row)];
      const width: V | undefined = end === undefined || below === undefined ? undefined : arithmetic.subtract(end, below);
      const slice: V | undefined = width === undefined || rate === undefined ? undefined : arithmetic.multiply(width, rate);
      total = slice === undefined ? undefined : arithmetic.add(total, slice);
    }
    return total;
  }

  /** The table that is looked into: of the policy, or of instruments. */
  private tiersOf({ rows }: Lookup): Tiers {
    return rows === undefined ? this.batch.tiers : tableOf(rows);
  }

  /** The row of a table in which a number falls. */
  rowOfTier(lookup: Lookup, rows: Rows): number | undefined {
    const { by, at, rows: own, upperIncluded } = lookup;
    const tiers = this.tiersOf(lookup);
    const [value, first] = [this.number(by, rows), tiers.start[own === undefined ? (this.batch.instrumentTiers[this.rowOf(at, rows)] ?? 0) : 1]];
    return value === undefined || first === undefined ? undefined : this.arithmetic.tierRow(tiers, first, value, upperIncluded);
  }

  /** Up to where a row goes: `undefined` without end, `null` where that is not known. The slot in front of a table's rows has no end either. */
  boundOfTier(lookup: Lookup, row: number): V | undefined | null {
    const { upTo } = this.tiersOf(lookup);
    if (!Number.isFinite(upTo.value[row] ?? NaN)) return Number.isNaN(upTo.value[row] ?? NaN) ? null : undefined;
    return this.arithmetic.cell(upTo, row) ?? null;
  }

  /** In a sum over the account a position is never its pool. */
  inner(range: Range): Evaluation<V> {
    return range === "account" && this.single ? new Evaluation(this.plan, this.batch, this.arithmetic, false) : this;
  }

  /** In a mode of which each pool is one position, or in one that shares. */
  inMode(single: boolean): Evaluation<V> {
    return single === this.single ? this : new Evaluation(this.plan, this.batch, this.arithmetic, single);
  }

  /** The rows of the object that a node is of. */
  private home(node: Node, rows: Rows): Rows {
    const frame = isNumber(node) || isGathering(node) ? this.frames.of(node) : rows.frame;
    let found: Rows = rows;
    while (found.frame !== frame && found.around !== undefined) found = found.around;
    return found;
  }

  members(over: Member, range: Range, rows: Rows): readonly number[] {
    const { poolStart, positionStart, orderStart, balanceStart } = this.batch;
    const account = this.rowOf("account", rows);
    const pool = range === "pool" ? this.rowOf("pool", rows) : undefined;
    const start = over === "balance" ? balanceStart : over === "position" ? positionStart : orderStart;
    const [first, next] = over === "balance" ? [account, account + 1] : [pool ?? poolStart[account] ?? 0, pool === undefined ? (poolStart[account + 1] ?? 0) : pool + 1];
    const [from, to] = [start[first] ?? 0, start[next] ?? 0];
    return Array.from({ length: to - from }, (_, index) => from + index);
  }

  rowOf(place: Place, rows: Rows): number {
    const [head, rest] = place.split(".") as [Frame, string | undefined];
    const { batch } = this;
    if (rest === "asset" && head !== "balance") {
      const owner = this.rowOf(head === "pool" ? "pool.balance" : head === "order" ? "order.instrument" : head === "group" ? "group.instrument" : "position.instrument", rows);
      return (head === "pool" ? batch.balanceAsset : batch.instrumentAsset)[owner] ?? 0;
    }
    const own = this.rowIn(head, rows);
    switch (place) {
      case "pool.balance":
        return batch.poolBalance[own] ?? 0;
      case "pool.instrument":
        return batch.poolInstrument[own] ?? 0;
      case "position.instrument":
        return batch.positionInstrument[own] ?? 0;
      case "order.instrument":
        return batch.orderInstrument[own] ?? 0;
      case "balance.asset":
        return batch.balanceAsset[own] ?? 0;
      default:
        return own;
    }
  }

  private rowIn(frame: Frame, rows: Rows): number {
    let found: Rows | undefined = rows;
    while (found !== undefined && found.frame !== frame) found = found.around;
    if (found !== undefined) return found.row;
    if (frame === "position" && this.single) return this.batch.positionStart[this.rowIn("pool", rows)] ?? 0;
    throw new Error(`No ${frame} is at hand in the plan that is interpreted.`);
  }
}

const tables = new WeakMap<readonly StateTier[], Tiers>();

/** A table of the policy in the form of those of instruments: table 1. */
function tableOf(rows: readonly StateTier[]): Tiers {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const names = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
  const made = new TierTables(names);
  made.row(rows);
  const tiers = made.finish(names);
  tables.set(rows, tiers);
  return tiers;
}
