import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts } from "../../../schemas/generated/facts.ts";
import { canonicalJson, readPolicy } from "../../../dsl/index.ts";
import { analyse, rename, renameRange, symbolAt } from "../../../dsl/service/index.ts";
import type { PolicySymbol } from "../../../dsl/service/index.ts";
import { wholePolicies } from "../../support/shipped.ts";
import { brokenText, edited, smallPolicy } from "./support.ts";

const small = analyse(smallPolicy);

function refusedAt(text: string, needle: string, to: string): string {
  const answer = rename(analyse(text), text.indexOf(needle), to);
  return "refused" in answer ? answer.refused : `renamed with ${answer.edits.length} edits`;
}

function renamedAt(text: string, needle: string, to: string): string {
  const answer = rename(analyse(text), text.indexOf(needle), to);
  if ("refused" in answer) throw new Error(answer.refused);
  return edited(text, answer.edits);
}

describe("what a new name replaces", () => {
  test("a figure by its last word or its path, and as a field in examples", () => {
    for (const to of ["cushion", "position.cushion"]) {
      const text = renamedAt(smallPolicy, "position.buffer", to);
      expect(text).toBe(smallPolicy.replaceAll("position.buffer", "position.cushion").replace("p1: buffer 5", "p1: cushion 5"));
    }
  });

  test("a figure that is a tier, without its field", () => {
    expect(renamedAt(smallPolicy, "position.bracket", "step")).toBe(smallPolicy.replaceAll("position.bracket", "position.step"));
  });

  test.each([
    ["bonus default", "voucher", 2, "Snapshots name this too: they must say `voucher` from now on."],
    ["one_way, hedge", "single", 2, "Snapshots name this too: they must say `single` from now on."],
    ["RULES \"", "BOOK", 15, undefined],
    ["Fees\n", "Charges", 3, undefined],
    ["low when", "deep", 2, undefined],
    ["cross \"", "shared_pool", 2, "Snapshots name this too: they must say `shared_pool` from now on."],
    ["instrument.group", "liquid_class", 2, "Snapshots name this too: they must say `liquidClass` from now on."],
    ["risk upper", "levels", 2, undefined],
    ["rate 1%", "share", 0, undefined],
    ["rate 1%", "part", 3, undefined],
    ["trader {", "someone", 2, undefined],
    ["p1: symbol", "held", 2, undefined],
    ["begins", "starts_here", 1, undefined],
  ])("%s → %s", (needle, to, edits, note) => {
    const answer = rename(small, smallPolicy.indexOf(needle), to);
    if (edits === 0) expect(answer).toEqual({ refused: "`share` is a word of the language, and cannot be a name here. Choose another." });
    else expect("edits" in answer && { edits: answer.edits.length, note: answer.note }).toEqual({ edits, note });
  });

  test("the range that an editor shows first is the name under the cursor", () => {
    const at = smallPolicy.indexOf("buffer 5");
    expect(renameRange(small, at + 2)).toEqual({ span: { start: at, end: at + 6 }, name: "buffer" });
  });
});

describe("refusals say why", () => {
  test.each([
    ["instrument.mark_price", "x", "is a fact of the schema"],
    ["pool.equity", "x", "is a word of the language"],
    ["position.notional", "x", "Answers print"],
    ["hedge default", "two way", "begins with a letter"],
    ["bonus default", "when", "is a word of the language"],
    ["bonus default", "side", "There is a `side` already"],
    ["position.buffer", "pool.buffer", "belongs to position"],
    ["position.buffer", "margin", "Every snapshot has a fact `position.margin` already"],
    ["position.buffer", "liquidation_price", "Answers print another"],
    ["position.buffer", "bracket", "There is a `position.bracket` already"],
    ["low when", "healthy", "Every policy has a status"],
    ["rate 1%", "max_leverage", "The tiers of instruments have a field"],
    ["warn when", "x", "is a status that every policy has"],
    ["small \"", "x", "is the policy's id"],
    ["yes  [", "x", "is a word of the language"],
    ["{", "x", "There is no name here"],
    ["p1: symbol", "expect", "is a word of the language"],
  ])("%s → %s", (needle, to, why) => {
    expect(refusedAt(smallPolicy, needle, to)).toContain(why);
  });

  test("a name that the file does not declare, as in an overlay", () => {
    expect(refusedAt("repeal backs because \"x\"", "backs", "y")).toContain("is not declared in this file");
  });

  test("a name that would be read as something else there", () => {
    // A word before `by` is a table, whatever it is called; `charge` is one of the few words that are never names in rules.
    const text = "policy p { tiers t upper bound included { above: rate 1% } definitions { position.x = slices of position.margin in t at rate } }";
    expect(refusedAt(text, "t upper", "charge")).toMatch(/differently elsewhere|renamed with 2 edits/);
  });
});

/** Names of a policy as data, with one of them called otherwise. */
function meaningWith(text: string, from: RegExp, to: string): string | undefined {
  const { policy } = readPolicy(text, { lints: false });
  return policy && canonicalJson(policy.meaning).replace(from, to);
}

function isRenamable(symbol: PolicySymbol): boolean {
  return symbol.occurrences.length > 0 && !["schema", "builtin", "bucket", "purpose", "value", "policy", "unknown"].includes(symbol.kind);
}

const tierFields = new Set(facts.filter(({ level }) => level === "tier").map(({ name }) => name));

describe.each([...wholePolicies, ["small", smallPolicy] as const])("renaming in %s", (_, text) => {
  const analysis = analyse(text);
  const names = [...analysis.symbols.values()].filter(isRenamable);
  const fresh = "fresh_name_of_a_test";

  const kinds = ["figure", "fact", "option", "word", "source", "section", "mode", "stage", "label", "table", "column", "account", "position", "order"] as const;

  test("keeps the meaning, and back gives the same text", () => {
    const before = meaningWith(text, /$^/g, "");
    for (const kind of kinds) {
      // A column that is called like a field of the schema's tiers may be called otherwise, and not like it again.
      const symbol = names.find((one) => one.kind === kind && !(kind === "column" && tierFields.has(one.name)) && "edits" in rename(analysis, one.occurrences[0]!.span.start, fresh));
      if (symbol === undefined) continue;
      const at = symbol.occurrences[0]!.span.start; // a renamable name stands somewhere
      const answer = rename(analysis, at, fresh);
      const after = "edits" in answer ? edited(text, answer.edits) : "";
      expect(after).not.toBe(text);
      const short = symbol.name.slice(symbol.name.lastIndexOf(".") + 1);
      expect(meaningWith(after, new RegExp(fresh, "g"), short), symbol.key).toBe(before);
      const renamed = analyse(after);
      expect(renamed.diagnostics.length, symbol.key).toBe(analysis.diagnostics.length);
      const back = rename(renamed, at, symbol.name);
      expect("edits" in back && edited(after, back.edits)).toBe(text);
    }
  });
});

test("in broken text, whatever is renamed can be renamed back", () => {
  fc.assert(
    fc.property(brokenText(), fc.nat(), (text, at) => {
      const analysis = analyse(text);
      const offset = at % (text.length + 1);
      const symbol = symbolAt(analysis, offset);
      const answer = rename(analysis, offset, "fresh_name_of_a_test");
      if (symbol === undefined) expect(answer).toHaveProperty("refused");
      if (symbol === undefined || "refused" in answer) return;
      if (symbol.kind === "column" && tierFields.has(symbol.name)) return; // may not be called so again
      const after = edited(text, answer.edits);
      const back = rename(analyse(after), symbol.occurrences[0]!.span.start, symbol.name); // it has one
      expect("edits" in back && edited(after, back.edits)).toBe(text);
    }),
    { numRuns: 30 },
  );
});
