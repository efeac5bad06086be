import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("modes side by side", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    await bench.openTab("Differences");
  });
  afterAll(() => bench.close());

  test("the table of the help page is computed from the rules, row by row", async () => {
    const { page } = bench;
    const cells = async (row: string): Promise<readonly string[]> => (await page.locator(`[data-section=key] tr`, { hasText: row }).locator("td").allInnerTexts()).map((text) => text.split("\n")[0]!.trim().toLowerCase());
    await page.locator("[data-section=key] tr").nth(4).waitFor();
    await expect.poll(() => cells("Margin usage")).toEqual(["shared across positions", "separate per position"]);
    await expect.poll(() => cells("Risk scope")).toEqual(["account-wide", "per position"]);
    await expect.poll(() => cells("Margin adjustment")).toEqual(["account level", "position level (if supported)"]);
    await expect.poll(async () => (await cells("Liquidation impact"))[0]).toBe("may affect multiple positions");
  });

  test("it follows the rules: who may not add margin any more may not there", async () => {
    const { page } = bench;
    const whole = await bench.text();
    const row = page.locator("[data-section=key] tr", { hasText: "Margin adjustment" }).locator("td").nth(1);
    await bench.setText(whole.replace("allow trader to add to position  when option isolated_adjustment  up to balance.available", "allow trader to add to position  up to balance.available"));
    await expect.poll(async () => (await row.innerText()).split("\n")[0]).not.toBe("Position level (if supported)");
    await bench.setText(whole);
  });

  test("two venues stand beside each other", async () => {
    const { page } = bench;
    await page.locator("[data-testid=other-policy]").selectOption("bitmex");
    await expect.poll(() => page.locator("[data-section=key] thead th").count()).toBe(5);
    expect(bench.complaints).toEqual([]);
  });

  test("a cell leads to its clause", async () => {
    await bench.page.locator("[data-section=key] .sources button").first().click();
    await bench.page.waitForSelector(".monaco-editor.focused");
  });
});
