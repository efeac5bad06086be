import { resolve } from "node:path";
import { commands } from "../../cli/commands/index.ts";
import { run } from "../../cli/run.ts";
import type { Terminal } from "../../cli/terminal/terminal.ts";

/** The folder of the project: relative paths of calls start here. */
export const root = resolve(import.meta.dirname, "../..");
export const reference = "policies/reference";
export const sample = "policies/reference/accounts/sample.json";

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a call as the command line would, in this process. */
export async function call(words: readonly string[], more: Partial<Pick<Terminal, "colours" | "errorColours" | "directory" | "widthColumns">> & { readonly input?: string | Uint8Array } = {}): Promise<Called> {
  let [out, err] = ["", ""];
  const { input = "", ...rest } = more;
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readStandardInput: () => Promise.resolve(typeof input === "string" ? new TextEncoder().encode(input) : input),
    widthColumns: 100,
    colours: false,
    errorColours: false,
    watched: false,
    directory: root,
    ...rest,
  };
  const code = await run(words, commands, "0.0.0", terminal);
  return { code, out, err };
}

/** The JSON that a call prints. */
export async function json(words: readonly string[], input?: string): Promise<Record<string, unknown>> {
  const { out } = await call([...words, "--json"], input === undefined ? {} : { input });
  return JSON.parse(out) as Record<string, unknown>; // every answer is an object
}
