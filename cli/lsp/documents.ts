import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fileURLToPath } from "node:url";
import { analyse, type Analysis } from "../../dsl/service/index.ts";

/** A policy that an editor has open: its text, and what it means. */
export interface OpenPolicy {
  readonly uri: string;
  /** Absolute; absent where the text is in no file. */
  readonly path: string | undefined;
  readonly document: TextDocument;
  /** How messages and spans name the text. */
  readonly name: string;
  readonly analysis: Analysis;
}

/** The texts that an editor has open. Only policies are looked at: some editors open everything on every server. */
export class Documents {
  readonly synchronised = new TextDocuments(TextDocument);
  private readonly known = new Map<string, { readonly version: number; readonly analysis: Analysis }>();

  /** `undefined` for what is not open, or is no policy. */
  get(uri: string): OpenPolicy | undefined {
    const document = this.synchronised.get(uri);
    return document === undefined || !isPolicy(document) ? undefined : this.opened(document);
  }

  all(): readonly OpenPolicy[] {
    return this.synchronised.all().filter(isPolicy).map((document) => this.opened(document));
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  private opened(document: TextDocument): OpenPolicy {
    const path = pathOf(document.uri);
    const name = path ?? document.uri;
    const analysis = (): Analysis => this.analysisOf(document, name);
    return {
      uri: document.uri, path, document, name,
      get analysis() {
        return analysis();
      },
    };
  }

  private analysisOf(document: TextDocument, name: string): Analysis {
    const before = this.known.get(document.uri);
    if (before !== undefined && before.version === document.version && before.analysis.text === document.getText()) return before.analysis;
    const analysis = analyse(document.getText(), { file: name, ...(before === undefined ? {} : { previous: before.analysis }) });
    this.known.set(document.uri, { version: document.version, analysis });
    return analysis;
  }
}

export function isPolicy({ uri, languageId }: TextDocument): boolean {
  return languageId === "margin" || /\.margin$/i.test(uri);
}

/** The file that a URI names, if it names one. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
