import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

const table = `  tiers risk upper bound included {                                                               [HELP Cross]
    up to 50_000 USDT:  maintenance_margin_rate 0.4%, maintenance_amount 0 USDT,    max_leverage 125x
    # where most accounts are
    up to 500_000 USDT: maintenance_margin_rate 0.5%, maintenance_amount 50 USDT,   max_leverage 100x
    above:              maintenance_margin_rate 1%,   maintenance_amount 2550 USDT, max_leverage 50x
  }

`;
const policy = readFileSync("policies/reference/reference.margin", "utf8")
  .replace("applies   to contract linear, inverse", "applies   to contract linear, inverse\n  applies   to settle USDT")
  .replace("  definitions {", `${table}  definitions {`)
  .replace("instrument.tiers by", "risk by");

describe("tables as a grid of the same text", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    await bench.setText(policy);
    await bench.openTab("Tables");
    await bench.page.waitForSelector("[data-table=risk] [role=grid]");
  });
  afterAll(() => bench.close());

  const cell = (row: number, column: number) => bench.page.locator(`[data-table=risk] [data-place="${row}:${column}"]`);
  const textBecomes = (wanted: string) => bench.page.waitForFunction((text) => (window as unknown as { plimsoll: { text(): string } }).plimsoll.text() === text, wanted);
  const focused = () => bench.page.evaluate(() => (document.activeElement as HTMLElement).dataset["place"]);
  const key = async (...keys: readonly string[]): Promise<void> => {
    for (const each of keys) await bench.page.keyboard.press(each);
  };

  test("by keys alone: arrows move, Enter writes, the margin moves at once, Ctrl+Z takes it back", async () => {
    const { page } = bench;
    await cell(0, 0).focus();
    await key("ArrowRight", "ArrowDown", "ArrowUp");
    await expect.poll(focused).toBe("0:1");
    await page.keyboard.type("0.9");
    await key("Enter");
    await textBecomes(policy.replace("maintenance_margin_rate 0.4%", "maintenance_margin_rate 0.9%"));
    await expect.poll(focused).toBe("1:1");
    await page.getByRole("tab", { name: "What if" }).click();
    // 0.5 × 58,000 = 29,000 at 0.9 %.
    await page.waitForSelector("[data-pool='cross:USDT'] [data-figure=maintenanceMargin][data-value='261']");
    await page.getByRole("tab", { name: "Tables" }).click();
    await cell(0, 1).focus();
    await key("Control+z");
    await textBecomes(policy);
    await key("Control+y");
    await textBecomes(policy.replace("0.4%", "0.9%"));
    await key("Control+z");
    await textBecomes(policy);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-place='0:1']")?.value === "0.4");
  });

  test("what is typed in the text is in the grid at once", async () => {
    await bench.setText(policy.replace("up to 50_000", "up to 60_000"));
    await bench.page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-place='0:0']")?.value === "60_000");
    await bench.setText(policy);
    await bench.page.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-place='0:0']")?.value === "50_000");
  });

  test("Escape gives up, and what cannot be read is kept with the language's reason, and not written", async () => {
    const { page } = bench;
    await cell(1, 2).focus();
    await page.keyboard.type("77");
    await key("Escape");
    await expect.poll(() => cell(1, 2).inputValue()).toBe("50");
    await page.keyboard.type("a lot");
    await key("Enter");
    await page.waitForSelector("[data-testid=said-1] .error");
    await expect.poll(() => page.locator("[data-testid=said-1]").innerText()).toContain("Expected");
    await expect.poll(() => cell(1, 2).inputValue()).toBe("a lot");
    await expect.poll(() => cell(1, 2).getAttribute("aria-invalid")).toBe("true");
    await expect.poll(focused).toBe("1:2");
    expect(await bench.text()).toBe(policy);
    await key("Escape");
    await expect.poll(() => cell(1, 2).inputValue()).toBe("50");
  });

  test("a wrong unit and bounds that do not rise are written, and said at the cell", async () => {
    const { page } = bench;
    await cell(1, 1).focus();
    await page.keyboard.type("5 USDT");
    await key("Enter");
    await page.waitForFunction(() => /is money in USDT in this row, but a ratio in the first/.test(document.querySelector("[data-testid=said-1]")?.textContent ?? ""));
    await cell(1, 1).focus();
    await key("Control+z");
    await textBecomes(policy);
    await cell(1, 0).focus();
    await page.keyboard.type("40_000");
    await key("Enter");
    await page.waitForFunction(() => /This row ends at 40000, but the row before ends at 50000/.test(document.querySelector("[data-testid=said-1]")?.textContent ?? ""));
    await cell(1, 0).focus();
    await key("Control+z");
    await textBecomes(policy);
  });

  test("a row is split and deleted by its buttons, with its comments kept", async () => {
    await cell(1, 3).focus();
    await key("ArrowRight", "Enter");
    await textBecomes(policy.replace("    # where", "    up to 275_000 USDT: maintenance_margin_rate 0.5%, maintenance_amount 50 USDT,   max_leverage 100x\n    # where"));
    await bench.page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["place"] === "1:0");
    await key("End", "Enter");
    await textBecomes(policy);
  });

  test("rows are pasted from a spreadsheet, as one step", async () => {
    const { page } = bench;
    await page.evaluate(() => navigator.clipboard.writeText("0.45\t10\n0.6\t60\n"));
    await cell(0, 1).focus();
    await key("Control+v");
    await textBecomes(policy.replace("0.4%, maintenance_amount 0 USDT, ", "0.45%, maintenance_amount 10 USDT,").replace("0.5%, maintenance_amount 50 USDT, ", "0.6%,  maintenance_amount 60 USDT, ").replace("1%,   maintenance", "1%,    maintenance"));
    await key("Control+z");
    await textBecomes(policy);
  });

  test("a table pasted over a shorter one adds the rows that it needs", async () => {
    const { page } = bench;
    await page.evaluate(() => navigator.clipboard.writeText("10_000\t0.3\n50_000\t0.4\n500_000\t0.5\n\t1\n"));
    await cell(0, 0).focus();
    await key("Control+v");
    await page.waitForFunction(() => /up to 10_000 USDT: +maintenance_margin_rate 0.3%/.test((window as unknown as { plimsoll: { text(): string } }).plimsoll.text()));
    await page.waitForSelector("[data-table=risk] [data-place='3:1']");
    await expect.poll(() => Promise.all([0, 1, 2, 3].map(async (row) => [await cell(row, 0).inputValue(), await cell(row, 1).inputValue()]))).toEqual([["10_000", "0.3"], ["50_000", "0.4"], ["500_000", "0.5"], ["", "1"]]);
    await key("Control+z");
    await textBecomes(policy);
  });

  test("the word of an option is chosen, and the clauses below keep their place", async () => {
    await bench.page.getByTestId("default-bonus").selectOption("no");
    await textBecomes(policy.replace(/(bonus +default )yes/, "$1no "));
    await bench.page.getByTestId("default-bonus").selectOption("yes");
    await textBecomes(policy);
  });

  test("while its text cannot be read a table is shown as it was, with the reason, and cannot be changed", async () => {
    const { page } = bench;
    await bench.setText(policy.replace("above:              maintenance", "above               maintenance"));
    await page.waitForSelector("[data-testid=unread]");
    await expect.poll(() => page.locator("[data-testid=unread]").innerText()).toContain("Expected");
    await expect.poll(() => cell(2, 1).inputValue()).toBe("1");
    await expect.poll(() => cell(2, 1).getAttribute("readonly")).not.toBeNull();
    await expect.poll(() => page.locator("[data-table=risk] [role=grid]").getAttribute("aria-readonly")).toBe("true");
    await bench.setText(policy);
    await page.waitForSelector("[data-testid=unread]", { state: "detached" });
  });

  test("tiers of the account are a what-if: the margin moves, Ctrl+Z and a button take it back, the text stays", async () => {
    const { page } = bench;
    const own = page.locator("[data-tiers]");
    const rate = own.locator("[data-place='0:1']");
    await bench.setText(readFileSync("policies/reference/reference.margin", "utf8"));
    const margin = (value: string) => page.waitForFunction((wanted) => (window as unknown as { plimsoll: { answer(): string } }).plimsoll.answer().includes(`"maintenanceMargin": "${wanted}"`), value);
    await margin("116");
    await rate.focus();
    await page.keyboard.type("1");
    await key("Enter");
    // 29,000 at 1 %.
    await margin("290");
    await rate.focus();
    await key("Control+z");
    await margin("116");
    await key("Control+y");
    await margin("290");
    await own.locator("[data-place='1:0']").focus();
    await page.keyboard.type("40000");
    await key("Enter");
    await own.getByText(/expected more than minNotional/i).waitFor();
    await expect.poll(() => own.locator("[data-place='1:0']").inputValue()).toBe("40000");
    await key("Escape");
    await page.getByTestId("reset-tiers").click();
    await margin("116");
    expect(await bench.text()).toBe(readFileSync("policies/reference/reference.margin", "utf8"));
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
