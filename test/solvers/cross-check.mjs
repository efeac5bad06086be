/** Asks our own arithmetic and several solvers the same, and fails where any two contradict each other. `node test/solvers/cross-check.mjs z3-solver,z3,cvc5 [PAIRS]` */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const built = (path) => import(join(root, "dist", path));
const { compile } = await built("dsl/index.js");
const { findingsOf } = await built("conformance/prove/prove.js");
const { mutantsOf } = await built("conformance/mutate/index.js");
const { decisionsOf } = await built("conformance/diff/decisions.js");
const { obligationsOf, directionsOf, pairGround } = await built("conformance/diff/directions/ground.js");
const { decide } = await built("conformance/prove/decide/decide.js");
const { questionOf, needs } = await built("conformance/solver/smt.js");
const { readAnswer } = await built("conformance/solver/answer.js");
const { findSolvers } = await built("conformance/run/solver/index.js");

/** Of each policy so many formulas that our own arithmetic proves impossible, and so many that it leaves open, of which some take a solver all its time. */
const [mostProved, mostOpen, mostPairs] = [40, 3, Number(process.argv[3] ?? "14")];
const policies = ["reference/reference", "binance/usdm", "bitmex/perpetual", "hyperliquid/hyperliquid", "kraken/multi-collateral", "bybit/isolated", "okx/usdt"];

const folder = join(root, "policies");
const bases = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).sort().map((path) => ({ file: `policies/${path}`, text: readFileSync(join(folder, path), "utf8") })).filter(({ text }) => !/^policy .* extends /m.test(text));
const policyAt = (name) => compile(bases.find(({ file }) => file === `policies/${name}.margin`).text, { bases });

const solvers = await findSolvers(process.argv[2] ?? "z3-solver,z3,cvc5", { seconds: 2, megabytes: 2048 });
console.log(`Asked: our own arithmetic, ${solvers.map(({ name }) => name).join(", ")}.`);

const counts = { formulas: 0, "agreed impossible": 0, "agreed possible": 0, "decided by one alone": 0, undecided: 0 };
const alone = new Map();
const faults = [];

/** `isImpossible`: what our own arithmetic says; that it does not prove it says nothing. */
async function check(what, formula, book, isImpossible) {
  counts.formulas += 1;
  const { products, roundings } = needs(formula, book);
  const said = isImpossible ? [{ who: "our own arithmetic", answer: "impossible" }] : [];
  const rungs = isImpossible && !products ? ["linear"] : ["linear", ...(products ? ["products"] : []), ...(roundings ? ["roundings"] : [])];
  for (const keeping of rungs) {
    const question = questionOf(formula, book, keeping);
    const answers = await Promise.all(solvers.map(async (solver) => ({ who: solver.name, answer: readAnswer(question, await solver.ask(question.text)).answer })));
    const no = answers.filter(({ answer }) => answer === "impossible").map(({ who }) => who);
    const yes = answers.filter(({ answer }) => answer === "possible").map(({ who }) => who);
    if (no.length > 0 && yes.length > 0) faults.push(`${what}: impossible for ${no.join(", ")}, and possible for ${yes.join(", ")}\n${question.text}`);
    said.push(...no.map((who) => ({ who, answer: "impossible" })));
    // Values for products that are free of each other contradict no proof.
    if (question.whole && question.opaque === 0) said.push(...yes.map((who) => ({ who, answer: "possible" })));
    if (no.length === solvers.length || (no.length > 0 && !isImpossible)) break;
  }
  const by = (answer) => [...new Set(said.filter((each) => each.answer === answer).map(({ who }) => who))];
  const [no, yes] = [by("impossible"), by("possible")];
  if (no.length > 0 && yes.length > 0) faults.push(`${what}: impossible for ${no.join(", ")}, and possible for ${yes.join(", ")}\n${questionOf(formula, book, "roundings").text}`);
  const most = no.length > 0 ? no : yes;
  if (most.length === 1) alone.set(most[0], (alone.get(most[0]) ?? 0) + 1);
  counts[most.length === 0 ? "undecided" : most.length === 1 ? "decided by one alone" : no.length > 0 ? "agreed impossible" : "agreed possible"] += 1;
}

const spread = (list, most) => (list.length <= most ? list : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]));

for (const name of policies) {
  const found = new Map();
  findingsOf(policyAt(name), { budget: 1 }, ({ formula, book }, isImpossible) => {
    if (formula.kind !== "known") found.set(questionOf(formula, book, "roundings").text, { formula, book, isImpossible });
  });
  const all = [...found.values()];
  const chosen = [...spread(all.filter(({ isImpossible }) => isImpossible), mostProved), ...spread(all.filter(({ isImpossible }) => !isImpossible), mostOpen)];
  for (const { formula, book, isImpossible } of chosen) await check(name, formula, book, isImpossible);
  console.log(`${name}: ${chosen.length} of ${all.length} different formulas of its properties`);
}

// A few pairs with every change; asked for many, of all the policies.
const paired = mostPairs <= 14 ? ["reference/reference"] : policies;
const changed = paired.flatMap((name) => {
  const policy = policyAt(name);
  return mutantsOf(policy).filter(({ clause }) => /^definitions\/|\/liquidation\/stage|\/sharing/.test(clause)).map((mutant) => ({ name, policy, mutant }));
});
let pairs = 0;
for (const { name, policy, mutant } of spread(changed, mostPairs)) {
  const decisions = decisionsOf(policy, mutant.policy).filter((decision) => decision.kind === "stage");
  const ground = pairGround(policy, mutant.policy);
  pairs += 1;
  if (pairs % 10 === 0) console.log(`${pairs} of ${Math.min(mostPairs, changed.length)} pairs, ${counts.formulas} formulas, ${faults.length} contradictions`);
  for (const decision of decisions) {
    for (const direction of directionsOf(decision)) {
      for (const { formula, book } of spread((obligationsOf(ground, decision, direction, true) ?? []).filter((each) => each.formula.kind !== "known"), 2)) {
        await check(`${name} ${mutant.clause}: ${mutant.before} to ${mutant.after}, ${decision.key} ${direction}`, formula, book, decide(formula, book, { cases: 300, steps: 300 }).verdict === "impossible");
      }
    }
  }
}
console.log(`${paired.join(", ")} and ${pairs} policies with one thing otherwise, each direction of each stage`);

for (const solver of solvers) solver.close();
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", "));
console.log([...alone].map(([who, count]) => `${count} by ${who} alone`).join(", "));
for (const fault of faults) console.error(`CONTRADICTION ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
