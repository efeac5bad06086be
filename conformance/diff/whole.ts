import type { Meaning } from "../../dsl/ir.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";

/**
 * Whether all that a policy names is there: its figures, tables, options and facts. One that was put together of two may lack what another change brought, and
 * cannot be asked anything.
 */
export function isWhole(meaning: Meaning): boolean {
  const figures = new Set(meaning.definitions.map(({ path }) => path));
  const tables = new Set(meaning.tables.map(({ name }) => name));
  const options = new Set(meaning.options.map(({ name }) => name));
  const facts = new Set([...catalogue, ...meaning.facts].map(({ path }) => path));
  const isThere = ({ kind, path, name }: { readonly kind?: unknown; readonly path?: unknown; readonly name?: unknown }): boolean => {
    if (kind === "figure") return figures.has(String(path));
    if (kind === "fact") return facts.has(String(path)) || !String(path).includes(".") || isGiven(String(path));
    if (kind === "policy") return tables.has(String(name));
    return kind !== "option" || options.has(String(name));
  };
  const walk = (value: unknown): boolean => typeof value !== "object" || value === null || (isThere(value) && Object.values(value).every(walk));
  return walk([meaning.definitions, meaning.account, meaning.modes]);
}

/** What the engine gives and no snapshot has, such as `fill.price`; no policy declares a fact of these names. */
function isGiven(path: string): boolean {
  return /^(fill\.|pool\.|request\.|charge\.|account\.now$|[a-z]+\.(sign|status)$)|\.prices\./.test(path);
}
