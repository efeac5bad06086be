// `npm run generate`: makes module.generated.ts of rows.as, reader.as and writer.as, so that nothing but this needs the compiler.
import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

/** The text of module.generated.ts. */
export async function assembled() {
  let binary;
  const files = { readFile: (name) => (/^(rows|reader|writer)\.ts$/.test(name) ? readFileSync(new URL(name.replace(".ts", ".as"), import.meta.url), "utf8") : null), writeFile: (name, bytes) => void (binary = bytes), listFiles: () => [] };
  const { error, stderr } = await asc.main(["rows.ts", "-O3", "--noAssert", "--enable", "simd", "--runtime", "stub", "--use", "abort=", "--importMemory", "--noExportMemory", "--outFile", "rows.wasm"], files);
  if (error !== null) throw new Error(String(stderr));
  return `// Made by assemble.mjs of rows.as, reader.as and writer.as; do not edit.\n\n/** A module of WebAssembly in base 64. */\nexport const moduleText =\n  "${Buffer.from(binary).toString("base64")}";\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL("module.generated.ts", import.meta.url), await assembled());
