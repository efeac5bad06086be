// Holds fresh reports against the published ones, byte for byte: `node hold.mjs FRESH PUBLISHED`, two folders. Prints for each how many cases are the same
// and, where one is not, what an engine says now and said then. Exits with 1 where anything differs. Needs a build.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { failing, partsOfLines, readReport } from "plimsoll/conformance";

const [fresh = "", published = ""] = process.argv.slice(2);
const names = [...new Set([fresh, published].flatMap((folder) => readdirSync(folder)))].filter((name) => name.endsWith(".report.jsonl")).sort();
const textOf = (folder, name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined);
let held = 0;

for (const name of names) {
  const [now, then] = [textOf(fresh, name), textOf(published, name)];
  if (now !== undefined && now === then) {
    const { results } = partsOfLines(readReport(now).lines ?? []);
    held += results.length;
    console.log(`${name}: ${results.length} cases as published, ${results.filter(({ verdict }) => failing.includes(verdict)).length} of them differences that the report names`);
  } else {
    process.exitCode = 1;
    console.error(`${name}: not as published.`);
    if (now === undefined || then === undefined) console.error(now === undefined ? "  No engine was asked for it any more." : "  It was not published.");
    else for (const line of changes(now, then)) console.error(`  ${line}`);
  }
}
if (process.exitCode === 1) {
  console.error("\nA finding is new, gone or another. Look at each by hand, then `npm run platforms -- --accept` writes the reports anew; the text of conformance/reports/README.md and");
  console.error("the formulas of test/kit/platform-formulas.ts are to follow, since a test holds them against the reports.");
} else console.log(`${held} passed, 0 failed`);

/** What a reader needs to see: what else is asked, by whom it is answered, and each case whose result is another. */
function changes(now, then) {
  const [a, b] = [now, then].map((text) => partsOfLines(readReport(text).lines ?? []));
  const lines = [];
  if (a.header?.suite.digest !== b.header?.suite.digest) lines.push("The policy means something else: run node conformance/suites/make-binance.mjs, and look at what it changes.");
  const version = ({ header }) => `${header?.platform.implementation.name} ${header?.platform.implementation.version}`;
  if (version(a) !== version(b)) lines.push(`Asked was ${version(b)}, now ${version(a)}.`);
  const before = new Map(b.results.map((each) => [each.id, each]));
  for (const each of a.results) {
    const old = before.get(each.id);
    before.delete(each.id);
    if (JSON.stringify(old) === JSON.stringify(each)) continue;
    lines.push(`${each.id}: ${old === undefined ? "a new case" : `was ${told(old)}`}; is ${told(each)}`);
  }
  for (const id of before.keys()) lines.push(`${id}: is asked no more`);
  return lines.length > 0 ? lines : ["The results are the same; something else in the report is not, such as a case's account or note."];
}

function told({ verdict, message, differences }) {
  const shown = differences.filter(({ tolerated }) => tolerated === undefined).map(({ path, expected = "nothing", found = "nothing" }) => `${path} ${found} for ${expected}`);
  return [verdict, ...(message === undefined ? [] : [message]), ...shown].join(", ");
}
