import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { facts } from "../../schemas/generated/facts.ts";

const folder = new URL("../../schemas/", import.meta.url);
const schemaFiles = readdirSync(folder).filter((file) => file.endsWith(".schema.json"));
const generatedFiles = readdirSync(new URL("generated/", folder));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

test("what is committed is what the schemas generate", async () => {
  const generator: { generateAll: () => Promise<ReadonlyMap<string, string>> } = await import(new URL("generate/all.mjs", folder).href);
  const fresh = await generator.generateAll();
  expect([...fresh.keys()].sort()).toEqual([...generatedFiles].sort());
  for (const [file, text] of fresh) expect(read(`generated/${file}`) === text, `${file} is stale: run npm run generate`).toBe(true);
});

test("generated files say so on their first line", () => {
  for (const file of generatedFiles) expect(read(`generated/${file}`)).toMatch(/^\/\/ Generated from .* do not edit\.\n/);
});

test("validators run under a strict content policy and without ajv", () => {
  for (const file of generatedFiles.filter((each) => each.startsWith("validate-"))) {
    expect(read(`generated/${file}`)).not.toMatch(/\brequire\(|\beval\(|new Function|from "ajv/);
  }
});

test.each(schemaFiles)("every object of %s says which fields it has", (file) => {
  const open: string[] = [];
  visit(JSON.parse(read(file)), "", (schema, path) => {
    if (schema["type"] === "object" && schema["oneOf"] === undefined && schema["additionalProperties"] === undefined) open.push(path);
  });
  expect(open).toEqual([]);
});

test("every value of a snapshot, a request and a charge is described", () => {
  const silent: string[] = [];
  for (const file of ["snapshot", "request", "charge"]) {
    visit(JSON.parse(read(`${file}.schema.json`)), file, (schema, path) => {
      for (const [key, field] of Object.entries(asObject(schema["properties"]))) {
        const plain = asObject(field);
        const isStructure = key === "facts" || key === "action" || String(plain["$ref"]).startsWith("#");
        if (!isStructure && typeof plain["description"] !== "string") silent.push(`${path}.${key}`);
      }
    });
  }
  expect(silent).toEqual([]);
});

test("a fact is listed once, in snake case, with a sentence, and money with its asset", () => {
  expect(new Set(facts.map((fact) => fact.path)).size).toBe(facts.length);
  for (const fact of facts) {
    expect(fact.path).toBe(`${fact.level}.${fact.name}`);
    expect(fact.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(fact.doc).toMatch(/\.$/);
    expect(fact.asset !== undefined, fact.path).toBe(fact.dimension === "money");
  }
});

test("the facts of the documents are there", () => {
  const paths = facts.map((fact) => fact.path);
  for (const path of ["instrument.mark_price", "position.entry_price", "balance.wallet_balance", "position.margin", "tier.maintenance_margin_rate", "order.reduce_only", "asset.step", "instrument.tiers"]) {
    expect(paths).toContain(path);
  }
});

function visit(value: unknown, path: string, look: (schema: Readonly<Record<string, unknown>>, path: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) look(asObject(value), path);
  for (const [key, each] of Object.entries(value)) visit(each, `${path}/${key}`, look);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}; // an object has keys
}
