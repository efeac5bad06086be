import { TextDocument } from "vscode-languageserver-textdocument";
import { pathToFileURL } from "node:url";
import type { Span } from "../../dsl/ast.ts";
import { analyse, type Analysis } from "../../dsl/service/index.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { Documents, OpenPolicy } from "./documents.ts";

/** A text that speaks of the same things as an open one: open too, or as it stands on disk. */
export interface RelatedPolicy extends Pick<OpenPolicy, "uri" | "document" | "name" | "analysis"> {
  /** Whether the editor has it: only then do both sides mean the same version. */
  readonly isOpen: boolean;
}

/** Finds the texts that an open policy is read together with. What stands on disk is read again only after it has changed. */
export class Related {
  private readonly documents: Documents;
  private readonly textsWith: (policy: OpenPolicy) => Promise<readonly NamedText[]>;
  private readonly onDisk = new Map<string, RelatedPolicy>();

  /** `textsWith` gives the texts that belong with a policy, itself among them. */
  constructor(documents: Documents, textsWith: (policy: OpenPolicy) => Promise<readonly NamedText[]>) {
    this.documents = documents;
    this.textsWith = textsWith;
  }

  async of(policy: OpenPolicy): Promise<readonly RelatedPolicy[]> {
    const others = (await this.textsWith(policy)).filter(({ file }) => file !== policy.name);
    const open = new Map(others.length === 0 ? [] : this.documents.all().map((each) => [each.name, each] as const));
    return others.map((text) => {
      const found = open.get(text.file);
      return found === undefined ? this.read(text) : { ...only(found), isOpen: true };
    });
  }

  private read({ file, text }: NamedText): RelatedPolicy {
    const known = this.onDisk.get(file);
    if (known?.document.getText() === text) return known;
    const uri = pathToFileURL(file).href;
    let analysis: Analysis | undefined;
    const read: RelatedPolicy = {
      uri, name: file, isOpen: false, document: TextDocument.create(uri, "margin", 0, text),
      get analysis() {
        return (analysis ??= analyse(text, { file }));
      },
    };
    this.onDisk.set(file, read);
    return read;
  }
}

function only({ uri, document, name, analysis }: OpenPolicy): Pick<OpenPolicy, "uri" | "document" | "name" | "analysis"> {
  return { uri, document, name, analysis };
}

export function analysesOf(others: readonly RelatedPolicy[]): readonly Analysis[] {
  return others.map(({ analysis }) => analysis);
}

/** The text that a place is in: a place without a file is of the policy that was asked about. */
export function homeOf(span: Span, policy: OpenPolicy, others: readonly RelatedPolicy[]): RelatedPolicy {
  return others.find(({ name }) => name === span.file) ?? { ...only(policy), isOpen: true };
}
