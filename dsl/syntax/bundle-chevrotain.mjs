// Puts Chevrotain, bundled, in the place of the built `dsl/syntax/chevrotain.js`: one file that loads in milliseconds instead of seven hundred that
// take longer than a command's own work. `npm run build` runs it after the compiler; without it everything works as well, and starts slower.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { noticesFor } from "../../editor/vscode/notices.mjs";

const root = join(import.meta.dirname, "../..");
const target = join(process.argv[2] ?? join(root, "dist"), "dsl/syntax");
const { version } = JSON.parse(readFileSync(join(root, "node_modules/chevrotain/package.json"), "utf8"));
const mark = `// Chevrotain ${version} and what it needs, bundled by dsl/syntax/bundle-chevrotain.mjs; whose work it is says NOTICES.txt beside this file.\n`;

if (!readFileSync(join(target, "chevrotain.js"), "utf8").startsWith(mark)) {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "dsl/syntax/chevrotain.ts"), write: false, minify: false, target: "node20", copyPublicDir: false,
      rolldownOptions: { output: { format: "es", codeSplitting: false }, checks: { pluginTimings: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  if (output.length !== 1) throw new Error(`Expected one file, but found ${output.map(({ fileName }) => fileName).join(", ")}.`);
  const [{ code, moduleIds }] = output;
  writeFileSync(join(target, "NOTICES.txt"), noticesFor(moduleIds, "chevrotain.js"));
  writeFileSync(join(target, "chevrotain.js"), mark + code);
}
