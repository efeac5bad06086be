/**
 * Which changes of a policy's meaning nobody would notice, while its examples are being written:
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/survivors.js FILE…
 */
import { measureMeaning } from "./recovery/meaning.ts";

for (const path of process.argv.slice(2)) {
  const { counts, survivors } = measureMeaning(path, 1, (done, all) => process.stderr.write(`\r${path} ${done}/${all} `));
  const { error, lint, example, survives } = counts;
  const silent = example + survives;
  process.stdout.write(`\n${path}: ${JSON.stringify(counts)} caught ${share(error + lint + example, error + lint + silent)}, of those that check ${share(lint + example, lint + silent)}\n`);
  for (const { line, mutation } of survivors) process.stdout.write(`${path}:${line} ${mutation.token} → ${mutation.instead === "" ? "(deleted)" : mutation.instead}\n`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}
