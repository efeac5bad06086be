import { describe, expect, test } from "vitest";
import { analyse, semanticTokens } from "../../../dsl/service/index.ts";
import type { TokenType } from "../../../dsl/service/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";
import { smallPolicy } from "./support.ts";

function typesOf(text: string, ...words: readonly string[]): (TokenType | undefined)[] {
  const tokens = semanticTokens(analyse(text));
  return words.map((word) => {
    const [line = "", part = ""] = word.split("|");
    const at = text.indexOf(line) + line.indexOf(part === "" ? line : part);
    return tokens.find(({ span }) => span.start === at)?.type;
  });
}

describe("one word is many things", () => {
  test("by its place", () => {
    expect(typesOf(smallPolicy, "bonus default|bonus", "balance.bonus", "option bonus|bonus", "option bonus|option", "[RULES Margin]|RULES", "[RULES Margin]|Margin")).toEqual([
      "option", "fact", "option", "keyword", "source", "section",
    ]);
    expect(typesOf(smallPolicy, "rate 1%|rate", "rate 1%|1", "rate 1%|%", "50_000 USDT|USDT", "mode cross|cross", "stage low|low", "as begins|begins", "pool.equity", "position.buffer", "is hedge|hedge")).toEqual([
      "fact", "number", "unit", "unit", "mode", "stage", "label", "builtin", "figure", "value",
    ]);
  });

  test("a keyword is a name where a name is wanted", () => {
    expect(typesOf("policy p { mode cross { liquidation of pool { stage price when pool.equity < 0 as order } } }", "stage price|price", "as order|order", "stage price|stage")).toEqual(["stage", "label", "keyword"]);
  });

  test("a comment, a text, a mark", () => {
    expect(typesOf('# a "b"\npolicy p "t" {', '# a "b"', '"t"', "{")).toEqual(["comment", "string", "operator"]);
  });
});

test.each([...shippedPolicies])("%s: in order, apart, on one line each", (_, text) => {
  let end = 0;
  for (const { span } of semanticTokens(analyse(text))) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
    end = span.end;
  }
});

test("what goes over several lines is cut at their ends", () => {
  const text = "/* one\n two */ policy p {}";
  expect(semanticTokens(analyse(text)).slice(0, 2).map(({ span }) => text.slice(span.start, span.end))).toEqual(["/* one", " two */"]);
});

test("declarations are marked", () => {
  const tokens = semanticTokens(analyse(smallPolicy)).filter(({ declaration }) => declaration);
  expect(tokens.map(({ span }) => smallPolicy.slice(span.start, span.end))).toEqual(expect.arrayContaining(["small", "RULES", "Margin", "bonus", "one_way", "risk", "rate", "position.buffer", "big_ones", "cross", "low", "trader", "p1"]));
});
