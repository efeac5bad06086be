/**
 * Of each decision that two policies take, each direction in which they may differ: shown by an account, proved never to be, or neither. Counted by kind of decision over a part of
 * the planted pairs: those by hand, and mutants of shipped policies. Writes its section of docs/kit-criteria.md.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/directions.js [--hand-each N] [--policy-each N] [--mutants N] [--kept FILE] [--anew]
 *         [--kinds KIND,...] [--pairs TEXT] [--neither] [--unsearched] [--known]
 *
 * `--kept` keeps what accounts showed of each pair, the search being most of the work: a later call proves anew and searches no more. `--anew` searches again. `--kinds` looks at some
 * kinds of decision alone, `--pairs` at pairs whose name has the text, and `--unsearched` at what is proved, as if no account showed anything where none is kept, `--known` at pairs that are kept alone: with one of these the page
 * is left as it is. `--neither` prints each direction that is neither shown nor proved, with what stands in the way.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { mutantsOf } from "../conformance/mutate/index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import { compiled, compiledAs, shippedFiles } from "./certified/policies.ts";
import { provedIn, shownOf, type Settled, type Shown } from "./directions/settled.ts";
import { directionsTable } from "./directions/table.ts";
import { plants } from "./planted/by-hand.ts";
import { chosenMutants } from "./planted/mechanical.ts";
import { more } from "./planted/more-by-hand.ts";
import { writeSection } from "./section.ts";

const said = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const has = (name: string): boolean => process.argv.includes(`--${name}`);
const [handEach, policyEach, many] = [Number(said("hand-each", "3")), Number(said("policy-each", "2")), Number(said("mutants", "1"))];
const kept = said("kept", "node_modules/.cache/plimsoll-bench/directions.jsonl");
if (has("anew")) rmSync(kept, { force: true });
mkdirSync(dirname(kept), { recursive: true });
const known = new Map((existsSync(kept) ? readFileSync(kept, "utf8").split("\n").filter((line) => line !== "") : []).map((line) => JSON.parse(line) as Shown).map((each) => [each.id, each]));
const [kinds, pairs, isPart] = [said("kinds", ""), said("pairs", ""), ["kinds", "pairs", "unsearched", "known"].some(has)];
const wanted = kinds === "" ? undefined : new Set<string>(kinds.split(","));
const settled: Settled[] = [];
let [seconds, measured] = [0, 0];

function measure(id: string, old: CompiledPolicy, now: CompiledPolicy): void {
  if (!id.includes(pairs) || (has("known") && !known.has(id))) return;
  const shown = known.get(id) ?? (has("unsearched") ? { id, shown: [] } : shownOf(id, old, now));
  if (!known.has(id) && !has("unsearched")) appendFileSync(kept, `${JSON.stringify(shown)}\n`);
  const before = process.cpuUsage();
  const found = provedIn(shown, old, now, ({ kind }) => wanted === undefined || wanted.has(kind));
  const { user, system } = process.cpuUsage(before);
  seconds += (user + system) / 1e6;
  measured += 1;
  settled.push(...found);
  const count = (how: Settled["how"]): number => found.filter((each) => each.how === how).length;
  const wrong = found.filter(({ isContradicted }) => isContradicted);
  console.log(`${count("shown")} shown, ${count("rules")} by the rules, ${count("arithmetic")} proved, ${count("neither")} neither, ${((user + system) / 1e6).toFixed(1)} s  ${id}${wrong.length === 0 ? "" : `  CONTRADICTED ${wrong.map(({ key, direction }) => `${key} ${direction}`).join(", ")}`}`);
  if (has("neither")) for (const { how, key, direction, because } of found) if (how === "neither") console.log(`    ${key} ${direction}: ${because ?? ""}`);
}

for (const [index, { file, what, edits }] of [...plants, ...more].entries()) if (index % handEach === 0) measure(`by hand ${file} ${what}`, compiled(file), compiledAs(file, edits));
for (const [turn, file] of shippedFiles.entries()) {
  if (turn % policyEach !== 0) continue;
  const policy = compiled(file);
  for (const mutant of chosenMutants(mutantsOf(policy), many, turn)) measure(`mutant ${file} ${mutant.id}`, policy, mutant.policy);
}
const table = directionsTable(settled, measured, seconds);
if (isPart) console.log(table);
else writeSection("docs/kit-criteria.md", "directions", table);
