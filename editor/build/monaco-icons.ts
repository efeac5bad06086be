import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { fontSubset } from "./font-subset.ts";

const monaco = resolve(import.meta.dirname, "../../node_modules/monaco-editor/esm/vs");
const library = "base/common/codiconsLibrary.js";
const icons = join(monaco, "base/browser/ui/codicons/codicon/codicon.ttf");

/** Puts Monaco's icon font into a page with the icons that Monaco's code names, which are a fifth of those that it has. */
export function onlyNamedIcons(): Plugin {
  return {
    name: "plimsoll-monaco-icons",
    enforce: "pre",
    transform(code, id) {
      if (!id.split("?")[0]!.endsWith("/codicon/codicon.css")) return undefined; // the first part is there always
      const subset = resolve(import.meta.dirname, "../../node_modules/.cache/plimsoll-workbench/codicon.ttf");
      mkdirSync(dirname(subset), { recursive: true });
      writeFileSync(subset, fontSubset(readFileSync(icons), namedIcons()));
      const changed = code.replace(/url\((["']?)\.\/codicon\.ttf[^)]*\)/, () => `url("${relative(dirname(icons), subset).replaceAll("\\", "/")}")`);
      if (changed === code) this.error("Monaco's icons no longer come from ./codicon.ttf: see editor/build/monaco-icons.ts.");
      return { code: changed, map: null };
    },
  };
}

/** The characters of all icons that are named anywhere in Monaco but in its list of them. */
export function namedIcons(): ReadonlySet<number> {
  const [byProperty, byName] = iconsOf(`${read(library)}\n${read("base/common/codicons.js")}`);
  const found = new Set<number>();
  for (const path of filesUnder(monaco)) {
    if (path.endsWith(library)) continue;
    const text = readFileSync(path, "utf8");
    for (const [, name = ""] of text.matchAll(/\bCodicon\.(\w+)/g)) add(byProperty.get(name));
    for (const [, name = ""] of text.matchAll(/\bcodicon-([a-z0-9-]+)/g)) add(byName.get(name));
    // In labels, and as the last word of icons that were given another name.
    for (const [, name = ""] of text.matchAll(/\$\(([a-z0-9-]+)\)/g)) add(byName.get(name));
    for (const [, name = ""] of text.matchAll(/\bregister(?:Icon)?\('[^']+', '([a-z0-9-]+)'/g)) add(byName.get(name));
  }
  return found;

  function add(character: number | undefined): void {
    if (character !== undefined) found.add(character);
  }
}

/** `chevronDown: register('chevron-down', 0xeab4)`; where a word stands for the number, it is another icon's name. */
function iconsOf(text: string): readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>] {
  const [byProperty, byName] = [new Map<string, number>(), new Map<string, number>()];
  for (const [, property = "", name = "", code, other] of text.matchAll(/(\w+): register\('([^']+)', (?:(0x[0-9a-f]+|\d+)|'([^']+)')\)/g)) {
    const character = code === undefined ? byName.get(other ?? "") : Number(code);
    if (character === undefined) continue;
    byProperty.set(property, character);
    byName.set(name, character);
  }
  return [byProperty, byName];
}

function read(path: string): string {
  return readFileSync(join(monaco, path), "utf8");
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) yield* filesUnder(path);
    else if (/\.(js|css)$/.test(entry)) yield path;
  }
}
