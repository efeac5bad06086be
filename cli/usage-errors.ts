import type { CommanderError } from "commander";
import { nearest } from "../engine/snapshot/nearest.ts";
import { CallError } from "./call-error.ts";
import type { Command } from "./command.ts";

/** What is wrong with the call, in our words, from what the parser of the command line found. */
export function wordUsageError(error: CommanderError, words: readonly string[], commands: readonly Command[]): CallError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const command = commands.find((each) => each.name === words.find((word) => !word.startsWith("-")));
  const help = command === undefined ? "See plimsoll --help." : `See plimsoll ${command.name} --help.`;
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(words, commands);
    case "commander.unknownOption":
      return unknownOption(quoted, command);
    case "commander.missingArgument":
      if (command?.name === "conform" && words.includes("--check")) return new CallError("conform --check needs an adapter, which is missing.", `plimsoll conform --check -- ADAPTER…\n${help}`);
      return new CallError(`${command?.name ?? "The command"} needs ${quoted}, which is missing.`, `${usageOf(command)}${help}`);
    case "commander.optionMissingArgument":
      return new CallError(`The option ${quoted.split(" ")[0] ?? quoted} needs a value, which is missing.`, help);
    case "commander.excessArguments":
      return new CallError(`${command?.name ?? "The command"} was given more than it takes.`, `${usageOf(command)}${help}`);
    default:
      return new CallError(`The call could not be read: ${error.message.replace(/^error: /, "")}.`, help);
  }
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): CallError {
  const names = commands.map((command) => command.name);
  const word = words.find((each) => !each.startsWith("-")) ?? "";
  const guess = nearest(word, names);
  return new CallError(`There is no command ${quote(word)}.`, guess === undefined ? `The commands are ${names.join(", ")}.` : `Did you mean plimsoll ${guess}?`);
}

function unknownOption(flag: string, command: Command | undefined): CallError {
  const own = (command?.options ?? []).map((option) => option.flags.split(" ")[0] ?? option.flags);
  const known = [...own, "--json", "--help", ...(command === undefined ? ["--version"] : [])];
  const guess = nearest(flag.replace(/=.*$/, ""), known);
  const where = command === undefined ? "" : ` of ${command.name}`;
  const path = command?.name === "eval" || !flag.startsWith("--") ? " Where it is not meant as an option, put -- before it." : "";
  return new CallError(`There is no option ${quote(flag)}${where}.`, `${guess === undefined ? `The options are ${known.join(", ")}.` : `Did you mean ${guess}?`}${path}`);
}

function usageOf(command: Command | undefined): string {
  if (command === undefined) return "";
  const parameters = command.parameters.map(({ name, optional, several }) => {
    const word = `${name}${several === true ? "…" : ""}`;
    return optional === true ? `[${word}]` : word;
  });
  return `plimsoll ${[command.name, ...parameters].join(" ")}\n`;
}

function quote(word: string): string {
  return `\`${word.slice(0, 60)}\``;
}
