import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, TextDocumentSyncKind, type CancellationToken, type Connection, type ServerCapabilities,
} from "vscode-languageserver";
import { hasBases } from "../../dsl/service/index.ts";
import { codeActions } from "./code-actions.ts";
import { codeLenses } from "./code-lenses.ts";
import { commands, execute } from "./commands.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { Documents, isPolicy, type OpenPolicy } from "./documents.ts";
import { Evaluations } from "./evaluations.ts";
import { folding } from "./folding.ts";
import { format } from "./format.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { flatOutline, outline } from "./outline.ts";
import { highlights, references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";
import { Related, type RelatedPolicy } from "./related.ts";
import { Rounds } from "./rounds.ts";
import { say } from "./say.ts";
import { legend, semanticTokens } from "./semantic-tokens.ts";
import { Settings } from "./settings.ts";

export interface ServerOptions {
  readonly version: string;
  readonly log: (text: string) => void;
}

/** Answers an editor: joins what it has open to the features of the language service. */
export class Server {
  private readonly connection: Connection;
  private readonly documents = new Documents();
  private readonly evaluations = new Evaluations();
  private readonly settings = new Settings();
  private readonly rounds: Rounds;
  private readonly related: Related;

  constructor(connection: Connection, { version, log }: ServerOptions) {
    this.connection = connection;
    this.rounds = new Rounds(connection, this.documents, this.evaluations, this.settings, log);
    this.related = new Related(this.documents, (policy) => this.rounds.relatedTo(policy));
    connection.onInitialize((params) => {
      this.settings.read(params);
      return { capabilities: offered, serverInfo: { name: "plimsoll", version } };
    });
    connection.onInitialized(() => this.subscribe());
    connection.onShutdown(() => this.stop());
    this.follow();
    this.answer();
  }

  stop(): void {
    this.rounds.stop();
  }

  /** Texts, settings and files as they change. */
  private follow(): void {
    const { connection, documents, rounds } = this;
    const { synchronised } = documents;
    synchronised.onDidOpen(() => rounds.begin(0));
    synchronised.onDidChangeContent(() => rounds.begin());
    synchronised.onDidClose(({ document }) => {
      documents.forget(document.uri);
      this.evaluations.forget(document.uri);
      if (isPolicy(document)) say(() => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
      rounds.begin();
    });
    connection.onDidChangeWatchedFiles(() => rounds.begin());
    connection.onDidChangeConfiguration(({ settings }: { readonly settings?: unknown }) => say(() => this.choose(settings)));
    synchronised.listen(connection);
  }

  private subscribe(): void {
    const { client } = this.connection;
    if (this.settings.watchesFiles) say(() => client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*.margin" }, { globPattern: "**/*.json" }] }));
    if (this.settings.asksForSettings) {
      say(async () => {
        await client.register(DidChangeConfigurationNotification.type, { section: "plimsoll" });
        await this.choose(undefined);
      });
    }
  }

  /** Settings come with the notification, `{ plimsoll: { account } }`, or are asked for. */
  private async choose(sent: unknown): Promise<void> {
    const given = typeof sent === "object" && sent !== null ? (sent as { readonly plimsoll?: unknown }).plimsoll : undefined;
    const chosen: unknown = given ?? (this.settings.asksForSettings ? await this.connection.workspace.getConfiguration("plimsoll") : undefined);
    if (chosen !== undefined && chosen !== null) this.settings.choose(chosen);
    this.rounds.begin();
  }

  private answer(): void {
    const { connection, settings } = this;
    connection.onCompletion(this.among((policy, params, others) => completion(policy, params, others, settings.snippets), { isIncomplete: false, items: [] }, hasBases));
    connection.onHover(this.among((policy, params, others) => hover(policy, params, others, this.evaluations.evaluate(policy)), null));
    connection.onCodeAction(this.on((policy, params) => codeActions(policy, params, settings.versionedEdits), []));
    connection.onDefinition(this.among(definition, []));
    connection.onReferences(this.among(references, []));
    connection.onDocumentHighlight(this.on(highlights, []));
    connection.onPrepareRename(this.among(prepareRename, null));
    connection.onRenameRequest(this.among((policy, params, others) => rename(policy, params, others, settings.versionedEdits, (note) => this.tell("information", note)), null));
    connection.onDocumentSymbol(this.on((policy) => (settings.nestedOutline ? outline(policy) : flatOutline(policy)), []));
    connection.onFoldingRanges(this.on(folding, []));
    connection.languages.semanticTokens.on(this.on(semanticTokens, { data: [] }));
    connection.languages.inlayHint.on(this.on(inlayHints, []));
    connection.onCodeLens(this.on((policy) => codeLenses(policy, this.evaluations.evaluate(policy)), []));
    connection.onDocumentFormatting(this.on(format, []));
    connection.onExecuteCommand((params) =>
      execute(params, {
        documents: this.documents,
        evaluations: this.evaluations,
        textsWith: (policy) => this.rounds.textsWith(policy),
        tell: (kind, text) => this.tell(kind, text),
      }),
    );
  }

  /** A message that asks for no answer. */
  private tell(kind: "information" | "warning", message: string): void {
    say(() => this.connection.sendNotification(ShowMessageNotification.type, { type: kind === "warning" ? MessageType.Warning : MessageType.Info, message }));
  }

  /** A request about an open policy; `otherwise` is the answer where it is about something else. */
  private on<Params extends { readonly textDocument: { readonly uri: string } }, Result, Otherwise>(answer: (policy: OpenPolicy, params: Params) => Result, otherwise: Otherwise) {
    return (params: Params, cancelled: CancellationToken): Result | Otherwise | ResponseError => {
      if (cancelled.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
      const policy = this.documents.get(params.textDocument.uri);
      return policy === undefined ? otherwise : answer(policy, params);
    };
  }

  /** The same for what is asked among the texts that belong with it; `wants` says for which texts they are looked for at all. */
  private among<Params extends { readonly textDocument: { readonly uri: string } }, Result, Otherwise>(
    answer: (policy: OpenPolicy, params: Params, others: readonly RelatedPolicy[]) => Result,
    otherwise: Otherwise,
    wants: (analysis: OpenPolicy["analysis"]) => boolean = () => true,
  ) {
    return this.on((policy, params: Params): Result | ResponseError | Promise<Result | ResponseError> => {
      const { version } = policy.document;
      if (policy.path === undefined || !wants(policy.analysis)) return answer(policy, params, []);
      return this.related.of(policy).then((others) => (policy.document.version === version ? answer(policy, params, others) : new ResponseError(LSPErrorCodes.ContentModified, changedMeanwhile)));
    }, otherwise);
  }
}

const changedMeanwhile = "The text has changed meanwhile.";

const offered: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: [".", "[", "\"", "%"] },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  semanticTokensProvider: { legend, full: true },
  inlayHintProvider: true,
  codeLensProvider: {},
  documentFormattingProvider: true,
  executeCommandProvider: { commands: Object.values(commands) },
};
