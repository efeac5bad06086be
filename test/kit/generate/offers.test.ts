import { expect, test } from "vitest";
import { offersFor } from "../../../conformance/generate/index.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { policyToText } from "../../../dsl/from-data/policy.ts";
import { CoverageCollector, runExample } from "../../../engine/examples/index.ts";
import { validated } from "../../../engine/validated.ts";
import { compile } from "../../../index.ts";
import { call } from "../../cli/call.ts";
import { reference } from "../reference.ts";

const bare = { ...reference, notes: { ...reference.notes, examples: [] } };
const untried = obligationsOf(reference.meaning).comparisons.flatMap(({ clause, key }) => (["equal", "holds", "fails"] as const).map((what) => ({ clause, path: key.slice(clause.length + 1), what })));
const offers = offersFor(bare, untried, 700);

test("what is offered passes, and tries what it says", () => {
  expect(offers.length).toBeGreaterThan(10);
  for (const { obligation, example } of offers) {
    const coverage = new CoverageCollector();
    expect([example.title, runExample(bare, example, validated, coverage).passed]).toEqual([example.title, true]);
    const tried = coverage.coverageOf(bare.meaning).boundaries.find(({ clause, path }) => `${clause}#${path}#${obligation.what}` === obligation.key);
    expect([example.title, obligation.what === "equal" ? tried?.equal : obligation.what === "holds" ? tried?.held : tried?.failed]).toEqual([example.title, true]);
  }
});

test("it is written as examples are: as text, it is read as the same", () => {
  const examples = offers.map(({ example }) => example);
  expect(compile(policyToText({ ...bare, notes: { ...bare.notes, examples } })).notes.examples).toEqual(examples);
});

test("what is tried already has no offer", () => {
  expect(offersFor(bare, [], 700)).toEqual([]);
});

test("the command offers nothing more for a policy whose examples try every boundary on both sides, and still passes", async () => {
  const { code, out } = await call(["test", "policies/reference", "--offer", "--json"]);
  expect(code).toBe(0);
  const answer = JSON.parse(out) as { readonly policies: readonly { readonly offers?: readonly { readonly what: string }[] }[] };
  expect(answer.policies.flatMap((each) => each.offers ?? []).filter(({ what }) => what !== "equal")).toEqual([]);
});
