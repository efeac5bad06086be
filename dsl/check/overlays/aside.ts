/** Files of a folder that another policy of it is based on: they are read for it, and are a policy of their own for all else. */

import type { PolicyFile } from "./policy-set.ts";

export interface Parted<File extends PolicyFile> {
  /** The policy that the folder is about, with its overlays. */
  readonly own: readonly File[];
  /** What it is based on, with the overlays of that. */
  readonly aside: readonly File[];
}

export function setAside<File extends PolicyFile>(files: readonly File[]): Parted<File> {
  const standing = files.filter(({ ast }) => ast.extends === undefined);
  const ids = [...new Set(standing.flatMap(({ ast }) => ast.id?.text ?? []))];
  const below = (id: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (at: string): void => {
      for (const { ast } of standing) {
        const base = ast.basedOn?.id.text;
        if (ast.id?.text !== at || base === undefined || found.has(base) || !ids.includes(base)) continue;
        found.add(base);
        visit(base);
      }
    };
    visit(id);
    return found;
  };
  // In a ring each stands on each, and all of them are told.
  const lower = new Set(ids.flatMap((id) => [...below(id)]));
  const top = ids.find((id) => !lower.has(id));
  if (top === undefined) return { own: files, aside: [] };
  const based = below(top);
  const isAside = (file: File): boolean => based.has(rootOf(file, files));
  return { own: files.filter((file) => !isAside(file)), aside: files.filter(isAside) };
}

/** The id of the policy that a file is, or that it changes, through however many overlays. */
function rootOf(file: PolicyFile, files: readonly PolicyFile[]): string {
  const seen = new Set<PolicyFile>();
  let at: PolicyFile | undefined = file;
  while (at?.ast.extends !== undefined && !seen.has(at)) {
    seen.add(at);
    // An overlay of any policy is one of the policy that the folder is about.
    if (at.ast.extends.any === true) return "";
    const wanted: string = at.ast.extends.id.text;
    const next: PolicyFile | undefined = files.find(({ ast }) => ast.id?.text === wanted);
    if (next === undefined) return wanted;
    at = next;
  }
  return at?.ast.id?.text ?? "";
}
