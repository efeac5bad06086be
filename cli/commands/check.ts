import type { Command } from "../command.ts";

/** `plimsoll check PATH…`. */
export const checkCommand: Command = {
  name: "check",
  summary: "say what is wrong, or probably not meant, in policies",
  description: "A folder means the versions and overlays of one policy; folders inside it are checked too. Exits with 1 on an error; warnings alone do not.",
  parameters: [{ name: "PATH", doc: "policy files or folders of them", several: true }],
  options: [{ flags: "--remarks", doc: "show also what is only worth knowing" }],
  examples: [
    { call: "plimsoll check policies", doc: "Check all policies." },
    { call: "plimsoll check draft.margin --json", doc: "Messages with their places, for an editor." },
  ],
  async run(call) {
    const { checkPaths } = await import("../policy/check-paths.ts");
    return checkPaths(call);
  },
};
