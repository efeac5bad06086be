import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allPages } from "../../../dsl/pages.ts";
import { readPolicy } from "../../../dsl/index.ts";
import { syntaxPages } from "../../../dsl/syntax/pages.ts";
import type { Diagnostic } from "../../../dsl/index.ts";
import { analyse, applied, codeActions, fixesFor } from "../../../dsl/service/index.ts";
import type { Fix } from "../../../dsl/service/index.ts";
import { fixers } from "../../../dsl/service/code-actions.ts";
import { inFull } from "../../../dsl/service/code-actions/habits.ts";
import { texts } from "../../support/messages.ts";
import { shippedPolicies } from "../../support/shipped.ts";

const severalFiles = "it is about several files, and an analysis is of one";
const authorKnows = "only the source or the author knows what was meant";

/** Codes without a fix, and why. */
const without: Readonly<Record<string, string>> = {
  "amend-without-base": severalFiles, "overlay-alone": severalFiles, "overlay-by-product": severalFiles, "overlay-loop": severalFiles, "overlay-other-clause": severalFiles,
  "overlay-unknown-base": severalFiles, "overlay-unknown-target": severalFiles, "overlay-without-reason": severalFiles, "overlays-conflict": severalFiles, "several-policies": severalFiles,
  "amend-own-clause": severalFiles, "base-broken": severalFiles, "base-loop": severalFiles, "base-missing": severalFiles, "base-overlay": severalFiles,
  "base-source-twice": severalFiles, "like-loop": authorKnows, "like-unknown": authorKnows,
  "version-twice": severalFiles, "versions-gap": severalFiles, "versions-overlap": severalFiles, "too-many-combinations": severalFiles,
  "definition-cycle": authorKnows, "no-unit": authorKnows, "number-digits": authorKnows, "stages-out-of-order": authorKnows, "tier-more-lenient": authorKnows,
  "mode-without-example": "an example is work, and one made up would show nothing",
  "expression-depth": "a part of it wants a name, which only its author can give", "nested-too-deeply": "as above",
  "name-too-long": "a shorter name is the author's to choose, and snapshots have to say it too",
  "policy-too-long": "what to take out is the author's choice", "too-many-mistakes": "the mistakes before it have fixes of their own",
};

/** The examples of these pages show a case without one right answer; other cases of the code have a fix. */
const ambiguous: ReadonlySet<string> = new Set(["aggregate-range", "keyword-as-name", "not-here"]);

function codeOf(name: string): string {
  return name.split("/")[0] ?? name;
}

function fixesIn(name: string, text: string): { readonly told: Diagnostic; readonly fixes: readonly Fix[] } {
  const analysis = analyse(text);
  const told = analysis.diagnostics.find(({ code }) => code === codeOf(name));
  if (told === undefined) throw new Error(`${name} is not told of its example`);
  return { told, fixes: fixesFor(analysis, told) };
}

test("every message has a fix, or there is a reason why not", () => {
  const codes = [...allPages().keys()];
  expect(codes.filter((code) => !Object.hasOwn(fixers, code) && without[code] === undefined)).toEqual([]);
  expect(codes.filter((code) => Object.hasOwn(fixers, code) && without[code] !== undefined)).toEqual([]);
  expect(Object.keys(fixers).filter((code) => !codes.includes(code))).toEqual([]);
  expect([...Object.keys(without)].filter((code) => !codes.includes(code))).toEqual([]);
  const tried = new Set([...texts.keys()].map(codeOf));
  expect(Object.keys(fixers).filter((code) => !tried.has(code))).toEqual([]);
});

const named = [...texts].filter(([name]) => without[codeOf(name)] === undefined);

describe("fixes of the examples of messages", () => {
  test.each(named.filter(([name]) => !ambiguous.has(name)))("%s has one", (name, text) => {
    expect(fixesIn(name, text).fixes.length).toBeGreaterThan(0);
  });

  test.each(named)("%s: with each, the message is gone and no error has come", (name, text) => {
    const { told, fixes } = fixesIn(name, text);
    const before = readPolicy(text).diagnostics;
    for (const { title, edits, code } of fixes) {
      expect(code).toBe(told.code);
      expect(title).toMatch(/^[A-Z]/);
      const after = readPolicy(applied(text, edits)).diagnostics;
      expect(count(after, told), title).toBeLessThan(count(before, told));
      const broken = before.some(isSyntaxError);
      const come = after.filter((one) => one.severity === "error" && count(after, one) > count(before, one) && (!broken || isSyntaxError(one)));
      expect(come.map(({ message }) => message), title).toEqual([]);
    }
    expect(fixes.filter(({ preferred }) => preferred === true).length).toBeLessThanOrEqual(1);
    expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
  });
});

function count(all: readonly Diagnostic[], { code, message }: Diagnostic): number {
  return all.filter((one) => one.code === code && one.message === message).length;
}

function isSyntaxError({ code }: Diagnostic): boolean {
  return Object.hasOwn(syntaxPages, code);
}

/** The text with the preferred fix, or with the first. */
function mended(text: string, code: string): string {
  const { fixes } = fixesIn(code, text);
  return applied(text, (fixes[0] ?? { edits: [] }).edits);
}

describe("what a fix leaves behind", () => {
  test("a clause that goes takes its line with it", () => {
    const text = texts.get("clause-twice") ?? "";
    expect(mended(text, "clause-twice").split("\n").length).toBe(text.split("\n").length - 1);
  });

  test("a name that is wrong in several places is mended in all", () => {
    const text = "language 1\npolicy test {\n  version 1\n  definitions {\n    position.a = value of position at instrument.mark_prize\n    position.b = value of position at instrument.mark_prize\n  }\n}\n";
    expect(mended(text, "unknown-name")).not.toContain("prize");
  });

  test("a comparison of a quotient multiplies both sides", () => {
    expect(mended(texts.get("divisor-may-be-zero/comparison") ?? "", "divisor-may-be-zero")).toContain("position.unsettled_funding > 80% * position.margin");
  });

  test("a division by a negative fact keeps its parentheses", () => {
    expect(mended(texts.get("minus-before-fact/divided") ?? "", "minus-before-fact")).toContain("position.margin / (-1 * position.leverage)");
  });

  test("a deduction is reckoned from the rates: 50,000 · (0.5 % − 0.4 %) = 50", () => {
    expect(mended(texts.get("tier-discontinuity") ?? "", "tier-discontinuity")).toContain("maintenance_amount 50 USDT");
  });

  test("missing purposes are left open in so many words", () => {
    expect(mended(texts.get("purpose-unanswered") ?? "", "purpose-unanswered")).toContain(
      'unspecified realized_loss, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because "the rulebook does not say"',
    );
  });

  test("an empty file becomes a policy without a message", () => {
    expect(readPolicy(mended("", "language-missing")).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([["1e6", "1_000_000"], ["1.5e3", "1500"], ["2e-3", "0.002"], ["1.25E+1%", "12.5%"], ["12_5e4", "1_250_000"], ["1e999", undefined]])("%s is written out as %s", (short, long) => {
    expect(inFull(short)).toBe(long);
  });
});

test("fixes are asked by a range, and come with the code of their message", () => {
  const text = texts.get("unknown-word") ?? "";
  const analysis = analyse(text);
  const at = text.indexOf("is lang") + 4;
  expect(codeActions(analysis, { start: at, end: at }).map(({ code }) => code)).toContain("unknown-word");
  expect(codeActions(analysis, { start: 0, end: 0 })).toEqual([]);
});

describe("changes where nothing is wrong", () => {
  const [, reference = ""] = [...shippedPolicies].find(([name]) => name.startsWith("reference/")) ?? [];

  test("what is selected becomes a figure of the same level, with the same citation, and means the same", () => {
    const part = "value of position at instrument.mark_price";
    const start = reference.indexOf(part);
    const [wanted] = codeActions(analyse(reference), { start, end: start + part.length }).filter(({ code }) => code === undefined);
    const changed = applied(reference, wanted?.edits ?? []);
    expect(changed).toMatch(/position\.notional\s*= position\.new_figure/);
    expect(changed).toMatch(/position\.new_figure = value of position at instrument\.mark_price because ".*" \[/);
    expect(readPolicy(changed).diagnostics.map(({ code }) => code)).toEqual(readPolicy(reference).diagnostics.map(({ code }) => code));
  });

  test("nothing is made of a name alone, or of half an expression", () => {
    const start = reference.indexOf("instrument.mark_price");
    const analysis = analyse(reference);
    expect(codeActions(analysis, { start, end: start + "instrument.mark_price".length })).toEqual([]);
    expect(codeActions(analysis, { start: start - 3, end: start + 5 })).toEqual([]);
  });

  test("sections of a citation are put into their order, each once", () => {
    const text = 'language 1\npolicy test {\n  version 1\n  source HELP "Help" sections Cross, Isolated\n  account {\n    allow trader to deposit [HELP Isolated, Cross; HELP Cross]\n  }\n}\n';
    const at = text.indexOf("[HELP") + 2;
    const [wanted] = codeActions(analyse(text), { start: at, end: at }).filter(({ code }) => code === undefined);
    expect(applied(text, wanted?.edits ?? [])).toContain("deposit [HELP Cross, Isolated]");
  });
});

test("no text and no range is too much", () => {
  const pieces = fc.constantFrom("language 1\n", "policy x {\n", "mode cross { ", "sharing { ", "count ", "reserve ", "pool.equity ", "{", "}", "[", "]", "HELP", '"', "#", "\n", "allow trader to open ", "first ", "finally ", "position.side ", "5 % ", ".5", "==", "is lung ", "sum of ", "(", ")", ", ", "examples { ", 'example "a" { ', "given ", ": ", ";", "-", "/ ", "tiers risk upper bound included { ", "pay realized_loss { ", "not ", "because silent", "2026-02-30 ", "effective from ");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      for (const { edits } of codeActions(analyse(text), { start: 0, end: text.length })) expect(applied(text, edits)).not.toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("a misspelt word of a shipped policy is mended to what it was", () => {
  const text = shippedPolicies.get("binance/usdm.margin") ?? "";
  const at = text.indexOf("maintenance_margin");
  const wrong = `${text.slice(0, at)}maintenence_margin${text.slice(at + "maintenance_margin".length)}`;
  const analysis = analyse(wrong);
  const results = analysis.diagnostics.flatMap((told) => fixesFor(analysis, told)).map(({ edits }) => applied(wrong, edits));
  expect(results).toContain(text);
});
