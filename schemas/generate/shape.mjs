// What the three generators know about the schemas: where definitions stand, what they are called, where a reference leads.

/** The definitions of a schema by key, in file order. */
export function definitionsOf(schema) {
  return { ...schema.definitions, ...schema.$defs };
}

/** The type's name: its title, or else its key in Pascal case. */
export function typeName(key, schema) {
  const text = schema.title ?? key;
  return text.replace(/(^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, __, letter) => letter.toUpperCase());
}

/** Whether the root of the file is itself a type, and not only a home of definitions. */
export function hasRootType(schema) {
  return ["type", "oneOf", "anyOf", "allOf", "$ref", "const", "enum"].some((keyword) => keyword in schema);
}

/** Follows `$ref` from the file called `from`; gives the file it leads to, the type's name and the schema there. */
export function resolveReference(reference, from, schemas) {
  const [fileName, pointer = ""] = reference.split("#");
  const home = fileName === "" ? from : schemas.find((each) => each.file === fileName);
  if (home === undefined) throw new Error(`${from.file} refers to ${fileName}, which is not in this folder`);
  if (pointer === "") return { home, name: typeName(home.name, home.schema), schema: home.schema };
  const key = pointer.split("/").at(-1);
  const schema = definitionsOf(home.schema)[key];
  if (schema === undefined) throw new Error(`${from.file} refers to ${reference}, which does not exist`);
  return { home, name: typeName(key, schema), schema };
}
