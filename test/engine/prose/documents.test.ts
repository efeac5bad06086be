import { describe, expect, test } from "vitest";
import type { DocAnswer, DocBlock } from "../../../engine/prose/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { compile } from "../../../dsl/index.ts";
import { article, rulebook } from "../../../engine/prose/index.ts";
import { validate } from "../../../schemas/generated/validate-doc-answer.ts";
import { changed, reference, referenceText, shipped } from "./policies.ts";

/** All that a document says, a line each. */
function linesOf({ blocks }: DocAnswer): readonly string[] {
  return blocks.flatMap(linesIn);
}

function linesIn(block: DocBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [block.statement.text];
    case "list":
      return block.items.map(({ text }) => text);
    case "rules":
      return block.items.flatMap(({ statement }) => [statement.text, ...(statement.parts ?? []).map(({ text }) => text)]);
    case "table":
      return block.rows.map((row) => row.map(({ text }) => text).join(" | "));
  }
}

/** The lines between a heading and the next. */
function under(answer: DocAnswer, title: string, nth = 0): readonly string[] {
  const starts = answer.blocks.flatMap((block, index) => (block.kind === "heading" && block.text === title ? [index] : []));
  const start = starts[nth];
  if (start === undefined) return [];
  const rest = answer.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === "heading");
  return rest.slice(0, end < 0 ? rest.length : end).flatMap(linesIn);
}

describe("the help article of the reference policy", () => {
  const said = article(reference);

  test("has the parts of a help page", () => {
    expect(said.title).toBe("How margin works in Cross margin and Isolated margin");
    const headings = said.blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));
    expect(headings).toEqual(["Cross margin", "Isolated margin", "Your account", "Key differences", "Risk management reminder", "What these rules do not say", "About this article"]);
  });

  test("says of cross margin what the help page says", () => {
    expect(under(said, "Key characteristics")).toEqual(["All these positions share the same margin balance.", "Unrealized profits of one position may help offset losses of another.", "Margin is managed at the account level."]);
    expect(under(said, "What you can do")[0]).toBe("You cannot add margin to a position or remove margin from a position, because margin is managed at the account level.");
    expect(under(said, "Margin usage")).toEqual(["In Cross margin, margin may be used for:", "Maintaining open positions", "Covering trading losses", "Paying funding fees", "Paying trading fees", "Bonus: it may be used for trading losses and funding fees (if supported)"]);
    expect(under(said, "Liquidation")).toContain("Since the margin is shared, several positions may be affected at once.");
  });

  test("says of isolated margin what the help page says", () => {
    expect(under(said, "Key characteristics", 1)).toEqual(["Each position has its own dedicated margin.", "Losses are limited to the margin of that position.", "Other positions are not directly affected.", "Margin can be adjusted for each position (if supported)."]);
    expect(under(said, "Liquidation", 1)).toContain("Only the position whose margin is insufficient is liquidated.");
  });

  test("reminds of the four things to watch", () => {
    expect(under(said, "Risk management reminder")).toEqual(["Please monitor the following regularly:", "Margin balance", "Unrealized PnL", "Liquidation price", "Open positions", "Liquidation starts when the margin balance is below the maintenance margin."]);
  });

  test("marks what no source says", () => {
    const assumed = said.blocks.flatMap((block) => (block.kind === "list" ? block.items.filter((item) => item.assumed === true).map(({ text }) => text) : []));
    expect(assumed).toContain("You can reduce or close a position.");
    expect(assumed).not.toContain("Liquidation starts when the margin balance is below the maintenance margin.");
  });
});

describe("an article says nothing that its rules do not", () => {
  const characteristics = (policy: CompiledPolicy, nth: number) => under(article(policy), "Key characteristics", nth);

  test("losses are not limited where other money pays", () => {
    const policy = changed("first   position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        then balance.wallet_balance  down to 0\n        finally insurance_fund", "isolated");
    expect(characteristics(policy, 1)).toEqual(["Each position has its own dedicated margin.", "Losses beyond the margin of a position may be paid from other money of the account.", "Margin can be adjusted for each position (if supported)."]);
  });

  test("profits do not offset losses where only losses count, and nothing is claimed where it is not plain", () => {
    const losses = changed("count sum of position.unrealized_pnl", "count sum of min(position.unrealized_pnl, 0)", "cross");
    expect(characteristics(losses, 0)[1]).toBe("Unrealized losses reduce the margin of all; unrealized profits do not add to it.");
    const half = changed("count sum of position.unrealized_pnl", "count 50% of (sum of position.unrealized_pnl)", "cross");
    expect(characteristics(half, 0)).toEqual(["All these positions share the same margin balance.", "Margin is managed at the account level."]);
  });

  test("a bonus is not mentioned where none pays", () => {
    const policy = changed("        first   balance.bonus\n          when option bonus\n          because \"the article gives no order; bonus is the platform's money\"                     [HOUSE assumptions]\n        then    balance.wallet_balance\n", "        first    balance.wallet_balance\n", "cross");
    expect(under(article(policy), "Margin usage").at(-1)).toBe("Bonus: it may be used for funding fees (if supported)");
  });

  test("what is left open is said once for both modes, or of the mode that leaves it open", () => {
    expect(under(article(reference), "What these rules do not say")).toEqual([
      "The rules that this article was written from leave the following open:",
      "Whether you can transfer money to another wallet of the same owner.",
      "Whether you can change the margin mode.",
      "Whether you can change leverage.",
      "In Cross margin: which money pays liquidation fees or interest.",
      "In Isolated margin: which money pays bonuses that are taken back, liquidation fees or interest.",
    ]);
  });
});

describe("the rulebook", () => {
  test("numbers chapters, sections and rules, and refers to them", () => {
    const { blocks } = rulebook(reference);
    const numbers = blocks.flatMap((block) => (block.kind === "rules" ? block.items.map(({ number }) => number) : block.kind === "heading" && block.number !== undefined ? [block.number] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    const rules = new Map(blocks.flatMap((block) => (block.kind === "rules" ? block.items.map(({ number, statement }) => [statement.clause ?? "", number] as const) : [])));
    const open = under(rulebook(reference), "What the rulebook does not say");
    expect(open[0]).toBe(`${rules.get("account/permissions/3") ?? ""} | Whether the trader may transfer money to another wallet of the same owner. | The article is silent.`);
  });

  test("has the tables, the sources with their dates, and doubts that are given", () => {
    const book = rulebook(reference, { doubts: ["Whether the page is current."] });
    expect(under(book, "Sources")).toEqual([
      "HELP | How margin works in Cross Margin Mode and Isolated Margin Mode |  | 2026-11-22 | Cross, Isolated and Reminder | ",
      "HOUSE | What the help article leaves open | 2026-11-23 |  | assumptions | ",
    ]);
    expect(under(book, "Doubts about the sources")).toEqual(["Whether the page is current."]);
    expect(linesOf(rulebook(reference))).not.toContain("Doubts about the sources");
    const dydx = shipped.find(([name]) => name.startsWith("dydx/"))?.[1];
    expect(dydx === undefined ? [] : under(rulebook(dydx), "Facts that only this rulebook knows")).toContain("Base margin fraction | instrument | a ratio | has to be given | Initial margin as a share of notional while open interest is low; the market's liquidity tier says it.");
  });
});

describe("where a source was not read", () => {
  const noted = compile(referenceText.replace(/( {2}source +HELP +"[^"]+")[^]*?sections/, '$1 at "https://help.example" dated 2020-01-01 from notes sections'));

  test("the rulebook says so in its table", () => {
    expect(under(rulebook(noted), "Sources").find((line) => line.startsWith("HELP"))).toMatch(/^HELP \| [^|]+ \| 2020-01-01 \| not read: known from notes \| .+ \| https:\/\/help\.example$/);
  });

  test("the article says so at its end", () => {
    expect(under(article(noted), "About this article").find((line) => line.includes("https://help.example"))).toMatch(/dated 2020-01-01, not read but known from notes$/);
  });

  test("a day of reading and notes do not go together", () => {
    expect(() => compile(`language 1\npolicy p { version 1 source A "a" read 2026-01-01 from notes }`)).toThrow();
  });
});

test.each(shipped)("%s: both documents fit their schema, and no sentence is empty or unfinished", (_, policy) => {
  for (const answer of [article(policy), rulebook(policy)]) {
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(linesOf(answer).filter((line) => line === "" || /undefined|\[object|  |\.\.|, ,|\(\)/.test(line.replace(/ \|  /g, " | ")))).toEqual([]);
  }
});
