import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, root } from "../cli/call.ts";
import { Workbench } from "./workbench.ts";

const [policy, sample, fall] = ["policies/reference", "policies/reference/accounts/sample.json", "policies/reference/events/fall.json"];

interface Answered {
  readonly entries: readonly { readonly at: string; readonly status: string; readonly pools: readonly { readonly id: string }[] }[];
  readonly money: readonly { readonly asset: string; readonly after: string }[];
}

describe("the tab Replay", () => {
  let bench: Workbench;
  let answer: Answered;
  beforeAll(async () => {
    bench = await Workbench.open();
    await bench.ready();
    answer = JSON.parse((await call(["replay", policy, sample, fall, "--json"])).out) as Answered; // the command's schema says so
    await bench.openTab("Replay");
  });
  afterAll(() => bench.close());

  const entry = () => bench.page.getByTestId("entry");

  test("begins with the sample events, and has the entries that the command line has", async () => {
    const { page } = bench;
    await expect.poll(() => page.getByTestId("events").inputValue()).toBe(readFileSync(join(root, fall), "utf8"));
    await expect.poll(() => page.getByTestId("timeline").locator("button").allInnerTexts()).toEqual(answer.entries.map(({ at }) => at));
    await expect.poll(() => page.getByTestId("money").innerText()).toContain(answer.money[0]?.after.replace(/\B(?=(\d{3})+\.)/g, ","));
    await expect.poll(() => entry().getAttribute("data-index")).toBe(String(answer.entries.length - 1));
  });

  test("the slider goes to any entry, and the picture says where", async () => {
    const { page } = bench;
    const falls = answer.entries.findIndex(({ status }) => status === "liquidatable");
    await page.getByTestId("scrubber").fill(String(falls));
    await expect.poll(() => entry().getAttribute("data-index")).toBe(String(falls));
    await expect.poll(() => page.getByTestId("standing").locator("[data-pool='cross:USDT'] [data-status]").getAttribute("data-status")).toBe("liquidatable");
    await expect.poll(() => page.getByTestId("replay-picture").locator(".course-now").getAttribute("data-at")).toBe(answer.entries[falls]?.at);
    await page.getByRole("button", { name: "Next" }).click();
    await expect.poll(() => entry().innerText()).toContain("liquidation");
    await page.getByTestId("timeline").locator("button").first().click();
    await expect.poll(() => entry().getAttribute("data-index")).toBe("0");
  });

  test("an edit of the events is answered, and a mistake is told with its place", async () => {
    const { page } = bench;
    await page.getByTestId("events").fill('[{ "at": "2026-11-22T09:00:00Z", "request": { "action": "withdraw", "asset": "USDT", "amount": "600" } }]');
    await page.getByTestId("timeline").getByText("REFUSED").waitFor();
    await page.getByTestId("events").fill('[{ "at": "2026-11-22T09:00:00Z", "prise": {} }]');
    await page.getByTestId("event-issues").getByText("[0].prise: this field is not known here").waitFor();
    await page.getByTestId("sample-events").click();
    await page.getByTestId("timeline").waitFor();
  });

  test("the account at an entry opens in What if, and stands as the entry says", async () => {
    const { page } = bench;
    await page.getByTestId("timeline").locator("button").nth(answer.entries.length - 1).waitFor();
    const falls = answer.entries.findIndex(({ status }) => status === "liquidatable");
    await page.getByTestId("scrubber").fill(String(falls));
    await expect.poll(() => entry().getAttribute("data-index")).toBe(String(falls));
    await page.getByTestId("look-then").click();
    await page.getByTestId("verdict").locator("[data-status=liquidatable]").waitFor();
    await expect.poll(() => page.getByTestId("account-picker").inputValue()).toBe(`A-17 ${answer.entries[falls]?.at}`);
    expect(bench.complaints).toEqual([]);
  });
});
