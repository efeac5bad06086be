import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, json, root } from "./call.ts";

/** A policy on `on` that states nothing but a rate. */
const house = (id: string, on: string, more = ""): string => `language 1
policy ${id} "House" based on ${on} version 1 {
  version 1
  source RULES "Rules" sections main
  definitions { position.maintenance_margin = position.notional * 2%  [RULES main] }
  mode cross { }
  ${more}
  examples {
    example "an ETH needs 20" [RULES main] {
      given plain
      given position c: symbol "ETH/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 1000, leverage 10
      expect position c: maintenance_margin 20
    }
  }
}
`;

/** A base that the package does not bring. */
const own = readFileSync(join(root, "policies/common/futures.margin"), "utf8").replace("policy common.futures", "policy own.futures");

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bases-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("a base is found", () => {
  test.each([
    ["in the folder of the policy", { "a/house.margin": house("h", "own.futures"), "a/own.margin": own }],
    ["in common/ in it", { "a/house.margin": house("h", "own.futures"), "a/common/own.margin": own }],
    ["in common/ above it", { "a/house.margin": house("h", "own.futures"), "common/own.margin": own }],
    ["among the policies of the package", { "a/house.margin": house("h", "common.futures") }],
    ["through a base in between", { "a/house.margin": house("h", "mid.futures"), "common/mid.margin": house("mid.futures", "own.futures"), "common/own.margin": own }],
  ])("%s", async (_, files) => {
    const directory = folderWith(files);
    expect((await call(["check", "a/house.margin"], { directory })).out).toContain("no errors, no warnings");
    expect((await call(["test", "a/house.margin"], { directory })).out).toContain("1 example, 1 claim: all passed");
    expect((await call(["check", "-"], { directory: join(directory, "a"), input: files["a/house.margin"] })).code).toBe(0);
  });
});

test("a base that is not at hand: the message says where it was looked for, and nothing runs", async () => {
  const directory = folderWith({ "a/house.margin": house("h", "own.futurs"), "common/own.margin": own });
  const checked = await call(["check", "a"], { directory });
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("`own.futurs` version 1, which this policy is based on, is not at hand.");
  expect(checked.out).toContain("Did you mean `own.futures`? It was looked for in a, in common/ there and above it, and among the policies that Plimsoll brings.");
  const tested = await call(["test", "a"], { directory });
  expect([tested.code, tested.out]).toEqual([2, ""]);
  expect(tested.err).toContain("base-missing");
  expect((await call(["compile", "a"], { directory })).code).toBe(2);
});

describe("a folder that holds a policy and what it is based on", () => {
  const files = { "house.margin": house("h", "own.futures"), "own.margin": own };

  test("is about the policy; both are checked and tested", async () => {
    const directory = folderWith(files);
    expect((await call(["check", "."], { directory })).out).toContain("2 files checked: no errors, no warnings");
    const { policies } = JSON.parse((await call(["test", ".", "--json"], { directory })).out) as { policies: { policy: { id: string }; examples: unknown[] }[] };
    expect(policies.map(({ policy }) => policy.id)).toEqual(["h", "own.futures"]);
    expect((await call(["doc", "."], { directory })).code).toBe(0);
  });

  test("two policies that do not stand on each other are a mistake as ever", async () => {
    const directory = folderWith({ ...files, "other.margin": house("other", "own.futures") });
    expect((await call(["check", "."], { directory })).out).toContain("Expected a version of `h`, but found the policy `other`.");
  });
});

test("a mistake in a clause that was taken is shown in the text, with the place in the base", async () => {
  const directory = folderWith({ "house.margin": house("h", "own.futures", 'repeal position.tier because "no tiers"'), "common/own.margin": own });
  const { code, out } = await call(["check", "."], { directory });
  expect(code).toBe(1);
  expect(out).toMatch(/^house\.margin:2:/m);
  expect(out).toContain("What is taken from `own.futures` does not fit here");
  expect(out).toContain("common/own.margin");
});

test("coverage counts the clauses that the policy states", async () => {
  const directory = folderWith({ "house.margin": house("h", "common.futures") });
  const { policies } = JSON.parse((await call(["test", "house.margin", "--json"], { directory })).out) as { policies: { clauses: { covered: string[]; missed: string[] } }[] };
  expect(policies[0]?.clauses).toEqual({ covered: ["definitions/position.maintenance_margin"], missed: [] });
});

test("the layout needs no base, and the data has none", async () => {
  const directory = folderWith({ "house.margin": house("h", "gone.futures") });
  expect((await call(["fmt", "house.margin"], { directory })).code).toBe(0);
  expect(readFileSync(join(directory, "house.margin"), "utf8")).toContain('policy h "House" based on gone.futures version 1 {');
  writeFileSync(join(directory, "house.margin"), house("h", "common.futures"));
  const compiled = await call(["compile", "house.margin"], { directory });
  writeFileSync(join(directory, "h.policy.json"), compiled.out);
  const [text, data] = await Promise.all(["house.margin", "h.policy.json"].map((file) => call(["doc", file, "--rulebook"], { directory })));
  expect(data?.out).toBe(text?.out);
});

test("policies can be compared with what they are based on", async () => {
  const answer = await json(["compare", "policies/binance", "policies/binance-multi-assets"]);
  expect(JSON.stringify(answer)).toContain("binance.multi_assets");
});
