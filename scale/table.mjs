/** The figures of a run as a table in Markdown: `node table.mjs REPORT`. */
import { readFileSync } from "node:fs";

const runs = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
const columns = ["engine", "version", "data", "accounts", "positions", "rows", "open accounts", "wrong", "decimals read otherwise", "load s", "run s", "run cpu s", "exact core s"];
console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => "---").join("|")}|`);
for (const run of runs) console.log(`| ${columns.map((name) => (typeof run[name] === "number" ? run[name].toLocaleString("en") : (run[name] ?? ""))).join(" | ")} |`);
for (const run of runs) if (run["executors killed"] !== undefined) console.log(`\n${run.data}: of ${run.executors} executors of Spark ${run["executors killed"]} was killed during the run (${run["run s"]} s; ${run["run again, nobody killed s"]} s, ${run["run again, nobody killed cpu s"]} s of processors, when nobody was).`);
