import type { Command } from "../command.ts";

/** `plimsoll lsp`. */
export const lspCommand: Command = {
  name: "lsp",
  summary: "serve an editor over standard input and output, by the Language Server Protocol",
  description: "Editors start this; docs/editors.md says how. It ends when the editor does: with 0 after shutdown and exit, with 1 otherwise.",
  parameters: [],
  options: [{ flags: "--stdio", doc: "what is done anyway, for editors that ask for it" }],
  examples: [{ call: "plimsoll lsp", doc: "What an editor runs for files that end in .margin." }],
  async run({ terminal }) {
    const { serve } = await import("../lsp/serve.ts");
    const { packageVersion } = await import("../load/package-folder.ts");
    const code = await serve(process.stdin, process.stdout, { version: packageVersion(), log: (text) => terminal.err(`plimsoll lsp: ${text}\n`) });
    process.stdin.destroy(); // nothing more is read, and the process may end
    return code;
  },
};
