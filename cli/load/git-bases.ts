import { posix, relative, sep } from "node:path";
import { idIn, neededBases } from "../../dsl/base-headers.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import { mostSteps, type FoundBases } from "./bases.ts";
import { git, policiesAt } from "./git.ts";
import { packageFolder } from "./package-folder.ts";

/**
 * What texts of a revision were based on then: looked for where it is looked for on the disk, among the files of that revision. `top` is the root of the repository, and the texts
 * are called by their ways from it.
 */
export async function basesAt(top: string, revision: string, texts: readonly NamedText[]): Promise<FoundBases> {
  const homes = [...new Set(texts.map(({ file }) => posix.dirname(file)))];
  const folders = new Set([...homes, ...homes.flatMap(commonsOf)]);
  // Where the package itself is the repository, or in it, its policies are those of the revision too.
  const shipped = relative(top, `${packageFolder()}/policies`).split(sep).join("/");
  const own = new Set(texts.map(({ file }) => file));
  const names = (await policiesAt(top, revision)).filter((name) => !own.has(name) && (folders.has(posix.dirname(name)) || posix.dirname(posix.dirname(name)) === shipped));
  const candidates: NamedText[] = [];
  for (const file of names.slice(0, mostCandidates)) {
    const answer = await git(top, ["cat-file", "blob", `${revision}:${file}`]);
    if ("said" in answer) candidates.push({ file, text: answer.said.replace(/^\uFEFF/, "") });
  }
  const nearFirst = (name: string): number => (homes.includes(posix.dirname(name)) ? 0 : folders.has(posix.dirname(name)) ? 1 : 2);
  const sorted = [...candidates].sort((a, b) => nearFirst(a.file) - nearFirst(b.file));
  return { texts: neededBases(texts.map(({ text }) => text), sorted), ids: sorted.flatMap(({ text }) => idIn(text) ?? []), lookedIn: `${homes.join(", ")} and in common/ there and above it, as they were at ${revision}` };
}

const mostCandidates = 400;

/** `common` in a folder and in those above it. */
function commonsOf(home: string): readonly string[] {
  const found: string[] = [];
  for (let folder = home, step = 0; step <= mostSteps; folder = posix.dirname(folder), step += 1) {
    found.push(posix.join(folder, "common"));
    if (folder === "." || posix.dirname(folder) === folder) break;
  }
  return found;
}
