import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { parseJson, renderIssue, validateSnapshot } from "../../engine/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** Accounts that are read from one folder. */
const mostAccounts = 20;
/** Bytes of a snapshot that is looked at while somebody types, some hundred positions; `plimsoll assess` takes larger ones. */
const largestSnapshot = 512 * 1024;

export interface KnownAccount {
  readonly path: string;
  /** The file's name, as lenses and hovers say it. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Snapshots on disk, each read again only when its file has changed. */
export class Accounts {
  private readonly read = new Map<string, { readonly stamp: string; readonly account: KnownAccount | undefined }>();
  private readonly log: (text: string) => void;

  constructor(log: (text: string) => void) {
    this.log = log;
  }

  /**
   * The accounts that a policy is looked at with: the one that the editor's settings name (`setting`, from `root` if relative) and
   * no other, or else those in the folder `accounts` beside the policy.
   */
  async of(policyPath: string | undefined, setting: string | undefined, root: string | undefined): Promise<readonly KnownAccount[]> {
    const paths = setting === undefined ? await beside(policyPath) : isAbsolute(setting) ? [setting] : root === undefined ? [] : [resolve(root, setting)];
    const found: KnownAccount[] = [];
    for (const path of paths) {
      const account = await this.account(path);
      if (account !== undefined) found.push(account);
    }
    return found;
  }

  private async account(path: string): Promise<KnownAccount | undefined> {
    const stamp = await stampOf(path);
    const known = this.read.get(path);
    if (known !== undefined && known.stamp === stamp.text) return known.account;
    const account = stamp.bytes === undefined ? this.refuse(path, "it cannot be read") : stamp.bytes > largestSnapshot ? this.refuse(path, `it has more than ${largestSnapshot} bytes`) : await this.parse(path);
    this.read.set(path, { stamp: stamp.text, account });
    return account;
  }

  private async parse(path: string): Promise<KnownAccount | undefined> {
    const parsed = parseJson(await readFile(path, "utf8").catch(() => ""));
    if (parsed.issues.length > 0) return this.refuse(path, parsed.issues.map(renderIssue).join("; "));
    const { snapshot, issues } = validateSnapshot(parsed.json);
    return snapshot === undefined ? this.refuse(path, issues.map(renderIssue).join("; ")) : { path, name: basename(path), snapshot };
  }

  private refuse(path: string, because: string): undefined {
    this.log(`The account ${path} is left out: ${because}.`);
    return undefined;
  }
}

async function beside(policyPath: string | undefined): Promise<readonly string[]> {
  if (policyPath === undefined) return [];
  const folder = join(dirname(policyPath), "accounts");
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).sort().slice(0, mostAccounts).map((name) => join(folder, name));
}

async function stampOf(path: string): Promise<{ readonly text: string; readonly bytes: number | undefined }> {
  const status = await stat(path).catch(() => undefined);
  return status === undefined || !status.isFile() ? { text: "absent", bytes: undefined } : { text: `${status.mtimeMs} ${status.size}`, bytes: status.size };
}
