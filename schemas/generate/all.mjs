// Every schemas/*.schema.json becomes types, a validator and, where it describes facts, entries of the catalogue.
// The output depends on the schemas and mapping files alone, so that a fresh run shows whether what is committed is stale.
import { readdirSync, readFileSync } from "node:fs";
import { factsModule } from "./facts.mjs";
import { mappingsModule } from "./mappings.mjs";
import { typesModule } from "./types.mjs";
import { validatorModule } from "./validators.mjs";

const folder = new URL("../", import.meta.url);
const suffix = ".schema.json";

/** The text of each generated file by its name. */
export async function generateAll() {
  const schemas = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => ({ file, name: file.slice(0, -suffix.length), schema: JSON.parse(readFileSync(new URL(file, folder), "utf8")) }));
  const files = new Map();
  for (const each of schemas) {
    files.set(`${each.name}.ts`, headed(each.file, await typesModule(each, schemas)));
    const validator = validatorModule(each, schemas);
    if (validator !== undefined) files.set(`validate-${each.name}.ts`, headed(each.file, validator));
  }
  files.set("facts.ts", headed("the x- keywords of the schemas", factsModule(schemas)));
  files.set("import-mappings.ts", headed("import/*.json", mappingsModule(new URL("import/", folder))));
  return files;
}

function headed(source, text) {
  return `// Generated from ${source} by schemas/generate.mjs: do not edit.\n${text}`;
}
