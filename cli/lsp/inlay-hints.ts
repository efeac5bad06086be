import { InlayHintKind, type InlayHint, type InlayHintParams } from "vscode-languageserver";
import { inlayHints as hints } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { spanOf } from "./positions.ts";

export function inlayHints({ document, analysis }: OpenPolicy, { range }: InlayHintParams): InlayHint[] {
  return hints(analysis, spanOf(document, range)).map(({ offset, text, tooltip }) => ({
    position: document.positionAt(offset),
    label: text.trim(),
    ...(text.startsWith(":") ? { kind: InlayHintKind.Type } : {}),
    paddingLeft: text.startsWith(" "),
    ...(tooltip === undefined ? {} : { tooltip: { kind: "markdown", value: tooltip } }),
  }));
}
