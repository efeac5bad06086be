import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import type { NamedText } from "../terminal/diagnostics.ts";
import { Accounts, type KnownAccount } from "./accounts.ts";
import { diagnostics, diagnosticsOf } from "./diagnostics.ts";
import type { Documents, OpenPolicy } from "./documents.ts";
import type { Evaluations } from "./evaluations.ts";
import { exampleDiagnostics } from "./examples.ts";
import { Neighbours } from "./neighbours.ts";
import { pause } from "./pause.ts";
import { say } from "./say.ts";
import type { Settings } from "./settings.ts";

/** How long nobody types before texts are looked at. */
const quietMilliseconds = 120;

/**
 * Looks at all open texts once typing pauses, since a change of one may concern those that go with it: first messages, each with
 * the version that it is about, then what accounts and examples say. Whatever changes on the way ends the round.
 */
export class Rounds {
  private readonly connection: Connection;
  private readonly documents: Documents;
  private readonly evaluations: Evaluations;
  private readonly settings: Settings;
  private readonly neighbours = new Neighbours();
  private readonly accounts: Accounts;
  private readonly log: (text: string) => void;
  private timer: NodeJS.Timeout | undefined;
  private round = 0;

  constructor(connection: Connection, documents: Documents, evaluations: Evaluations, settings: Settings, log: (text: string) => void) {
    this.connection = connection;
    this.documents = documents;
    this.evaluations = evaluations;
    this.settings = settings;
    this.log = log;
    this.accounts = new Accounts(log);
  }

  begin(afterMilliseconds = quietMilliseconds): void {
    this.stop();
    const { round } = this;
    // A fault of ours costs this round, and not the server.
    const lost = (fault: unknown): void => this.log(`A fault of Plimsoll: ${fault instanceof Error ? fault.message : String(fault)}`);
    this.timer = setTimeout(() => void this.look(() => round === this.round).catch(lost), afterMilliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.round += 1;
  }

  /** The text and the versions and overlays that it belongs with. */
  async textsWith({ path, name, document }: OpenPolicy): Promise<readonly NamedText[]> {
    return path === undefined ? [{ file: name, text: document.getText() }] : this.neighbours.familyOf(path, this.openTexts());
  }

  /** The same with what it is based on. */
  async relatedTo(policy: OpenPolicy): Promise<readonly NamedText[]> {
    await this.documents.findBases(policy);
    return [...(await this.textsWith(policy)), ...(policy.bases?.texts ?? [])];
  }

  private async look(still: () => boolean): Promise<void> {
    for (const policy of this.documents.all()) {
      await this.publish(policy, still);
      if (!still()) return;
    }
    for (const policy of this.documents.all()) {
      const texts = await this.textsWith(policy);
      if (!still() || !(await this.evaluations.update(policy, texts, await this.accountsOf(policy), still))) return;
      // Claims that do not hold are messages too; the others are sent again with them, for the protocol knows no additions.
      if (this.failures(policy).length > 0) await this.publish(policy, still);
      if (!still()) return;
    }
    if (this.settings.refreshesLenses) say(() => this.connection.sendRequest(CodeLensRefreshRequest.type));
  }

  private async publish(policy: OpenPolicy, still: () => boolean): Promise<void> {
    const { uri, document } = policy;
    const related = await this.relatedTo(policy);
    const texts = related.filter((each) => policy.bases?.texts.includes(each) !== true);
    if (!still()) return;
    const others = this.settings.showsOthers ? related.map((each) => ({ ...each, document: this.documents.all().find(({ name }) => name === each.file)?.document })) : undefined;
    const all = [...diagnostics(policy, diagnosticsOf(policy, texts), others), ...this.failures(policy)];
    say(() => this.connection.sendDiagnostics({ uri, version: document.version, diagnostics: all }));
    await pause();
  }

  private failures(policy: OpenPolicy): ReturnType<typeof exampleDiagnostics> {
    const results = this.evaluations.results(policy);
    return results === undefined ? [] : exampleDiagnostics(policy, results);
  }

  private accountsOf({ path }: OpenPolicy): Promise<readonly KnownAccount[]> {
    return this.accounts.of(path, this.settings.account, this.settings.root);
  }

  private openTexts(): ReadonlyMap<string, string> {
    return new Map(this.documents.all().flatMap(({ path, document }) => (path === undefined ? [] : [[path, document.getText()] as const])));
  }
}
