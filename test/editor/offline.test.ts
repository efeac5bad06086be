import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtFile } from "../support/built.ts";
import { Workbench } from "./workbench.ts";

const price = "[data-position=p1] [data-figure=liquidationPrice]";

/** What must work wherever the page came from: mistakes, answers, examples. */
async function works(bench: Workbench): Promise<void> {
  const { page } = bench;
  await bench.ready();
  const whole = await bench.text();
  await bench.setText(whole.replace("count balance.wallet_balance", "count balance.walet_balance"));
  await page.locator("[data-testid=problems] li").first().waitFor();
  await bench.setText(whole);
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=problems] li").length === 0);
  await page.locator("[data-testid='mark-BTC/USDT:USDT']").fill("50100.4");
  await page.waitForSelector("[data-pool='cross:USDT'] h3 [data-status=liquidatable]");
  await bench.examplesDone();
  await expect.poll(() => page.locator("[data-testid=example-count]").innerText()).toMatch(/(\d+)\/\1/);
}

describe("without a network", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
  });
  afterAll(() => bench.close());

  test("once seen, the page opens, edits and answers offline, other policies too", async () => {
    const { page, context } = bench;
    await bench.ready();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await works(bench);
    await page.locator("[data-testid=policy-picker]").selectOption("bitmex");
    await page.waitForFunction(() => document.querySelector("[data-testid=policy-name]")?.textContent?.includes("BitMEX"));
    await context.setOffline(false);
    expect(bench.strayRequests).toEqual([]);
  });
});

describe("from one file of the disk", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ file: builtFile() });
  });
  afterAll(() => bench.close());

  test("mistakes, answers and examples are there, and nothing is asked of anywhere", async () => {
    expect(await bench.page.evaluate(() => location.protocol)).toBe("file:");
    await works(bench);
    await expect.poll(() => bench.page.locator(price).getAttribute("data-value")).toBe(null);
    await bench.page.locator("[data-testid=policy-picker]").selectOption("binance");
    await bench.page.waitForFunction(() => document.querySelector("[data-testid=policy-name]")?.textContent?.includes("Binance"));
    expect(bench.complaints).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });
});
