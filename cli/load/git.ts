import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { CallError } from "../call-error.ts";

/** Git did what was asked, or why it did not. */
export type GitAnswer = { readonly said: string } | { readonly refused: string };

/** What git prints in a folder, in English. No shell stands between, so that nothing in a name is obeyed. Throws `CallError` where there is no git, or it says more than a policy may have. */
export async function git(directory: string, call: readonly string[], most = POLICY_BYTES): Promise<GitAnswer> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", directory, ...call], { maxBuffer: most, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
    return { said: stdout };
  } catch (fault) {
    const { code, stderr } = fault as { readonly code?: unknown; readonly stderr?: unknown }; // execFile throws nothing else
    if (code === "ENOENT") throw new CallError("The call names a revision, and git was not found to read it.", "Install git, or name files of the disk.");
    if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") throw new CallError(`Expected at most ${most} bytes of git ${call.join(" ")}, but it says more.`, "Name a smaller file.");
    return { refused: typeof stderr === "string" ? (stderr.split("\n")[0] ?? "").replace(/^fatal: /, "") : "" };
  }
}

/** Bytes of a list of all files of a repository. */
const listBytes = 1 << 26;

/** The policies that a tree of a repository has, by their ways from its root. */
export async function policiesAt(directory: string, revision: string): Promise<readonly string[]> {
  const answer = await git(directory, ["ls-tree", "-r", "-z", "--full-tree", "--name-only", revision], listBytes);
  return "said" in answer ? answer.said.split("\0").filter((name) => name.endsWith(".margin")) : [];
}
