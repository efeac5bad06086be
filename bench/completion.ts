/**
 * Whether what stands in the shipped policies would have been offered there, with every miss, and how long an answer takes:
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/completion.js [STRIDE]
 *
 * A stride of 1 asks at every keyword and name, twice, each time of a text of its own, and takes half an hour; without one it is 29.
 */
import { readdirSync, readFileSync } from "node:fs";
import { analyse, completion } from "../dsl/service/index.ts";
import { placesOf, shown } from "../test/support/offered.ts";

const stride = Number(process.argv[2] ?? "29");
const files = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).sort();
const total = { all: 0, offered: 0, amongFive: 0 };
for (const path of files) {
  const text = readFileSync(`policies/${path}`, "utf8");
  const own = { all: 0, offered: 0, amongFive: 0 };
  for (const place of placesOf(text, stride)) {
    own.all += 1;
    if (place.rank >= 0) own.offered += 1;
    else process.stdout.write(`missed ${shown(path, text, place)}\n`);
    if (place.rank >= 0 && place.rank < 5) own.amongFive += 1;
  }
  process.stdout.write(`${path}: ${line(own)}; ${timesIn(text)}\n`);
  total.all += own.all;
  total.offered += own.offered;
  total.amongFive += own.amongFive;
}
process.stdout.write(`all: ${line(total)}\n`);

function line({ all, offered, amongFive }: typeof total): string {
  return `${offered} of ${all} places (${((100 * offered) / all).toFixed(2)} %), among the first five at ${((100 * amongFive) / all).toFixed(1)} %`;
}

/** An answer for a text that was analysed already, at places all over it. */
function timesIn(text: string): string {
  const analysis = analyse(text);
  const { tokens } = analysis;
  completion(analysis, 0);
  const times: number[] = [];
  for (let index = 0; index < tokens.length; index += 7) {
    const start = performance.now();
    completion(analysis, tokens[index]!.start); // index < length
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return `an answer takes ${at(0.5)} ms (median), ${at(0.95)} ms (of 95 in 100), ${at(1)} ms (at most), the first after a change ${firstIn(text)} ms`;
}

/** Median time of the first answer after a change of one letter: with the tokens that it cuts and the names that it settles. */
function firstIn(text: string): string {
  let analysis = analyse(text);
  const at = text.indexOf("pool.equity ") + "pool.equity".length;
  const times = Array.from({ length: 21 }, (_, index) => {
    analysis = analyse(`${text.slice(0, at)}${"x".repeat((index % 3) + 1)}${text.slice(at)}`, { previous: analysis });
    const start = performance.now();
    completion(analysis, at + 1);
    return performance.now() - start;
  });
  return (times.sort((a, b) => a - b)[10] ?? 0).toFixed(2);
}
