import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { monaco } from "./monaco.ts";
import { toLocation, toRange } from "./positions.ts";

const severities = { error: 8, warning: 4, info: 2 } as const satisfies Record<Diagnostic["severity"], monaco.MarkerSeverity>;

/** Underlines what is to be said of a text. */
export function mark(model: monaco.editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  monaco.editor.setModelMarkers(
    model,
    "plimsoll",
    diagnostics.map((diagnostic) => ({
      ...toRange(model, diagnostic.at.span),
      severity: severities[diagnostic.severity],
      message: diagnostic.help === undefined ? diagnostic.message : `${diagnostic.message}\n${diagnostic.help}`,
      code: diagnostic.code,
      source: "plimsoll",
      relatedInformation: (diagnostic.also ?? []).map(({ span, caption }) => {
        const { uri: resource, range } = toLocation(model, span);
        return { resource, message: caption ?? "", ...range };
      }),
    })),
  );
}
