import { describe, expect, test } from "vitest";
import { analyse, inlayHints } from "../../../dsl/service/index.ts";
import { wholePolicies } from "../../support/shipped.ts";
import { smallPolicy } from "./support.ts";

/** The text with its hints in ‹›. */
function hinted(text: string): string {
  let [result, at] = ["", 0];
  for (const { offset, text: hint } of inlayHints(analyse(text))) {
    result += `${text.slice(at, offset)}‹${hint}›`;
    at = offset;
  }
  return result + text.slice(at);
}

describe("a margin rate is shown as a leverage", () => {
  test.each([
    ["maintenance_margin_rate 0.4%", " → 250×"],
    ["initial_margin_rate 3%", " → ≈ 33.3×"],
    ["base_margin_fraction 65bps", " → ≈ 153.8×"],
    ["maintenance_margin_rate 100%", " → 1×"],
  ])("%s%s", (field, hint) => {
    expect(hinted(`examples { account a { given tier "S": ${field}, maintenance_amount 0 } }`)).toContain(`${field}‹${hint}›,`);
  });

  test.each(["taker_fee_rate 0.05%", "maintenance_fraction 60%", "maintenance_margin_rate 0%", "maintenance_margin_rate 150%", "max_leverage 20x"])("and %s is none", (field) => {
    expect(hinted(`examples { account a { given instrument "S": ${field} } }`)).not.toContain("→");
  });

  test("in a definition of margin, where it multiplies a value", () => {
    expect(hinted("policy p { definitions { position.initial_margin = position.notional * 2% } }")).toContain("2%‹ → 50×›");
    expect(hinted("policy p { definitions { position.initial_margin = 2% of position.notional } }")).toContain("2%‹ → 50×›");
    expect(hinted("policy p { definitions { position.initial_margin = 50% * position.margin } }")).not.toContain("→");
    expect(hinted("policy p { definitions { position.fee = position.notional * 2% } }")).not.toContain("→");
  });

  test("as the default of a fact", () => {
    expect(hinted("policy p { facts { instrument.base_margin_fraction: ratio default 5% } }")).toContain("5%‹ → 20×›");
  });
});

describe("a definition says what it measures", () => {
  test("behind its name, once", () => {
    const text = hinted(smallPolicy);
    expect(text).toContain("position.notional‹: money› = value");
    expect(text).toContain("position.bracket‹: tier› = risk");
    expect(text.match(/: money›/g)).toHaveLength(2);
    const usdt = hinted(smallPolicy.replace("options {", "applies to settle USDT\noptions {"));
    expect(usdt).toContain("position.notional‹: USDT› =");
  });

  test("and nothing where that cannot be said", () => {
    expect(hinted("policy p { definitions { position.a = position.b } }")).not.toContain("‹");
    expect(hinted("policy p { definitions { position.a = ")).not.toContain("‹");
  });
});

test.each([...wholePolicies])("%s: each definition has a unit, and a range has its own hints alone", (_, text) => {
  const analysis = analyse(text);
  const all = inlayHints(analysis);
  const definitions = [...analysis.symbols.values()].filter(({ kind }) => kind === "figure").length;
  expect(all.filter((hint) => hint.text.startsWith(": "))).toHaveLength(definitions);
  const range = { start: 3000, end: 9000 };
  expect(inlayHints(analysis, range)).toEqual(all.filter(({ offset }) => offset >= 3000 && offset <= 9000));
});
