// Writes the pages of this folder from the catalogues of messages. Needs a build: `npm run build && node docs/diagnostics/generate.mjs`.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { allPages, renderIndex, renderPage } from "../../dist/dsl/pages.js";

const folder = new URL("./", import.meta.url);
const pages = allPages();
for (const name of readdirSync(folder)) if (name.endsWith(".md")) rmSync(new URL(name, folder));
for (const [code, page] of pages) writeFileSync(new URL(`${code}.md`, folder), renderPage(code, page));
writeFileSync(new URL("README.md", folder), renderIndex(pages));
console.log(`wrote ${pages.size} pages`);
