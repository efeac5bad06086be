import type { Call } from "../command.ts";
import { ofCommit } from "../load/git-revision.ts";

/** The call as a line for a shell that asks the same, tomorrow too: revisions as the commits that they mean today. */
export async function sameCall(call: Call, command: string, options: readonly string[]): Promise<string> {
  const parameters: string[] = [];
  for (const each of call.parameters) parameters.push(await ofCommit(call.terminal, each));
  return lineOf({ ...call, parameters }, command, options);
}

/** The same call: with the options that the answer depends on, and without those that say how it is shown or where it is written. */
export function lineOf(call: Call, command: string, options: readonly string[]): string {
  const kept = options.flatMap((name) => call.switches.has(name) ? [`--${name}`] : (call.values.get(name) ?? []).map((value) => `--${name}${value.startsWith("-") ? "=" : " "}${quoted(value)}`));
  // What begins with a dash would be read as an option.
  const dashed = call.parameters.some((each) => each.startsWith("-") && each !== "-");
  const named = call.parameters.map(quoted);
  return [`plimsoll ${command}`, ...(dashed ? [...kept, "--", ...named] : [...named, ...kept])].join(" ");
}

/** One word of a shell, whatever it is called. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
