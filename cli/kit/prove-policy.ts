import { propertyNames, proveReport, proveWith, usualCases, withEvidence, type Finding, type PropertyName } from "../../conformance/prove/index.ts";
import { prepare } from "../../engine/program.ts";
import { suggestion } from "../../engine/snapshot/nearest.ts";
import type { ProveAnswer } from "../../schemas/generated/prove-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { packageVersion } from "../load/package-folder.ts";
import { startProgress } from "../terminal/progress.ts";
import { sameCall } from "./same-call.ts";
import { show } from "../terminal/show.ts";
import { contradicted, sayIfNone, solversIn } from "./solvers.ts";
import { wholeNumber } from "../whole-number.ts";

/** Prints what is true of every account. False where a guarantee, or what is required, is not proved. Throws `CallError`. */
export async function provePolicy(call: Call): Promise<boolean> {
  const wanted = namesIn(call, "property");
  const required = valueOf(call, "require") === "all" ? (wanted ?? propertyNames) : (namesIn(call, "require") ?? []);
  const [budget, cases] = [wholeNumber(call, "evaluations", 1_000, 1, 9_999_999), wholeNumber(call, "cases", usualCases, 0, 9_999_999)];
  const { policy, placeOf } = await chooseVersion(call, parameterAt(call, 0));
  const { meaning, digest } = prepare(policy);
  const chosen = wanted === undefined ? undefined : [...new Set([...wanted, ...required])];
  const solvers = await solversIn(call);
  const progress = startProgress(call.terminal, "proving", chosen?.length ?? propertyNames.length);
  let findings: readonly Finding[];
  try {
    findings = await proveWith(policy, { budget, cases, solvers, ...(chosen === undefined ? {} : { properties: chosen }), onProgress: (_, done) => progress.advance(done) });
  } catch (fault) {
    throw contradicted(fault);
  } finally {
    progress.end();
    for (const solver of solvers) solver.close();
  }
  sayIfNone(call, solvers, findings.filter(({ verdict }) => verdict === "unknown").length);
  const answer: ProveAnswer = { policy: { id: meaning.id, version: meaning.version, digest }, reproduce: await sameCall(call, "prove", ["property", "require", "evaluations", "cases", "solver", "solver-seconds", "at", "select"]), plimsoll: packageVersion(), evaluations: budget, cases, findings: [...withEvidence(policy, findings, placeOf)] };
  show(call, answer, () => proveReport(answer));
  return findings.every(({ property, verdict }) => verdict === "proved" || !(property === "guarantee" || required.includes(property)));
}

/** Names of properties, between commas. Throws `CallError` for one that is none. */
function namesIn(call: Call, option: string): readonly PropertyName[] | undefined {
  const given = valueOf(call, option);
  if (given === undefined) return undefined;
  return given.split(",").map((text) => {
    const name = text.trim();
    const known = propertyNames.find((each) => each === name);
    if (known === undefined) throw new CallError(`No property is called ${name.slice(0, 60)}.`, suggestion(name, propertyNames));
    return known;
  });
}
