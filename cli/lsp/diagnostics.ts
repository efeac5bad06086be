import { DiagnosticSeverity, type Connection, type Diagnostic as Published, type DiagnosticRelatedInformation } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Label } from "../../dsl/diagnostics/diagnostic.ts";
import { checkSet } from "../check-set.ts";
import type { NamedText } from "../diagnostics.ts";
import type { Documents, OpenPolicy } from "./documents.ts";
import type { Neighbours } from "./neighbours.ts";
import { rangeOf } from "./positions.ts";

/** How long nobody types before texts are looked at. */
const quietMilliseconds = 120;
/** Messages that are sent of one text. */
const mostPublished = 500;

/** Tells the editor what is to be said of the texts that it has open: once typing pauses, and with the version that was looked at. */
export class Diagnostics {
  private readonly connection: Connection;
  private readonly documents: Documents;
  private readonly neighbours: Neighbours;
  private timer: NodeJS.Timeout | undefined;
  private run = 0;
  /** The editor shows places in other texts with a message. */
  showsOthers = false;

  constructor(connection: Connection, documents: Documents, neighbours: Neighbours) {
    this.connection = connection;
    this.documents = documents;
    this.neighbours = neighbours;
  }

  /** Looks at all open texts once nothing has changed for a while: a change of one may concern those that go with it. */
  refresh(afterMilliseconds = quietMilliseconds): void {
    this.stop();
    this.timer = setTimeout(() => void this.publishAll(), afterMilliseconds);
  }

  clear(uri: string): void {
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.run += 1;
  }

  private async publishAll(): Promise<void> {
    const { run } = this;
    for (const policy of this.documents.all()) {
      const { version } = policy.document;
      const texts = await this.textsWith(policy);
      // What has changed meanwhile has asked for a run of its own.
      if (run !== this.run) return;
      const diagnostics = diagnosticsOf(policy, texts).slice(0, mostPublished).map((each) => this.published(each, policy, texts));
      void this.connection.sendDiagnostics({ uri: policy.uri, version, diagnostics });
      await pause();
      if (run !== this.run) return;
    }
  }

  private async textsWith({ path, name, document }: OpenPolicy): Promise<readonly NamedText[]> {
    if (path === undefined) return [{ file: name, text: document.getText() }];
    return this.neighbours.familyOf(path, new Map(this.documents.all().flatMap((each) => (each.path === undefined ? [] : [[each.path, each.document.getText()] as const]))));
  }

  private published({ code, severity, message, at, also = [], help }: Diagnostic, { document }: OpenPolicy, texts: readonly NamedText[]): Published {
    const related = this.showsOthers ? also.flatMap((label) => this.related(label, document, texts)) : [];
    return {
      range: rangeOf(document, at.span),
      severity: severities[severity],
      code,
      source: "plimsoll",
      message: help === undefined ? message : `${message}\n${help}`,
      ...(related.length === 0 ? {} : { relatedInformation: related }),
    };
  }

  private related({ span, caption }: Label, document: TextDocument, texts: readonly NamedText[]): DiagnosticRelatedInformation[] {
    const open = this.documents.all().find(({ name }) => name === span.file)?.document;
    const other = texts.find(({ file }) => file === span.file);
    const at = span.file === undefined ? document : (open ?? (other === undefined ? undefined : TextDocument.create(pathToFileURL(other.file).href, "margin", 0, other.text)));
    return at === undefined ? [] : [{ location: { uri: at.uri, range: rangeOf(at, span) }, message: caption ?? "this took part in it" }];
  }
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** What is to be said of one text: by itself, and as the versions and overlays that it belongs with are judged together. */
export function diagnosticsOf({ name, analysis }: Pick<OpenPolicy, "name" | "analysis">, texts: readonly NamedText[]): readonly Diagnostic[] {
  if (texts.length === 1 && analysis.ast?.extends === undefined) return analysis.diagnostics;
  const own = analysis.diagnostics.filter(({ code }) => code !== "overlay-alone");
  const together = checkSet(texts).filter(({ at }) => at.span.file === name);
  return [...own, ...together.filter((each) => !own.some((known) => known.code === each.code && known.at.span.start === each.at.span.start && known.message === each.message))].sort((a, b) => a.at.span.start - b.at.span.start);
}

/** Lets what has come in meanwhile be answered. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
