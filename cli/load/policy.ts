import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { prepare } from "../../engine/program.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { isCompiledName, readCompiledPolicy } from "./compiled-policy.ts";
import { singleSource, type PolicySource } from "./policy-source.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import type { TextSource } from "./policy-text.ts";
import { findBases, type FoundBases } from "./bases.ts";
import { keptSource, type KeptPolicy } from "./kept-policy.ts";
import { keyOf, readKept, writeKept } from "./policy-cache.ts";
import { loadRevision, revisionOf } from "./git-revision.ts";
import { isThere, kindOfPath, nameOf, partsOf } from "./read-input.ts";
import { readText } from "./read-text.ts";

/**
 * What POLICY names: a file of text, a folder of versions and overlays of one policy, a compiled policy, or `REVISION:PATH`. The parser is loaded
 * only where there is text. Throws `CallError`, with the diagnostics where a text has errors.
 */
export async function loadPolicy(terminal: Terminal, path: string): Promise<PolicySource> {
  const revision = revisionOf(path);
  if (revision !== undefined && !(await isThere(terminal, path))) return loadRevision(terminal, revision);
  const files = await policyFiles(terminal, path);
  const [first] = files;
  if (first === undefined) throw new CallError(`The folder ${path} holds no policy.`, "Policies are files that end in .margin, or in .policy.json if compiled.");
  if (files.every(isCompiledName)) return fromCompiled(terminal, files);
  if (files.some(isCompiledName)) {
    throw new CallError(`The folder ${path} holds both text and compiled policies: ${files.join(", ")}.`, "Name one of them, so that it is clear which is meant.");
  }
  const { texts, bases } = await readTexts(terminal, files);
  const folder = terminal.cacheFolder;
  const key = folder === undefined ? undefined : keyOf([...texts, ...bases.texts]);
  if (folder === undefined || key === undefined) return parsed(terminal, texts, bases);
  const known = readKept<KeptPolicy>(folder, key);
  if (known !== undefined) return keptSource(known);
  const source = await parsed(terminal, texts, bases);
  const kept = source.kept();
  if (kept !== undefined) writeKept(folder, key, kept);
  return source;
}

/** One policy from the texts of its versions and overlays, with all that can be asked of texts. */
export async function loadTexts(terminal: Terminal, files: readonly string[]): Promise<TextSource> {
  const { texts, bases } = await readTexts(terminal, files);
  return parsed(terminal, texts, bases);
}

async function readTexts(terminal: Terminal, files: readonly string[]): Promise<{ readonly texts: readonly NamedText[]; readonly bases: FoundBases }> {
  const texts: NamedText[] = [];
  for (const file of files) texts.push({ file: nameOf(file), text: await readText(terminal, file, POLICY_BYTES) });
  return { texts, bases: await findBases(terminal.directory, texts) };
}

/** Only now is there something to parse. */
async function parsed(terminal: Terminal, texts: readonly NamedText[], bases: FoundBases): Promise<TextSource> {
  const { sourceOf } = await import("./policy-text.ts");
  return sourceOf(texts, terminal.errorColours, bases);
}

/** The policy files that a path names: itself, or those directly in the folder, by name; of `PATH+PATH` those of each. */
export async function policyFiles(terminal: Terminal, path: string): Promise<readonly string[]> {
  const parts = await partsOf(terminal, path);
  if (parts.length > 1) {
    const found: string[] = [];
    for (const part of parts) found.push(...(await policyFiles(terminal, part)));
    return [...new Set(found)];
  }
  if (path === "-" || (await kindOfPath(terminal, path)) === "file") return [path];
  const entries = await readdir(resolve(terminal.directory, path), { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && /\.(margin|policy\.json)$/.test(entry.name)).map((entry) => entry.name);
  return names.sort().map((name) => (path === "." ? name : join(path, name)));
}

async function fromCompiled(terminal: Terminal, files: readonly string[]): Promise<PolicySource> {
  const loaded = [];
  for (const file of files) loaded.push(await readCompiledPolicy(terminal, file));
  for (const { policy, digest } of loaded) prepare(policy, { called: digest });
  const sources = loaded.map(singleSource);
  const [first] = sources;
  if (first !== undefined && sources.length === 1) return first;
  const id = first?.id ?? "";
  const stray = sources.find((source) => source.id !== id);
  if (stray !== undefined) throw new CallError(`Expected versions of ${id}, but found the policy ${stray.id} too.`, "Keep each policy in a folder of its own.");
  return {
    id,
    at: (asOf, selectors) => {
      const answers = sources.map((source) => source.at(asOf, selectors));
      const found = answers.filter((answer) => answer.kind === "policy");
      const [only] = found;
      if (only !== undefined && found.length === 1) return only;
      const reason = found.length === 0 ? `No version of \`${id}\` is in force at ${asOf}.` : `${found.length} versions of \`${id}\` are in force at ${asOf}.`;
      return { kind: "not_in_force", id, reason };
    },
    only: undefined,
    versions: sources.flatMap((source) => source.versions),
    changes: [...new Set(sources.flatMap((source) => source.changes))].sort(),
  };
}
