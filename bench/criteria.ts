import { readFileSync, writeFileSync } from "node:fs";

/** A criterion of the kit with what was found, and the script that found it. */
export interface Criterion {
  /** `A7`. */
  readonly name: string;
  readonly target: string;
  readonly measured: string;
}

/** Puts rows of criteria in the place of those of the same name, in the order of their numbers, each with the script that measures it (`bench/pairs.ts`); other lines of the page stay. */
export function writeCriteria(path: string, script: string, criteria: readonly Criterion[]): void {
  const rows = criteria.map(({ name, target, measured }) => `| ${name} | ${target} | ${measured} | \`${script}\` |`);
  process.stdout.write(`${rows.join("\n")}\n`);
  const numberOf = (line: string): number => Number(/^\| A(\d+) \|/.exec(line)?.[1] ?? 0);
  const given = new Set(rows.map(numberOf));
  const page = readFileSync(path, "utf8").trimEnd().split("\n").filter((line) => !given.has(numberOf(line)) || numberOf(line) === 0);
  const first = page.findIndex((line) => numberOf(line) > 0);
  const last = page.findLastIndex((line) => numberOf(line) > 0);
  writeFileSync(path, `${[...page.slice(0, first), ...[...page.slice(first, last + 1), ...rows].sort((a, b) => numberOf(a) - numberOf(b)), ...page.slice(last + 1)].join("\n")}\n`);
}
