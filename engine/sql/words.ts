import type { WordColumnOf } from "../kernel/columns.ts";
import type { Program } from "../program.ts";
import { flagWords } from "./columns.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import { optionNames } from "./names.ts";
import type { Rows, Within } from "./rows.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** 1 where a text is this word, −1 where it is another; of a flag, what is neither word is absent. */
export function wordTest(program: Program, dialect: Dialect, text: string, path: string, word: string): string {
  const flag = flagWords(program, path);
  if (flag === undefined) return `CASE WHEN ${text} = ${dialect.literal(word)} THEN 1 WHEN ${text} IS NOT NULL THEN -1 END`;
  const [yes, no] = flag.map((each) => dialect.literal(each));
  const wanted = word === "yes" ? 1 : -1;
  return `CASE ${text} WHEN ${yes} THEN ${wanted} WHEN ${no} THEN ${-wanted} END`;
}

/** An option of the account (`n`), or that of the script where it has none; another word than the policy's is none. */
export function optionTest(program: Program, dialect: Dialect, { path }: WordColumnOf, word: string, usual: string): string {
  const name = path.slice("option ".length);
  const text = `n.${dialect.identifier(optionNames(program).get(name) ?? name)}`; // the plan names declared options
  const known = (program.meaning.options.find((option) => option.name === name)?.values ?? []).map((each) => `WHEN ${text} = ${dialect.literal(each)} THEN ${each === word ? 1 : -1}`);
  return `CASE WHEN ${text} IS NULL THEN ${usual === word ? 1 : -1} ${known.join(" ")} END`;
}

/** What is remembered of a pool, and whether no two of its members agree on a word. */
export function poolWord(rows: Rows, within: Within, dialect: Dialect, { path, apart }: WordColumnOf, word: string): { readonly sheet: Sheet; readonly cell: Cell } {
  if (apart !== undefined) return rows.apart(apart, word === "yes", within);
  if (within !== "pool") throw new Inexpressible(`${path} of each of a pool's objects`);
  if (path === "pool.status") return rows.remembered(dialect, word);
  throw new Inexpressible(path, "table");
}
