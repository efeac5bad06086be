import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diff } from "../../conformance/diff/index.ts";
import { prove } from "../../conformance/prove/index.ts";
import { bearingOf, partsOfLines, readReport } from "../../conformance/report/index.ts";
import { compile } from "../../index.ts";
import { Workbench } from "./workbench.ts";

const report = "conformance/reports/freqtrade-binance.report.jsonl";
const small = `language 1
policy house.small "Small" {
  version 1
  applies to contract linear
  round amounts to 0.00000001 half even, prices to tick against trader
  definitions {
    position.notional = value of position at instrument.mark_price
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price
    position.initial_margin = position.notional / position.leverage
    position.maintenance_margin = 1% * position.notional
    pool.initial_margin = sum of position.initial_margin
    pool.maintenance_margin = sum of position.maintenance_margin
  }
  mode cross {
    sharing {
      share margin across positions with same instrument.settle
      count balance.wallet_balance
      count sum of position.unrealized_pnl
    }
    adjustment unspecified because "nobody asked"
    payment unspecified because "nobody asked"
    liquidation of pool {
      stage liquidatable when pool.equity <= pool.maintenance_margin
    }
  }
}
`;

describe("long questions", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ handed: [{ name: "small.margin", text: small }] });
    await bench.ready();
  });
  afterAll(() => bench.close());

  test("what two texts decide differently is what the kit says, and a small account of it opens in What if", async () => {
    const { page } = bench;
    const tight = small.replace("= 1% *", "= 2% *");
    await bench.setText(tight);
    await page.getByRole("tab", { name: "Diff", exact: true }).click();
    await expect.poll(() => page.getByTestId("diff-verdict").getAttribute("data-verdict"), { timeout: 120_000 }).toBe("different");
    const said = diff(compile(small), compile(tight), { positions: 3, evaluations: 4_000, seed: 1 });
    const rows = await page.locator("[data-testid=decisions] tbody tr").evaluateAll((all) => all.map((row) => `${row.getAttribute("data-decision")} ${row.getAttribute("data-verdict")}`));
    expect(rows).toEqual(said.decisions.filter(({ verdict }) => verdict !== "equivalent" && verdict !== "no_difference_found").map(({ decision, verdict }) => `${decision} ${verdict}`));
    expect(rows).toContain("cross.stage.liquidatable stricter");
    await page.getByTestId("look-D1").click();
    await page.waitForSelector("[data-testid=verdict] [data-status=liquidatable]");
  });

  test("proofs are those of the kit, and typing goes on while they are looked for", async () => {
    const { page } = bench;
    await page.getByTestId("policy-picker").selectOption("reference");
    await bench.read();
    await page.getByRole("tab", { name: "Proofs", exact: true }).click();
    await page.locator("[data-testid=long-run][data-stage=running]").waitFor();
    await page.evaluate(() => (window as unknown as { plimsoll: { goTo(word: string, nth: number): void } }).plimsoll.goTo("# HELP", 0)); // the page's handle for tests
    await page.waitForSelector(".monaco-editor.focused");
    const whole = await bench.text();
    await page.keyboard.type("x");
    await expect.poll(() => bench.text()).not.toBe(whole);
    await page.keyboard.press("Backspace");
    await expect.poll(() => bench.text()).toBe(whole);
    await expect.poll(() => page.getByTestId("proof-summary").getAttribute("data-done"), { timeout: 120_000 }).toBe("true");
    await expect.poll(() => page.getByTestId("proof-work").textContent()).toBe("Each refutation was searched for in at most 1,000 accounts, and the proofs of each property could tell apart 100,000 cases.");
    const said = prove(compile(await bench.text()), { budget: 1_000 }).map(({ property, verdict }) => `${property} ${verdict}`);
    const shown = await page.locator("[data-property]").evaluateAll((all) => all.map((card) => `${card.getAttribute("data-property")} ${card.getAttribute("data-verdict")}`));
    expect([...shown].sort()).toEqual([...said].sort());
  });

  test("a proof is stopped, and begun again", async () => {
    const { page } = bench;
    // On a busy machine a proof may end before the button is pressed: then another is begun.
    let isStopped = false;
    for (let time = 1; !isStopped && time <= 4; time += 1) {
      await bench.setText(`${await bench.text()}\n# another, ${time}`);
      await page.locator("[data-testid=long-run][data-stage=running]").waitFor();
      isStopped = await page.getByTestId("stop").click({ timeout: 10_000 }).then(() => page.locator("[data-testid=long-run][data-stage=stopped]").waitFor({ timeout: 10_000 })).then(() => true, () => false);
    }
    expect(isStopped).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("again"); // the button that was pressed is gone
    await page.keyboard.press("Enter");
    await page.locator("[data-testid=long-run][data-stage=running]").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("stop");
    await page.keyboard.press("Enter");
    await page.locator("[data-testid=long-run][data-stage=stopped]").waitFor();
  });

  test("a report from the disk shows what its run found, case by case, and why the policy says otherwise", async () => {
    const { page } = bench;
    await page.getByTestId("policy-picker").selectOption("binance");
    await bench.read();
    await page.getByRole("tab", { name: "Conformance", exact: true }).click();
    const choosing = page.waitForEvent("filechooser");
    await page.getByTestId("open-report").click();
    await (await choosing).setFiles(report);
    const { results, footer } = partsOfLines(readReport(readFileSync(report, "utf8")).lines ?? []);
    await expect.poll(() => page.getByTestId("conforms").getAttribute("data-bearing")).toBe(bearingOf(footer));
    const wrong = results.filter(({ verdict }) => verdict === "number-mismatch");
    await expect.poll(() => page.locator("[data-case]").count()).toBe(wrong.length);
    const [first] = wrong;
    const [difference] = first?.differences ?? [];
    const row = page.locator(`[data-case="${first?.id}"] tr[data-path="${difference?.path}"]`);
    await expect.poll(() => row.locator("[data-value]").evaluateAll((all) => all.map((cell) => cell.getAttribute("data-value")))).toEqual([difference?.expected, difference?.found]);
    await page.locator(`[data-case="${first?.id}"] [data-testid=why] summary`).click();
    await page.locator(`[data-case="${first?.id}"] [data-testid=why] .said`).first().waitFor();
    await page.getByTestId("shown-verdict").selectOption("all");
    await expect.poll(() => page.locator("[data-case]").count()).toBe(results.length);
    await page.getByTestId("name-part").fill("<img src=x onerror=alert(1)>");
    await expect.poll(() => page.locator("[data-case]").count()).toBe(0);
  });

  test("a file that is no report is refused by line, and markup in it stays text", async () => {
    const { page } = bench;
    const choosing = page.waitForEvent("filechooser");
    await page.getByTestId("open-report").click();
    await (await choosing).setFiles({ name: "<b>x</b>.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(`{"line":"header"}\n<script>alert(1)</script>\n\u0000\u0001`) });
    await expect.poll(() => page.getByTestId("report-issues").innerText()).toContain("<b>x</b>.ndjson cannot be read as a report");
    await expect.poll(() => page.locator("[data-testid=report-issues] b, [data-testid=report-issues] script").count()).toBe(0);
  });

  test("nothing is complained of, and nothing is asked of anybody else", () => expect([bench.complaints, bench.strayRequests]).toEqual([[], []]));
});
