/**
 * What a generated suite is worth, against the kit's criteria A1, A2, A10 and A14. Writes the part of docs/kit-criteria.md that is about suites; nothing else in it is touched.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/generate.js [FILE…]
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { generate, percentOf, type Generated } from "../conformance/generate/index.ts";
import { writeSuite } from "../conformance/suite/index.ts";
import { compile } from "../index.ts";

const evaluations = 20_000;
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ["policies/reference/reference.margin", "policies/binance/usdm.margin", "policies/hyperliquid/hyperliquid.margin"];
const bases = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => ({ file: `policies/${path}`, text: readFileSync(`policies/${path}`, "utf8") }));

interface Measured {
  readonly path: string;
  readonly all: Generated;
  readonly cpuSeconds: number;
  readonly isSame: boolean;
}

const measured = paths.map((path): Measured => {
  const text = readFileSync(path, "utf8");
  const run = (): Generated => generate(compile(text, { file: path, bases }), { positions: 2, seed: 1, evaluations });
  const before = process.cpuUsage();
  const all = run();
  const cpuSeconds = Math.round(process.cpuUsage(before).user / 1e5) / 10;
  const isSame = digestOf(run()) === digestOf(all);
  process.stdout.write(`${path}: ${rowOf({ path, all, cpuSeconds, isSame })}\n`);
  return { path, all, cpuSeconds, isSame };
});

const begin = "<!-- suites: begin -->";
const end = "<!-- suites: end -->";
const part = `${begin}
## Suites: A1, A2, A10, A14

By \`bench/generate.ts\`, ${evaluations} evaluations, 2 positions, seed 1, one thread. Times are of the processor, on a machine that others used too.

| policy | mutants, not equal by form | told | score | cases | told by 20 cases | obligations met | processor, s | same bytes twice |
|---|--:|--:|--:|--:|--:|--:|--:|---|
${measured.map(rowOf).join("\n")}

| criterion | target | measured |
|---|---|---|
| A1 | at least 99 % of non-equivalent mutants told, at most 30 cases for some 220 mutants, under 10 s | ${measured.map(({ all }) => `${scoreOf(all)} % of ${liveOf(all)} with ${all.suite.cases.length} cases`).join("; ")}. Whatever is not told counts as not equivalent, although some is |
| A2 | at least 95 % told with at most 20 cases | ${measured.map(({ all }) => `${percentOf(atCases(all, 20), liveOf(all))} %`).join("; ")}: each permission and each payment of a venue's policy needs a question of its own |
| A10 | every obligation met or proved impossible | ${measured.map(({ all }) => `${all.missed.length} of ${all.obligations.length} not met`).join("; ")}; none is proved impossible here |
| A14 | the same seed gives the same bytes | ${measured.every(({ isSame }) => isSame) ? "yes, twice on one machine" : "NO"} |
${end}`;

const target = "docs/kit-criteria.md";
const page = existsSync(target) ? readFileSync(target, "utf8") : "# The kit's criteria, measured\n\nFigures beside their targets. Each part is written by a script that says so.\n";
const kept = page.includes(begin) ? `${page.slice(0, page.indexOf(begin))}${part}${page.slice(page.indexOf(end) + end.length)}` : `${page}\n${part}\n`;
writeFileSync(target, kept);

function rowOf({ path, all, cpuSeconds, isSame }: Measured): string {
  const live = liveOf(all);
  return `| ${path.replace("policies/", "")} | ${live} | ${live - all.survivors.length} | ${scoreOf(all)} % | ${all.suite.cases.length} | ${percentOf(atCases(all, 20), live)} % | ${all.obligations.length - all.missed.length} of ${all.obligations.length} | ${cpuSeconds} | ${isSame ? "yes" : "NO"} |`;
}

function liveOf({ mutants, equivalent }: Generated): number {
  return mutants.length - equivalent.length;
}

function scoreOf(all: Generated): string {
  return percentOf(liveOf(all) - all.survivors.length, liveOf(all));
}

/** How many mutants the first so many cases tell. */
function atCases({ curve }: Generated, cases: number): number {
  return curve[Math.min(cases, curve.length) - 1] ?? 0;
}

function digestOf({ suite }: Generated): string {
  return createHash("sha256").update(writeSuite(suite)).digest("hex");
}
