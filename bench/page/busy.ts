import type { Opened } from "./opened.ts";
import { between } from "./threads.ts";

export interface Busy {
  /** Milliseconds: from a key to the frame with the character, each key one; and the same while nothing else is worked out. */
  readonly echoes: readonly number[];
  readonly idle: readonly number[];
  /** The longest task of the page's own thread by the clock, 0 if none was as long as 50 ms; and that thread's processor time for a key. */
  readonly longestTask: number;
  readonly page: number;
  /** Processor time of the engine that works meanwhile. */
  readonly aside: number;
}

/** Types while another policy is compared with, account by account; what is typed is compared, and its examples run, once typing rests. */
export async function busy(opened: Opened, other: string, keys: number): Promise<Busy> {
  const { page } = opened;
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.waitForSelector("[data-testid=compare-summary]");
  await page.evaluate("window.plimsoll.goTo('position.notional', 1)");
  await page.waitForTimeout(500);
  const threads = await opened.threads();
  const idle = await echoesOf(opened, keys);
  await page.waitForTimeout(3000);
  const [since, before] = [await opened.now(), threads.now()];
  await page.locator("[data-testid=baseline]").selectOption(other);
  await page.waitForTimeout(300); // it has begun
  const echoes = await echoesOf(opened, keys);
  const spent = between(before, threads.now());
  const tasks = (await page.evaluate("window.noted.tasks")) as readonly { startTime: number; duration: number }[]; // the notes write it
  return { echoes, idle, longestTask: Math.max(0, ...tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration)), page: spent.page / keys, aside: spent.aside };
}

async function echoesOf(opened: Opened, keys: number): Promise<readonly number[]> {
  const { page } = opened;
  await page.evaluate("window.plimsoll.goTo('position.notional', 1)");
  await page.evaluate("void (window.noted.echoes.length = 0)");
  for (let index = 0; index < keys; index++) {
    await page.keyboard.press(index % 2 === 0 ? "q" : "Backspace");
    await page.waitForTimeout(40);
  }
  await opened.until(`window.noted.echoes.length === ${keys}`);
  return (await page.evaluate("window.noted.echoes")) as readonly number[]; // the notes write it
}
