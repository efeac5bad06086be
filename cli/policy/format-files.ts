import { randomBytes } from "node:crypto";
import { chmod, rename, rm, stat, writeFile, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { formatText } from "../../dsl/format/format.ts";
import { POLICY_BYTES } from "../../engine/limits.ts";
import { CallError } from "../call-error.ts";
import type { Call } from "../command.ts";
import { renderAll } from "../terminal/diagnostics.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { isCompiledName } from "../load/compiled-policy.ts";
import { policySets } from "../load/policy-sets.ts";
import { nameOf } from "../load/read-input.ts";
import { readText } from "../load/read-text.ts";
import { startProgress } from "../terminal/progress.ts";

/** Standard input, formatted, on standard output; with `--check`, only whether it differs. */
export async function formatStandardInput(call: Call): Promise<ExitCode> {
  const text = await readText(call.terminal, "-", POLICY_BYTES);
  const formatted = format(text, "-", call);
  if (call.switches.has("check")) return formatted === text ? exitCodes.yes : exitCodes.no;
  call.terminal.out(formatted);
  return exitCodes.yes;
}

/** Formats files in place. All are read first, so that one with an error leaves all of them as they are. */
export async function formatFiles(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const check = call.switches.has("check");
  const files = await filesOf(call);
  const progress = startProgress(terminal, check ? "checking" : "formatting", files.length);
  const different: { readonly file: string; readonly formatted: string }[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const text = await readText(terminal, file, POLICY_BYTES);
      const formatted = format(text, file, call);
      if (formatted !== text) different.push({ file, formatted });
      progress.advance(index + 1);
    }
  } finally {
    progress.end();
  }
  if (!check) for (const { file, formatted } of different) await replaceFile(resolve(terminal.directory, file), file, formatted);
  if (call.json) terminal.out(`${JSON.stringify({ files: files.length, changed: different.map(({ file }) => file) }, undefined, 2)}\n`);
  else terminal.out(different.map(({ file }) => `${check ? "not formatted: " : "formatted "}${file}\n`).join(""));
  return check && different.length > 0 ? exitCodes.no : exitCodes.yes;
}

async function filesOf(call: Call): Promise<readonly string[]> {
  if (call.parameters.includes("-")) throw new CallError("Standard input is formatted alone.", "Leave out the other paths.");
  const sets = await policySets(call.terminal, call.parameters);
  const files = sets.flat().filter((file) => call.parameters.includes(file) || !isCompiledName(file));
  const compiled = files.find(isCompiledName);
  if (compiled !== undefined) throw new CallError(`${compiled} is a compiled policy, which has no layout.`, "Only text is formatted.");
  return files;
}

function format(text: string, file: string, call: Call): string {
  const { text: formatted, diagnostics } = formatText(text, nameOf(file));
  if (formatted !== undefined) return formatted;
  throw new CallError(`${nameOf(file)} has errors and was left as it is.`, "Mend them first: a text that cannot be read cannot be laid out.", renderAll(diagnostics, [{ file: nameOf(file), text }], call.terminal.errorColours));
}

/** Writes beside the file and renames, so that the file is whole at every moment. Follows a link and keeps permissions. */
async function replaceFile(path: string, name: string, text: string): Promise<void> {
  const target = await realpath(path);
  const beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(beside, text, { flag: "wx" });
    await chmod(beside, (await stat(target)).mode);
    await rename(beside, target);
  } catch (fault) {
    await rm(beside, { force: true });
    throw new CallError(`${name} could not be written: ${(fault as NodeJS.ErrnoException).code ?? String(fault)}.`, "Nothing of it was changed."); // file functions throw nothing else
  }
}
