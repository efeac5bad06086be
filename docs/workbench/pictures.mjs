// Makes the pictures of docs/workbench.md: each task done in a real browser, as the page says it.
//     npm run build && node docs/workbench/pictures.mjs
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
const server = spawn(process.execPath, [join(root, "dist/cli/main.js"), "edit", "--port", "0", "--no-open"], { cwd: root });
const [said] = await once(server.stdout, "data");
const address = /http:\/\/\S+/.exec(String(said))[0];
const profile = mkdtempSync(join(tmpdir(), "plimsoll-pictures-"));
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome", chromium.executablePath()].find((path) => path && existsSync(path));
const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, viewport: { width: 1280, height: 760 }, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const page = await context.newPage();
const take = async (name) => {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.jpg`), type: "jpeg", quality: 60 });
};
const tab = (name) => page.getByRole("tab", { name, exact: true }).click();
try {
  await page.goto(address);
  await page.waitForSelector(".monaco-editor .view-line");
  await page.waitForSelector("[data-testid=example-count][data-done=true]");
  await page.locator("[data-testid='mark-BTC/USDT:USDT']").fill("50140");
  await take("what-if");
  await page.locator("[data-testid=beside]").selectOption("isolated");
  await page.locator(".curves").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector("[data-testid=side-by-side]")?.scrollIntoView());
  await take("curve");
  await page.locator("[data-testid=beside]").selectOption("");
  await tab("Explain");
  await take("explain");
  const whole = await page.evaluate(() => window.plimsoll.text());
  const table = `  tiers risk upper bound included {                                                               [HELP Cross]
    up to 50_000 USDT:  maintenance_margin_rate 0.4%, maintenance_amount 0 USDT
    up to 500_000 USDT: maintenance_margin_rate 0.5%, maintenance_amount 50 USDT
    above:              maintenance_margin_rate 1%,   maintenance_amount 2550 USDT
  }

  definitions {`;
  await page.evaluate((text) => window.plimsoll.setText(text), whole.replace("  applies   to contract linear, inverse", "  applies   to settle USDT").replace("  definitions {", table).replace("instrument.tiers by", "risk by"));
  await tab("Tables");
  await page.locator("[data-table=risk] [data-place='1:2']").fill("500");
  await page.keyboard.press("Enter");
  await page.locator("[data-testid=said-1]").waitFor();
  await page.locator("[data-table=risk] [data-place='1:2']").focus();
  await take("tables");
  await page.evaluate((text) => window.plimsoll.setText(text), whole);
  await tab("Replay");
  await page.locator("[data-testid=timeline] li").nth(14).locator("button").click();
  await page.locator("[data-testid=replay-picture]").evaluate((picture) => picture.scrollIntoView());
  await take("replay");
  await page.evaluate((text) => window.plimsoll.setText(text), whole.replace("80% * pool.equity", "85% * pool.equity"));
  await page.waitForSelector("[data-testid=example-count][data-done=true]");
  await tab("Examples");
  await page.getByText("Failed only").click();
  await take("examples");
  await tab("Compare");
  await page.locator("[data-testid=effects]").waitFor();
  await take("compare");
  await page.evaluate((text) => window.plimsoll.setText(text), whole.replace("80% * pool.equity", "70% * pool.equity"));
  await tab("Diff");
  await page.locator("[data-testid=diff-verdict]").waitFor({ timeout: 120_000 });
  await take("diff");
  await tab("Proofs");
  await page.locator("[data-testid=proof-summary][data-done=true]").waitFor({ timeout: 120_000 });
  await take("proofs");
  await tab("Conformance");
  const choosing = page.waitForEvent("filechooser");
  await page.locator("[data-testid=open-report]").click();
  await (await choosing).setFiles(join(root, "conformance/reports/freqtrade-binance.report.jsonl"));
  await page.locator("[data-case]").first().waitFor();
  await page.locator("[data-testid=verdict-counts]").evaluate((counts) => counts.scrollIntoView());
  await take("conformance");
  await page.evaluate((text) => window.plimsoll.setText(text), whole.replace("count balance.wallet_balance", "count balance.walet_balance"));
  await page.locator("[data-testid=problems] li button").first().click();
  await page.keyboard.press("Control+.");
  await take("mistakes");
  await page.keyboard.press("Escape");
  await page.evaluate((text) => window.plimsoll.setText(text), whole);
  await tab("Differences");
  await take("differences");
  await tab("Article");
  await take("article");
} finally {
  await context.close();
  server.kill();
  rmSync(profile, { recursive: true, force: true });
}
