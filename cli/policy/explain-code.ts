import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HelpAnswer } from "../../schemas/generated/help-answer.ts";
import { nearest } from "../../engine/snapshot/nearest.ts";
import { CallError } from "../call-error.ts";
import type { Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { packageFolder } from "../load/package-folder.ts";
import { printHelp } from "../program.ts";

/** Prints the page of a code, the help of a command, or the list of all codes. The pages stand in `docs/diagnostics`, which the package carries. Throws `CallError`. */
export async function explainCode(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const [wanted] = call.parameters;
  const codes = await listCodes();
  if (wanted === undefined) {
    const answer: HelpAnswer = { codes };
    const width = Math.max(...codes.map(({ code }) => code.length), 0);
    if (call.json) terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
    else terminal.out(codes.map(({ code, summary }) => `${code.padEnd(width)}  ${summary}\n`).join(""));
    return exitCodes.yes;
  }
  const known = codes.find(({ code }) => code === wanted);
  if (known === undefined) {
    const { commands } = await import("../commands/index.ts");
    const command = commands.find(({ name }) => name === wanted);
    if (command !== undefined) {
      if (call.json) throw new CallError(`What help says of ${wanted} is text for people.`, "Leave out --json.");
      printHelp(command, terminal);
      return exitCodes.yes;
    }
    const guess = nearest(wanted, [...codes.map(({ code }) => code), ...commands.map(({ name }) => name)]);
    throw new CallError(`No message has the code \`${wanted.slice(0, 60)}\`, and no command is called so.`, guess === undefined ? "plimsoll help lists all codes, plimsoll --help all commands." : `Did you mean ${guess}?`);
  }
  const page = withoutMark(await readFile(join(pagesFolder(), `${known.code}.md`), "utf8"));
  const answer: HelpAnswer = { codes: [{ ...known, page }] };
  terminal.out(call.json ? `${JSON.stringify(answer, undefined, 2)}\n` : page);
  return exitCodes.yes;
}

/** The codes with their lines, from the table of the folder's own page. */
async function listCodes(): Promise<readonly { readonly code: string; readonly summary: string }[]> {
  const text = await readFile(join(pagesFolder(), "README.md"), "utf8");
  return [...text.matchAll(/^\| \[([a-z0-9-]+)\]\([^)]*\) \| [^|]*\| (.*?) \|$/gm)].map((row) => ({ code: row[1] ?? "", summary: (row[2] ?? "").replaceAll("\\|", "|") }));
}

function pagesFolder(): string {
  return join(packageFolder(), "docs", "diagnostics");
}

/** The page without the line that says where it was generated from. */
function withoutMark(page: string): string {
  return `${page.replace(/^<!--.*?-->\s*/s, "").trimEnd()}\n`;
}
