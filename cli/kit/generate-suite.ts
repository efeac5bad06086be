import { generate, generateAnswer, generateReport } from "../../conformance/generate/index.ts";
import { writeSuite } from "../../conformance/suite/index.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import type { ExitCode } from "../exit-codes.ts";
import { scoreCode } from "./least-score.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { startProgress } from "../terminal/progress.ts";
import { show } from "../terminal/show.ts";
import { wholeNumber } from "../whole-number.ts";
import { writeOut } from "../terminal/write-out.ts";

/** Makes a suite; prints it, or writes it and prints what it is worth. Throws `CallError`. */
export async function generateSuite(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const seed = wholeNumber(call, "seed", 1, 0, 999_999_999);
  const evaluations = wholeNumber(call, "evaluations", 40_000, 100, 100_000_000);
  const positions = wholeNumber(call, "positions", 2, 1, 20);
  const maxCases = wholeNumber(call, "max-cases", undefined, 1, 100_000);
  scoreCode(call, "100.00"); // a wrong --least is told before the work
  const { policy, placeOf } = await chooseVersion(call, parameterAt(call, 0));
  const progress = startProgress(terminal, "searching", evaluations);
  const generated = (() => {
    try {
      return generate(policy, { seed, positions, evaluations, maxCases, diagnostic: call.switches.has("diagnostic"), onProgress: (used) => progress.advance(Math.min(used, evaluations)) });
    } finally {
      progress.end();
    }
  })();
  const answer = generateAnswer(policy, seed, generated, placeOf);
  const [out, coverage] = [valueOf(call, "out"), valueOf(call, "coverage")];
  const text = writeSuite(generated.suite);
  if (coverage !== undefined) await writeOut(call, coverage, `${JSON.stringify(answer, undefined, 2)}\n`);
  if (out !== undefined) await writeOut(call, out, text);
  if (out !== undefined || call.json || call.switches.has("markdown")) show(call, answer, () => generateReport(answer));
  else terminal.out(text);
  return scoreCode(call, answer.mutants.score);
}
