import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import type { Program } from "../../program.ts";
import { splitPath, toCamelCase } from "../../state/load.ts";
import type { Apart, CreditTest, Table } from "../columns.ts";
import { planOf } from "../plan/plan.ts";

/** How a snapshot's JSON becomes columns: plain data, which stands in emitted modules too. */
export interface Shape {
  readonly policy: { readonly from: string; readonly until: string };
  readonly columns: readonly ShapedColumn[];
  readonly tierFields: readonly { readonly name: string; readonly key: string }[];
  readonly modes: readonly { readonly name: string; readonly by: "position" | "pool" | "none"; readonly keys: readonly string[]; readonly keyed: readonly KeyFact[] }[];
  readonly applies: readonly { readonly key: string; readonly values: readonly string[] }[];
}

/** A word by which pools are kept apart: of the instrument, or of a position and of an order, which may have another of the same name, or none (null). */
export interface KeyFact {
  readonly path: string;
  readonly ofInstrument: boolean;
  readonly position: KeyWord | null;
  readonly order: KeyWord | null;
}

export interface KeyWord {
  /** The key in JSON: of the object, or of its `facts`. */
  readonly key: string;
  readonly declared: boolean;
  readonly usual: string | null;
  /** A quantity is no word. */
  readonly kind: "word" | "flag" | "quantity";
}

export interface ShapedColumn {
  readonly path: string;
  readonly table: Table;
  readonly kind: "number" | "word";
  readonly from: "fact" | "declared" | "price" | "sign" | "option" | "now" | "status" | "credits" | "apart" | "numbered";
  /** The key in JSON: of the object, of its `facts`, of its `prices`, of the selectors. */
  readonly key: string;
  /** Where the object has none. */
  readonly usual: string | null;
  readonly sign: "any" | "nonNegative" | "positive";
  readonly words: readonly string[];
  /** A row without a word is beyond. */
  readonly always: boolean;
  /** Texts that are instants: dates in seconds. */
  readonly instant: boolean;
  /** A text that is neither `yes` nor `no` is no word. */
  readonly flag?: true;
  /** What is summed, and what is compared, where that is no fact. */
  readonly credits?: readonly CreditTest[];
  readonly apart?: Apart;
}

const byPath = new Map(catalogue.map((fact) => [fact.path, fact]));

export function shapeOf(program: Program): Shape {
  const { meaning } = program;
  const plan = planOf(program);
  return {
    policy: { from: meaning.effective.from ?? "", until: meaning.effective.until ?? "" },
    columns: plan.columns.map((column): ShapedColumn => {
      const words = column.kind === "word" ? column.words : [];
      const sign = column.kind === "number" ? column.sign : "any";
      const always = column.kind === "word" && column.always;
      const base = { path: column.path, table: column.table, kind: column.kind, sign, words, always, usual: null, instant: false };
      if (column.path.startsWith("option ")) {
        const name = column.path.slice("option ".length);
        return { ...base, from: "option", key: name, usual: meaning.options.find((option) => option.name === name)?.default ?? null };
      }
      if (column.kind === "number" && column.credits !== undefined) return { ...base, from: "credits", key: "credits", credits: column.credits };
      if (column.kind === "number" && column.numbered !== undefined) return { ...base, from: "numbered", key: column.numbered };
      if (column.kind === "word" && column.apart !== undefined) return { ...base, from: "apart", key: column.apart.by.slice(column.apart.by.indexOf(".") + 1), apart: column.apart };
      const [, name] = splitPath(column.path);
      if (column.path === "account.now") return { ...base, from: "now", key: "asOf", instant: true };
      if (column.path.endsWith(".status")) return { ...base, from: "status", key: "status", usual: "healthy" };
      if (column.path.startsWith("asset.prices.")) return { ...base, from: "price", key: column.path.slice("asset.prices.".length) };
      if (name === "sign") return { ...base, from: "sign", key: "side" };
      const declared = meaning.facts.find(({ path }) => path === column.path);
      if (declared !== undefined) return { ...base, from: "declared", key: toCamelCase(name), usual: declared.default ?? null, instant: declared.dimension.kind === "instant", ...(declared.dimension.kind === "flag" && { flag: true }) };
      const fact = byPath.get(column.path);
      return { ...base, from: "fact", key: fact?.key ?? toCamelCase(name), instant: fact?.dimension === "instant" };
    }),
    tierFields: plan.tierFields.map((name) => ({ name, key: toCamelCase(name) })),
    modes: meaning.modes.map(({ name, sharing }) => ({ name, by: sharing === undefined ? "none" : sharing.partition.by === "position" ? "position" : "pool", keys: sharing?.partition.keys ?? [], keyed: (sharing?.partition.keys ?? []).map((path) => keyFact(program, path)) })),
    applies: meaning.applies.map(({ key, values }) => ({ key, values })),
  };
}

function keyFact(program: Program, path: string): KeyFact {
  const [level, name] = splitPath(path);
  const ofInstrument = level === "instrument";
  return { path, ofInstrument, position: keyWord(program, path), order: keyWord(program, ofInstrument ? path : `order.${name}`) };
}

function keyWord({ meaning }: Program, path: string): KeyWord | null {
  const [declared, fact] = [meaning.facts.find((each) => each.path === path), byPath.get(path)];
  if (declared === undefined && fact === undefined) return null;
  const dimension = declared?.dimension.kind ?? fact?.dimension;
  // What has both is read as one of them by who knows values.
  const kind = declared !== undefined && fact !== undefined ? "quantity" : dimension === "flag" ? "flag" : dimension === "enum" || dimension === "name" ? "word" : "quantity";
  const [, name] = splitPath(path);
  return { key: fact?.key ?? toCamelCase(name), declared: declared !== undefined, usual: declared?.default ?? null, kind };
}
