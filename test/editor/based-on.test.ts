import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const house = `language 1

policy some.house "House" based on common.futures version 1 {
  version   1
  applies   to contract linear, inverse
  source    RULES "House rules"  sections Margin

  definitions {
    position.maintenance_margin = position.notional * 2%                                          [RULES Margin]
  }

  mode cross "Cross margin" { }
}
`;

describe("a policy that is based on one that comes with the page", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ handed: [{ name: "house/house.margin", text: house }] });
    await bench.ready();
    await bench.page.waitForSelector(".file-tab.chosen:has-text('house.margin')");
    await bench.page.waitForFunction(() => document.querySelector(".monaco-editor .view-lines")?.textContent?.includes("some.house"));
  });
  afterAll(() => bench.close());

  const goTo = (word: string): Promise<void> => bench.page.evaluate((wanted) => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo(wanted, 0), word); // the page's handle for tests
  const cursorLine = (): Promise<string> => bench.page.evaluate(() => (window as unknown as { plimsoll: { cursorLine(): string } }).plimsoll.cursorLine());
  const show = (name: string): Promise<void> => bench.page.locator(".file-tab", { hasText: name }).getByRole("button").first().click();
  const problems = (): Promise<number> => bench.page.locator("[data-testid=problems] li").count();

  test("is read with it, and the base stands open beside it", async () => {
    await bench.page.waitForSelector(".file-tab:has-text('futures.margin')");
    await bench.read();
    await expect.poll(problems).toBe(0);
    await expect.poll(() => bench.page.locator(".file-tab.chosen").innerText()).toContain("house.margin");
  });

  test("F12 goes to where a name is declared", async () => {
    await goTo("position.notional");
    await bench.page.keyboard.press("F12");
    await expect.poll(() => bench.page.locator(".file-tab.chosen").innerText()).toContain("futures.margin");
    await expect.poll(cursorLine).toContain("position.notional           = value of position");
    await show("house.margin");
  });

  test("a change of the base shows in it at once", async () => {
    await show("futures.margin");
    const base = await bench.text();
    await bench.setText(base.replace("policy common.futures", "policy common.future"));
    await show("house.margin");
    await bench.page.locator("[data-testid=problems] li", { hasText: "is not at hand" }).waitFor();
    await bench.read();
    await expect.poll(problems).toBe(1);
    await show("futures.margin");
    await bench.setText(base);
    await show("house.margin");
    await bench.read();
    await expect.poll(problems).toBe(0);
  });
});
