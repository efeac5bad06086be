import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askOf, conformPage, conformReport, diagnose, diagnosisReport, outcomeOf, suspectedPolicy } from "../../conformance/index.ts";
import { outputWords } from "../../conformance/report/output-words.ts";
import { compile } from "../../index.ts";
import { answered, cases, shown } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const margin = "= position.notional * position.tier.maintenance_margin_rate";
const atEntry = compile(source.replace(margin, "= (value of position at position.entry_price) * position.tier.maintenance_margin_rate"));
const lines = answered(cases.filter(({ ask }, index) => ask === undefined && index % 20 === 0), ({ snapshot, ...rest }) => outcomeOf(atEntry, snapshot, askOf(rest)));

test("a diagnosis stands before what differs, names the clause beside its line, and is reckoned through on the smallest account", () => {
  expect(source.split(margin)).toHaveLength(2);
  const found = diagnose(reference, lines);
  const blocks = diagnosisReport(found, () => "reference.margin:31");
  const text = shown(conformReport(lines, reference, { blocks, suspected: suspectedPolicy(found) }));
  expect(text).toContain("reference.margin:31 (definitions/position.maintenance_margin) said");
  expect(text.indexOf("DIAGNOSIS")).toBeLessThan(text.indexOf("WHAT DIFFERS"));
  const [, platforms] = /, the platform (\S+?),? /.exec(text) ?? [];
  expect(platforms).toMatch(/^[\d.]+$/);
  const [, theirs = ""] = text.split("The same with the mistake that the diagnosis names");
  expect(theirs.split("\n").find((line) => line.includes("maintenanceMargin of "))?.replaceAll(",", "")).toContain(` ${platforms} `);
});

test("a mistake of reading, of some positions alone, or one of several that are open, is no policy to reckon with", () => {
  const [edit] = diagnose(reference, lines).suspects[0]!.edits; // the test before found it
  const said = (more: Partial<typeof edit>, explainsAll = true) => suspectedPolicy({ answered: 1, differing: 1, unsaid: [], explainsAll, suspects: [{ edits: [{ ...edit!, ...more }], explained: 1, explainedDiffering: 1, against: [], alarms: 0, isEverywhereElse: true }] });
  expect(said({})).toBe(edit!.policy);
  expect(said({ only: "long positions" })).toBeUndefined();
  expect(said({ reads: { snapshot: (same) => same, ask: (same) => same } })).toBeUndefined();
  expect(said({}, false)).toBeUndefined();
});

test("a page has the diagnosis before what was found, and says outputs in words beside their names", () => {
  const blocks = diagnosisReport(diagnose(reference, lines), () => "reference.margin:31");
  const page = conformPage([lines], reference, blocks);
  expect(page.split("<h2>Diagnosis</h2>")).toHaveLength(2);
  expect(page.indexOf("<h2>Diagnosis</h2>")).toBeLessThan(page.indexOf("<h2>What was found</h2>"));
  expect(page).toContain("reference.margin:31 (definitions/position.maintenance_margin)");
  expect(page).toContain('maintenance margin of a position<br><span class="dim">positions.*.maintenanceMargin</span>');
  expect(conformPage([lines], reference)).not.toContain("Diagnosis");
});

test.each([
  ["pools.*.equityForOpening", "equity for opening of positions that share margin"],
  ["account.status", "status of the account"],
  ["payments.*.from", "who pays"],
  ["steps.*.payments.*.amount", "how much is paid, in a step of the liquidation"],
  ["after.*.walletBalance", "wallet balance, afterwards"],
  ["after.positions.*.contracts", "number of contracts of a position, afterwards"],
  ["verdict", "whether it is allowed"],
])("%s is %s", (kind, words) => expect(outputWords(kind)).toBe(words));
