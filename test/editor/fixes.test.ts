import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("mending, and pages in words", () => {
  let bench: Workbench;
  let whole = "";
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    whole = await bench.text();
  });
  afterAll(() => bench.close());

  test("one key mends a misspelt name, and one takes it back", async () => {
    const { page } = bench;
    await bench.setText(whole.replace("count balance.wallet_balance", "count balance.walet_balance"));
    await page.locator("[data-testid=problems] li button").first().click();
    await page.locator(".squiggly-error").first().waitFor();
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row.action").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => bench.text()).toBe(whole);
    await bench.read();
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=problems] li").length === 0);
    await page.locator(".monaco-editor .native-edit-context").first().focus();
    await page.keyboard.press("Control+Z");
    await expect.poll(() => bench.text()).toContain("walet_balance");
    await bench.setText(whole);
  });

  test("the help article is written from the rules, and follows them", async () => {
    const { page } = bench;
    await bench.openTab("Article");
    const said = page.locator("[data-testid=page]");
    await said.getByText(/Cross margin/i).first().waitFor();
    await page.locator("[data-testid=page-kind]").selectOption("rulebook");
    await expect.poll(() => page.locator("[data-testid=page] .rules-list > div").count()).toBeGreaterThan(30);
    await page.locator("[data-testid=page] button.link").first().click();
    await page.waitForSelector(".monaco-editor.focused");
  });

  test("a report to print has the figures, the version of the engine and the digest", async () => {
    const { page } = bench;
    await page.getByTestId("file-menu").locator("summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export a report to print" }).click()]);
    const text = await (await download.createReadStream()).toArray().then((pieces) => Buffer.concat(pieces as Buffer[]).toString("utf8"));
    expect(download.suggestedFilename()).toBe("A-17.report.html");
    expect(text).toContain("50,100.5");
    expect(text).toMatch(/Plimsoll \d+\.\d+\.\d+/);
    expect(text).toMatch(/digest sha256:[0-9a-f]{64}/);
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
