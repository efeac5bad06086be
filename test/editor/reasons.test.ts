import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assess, compile } from "../../index.ts";
import { aboutInWords, isEnglish, reasonInWords } from "../../editor/words/reasons.ts";
import { language } from "../../editor/words/say.ts";

const policy = compile(readFileSync("policies/reference/reference.margin", "utf8"));
const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as { asOf: string; instruments: object[]; positions: object[] };
const without = (name: string, all: readonly object[]): object[] => all.map((each) => Object.fromEntries(Object.entries(each).filter(([key]) => key !== name)));
const reasonsOf = (snapshot: object): readonly string[] => assess(policy, snapshot).cannotDecide.map(({ reason }) => reason);

describe("reasons of the engine, in Chinese", () => {
  beforeAll(() => void (language.value = "zh"));
  afterAll(() => void (language.value = "en"));

  test.each([
    ["a fact of an instrument that is missing", { ...sample, instruments: without("tiers", sample.instruments) }],
    ["a fact of a position that is missing", { ...sample, positions: without("leverage", sample.positions) }],
    ["a moment at which nothing is in force", { ...sample, asOf: "2020-01-01T00:00:00Z" }],
    ["a mode that the policy does not have", { ...sample, positions: sample.positions.map((each) => ({ ...each, marginMode: "portfolio" })) }],
  ])("%s", (_, snapshot) => {
    const found = reasonsOf(snapshot);
    expect(found.length).toBeGreaterThan(0);
    // The policy's own words stay between the signs of a quotation; what is ours has no English verb left.
    expect(found.filter((reason) => isEnglish(reason) || /\b(is|was|has|Give|says)\b/.test(reasonInWords(reason).replaceAll(/规则写道：[^。]*。/g, "")))).toEqual([]);
  });

  test("what is not known here stays as it is, and says that it is English", () => {
    expect(reasonInWords("A thing nobody has seen.")).toBe("A thing nobody has seen.");
    expect(isEnglish("A thing nobody has seen.")).toBe(true);
  });

  test("what a finding is about", () => expect(aboutInWords("stage warning of mode cross", () => "全仓", () => "预警")).toBe("全仓，状态“预警”"));
});
