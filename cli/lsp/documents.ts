import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, type Analysis } from "../../dsl/service/index.ts";
import { findBases, nothingFound, type FoundBases } from "../load/bases.ts";

/** A policy that an editor has open: its text, and what it means. */
export interface OpenPolicy {
  readonly uri: string;
  /** Absolute; absent where the text is in no file. */
  readonly path: string | undefined;
  readonly document: TextDocument;
  /** How messages and spans name the text. */
  readonly name: string;
  /** What it is based on, as it was found last. */
  readonly bases?: FoundBases;
  readonly analysis: Analysis;
}

/** The texts that an editor has open. Only policies are looked at: some editors open everything on every server. */
export class Documents {
  readonly synchronised = new TextDocuments(TextDocument);
  private readonly known = new Map<string, { readonly version: number; readonly bases: FoundBases; readonly analysis: Analysis }>();
  private readonly bases = new Map<string, FoundBases>();

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
    this.bases.delete(uri);
  }

  private basesOf({ uri }: Pick<OpenPolicy, "uri">): FoundBases {
    return this.bases.get(uri) ?? nothingFound;
  }

  /** Looks for what the policy is based on, among open texts and on disk: from then on it is read with that. */
  async findBases({ uri, path, name, document }: OpenPolicy): Promise<void> {
    const before = this.basesOf({ uri });
    const open = new Map(this.all().flatMap((each) => (each.path === undefined ? [] : [[each.path, each.document.getText()] as const])));
    const found = await findBases(dirname(path ?? process.cwd()), [{ file: path ?? name, text: document.getText() }], open, (each) => each);
    // The same objects for the same texts: then nothing is read again.
    const texts = found.texts.map((text) => before.texts.find((each) => each.file === text.file && each.text === text.text) ?? text);
    const same = texts.length === before.texts.length && texts.every((text, index) => text === before.texts[index]);
    if (!same || found.lookedIn !== before.lookedIn) this.bases.set(uri, { ...found, texts });
  }

  private opened(document: TextDocument): OpenPolicy {
    const path = pathOf(document.uri);
    const name = path ?? document.uri;
    const analysis = (): Analysis => this.analysisOf(document, name);
    const bases = (): FoundBases => this.basesOf(document);
    return {
      uri: document.uri, path, document, name,
      get bases() {
        return bases();
      },
      get analysis() {
        return analysis();
      },
    };
  }

  private analysisOf(document: TextDocument, name: string): Analysis {
    const before = this.known.get(document.uri);
    const bases = this.basesOf(document);
    if (before !== undefined && before.version === document.version && before.bases === bases && before.analysis.text === document.getText()) return before.analysis;
    const { texts, ids, lookedIn } = bases;
    const analysis = analyse(document.getText(), { file: name, bases: texts, baseIds: ids, lookedIn, ...(before === undefined ? {} : { previous: before.analysis }) });
    this.known.set(document.uri, { version: document.version, bases, analysis });
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
