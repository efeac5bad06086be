import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveWorkbench, type Serving } from "../../cli/workbench/serve-workbench.ts";
import { siteFiles } from "../../cli/workbench/site-files.ts";
import { solverFiles } from "../../cli/workbench/solver-files.ts";
import { builtWorkbench } from "../support/built.ts";
import { Workbench } from "./workbench.ts";

/** What differs of these two is whether a haircut is taken off the wallet: that the second is never stricter needs a product of two facts. */
const [before, after] = ["in USDT after haircut", "in USDT"].map((value) => `language 1
policy house.haircut "Haircut" {
  version 1
  applies to contract linear
  applies to settle USDT
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
      share margin across all positions
      count sum of value of balance.wallet_balance ${value}
      count sum of position.unrealized_pnl
    }
    adjustment unspecified because "nobody asked"
    payment unspecified because "nobody asked"
    liquidation of pool {
      stage liquidatable when pool.equity <= pool.maintenance_margin
    }
  }
}
`) as [string, string]; // two of two

/** The policy leaves one property open that a solver proves, with products of facts. */
const policy = "kraken";
const open = `[data-property=more_margin_never_hurts]`;

describe("a solver in the page", () => {
  let serving: Serving;
  let bench: Workbench;
  const sent: string[] = [];
  beforeAll(async () => {
    const solver = solverFiles();
    serving = await serveWorkbench(new Map([...(await siteFiles(builtWorkbench())), ...(solver?.files ?? [])]), () => Promise.resolve([{ name: "haircut.margin", text: before }]), 0, solver?.offered);
    bench = await Workbench.open({ served: serving.address });
    bench.context.on("request", (request) => void sent.push(new URL(request.url()).pathname));
    await bench.ready();
  });
  afterAll(async () => {
    await bench.close();
    await serving.close();
  });

  const loaded = (): readonly string[] => sent.filter((path) => path.startsWith("/solver/"));
  const verdicts = (): Promise<readonly (string | null)[]> => bench.page.locator(open).evaluateAll((cards) => cards.map((card) => card.getAttribute("data-verdict")));

  test("is loaded when somebody asks, who is told how much that is, and shows directions of a difference to be impossible", async () => {
    const { page } = bench;
    await bench.setText(after);
    await page.getByRole("tab", { name: "Diff", exact: true }).click();
    await expect.poll(() => page.getByTestId("ask-solver").innerText()).toMatch(/loads 34\.9 MB/);
    expect(loaded()).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.getByTestId("ask-solver").click();
    const row = page.locator("[data-testid=never] [data-decision='cross.stage.liquidatable'][data-direction=stricter]");
    await row.waitFor({ state: "attached" });
    await expect.poll(() => row.textContent()).toContain("by z3-solver");
    expect(loaded()).toContain("/solver/z3-built.wasm");
  });

  test("can be stopped, and everything stands as it was", async () => {
    await bench.page.getByTestId("policy-picker").selectOption(policy);
    await bench.read();
    await bench.page.getByRole("tab", { name: "Proofs", exact: true }).click();
    await bench.page.getByTestId("ask-solver").waitFor();
    const known = await verdicts();
    expect(known).toContain("unknown");
    await bench.page.getByTestId("ask-solver").click();
    await bench.page.getByTestId("stop").click();
    await bench.page.locator("[data-testid=long-run][data-stage=stopped]").waitFor();
    expect(await verdicts()).toEqual(known);
  });

  test("proves what was unknown, and the proof names it", async () => {
    await bench.page.getByTestId("ask-solver").click();
    await bench.page.locator("[data-testid=long-run][data-stage=running]").waitFor();
    await bench.page.locator("[data-testid=long-run][data-stage=done]").waitFor({ state: "attached" });
    expect(new Set(await verdicts())).toEqual(new Set(["proved"]));
    await expect.poll(() => bench.page.locator(`${open}:has-text("z3-solver")`).first().innerText()).toContain("is right: what it says is impossible is not checked again");
  });

  test("nothing is complained of, and nothing is asked of anybody else", () => expect([bench.complaints, bench.strayRequests]).toEqual([[], []]));

  // Last, for the browser complains of it.
  test("no other part of the page may compile WebAssembly", async () => {
    const smallest = [0, 97, 115, 109, 1, 0, 0, 0];
    await expect(bench.page.evaluate((bytes) => WebAssembly.compile(new Uint8Array(bytes)).then(() => "compiled"), smallest)).rejects.toThrow(/Content Security Policy|unsafe-eval/);
  });
});
