import { expect, test } from "vitest";
import { analyse, rename } from "../../../dsl/service/index.ts";
import { runExample } from "../../../engine/examples/index.ts";
import { validated } from "../../../engine/validated.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { edited } from "./support.ts";

test.each(["reference/reference.margin", "bitmex/perpetual.margin"])("%s passes all of its examples with every name of it called otherwise", (path) => {
  let analysis = analyse(shippedPolicies.get(path) ?? "");
  let renamed = 0;
  const { size } = analysis.symbols;
  for (let index = 0; index < size; index++) {
    // The order of the symbols is that of the text, whatever they are called.
    const at = [...analysis.symbols.values()][index]!.occurrences[0]!.span.start; // index < size
    const answer = rename(analysis, at, `name_${index}`);
    if ("refused" in answer) continue;
    analysis = analyse(edited(analysis.text, answer.edits), { previous: analysis });
    renamed += 1;
  }
  const { policy } = analysis;
  expect(renamed).toBeGreaterThan(30);
  expect(policy).toBeDefined();
  const results = policy!.notes.examples.map((example) => runExample(policy!, example, validated)); // the expectation above has passed
  expect(results.length).toBeGreaterThan(20);
  expect(results.filter(({ passed }) => !passed).map(({ title }) => title)).toEqual([]);
}, 120_000);
