import { execFileSync } from "node:child_process";
import { browserPath } from "./browser-path.ts";

/**
 * Brings a browser where the machine has none, before any test: Debian's package where it may install one, otherwise
 * Playwright's own. The tests of the workbench need a real one, and to skip them would be to say that it works.
 */
export default function bringBrowser(): void {
  if (browserPath() !== undefined) return;
  const tried: string[] = [];
  const attempt = (what: string, ...commands: readonly (readonly [string, ...string[]])[]): boolean => {
    process.stderr.write(`No Chromium on this machine: installing ${what}.\n`);
    try {
      for (const [command, ...words] of commands) execFileSync(command, words, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch (error) {
      tried.push(`${what}: ${error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error)}`);
    }
    return browserPath() !== undefined;
  };
  const isRoot = process.getuid?.() === 0;
  if (isRoot && attempt("Debian's package chromium", ["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"])) return;
  if (attempt("Playwright's Chromium", [process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium"])) return;
  throw new Error(`The tests of the workbench need Chromium, and none could be installed.\n  ${tried.join("\n  ")}\nInstall it (Debian: apt-get install chromium), or name one in the variable CHROMIUM_PATH.`);
}
