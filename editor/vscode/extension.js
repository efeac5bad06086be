// The extension for VS Code: starts the language server and hands it what the editor has open. The server knows the rest.
import { commands, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** @type {LanguageClient | undefined} */
let client;

/** @param {import("vscode").ExtensionContext} context */
export async function activate(context) {
  client = new LanguageClient("plimsoll", "Plimsoll", serverOf(context), {
    documentSelector: [{ language: "margin" }],
    initializationOptions: { account: workspace.getConfiguration("plimsoll").get("account", "") },
  });
  context.subscriptions.push(commands.registerCommand("plimsoll.restart", () => client?.restart()));
  try {
    await client.start();
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    void window.showErrorMessage(`The language server of Plimsoll did not start: ${why} Look at the setting plimsoll.server.command, or empty it.`);
  }
}

export function deactivate() {
  return client?.stop();
}

/** The server that comes with the extension, or another that the user's own settings name; those of a workspace cannot. */
function serverOf(context) {
  const [command, ...args] = workspace.getConfiguration("plimsoll").get("server.command", []);
  return command === undefined ? { module: context.asAbsolutePath("server.js"), transport: TransportKind.stdio } : { command, args };
}
