import { expect, test } from "vitest";
import { analyse, definition, references } from "../../../dsl/service/index.ts";
import { readMarks } from "../../support/expect.ts";
import { smallPolicy } from "./support.ts";

test("the carets are where the last marked name is declared", () => {
  const { text, marks } = readMarks(`
mode a { liquidation of pool { stage low when pool.equity < 0 } }
                                     ^^^
mode b { liquidation of pool { stage low when pool.equity < 0 } }
                                     ^^^
examples { example "e" { expect account: status low } }
                                                ^^^`);
  const [first, second, used] = marks;
  expect(definition(analyse(text), used!.end)).toEqual([first, second]);
});

test("what the policy does not declare has no place, and neither has white space", () => {
  const analysis = analyse(smallPolicy);
  expect(definition(analysis, smallPolicy.indexOf("instrument.mark_price"))).toEqual([]);
  expect(definition(analysis, smallPolicy.indexOf("    bonus"))).toEqual([]);
});

test("references are in the order of the text, declarations among them", () => {
  const { text, marks } = readMarks(`policy p { options { bonus default yes }
                     ^^^^^
definitions { pool.x = 1 except when option bonus: 2  # bonus
                                            ^^^^^
} }`);
  expect(references(analyse(text), marks[1]!.start)).toEqual([{ span: marks[0], declaration: true }, { span: marks[1], declaration: false }]);
});
