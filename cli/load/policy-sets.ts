import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { policyFiles } from "./policy.ts";
import { kindOfPath, partsOf } from "./read-input.ts";

/**
 * The policies that paths name, each as the files it consists of: a file is a policy, a folder holds the versions and overlays
 * of one, and so does each folder inside it. Throws `CallError` where a path names none.
 */
export async function policySets(terminal: Terminal, paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const sets: (readonly string[])[] = [];
  for (const path of paths) {
    if ((await partsOf(terminal, path)).length > 1) {
      sets.push(await policyFiles(terminal, path));
      continue;
    }
    const found = path === "-" || (await kindOfPath(terminal, path)) === "file" ? [[path]] : await setsUnder(terminal, path);
    if (found.length === 0) throw new CallError(`The folder ${path} holds no policy, and no folder in it does.`, "Policies are files that end in .margin, or in .policy.json if compiled.");
    sets.push(...found);
  }
  const seen = new Set<string>();
  return sets.filter((set) => !seen.has(set.join("\n")) && seen.add(set.join("\n")));
}

async function setsUnder(terminal: Terminal, folder: string): Promise<readonly (readonly string[])[]> {
  const own = await policyFiles(terminal, folder);
  const entries = await readdir(resolve(terminal.directory, folder), { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map((entry) => join(folder, entry.name));
  const nested: (readonly string[])[] = [];
  for (const path of inside.sort()) nested.push(...(await setsUnder(terminal, path)));
  return [...(own.length === 0 ? [] : [own]), ...nested];
}
