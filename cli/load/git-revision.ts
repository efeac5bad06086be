import { basename, posix } from "node:path";
import { idIn, isBasedOn } from "../../dsl/base-headers.ts";
import { nearest } from "../../engine/snapshot/nearest.ts";
import { CallError } from "../call-error.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { findBases, nothingFound } from "./bases.ts";
import { basesAt } from "./git-bases.ts";
import { git, policiesAt } from "./git.ts";
import type { PolicySource } from "./policy-source.ts";
import { isThere } from "./read-input.ts";

/** A file or folder as it was at a revision. */
interface Revision {
  readonly revision: string;
  readonly path: string;
}

/** The parts of `HEAD~1:policies/venue.margin`; nothing for a path of the disk, such as one with a drive. */
export function revisionOf(path: string): Revision | undefined {
  const found = /^([^:]{2,}):(.+)$/.exec(path);
  return found?.[1] === undefined || found[2] === undefined ? undefined : { revision: found[1], path: found[2] };
}

/** A policy as it was at a revision of the repository around the working directory, with what it was based on then. Throws `CallError`. */
export async function loadRevision(terminal: Terminal, named: Revision): Promise<PolicySource> {
  const { revision, path } = named;
  if (revision.startsWith("-")) throw new CallError(`Expected a revision before the colon of ${revision}:${path}, but found what looks like an option.`);
  const { top, here } = await repositoryAround(terminal, named);
  const at = /^\.{1,2}(\/|$)/.test(path) ? posix.join(here, path).replace(/\/$/, "") : path.replace(/\/$/, "");
  const kind = await git(top, ["cat-file", "-t", `${revision}:${at === "." ? "" : at}`]);
  if ("refused" in kind) throw await notThere(top, here, { revision, path: at });
  const files = kind.said.trim() === "tree" ? (await policiesAt(top, revision)).filter((name) => posix.dirname(name) === at) : [at];
  if (files.length === 0) throw new CallError(`The folder ${path} held no policy at ${revision}.`, "Policies are files that end in .margin.");
  if (files.some((file) => !file.endsWith(".margin"))) throw new CallError(`Expected the text of a policy at ${revision}:${path}, but ${basename(path)} is none.`, "Name a file that ends in .margin, or the folder that holds it.");
  const texts: NamedText[] = [];
  for (const file of files) {
    const answer = await git(top, ["cat-file", "blob", `${revision}:${file}`]);
    if ("refused" in answer) throw new CallError(`git does not give ${revision}:${file}: ${answer.refused}`);
    texts.push({ file, text: answer.said.replace(/^\uFEFF/, "") });
  }
  const then = texts.some(({ text }) => isBasedOn(text)) ? await basesAt(top, revision, texts) : nothingFound;
  const now = await findBases(top, [...texts, ...then.texts]);
  const ids = new Set(then.texts.map(({ text }) => idIn(text)));
  const { sourceOf } = await import("./policy-text.ts");
  return sourceOf(texts, terminal.errorColours, { texts: [...then.texts, ...now.texts.filter(({ text }) => !ids.has(idIn(text)))], ids: [...new Set([...then.ids, ...now.ids])], lookedIn: [then.lookedIn, now.lookedIn].filter((words) => words !== "").join("; then in ") });
}

/**
 * What the call names, such as `HEAD~1:venue.margin`, with the commit in the place of a revision that will mean another one tomorrow. What names no revision, or one that git does not
 * know, stays as it is.
 */
export async function ofCommit(terminal: Terminal, path: string): Promise<string> {
  const named = revisionOf(path);
  if (named === undefined || named.revision.startsWith("-") || (await isThere(terminal, path))) return path;
  const answer = await git(terminal.directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named.revision}^{commit}`]);
  return "said" in answer ? `${answer.said.trim()}:${named.path}` : path;
}

/** The root of the repository, and the way from there to the working directory. */
async function repositoryAround({ directory }: Terminal, { revision, path }: Revision): Promise<{ readonly top: string; readonly here: string }> {
  const answer = await git(directory, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  if ("refused" in answer) throw new CallError(`There is no file ${revision}:${path}, and what stands before the colon is no revision: ${directory} is in no git repository.`, "Call from a folder of the repository, or name files of the disk.");
  const [top = directory, here = ""] = answer.said.split("\n");
  return { top, here };
}

/** Why there is nothing: the revision, or the file in it, which may have been called otherwise then. */
async function notThere(top: string, here: string, { revision, path }: Revision): Promise<CallError> {
  const known = await git(top, ["rev-parse", "--verify", "--quiet", `${revision}^{tree}`]);
  if ("refused" in known) return new CallError(`There is no file ${revision}:${path}, and git knows no revision ${revision}.`, "git log lists the revisions. A clone may hold the last ones alone: git fetch --unshallow --tags brings the others.");
  const names = await policiesAt(top, revision);
  const moved = await git(top, ["diff", "--name-status", "--find-renames", "--diff-filter=R", "-z", revision]);
  const words = "said" in moved ? moved.said.split("\0") : [];
  const before = words.findIndex((word, index) => word === path && index % 3 === 2);
  const folder = words.find((word, index) => index % 3 === 2 && posix.dirname(word) === path && names.includes(words[index - 1] ?? ""));
  const fromHere = posix.join(here, path);
  const help =
    before > 0 ? `It was called ${words[before - 1] ?? ""} then: ${revision}:${words[before - 1] ?? ""}`
    : folder !== undefined ? `What is in it was in ${posix.dirname(words[words.indexOf(folder) - 1] ?? "")} then.`
    : here !== "" && names.some((name) => name === fromHere || posix.dirname(name) === fromHere) ? `Ways begin at the root of the repository, or with ./ at this folder: ${revision}:./${path}`
    : meant(path, names) ?? "git ls-tree -r --name-only shows what a revision held.";
  return new CallError(`There was no ${path} at ${revision}.`, help);
}

function meant(path: string, names: readonly string[]): string | undefined {
  const beside = names.filter((name) => posix.dirname(name) === posix.dirname(path));
  const near = nearest(path, [...new Set([...names, ...names.map((name) => posix.dirname(name))])]);
  return near !== undefined ? `Did you mean ${near}?` : beside.length > 0 && beside.length <= 12 ? `In that folder were ${beside.map((name) => posix.basename(name)).join(", ")}.` : undefined;
}
