/**
 * Planted differences: whether `diff` finds what somebody hid in a policy, and proves what only looks otherwise. By hand, by mutants of every shipped
 * policy, and by rewritings that mean the same. Writes its section of docs/kit-criteria.md; what was measured before is kept in a file and not measured again.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/planted.js [--mutants N] [--rewrites N] [--only by-hand,mutants,rewrites] [--minutes N] [--anew]
 *
 * `--minutes` of the processor bounds what is measured anew; the same call goes on from there.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { mutantsOf } from "../conformance/mutate/index.ts";
import { digest } from "../dsl/canonical.ts";
import { compiled, compiledAs, shippedFiles } from "./certified/policies.ts";
import { atOnce } from "./planted/at-once.ts";
import { plants } from "./planted/by-hand.ts";
import { more } from "./planted/more-by-hand.ts";
import { judged, type Outcome } from "./planted/judge.ts";
import { chosenMutants } from "./planted/mechanical.ts";
import { own, ownPair } from "./planted/own.ts";
import { planted } from "./planted/page.ts";
import { chosenRewrites } from "./planted/rewrites.ts";
import { venues } from "./planted/venues-by-hand.ts";
import { writeSection } from "./section.ts";

const said = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const [mutants, rewrites, parts] = [Number(said("mutants", "3")), Number(said("rewrites", "5")), said("only", "by-hand,mutants,rewrites").split(",")];
const kept = said("kept", "node_modules/.cache/plimsoll-bench/planted.jsonl");
if (process.argv.includes("--anew")) rmSync(kept, { force: true });
mkdirSync(dirname(kept), { recursive: true });
const outcomes = new Map<string, Outcome>((existsSync(kept) ? readFileSync(kept, "utf8").split("\n").filter((line) => line !== "") : []).map((line) => JSON.parse(line) as Outcome).map((each) => [each.id, each]));
// Only what this call measures is counted.
const counted: Outcome[] = [];

const minutes = Number(said("minutes", "600"));

function measure(id: string, work: () => Outcome | undefined): void {
  const known = outcomes.get(id);
  const { user, system } = process.cpuUsage();
  if (known === undefined && user + system > minutes * 60e6) return;
  const outcome = known ?? work();
  if (outcome === undefined) return;
  if (known === undefined) appendFileSync(kept, `${JSON.stringify(outcome)}\n`);
  counted.push(outcome);
  const word = outcome.verdict === "equivalent" ? "equivalent (proved)" : outcome.verdict;
  console.log(`${counted.length}  ${outcome.isRight ? "right" : "WRONG"}  ${word}  ${outcome.seconds.toFixed(1)} s  ${id}${outcome.because === "" ? "" : `: ${outcome.because}`}`);
}

if (parts.includes("by-hand")) for (const plant of [...plants, ...more, ...venues]) measure(`by hand ${plant.file} ${plant.what}`, () => judged("by hand", `by hand ${plant.file} ${plant.what}`, compiled(plant.file), compiledAs(plant.file, plant.edits), plant));
if (parts.includes("by-hand")) for (const plant of [...own, ...atOnce]) measure(`by hand ${plant.file} ${plant.what}`, () => judged("by hand", `by hand ${plant.file} ${plant.what}`, ...ownPair(plant), plant));
for (const [turn, file] of shippedFiles.entries()) {
  const policy = compiled(file);
  if (parts.includes("rewrites")) {
    for (const { name, place, meaning } of chosenRewrites(policy.meaning, rewrites, turn)) {
      const id = `rewrite ${file} ${name} ${place}`;
      if (digest(meaning) !== digest(policy.meaning)) measure(id, () => judged("rewrite", id, policy, { ...policy, meaning }, { shows: [] }));
    }
  }
  if (!parts.includes("mutants")) continue;
  const all = mutantsOf(policy);
  for (const mutant of chosenMutants(all, mutants, turn)) measure(`mutant ${file} ${mutant.id}`, () => judged("mutant", `mutant ${file} ${mutant.id}`, policy, mutant.policy, undefined));
}
writeSection("docs/kit-criteria.md", "planted", planted(counted, shippedFiles.length));
