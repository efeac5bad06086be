import { existsSync, readFileSync } from "node:fs";
import { writeSection } from "./section.ts";

/** Something that is asked of the speed, with what was found. */
export interface Target {
  readonly what: (typeof order)[number];
  readonly most?: number;
  readonly least?: number;
  /** Of each policy that it was measured of. */
  readonly found: readonly number[];
  /** What a reader must know to read the figure. */
  readonly besides?: string;
}

/** In this order they stand in the table, whichever script is run first. */
const order = [
  "decisions over columns ÷ doubles by hand, the same look-up",
  "decisions over columns ÷ C, `-O3`",
  "decisions with liquidation prices ÷ doubles by hand without prices",
  "all accounts on the boundary ÷ doubles by hand",
  "one account, on objects, faster than decimal.js",
  "one account, on objects, faster than BigInt",
  "one account from texts, faster than decimal.js",
  "one account from texts, faster than BigInt",
  "lines of JSON to decisions, faster than JSON.parse and decimal.js",
  "lines of JSON to decisions, faster than JSON.parse and doubles",
  "every value exact, faster than decimal.js",
  "columns, faster than DuckDB in DOUBLE, one thread",
  "columns, faster than DuckDB in DECIMAL, one thread",
  "a second thread over columns",
  "a second thread of `plimsoll scan`",
  "wrong decisions on boundaries",
  "`plimsoll --help`, of twice a bare Node and 100 ms",
  "`plimsoll assess`, of twice a bare Node and 100 ms",
] as const;

const figure = (value: number): string => (value >= 9.95 || value === 0 ? Math.round(value).toLocaleString("en") : value.toFixed(value >= 1.995 ? 1 : 2));

/** Puts rows into the first table of the page, in the place of those of the same name; rows of other scripts stay. */
export function writeTargets(path: string, script: string, targets: readonly Target[]): void {
  const rows = new Map<string, string>();
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  const part = page.slice(page.indexOf("<!-- targets -->"), page.indexOf("<!-- end targets -->"));
  for (const line of part.split("\n")) {
    const what = order.find((each) => line.startsWith(`| ${each} |`));
    if (what !== undefined) rows.set(what, line);
  }
  for (const { what, most, least, found, besides } of targets) {
    if (found.length === 0) continue;
    const [low, high] = [figure(Math.min(...found)), figure(Math.max(...found))];
    const isReached = found.every((each) => each <= (most ?? Infinity) && each >= (least ?? -Infinity));
    rows.set(what, `| ${what} | ${most !== undefined ? `≤ ${most}` : `≥ ${least ?? ""}`} | ${low === high ? low : `${low} to ${high}`} | ${isReached ? "yes" : "**no**"} | ${besides ?? ""} | \`${script}\` |`);
  }
  writeSection(path, "targets", `## What is asked, and what is reached

Written by the scripts that it names, each its own rows: of the policies reference, binance and hyperliquid from the least to the most. What each figure is of stands in the parts below.

| | asked | found | reached | | by |
|---|--:|--:|---|---|---|
${order.flatMap((what) => rows.get(what) ?? []).join("\n")}`);
}
