import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCommand } from "../support/built.ts";
import { Workbench } from "./workbench.ts";

interface Tested {
  readonly policies: readonly { readonly examples: readonly { readonly title: string; readonly passed: boolean }[] }[];
}

/** What the command line says of the examples of a text. */
function tested(text: string): readonly { readonly title: string; readonly passed: boolean }[] {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-examples-"));
  try {
    writeFileSync(join(folder, "policy.margin"), text);
    let out = "";
    try {
      out = execFileSync(process.execPath, [builtCommand(), "test", join(folder, "policy.margin"), "--json"], { encoding: "utf8", maxBuffer: 1e8 });
    } catch (error) {
      out = String((error as { stdout: string }).stdout); // examples that fail are exit code 1
    }
    return (JSON.parse(out) as Tested).policies.flatMap(({ examples }) => examples);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("examples in place", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
  });
  afterAll(() => bench.close());

  test("as many pass here as on the command line", async () => {
    await bench.examplesDone();
    const all = tested(await bench.text());
    await expect.poll(() => bench.page.locator("[data-testid=example-count]").innerText()).toContain(`${all.filter(({ passed }) => passed).length}/${all.length}`);
    expect(all.length).toBeGreaterThan(40);
  });

  test("a changed number turns the same examples red as on the command line, with expected and actual; accepting mends one", async () => {
    const { page } = bench;
    const whole = await bench.text();
    const broken = whole.replace("warn    when pool.maintenance_margin >= 80% * pool.equity", "warn    when pool.maintenance_margin >= 85% * pool.equity");
    expect(broken).not.toBe(whole);
    await bench.setText(broken);
    await bench.examplesDone();
    await page.locator("[data-testid=example-count]").click();
    const failed = async (): Promise<readonly string[]> => (await page.locator("[data-passed=false] h3").allInnerTexts()).map((text) => text.replace(/^\S+ \S+ /, "").trim()).sort();
    const wanted = tested(broken).filter(({ passed }) => !passed).map(({ title }) => title);
    expect(wanted.length).toBeGreaterThan(0);
    await expect.poll(failed).toEqual([...wanted].sort());
    const claimed = await page.locator("[data-testid=expected]").first().innerText();
    await expect.poll(() => page.locator("[data-testid=actual]").first().innerText()).not.toBe(claimed);
    const before = await page.locator("[data-passed=false] .claims li").count();
    await page.locator("[data-passed=false] .claims button").first().click();
    await expect.poll(() => bench.text()).not.toBe(broken);
    await bench.examplesDone();
    await expect.poll(() => page.locator("[data-passed=false] .claims li").count()).toBe(before - 1);
    await bench.setText(whole);
  });

  test("the account of an example can be looked at", async () => {
    const { page } = bench;
    await bench.examplesDone();
    await bench.openTab("Examples");
    await page.getByRole("button", { name: "Open in What if" }).first().click();
    await page.waitForFunction(() => document.querySelector("[data-testid=verdict]")?.textContent?.startsWith("example"));
  });

  test("any number is explained down to clauses, and leads to its line", async () => {
    const { page } = bench;
    await page.locator("[data-testid=account-picker]").selectOption("reference/accounts/sample.json");
    await bench.openTab("Explain");
    await page.locator("[data-testid=question]").selectOption("pools.cross:USDT.equity");
    await page.waitForFunction(() => document.querySelector(".explain")?.textContent?.includes("4,050"));
    await page.locator(".reason button.link").first().click();
    await page.waitForSelector(".monaco-editor.focused");
    await page.locator("[data-testid=question]").selectOption("balances.USDT.available");
    await page.waitForFunction(() => document.querySelector(".explain")?.textContent?.includes("available of USDT"));
    await page.locator("[data-testid=question]").selectOption("orders.o1.initialMargin");
    await page.waitForFunction(() => document.querySelector(".explain")?.textContent?.includes("order.initial_margin of o1"));
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
