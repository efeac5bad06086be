// Schema → TypeScript types with their descriptions, everything readonly.
import { compile } from "json-schema-to-typescript";
import { definitionsOf, hasRootType, resolveReference, typeName } from "./shape.mjs";

const options = { bannerComment: "", additionalProperties: false, ignoreMinAndMaxItems: true, style: { printWidth: 140 } };

/**
 * The module of one schema file. Each definition is compiled alone, with references replaced by names:
 * so names are ours to give, recursion needs no care, and nothing is declared in two files.
 */
export async function typesModule(file, schemas) {
  const imports = new Map();
  const named = Object.entries(definitionsOf(file.schema)).map(([key, schema]) => [typeName(key, schema), schema]);
  if (hasRootType(file.schema)) named.unshift([typeName(file.name, file.schema), { ...file.schema, definitions: undefined, $defs: undefined }]);
  const blocks = [];
  for (const [name, schema] of named) {
    const { $id, $schema, title, ...rest } = referencesToNames(schema, file, schemas, imports);
    blocks.push(makeReadonly(await compile(rest, name, options)));
  }
  const heads = [...imports].sort().map(([module, names]) => `import type { ${[...names].sort().join(", ")} } from "./${module}.ts";\n`);
  return `${heads.join("")}${heads.length > 0 ? "\n" : ""}${blocks.join("\n")}`;
}

function referencesToNames(schema, file, schemas, imports) {
  if (Array.isArray(schema)) return schema.map((each) => referencesToNames(each, file, schemas, imports));
  if (typeof schema !== "object" || schema === null) return schema;
  if (typeof schema.$ref === "string") {
    const { home, name } = resolveReference(schema.$ref, file, schemas);
    if (home !== file) imports.set(home.name, (imports.get(home.name) ?? new Set()).add(name));
    return { tsType: name, ...(schema.description === undefined ? {} : { description: schema.description }) };
  }
  // `anyOf` beside `properties` says which of them must be there, which a TypeScript interface does not repeat.
  const { anyOf, title, propertyNames, ...rest } = schema;
  // Under `properties`, `title` and `propertyNames` would be names of the data.
  const named = Object.fromEntries(Object.entries({ title, propertyNames }).filter(([, value]) => typeof value === "object" && value.type !== undefined && schema.type === undefined));
  const kept = { ...rest, ...named, ...(anyOf === undefined || schema.properties !== undefined ? {} : { anyOf }) };
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, referencesToNames(value, file, schemas, imports)]));
}

/** Adds `readonly` to properties and to arrays; comment lines start with ` *` and stay. */
function makeReadonly(text) {
  return text
    .split("\n")
    .map((line) => {
      if (/^\s*(\/?\*)/.test(line)) return line;
      const property = line.replace(/^(\s+)((?:[A-Za-z_$][\w$]*|"[^"]+"|\[k: string\])\??: )/, "$1readonly $2");
      return property.replace(/(: |= |\| )((?:[A-Za-z_$][\w$]*|\([^()]*\)))\[\]/g, "$1readonly $2[]").replace(/^(\s*})\[\]/, "$1[]");
    })
    .join("\n");
}
