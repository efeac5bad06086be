import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes the part of a page between `<!-- name -->` and `<!-- end name -->`, at its end where it has none yet; the rest is other scripts'. */
export function writeSection(path: string, name: string, text: string): void {
  const page = existsSync(path) ? readFileSync(path, "utf8") : "# Performance\n\nMeasured by the scripts in `bench/`, each its own part; ratios, since machines differ.\n";
  const [start, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  const part = `${start}\n\n${text.trim()}\n\n${end}`;
  writeFileSync(path, from === -1 || to < from ? `${page.trimEnd()}\n\n${part}\n` : page.slice(0, from) + part + page.slice(to + end.length));
}

/** The middle value, or the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
