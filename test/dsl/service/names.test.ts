import { describe, expect, test } from "vitest";
import { analyse, mentionAt, symbolAt } from "../../../dsl/service/index.ts";
import type { Analysis, SymbolKind } from "../../../dsl/service/index.ts";
import { resolve } from "../../../dsl/service/names/resolve.ts";
import { scan } from "../../../dsl/service/names/scan.ts";
import { plainTokens } from "../../../dsl/syntax/plain-tokens.ts";
import { readMarks } from "../../support/expect.ts";
import { wholePolicies } from "../../support/shipped.ts";

/** Expects that the carets underline all occurrences of the name at the first of them. */
function expectSame(snippet: string, kind: SymbolKind): void {
  const { text, marks } = readMarks(snippet);
  const analysis = analyse(text);
  const symbol = symbolAt(analysis, marks[0]?.start ?? 0);
  expect(symbol?.kind).toBe(kind);
  expect(symbol?.occurrences.map(({ span }) => span)).toEqual(marks);
}

/** Kinds of names that the policy itself must declare. */
const own: readonly SymbolKind[] = ["figure", "fact", "option", "source", "section", "mode", "label", "table", "column", "account", "policy"];

function undeclared({ symbols }: Analysis): string[] {
  return [...symbols.values()].filter(({ kind, occurrences }) => kind === "unknown" || (own.includes(kind) && !occurrences.some(({ declaration }) => declaration))).map(({ key }) => key);
}

describe("names of shipped policies", () => {
  test.each([...wholePolicies])("%s: each token is something, once, and each name is declared", (_, text) => {
    const analysis = analyse(text);
    let end = 0;
    for (const { span } of analysis.mentions) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
    // A path may name two things; the dot between them is neither.
    const begun = new Set(analysis.mentions.map(({ span }) => span.start));
    const ended = new Set(analysis.mentions.map(({ span }) => span.end));
    expect(analysis.tokens.filter((token) => !begun.has(token.start) || !ended.has(token.end))).toEqual([]);
    expect(undeclared(analysis)).toEqual([]);
  });

  test.each([...wholePolicies])("%s: what the tree declares is what the names declare", (_, text) => {
    const { ast, symbols } = analyse(text);
    const names = (ast?.items ?? []).flatMap((item): string[] => {
      if (item.kind === "definitions") return item.definitions.map(({ path }) => `figure ${path.text}`);
      if (item.kind === "facts") return item.facts.map(({ path }) => `fact ${path.text}`);
      if (item.kind === "options") return item.options.map(({ name }) => `option ${name.text}`);
      if (item.kind === "source") return [`source ${item.name.text}`, ...item.sections.map((section) => `section ${item.name.text}/${section.text}`)];
      return item.kind === "mode" ? [`mode ${item.name.text}`] : [];
    });
    const declared = [...symbols.values()].filter(({ occurrences }) => occurrences.some(({ declaration }) => declaration)).map(({ key }) => key);
    expect(names.length).toBeGreaterThan(5);
    expect(declared).toEqual(expect.arrayContaining(names));
  });

  test("taking a token away loses a name or two; of a hundred tokens all but one", () => {
    const lost = [...wholePolicies].slice(0, 4).flatMap(([, text]) => {
      const whole = analyse(text);
      return whole.tokens.filter((_, at) => at % 41 === 0).map((gone) => {
        const { symbols } = resolve(scan(plainTokens(text.slice(0, gone.start) + text.slice(gone.end)), undefined));
        return [...whole.symbols.keys()].filter((key) => !symbols.has(key) && !/^(position|order) example/.test(key)).length;
      });
    });
    expect(lost.filter((names) => names > 3).length).toBeLessThanOrEqual(lost.length / 100);
  });
});

describe("names", () => {
  test("a figure, in definitions, rules and examples", () => {
    expectSame(
      `policy p { definitions { position.risk = 1
                         ^^^^^^^^^^^^^
position.other = position.risk * 2 when 1 = 1 }
                 ^^^^^^^^^^^^^
examples { example "e" { expect position p1: risk 5 } } }
                                             ^^^^`,
      "figure",
    );
  });

  test("a field of a tier behind a figure", () => {
    const text = "policy p { tiers t upper bound included { above: rate 1% } definitions { position.tier = t by position.margin, upper bound included  position.x = position.tier.rate } }";
    const { symbols } = analyse(text);
    expect(symbols.get("column rate")?.occurrences).toHaveLength(2);
    expect(symbols.get("figure position.tier")?.occurrences).toHaveLength(2);
    expect(symbols.get("table t")?.occurrences).toHaveLength(2);
  });

  test("options and their words", () => {
    expectSame(
      `options { side one of one_way, hedge default hedge }
                               ^^^^^         ^^^^^
definitions { position.x = 1 except when option side is not hedge: 2 }
                                                            ^^^^^
examples { example "e" { given option side hedge } }
                                           ^^^^^`,
      "word",
    );
  });

  test("citations: a section belongs to its source", () => {
    expectSame(
      `source A "t" read 2026-01-01 sections One, Two
source B "t" sections Two
                      ^^^
count position.margin [A One, Two; B Two]
                                     ^^^`,
      "section",
    );
  });

  test("modes, in conditions, guarantees, examples and ids", () => {
    expectSame(
      `mode cross {
     ^^^^^
}
definitions { pool.x = 1 except when pool.mode is cross: 2 }
                                                  ^^^^^
guarantees { always cross loss stays within position.margin }
                    ^^^^^
examples { example "e" {
  given position p1: margin_mode cross
                                 ^^^^^
  expect pool cross USDT: equity 5
              ^^^^^
  expect payment 1: clause "cross/payment/1"
                            ^^^^^
} }`,
      "mode",
    );
  });

  test("positions of examples that share an account are the same, others are not", () => {
    expectSame(
      `examples {
  account a { given position p: side long }
                             ^
  account b { given position p: side long }
  example "x" { given a
    when close: position p
                         ^
  }
  example "y" { given b
    when close: position p
  }
}`,
      "position",
    );
  });

  test("labels, and the stages that keywords declare", () => {
    expectSame(
      `mode cross { liquidation of pool { warn when pool.equity < 0 as low } }
                                                                ^^^
repeal low because "x"
       ^^^`,
      "label",
    );
    const { symbols } = analyse("mode cross { liquidation of pool { start when 1 < 0 } } examples { example \"e\" { expect account: status liquidatable } }");
    expect(symbols.get("stage liquidatable")?.occurrences.map(({ declaration }) => declaration)).toEqual([true, false]);
  });

  test("a declaration is found while the text around it is broken", () => {
    const { symbols } = analyse("policy p { options { bonus default yes \n definitions { position.a = \n position.b = position.a + \n mode cross { sharing { count when option bonus");
    for (const key of ["option bonus", "figure position.a", "figure position.b", "mode cross"]) {
      expect(symbols.get(key)?.occurrences.some(({ declaration }) => declaration), key).toBe(true);
    }
  });

  test("a cursor between a name and a mark is at the name", () => {
    const text = "policy p { definitions { position.a = (position.b) } }";
    expect(mentionAt(analyse(text), text.indexOf(")"))?.symbol).toBe("unknown position.b");
    expect(mentionAt(analyse(text), 10_000)).toBeUndefined();
    expect(mentionAt(analyse(""), 0)).toBeUndefined();
  });
});
