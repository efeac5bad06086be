import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prove } from "../../../conformance/prove/index.ts";
import { Budget } from "../../../conformance/prove/search/lines.ts";
import { compile } from "../../../index.ts";

const reference = readFileSync("policies/reference/reference.margin", "utf8").replace(/^ *applies .*$/m, (line) => `${line}\n  applies to settle USDT`);
const start = "      start   when pool.equity < pool.maintenance_margin                                          [HELP Reminder]\n";

/** The reference policy with another start of its first mode's liquidation. */
const withStart = (text: string): string => reference.replace(start, text);

test("a stage that begins at a sum of money is before the others where a position is small enough", () => {
  expect(reference).toContain(start);
  const policy = compile(withStart(`${start}      stage bankrupt when pool.equity < 10 USDT [HELP Reminder]\n`));
  const about = prove(policy, { budget: 3000, properties: ["stages_in_order"] }).find((each) => each.about.startsWith("bankrupt"));
  expect(about).toMatchObject({ verdict: "refuted" });
});

test("what only a profit larger than the margin brings about is seen", () => {
  const isolated = reference.replace(
    "      start   when pool.equity < pool.maintenance_margin                                          [HELP Isolated, Reminder]",
    "      start   when pool.equity < pool.maintenance_margin + 105% * position.margin [HELP Isolated, Reminder]",
  );
  expect(isolated).not.toBe(reference);
  const found = prove(compile(isolated), { budget: 3000, properties: ["more_margin_never_hurts"] });
  expect(found.find(({ about }) => about === "position.margin and liquidatable in mode isolated")).toMatchObject({ verdict: "refuted" });
});

test("what was looked for in vain leaves as much for the next claim", () => {
  const budget = new Budget(2);
  while (budget.take());
  expect(budget.again().take()).toBe(true);
  const policy = compile(withStart(`${start}      stage bankrupt when pool.equity * pool.equity < 10 USDT * pool.maintenance_margin [HELP Reminder]\n      stage ruined when pool.equity < 10 USDT [HELP Reminder]\n`));
  const found = prove(policy, { budget: 600, properties: ["stages_in_order"] });
  expect(found.find(({ about }) => about.startsWith("ruined after"))).toMatchObject({ verdict: "refuted" });
});
