/**
 * What a question costs as accounts grow: the same account with 1 to 10,000 positions. Writes docs/engine-speed.md and its picture.
 * Runs within one process are compared with each other; times of another machine differ, ratios hardly.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/engine.js
 */
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "../index.ts";
import { pictureOf } from "./engine/picture.ts";
import { questionsOf } from "./engine/questions.ts";

const sizes = [1, 10, 30, 100, 300, 1000, 3000, 10_000];
/** Milliseconds of the processor that a measurement lasts at least, where the account is not so large that once is enough. */
const enough = 400;

const text = readFileSync("policies/reference/reference.margin", "utf8");
const stepByTier = /then {4}reduce position with largest loss by 1 tier, repeat/;
if (!stepByTier.test(text)) throw new Error("The reference policy's plan has changed: say here which step closes one position at a time.");
const questions = questionsOf(compile(text), compile(text.replace(stepByTier, "then    close position with largest loss, repeat")));

/** Milliseconds of the processor for one answer; collecting garbage is among them. */
function costOf(ask: () => unknown): number {
  ask();
  let [spent, times] = [0, 0];
  while (spent < enough && times < 400) {
    const before = process.cpuUsage();
    ask();
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    times += 1;
  }
  return spent / times;
}

const measured = questions.map((question) => {
  costOf(question.ready(100)); // what a process learns while it runs is not what a small account costs
  const costs = sizes.map((positions) => {
    if (positions > (question.most ?? Infinity)) return undefined;
    const cost = costOf(question.ready(positions));
    process.stderr.write(`${question.name}, ${positions}: ${cost.toFixed(3)} ms\n`);
    return cost;
  });
  return { ...question, costs };
});

const assessed = measured.find(({ name }) => name === "assess")!.costs; // it is the first
const unit = assessed[sizes.indexOf(100)]! / 100; // none of its sizes is left out
const count = (value: number): string => value.toLocaleString("en");
const perPosition = (cost: number | undefined, at: number): string => (cost === undefined ? "" : rounded(cost / sizes[at]! / unit)); // as many costs as sizes
const rounded = (value: number): string => (value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2));
const growth = (costs: readonly (number | undefined)[]): string => {
  const known = costs.flatMap((cost, at) => (cost === undefined ? [] : [{ cost, size: sizes[at]! }])); // as above
  const [low, high] = [known.find(({ size }) => size === 100)!, known.at(-1)!]; // 100 is among them
  return `${count(Math.round(high.size / low.size))} times the positions: ${rounded(high.cost / low.cost)} times the work`;
};
const ratio = (over: string, under: string): readonly string[] => {
  const [a, b] = [over, under].map((wanted) => measured.find(({ name }) => name === wanted)!.costs); // both are questions
  return sizes.map((_, at) => (a![at] === undefined || b![at] === undefined ? "" : rounded(a![at] / b![at])));
};
const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [`| ${head} | ${sizes.map(count).join(" | ")} |`, `|---|${sizes.map(() => "---:").join("|")}|`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");

writeFileSync("docs/engine-speed.md", `# What a question costs as accounts grow

Made by \`bench/engine.ts\`; do not edit. The reference policy on one made-up account with 1 to ${count(sizes.at(-1)!)} positions in up to five instruments with eight tiers each, in Node ${process.versions.node.split(".")[0]}, one
process, no workers. Work is time of the processor, collecting garbage included, and is given in ratios within this one run: times are another machine's as soon as
it is another machine.

![Work over positions, both logarithmic](engine-speed.svg)

${measured.map(({ name, what, costs }) => `* **${name}**: ${what}. ${growth(costs)}.`).join("\n")}

## Work for each position

1 is what *assess* takes for each position of an account of 100. A row that stays level grows with the account, and no faster.

${table("positions", measured.map(({ name, costs }) => [name, ...costs.map(perPosition)]))}

A small account pays for what is read once, whatever its size. A plan's step looks through the positions that are left, and copies their list; so a plan of
thousands of steps grows faster than the account.

## One question over another, on accounts of the same size

${table("positions", [["reassess ÷ assess", ...ratio("reassess", "assess")], ["permit ÷ assess", ...ratio("permit", "assess")], ["liquidate, one by one ÷ liquidate", ...ratio("liquidate, one by one", "liquidate")]])}

A session takes over the positions of instruments whose price stays, here four of five; what cross positions share is computed again.

For orientation: on the machine that wrote this page, *assess* took ${rounded(unit * 1000)} microseconds for each position of an account of 100.
`);
writeFileSync("docs/engine-speed.svg", pictureOf(sizes, measured));
