import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("pictures", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  test("the curve says status and liquidation price, has a table beside it, and its dot is a slider", async () => {
    const { page } = bench;
    const curve = page.locator("[data-testid='curve-cross:USDT'] svg.margin-curve");
    await curve.waitFor();
    await expect.poll(() => curve.getAttribute("aria-label")).toContain("50,100.5");
    await expect.poll(() => page.locator("[data-testid='curve-cross:USDT'] table tbody tr").count()).toBeGreaterThan(3);
    await curve.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.evaluate(() => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark())).not.toBe("58000");
    await page.locator("[data-testid=reset]").click();
  });

  test("cross and isolated stand side by side", async () => {
    const { page } = bench;
    await page.locator("[data-testid=beside]").selectOption("isolated");
    await expect.poll(() => page.locator("[data-testid=side-by-side] tr[data-position=p1] td").nth(1).innerText()).toContain("54,216.9");
    await page.locator("[data-testid=beside]").selectOption("");
  });

  test("who pays is drawn, and leads to the step that says so", async () => {
    const { page } = bench;
    const flow = page.locator("[data-testid=payment-flow] svg");
    await flow.waitFor();
    await expect.poll(() => flow.getAttribute("data-total")).toBe("12.5");
    await page.locator("[data-testid=purpose]").selectOption("realized_loss");
    await expect.poll(async () => page.locator("[data-testid=payment-flow] svg [data-clause]").count()).toBeGreaterThan(0);
    await page.locator("[data-testid=payment-flow] svg [data-clause]").first().click();
    await page.waitForSelector(".monaco-editor.focused");
  });

  test("a liquidation is drawn step by step once there is one", async () => {
    const { page } = bench;
    await expect.poll(() => page.locator("[data-testid=plan]").count()).toBe(0);
    await page.locator("[data-testid='mark-BTC/USDT:USDT']").fill("50000");
    await page.locator("[data-testid=plan] [data-step]").first().waitFor();
    await page.locator("[data-testid=reset]").click();
    await page.waitForSelector("[data-testid=plan]", { state: "detached" });
  });

  test("the bars of a margin balance add up to it; a bar leads to its line, and the cursor in a rule lights its bar", async () => {
    const { page } = bench;
    await bench.openTab("Explain");
    const bars = page.locator("[data-testid=breakdown] svg.waterfall");
    await expect.poll(() => bars.getAttribute("data-total")).toBe("4050");
    const amounts = await bars.locator("g.bar").evaluateAll((all) => all.map((bar) => ({ clause: bar.getAttribute("data-clause"), value: bar.getAttribute("data-value"), kind: bar.getAttribute("class") ?? "" })));
    const counted = amounts.filter(({ kind, value }) => value !== null && !/total|requirement/.test(kind)).map(({ value }) => Number(value));
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(4050);
    await bars.locator("g.bar[data-clause]").nth(1).click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { plimsoll: { cursorLine(): string } }).plimsoll.cursorLine())).toContain("count balance.bonus");
    await bars.locator("g.bar.lit").first().waitFor();
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
