// `npm run generate`: every schemas/*.schema.json becomes types, a validator and, where it describes facts, entries of the catalogue.
// The output depends on the schemas alone, so that a fresh run shows whether what is committed is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { factsModule } from "./generate/facts.mjs";
import { typesModule } from "./generate/types.mjs";
import { validatorModule } from "./generate/validators.mjs";

const folder = new URL(".", import.meta.url);
const target = new URL("generated/", folder);
const suffix = ".schema.json";

const schemas = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith(suffix))
  .sort()
  .map((file) => ({ file, name: file.slice(0, -suffix.length), schema: JSON.parse(readFileSync(new URL(file, folder), "utf8")) }));

mkdirSync(target, { recursive: true });
const written = [];
for (const each of schemas) {
  write(`${each.name}.ts`, each.file, await typesModule(each, schemas));
  const validator = validatorModule(each, schemas);
  if (validator !== undefined) write(`validate-${each.name}.ts`, each.file, validator);
}
write("facts.ts", "snapshot.schema.json and request.schema.json", factsModule(schemas));
console.log(`generated ${written.length} files from ${schemas.length} schemas`);

function write(file, source, text) {
  writeFileSync(new URL(file, target), `// Generated from ${source} by schemas/generate.mjs: do not edit.\n${text}`);
  written.push(file);
}
