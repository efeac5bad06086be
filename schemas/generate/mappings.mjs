// schemas/import/*.json → one module, so that the engine has them without a file system.
import { readdirSync, readFileSync } from "node:fs";

/** The module of the mapping files in `folder`, by format. */
export function mappingsModule(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
  const entries = files.map((file) => {
    const mapping = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    if (`${mapping.format}.json` !== file) throw new Error(`schemas/import/${file} says that it is the format ${mapping.format}`);
    return `  ${JSON.stringify(mapping.format)}: ${JSON.stringify(mapping)},\n`;
  });
  return `import type { ImportMapping } from "./import-mapping.ts";\n\n/** The formats that are imported, by name. */\nexport const importMappings: Readonly<Record<string, ImportMapping>> = {\n${entries.join("")}};\n`;
}
