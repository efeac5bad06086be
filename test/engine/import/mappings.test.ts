import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts } from "../../../schemas/generated/facts.ts";
import { importMappings } from "../../../schemas/generated/import-mappings.ts";
import { validate } from "../../../schemas/generated/validate-import-mapping.ts";

const folder = new URL("../../../schemas/import/", import.meta.url);

describe.each(readdirSync(folder))("%s", (file) => {
  const mapping = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as (typeof importMappings)[string];

  test("fits the schema of mapping files", () => {
    expect(validate(mapping), JSON.stringify(validate.errors)).toBe(true);
  });

  test("is what the engine has", () => {
    expect(importMappings[mapping.format]).toEqual(mapping);
  });

  test("cites the documents it rests on, with address and date", () => {
    expect(mapping.sources.length).toBeGreaterThan(1);
    for (const source of mapping.sources) expect(source.address).toMatch(/^https:\/\//);
  });

  test("asks for documents by facts that there are", () => {
    const known = new Set(facts.map((fact) => `${fact.level}.${fact.key}`));
    expect(Object.keys(mapping.ask).filter((fact) => !known.has(fact))).toEqual([]);
  });
});

test("the engine knows no platform by name", () => {
  const code = new URL("../../../engine/import/", import.meta.url);
  for (const file of readdirSync(code)) expect(readFileSync(new URL(file, code), "utf8").toLowerCase(), file).not.toMatch(/binance|bybit|okx|bitmex|fapi/);
});

test("the documentation lists each document of each format", () => {
  const page = readFileSync(new URL("../../../docs/import.md", import.meta.url), "utf8");
  for (const mapping of Object.values(importMappings)) {
    expect(page).toContain(`## ${mapping.format}\n`);
    for (const { give } of mapping.documents) expect(page, give).toContain(`\`${give}\``);
  }
});
