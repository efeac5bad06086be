import type { Command } from "../command.ts";

/** `plimsoll fmt PATH…`. */
export const formatCommand: Command = {
  name: "fmt",
  summary: "put policy files into the one canonical layout",
  description: "Files are written in place, whole or not at all; one with syntax errors is left as it is. A folder means the policies directly in it; - formats standard input.",
  parameters: [{ name: "PATH", doc: "policy files or folders of them", several: true }],
  options: [{ flags: "--check", doc: "write nothing; list the files that differ, and exit with 1 if there are any" }],
  examples: [
    { call: "plimsoll fmt policies/reference", doc: "Format all policies of a folder." },
    { call: "plimsoll fmt --check policies/reference/reference.margin", doc: "For continuous integration." },
    { call: "plimsoll fmt - < draft.margin", doc: "Format standard input to standard output." },
  ],
  async run(call) {
    const { formatFiles, formatStandardInput } = await import("../policy/format-files.ts");
    return call.parameters.length === 1 && call.parameters[0] === "-" ? formatStandardInput(call) : formatFiles(call);
  },
};
