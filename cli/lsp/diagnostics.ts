import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as Published, type DiagnosticRelatedInformation } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Label } from "../../dsl/diagnostics/diagnostic.ts";
import { diagnostics as shown } from "../../dsl/service/index.ts";
import { checkSet } from "../policy/check-set.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

/** Messages that are sent of one text. */
const mostPublished = 500;

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** What is to be said of one text: by itself, and as the versions and overlays in `texts` that it belongs with are judged together. */
export function diagnosticsOf({ name, analysis, bases }: Pick<OpenPolicy, "name" | "analysis" | "bases">, texts: readonly NamedText[]): readonly Diagnostic[] {
  if (texts.length === 1 && analysis.ast?.extends === undefined) return analysis.diagnostics;
  const own = analysis.diagnostics.filter(({ code }) => code !== "overlay-alone");
  const together = checkSet(texts, bases).filter(({ at }) => at.span.file === name);
  return [...own, ...together.filter((each) => !own.some((known) => known.code === each.code && known.at.span.start === each.at.span.start && known.message === each.message))].sort((a, b) => a.at.span.start - b.at.span.start);
}

/** The same for the protocol. `others` are the texts that places may be in; none where the editor shows no places in other texts. */
export function diagnostics({ document, analysis }: OpenPolicy, found: readonly Diagnostic[], others: readonly (NamedText & { readonly document?: TextDocument })[] | undefined): Published[] {
  return shown({ text: analysis.text, diagnostics: found }).slice(0, mostPublished).map(({ code, severity, message, span, also = [], help, unused }) => {
    const relatedInformation = others === undefined ? [] : also.flatMap((label) => related(label, document, others));
    return {
      range: rangeOf(document, span),
      severity: severities[severity],
      code,
      source: "plimsoll",
      message: help === undefined ? message : `${message}\n${help}`,
      ...(unused ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(relatedInformation.length === 0 ? {} : { relatedInformation }),
    };
  });
}

function related({ span, caption }: Label, own: TextDocument, others: readonly (NamedText & { readonly document?: TextDocument })[]): DiagnosticRelatedInformation[] {
  const other = others.find(({ file }) => file === span.file);
  const document = other === undefined ? own : (other.document ?? TextDocument.create(pathToFileURL(other.file).href, "margin", 0, other.text));
  return [{ location: { uri: document.uri, range: rangeOf(document, span) }, message: caption ?? "this took part in it" }];
}
