// The x- keywords of the schemas → the catalogue of facts that policies may read.
import { definitionsOf, resolveReference } from "./shape.mjs";

/** The module of the catalogue: one entry a fact, in the order of the schemas. */
export function factsModule(schemas) {
  const facts = new Map();
  for (const file of schemas) {
    for (const schema of [file.schema, ...Object.values(definitionsOf(file.schema))]) collect(schema, file, schemas, facts);
  }
  return `${declarations}export const facts: readonly FactDoc[] = [\n${[...facts.values()].map((fact) => `  ${JSON.stringify(fact)},\n`).join("")}];\n`;
}

function collect(schema, file, schemas, facts) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (field["x-level"] === undefined) continue;
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const path = `${field["x-level"]}.${name}`;
    const required = (schema.required ?? []).includes(key);
    const known = facts.get(path);
    if (known !== undefined) {
      known.required &&= required;
      continue;
    }
    const target = field.$ref === undefined ? field : resolveReference(field.$ref, file, schemas).schema;
    facts.set(path, {
      path,
      level: field["x-level"],
      name,
      key,
      dimension: field["x-dimension"],
      ...(field["x-asset"] === undefined ? {} : { asset: field["x-asset"] }),
      ...(target.enum === undefined ? {} : { values: target.enum }),
      required,
      ...(signs.has(target.title) ? { sign: signs.get(target.title) } : {}),
      doc: field.description,
    });
  }
}

/** Decimals whose sign the schema fixes, by the title of their definition. */
const signs = new Map([["NonNegative", "nonNegative"], ["Positive", "positive"]]);

const declarations = `
/** Where a fact stands. */
export type FactLevel =
  | "account" | "balance" | "credit" | "pool" | "position" | "order"
  | "instrument" | "asset" | "tier" | "fund" | "request" | "charge";

/** What a fact measures. */
export type FactDimension =
  | "money" | "price" | "quantity" | "ratio" | "leverage" | "duration"
  | "instant" | "enum" | "flag" | "number" | "tiers" | "name";

/** A fact of the schemas as policies know it. */
export interface FactDoc {
  /** Its path in a policy, such as \`position.entry_price\`. */
  readonly path: string;
  readonly level: FactLevel;
  /** Its name in a policy, in snake case. */
  readonly name: string;
  /** Its name in JSON, in camel case. */
  readonly key: string;
  readonly dimension: FactDimension;
  /** Of money: in which asset it is. \`settle\` is the instrument's; \`own\` is that of the object it stands in. */
  readonly asset?: "settle" | "own" | "quote";
  /** The words it may be, where the schema closes the list. An \`enum\` without them takes the policy's own words. */
  readonly values?: readonly string[];
  /** Whether every object at its level has it. */
  readonly required: boolean;
  /** Of a decimal that the schema keeps from being negative. */
  readonly sign?: "nonNegative" | "positive";
  readonly doc: string;
}

`;
