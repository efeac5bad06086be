import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** One command: what `--help` says of it, and what it does. Its file imports the engine only when it runs. */
export interface Command {
  readonly name: string;
  /** One line, without a final full stop. */
  readonly summary: string;
  /** Paragraphs below the usage line. */
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly options: readonly Option[];
  /** At least one. */
  readonly examples: readonly Example[];
  readonly run: (call: Call) => Promise<ExitCode>;
}

export interface Parameter {
  /** In capitals, as the help shows it. */
  readonly name: string;
  readonly doc: string;
  readonly optional?: boolean;
  /** Takes all that follows. */
  readonly several?: boolean;
}

export interface Option {
  /** `--at DATE`, or `--check` for a switch. */
  readonly flags: string;
  readonly doc: string;
  /** May be given more than once. */
  readonly several?: boolean;
  /** Names a file that the command writes: whether it can be is looked at before the command runs. */
  readonly writes?: boolean;
}

export interface Example {
  readonly call: string;
  readonly doc: string;
}

/** What one call says. */
export interface Call {
  readonly terminal: Terminal;
  /** The parameters in order, those of a `several` one after the others. */
  readonly parameters: readonly string[];
  /** `--json` was given. */
  readonly json: boolean;
  readonly switches: ReadonlySet<string>;
  /** Values of options by name without dashes, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The last value given for an option. */
export function valueOf(call: Call, name: string): string | undefined {
  return call.values.get(name)?.at(-1);
}

/** A parameter that the usage line makes sure of. */
export function parameterAt(call: Call, index: number): string {
  return call.parameters[index] ?? "";
}
