import { policy } from "../state/policy.ts";
import { activeName, activeSet } from "../state/workspace.ts";
import { textEditor } from "./editor-pane.tsx";

/** Shows in the text where a clause, or an example, stands. */
export function showPlace(what: { readonly clause: string } | { readonly example: string }, focus = true): void {
  if ("clause" in what) {
    const found = policy.value?.clauses[what.clause];
    if (found !== undefined) textEditor.value?.reveal(found.file, found.span, focus);
    return;
  }
  for (const { name, text } of activeSet.value) {
    const start = text.indexOf(`example "${what.example}"`);
    if (start >= 0) return textEditor.value?.reveal(name, { start, end: text.indexOf("\n", start) }, focus);
  }
}

/** Lights up the lines of clauses, without moving. */
export function lightUp(clauses: readonly string[]): void {
  const found = clauses.flatMap((id) => policy.value?.clauses[id] ?? []);
  textEditor.value?.highlight(found.filter(({ file }) => file === activeName.value).map(({ span }) => span));
}
