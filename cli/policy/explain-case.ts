import type { CompiledPolicy } from "../../dsl/ir.ts";
import { explain, UnknownQuestion } from "../../engine/explain/explain.ts";
import { explainCharges } from "../../engine/explain/charges.ts";
import { explainLiquidation } from "../../engine/explain/plan.ts";
import { explainRequest } from "../../engine/explain/verdicts.ts";
import { noVersion } from "../../engine/not-in-force.ts";
import { explainReport } from "../../engine/report/index.ts";
import { nearest } from "../../engine/snapshot/nearest.ts";
import type { ExplainAnswer, Explanation, Snapshot } from "../../engine/snapshot/index.ts";
import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { fitting } from "../load/case.ts";
import type { LoadedPolicy, NotInForce } from "../load/policy-source.ts";
import { readCharges, readRequest } from "../load/read-data.ts";
import { show, working } from "../terminal/show.ts";

/** Prints why an answer is what it is; whether all of it was decided. Throws `CallError` for a question that no answer has. */
export async function explainCase(call: Call, found: LoadedPolicy | NotInForce, snapshot: Snapshot): Promise<boolean> {
  const question = call.parameters[2];
  const [requestPath, chargePath] = [valueOf(call, "request"), valueOf(call, "charge")];
  const plan = call.switches.has("liquidation");
  if ([question, requestPath, chargePath].filter((each) => each !== undefined).length + Number(plan) > 1) throw new CallError("One thing is explained at a time, and this call names several.", "Leave out QUESTION, --request, --charge or --liquidation.");
  const request = requestPath === undefined ? undefined : await readRequest(call.terminal, requestPath);
  const charges = chargePath === undefined ? undefined : await readCharges(call.terminal, chargePath);
  const ask = (policy: CompiledPolicy): ExplainAnswer => {
    if (requestPath !== undefined && request !== undefined) return fitting(requestPath, () => explainRequest(policy, snapshot, request));
    if (chargePath !== undefined && charges !== undefined) return fitting(chargePath, () => explainCharges(policy, snapshot, charges));
    if (plan) return explainLiquidation(policy, snapshot);
    return askFor(policy, snapshot, question);
  };
  const answer = found.kind === "policy" ? working(call.terminal, "explaining", () => ask(found.policy)) : nothing(found, snapshot, question);
  show(call, answer, () => explainReport(answer, found.kind === "policy" ? found.placeOf : () => undefined));
  return answer.answers.every(isDecided);
}

function askFor(policy: CompiledPolicy, snapshot: Snapshot, question: string | undefined): ExplainAnswer {
  try {
    return explain(policy, snapshot, question);
  } catch (fault) {
    if (!(fault instanceof UnknownQuestion)) throw fault;
    const guess = nearest(fault.question, fault.known);
    const listed = fault.known.slice(0, 24);
    const more = fault.known.length > listed.length ? `\nand ${fault.known.length - listed.length} more` : "";
    throw new CallError(fault.message, guess === undefined ? `Ask for one of\n  ${listed.join("\n  ")}${more}` : `Did you mean ${guess}?`);
  }
}

function nothing(found: NotInForce, snapshot: Snapshot, question = "account.status"): ExplainAnswer {
  return { policy: noVersion(found.id), asOf: snapshot.asOf, question, answers: [{ label: question, kind: "cannot_decide", note: found.reason, children: [] }] };
}

function isDecided(explanation: Explanation): boolean {
  return explanation.kind !== "cannot_decide" && explanation.children.every(isDecided);
}
