/**
 * Which changes of a policy's meaning nobody would notice, while its examples are being written:
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/survivors.js FILE…
 */
import { tryAll } from "./recovery/in-workers.ts";
import { progress } from "./recovery/progress.ts";
import { caughtOf, sharesOf } from "./recovery/meaning.ts";

const paths = process.argv.slice(2);
const outcomes = await tryAll(paths.map((path) => ({ path, seed: 1, question: "meaning" })), progress());
for (const [index, path] of paths.entries()) {
  const all = caughtOf(path, outcomes[index] ?? []);
  const { caught, checking } = sharesOf(all);
  process.stdout.write(`\n${path}: ${JSON.stringify(all.counts)} caught ${caught}, of those that check ${checking}\n`);
  for (const { line, mutation } of all.survivors) process.stdout.write(`${path}:${line} ${mutation.token} → ${mutation.instead === "" ? "(deleted)" : mutation.instead}\n`);
}
