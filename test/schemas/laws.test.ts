import fc from "fast-check";
import { expect, test } from "vitest";
import { facts } from "../../schemas/generated/facts.ts";
import { pathOfPointer } from "../../engine/snapshot/issue.ts";
import { validateCharges, validateRequest, validateSnapshot } from "../../engine/snapshot/index.ts";
import { bentSnapshot, sampleSnapshot } from "./sample.ts";

/** Every place of the sample that holds a value which is no object or list, as dotted paths. */
const leaves = leavesOf(sampleSnapshot(), "");

function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, path === "" ? key : `${path}.${key}`));
}

const inBrackets = (path: string) => pathOfPointer(`/${path.replaceAll(".", "/")}`, sampleSnapshot());

test("any JSON gets an answer: validated data or bounded issues, never both, never neither", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      for (const { issues, ...rest } of [validateSnapshot(json), validateRequest(json), validateCharges(json)]) {
        expect(Object.keys(rest)).toHaveLength(issues.length === 0 ? 1 : 0);
        expect(issues.length).toBeLessThanOrEqual(21);
      }
    }),
  );
});

test("a sample with any value replaced by any other gets an answer", () => {
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.jsonValue(), (path, value) => {
      const { snapshot, issues } = validateSnapshot(bentSnapshot({ [path]: value }));
      expect(snapshot === undefined).toBe(issues.length > 0);
    }),
  );
});

test("a number in the place of any string is found at its path", () => {
  for (const path of leaves.filter((each) => !each.endsWith("reduceOnly"))) {
    const { issues } = validateSnapshot(bentSnapshot({ [path]: 1.5 }));
    expect(issues.map((issue) => issue.path)).toEqual([inBrackets(path)]);
    expect(issues[0]?.message).toContain("but found the number 1.5");
  }
});

test("the absence of a required fact is found at its path, and of an optional one is no issue", () => {
  const lists: Readonly<Record<string, string>> = { account: "account", balances: "balance", assets: "asset", instruments: "instrument", tiers: "tier", positions: "position", orders: "order" };
  for (const path of leaves) {
    const steps = path.split(".");
    const level = lists[steps.filter((step) => step in lists).at(-1) ?? ""];
    const fact = facts.find((each) => each.level === level && each.key === steps.at(-1));
    if (fact === undefined || fact.key === "entryPrice" || fact.key === "maxNotional") continue; // these hang on their neighbours
    const { issues } = validateSnapshot(bentSnapshot({ [path]: undefined }));
    expect(issues.map((issue) => issue.path)).toEqual(fact.required ? [inBrackets(path)] : []);
  }
});

test("validating twice says the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.jsonValue(), (path, value) => {
      const bent = bentSnapshot({ [path]: value });
      expect(validateSnapshot(bent)).toEqual(validateSnapshot(bent));
    }),
  );
});
