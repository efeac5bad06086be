/**
 * Policies that nobody wrote, and accounts that nobody has, decided in each way that there is, and compared with the exact engine: `npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/wild.js [SEED [MINUTES [ACCOUNTS]]]`.
 * Prints each policy that is decided wrongly, and ends with 1 then. `--texts FOLDER COUNT` writes policies alone, for `sql-policies.ts`. A part of it runs with the tests.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wildPolicies } from "./wild/policies.ts";
import { hunted } from "./wild/ways.ts";

const [first = "1", second = "5", third = "40"] = process.argv.slice(2);
if (first === "--texts") {
  mkdirSync(second, { recursive: true });
  let left = Number(third);
  for (const { name, text } of wildPolicies(Number(process.argv[5] ?? "1"))) {
    if (text === undefined || /^effective/m.test(text)) continue; // a database asks at one moment
    writeFileSync(join(second, `${name}.margin`), text);
    if ((left -= 1) === 0) break;
  }
} else {
  const end = performance.now() + Number(second) * 60_000;
  const sum = { policies: 0, accounts: 0, decided: 0, certain: 0, wrong: 0 };
  for (const { name, policy } of wildPolicies(Number(first))) {
    const { accounts, decided, certain, wrong } = await hunted(policy, sum.policies + 1, Number(third));
    sum.policies += 1;
    sum.accounts += accounts;
    sum.decided += decided;
    sum.certain += certain;
    sum.wrong += wrong.length;
    for (const { way, detail } of wrong.slice(0, 3)) console.log(`${name}, ${way}: ${detail}`);
    if (performance.now() > end) break;
  }
  console.log(JSON.stringify({ seed: Number(first), ...sum }));
  if (sum.wrong > 0) process.exitCode = 1;
}
