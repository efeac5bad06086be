import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../cli/lsp/client.ts";
import { builtCommand } from "../../support/built.ts";
import { unzip } from "./unzip.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "editor/vscode");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly main: string;
  readonly contributes: { readonly languages: readonly { configuration: string }[]; readonly grammars: readonly { path: string }[]; readonly configuration: { properties: Record<string, { scope: string }> } };
};

/** Packs the extension anew, and gives the archive. */
function pack(): Buffer {
  builtCommand();
  const target = mkdtempSync(join(tmpdir(), "plimsoll-vsix-"));
  execFileSync(process.execPath, [join(folder, "pack.mjs"), target], { stdio: ["ignore", "ignore", "inherit"] });
  return readFileSync(join(target, `${manifest.name}-${manifest.version}.vsix`));
}

let archive: Buffer;
let files: ReadonlyMap<string, Buffer>;
/** Where the extension is installed: the archive, unpacked. */
let installed: string;
beforeAll(() => {
  archive = pack();
  files = unzip(archive);
  const place = mkdtempSync(join(tmpdir(), "plimsoll-extension-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  installed = join(place, "extension");
  mkdirSync(join(installed, "node_modules/vscode"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "fake-vscode.cjs"), join(installed, "node_modules/vscode/index.js"));
});

describe("the extension for VS Code", () => {
  test("is an archive with what its manifest names, and small", () => {
    expect(archive.length).toBeLessThan(1024 * 1024);
    const paths = [...files.keys()];
    for (const name of [manifest.main, manifest.contributes.languages[0]?.configuration, manifest.contributes.grammars[0]?.path, "./package.json", "./README.md", "./LICENSE.txt", "./NOTICES.txt", "./server.js"]) {
      expect(paths).toContain(`extension/${name?.slice(2)}`);
    }
    const vsix = files.get("extension.vsixmanifest")?.toString() ?? "";
    expect(vsix).toContain(`<Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}" />`);
    for (const [, path] of vsix.matchAll(/<Asset [^>]*Path="([^"]+)"/g)) expect(paths).toContain(path);
    const types = files.get("[Content_Types].xml")?.toString() ?? "";
    for (const path of paths.filter((each) => each !== "[Content_Types].xml")) expect(types).toContain(`Extension="${path.slice(path.lastIndexOf("."))}"`);
  });

  test("is the same bytes each time, in the version of the project", () => {
    expect(pack().equals(archive)).toBe(true);
    expect(manifest.version).toBe((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
  });

  test("names the licences of what it brings, and no path of the machine that packed it", () => {
    const notices = files.get("extension/NOTICES.txt")?.toString() ?? "";
    for (const name of ["chevrotain", "decimal.js", "vscode-languageclient", "vscode-languageserver", "vscode-jsonrpc"]) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    for (const [path, bytes] of files) expect([path, bytes.includes(root)]).toEqual([path, false]);
  });

  test("the server that it brings answers by itself", async () => {
    const client = new Client(["--stdio", `--clientProcessId=${process.pid}`], join(installed, "server.js"));
    const { serverInfo } = await client.ask<{ serverInfo: object }>("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    expect(serverInfo).toEqual({ name: "plimsoll", version: manifest.version });
    client.open("untitled:a.margin", "policy nothing {");
    expect((await client.published("untitled:a.margin")).diagnostics).not.toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  test("starts the server with the editor and ends it with it", async () => {
    expect(await inEditor({})).toEqual({ out: "started\nstopped\n", err: "", code: 0 });
  });

  test("starts another server where the user names one, and says so where there is none", async () => {
    expect(await inEditor({ "server.command": [process.execPath, builtCommand(), "lsp"] })).toEqual({ out: "started\nstopped\n", err: "", code: 0 });
    const { out, code } = await inEditor({ "server.command": [join(installed, "nowhere")] });
    expect(out).toMatch(/^error: The language server of Plimsoll did not start: .*plimsoll\.server\.command/m);
    expect(code).toBe(0);
  });

  test("a folder that is opened cannot say which program runs", () => {
    expect(manifest.contributes.configuration.properties["plimsoll.server.command"]?.scope).toBe("machine");
  });

  test("has nothing in its folder that nothing uses", () => {
    const source = ["pack.mjs", "zip.mjs", "vsix.mjs", "notices.mjs", "grammar.mjs", "generate-grammar.mjs", "extension.js", "server.js"];
    const shipped = [...files.keys()].filter((path) => path.startsWith("extension/")).map((path) => path.slice("extension/".length));
    expect(readdirSync(folder).filter((name) => !source.includes(name) && !shipped.includes(name))).toEqual([]);
  });
});

/** Activates the extension in an editor that is none, and deactivates it again. */
function inEditor(settings: Readonly<Record<string, unknown>>): Promise<{ readonly out: string; readonly err: string; readonly code: number | null }> {
  const program = `
    globalThis.fakeSettings = ${JSON.stringify(settings)};
    const { activate, deactivate } = require("./extension.js");
    activate({ subscriptions: [], asAbsolutePath: (path) => require("node:path").join(process.cwd(), path) })
      .then(() => console.log("started")).then(deactivate).catch(() => undefined).then(() => console.log("stopped"));`;
  const child = spawn(process.execPath, ["-e", program], { cwd: installed });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => void (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ out, err, code })));
}
