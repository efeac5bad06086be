import { describe, expect, test } from "vitest";
import { assemble, checkCombinations } from "../../../dsl/check/overlays/index.ts";
import { basesFrom } from "../../../dsl/bases.ts";
import { readTree } from "../../../dsl/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { base, overlay } from "../overlays/policies.ts";
import { derived, read, told } from "./support.ts";

const cross = "mode cross { }";

describe("a base", () => {
  test("that is missing is one message, and nothing else is judged", () => {
    expect(told(derived(`definitions { position.tier = nonsense } ${cross}`))).toEqual(["base-missing at own: test.futures version 1"]);
    expect(told(derived(cross), base("", "2"))).toEqual(["base-missing at own: test.futures version 1"]);
    expect(read(derived(cross), base("", "2")).diagnostics[0]?.help).toBe("There is version 2.");
    expect(read(derived(cross), base("").replace("test.futures", "test.future")).diagnostics[0]?.help).toBe("Did you mean `test.future`?");
  });

  test("may not lead back", () => {
    expect(told(derived(cross, "test.house", "test.house version 7"))).toEqual(["base-loop at own: test.house version 7"]);
    const one = derived(cross, "test.one", "test.two version 7");
    expect(told(one, derived(cross, "test.two", "test.one version 7"), one)).toEqual(["base-loop at own: test.two version 7"]);
  });

  test("must be readable and a policy by itself", () => {
    expect(told(derived(cross), base("").replace("source RULES", "source"))).toEqual(["base-broken at own: test.futures version 1"]);
    expect(told(derived(cross, "test.house", "eu.retail version 1"), overlay("eu.retail", "test.futures version 1", ""))).toEqual(["base-overlay at own: eu.retail version 1"]);
    const far = derived(cross, "test.far", "test.gone version 1");
    expect(told(derived(cross, "test.house", "test.far version 7"), far)).toEqual(["base-missing at own: test.far version 7"]);
  });

  test("may not call another document by the same name", () => {
    expect(told(derived(`source RULES "Other rules" ${cross}`), base(""))).toEqual(["base-source-twice at own: RULES"]);
  });
});

describe("changes", () => {
  test("have a target that was taken", () => {
    expect(told(derived(`amend triger { start when pool.equity < 0 } ${cross}`), base(""))).toEqual(["overlay-unknown-target at own: triger"]);
    expect(told(derived(`repeal leaving because "closed" account { allow trader to deposit as leaving [HOUSE main] } ${cross}`), base(""))).toContain("amend-own-clause at own: leaving");
    expect(told(derived(`repeal trigger ${cross}`), base(""))).toContain("overlay-without-reason at own: trigger");
    expect(told(derived(`amend withdrawing { start when pool.equity < 0 } ${cross}`), base(""))).toEqual(["overlay-other-clause at own: start when pool.equity < 0"]);
  });
});

describe("modes", () => {
  test("are like one that is there, and not in a ring", () => {
    expect(told(derived("mode hedge like crss { }"), base(""))).toContain("like-unknown at own: crss");
    expect(told(derived(`${cross} mode a like b { } mode b like a { }`), base(""))).toContain("like-loop at own: a");
    expect(told(derived("mode cross like cross { }"), base(""))).not.toContain("like-unknown at own: cross");
  });
});

describe("what was taken", () => {
  test("and does not fit is an error at what the policy states, or where it names its base", () => {
    expect(told(derived(`definitions { position.maintenance_margin = 5 [HOUSE main] } ${cross}`), base(""))[0]).toMatch(/ at own: /);
    const gone = read(derived(`facts { position.tag: flag } repeal position.notional because "no" ${cross}`), base(""));
    expect(gone.diagnostics.filter(({ severity }) => severity === "error").every(({ at }) => at.span.file === "own")).toBe(true);
    expect(gone.diagnostics.find(({ severity }) => severity === "error")?.message).toMatch(/^What is taken from `test.futures` does not fit here: /);
    expect(gone.policy).toBeUndefined();
  });

  test("brings no doubts with it", () => {
    const doubtful = base("options { never_read default yes }");
    expect(read(derived(cross), doubtful).diagnostics.filter(({ at }) => at.span.file !== "own")).toEqual([]);
    expect(told(derived(`options { idle default yes [HOUSE main] } ${cross}`), doubtful)).toContain("unused-name at own: idle");
  });
});

test("an overlay of a policy that is based on another finds the labels of both", () => {
  const files = [
    ["house", derived(`account { allow trader to deposit as deposits [HOUSE main] } ${cross}`)],
    ["eu", overlay("eu.retail", "test.house version 7", `amend trigger because "a" { start when pool.equity < 3 * pool.maintenance_margin [EU main] } repeal deposits because "b"`)],
  ].map(([file = "", text = ""]) => ({ file, ast: parse(text, file).ast }));
  const { set, diagnostics } = assemble(files.flatMap(({ file, ast }) => (ast === undefined ? [] : [{ file, ast }])), { all: basesFrom([{ file: "base", text: base("") }]) });
  if (set === undefined) throw new Error("nothing was put together");
  expect(diagnostics).toEqual([]);
  expect(checkCombinations(set, (ast) => readTree(ast)).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(assemble(files.flatMap(({ file, ast }) => (ast === undefined ? [] : [{ file, ast }]))).diagnostics.map(({ code }) => code)).toEqual(["base-missing"]);
});
