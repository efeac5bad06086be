/** Every policy of the repository, as text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../policies");

export const shippedPolicies: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(folder, entry.name)).filter((name) => name.endsWith(".margin")).map((name) => `${entry.name}/${name}`))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
);
