import type { CodeLens, Command } from "vscode-languageserver";
import { codeLenses as lenses, type CodeLens as Lens, type Evaluate } from "../../dsl/service/index.ts";
import { commands } from "./commands.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

export function codeLenses({ uri, document, analysis }: OpenPolicy, evaluate: Evaluate): CodeLens[] {
  return lenses(analysis, evaluate).map((lens) => ({ range: rangeOf(document, lens.span), command: commandOf(uri, lens) }));
}

/** A lens that only says something has a command without a name, which editors show and do not run. */
function commandOf(uri: string, { title, action }: Lens): Command {
  if (action === undefined) return { title, command: "" };
  return action.kind === "run_example" ? { title, command: commands.runExample, arguments: [uri, action.index] } : { title, command: commands.showAccounts, arguments: [uri, action.clause] };
}
