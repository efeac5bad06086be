import { describe, expect, test } from "vitest";
import { expectDiagnostic, policyWith } from "../../support/expect.ts";

describe("one mistake gives one message", () => {
  test("a misspelt joining word is spelt for the author", () => {
    const { message } = expectDiagnostic("misspelt-word", policyWith("adjustment", `
      allow trader to withdraw when option bonus upto balance.available
                                                 ^^^^
    `));
    expect(message).toBe(
      "Expected `up to` after the condition, but found `upto`. Did you mean `up to`?",
    );
  });

  test("what is reckoned for each group is one operand", () => {
    const { help } = expectDiagnostic("syntax", policyWith("definitions", `
      pool.initial_margin = sum of position.margin * 2 for each instrument.base
                                                       ^^^
    `));
    expect(help).toContain("`sum of (… * …) for each instrument.base`");
  });

  test("a list of payers keeps before it asks when", () => {
    const { help } = expectDiagnostic("syntax", policyWith("payment", `
      pay realized_loss when option bonus keeping pool.equity >= 0 { finally debt }
                                          ^^^^^^^
    `));
    expect(help).toContain("keeping CONDITION when CONDITION");
  });

  test.each([
    ['shows dimension 8 because "why"', "because", "`shows`"],
    ['because "why" as open', "as", "`because`"],
    ['[HELP Cross] because "why"', "because", "the citation"],
    ['because "why" when option bonus', "when", "`because`"],
  ])("a clause ends in its parts in one order, which is told: %s", (end, found, before) => {
    const { message, help } = expectDiagnostic("syntax", policyWith("adjustment", `
      allow trader to close ${end}
                            ${" ".repeat(end.indexOf(found))}${"^".repeat(found.length)}
    `));
    expect(message).toBe(`Expected \`${found}\` before ${before}, but found it behind.`);
    expect(help).toContain('when C as NAME because "…" shows TAG [SOURCE Section]');
  });

  test("a word that is none of many is told all of them", () => {
    const { message, help } = expectDiagnostic("syntax", policyWith("liquidation", `
      start when pool.equity < pool.maintenance_margin
      finally repay
              ^^^^^
    `));
    expect(message).toContain("or something else");
    for (const word of ["cancel", "convert", "open", "set", "wait"]) expect(help).toContain(`\`${word}\``);
    expect(help).toMatch(/in place of `repay`\.$/);
  });

  test("a misspelt section is spelt for the author", () => {
    expectDiagnostic("misspelt-word", `language 1
policy test {
  mode cross {
    shareing { share margin with nothing }
    ^^^^^^^^
    adjustment unspecified because "silent"
  }
}`);
  });

  test("a misspelt form of expression is found although it could be a name", () => {
    const { help } = expectDiagnostic("misspelt-word", policyWith("sharing", `
      count summ of position.unrealized_pnl
            ^^^^
    `));
    expect(help).toBe("Write `sum`.");
  });

  test("a block that is not closed is shown where it was opened", () => {
    const { also } = expectDiagnostic("block-unclosed", `language 1
policy test {
  mode cross {
    sharing {
      share margin with nothing
    adjustment unspecified because "silent"
    ^^^^^^^^^^
  }
}`);
    expect(also?.map((one) => one.caption)).toEqual(["opened here"]);
  });

  test("a parenthesis that is not closed is reported where the expression should have ended", () => {
    expectDiagnostic("parenthesis-unclosed", policyWith("definitions", `
      pool.initial_margin = (sum of position.initial_margin * 2 [HELP Cross]
                                                                ^
      pool.maintenance_margin = 1
    `));
  });

  test("a parenthesis that was never opened is put where the value begins", () => {
    const { message } = expectDiagnostic("syntax", policyWith("adjustment", `
      forbid trader to withdraw when any of position.contracts > 0) in account [API mode]
                                                                  ^
      allow trader to open
    `));
    expect(message).toBe("Expected `(` before `position.contracts`, but found a `)` that closes nothing.");
  });

  test("words that begin blocks begin none in the middle of a clause", () => {
    expectDiagnostic("syntax", policyWith("adjustment", `
      forbid 7 to withdraw when any of (position.contracts > 0) in account [API mode, account; FAQ payment]
             ^
      allow trader to open
    `));
  });

  test("a comma in place of the end of a citation is reported where it stands", () => {
    const { message } = expectDiagnostic("citation-unclosed", policyWith("adjustment", `
      forbid trader to withdraw [HELP Cross,
                                           ^
      allow trader to open
    `));
    expect(message).toBe("Expected `]` before `allow`, but found `,`.");
  });

  test("a reason without quotes is one mistake, however many words it has", () => {
    expectDiagnostic("reason-not-quoted", policyWith("adjustment", `
      forbid trader to withdraw because it is not, at all, allowed [HELP Cross]
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      allow trader to open
    `));
  });

  test("a minus before a fact is not a number", () => {
    expectDiagnostic("minus-before-fact", policyWith("sharing", `
      count -position.unrealized_pnl
            ^
    `));
  });

  test("a citation after a block's closing brace is told where it belongs", () => {
    expectDiagnostic("citation-after-block", policyWith("payment", `
      pay realized_loss { finally insurance_fund } [HELP Cross]
                                                   ^^^^^^^^^^^^
    `));
  });

  test("a word of the language is not a name", () => {
    expectDiagnostic("keyword-as-name", `language 1
policy test {
  mode fee { sharing unspecified }
       ^^^
}`);
  });

  test("one closing brace too many is one message", () => {
    expectDiagnostic("text-after-policy", `language 1
policy test {
}
}
^`);
  });

  test("a file that does not begin with the language says how to begin", () => {
    expectDiagnostic("language-missing", `policy test {
^^^^^^
}`);
  });
});

describe("habits from other languages are named once and read as meant", () => {
  const habits: readonly (readonly [string, string, string])[] = [
    ["foreign-operator", "count balance.bonus when pool.equity == 0", "=="],
    ["foreign-operator", "count balance.bonus when option bonus && pool.equity > 0", "&&"],
    ["foreign-operator", "count balance.bonus when option bonus || pool.equity > 0", "||"],
    ["foreign-operator", "count balance.bonus when ! option bonus", "!"],
    ["foreign-operator", "count balance.bonus when pool.equity => 0", "=>"],
    ["foreign-operator", "count balance.bonus when pool.equity ≥ 0", "≥"],
    ["foreign-operator", "count balance.bonus × 2", "×"],
    ["stray-semicolon", "count balance.bonus;", ";"],
    ["foreign-comment", "count balance.bonus // a note", "// a note"],
    ["percent-apart", "count 80 % * balance.bonus", "80 %"],
    ["comma-in-number", "count 0,4 * balance.bonus", "0,4"],
    ["comma-in-number", "count balance.bonus when pool.equity > 50,000 USDT", "50,000"],
    ["number-exponent", "count 1e3 * balance.bonus", "1e3"],
    ["number-letters", "count balance.bonus when pool.equity > 50000USDT", "50000USDT"],
    ["bare-decimal-point", "count .5 * balance.bonus", ".5"],
    ["foreign-letters", "count größe", "größe"],
    ["unknown-character", "count balance.bonus @", "@"],
  ];
  test.each(habits)("%s: %s", (code, clause, written) => {
    const marks = clause.replace(written, "^".repeat(written.length)).replace(/[^^]/g, " ");
    expectDiagnostic(code, policyWith("sharing", `${clause}\n${marks}\n`));
  });

  test.each([
    ["wrong-quotes", "allow trader to open because “the article says so”", "“the article says so”"],
    ["wrong-quotes", "allow trader to open because 'the article says so'", "'the article says so'"],
    ["unterminated-text", 'allow trader to open because "the article says so [HELP Cross]', '"the article says so'],
    ["unknown-escape", 'allow trader to open because "a\\n"', '"a\\n"'],
  ] as const)("%s: %s", (code, clause, written) => {
    const marks = clause.replace(written, "^".repeat(written.length)).replace(/[^^]/g, " ");
    expectDiagnostic(code, policyWith("adjustment", `${clause}\n${marks}\nforbid trader to close\n`));
  });

  test("a day that no calendar has", () => {
    expectDiagnostic("impossible-date", policyWith("policy", "effective from 2026-02-29\n               ^^^^^^^^^^"));
  });
});
