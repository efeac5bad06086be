import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { splitPath } from "../../state/load.ts";
import type { Program } from "../../program.ts";
import type { NumberColumnOf, Table, WordColumnOf } from "../columns.ts";

const byPath = new Map(catalogue.map((fact) => [fact.path, fact]));

const tables: ReadonlySet<string> = new Set<Table>(["account", "pool", "balance", "position", "order", "instrument", "asset"]);

/** Whether objects of a level have rows of their own. */
function isTable(level: string): level is Table {
  return tables.has(level);
}

/** The column of a quantity, or `undefined` where there is none of that name. What a policy declares stands in `declared`. */
export function numberColumn(path: string, declared?: Program): NumberColumnOf | undefined {
  const [level] = splitPath(path);
  if (!isTable(level)) return undefined;
  const isInstant = path === "account.now" || byPath.get(path)?.dimension === "instant" || declared?.meaning.facts.some((fact) => fact.path === path && fact.dimension.kind === "instant") === true;
  return { kind: "number", table: level, path, sign: signOf(path), ...(isInstant && { instant: true }) };
}

/** What the schema says of a decimal's sign; of a fact that a policy declares nothing is known. */
export function signOf(path: string): NumberColumnOf["sign"] {
  return byPath.get(path)?.sign ?? "any";
}

/** The column of a word, of a flag, or of an option of the policy. */
export function wordColumn(path: string): WordColumnOf | undefined {
  const [level] = splitPath(path);
  return isTable(level) ? { kind: "word", table: level, path, words: [], always: byPath.get(path)?.required === true && (level === "instrument" || level === "position" || level === "order") } : undefined;
}

export function optionColumn(program: Program, name: string): WordColumnOf {
  const option = program.meaning.options.find((each) => each.name === name);
  return { kind: "word", table: "account", path: `option ${name}`, words: option?.values ?? [], always: false };
}
