import { effect } from "@preact/signals";
import type { CodeLens } from "../../dsl/service/types.ts";
import { accountWords } from "../words/account.ts";
import { lensWords } from "../words/editor.ts";
import { say } from "../words/say.ts";
import { firing, knownOf } from "../state/firing.ts";
import { runs } from "../state/examples.ts";
import { lenses } from "../state/settings.ts";
import { runLens } from "../state/lens-actions.ts";
import { language } from "../worker/start.ts";
import { monaco } from "./monaco.ts";
import { toRange, whole } from "./positions.ts";

const emitter = new monaco.Emitter<monaco.languages.CodeLensProvider>();

export const codeLensProvider: monaco.languages.CodeLensProvider = {
  onDidChange: emitter.event,
  async provideCodeLenses(model) {
    const found = await language.ask("codeLenses", { ...whole(model), known: knownOf(), clauses: lenses.value });
    return { lenses: found.map((lens) => ({ range: toRange(model, { start: lens.span.start, end: lens.span.start }), command: { id: lens.action === undefined ? "" : commandId, title: titleOf(lens), arguments: [lens.action] } })), dispose: () => undefined };
  },
};

const commandId = "plimsoll.lens";

/** The command behind a lens; and lenses are asked for anew when there is news of examples or accounts. */
export function registerLensCommand(): void {
  monaco.editor.registerCommand(commandId, (_accessor, action: NonNullable<CodeLens["action"]>) => runLens(action));
  effect(() => {
    void [runs.value, firing.value, lenses.value];
    emitter.fire(codeLensProvider);
  });
}

function titleOf({ title, says }: CodeLens): string {
  if (says?.kind === "run") return `▶ ${say(lensWords.run)}`;
  if (says?.kind === "result") return { passed: `✔ ${say(lensWords.passed)}`, failed: `✖ ${say(lensWords.failed)}`, stale: say(lensWords.stale) }[says.result];
  if (says?.kind === "fires") return say(lensWords.fires, { fired: says.fired === 0 ? say(accountWords.none) : says.fired, all: says.all });
  return title;
}
