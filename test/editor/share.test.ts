import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const sample = readFileSync("policies/reference/accounts/sample.json", "utf8");
const fixture = (name: string): string => readFileSync(`test/fixtures/import/ccxt/${name}.json`, "utf8");

describe("links and accounts from elsewhere", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  test("a link carries texts, account and slider; positions only where that was ticked", async () => {
    const { page } = bench;
    await bench.setText((await bench.text()).replace('"Cross and isolated margin"', '"Shared by link"'));
    await page.locator("[data-testid='mark-BTC/USDT:USDT']").fill("57000");
    await page.locator("[data-testid=share]").click();
    await page.waitForFunction(() => (document.querySelector("[data-testid=share-link]") as HTMLTextAreaElement | null)?.value.includes("#v1."));
    const bare = await page.locator("[data-testid=share-link]").inputValue();
    await page.locator("[data-testid=share-positions]").check();
    await page.waitForFunction((length) => (document.querySelector("[data-testid=share-link]") as HTMLTextAreaElement).value.length > length, bare.length);
    await page.locator("[data-testid=share-copy]").click();
    const link = await page.locator("[data-testid=share-link]").inputValue();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.keyboard.press("Escape");

    const other = await Workbench.open({ path: new URL(link).hash });
    try {
      await other.ready();
      const text = await bench.text();
      await expect.poll(() => other.text()).toBe(text);
      await other.page.waitForFunction(() => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark() === "57000");
      expect(other.complaints).toEqual([]);
      expect(other.strayRequests).toEqual([]);
      const plain = await Workbench.open({ path: new URL(bare).hash });
      await plain.ready();
      await expect.poll(() => plain.page.evaluate(() => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark())).toBe("58000");
      await plain.close();
    } finally {
      await other.close();
    }
  });

  test("a damaged, a later and a monstrous link are said to be so", async () => {
    const { page } = bench;
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 32)).toString("base64url");
    for (const [hash, words] of [["v1.AAAA", /damaged/], ["v9.AAAA", /later workbench/], [`v1.${bomb}`, /more than the workbench takes/]] as const) {
      await page.evaluate((value) => (location.hash = value), hash);
      await page.getByTestId("link-fault").getByText(words).waitFor();
      await page.getByTestId("link-fault").getByRole("button").click();
    }
  });

  test("a pasted snapshot is an account; markup in it is text", async () => {
    const { page } = bench;
    await page.locator("[data-testid=own-account]").click();
    await page.locator("[data-testid=paste-1]").fill(sample.replace("A-17", "<img src=x onerror=alert(1)>"));
    await page.locator("[data-testid=paste-open]:enabled").click();
    await page.waitForFunction(() => document.querySelector("[data-testid=verdict]")?.textContent?.startsWith("<img src=x"));
    await expect.poll(() => page.locator(".monitor img").count()).toBe(0);
  });

  test("answers of ccxt are an account, taken for what they look like", async () => {
    const { page } = bench;
    await page.locator("[data-testid=own-account]").click();
    await page.locator("[data-testid=paste-1]").fill(fixture("positions"));
    await page.getByTestId("paste-result").getByText(/Taken for: ccxt/).waitFor();
    for (const [index, name] of ["balance", "markets", "tickers", "tiers"].entries()) {
      await page.locator("[data-testid=paste-more]").click();
      await page.locator(`[data-testid=paste-${index + 2}]`).fill(fixture(name));
    }
    await page.getByTestId("paste-result").getByText(/Taken for: ccxt/).waitFor();
    await page.locator("[data-testid=paste-open]:enabled").click();
    await page.waitForSelector("[data-testid=paste-1]", { state: "detached" });
  });

  test("a second account of the same id is another account; what it leaves open is said once a reason", async () => {
    const { page } = bench;
    await page.locator("[data-testid=own-account]").click();
    await page.locator("[data-testid=paste-1]").fill(fixture("positions"));
    for (const [index, name] of ["balance", "markets", "tickers"].entries()) {
      await page.locator("[data-testid=paste-more]").click();
      await page.locator(`[data-testid=paste-${index + 2}]`).fill(fixture(name));
    }
    await page.locator("[data-testid=paste-open]:enabled").click();
    await page.locator("[data-testid=account-picker] option", { hasText: "imported 2" }).waitFor({ state: "attached" });
    await expect.poll(() => page.locator("[data-testid=account-picker]").inputValue()).toContain("imported 2");
    const reasons = page.locator("[data-testid=cannot-decide] > ul > li");
    await reasons.first().waitFor();
    const said = await reasons.evaluateAll((items) => items.map((item) => item.firstChild?.textContent ?? ""));
    expect(new Set(said).size).toBe(said.length);
    await expect.poll(() => reasons.first().locator("summary").innerText()).toMatch(/open because of it: \d+/);
  });

  test("a table of positions is judged in the market of the account at hand", async () => {
    const { page } = bench;
    await page.locator("[data-testid=account-picker]").selectOption("reference/accounts/sample.json");
    await page.locator("[data-testid=own-account]").click();
    await page.locator("[data-testid=paste-1]").fill('symbol,marginMode,side,contracts,entryPrice,leverage\n"BTC/USDT:USDT",cross,long,0.25,60000,10\n');
    await page.locator("[data-testid=paste-open]:enabled").click();
    await page.waitForFunction(() => document.querySelector("[data-position='row 1'] [data-figure=unrealizedPnl]")?.getAttribute("data-value") === "-500");
  });

  test("the account at hand is there to be edited, and where a fact is missing a button leads there", async () => {
    const { page } = bench;
    await page.locator("[data-testid=account-picker]").selectOption("reference/accounts/sample.json");
    await page.locator("[data-testid=own-account]").click();
    await page.getByTestId("paste-begin").click();
    await expect.poll(() => page.locator("[data-testid=paste-1]").inputValue()).toContain('"id": "A-17"');
    const snapshot = JSON.parse(await page.locator("[data-testid=paste-1]").inputValue()) as { positions: { leverage?: string }[] };
    delete snapshot.positions[0]?.leverage;
    await page.locator("[data-testid=paste-1]").fill(JSON.stringify(snapshot));
    await page.locator("[data-testid=paste-open]:enabled").click();
    await page.getByTestId("give-fact").first().click();
    await expect.poll(() => page.locator("[data-testid=paste-1]").inputValue()).toContain('"id": "A-17"');
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-testid=paste-1]", { state: "detached" });
  });

  test("a dialog is open as soon as it is there, so that no Escape comes too early", async () => {
    const { page } = bench;
    const open = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const seen = new MutationObserver(() => {
            const dialog = document.querySelector("dialog");
            if (dialog === null) return;
            seen.disconnect();
            resolve(dialog.open);
          });
          seen.observe(document.body, { childList: true, subtree: true });
          document.querySelector<HTMLElement>("[data-testid=own-account]")?.click();
        }),
    );
    expect(await open).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  });

  test("what is no account is refused in words, fifty megabytes of it too, and the page goes on", async () => {
    const { page } = bench;
    await page.locator("[data-testid=own-account]").click();
    await page.locator("[data-testid=paste-1]").fill('{ "account": { "id": "x" }, "asOf": "yesterday", "positions": [{ "id": 3 }] }');
    await page.getByTestId("paste-result").locator(".refusal li").first().waitFor();
    const paste = (selector: string): Promise<boolean> =>
      page.evaluate((target) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "[".repeat(50_000_000));
        return document.querySelector(target)!.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, selector);
    expect(await paste("[data-testid=paste-1]")).toBe(false);
    await page.getByTestId("paste-result").getByText(/50000000 characters/).waitFor();
    await page.keyboard.press("Escape");
    expect(await paste("[data-testid=editor] .native-edit-context")).toBe(false);
    await page.getByTestId("notice").getByRole("button").click();
    await page.waitForSelector("[data-testid=verdict]");
  });

  test("nothing is complained of, and nothing leaves the page", () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });
});
