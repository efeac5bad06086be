// `npm run generate`: writes schemas/generated/ anew, and removes what no schema stands behind any more.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { generateAll } from "./generate/all.mjs";

const target = new URL("generated/", import.meta.url);
const files = await generateAll();

mkdirSync(target, { recursive: true });
for (const stale of readdirSync(target).filter((name) => !files.has(name))) rmSync(new URL(stale, target));
for (const [name, text] of files) writeFileSync(new URL(name, target), text);
console.log(`generated ${files.size} files`);
