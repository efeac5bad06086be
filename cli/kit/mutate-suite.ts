import { mutateAnswer, mutateReport, scoreOf } from "../../conformance/generate/index.ts";
import { readSuite } from "../../conformance/suite/index.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { parameterAt, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { scoreCode } from "./least-score.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { refuse } from "../load/read-json.ts";
import { readText } from "../load/read-text.ts";
import { startProgress } from "../terminal/progress.ts";
import { show } from "../terminal/show.ts";

/** Scores a suite. Throws `CallError`. */
export async function mutateSuite(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const path = parameterAt(call, 0);
  scoreCode(call, "100.00"); // a wrong --least is told before the work
  const { suite, issues } = readSuite(await readText(terminal, path, SNAPSHOT_BYTES));
  if (suite === undefined) throw refuse(path, "cannot be used as a suite", issues);
  const { policy, placeOf } = await chooseVersion(call, parameterAt(call, 1));
  const progress = startProgress(terminal, "asking mutants", 100);
  const scored = (() => {
    try {
      return scoreOf(policy, suite, (done, total) => progress.advance(Math.floor((done * 100) / total)));
    } finally {
      progress.end();
    }
  })();
  const answer = mutateAnswer(policy, suite, scored, placeOf);
  show(call, answer, () => mutateReport(answer));
  return answer.wrong.length > 0 ? exitCodes.no : scoreCode(call, answer.mutants.score);
}
