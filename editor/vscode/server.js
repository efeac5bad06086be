// The language server that comes with the extension: what `plimsoll lsp` runs, without the command line around it.
import { serve } from "../../dist/cli/lsp/serve.js";
import { version } from "./package.json";

void serve(process.stdin, process.stdout, { version, log: (text) => void process.stderr.write(`plimsoll: ${text}\n`) }).then((code) => {
  // The library looks after the editor's process by a timer of its own, which would keep this one alive.
  process.stdout.write("", () => process.exit(code));
});
