import { CoverageCollector, runExample, type ExampleEngine } from "../../engine/examples/index.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import { prepare } from "../../engine/program.ts";
import { testReport } from "../../engine/report/test-report.ts";
import type { TestAnswer, TestedPolicy } from "../../schemas/generated/test-answer.ts";
import type { Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { policySets } from "../load/policy-sets.ts";
import { testedPolicies, type PolicyToTest } from "../load/policies-to-test.ts";
import { offersReport, withOffers } from "../kit/offers.ts";
import { startProgress } from "../terminal/progress.ts";
import { show } from "../terminal/show.ts";

const engine: ExampleEngine = { assess, charge, liquidate, permit };

/** Runs the examples of policies and prints what came of them. */
export async function testPaths(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const sets = await policySets(terminal, call.parameters.length === 0 ? ["policies"] : call.parameters);
  const all: PolicyToTest[] = [];
  for (const files of sets) all.push(...(await testedPolicies(terminal, files)));
  const total = all.reduce((sum, { examples }) => sum + examples.length, 0);
  const progress = startProgress(terminal, "testing", total);
  const tested: TestedPolicy[] = [];
  let done = 0;
  try {
    for (const each of all) {
      tested.push(testOne(each, () => progress.advance((done += 1))));
    }
  } finally {
    progress.end();
  }
  const policies = call.switches.has("offer") ? await withOffers(terminal, tested, all.map(({ policy }) => policy)) : tested;
  const passed = policies.every(({ examples }) => examples.every((example) => example.passed));
  const answer: TestAnswer = { passed, policies };
  show(call, answer, () => [...testReport(answer, call.switches.has("coverage")), ...offersReport(policies)]);
  return passed ? exitCodes.yes : exitCodes.no;
}

function testOne({ policy, files, examples, isTaken }: PolicyToTest, advance: () => void): TestedPolicy {
  const coverage = new CoverageCollector();
  const results = examples.map((example) => {
    const { title, passed, checks, mistake } = runExample(policy, example, engine, coverage);
    advance();
    return { title, passed, ...(mistake === undefined ? {} : { mistake }), checks };
  });
  const { meaning, digest } = prepare(policy);
  const { clauses, boundaries } = coverage.coverageOf(meaning);
  const own = (ids: readonly string[]): string[] => ids.filter((id) => !isTaken(id));
  return { policy: { id: meaning.id, version: meaning.version, digest }, files, examples: results, clauses: { covered: own(clauses.covered), missed: own(clauses.missed) }, boundaries: boundaries.filter(({ clause }) => !isTaken(clause)) };
}
