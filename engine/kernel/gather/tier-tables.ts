import type { StateTier } from "../../state/state.ts";
import type { Tiers } from "../columns.ts";
import { GrowingNumbers } from "./grow.ts";

/** Tier tables while they are added, each kept once. */
export class TierTables {
  private readonly start: number[] = [];
  private readonly upTo = new GrowingNumbers();
  private readonly fields: ReadonlyMap<string, GrowingNumbers>;
  private readonly known = new Map<string, number | undefined>();
  private readonly byIdentity = new WeakMap<object, number>();

  constructor(names: readonly string[]) {
    this.fields = new Map(names.map((name) => [name, new GrowingNumbers()]));
    this.upTo.pushEnd(-Infinity);
    for (const column of this.fields.values()) column.pushEnd(NaN);
    this.start.push(1);
    this.silentEnd();
    this.close();
  }

  /** The table of these rows; `undefined` where one of their numbers fits no column. */
  row(rows: readonly StateTier[]): number | undefined {
    if (rows.length === 0) return 0;
    const seen = this.byIdentity.get(rows);
    if (seen !== undefined) return seen;
    const key = rows.map(({ upTo, fields }) => `${upTo === undefined ? "" : `${upTo.n}/${upTo.d}`} ${Object.entries(fields).map(([name, { n, d }]) => `${name} ${n}/${d}`).join(" ")}`).join("\n");
    if (this.known.has(key)) return this.known.get(key);
    const table = this.added(rows);
    this.known.set(key, table);
    if (table !== undefined) this.byIdentity.set(rows, table);
    return table;
  }

  finish(names: readonly string[]): Tiers {
    return {
      start: Uint32Array.from(this.start),
      upTo: this.upTo.finish(),
      fields: Object.fromEntries(names.map((name) => [name, this.fields.get(name)!.finish()])), // the names it was made with
    };
  }

  private added(rows: readonly StateTier[]): number | undefined {
    const table = this.start.length - 1;
    let whole = true;
    for (const { upTo, fields } of rows) {
      if (upTo === undefined) this.upTo.pushEnd(Infinity);
      else whole = this.upTo.push(upTo) && whole;
      for (const [name, column] of this.fields) whole = column.push(fields[name]) && whole;
    }
    if (rows.at(-1)?.upTo !== undefined) this.silentEnd();
    this.close();
    return whole ? table : undefined;
  }

  /** A row without fields, up to infinity. */
  private silentEnd(): void {
    this.upTo.pushEnd(Infinity);
    for (const column of this.fields.values()) column.pushEnd(NaN);
  }

  private close(): void {
    this.upTo.pushEnd(-Infinity);
    for (const column of this.fields.values()) column.pushEnd(NaN);
    this.start.push(this.upTo.length);
  }
}
