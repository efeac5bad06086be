import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountOf } from "../../bench/engine/account.ts";
import type { AssessAnswer } from "../../engine/snapshot/index.ts";
import { Workbench } from "./workbench.ts";

const wide = accountOf({ positions: 50 });

describe("what is out of sight", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ handed: [{ name: "wide.json", text: JSON.stringify(wide) }] });
    await bench.page.waitForSelector("[data-position=p50]", { state: "attached" });
  });
  afterAll(() => bench.close());

  /** What the page shows of each position, by its id, out of sight or not. */
  const shown = (): Promise<Record<string, readonly (string | null)[]>> =>
    bench.page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>("[data-position]")].map((row) => [row.dataset["position"], ["unrealizedPnl", "liquidationPrice"].map((name) => row.querySelector(`[data-figure=${name}]`)?.getAttribute("data-value") ?? null)])));
  const answered = async (): Promise<Record<string, readonly (string | null)[]>> => {
    const { positions } = JSON.parse(await bench.page.evaluate(() => (window as unknown as { plimsoll: { answer(): string } }).plimsoll.answer())) as AssessAnswer; // the page's handle for tests
    return Object.fromEntries(positions.map(({ id, unrealizedPnl, liquidationPrice }) => [id, [unrealizedPnl ?? null, liquidationPrice ?? null]]));
  };

  test("is soon what the answer says too, after a slider has been moved", async () => {
    const otherwise = async (): Promise<readonly string[]> => {
      const [page, engine] = [await shown(), await answered()];
      return Object.keys(engine).filter((id) => JSON.stringify(page[id]) !== JSON.stringify(engine[id]));
    };
    await expect.poll(otherwise).toEqual([]);
    const before = await shown();
    expect(Object.keys(before)).toHaveLength(50);
    const slider = bench.page.locator("input[type=range]").first();
    await slider.focus();
    for (let step = 0; step < 8; step++) await bench.page.keyboard.press("ArrowRight");
    const moved = async (): Promise<readonly string[]> => Object.entries(await shown()).flatMap(([id, [pnl]]) => (pnl === before[id]?.[0] ? [] : [id]));
    // Ten positions are in the instrument that moved, and most of them far below the fold.
    await expect.poll(async () => (await moved()).length).toBe(10);
    await expect.poll(otherwise).toEqual([]);
    expect(await bench.page.locator(`[data-position=${(await moved()).at(-1)}]`).evaluate((row) => row.getBoundingClientRect().top > innerHeight)).toBe(true);
  });

  test("is drawn when it comes into sight, and its table when it is unfolded", async () => {
    const figures = bench.page.locator(".curves figure");
    // One for each pool that holds the instrument: they are drawn one after the other, and the last of them is meant.
    const { positions } = JSON.parse(await bench.page.evaluate(() => (window as unknown as { plimsoll: { answer(): string } }).plimsoll.answer())) as AssessAnswer; // the page's handle for tests
    const [first] = wide.positions ?? [];
    const holding = new Set((wide.positions ?? []).filter(({ symbol }) => symbol === first?.symbol).map(({ id }) => id));
    await expect.poll(() => figures.count()).toBe(new Set(positions.filter(({ id }) => holding.has(id)).map(({ pool }) => pool)).size);
    await figures.last().scrollIntoViewIfNeeded();
    await figures.last().locator("summary").click();
    await expect.poll(() => figures.last().locator("tbody tr").count()).toBeGreaterThan(3);
  });

  test("nothing is complained of", () => expect(bench.complaints).toEqual([]));
});
