import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("what the text editor knows of the language", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  /** Puts the cursor at the `nth` occurrence of a word, by the editor's own search for nothing but its text. */
  async function goTo(word: string, nth = 0): Promise<void> {
    await bench.page.evaluate(([wanted, which]) => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo(wanted, which), [word, nth] as const); // the page's handle for tests
  }
  const cursorLine = (): Promise<string> => bench.page.evaluate(() => (window as unknown as { plimsoll: { cursorLine(): string } }).plimsoll.cursorLine());

  test("names are coloured by what they are", async () => {
    await bench.page.waitForFunction(() => document.querySelectorAll(".view-line span[class*=mtk]").length > 50);
    // A declared option has no colour of its own before its meaning is known.
    await bench.page.waitForFunction(() => {
      const colourOf = (word: string): string | undefined => {
        const found = [...document.querySelectorAll<HTMLElement>(".view-line span span")].find((span) => span.textContent?.trim() === word);
        return found === undefined ? undefined : getComputedStyle(found).color;
      };
      const [option, plain] = [colourOf("isolated_adjustment"), colourOf("default")];
      return option !== undefined && plain !== undefined && option !== plain && option !== getComputedStyle(document.querySelector(".view-lines")!).color;
    });
  });

  test("F12 goes to where a figure is defined", async () => {
    await goTo("position.tier.maintenance_margin_rate");
    await bench.page.keyboard.press("F12");
    await expect.poll(cursorLine).toContain("position.tier               =");
  });

  test("F2 renames a name everywhere, and the policy stays whole", async () => {
    const { page } = bench;
    await goTo("isolated_adjustment");
    const before = (await bench.text()).split("isolated_adjustment").length;
    await page.keyboard.press("F2");
    await page.locator(".rename-box input").fill("adjustable");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await bench.text()).split("adjustable").length).toBe(before);
    await bench.read();
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=problems] li").length === 0);
    await page.keyboard.press("Control+Z");
    await expect.poll(async () => (await bench.text()).split("isolated_adjustment").length).toBe(before);
  });

  test("a fact of the schema keeps its name, and the reason is said", async () => {
    await goTo("instrument.mark_price");
    await bench.page.keyboard.press("F2");
    await bench.page.locator(".monaco-editor .message, .monaco-editor-overlaymessage").first().waitFor();
    await bench.page.keyboard.press("Escape");
  });

  test("formatting brings back the one layout", async () => {
    const whole = await bench.text();
    await bench.setText(whole.replace("version   1", "version 1").replace("    count balance.wallet_balance", "  count   balance.wallet_balance"));
    await goTo("version");
    await bench.page.keyboard.press("Control+Shift+I");
    await expect.poll(() => bench.text()).toBe(whole);
  });

  test("the outline leads to a mode", async () => {
    await goTo("language");
    await bench.page.keyboard.press("Control+Shift+O");
    await bench.page.locator(".quick-input-widget input").pressSequentially("isolated");
    // What is in the list before it has been narrowed down is everything.
    await bench.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: /isolated/i }).waitFor();
    await bench.page.keyboard.press("Enter");
    await expect.poll(cursorLine).toMatch(/isolated/i);
  });

  test("completion in a broken file offers what fits at the place", async () => {
    const { page } = bench;
    const whole = await bench.text();
    // An unfinished definition above, and a new clause that is being typed below.
    await bench.setText(whole.replace("  account {", "  definitions {\n    pool.unfinished =\n  }\n\n  account {").replace("[HELP Cross]\n      count sum of position.unrealized_pnl", "[HELP Cross]\n      count balance.\n      count sum of position.unrealized_pnl").replace("count balance.wallet_balance ", "count balance.\n      count balance.wallet_balance "));
    await goTo("count balance.\n");
    await page.keyboard.press("End");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "balance.wallet_balance" }).first().waitFor();
    await expect.poll(async () => (await page.locator(".suggest-widget .monaco-list-row .label-name").allInnerTexts()).filter((label) => !label.startsWith("balance."))).toEqual([]);
    await page.keyboard.press("Escape");
    await bench.setText(whole);
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
