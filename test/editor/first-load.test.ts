import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtWorkbench } from "../support/built.ts";
import { Workbench } from "./workbench.ts";

/** Bytes, packed: what a person waits for before the page can be used. At most 1.3 MB are asked; a growth of one in a hundred should be seen before that. */
const most = 1_260_000;

describe("the first load", () => {
  let bench: Workbench;
  beforeAll(async () => {
    // What the browser keeps for later is not what somebody waits for.
    bench = await Workbench.open({ keepsNothing: true });
    await bench.ready();
    // Coloured, with lenses and hints, a curve, and all examples run.
    await bench.page.locator(".codelens-decoration a").first().waitFor({ state: "attached" });
    await bench.page.locator(".curves svg").first().waitFor();
    await bench.page.locator("[data-testid=example-count][data-done=true]").waitFor();
    await bench.page.waitForLoadState("networkidle");
  });
  afterAll(() => bench.close());

  const packed = (name: string): number => gzipSync(readFileSync(join(builtWorkbench(), name)), { level: 9 }).length;

  test(`is at most ${most} bytes`, () => {
    const sizes = [...bench.sent].map((name) => ({ name, bytes: packed(name) })).sort((a, b) => b.bytes - a.bytes);
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum, sizes.map(({ name, bytes }) => `${bytes} ${name}`).join("\n")).toBeLessThanOrEqual(most);
    // Fewer would mean that the page was looked at before it was there.
    expect(sum).toBeGreaterThan(most / 2);
  });

  test("policies that nobody opened, views that nobody chose and answers that nobody asked for are not part of it", async () => {
    const parts = /(usdm|perpetual|dydx|hyperliquid|coin-m|multi-assets|prose|paste|effects|hover|completion|code-actions|rename|format|editor\.worker)-[\w-]+\.js$/;
    expect([...bench.sent].filter((name) => parts.test(name))).toEqual([]);
    await bench.page.getByRole("tab", { name: "Compare" }).click();
    await bench.page.locator("[data-testid=baseline]").waitFor();
    await expect.poll(() => [...bench.sent].some((name) => /\/effects-[\w-]+\.js$/.test(name))).toBe(true);
  });
});
