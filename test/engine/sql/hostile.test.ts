import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { dialects, sqlScript, type DialectName } from "../../../engine/sql/index.ts";
import { root } from "../../cli/call.ts";
import { commandsOf } from "./tokens.ts";

const reference = compile(readFileSync(`${root}/policies/reference/reference.margin`, "utf8"));
const names = Object.keys(dialects) as DialectName[];

const hostile = [
  "'; DROP TABLE plimsoll_positions; --",
  "\\'; DROP TABLE plimsoll_positions; --",
  "\\\\'; DROP TABLE plimsoll_positions; --",
  "x\nDROP TABLE plimsoll_positions;",
  "x\r\n; DROP TABLE plimsoll_positions; /*",
  "\u2028DROP TABLE plimsoll_positions;",
  "`; DROP TABLE plimsoll_positions; --",
  '"; DROP TABLE plimsoll_positions; --',
];

/** The reference policy with names that no checker would let through, as a compiled policy from elsewhere may have them. */
function renamed(name: string): CompiledPolicy {
  const text = JSON.stringify(reference).replaceAll('"cross"', JSON.stringify(name)).replaceAll('"liquidatable"', JSON.stringify(`${name}!`)).replaceAll('"reference.futures"', JSON.stringify(name)).replaceAll('"inverse"', JSON.stringify(`${name}?`));
  return JSON.parse(text) as CompiledPolicy; // only words differ
}

test.each(names)("%s: no name of a policy becomes a command", (dialect) => {
  const whole = (policy: CompiledPolicy): string => {
    const { tables, decide, run, settle } = sqlScript(policy, { dialect: dialects[dialect], tiers: 2, selectors: {} });
    return commandsOf([tables, decide, run, settle].join("\n"), dialect);
  };
  const plain = whole(renamed("harmless"));
  expect(plain).toContain("CREATE");
  for (const name of hostile) expect(whole(renamed(name)), name).toBe(plain);
});

test.each(names)("%s: no currency and no asset of a policy becomes a command", (dialect) => {
  const collateral = JSON.stringify(compile(readFileSync(`${root}/scale/forms/collateral.margin`, "utf8")));
  expect(collateral).toContain('"to":"USD"');
  const whole = (currency: string): string => {
    const policy = JSON.parse(collateral.replaceAll('"to":"USD"', `"to":${JSON.stringify(currency)}`)) as CompiledPolicy; // only a word differs
    const { tables, decide, run, settle } = sqlScript(policy, { dialect: dialects[dialect], tiers: 2, selectors: {} });
    return commandsOf([tables, decide, run, settle].join("\n"), dialect);
  };
  const plain = whole("EUR");
  expect(plain).toContain("plimsoll_worth");
  for (const name of hostile) expect(whole(name), name).toBe(plain);
});

test("a name with the character 0 is refused", () => {
  expect(() => sqlScript(renamed("\0"), { dialect: dialects.duckdb, tiers: 2, selectors: {} })).toThrow("character 0");
});

test("a fact whose name no column can have makes its pools ambiguous, and is told", () => {
  const text = JSON.stringify(reference).replaceAll("instrument.mark_price", "instrument.mark; DROP TABLE t");
  const { decide, gaps } = sqlScript(JSON.parse(text) as CompiledPolicy, { dialect: dialects.duckdb, tiers: 2, selectors: {} }); // only a path differs
  expect(gaps.join()).toContain("DROP TABLE");
  expect(commandsOf(decide, "duckdb")).not.toContain("DROP");
});

test("a product that could leave the range of doubles is left to the exact core", () => {
  // Each definition is the square of the one before it.
  const text = JSON.stringify(reference);
  const squared = '{"kind":"binary","operator":"multiply","left":{"kind":"fact","path":"instrument.mark_price"},"right":{"kind":"fact","path":"instrument.mark_price"}}';
  const power = (times: number): string => (times === 0 ? '{"kind":"fact","path":"instrument.mark_price"}' : `{"kind":"binary","operator":"multiply","left":${power(times - 1)},"right":${power(times - 1)}}`);
  const value = '{"kind":"value","of":"position","at":{"kind":"fact","path":"instrument.mark_price"}}';
  const made = (body: string) => sqlScript(JSON.parse(text.replaceAll(value, body)) as CompiledPolicy, { dialect: dialects.duckdb, tiers: 2, selectors: {} }).gaps;
  expect(text).toContain(value);
  expect(made(squared)).toEqual([]);
  expect(made(power(4)).join()).toContain("leave the range of doubles");
});
