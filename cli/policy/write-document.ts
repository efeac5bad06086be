import { article, rulebook } from "../../engine/prose/index.ts";
import { docReport } from "../../engine/report/index.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, type Call } from "../command.ts";
import { chooseVersion } from "../load/choose-version.ts";
import { readDoubts } from "../load/doubts.ts";
import { show } from "../terminal/show.ts";

/** Prints a policy's article or rulebook. Throws `CallError`. */
export async function writeDocument(call: Call): Promise<void> {
  if (call.switches.has("article") && call.switches.has("rulebook")) throw new CallError("One document is written at a time, and this call names two.", "Leave out --article or --rulebook.");
  const path = parameterAt(call, 0);
  const { policy } = await chooseVersion(call, path);
  const answer = call.switches.has("rulebook") ? rulebook(policy, { doubts: await readDoubts(call.terminal, path) }) : article(policy);
  show(call, answer, () => docReport(answer));
}
