import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that the package is installed in, where `schemas/`, `policies/` and `docs/` stand. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  // The sources stand two folders deep, what is built from them three.
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string }; // npm requires it
  return version;
}
