import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { offersFor } from "../../../conformance/generate/index.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { policyToText } from "../../../dsl/from-data/policy.ts";
import { CoverageCollector, runExample } from "../../../engine/examples/index.ts";
import { validated } from "../../../engine/validated.ts";
import { compile } from "../../../index.ts";
import { call } from "../../cli/call.ts";
import { reference, root } from "../reference.ts";

const bare = { ...reference, notes: { ...reference.notes, examples: [] } };
const untried = obligationsOf(reference.meaning).comparisons.flatMap(({ clause, key }) => (["equal", "holds", "fails"] as const).map((what) => ({ clause, path: key.slice(clause.length + 1), what })));
const offers = offersFor(bare, untried, 700);

test("what is offered passes, and tries what it says", () => {
  expect(offers.length).toBeGreaterThan(10);
  for (const { obligation, example } of offers) {
    const coverage = new CoverageCollector();
    expect([example.title, runExample(bare, example, validated, coverage).passed]).toEqual([example.title, true]);
    const tried = coverage.coverageOf(bare.meaning).boundaries.find(({ clause, path }) => `${clause}#${path}#${obligation.what}` === obligation.key);
    expect([example.title, obligation.what === "equal" ? tried?.equal : obligation.what === "holds" ? tried?.held : tried?.failed]).toEqual([example.title, true]);
  }
});

test("what a list of payers turns on is tried by a charge, with who pays how much", () => {
  const charged = offers.filter(({ example: { lines } }) => lines.some(({ verb, head }) => verb === "when" && head[0]?.text === "charge"));
  expect(charged.some(({ obligation: { clause } }) => clause.includes("/payment/"))).toBe(true);
  for (const { example } of charged) expect(example.lines.filter(({ verb }) => verb === "expect").map(({ head, fields }) => [head[0]?.text, fields.at(-1)?.name])).toContainEqual(["payment", "amount"]);
});

test("it is written as examples are: as text, it is read as the same", () => {
  const examples = offers.map(({ example }) => example);
  expect(compile(policyToText({ ...bare, notes: { ...bare.notes, examples } })).notes.examples).toEqual(examples);
});

test("what is tried already has no offer", () => {
  expect(offersFor(bare, [], 700)).toEqual([]);
});

test("the command offers nothing more for a policy whose examples try every boundary on both sides, and still passes", async () => {
  const { code, out } = await call(["test", "policies/reference", "--offer", "--json"]);
  expect(code).toBe(0);
  const answer = JSON.parse(out) as { readonly policies: readonly { readonly offers?: readonly { readonly what: string }[] }[] };
  expect(answer.policies.flatMap((each) => each.offers ?? []).filter(({ what }) => what !== "equal")).toEqual([]);
});

/** The rules of docs/diff with a bound of the leverage, and one example. */
function withExample(isNamed: boolean): string {
  const givens = ["given at 2026-06-01T00:00:00Z", "given balance USDT: wallet_balance 1000, bonus 0", 'given instrument "ETH/USDT:USDT": mark_price 1000, amount_step 0.01, taker_fee_rate 0%', 'given position p: symbol "ETH/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 1000, leverage 10'].map((line) => `      ${line}\n`).join("");
  const examples = `\n  examples {\n${isNamed ? `    account base {\n${givens}    }\n` : ""}    example "one" [RULES Margin] {\n${isNamed ? "      given base\n" : givens}      expect account: status healthy\n    }\n  }\n}\n`;
  return readFileSync(join(root, "docs/diff/before.margin"), "utf8").replace("allow trader to close ", "allow trader to open  when request.leverage <= 20x ").replace(/\}\s*$/, examples);
}

test("a number of a request is turned where no account is enough, and what nothing was found for is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-offers-"));
  const told = async (text: string) => {
    writeFileSync(join(folder, "quay.margin"), text);
    return (await call(["test", join(folder, "quay.margin"), "--offer"])).out.replace(/\s+/g, " ");
  };
  const named = await told(withExample(true));
  for (const [side, leverage, verdict] of [["both the same", "20", "allowed"], ["which does not hold", "20.01", "refused"]]) {
    expect(named).toMatch(new RegExp(`example "cross/adjustment/1: request\\.leverage <= 20x, ${side}" \\{ given base when open: [^}]*leverage ${leverage} expect verdict ${verdict} \\}`));
  }
  const nameless = await told(withExample(false));
  expect(nameless).toContain("NO EXAMPLE WAS FOUND THAT TRIES THIS OF QUAY.FUTURES");
  expect(nameless).toContain("- cross/adjustment/1: request.leverage <= 20x, both the same");
  expect(nameless).toContain("this policy gives none: write account NAME { given … } in its examples.");
  expect(named).not.toContain("write account NAME");
  expect(await told(withExample(true).replace(", bonus 0", ""))).toContain("status: expected healthy, but found cannot_decide: The fact `balance.bonus` of USDT is missing.");
});
