import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { decimal, type Exact } from "./exact.ts";
import type { Scope } from "./scope.ts";

export type Json = Readonly<Record<string, unknown>>;

/** A fact as it was read: a number, a word, a flag; `null` where it is absent. */
export type Cell = Exact | string | boolean | null;

/** An object of a snapshot, and what has been read or computed of it. */
export interface Row {
  readonly level: string;
  readonly id: string;
  readonly json: Json;
  readonly cells: (Cell | undefined)[];
  /** Values of definitions, by their place among all. */
  readonly known: unknown[];
}

export interface TierRow {
  readonly upTo: Exact | undefined;
  readonly fields: Readonly<Record<string, Exact>>;
}

/** Lists of members, of the account's and of the pool's own: objects stay where they are while their numbers are moved. */
export type Members = Readonly<Record<"all" | "own", Record<string, readonly Scope[] | undefined>>>;

export function noMembers(): Members {
  return { all: {}, own: {} };
}

export interface Pool {
  readonly mode: Mode;
  readonly id: string;
  readonly key: string;
  readonly asset: string | undefined;
  readonly instrument: Row | undefined;
  readonly position: Row | undefined;
  readonly positions: readonly Row[];
  readonly orders: readonly Row[];
  readonly known: unknown[];
  readonly members: Members;
  /** What does not move with numbers: whether the policy applies, and the status that is remembered. */
  fixed?: { readonly applies: boolean; readonly was: string };
}

/** One account with all that it sees. */
export interface Account {
  readonly snapshot: Json;
  readonly selectors: Json;
  readonly row: Row;
  readonly positions: readonly Row[];
  readonly orders: readonly Row[];
  readonly balances: readonly Row[];
  readonly credits: ReadonlyMap<string, readonly Row[]>;
  readonly assets: readonly Row[];
  readonly instruments: readonly Row[];
  readonly bySymbol: ReadonlyMap<string, Row>;
  readonly byAsset: ReadonlyMap<string, Row>;
  readonly balanceOf: ReadonlyMap<string, Row>;
  readonly pools: readonly Pool[];
  readonly members: Members;
}

export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function text(json: Json, key: string): string {
  const found = json[key];
  return typeof found === "string" ? found : "";
}

export function list(json: Json, key: string): readonly Json[] {
  const found = json[key];
  return Array.isArray(found) ? (found as readonly Json[]) : []; // the schema says what is in it
}

export function inner(json: Json, key: string): Json {
  const found = json[key];
  return typeof found === "object" && found !== null ? (found as Json) : {}; // as above
}

export function newRow(level: string, id: string, json: Json): Row {
  return { level, id, json, cells: [], known: [] };
}

/** Reads facts of objects, each once. A class because it numbers the facts of one policy. */
export class Facts {
  private readonly places = new Map<string, number>();
  private readonly declared: ReadonlyMap<string, CompiledPolicy["meaning"]["facts"][number]>;
  private readonly shared = new WeakMap<object, Row>();
  private readonly tables = new WeakMap<object, readonly TierRow[]>();

  constructor({ meaning }: CompiledPolicy) {
    this.declared = new Map(meaning.facts.map((rule) => [rule.path, rule]));
  }

  /** A reader of one fact. */
  reader(path: string): (row: Row) => Cell {
    const place = this.place(path);
    const name = path.slice(path.indexOf(".") + 1);
    const rule = this.declared.get(path);
    const fact = catalogue.find((each) => each.path === path);
    const dimension = rule?.dimension.kind ?? fact?.dimension ?? "number";
    const read = (json: Json): Cell => {
      if (rule !== undefined) return cell(inner(json, "facts")[camel(name)] ?? rule.default, dimension);
      return fact === undefined ? null : cell(json[fact.key], dimension);
    };
    return (row) => (row.cells[place] === undefined ? (row.cells[place] = read(row.json)) : row.cells[place]);
  }

  writer(path: string): (row: Row, value: Exact) => void {
    const place = this.place(path);
    return (row, value) => {
      row.cells[place] = value;
    };
  }

  private place(path: string): number {
    const place = this.places.get(path) ?? this.places.size;
    this.places.set(path, place);
    return place;
  }

  /** The row of an object that many accounts share. */
  row(level: string, id: string, json: Json): Row {
    const known = this.shared.get(json);
    if (known !== undefined) return known;
    const made = newRow(level, id, json);
    this.shared.set(json, made);
    return made;
  }

  tiers(instrument: Row): readonly TierRow[] {
    const known = this.tables.get(instrument.json);
    if (known !== undefined) return known;
    const fields = catalogue.filter(({ level }) => level === "tier");
    const rows = list(instrument.json, "tiers").map((tier): TierRow => {
      const values = Object.fromEntries(fields.flatMap(({ name, key }) => {
        const value = decimal(text(tier, key));
        return value === undefined ? [] : [[name, value] as const];
      }));
      return { upTo: values["max_notional"], fields: values };
    });
    this.tables.set(instrument.json, rows);
    return rows;
  }
}

function cell(raw: unknown, dimension: string): Cell {
  if (raw === undefined || dimension === "tiers") return null;
  if (typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return null;
  if (dimension === "flag") return raw === "yes" ? true : raw === "no" ? false : null;
  if (dimension === "enum" || dimension === "name") return raw;
  return dimension === "instant" ? seconds(raw) : (decimal(raw) ?? null);
}

/** Seconds since 1970; `null` where the text is no instant. */
export function seconds(instant: string): Exact | null {
  const found = Date.parse(instant.length === 10 ? `${instant}T00:00:00Z` : instant);
  return Number.isNaN(found) ? null : { n: BigInt(found), s: 3, q: 1n };
}
