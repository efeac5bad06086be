import type { Call } from "./command.ts";

/** The call as a line for a shell that asks the same: with the options that the answer depends on, and without those that say how it is shown or where it is written. */
export function sameCall(call: Call, command: string, options: readonly string[]): string {
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
