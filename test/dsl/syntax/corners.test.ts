import { expect, test } from "vitest";
import { parse } from "../../../dsl/syntax/parse.ts";

const step = (text: string) => `language 1
policy p "P" {
  mode cross "C" {
    liquidation of pool {
      ${text}
    }
  }
}
`;

test("a ranked selection may be followed by `, repeat`, and by ties before it", () => {
  for (const text of [
    "then close position with largest loss, repeat",
    "then close position with largest loss, ties by smallest position.contracts, repeat",
    "then close position with largest position.notional where (position.side is long), repeat",
  ]) {
    const { diagnostics } = parse(step(text));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  }
});

test("the end of the file is one mistake, however much was still expected", () => {
  for (const text of ["", "language 1", "language 1\npolicy p", "# only a comment\n"]) {
    expect(parse(text).diagnostics.map(({ code }) => code)).toHaveLength(1);
  }
});
