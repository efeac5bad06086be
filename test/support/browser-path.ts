import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Where a Chromium stands: the one that CHROMIUM_PATH names, the system's, or Playwright's own. */
export function browserPath(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  return [...(named === undefined ? [] : [named]), ...usual, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}
