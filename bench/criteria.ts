import { readFileSync, writeFileSync } from "node:fs";

/** Puts rows of criteria (`| A7 | …`) in the place of those of the same name, in the order of their numbers; other lines of the page stay. */
export function writeCriteria(path: string, rows: readonly string[]): void {
  const numberOf = (line: string): number => Number(/^\| A(\d+) \|/.exec(line)?.[1] ?? 0);
  const given = new Set(rows.map(numberOf));
  const page = readFileSync(path, "utf8").trimEnd().split("\n").filter((line) => !given.has(numberOf(line)) || numberOf(line) === 0);
  const first = page.findIndex((line) => numberOf(line) > 0);
  const last = page.findLastIndex((line) => numberOf(line) > 0);
  writeFileSync(path, `${[...page.slice(0, first), ...[...page.slice(first, last + 1), ...rows].sort((a, b) => numberOf(a) - numberOf(b)), ...page.slice(last + 1)].join("\n")}\n`);
}
