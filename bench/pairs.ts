/**
 * Criterion A7 of the kit: over many generated pairs of policies, no account in a direction that is proved never to be, and no account that is shown and does
 * not differ when it is asked anew. Small policies, each with two things otherwise; what they have in common is made once. Goes on where it was ended.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/pairs.js [--pairs 10000] [--minutes N] [--anew]
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeCriteria } from "./criteria.ts";
import { familyOf, type Family } from "./pairs/family.ts";
import { texts } from "./pairs/texts.ts";
import { nothing, tried, type Counts } from "./pairs/tried.ts";

const said = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const [wanted, minutes] = [Number(said("pairs", "10000")), Number(said("minutes", "600"))];
const kept = said("kept", "node_modules/.cache/plimsoll-bench/pairs.json");
if (process.argv.includes("--anew")) rmSync(kept, { force: true });
mkdirSync(dirname(kept), { recursive: true });

let counts: Counts = existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Counts) : nothing;
const families = texts.map(familyOf);
const before = process.cpuUsage();
const [usedBefore, doneBefore] = [counts.seconds, counts.pairs];
const used = (): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

while (counts.pairs < wanted && used() < minutes * 60) {
  // Every pair of places once, in an order that mixes families and places.
  const index = counts.pairs;
  const family = families[index % families.length] as Family;
  counts = tried(counts, family, Math.floor(index / families.length));
  if (counts.pairs % 50 !== 0 && counts.pairs < wanted) continue;
  counts = { ...counts, seconds: usedBefore + used() };
  writeFileSync(kept, JSON.stringify(counts));
  const left = ((wanted - counts.pairs) * used()) / Math.max(counts.pairs - doneBefore, 1);
  console.log(`${counts.pairs} of ${wanted} pairs, ${counts.proved} directions proved, ${counts.seen} differences seen, ${counts.contradicted} contradicted, ${counts.shown} accounts shown, ${counts.spurious} spurious; ${Math.round(left)} s of the processor left`);
}
counts = { ...counts, seconds: usedBefore + used() };
writeFileSync(kept, JSON.stringify(counts));
for (const fault of counts.faults) console.error(fault);
const row = `${counts.pairs} pairs of ${families.length} small policies with two things otherwise, ${counts.proved} of ${counts.asked} directions of stages proved impossible, ${counts.seen} differences seen on accounts, ${counts.contradicted} of them in a direction that was proved impossible; ${counts.shown} accounts that were made small were asked anew, ${counts.spurious} spurious; ${Math.round(counts.seconds)} s of the processor${counts.pairs < 10_000 ? ". Short of 10,000 pairs by time alone: the same command goes on" : ""}. Solvers against each other: below`;
writeCriteria("docs/kit-criteria.md", "bench/pairs.ts", [{ name: "A7", target: "0 spurious counterexamples over 10,000 generated policy pairs; two solvers never disagree on a 500-pair corpus", measured: row }]);
process.exitCode = counts.contradicted + counts.spurious > 0 ? 1 : 0;
