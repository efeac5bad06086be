import { alikeModes, behaviours, differenceReport, diffWith, forbiddenOf, suiteOfDiff, usualCases, usualEvaluations, wrongPair, type ModePairs } from "../../conformance/diff/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { writeSuite } from "../../conformance/suite/index.ts";
import { suggestion } from "../../engine/snapshot/nearest.ts";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { packageVersion } from "../load/package-folder.ts";
import { readSnapshot } from "../load/read-data.ts";
import { startProgress } from "../terminal/progress.ts";
import { sameCall } from "./same-call.ts";
import { show } from "../terminal/show.ts";
import { contradicted, sayIfNone, solversIn } from "./solvers.ts";
import { wholeNumber } from "../whole-number.ts";
import { writeOut } from "../terminal/write-out.ts";

/** Prints what two policies decide differently. 1 where they differ, or where what is forbidden was found. Throws `CallError`. */
export async function diffPolicies(call: Call): Promise<ExitCode> {
  const forbidden = toForbid(call);
  if (forbidden === "list") {
    call.terminal.out(`${Object.entries(behaviours).map(([name, what]) => `${name}: ${what}`).join("\n")}\n`);
    return exitCodes.yes;
  }
  const [positions, evaluations, cases] = [wholeNumber(call, "positions", 3, 1, 12), wholeNumber(call, "evaluations", usualEvaluations, 1, 1_000_000), wholeNumber(call, "cases", usualCases, 0, 9_999_999)];
  if (parameterAt(call, 0) === "-" && parameterAt(call, 1) === "-") throw new CallError("Standard input can be read only once, and - stands in this call twice.", "Name a file for one of the policies.");
  const [old, now] = [await chooseVersion(call, parameterAt(call, 0)), await chooseVersion(call, parameterAt(call, 1))];
  const modes = pairsOf(call, old.policy, now.policy);
  const accounts = [];
  for (const path of call.values.get("accounts") ?? []) accounts.push(await readSnapshot(call.terminal, path));
  const solvers = await solversIn(call);
  const progress = startProgress(call.terminal, "comparing");
  let found: DiffAnswer;
  try {
    found = await diffWith(old.policy, now.policy, { positions, evaluations, cases, accounts, seed: 1, solvers, modes, placeOf: (side, clause) => (side === "old" ? old : now).placeOf(clause) });
  } catch (fault) {
    throw contradicted(fault);
  } finally {
    progress.end();
    for (const solver of solvers) solver.close();
  }
  const reproduce = await sameCall(call, "diff", ["pair", "forbid", "accounts", "evaluations", "cases", "positions", "solver", "solver-seconds", "at", "select"]);
  const answer: DiffAnswer = { ...found, reproduce, plimsoll: packageVersion(), ...(forbidden.length === 0 ? {} : { forbidden: [...forbiddenOf(found, forbidden)] }) };
  show(call, answer, () => differenceReport(answer));
  sayIfNone(call, solvers, answer.decisions.flatMap(({ unknown }) => unknown ?? []).filter(({ help }) => help.startsWith("a solver")).length);
  const suite = valueOf(call, "suite");
  if (suite !== undefined) await writeOut(call, suite, writeSuite(suiteOfDiff(answer, now.policy)));
  if (forbidden.length === 0) return answer.verdict === "different" ? exitCodes.no : exitCodes.yes;
  const violations = (answer.forbidden ?? []).filter(({ outcome }) => outcome === "found");
  for (const { behaviour, shown } of violations) call.terminal.err(`Forbidden and found: ${behaviour} (${shown.join(", ")}).\n`);
  return violations.length > 0 ? exitCodes.no : exitCodes.yes;
}

/** Which modes are compared with each other though they are called otherwise. Throws `CallError`. */
function pairsOf(call: Call, old: CompiledPolicy, now: CompiledPolicy): ModePairs {
  const text = valueOf(call, "pair");
  if (text === undefined) return new Map();
  if (text.trim() === "alike") return alikeModes(old, now);
  const pairs = new Map(text.split(",").map((pair): [string, string] => {
    const [from, to, ...more] = pair.split("=").map((name) => name.trim());
    if (from === undefined || to === undefined || from === "" || to === "" || more.length > 0) throw new CallError(`Expected OLD=NEW between commas after --pair, or alike, but found ${pair.slice(0, 60)}.`);
    return [from, to];
  }));
  const wrong = wrongPair(old, now, pairs);
  if (wrong !== undefined) throw new CallError(wrong, "Name a mode of each policy, such as --pair cross=portfolio.");
  return pairs;
}

const listAdvice = "--forbid list says what there is.";

/** What the new policy must not do, or that it is asked what that may be. Throws `CallError`. */
function toForbid(call: Call): readonly string[] | "list" {
  const text = valueOf(call, "forbid");
  if (text === undefined) return [];
  const known = Object.keys(behaviours);
  const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
  if (names.includes("list")) return "list";
  if (names.length === 0) throw new CallError("--forbid names nothing.", listAdvice);
  const stray = names.find((name) => !known.includes(name));
  if (stray !== undefined) throw new CallError(`Nothing that may be forbidden is called ${stray.slice(0, 60)}.`, suggestion(stray, known) ?? listAdvice);
  return names;
}
