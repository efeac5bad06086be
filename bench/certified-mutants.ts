/**
 * Certified decisions of policies that nobody wrote: shipped ones with one thing otherwise, drawn by a seed, each against the exact
 * engine on a few accounts at random and on boundaries. Prints the seed and the counts; fails where one decision or price is wrong.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/certified-mutants.js [--seed S] [--policies N] [--accounts N]
 */
import { parseArgs } from "node:util";
import { mutantsOf } from "../conformance/mutate/index.ts";
import { deciderOf } from "../engine/kernel/decider.ts";
import { emitModule } from "../engine/kernel/emit/module.ts";
import { prepare } from "../engine/program.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { compared, type Decide } from "./certified/compare.ts";
import { ontoEdge } from "./certified/edges.ts";
import { compiled, shippedFiles } from "./certified/policies.ts";
import { comparedPrices, type Price } from "./certified/prices.ts";

const { values } = parseArgs({ options: { seed: { type: "string" }, policies: { type: "string" }, accounts: { type: "string" } } });
const [seed, policies, count] = [Number(values.seed ?? 20261129), Number(values.policies ?? 300), Number(values.accounts ?? 24)];
const chance = new Chance(seed);
const total = { policies: 0, accounts: 0, decided: 0, silent: 0, wrong: 0, prices: 0, pricesDecided: 0, pricesWrong: 0 };

/** What concerns no stage changes no decision. */
const concernsStages = /definitions|sharing|liquidation|tables|facts|options|cross_|isolated_/;

while (total.policies < policies) {
  const file = chance.among(shippedFiles);
  const mutants = mutantsOf(compiled(file)).filter(({ clause }) => concernsStages.test(clause));
  if (mutants.length === 0) continue;
  for (let drawn = 0; drawn < 10 && total.policies < policies; drawn += 1) {
    const { id, policy } = chance.among(mutants);
    total.policies += 1;
    const program = prepare(policy);
    const { decideColumns, priceColumns } = (await import(`data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: Decide; readonly priceColumns: Price };
    const accounts = new RandomAccounts(policy, chance.below(2 ** 30));
    const snapshots = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance)));
    const found = compared(program, (batch) => deciderOf(policy).settle(batch, decideColumns(batch)), snapshots);
    const prices = comparedPrices(program, priceColumns, snapshots.slice(0, 4));
    total.accounts += found.accounts;
    total.decided += found.decided;
    total.silent += found.silent;
    total.wrong += found.wrong.length;
    total.prices += prices.prices;
    total.pricesDecided += prices.decided;
    total.pricesWrong += prices.wrong.length;
    for (const each of [...found.wrong, ...prices.wrong].slice(0, 1)) process.stdout.write(`WRONG ${file} ${id}: said ${each.said}, is ${each.is}\n${JSON.stringify(each.snapshot)}\n`);
  }
}
process.stdout.write(`seed ${seed}: ${JSON.stringify(total)}\n`);
if (total.wrong + total.pricesWrong > 0) process.exitCode = 1;
