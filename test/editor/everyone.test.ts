import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const tabs = ["What if", "Explain", "Tables", "Examples", "Replay", "Compare", "Diff", "Proofs", "Conformance", "Differences", "Article"] as const;

describe("for everyone", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    await bench.page.evaluate(axe);
  });
  afterAll(() => bench.close());

  const violations = async (): Promise<readonly string[]> => {
    const found = await bench.page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } };
      return (await checker.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })).violations;
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
  };

  for (const theme of ["light", "dark", "contrast"]) {
    test(`no tab breaks a rule of WCAG that a program can check, in ${theme}`, async () => {
      const { page } = bench;
      await page.locator("summary", { hasText: "Settings" }).click();
      await page.getByTestId("theme").selectOption(theme);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.evaluate(() => [document.querySelector(".menu[open]"), document.activeElement?.textContent])).toEqual([null, "Settings"]);
      const found: string[] = [];
      for (const name of tabs) {
        await bench.openTab(name);
        found.push(...(await violations()).map((each) => `${name}: ${each}`));
      }
      expect(found).toEqual([]);
    });
  }

  test("a grid with mistakes in it, and one that cannot be read, break no rule either", async () => {
    const { page } = bench;
    const whole = await bench.text();
    const table = "  tiers odd upper bound included {\n    up to 5 USDT: rate 1%\n    up to 4 USDT: rate 5 USDT\n  }\n  definitions {";
    await bench.openTab("Tables");
    await bench.setText(whole.replace("  definitions {", table));
    await page.locator("[data-table=odd] .cell.error").first().waitFor();
    await page.locator("[data-table=odd] [data-place='0:1']").fill("?");
    await page.keyboard.press("Enter");
    await page.locator("[data-table=odd] .cell.draft.error").waitFor();
    const found = await violations();
    await bench.setText(whole.replace("  definitions {", table.replace("rate 1%", "rate")));
    await page.getByTestId("unread").waitFor();
    expect([...found, ...(await violations())]).toEqual([]);
    await bench.setText(whole);
  });

  test("Tab leaves the text after Control M, and says so before", async () => {
    const { page } = bench;
    await expect.poll(() => page.locator(".hint").innerText()).toContain("Ctrl+M");
    await page.locator(".monaco-editor .native-edit-context").first().focus();
    await page.keyboard.press("Control+M");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".monaco-editor") === null)).toBe(true);
  });

  test("the interface speaks Chinese, all of it that is ours", async () => {
    const { page } = bench;
    await page.locator("summary", { hasText: "Settings" }).click();
    await page.getByTestId("language").selectOption("zh");
    await page.getByRole("tab", { name: "假设" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    await page.getByRole("tab", { name: "解释" }).click();
    await expect.poll(() => page.locator(".menu[open]").count()).toBe(0);
    await page.locator("summary", { hasText: "设置" }).click();
    await page.getByTestId("language").selectOption("en");
    await page.getByRole("tab", { name: "What if" }).waitFor();
  });

  test("at 320 pixels nothing of the page needs scrolling sideways", async () => {
    const { page } = bench;
    await page.setViewportSize({ width: 320, height: 800 });
    for (const name of tabs) {
      await bench.openTab(name);
      // The text editor takes the new width a moment later.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: name }).toBeLessThanOrEqual(320);
    }
    await page.setViewportSize({ width: 1400, height: 900 });
  });
});
