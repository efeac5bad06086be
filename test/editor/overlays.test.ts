import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const folder = join(import.meta.dirname, "../../docs/language/harbour");
const opened = ["eu.margin", "2026.margin", "2026-07.margin"].map((name) => ({ name: `harbour/${name}`, text: readFileSync(join(folder, name), "utf8") }));
const [overlay, base] = opened.map(({ text }) => text) as [string, string]; // the first two

describe("an overlay beside its base", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ handed: opened });
    await bench.ready();
    await bench.page.waitForSelector(".file-tab.chosen:has-text('eu.margin')");
    await bench.page.waitForFunction(() => document.querySelector(".monaco-editor .view-lines")?.textContent?.includes("harbour.eu"));
  });
  afterAll(() => bench.close());

  const goTo = (word: string): Promise<void> => bench.page.evaluate((wanted) => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo(wanted, 0), word); // the page's handle for tests
  const cursorLine = (): Promise<string> => bench.page.evaluate(() => (window as unknown as { plimsoll: { cursorLine(): string } }).plimsoll.cursorLine());
  const show = (name: string): Promise<void> => bench.page.locator(".file-tab", { hasText: name }).getByRole("button").first().click();

  test("F12 goes to the base, where the name is declared", async () => {
    await goTo("bonus_backs");
    await bench.page.keyboard.press("F12");
    await expect.poll(() => bench.page.locator(".file-tab.chosen").innerText()).toContain("2026.margin");
    await expect.poll(cursorLine).toContain("as bonus_backs");
    await show("eu.margin");
  });

  test("F2 renames in both, and both texts stay whole", async () => {
    const { page } = bench;
    await goTo("bonus_backs");
    await page.keyboard.press("F2");
    await page.locator(".rename-box input").fill("backing");
    await page.keyboard.press("Enter");
    await expect.poll(() => bench.text()).toBe(overlay.replaceAll("bonus_backs", "backing"));
    await show("2026.margin");
    await expect.poll(() => bench.text()).toBe(base.replaceAll("bonus_backs", "backing"));
    await bench.read();
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=problems] li").length === 0);
    await show("eu.margin");
    await bench.setText(overlay);
    await show("2026.margin");
    await bench.setText(base);
    await show("eu.margin");
  });

  test("completion offers what stands in the base alone", async () => {
    const { page } = bench;
    await bench.setText(overlay.replace("repeal bonus_backs", "repeal bonus_b"));
    await goTo("bonus_b ");
    await page.keyboard.press("Home");
    for (let step = 0; step < "repeal bonus_b".length; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "bonus_backs" }).first().waitFor();
    await page.keyboard.press("Escape");
    await bench.setText(overlay);
  });

  test("pointing at a figure of the base explains it", async () => {
    const { page } = bench;
    await goTo("position.notional / position");
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+I");
    await page.locator(".monaco-hover", { hasText: "2026.margin" }).first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
