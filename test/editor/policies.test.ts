import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

describe("policies that come with the page", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  const choose = (folder: string) => bench.page.getByTestId("policy-picker").selectOption(folder);
  const verdict = (wanted: RegExp) => bench.page.waitForFunction((source) => new RegExp(source).test(document.querySelector("[data-testid=verdict]")?.textContent ?? ""), wanted.source);

  test("one under which the sample account is not decided begins with an account of its own examples", async () => {
    await choose("dydx");
    await bench.page.waitForFunction(() => /dYdX/.test(document.querySelector("[data-testid=policy-name]")?.textContent ?? ""));
    await verdict(/^example: .*(healthy|warning|LIQUIDATABLE)/);
    await expect.poll(() => bench.page.getByTestId("account-picker").inputValue()).not.toContain("sample.json");
    await choose("reference");
    await verdict(/^A-17: .*healthy/);
    await expect.poll(() => bench.page.locator("[data-testid=account-picker] option").count()).toBe(1);
  });

  test("policies of two kinds of wallet of one venue", async () => {
    const { page } = bench;
    for (const folder of ["kraken", "kraken-coin-m"]) {
      const before = await bench.text();
      await choose(folder);
      await expect.poll(() => bench.text()).not.toBe(before);
      await bench.read();
      await page.waitForFunction(() => document.querySelector("[data-testid=state]")?.textContent?.includes("as opened") === true);
      await expect.poll(() => page.locator(".problems .count").innerText()).toBe("No problems.");
      await expect.poll(() => page.getByTestId("policy-name").innerText()).not.toBe("");
    }
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
