import type { Dialect } from "./dialect.ts";

/** A column, or an expression that every layer can read. `depth` is the layer from which on it can be read. */
export interface Cell {
  readonly sql: string;
  readonly depth: number;
}

/**
 * Rows with columns that are reckoned from each other: a chain of selects, each adding what the ones before it allow. What is asked for
 * twice is reckoned once, so that the text grows with the number of different values and not with the ways in which they are read.
 */
export class Sheet {
  readonly name: string;
  private readonly layers: string[][] = [[]];
  private readonly known = new Map<string, Cell>();
  private readonly joins: string[] = [];
  private next = 1;

  constructor(name: string) {
    this.name = name;
  }

  /** Whether nobody has asked for a column. */
  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** What stands beside the rows where they come from: a join, once. */
  join(sql: string): void {
    if (!this.joins.includes(sql)) this.joins.push(sql);
  }

  /** All that was joined, as text behind the first table. */
  get joined(): string {
    return this.joins.join("");
  }

  /** A column read from where the rows come from. */
  source(sql: string): Cell {
    return this.keep(sql, 0);
  }

  /** A column reckoned from others. */
  define(sql: string, ...from: readonly Cell[]): Cell {
    return this.keep(sql, Math.max(0, ...from.map(({ depth }) => depth)) + 1);
  }

  private keep(sql: string, depth: number): Cell {
    const found = this.known.get(sql);
    if (found !== undefined) return found;
    const name = `${this.name}${this.next}`;
    this.next += 1;
    while (this.layers.length <= depth) this.layers.push([]);
    this.layers[depth]!.push(`${sql} AS ${name}`); // just made
    const cell = { sql: name, depth };
    this.known.set(sql, cell);
    return cell;
  }

  /** The chain as common table expressions; `first` makes the select of the columns that come from outside. The last has every column. */
  chain(dialect: Dialect, first: (columns: readonly string[]) => string): { readonly ctes: readonly string[]; readonly last: string } {
    const ctes: string[] = [];
    let last = "";
    for (const [depth, columns] of this.layers.entries()) {
      if (depth > 0 && columns.length === 0) continue;
      const name = `${this.name}_${depth}`;
      const select = depth === 0 ? first(columns) : `SELECT ${last}.*,\n    ${columns.join(",\n    ")}\n  FROM ${last}`;
      ctes.push(`${name} AS (\n  ${select}${dialect.fence}\n)`);
      last = name;
    }
    return { ctes, last };
  }
}
