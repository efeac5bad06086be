/**
 * How well reading recovers, and who notices what it cannot: every token of every shipped policy deleted, and replaced. Writes docs/recovery.md;
 * of files that are named, prints the same. Some minutes of two cores for each ten policies. A run that was stopped goes on where it was, and
 * only what has changed is measured again.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/recovery.js [FILE…]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "../dsl/syntax/parse.ts";
import { tokenize } from "../dsl/syntax/tokenize.ts";
import type { Change } from "./recovery/changes.ts";
import { tryAll, type Outcome } from "./recovery/in-workers.ts";
import { caughtOf, percent } from "./recovery/meaning.ts";
import { meaningSection } from "./recovery/meaning-section.ts";
import { tallied, type Tally } from "./recovery/measure.ts";
import { progress } from "./recovery/progress.ts";
import { isOverlay, shippedPolicies } from "./recovery/shipped.ts";
import { allTallies } from "./recovery/totals.ts";
import type { Task } from "./recovery/trial.ts";

const seed = 1;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : [...shippedPolicies(), "test/dsl/syntax/sample.margin"];
for (const path of files.filter((each) => parse(readFileSync(each, "utf8")).diagnostics.length > 0)) throw new Error(`${path} does not read as it stands`);

const shipped = files.filter((path) => path.startsWith("policies/"));
const policies = shipped.filter((path) => !isOverlay(readFileSync(path, "utf8")));
const lossTasks = files.map((path): Task => ({ path, seed, question: "loss" }));
const losses = new Map(await triedOf(lossTasks));
const meaningTasks = policies.map((path): Task => ({ path, seed, question: "meaning" }));
const unread = new Map([...losses].map(([path, all]) => [path, new Set(all.filter(({ result }) => typeof result === "object" && result.messages > 0).map(({ change }) => nameOf(change)))]));
const meanings = new Map(await triedOf(meaningTasks, ({ path }, change) => (unread.get(path)?.has(nameOf(change)) === true ? "unread" : undefined)));

async function triedOf(tasks: readonly Task[], known?: Parameters<typeof tryAll>[2]): Promise<readonly [string, readonly Outcome[]][]> {
  const outcomes = await tryAll(tasks, progress(), known);
  return tasks.map(({ path }, index) => [path, outcomes[index] ?? []]);
}

function nameOf({ start, instead }: Change): string {
  return `${start} ${instead}`;
}

const cells = (tally: Tally): string => [tally.tried, tally.crashes, percent(tally.contained, tally.tried), (tally.messages / Math.max(1, tally.reported)).toFixed(2)].join(" | ");
const tallyOf = (path: string, kind: string): Tally =>
  tallied((losses.get(path) ?? []).flatMap(({ change, result }) => (change.kind === kind && typeof result === "object" ? [{ mutation: change, loss: result }] : [])));

const rows: string[] = [];
const all: { readonly tokens: number; readonly deleted: Tally; readonly replaced: Tally }[] = [];
const widest: string[] = [];
for (const path of files) {
  const text = readFileSync(path, "utf8");
  const name = path.replace(/^policies\//, "").replace(/\.margin$/, "");
  const [deleted, replaced] = [tallyOf(path, "deletion"), tallyOf(path, "replacement")];
  const tokens = tokenize(text).tokens.length;
  rows.push(`| ${name} | ${tokens} | ${cells(deleted)} | ${cells(replaced)} |`);
  if (shipped.includes(path)) all.push({ tokens, deleted, replaced });
  for (const { mutation, lost } of [...deleted.worst, ...replaced.worst].sort((a, b) => b.lost - a.lost).slice(0, 5)) {
    const line = text.slice(0, mutation.start).split("\n").length;
    const change = mutation.instead === "" ? "deleted" : `→ \`${mutation.instead}\``;
    widest.push(`| ${name} | ${line} | \`${mutation.token}\` ${change} | ${lost} |`);
  }
}
const totals = [allTallies(all.map(({ deleted }) => deleted)), allTallies(all.map(({ replaced }) => replaced))].map(cells);
rows.push(`| **all shipped policies** | ${all.reduce((sum, { tokens }) => sum + tokens, 0)} | ${totals.join(" | ")} |`);

const caught = policies.map((path) => caughtOf(path, meanings.get(path) ?? []));
const page = `# How well reading recovers

Made by \`bench/recovery.ts\`; do not edit. Each token of each shipped policy is deleted, and is replaced by another token of the same file
(seed ${seed}) and by a word the language does not know. A clause is lost when its tree, places aside, differs from the original's. *Contained*:
no clause is lost, or only the one in which the token stands. Clauses are cut finely: each exception, payment step, tier row and example line is
one, and so is the header of each block. *Messages*: how many there are, on average, where there is any.

The last row of each table is of all shipped policies together: those of venues, and the small ones of \`policies/cases\`.
Overlays, which mean something only with the policy they are put on, are in the first table alone.

Most of a policy has nothing to do with a change in one token, and is not read again: a change is read in its surroundings, those that lose more than
their clause there in the whole text, and an example is run where it reads what changed. Every 97th change is read and run in full besides, and a
difference would have ended the run.

| policy | tokens | deletions | crashes | contained | messages | replacements | crashes | contained | messages |
|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

## The widest losses

The five mutations of each policy that lose most.

| policy | line | token | clauses lost |
|---|---|---|---|
${widest.join("\n")}
${meaningSection(caught, seed)}`;
if (given.length > 0) process.stdout.write(page);
else writeFileSync("docs/recovery.md", page);
