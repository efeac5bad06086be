import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import { pathOf } from "./documents.ts";

/** What an editor can do, and what its user has chosen. */
export class Settings {
  /** The snapshot that policies are looked at with; the folder `accounts` beside a policy where none is named. */
  account: string | undefined;
  /** The folder that relative paths start from. */
  root: string | undefined;
  showsOthers = false;
  versionedEdits = false;
  nestedOutline = false;
  snippets = false;
  refreshesLenses = false;
  asksForSettings = false;
  watchesFiles = false;

  read({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): void {
    const uri = workspaceFolders?.[0]?.uri ?? rootUri;
    this.root = typeof uri === "string" ? pathOf(uri) : undefined;
    this.can(capabilities);
    this.choose(initializationOptions);
  }

  /** Takes what was chosen: `{ account: "accounts/mine.json" }`. What has another form is left out. */
  choose(chosen: unknown): void {
    const account = typeof chosen === "object" && chosen !== null ? (chosen as { readonly account?: unknown }).account : undefined;
    this.account = typeof account === "string" && account.trim() !== "" ? account.trim() : undefined;
  }

  private can({ textDocument, workspace }: ClientCapabilities): void {
    this.showsOthers = textDocument?.publishDiagnostics?.relatedInformation === true;
    this.versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
    this.nestedOutline = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    this.snippets = textDocument?.completion?.completionItem?.snippetSupport === true;
    this.refreshesLenses = workspace?.codeLens?.refreshSupport === true;
    this.asksForSettings = workspace?.configuration === true;
    this.watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }
}
