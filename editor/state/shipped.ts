/** The policies, accounts and events that come with the page; each is loaded when it is asked for. */
const texts = import.meta.glob<string>("../../policies/**/*.margin", { query: "?raw", import: "default" });
const accountTexts = import.meta.glob<string>("../../policies/**/accounts/*.json", { query: "?raw", import: "default" });
const eventTexts = import.meta.glob<string>("../../policies/**/events/*.json", { query: "?raw", import: "default" });

export interface ShippedFile {
  /** `reference/reference.margin`. */
  readonly name: string;
  readonly load: () => Promise<string>;
}

/** Files of one folder: one policy with its versions and overlays, and the accounts beside it. */
export interface ShippedPolicy {
  readonly folder: string;
  readonly files: readonly ShippedFile[];
  readonly accounts: readonly ShippedFile[];
  /** Lists of events that may happen to these accounts. */
  readonly events: readonly ShippedFile[];
}

export const shippedPolicies: readonly ShippedPolicy[] = group();

function group(): readonly ShippedPolicy[] {
  const files = filesOf(texts);
  const [accounts, events] = [filesOf(accountTexts), filesOf(eventTexts)];
  const folders = [...new Set(files.map(({ name }) => folderOf(name)))].sort();
  const first = (folder: string): number => (folder === "reference" ? 0 : 1);
  return folders
    .sort((a, b) => first(a) - first(b))
    .map((folder) => ({
      folder,
      files: files.filter(({ name }) => folderOf(name) === folder),
      accounts: accounts.filter(({ name }) => name.startsWith(`${folder}/accounts/`)),
      events: events.filter(({ name }) => name.startsWith(`${folder}/events/`)),
    }));
}

function filesOf(found: Record<string, () => Promise<string>>): readonly ShippedFile[] {
  return Object.entries(found).map(([path, load]) => ({ name: path.replace(/^.*?policies\//, ""), load }));
}

/** `reference` of `reference/reference.margin`; empty where there is none. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}
