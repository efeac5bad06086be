import { describe, expect, test } from "vitest";
import { analyse, codeLenses } from "../../../dsl/service/index.ts";
import type { Evaluate } from "../../../dsl/service/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { smallPolicy } from "./support.ts";

const small = analyse(smallPolicy);

function shown(evaluate: Evaluate, clauses?: "all" | "stages"): string[] {
  return codeLenses(small, evaluate, clauses === undefined ? {} : { clauses }).map(({ span, title }) => `${smallPolicy.slice(span.start, span.start + 12).trim()}: ${title}`);
}

describe("on which accounts a clause fires", () => {
  const evaluate: Evaluate = { firesOn: (clause) => (clause.includes("stage/low") ? { fired: ["a", "b"], all: 8 } : clause.includes("stage") ? { fired: [], all: 8 } : { fired: ["a"], all: 1 }) };

  test("each stage, with the accounts behind it", () => {
    expect(shown(evaluate, "stages")).toEqual(["warn when po: holds on none of 8 accounts", "stage low wh: holds on 2 of 8 accounts", "start when p: holds on none of 8 accounts", 'example "one: ▶ Run']);
    expect(codeLenses(small, evaluate, { clauses: "stages" }).map(({ action }) => action)).toEqual([undefined, { kind: "show_accounts", clause: "cross/liquidation/stage/low" }, undefined, { kind: "run_example", index: 0 }]);
  });

  test("each clause of a mode, and no declaration", () => {
    expect(shown(evaluate)).toEqual(expect.arrayContaining(["share margin: takes part on 1 of 1 account", "count balanc: takes part on 1 of 1 account", "first balanc: takes part on 1 of 1 account"]));
    expect(shown(evaluate).some((line) => /^(bonus|position\.|instrument\.|risk)/.test(line))).toBe(false);
  });

  test("what nobody knows has no lens", () => {
    expect(shown({})).toEqual(['example "one: ▶ Run']);
    expect(shown({ firesOn: () => undefined })).toEqual(['example "one: ▶ Run']);
    expect(shown({ firesOn: () => ({ fired: [], all: 0 }) })).toEqual(['example "one: ▶ Run']);
  });
});

describe("examples", () => {
  test.each([["passed", "✔ passed"], ["failed", "✖ failed"], ["stale", "changed since"]] as const)("that %s say so, and can be run", (result, title) => {
    expect(shown({ exampleResult: () => result })).toEqual(['example "one: ▶ Run', `example "one: ${title}`]);
  });

  test.each([...shippedPolicies])("%s: are counted as the policy's data counts them", (_, text) => {
    const { policy, ...analysis } = analyse(text, { bases: shippedBases });
    const lenses = codeLenses(analysis);
    const titles = (policy?.notes.examples ?? []).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(lenses.map(({ action, span }) => (action?.kind === "run_example" ? text.slice(span.start, span.end).includes(titles[action.index] ?? "?") : false))).toEqual(titles.map(() => true));
  });
});
