import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { POLICY_BYTES, SNAPSHOT_BYTES } from "../../engine/limits.ts";
import type { EditAnswer } from "../../schemas/generated/edit-answer.ts";
import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { findBases } from "../load/bases.ts";
import { packageFolder } from "../load/package-folder.ts";
import { kindOfPath } from "../load/read-input.ts";
import { readText } from "../load/read-text.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { openBrowser } from "../workbench/open-browser.ts";
import { serveWorkbench, type OpenedFile, type Serving } from "../workbench/serve-workbench.ts";
import { siteFiles } from "../workbench/site-files.ts";
import { solverFiles } from "../workbench/solver-files.ts";

/** The same each time, so that what a browser keeps for the page is found again. */
const usualPort = 4170;

/** Serves the workbench with the files that the call names until somebody ends it. Throws `CallError`. */
export async function editFiles(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const solver = solverFiles();
  const files = new Map([...(await siteFiles(join(packageFolder(), "dist", "workbench"))), ...(solver?.files ?? [])]);
  const paths = await filesOf(terminal, call.parameters);
  const opened = (): Promise<readonly OpenedFile[]> => readAll(terminal, paths);
  await opened(); // what cannot be read is said now, and not in a browser
  const serving = await serveWorkbench(files, opened, portOf(call), solver?.offered);
  const { address } = serving;
  const answer: EditAnswer = { address, files: paths.map((path) => nameIn(terminal, path)) };
  if (call.json) terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
  else terminal.out(`The workbench is at ${address} for this machine alone. Ctrl+C ends it.\n`);
  if (!call.switches.has("no-open") && terminal.watched) openBrowser(address);
  await ended(serving);
  return exitCodes.yes;
}

function portOf(call: Call): number {
  const given = valueOf(call, "port");
  if (given === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Infinity;
  if (port > 65_535) throw new CallError(`Expected a port from 0 to 65535, but found \`${given.slice(0, 60)}\`.`, "--port 0 takes any that is free.");
  return port;
}

/** Files as they are named, and of folders the policies and accounts directly in them. */
async function filesOf(terminal: Terminal, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (path === "-") throw new CallError("The workbench opens files, and standard input is none.", "Save it to a file, and name that.");
    if ((await kindOfPath(terminal, path)) === "file") {
      found.push(path);
      continue;
    }
    const names = (await readdir(resolve(terminal.directory, path), { withFileTypes: true })).filter((entry) => entry.isFile() && /\.(margin|json)$/.test(entry.name)).map((entry) => entry.name);
    if (names.length === 0) throw new CallError(`The folder ${path} holds neither a policy nor an account.`, "Policies end in .margin, accounts in .json.");
    found.push(...names.sort().map((name) => join(path, name)));
  }
  const stray = found.find((path) => !/\.(margin|json)$/.test(path));
  if (stray !== undefined) throw new CallError(`The workbench opens policies (.margin) and accounts (.json), and ${stray} is neither.`);
  return [...new Set(found)];
}

async function readAll(terminal: Terminal, paths: readonly string[]): Promise<readonly OpenedFile[]> {
  const files: OpenedFile[] = [];
  for (const path of paths) files.push({ name: nameIn(terminal, path), text: await readText(terminal, path, path.endsWith(".margin") ? POLICY_BYTES : SNAPSHOT_BYTES) });
  return [...files, ...(await readBases(terminal, paths, files))];
}

/** What the policies are based on, except for what comes with the page. */
async function readBases(terminal: Terminal, paths: readonly string[], files: readonly OpenedFile[]): Promise<readonly OpenedFile[]> {
  const policies = paths.flatMap((path, index) => (path.endsWith(".margin") ? [{ file: path, text: files[index]?.text ?? "" }] : []));
  const { texts } = await findBases(terminal.directory, policies);
  const shipped = join(packageFolder(), "policies") + sep;
  return texts.filter(({ file }) => !resolve(terminal.directory, file).startsWith(shipped)).map(({ file, text }) => ({ name: nameIn(terminal, file), text }));
}

/** A path as the page shows it: from where the call was made, with slashes; of what lies outside, the last two parts. */
function nameIn({ directory }: Terminal, path: string): string {
  const parts = relative(directory, resolve(directory, path)).split(sep);
  return (parts[0] === ".." || parts[0] === "" ? resolve(directory, path).split(sep).slice(-2) : parts).join("/");
}

function ended(serving: Serving): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => void serving.close().then(resolve);
    process.once("SIGINT", end).once("SIGTERM", end);
  });
}
