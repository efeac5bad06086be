// The licences of the packages whose code is in a bundle: most ask that their text goes with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {Iterable<string>} modules paths of the files in the bundle
 * @param {string} holder what holds them
 */
export function noticesFor(modules, holder = "This extension") {
  const folders = new Set();
  for (const id of modules) {
    const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"))?.[1];
    if (found !== undefined && existsSync(join(found, "package.json"))) folders.add(found);
  }
  const packages = [...folders].map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }));
  const parts = packages.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ folder, name, version, license }) => {
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version}, ${license}\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `${holder} holds code of these packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
