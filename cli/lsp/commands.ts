import type { ExecuteCommandParams } from "vscode-languageserver";
import type { ExampleResult } from "../../engine/examples/index.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { Documents, OpenPolicy } from "./documents.ts";
import type { Evaluations } from "./evaluations.ts";
import { inWords } from "./examples.ts";

/** What lenses do. Each takes the URI of a policy first. */
export const commands = { runExample: "plimsoll.runExample", showAccounts: "plimsoll.showAccounts" } as const;

export interface Commanding {
  readonly documents: Documents;
  readonly evaluations: Evaluations;
  readonly textsWith: (policy: OpenPolicy) => Promise<readonly NamedText[]>;
  /** Shows a message to the person. */
  readonly tell: (kind: "information" | "warning", text: string) => void;
}

/** The result of an example, or the accounts on which a clause fires: for programs; the person is told in words. */
export async function execute({ command, arguments: words = [] }: ExecuteCommandParams, commanding: Commanding): Promise<ExampleResult | readonly string[] | undefined> {
  const { documents, evaluations, textsWith, tell } = commanding;
  const [uri, what] = words as readonly unknown[];
  const policy = typeof uri === "string" ? documents.get(uri) : undefined;
  if (policy === undefined) {
    tell("warning", "The policy that this is about is not open.");
    return undefined;
  }
  if (command === commands.showAccounts && typeof what === "string") {
    const fired = evaluations.evaluate(policy).firesOn?.(what)?.fired;
    tell("information", fired === undefined ? "The policy has changed since, or no account is known." : fired.length === 0 ? "On none of the accounts." : `On ${fired.join(", ")}.`);
    return fired;
  }
  const result = command === commands.runExample && typeof what === "number" ? evaluations.runNow(policy, await textsWith(policy), what) : undefined;
  if (result === undefined) tell("warning", command === commands.runExample ? "The example cannot be run: it is not there, or the policy has an error." : `There is no command ${command.slice(0, 60)} that takes this.`);
  else tell(result.passed ? "information" : "warning", inWords(result));
  return result;
}
