import type { Program } from "../program.ts";
import { splitPath } from "../state/load.ts";

/**
 * What columns are called: engines do not tell capitals from small letters, and keep 63 letters of a name. A name that another column has already stands behind a
 * `prefix`, as often as it takes; names without capitals choose first, so that adding another seldom renames one. `isMade`: names that views add beside these.
 */
export function distinctNames(names: readonly string[], prefix: string, taken: ReadonlySet<string>, isMade: (name: string) => boolean = () => false): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const used = new Set([...taken].map(asEnginesSee));
  const isPlain = (name: string): boolean => name === name.toLowerCase();
  for (const name of [...names.filter(isPlain), ...names.filter((each) => !isPlain(each))]) {
    let column = name;
    while (used.has(asEnginesSee(column)) || isMade(asEnginesSee(column))) column = prefix + column;
    used.add(asEnginesSee(column));
    found.set(name, column);
  }
  return found;
}

function asEnginesSee(name: string): string {
  return name.toLowerCase().slice(0, longest);
}

/** PostgreSQL's limit; the others allow more. */
const longest = 63;

/** Names that the views of the market and of assets give to numbers, tiers and prices, beside all columns of their table. */
const made = /^(n_|t[0-9]+_|q[0-9]+$|asset_of$)/;

/** The columns of the options of accounts, by the options' names: `option_NAME`. */
export function optionNames({ meaning }: Program): ReadonlyMap<string, string> {
  const columns = distinctNames(meaning.options.map(({ name }) => `option_${name}`), "option_", new Set());
  return new Map(meaning.options.map(({ name }) => [name, columns.get(`option_${name}`) ?? `option_${name}`]));
}

/** The columns of what a policy declares at a level, by the facts' names; `taken` are the other columns of that table. */
export function declaredNames(program: Program, level: string, taken: readonly string[]): ReadonlyMap<string, string> {
  const names = program.declared.map(({ path }) => splitPath(path)).filter(([of]) => of === level).map(([, name]) => name);
  const options = level === "account" ? optionNames(program).values() : [];
  const isShown = level === "instrument" || level === "asset";
  return distinctNames(names, "fact_", new Set([...taken, ...options]), (name) => isShown && made.test(name));
}
