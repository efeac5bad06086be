import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtCommand } from "../support/built.ts";
import { Workbench } from "./workbench.ts";

const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as { instruments: [{ markPrice: string }] };

/** What the command line says of an account under the reference policy, byte by byte. */
function assessed(snapshot: object): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-what-if-"));
  try {
    writeFileSync(join(folder, "account.json"), JSON.stringify(snapshot));
    return execFileSync(process.execPath, [builtCommand(), "assess", "policies/reference", join(folder, "account.json"), "--json"], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("what if", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  const statusOf = (pool: string): Promise<string | null> => bench.page.locator(`[data-pool='${pool}'] h3 [data-status]`).getAttribute("data-status");
  const equity = (): Promise<string | null> => bench.page.locator("[data-pool='cross:USDT'] [data-figure=equity]").getAttribute("data-value");
  const setMark = async (price: string): Promise<void> => {
    await bench.page.locator("[data-testid='mark-BTC/USDT:USDT']").fill(price);
    await bench.page.waitForFunction((wanted) => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark() === wanted, price);
  };

  test("at the liquidation price and a tick beyond, the status turns, and is what the command line says", async () => {
    await expect.poll(() => bench.page.locator("[data-position=p1] [data-figure=liquidationPrice]").getAttribute("data-value")).toBe("50100.5");
    for (const [mark, wanted] of [["50100.4", "liquidatable"], ["50100.5", "warning"]] as const) {
      await setMark(mark);
      await expect.poll(() => statusOf("cross:USDT")).toBe(wanted);
      const [snapshot, answer] = await bench.page.evaluate(() => {
        const { plimsoll } = window as unknown as { plimsoll: { snapshot(): object; answer(): string } };
        return [plimsoll.snapshot(), plimsoll.answer()] as const;
      });
      expect(answer).toBe(assessed(snapshot));
    }
  });

  test("a slider moves by arrow keys, and what comes of it is read out", async () => {
    const { page } = bench;
    await setMark(sample.instruments[0].markPrice);
    await expect.poll(equity).toBe("4050");
    await page.locator("[data-testid='slider-BTC/USDT:USDT']").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(equity).not.toBe("4050");
    await page.waitForFunction(() => /A-17: healthy/.test(document.querySelector("[data-testid=live]")?.textContent ?? ""));
  });

  test("everything ten percent down is one button, and back is one", async () => {
    const { page } = bench;
    await setMark("58000");
    await page.getByRole("button", { name: "−10 %" }).click();
    await page.waitForFunction(() => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark() === "52200");
    await page.locator("[data-testid=reset]").click();
    await page.waitForFunction(() => (window as unknown as { plimsoll: { mark(): string | undefined } }).plimsoll.mark() === "58000");
  });

  test("a position moves from isolated to cross with its margin; money is conserved", async () => {
    const { page } = bench;
    await page.getByText("Positions and money").click();
    await page.locator("[data-testid=mode-p2]").selectOption("cross");
    await page.waitForFunction(() => document.querySelector("[data-pool='isolated:p2']") === null);
    await expect.poll(() => page.locator("[data-testid=wallet-USDT]").inputValue()).toBe("5300");
    await expect.poll(equity).toBe("4450");
    await page.locator("[data-testid=reset]").click();
    await page.waitForSelector("[data-pool='isolated:p2']");
  });

  test("leverage and margin have sliders, which keys move", async () => {
    const { page } = bench;
    const press = async (slider: string, keys: string): Promise<void> => {
      await page.getByTestId(slider).focus();
      await page.keyboard.press(keys);
    };
    await press("slider-leverage-p1", "ArrowRight");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-testid=leverage-p1]")?.value === "11");
    // 0.5 × 58,000 ÷ 11, and 570 for the order.
    await page.waitForFunction(() => document.querySelector("[data-pool='cross:USDT'] [data-figure=initialMargin]")?.getAttribute("data-value")?.startsWith("3206.36") === true);
    await press("slider-margin-p2", "ArrowRight");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-testid=margin-p2]")?.value === "310" && document.querySelector<HTMLInputElement>("[data-testid=wallet-USDT]")?.value === "4990");
    await page.locator("[data-testid=reset]").click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-testid=wallet-USDT]")?.value === "5000");
  });

  test("what is no number is said, and changes nothing", async () => {
    const { page } = bench;
    await page.locator("[data-testid='mark-BTC/USDT:USDT']").fill("58k");
    await page.getByText("Write a number above 0").waitFor();
    await expect.poll(equity).toBe("4050");
    await page.locator("[data-testid='mark-BTC/USDT:USDT']").blur();
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
