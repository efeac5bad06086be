import { CommanderError } from "commander";
import { CallError } from "./call-error.ts";
import type { Command } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { buildProgram, filesToWrite } from "./program.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wordUsageError } from "./usage-errors.ts";
import { expectWritable } from "./terminal/write-out.ts";

/**
 * Runs one call, such as `["assess", "policies/reference", "account.json"]`, and gives its exit code. Never throws: what
 * is wrong with the call or its input is said in words, and so is a fault of ours.
 */
export async function run(words: readonly string[], commands: readonly Command[], version: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.yes;
  const program = buildProgram(commands, version, terminal, async (command, call) => {
    for (const path of filesToWrite(command, call)) await expectWritable(terminal, path);
    code = await command.run(call);
  });
  try {
    if (words.length === 0) {
      terminal.out(program.helpInformation());
      return exitCodes.yes;
    }
    await program.parseAsync(words[0] === "eval" ? negativeLast(words) : words, { from: "user" });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) {
      if (fault.exitCode === 0) return exitCodes.yes; // `--help` and `--version` end so
      tell(wordUsageError(fault, words, commands), terminal);
      return exitCodes.wrong;
    }
    if (fault instanceof CallError) {
      tell(fault, terminal);
      return exitCodes.wrong;
    }
    tellFault(fault, words, version, terminal);
    return exitCodes.fault;
  }
}

/** An expression that begins with a minus is no option: it stands behind `--`. */
function negativeLast(words: readonly string[]): readonly string[] {
  if (words.includes("--")) return words;
  const negative = words.filter((word) => /^-\s*[\d(]/.test(word));
  return negative.length === 0 ? words : [...words.filter((word) => !negative.includes(word)), "--", ...negative];
}

function tell(error: CallError, terminal: Terminal): void {
  const details = error.details.map((line) => `${line}\n`).join("");
  const help = error.help === undefined ? "" : `  ${error.help.replaceAll("\n", "\n  ")}\n`;
  const name = terminal.errorColours ? "\u001b[31mplimsoll\u001b[39m" : "plimsoll";
  terminal.err(`${details}${name}: ${error.message}\n${help}`);
}

/** Our own mistake: says so, in as much detail as somebody needs to mend it, and without a stack trace. */
function tellFault(fault: unknown, words: readonly string[], version: string, terminal: Terminal): void {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const where = fault instanceof Error ? /\((?:file:\/\/)?[^()]*?((?:cli|dsl|engine|schemas)\/[^()]*:\d+):\d+\)/.exec(fault.stack ?? "")?.[1] : undefined;
  terminal.err(
    [
      "plimsoll: This is a fault of Plimsoll, not of your policy or your data. Nothing was decided.",
      `  What happened: ${what.slice(0, 500)}${where === undefined ? "" : ` (${where})`}`,
      `  Please report it with this call and the files that it names: plimsoll ${words.join(" ")}`,
      `  Version ${version}, Node ${process.version}.`,
      "",
    ].join("\n"),
  );
}
