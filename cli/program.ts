import { Command as Commander } from "commander";
import type { Call, Command, Option, Parameter } from "./command.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** The command line of all `commands`: `perform` is called with the one that is meant. */
export function buildProgram(commands: readonly Command[], version: string, terminal: Terminal, perform: (command: Command, call: Call) => Promise<void>): Commander {
  const program = new Commander("plimsoll");
  prepare(program, terminal);
  program
    .description("Margin rules as data: what a policy says about an account, exactly and with reasons.")
    .usage("COMMAND …")
    .version(version, "-V, --version", "print the version")
    .helpCommand(false)
    .allowExcessArguments(true)
    .action(() => program.error("error: unknown command ''", { code: "commander.unknownCommand" }))
    .addHelpText("after", `\n${generalHelp}`);
  for (const command of commands) addCommand(program, command, terminal, perform);
  return program;
}

const generalHelp = `Input      - reads standard input in place of a file. POLICY is a .margin file, a folder of them, or a compiled policy (JSON).
Exit code  0  done, and the answer is yes
           1  the answer is no, the check failed, or something could not be decided
           2  the call or its input was wrong
           3  a fault of Plimsoll
Start with plimsoll assess --help, or plimsoll help CODE for the meaning of a message.
`;

function prepare(command: Commander, terminal: Terminal): void {
  command
    .allowExcessArguments(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption("-h, --help", "show this help")
    .configureHelp({ helpWidth: terminal.widthColumns, subcommandTerm: (sub) => sub.name(), showGlobalOptions: false })
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined, outputError: () => undefined });
}

function addCommand(program: Commander, command: Command, terminal: Terminal, perform: (command: Command, call: Call) => Promise<void>): void {
  const sub = program.command(command.name);
  prepare(sub, terminal);
  sub.summary(command.summary).description([`${command.summary}.`, ...(command.description === undefined ? [] : [command.description])].join("\n\n"));
  for (const parameter of command.parameters) sub.argument(spell(parameter), parameter.doc);
  for (const option of command.options) {
    const flags = option.flags.replace(/ ([A-Za-z=]+)$/, " <$1>");
    if (option.several === true) sub.option(flags, option.doc, collect);
    else sub.option(flags, option.doc);
  }
  sub.option("--json", "print JSON, as the schemas describe it");
  sub.addHelpText("after", ["", command.examples.length === 1 ? "Example:" : "Examples:", ...command.examples.map((example) => `  ${example.call}\n      ${example.doc}`), ""].join("\n"));
  sub.action(() => perform(command, toCall(command, sub, terminal)));
}

function spell({ name, optional, several }: Parameter): string {
  const dots = several === true ? "..." : "";
  return optional === true ? `[${name}${dots}]` : `<${name}${dots}>`;
}

/** The first of them has none before it: a default of none would be told in the help. */
function collect(value: string, earlier: readonly string[] | undefined = []): string[] {
  return [...earlier, value];
}

function toCall(command: Command, sub: Commander, terminal: Terminal): Call {
  const given = sub.opts<Record<string, string | boolean | readonly string[] | undefined>>();
  const switches = new Set<string>();
  const values = new Map<string, readonly string[]>();
  for (const option of command.options) {
    const name = longName(option);
    // Of `--no-open` Commander makes an `open` that is so unless it was said.
    const negative = name.startsWith("no-");
    const value = given[(negative ? name.slice(3) : name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (value === !negative) switches.add(name);
    else if (typeof value === "string") values.set(name, [value]);
    else if (Array.isArray(value)) values.set(name, value as readonly string[]); // `collect` gathered strings
    else if (option.several === true) values.set(name, []);
  }
  return { terminal, parameters: sub.args, json: given["json"] === true, switches, values };
}

/** The files that a call names to be written. */
export function filesToWrite(command: Command, call: Call): readonly string[] {
  return command.options.filter(({ writes }) => writes === true).flatMap((option) => call.values.get(longName(option)) ?? []);
}

/** Prints what `COMMAND --help` prints. */
export function printHelp(command: Command, terminal: Terminal): void {
  buildProgram([command], "", terminal, () => Promise.resolve()).commands[0]?.outputHelp();
}

function longName({ flags }: Option): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags;
}
