import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("two versions", () => {
  let bench: Workbench;
  let whole = "";
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    whole = await bench.text();
    await bench.openTab("Compare");
  });
  afterAll(() => bench.close());

  const verdict = (): Promise<string | null> => bench.page.locator("[data-testid=compare-summary]").getAttribute("data-verdict");

  test("another layout and another comment are no change in effect", async () => {
    await bench.setText(whole.replace("version   1", "version 1").replace("# \"Deducting funding fees\"", "# Funding"));
    await expect.poll(verdict).toBe("same_rules");
    await expect.poll(() => bench.page.locator("[data-testid=compare-summary]").innerText()).toContain("No change in effect.");
  });

  test("a tightened requirement lists whose liquidation price moved, from where to where, and which rule it was", async () => {
    const { page } = bench;
    await bench.setText(whole.replace("= position.notional * position.tier.maintenance_margin_rate\n", "= 2 * position.notional * position.tier.maintenance_margin_rate\n"));
    await expect.poll(verdict).toBe("effect");
    const row = page.locator("[data-testid=effects] tr[data-what=liquidation_price]", { hasText: "sample.json" }).first();
    await row.waitFor();
    await expect.poll(() => row.locator("td").nth(2).innerText()).toBe("50,100.5 USDT");
    await expect.poll(() => row.locator("td").nth(3).innerText()).not.toBe("50,100.5 USDT");
    await expect.poll(() => row.getAttribute("data-direction")).toBe("worse");
    // The picture begins with the gravest, and says so in words.
    await expect.poll(() => page.locator("[data-testid=effects] svg [aria-label*='worse']").first().getAttribute("aria-label")).toContain("▼ worse");
    await expect.poll(() => page.locator("[data-testid=rule-changes] li").count()).toBe(1);
    await page.locator("[data-testid=rule-changes] button").click();
    await page.waitForSelector(".monaco-editor.focused");
  });

  test("the texts stand beside each other", async () => {
    await bench.page.getByText("The texts side by side").click();
    await bench.page.locator("[data-testid=text-diff] .line-insert, [data-testid=text-diff] .char-insert").first().waitFor();
    await bench.setText(whole);
  });

  test("another venue is compared too", async () => {
    await bench.page.locator("[data-testid=baseline]").selectOption("bitmex");
    await expect.poll(() => bench.page.locator("[data-testid=rule-changes] li").count()).toBeGreaterThan(10);
  });

  test("lenses say which accounts a stage holds on, and how an example ended", async () => {
    const { page } = bench;
    await page.evaluate(() => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo("liquidation of pool {", 0));
    await page.locator(".codelens-decoration:visible", { hasText: /on none of 1 accounts/ }).first().waitFor();
    await page.evaluate(() => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo("allow trader to withdraw", 0));
    await page.locator(".codelens-decoration:visible", { hasText: /on 1 of 1 accounts/ }).first().waitFor();
    await page.evaluate(() => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo("example \"", 0));
    await page.locator(".codelens-decoration:visible", { hasText: /passed/ }).first().waitFor();
    await page.locator(".codelens-decoration a:visible", { hasText: "Run" }).first().click();
    await page.waitForSelector(".examples");
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
