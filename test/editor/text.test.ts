import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("the text and its problems", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  test("the sample account stands as the help page's numbers say", async () => {
    const { page } = bench;
    await expect.poll(() => page.locator("[data-pool='cross:USDT'] [data-figure=equity]").getAttribute("data-value")).toBe("4050");
    await expect.poll(() => page.locator("[data-position=p1] [data-figure=liquidationPrice]").getAttribute("data-value")).toBe("50100.5");
    await bench.read();
    await expect.poll(() => page.locator("[data-testid=problems] li").count()).toBe(0);
  });

  test("two mistakes in two rules are two rows, in plain words; mending clears both", async () => {
    const { page } = bench;
    const whole = await bench.text();
    await bench.setText(whole.replace("count balance.wallet_balance", "count balance.walet_balance").replace("instrument.tiers by position.notional,", "instrument.tiers by position.notionl,"));
    const rows = page.locator("[data-testid=problems] li");
    await rows.nth(1).waitFor();
    const said = (await rows.allInnerTexts()).join("\n");
    expect(said).toContain("wallet_balance");
    expect(said).toContain("position.notional");
    expect(said).not.toMatch(/Token sequences|Expecting|undefined/);
    await page.locator(".squiggly-error").first().waitFor();
    await page.locator(".stale").waitFor();
    // What was last whole is still shown.
    await expect.poll(() => page.locator("[data-position=p1] [data-figure=liquidationPrice]").getAttribute("data-value")).toBe("50100.5");
    await bench.setText(whole);
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=problems] li").length === 0);
    await page.waitForFunction(() => document.querySelectorAll(".squiggly-error, .stale").length === 0);
  });

  test("a changed rule moves the answer", async () => {
    const { page } = bench;
    const whole = await bench.text();
    const price = page.locator("[data-position=p1] [data-figure=liquidationPrice]");
    await bench.setText(whole.replace("= position.notional * position.tier.maintenance_margin_rate\n", "= 2 * position.notional * position.tier.maintenance_margin_rate\n"));
    await page.waitForFunction(() => document.querySelector("[data-position=p1] [data-figure=liquidationPrice]")?.getAttribute("data-value") !== "50100.5");
    await expect.poll(async () => Number(await price.getAttribute("data-value"))).toBeGreaterThan(50100.5);
    await expect.poll(() => page.locator("[data-testid=state]").innerText()).toContain("draft");
    await bench.setText(whole);
  });

  test("nothing is complained of, and nothing leaves the page", () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });
});
