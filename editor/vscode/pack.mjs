// Packs the extension: `npm run build && npm run build:vscode` writes dist/vscode/plimsoll-VERSION.vsix.
// The tool of VS Code's makers needs a newer Node, or hundreds of packages; an extension is a zip archive with two files more.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";
import { noticesFor } from "./notices.mjs";
import { vsixFiles } from "./vsix.mjs";
import { zip } from "./zip.mjs";

const folder = import.meta.dirname;
const root = join(folder, "../..");
const target = process.argv[2] ?? join(root, "dist/vscode");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const bundles = new Map();
const modules = new Set();
for (const name of ["extension.js", "server.js"]) {
  const { code, moduleIds } = await bundled(name);
  bundles.set(name, Buffer.from(code));
  for (const id of moduleIds) modules.add(id);
}

const own = (name, from = join(folder, name)) => [name, readFileSync(from)];
const files = new Map([
  own("package.json"), own("README.md"), own("language-configuration.json"), own("margin.tmLanguage.json"), own("LICENSE.txt", join(root, "LICENSE")),
  ["NOTICES.txt", Buffer.from([noticesFor(modules), ...bundledBefore(modules)].join(`\n${"-".repeat(80)}\n\n`))],
  ...bundles,
]);
const archive = zip(new Map([...vsixFiles(manifest, [...files.keys()]), ...[...files].map(([path, bytes]) => [`extension/${path}`, bytes])]));
mkdirSync(target, { recursive: true });
const out = join(target, `${manifest.name}-${manifest.version}.vsix`);
writeFileSync(out, archive);
console.log(`${out}  ${Math.round(archive.length / 1024)} KB`);

/** What files say that are bundles themselves, in a NOTICES.txt beside them, without its first paragraph. */
function bundledBefore(ids) {
  const beside = new Set([...ids].filter((id) => id.startsWith(join(root, "dist"))).map((id) => join(dirname(id), "NOTICES.txt")));
  return [...beside].filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8").replace(/^.*\n\n/, ""));
}

/** One file with all that it needs, but for what the editor gives. */
async function bundled(name) {
  const result = await build({
    root: dirname(folder),
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: join(folder, name), write: false, minify: true, target: "node20", copyPublicDir: false,
      rolldownOptions: { external: ["vscode"], output: { format: "cjs", entryFileNames: name, codeSplitting: false }, checks: { pluginTimings: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  if (output.length !== 1) throw new Error(`Expected one file for ${name}, but found ${output.map(({ fileName }) => fileName).join(", ")}.`);
  return output[0];
}
