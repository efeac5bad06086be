/** What authors read, whole. The files in test/golden/errors are reviewed as prose; `npx vitest run test/dsl/diagnostics -u` rewrites them. */
import { expect, test } from "vitest";
import { render, renderAll } from "../../../dsl/diagnostics/render.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { policyWith } from "../../support/expect.ts";

const mode = (body: string): string => `language 1

policy example.futures "An example" {
  version 1

  mode cross "Cross margin" {
${body}
  }
}
`;

const sections = `    sharing {
      share margin across all positions
      count balance.wallet_balance
    }
    adjustment {
      allow trader to withdraw  up to balance.available
    }`;

const gallery: Readonly<Record<string, string>> = {
  "word-misspelt": mode(sections.replace("up to", "upto")),
  "section-misspelt": mode(sections.replace("adjustment", "adjustmnet")),
  "brace-missing": mode(sections.replace("    }\n", "")),
  "brace-missing-at-end": mode(sections).replace(/\n {2}\}\n\}\n$/, "\n}\n"),
  "brace-too-many": `${mode(sections)}}\n`,
  "opening-brace-missing": mode(sections.replace("sharing {", "sharing")),
  "section-word-missing": mode(sections.replace("adjustment {", "{")),
  "parenthesis-missing": policyWith("definitions", "  pool.initial_margin = max(sum of position.initial_margin, 0\n  pool.maintenance_margin = 0"),
  "citation-not-closed": policyWith("sharing", "  share margin with nothing  [HELP Cross, Isolated\n  count balance.wallet_balance"),
  "value-missing": policyWith("sharing", "  count balance.wallet_balance +\n  count balance.bonus"),
  "condition-missing": policyWith("liquidation", "  start when\n  finally close all positions"),
  "reason-without-quotes": policyWith("adjustment", "  forbid trader to withdraw because the article is silent [HELP Cross]"),
  "minus-before-fact": policyWith("sharing", "  count -position.unrealized_pnl"),
  "name-reserved": policyWith("liquidation", "  stage stop when pool.equity < 0"),
  "not-a-policy": "Dear compliance team,\n\nplease find the margin rules attached.\n",
  "two-policies": `${mode(sections)}\npolicy second { }\n`,
  "several-mistakes": mode(sections.replace("across", "accross").replace("wallet_balance\n", "wallet_balance when option\n")),
  "habits": policyWith("sharing", "  count balance.bonus when option bonus && pool.equity => 0,5; // half\n  count 80 % * balance.wallet_balance"),
  "curly-quotes": policyWith("adjustment", "  forbid trader to withdraw because “managed at the account level”"),
  "date-impossible": policyWith("policy", "  effective from 2026-02-30"),
  "unknown-characters": policyWith("sharing", "  count balance.wallet_balance §§ 2"),
};

test.each(Object.entries(gallery))("%s", async (name, text) => {
  const source = { name: "policies/example/futures.margin", text };
  const { diagnostics } = parse(text);
  await expect(`${renderAll(diagnostics, [source])}\n`).toMatchFileSnapshot(`../../golden/errors/${name}.txt`);
});

const at = (start: number, end: number) => ({ code: "code", severity: "error" as const, message: "Something.", at: { span: { start, end } } });

test("tabs, wide characters and combining marks do not move the carets", () => {
  const text = '\t"保証金" x "e\u0301" y';
  const [x, y] = [text.indexOf("x"), text.indexOf("y")];
  const shown = render({ ...at(x, x + 1), also: [{ span: { start: y, end: y + 1 } }] }, [{ name: "a", text }]);
  expect(shown).toContain(`1 |   "保証金" x "e\u0301" y\n  | ${" ".repeat(11)}^\n  | ${" ".repeat(17)}^`);
});

test("invisible characters are shown by their codes, in the text and in the message", () => {
  const shown = render({ ...at(1, 2), message: "Found \u001B[31m." }, [{ name: "a", text: "a\u001Bb" }]);
  expect(shown).toContain("Found \\u{1B}[31m.");
  expect(shown).toContain("1 | a\\u{1B}b\n  |  ^^^^^^");
});

test("a long line is trimmed around the place", () => {
  const text = `${"a".repeat(500)}!${"b".repeat(500)}`;
  const shown = render(at(500, 501), [{ name: "a", text }], { widthColumns: 40 });
  const [line = "", carets = ""] = shown.split("\n").slice(3, 5);
  expect(line.length).toBeLessThan(60);
  expect(line.indexOf("!")).toBe(carets.indexOf("^"));
  expect(line).toMatch(/… *$|…/);
});

test("places in other files are shown under their names", () => {
  const sources = [{ name: "a.margin", text: "first" }, { name: "b.margin", text: "\nsecond" }];
  const shown = render({ ...at(0, 5), also: [{ span: { start: 1, end: 7, file: "b.margin" }, caption: "also here" }] }, sources);
  expect(shown).toContain("  b.margin\n2 | second\n  | ^^^^^^ also here");
});

test("colours change nothing but colours", () => {
  const source = [{ name: "a", text: "abc" }];
  const colored = render(at(0, 1), source, { colors: true });
  expect(colored).toContain("\u001B[31m");
  expect(colored.replace(/\u001B\[\d+m/g, "")).toBe(render(at(0, 1), source));
});

test("places outside the text are drawn in, and an empty text has a line", () => {
  expect(render(at(50, 60), [{ name: "a", text: "" }])).toContain("a:1:1: error (code)");
});
