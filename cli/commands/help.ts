import type { Command } from "../command.ts";

/** `plimsoll help [CODE]`; of a command it says what `COMMAND --help` says. */
export const helpCommand: Command = {
  name: "help",
  summary: "say what a message means, with an example, or what a command does; alone, list all messages",
  parameters: [{ name: "CODE", doc: "the code of a message, or the name of a command", optional: true }],
  options: [],
  examples: [
    { call: "plimsoll help unit-mismatch", doc: "Why money and ratios cannot be added." },
    { call: "plimsoll help", doc: "All codes, a line each." },
  ],
  async run(call) {
    const { explainCode } = await import("../policy/explain-code.ts");
    return explainCode(call);
  },
};
