import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { idIn, isBasedOn, neededBases } from "../../dsl/base-headers.ts";
import { POLICY_BYTES } from "../../engine/limits.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import { packageFolder } from "./package-folder.ts";

/** Texts that policies are based on, and where they were looked for. */
export interface FoundBases {
  readonly texts: readonly NamedText[];
  /** Ids of all policies that were seen. */
  readonly ids: readonly string[];
  readonly lookedIn: string;
}

export const nothingFound: FoundBases = { texts: [], ids: [], lookedIn: "" };

/** How many folders above that of the policy may have a `common/`. */
export const mostSteps = 4;
/** Files of a folder that are looked at. */
const mostFiles = 200;

/** As `name` says it in messages; `path` is absolute. */
type Namer = (path: string) => string;

/**
 * What the texts are based on: looked for in the folder of the first, in `common/` in it or above it, and among the policies of the package.
 * Nothing is read where no text is based on another. `directory` is where relative names begin; `open` has texts that are newer than the disk, by path.
 */
export async function findBases(directory: string, texts: readonly NamedText[], open: ReadonlyMap<string, string> = new Map(), name: Namer = namerIn(directory)): Promise<FoundBases> {
  const own = texts.map(({ text }) => text);
  if (!own.some(isBasedOn)) return nothingFound;
  const first = texts.find(({ text }) => isBasedOn(text))?.file ?? "";
  const home = dirname(resolve(directory, first === "standard input" ? "none" : first));
  const commons: string[] = [];
  for (let folder = home, step = 0; step <= mostSteps; folder = dirname(folder), step += 1) {
    commons.push(join(folder, "common"));
    if (dirname(folder) === folder) break;
  }
  const shipped = join(packageFolder(), "policies");
  const folders = [home, ...commons, ...(await foldersIn(shipped))];
  const known = new Set(texts.map(({ file }) => resolve(directory, file)));
  const candidates: NamedText[] = [];
  for (const folder of new Set(folders)) {
    for (const path of await policiesIn(folder)) {
      if (known.has(path)) continue;
      known.add(path);
      const text = open.get(path) ?? (await policyOnDisk(path));
      if (text !== undefined) candidates.push({ file: name(path), text });
    }
  }
  const spelled = (path: string): string => name(path) || ".";
  return { texts: neededBases(own, candidates), ids: candidates.flatMap(({ text }) => idIn(text) ?? []), lookedIn: `${spelled(home)}, in common/ there and above it, and among the policies that Plimsoll brings` };
}

/** Below the directory by the way there, elsewhere in full. */
function namerIn(directory: string): Namer {
  return (path) => {
    const way = relative(directory, path);
    return way.startsWith("..") ? path : way;
  };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)).sort((a, b) => (basename(a) === "common" ? -1 : basename(b) === "common" ? 1 : a < b ? -1 : 1));
}

async function policiesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((each) => each.endsWith(".margin")).sort().slice(0, mostFiles).map((each) => join(folder, each));
}

/** The text of a policy; nothing where it cannot be read, or is too long to be one. */
export async function policyOnDisk(path: string): Promise<string | undefined> {
  try {
    const status = await stat(path);
    return status.isFile() && status.size <= POLICY_BYTES ? (await readFile(path, "utf8")).replace(/^\uFEFF/, "") : undefined;
  } catch {
    return undefined;
  }
}
