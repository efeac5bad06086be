import { expect, test } from "vitest";
import { analyse, folding } from "../../../dsl/service/index.ts";
import { smallPolicy } from "./support.ts";

function folded(text: string): string[] {
  return folding(analyse(text)).map(({ kind, span }) => `${kind} ${text.slice(0, span.start).split("\n").length}-${text.slice(0, span.end).split("\n").length}`);
}

test("blocks of several lines, and comments that follow each other on lines of their own", () => {
  expect(folded(`# one
# two

# alone
policy p {
  options { bonus default yes }
  mode cross { # behind
    # three
    # four
    sharing {
    }
  }
}`)).toEqual(["comment 1-2", "block 5-13", "block 7-12", "comment 8-9", "block 10-11"]);
});

test("a brace without its partner folds nothing, and takes nothing from the others", () => {
  expect(folded("policy p {\n  mode a {\n    sharing {\n    }\n")).toEqual(["block 3-4"]);
  expect(folded("}\n{\n}")).toEqual(["block 2-3"]);
});

test("as many blocks as there are braces over several lines", () => {
  expect(folded(smallPolicy)).toHaveLength(smallPolicy.match(/\{(?=[^}\n]*$)/gm)?.length ?? 0);
});
