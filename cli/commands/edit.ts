import type { Command } from "../command.ts";

/** `plimsoll edit [FILE…]`. */
export const editCommand: Command = {
  name: "edit",
  summary: "open the workbench: change a rule in a browser and see whose margin moves",
  description: "Serves the workbench to this machine alone, prints its address and, where there is a browser, opens it. The files are opened in it and never written. Ends on Ctrl+C.",
  parameters: [{ name: "FILE", doc: "policies and accounts to open, or folders of them", optional: true, several: true }],
  options: [
    { flags: "--port NUMBER", doc: "where to serve it, 0 for any port that is free (default: 4170)" },
    { flags: "--no-open", doc: "open no browser" },
  ],
  examples: [
    { call: "plimsoll edit", doc: "The workbench with the reference policy and a sample account." },
    { call: "plimsoll edit draft.margin accounts --port 0 --no-open", doc: "A draft and some accounts, on any port, without a browser." },
  ],
  async run(call) {
    const { editFiles } = await import("../policy/edit-files.ts");
    return editFiles(call);
  },
};
