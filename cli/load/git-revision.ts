import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { CallError } from "../call-error.ts";
import type { NamedText } from "../diagnostics.ts";
import type { Terminal } from "../terminal.ts";
import type { PolicySource } from "./policy-source.ts";

/** The parts of `HEAD~1:policies/venue.margin`; nothing for a path of the disk, such as one with a drive. */
export function revisionOf(path: string): { readonly revision: string; readonly path: string } | undefined {
  const found = /^([^:]{2,}):(.+)$/.exec(path);
  return found?.[1] === undefined || found[2] === undefined ? undefined : { revision: found[1], path: found[2] };
}

/** A policy as it was at a revision of the repository around the working directory; what it is based on is looked for on the disk. Throws `CallError`. */
export async function loadRevision(terminal: Terminal, { revision, path }: { readonly revision: string; readonly path: string }): Promise<PolicySource> {
  const at = `${revision}:${path}`;
  if (revision.startsWith("-")) throw new CallError(`Expected a revision before the colon of ${at}, but found what looks like an option.`);
  const kind = (await git(terminal, at, ["cat-file", "-t", at])).trim();
  const files = kind === "tree" ? (await git(terminal, at, ["ls-tree", "--name-only", at])).split("\n").filter((name) => name.endsWith(".margin")).map((name) => `${path.replace(/\/$/, "")}/${name}`) : [path];
  if (files.length === 0) throw new CallError(`The folder ${path} held no policy at ${revision}.`, "Policies are files that end in .margin.");
  if (files.some((file) => !file.endsWith(".margin"))) throw new CallError(`Expected the text of a policy at ${at}, but ${basename(path)} is none.`, "Name a file that ends in .margin, or the folder that holds it.");
  const texts: NamedText[] = [];
  for (const file of files) texts.push({ file: fileName(file), text: await git(terminal, at, ["show", `${revision}:${file}`]) });
  const [{ findBases }, { sourceOf }] = await Promise.all([import("./bases.ts"), import("./policy-text.ts")]);
  return sourceOf(texts, terminal.errorColours, await findBases(terminal.directory, texts));
}

/** Revisions name files with forward slashes, and so does everything after. */
function fileName(file: string): string {
  return dirname(file) === "." ? basename(file) : file;
}

/** What git prints. No shell stands between, so that nothing in a name is obeyed. */
async function git(terminal: Terminal, at: string, call: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", terminal.directory, ...call], { maxBuffer: POLICY_BYTES, encoding: "utf8" });
    return stdout;
  } catch (fault) {
    const { code, stderr } = fault as { readonly code?: unknown; readonly stderr?: unknown }; // execFile throws nothing else
    if (code === "ENOENT") throw new CallError(`${at} names a revision, and git was not found to read it.`, "Install git, or name files of the disk.");
    if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") throw new CallError(`Expected at most ${POLICY_BYTES} bytes in ${at}, but found more.`);
    const said = typeof stderr === "string" ? (stderr.split("\n")[0] ?? "") : "";
    throw new CallError(`There is no file ${at}, and git knows no such revision or path${said === "" ? "" : `: ${said}`}.`, "A revision is written before a colon, such as HEAD~1:policies/venue.margin, in a folder of the repository.");
  }
}
