// `npm run generate`: makes module.generated.ts of reader.as, so that nothing but this needs the compiler.
import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";

/** The text of module.generated.ts. */
export async function assembled() {
  const source = readFileSync(new URL("reader.as", import.meta.url), "utf8");
  let binary;
  const files = { readFile: (name) => (name === "reader.ts" ? source : null), writeFile: (name, bytes) => void (binary = bytes), listFiles: () => [] };
  const { error, stderr } = await asc.main(["reader.ts", "-O3", "--noAssert", "--enable", "simd", "--runtime", "stub", "--use", "abort=", "--importMemory", "--noExportMemory", "--outFile", "reader.wasm"], files);
  if (error !== null) throw new Error(String(stderr));
  return `// Made by assemble.mjs of reader.as; do not edit.\n\n/** A module of WebAssembly in base 64. */\nexport const moduleText =\n  "${Buffer.from(binary).toString("base64")}";\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(new URL("module.generated.ts", import.meta.url), await assembled());
