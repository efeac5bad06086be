import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Cursor, signs } from "../../../engine/scan/bytes/cursor.ts";
import { keysOf, requiredOf, type Level } from "../../../engine/scan/bytes/keys.ts";
import { Output } from "../../../engine/scan/bytes/output.ts";

interface Definition { readonly required: readonly string[]; readonly properties: Readonly<Record<string, { readonly $ref?: string; readonly type?: string }>> }

const schemas = resolve(import.meta.dirname, "../../../schemas");
const { definitions } = JSON.parse(readFileSync(resolve(schemas, "snapshot.schema.json"), "utf8")) as { definitions: Readonly<Record<string, Definition>> }; // as it is written
const common = JSON.parse(readFileSync(resolve(schemas, "common.schema.json"), "utf8")) as { definitions: Readonly<Record<string, { readonly pattern: string }>> }; // as above

test("what is read from bytes is what the schema of snapshots says", () => {
  for (const level of Object.keys(keysOf) as Level[]) {
    const { properties, required } = definitions[level]!; // the schema has all levels
    expect(Object.keys(keysOf[level]).sort()).toEqual(Object.keys(properties).sort());
    for (const [key, check] of Object.entries(keysOf[level])) {
      const { $ref, type } = properties[key]!; // the same keys
      // What is `other` is left to the reader of all JSON, whatever it is.
      if (check !== "other") expect([key, check]).toEqual([key, $ref?.split("/").at(-1) ?? type]);
    }
    expect(requiredOf[level].filter((key) => key !== "entryPrice")).toEqual(required);
  }
});

const decimals = fc.oneof(
  fc.stringMatching(/^-?\d{0,22}(\.\d{0,20})?$/),
  fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String),
  fc.tuple(fc.bigInt({ min: 9007199254740980n, max: 9007199254741000n }), fc.nat(15)).map(([value, scale]) => (scale === 0 ? String(value) : `${String(value).slice(0, -scale)}.${String(value).slice(-scale)}`)),
);

test("a decimal is read where its pattern has it, as the nearest double", () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom("decimal" as const, "nonNegative" as const, "positive" as const), (text, sign) => {
      const cursor = new Cursor();
      cursor.open(new TextEncoder().encode(`${text}"\n`));
      const row = new Float64Array(1);
      const isRead = cursor.decimal(signs[sign], row, 0);
      expect(isRead).toBe(new RegExp(common.definitions[sign]!.pattern).test(text)); // the schema has all three
      if (isRead) expect(row[0]).toBe(Number(text) + 0); // there is no negative 0
    }),
    { numRuns: 2_000 },
  );
});

test("numbers are written as they are spelled", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(15), (value, scale) => {
      const output = new Output();
      output.integer(value);
      expect(new TextDecoder().decode(output.finish())).toBe(String(value));
      output.decimal(value, scale);
      const digits = String(value).padStart(scale + 1, "0");
      const spelled = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, "");
      expect(new TextDecoder().decode(output.finish())).toBe(spelled);
    }),
    { numRuns: 2_000 },
  );
});
