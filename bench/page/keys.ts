import { analyse } from "../../dsl/service/index.ts";
import type { Opened } from "./opened.ts";
import { between } from "./threads.ts";

export interface Keys {
  /** Milliseconds of the processor, each key one: the worker that reads the text, until its messages are shown, and the page's own thread. */
  readonly language: readonly number[];
  readonly page: readonly number[];
  /** The same of all that follows: colours, hints, lenses. */
  readonly languageInAll: readonly number[];
  /** Milliseconds by the clock, from the key to the frame after the messages. */
  readonly shown: readonly number[];
}

/** Types a word into a formula, key by key, and takes it out again; the cursor stands in it already, behind `marker`. */
export async function typed(opened: Opened, keys: number): Promise<Keys> {
  const { page } = opened;
  await correct(opened);
  const threads = await opened.threads();
  const [language, own, inAll, shown]: number[][] = [[], [], [], []];
  for (let index = 0; index < keys; index++) {
    const { next } = await opened.awaiting("read");
    const before = threads.now();
    await page.keyboard.press(index % 8 < 4 ? "q" : "Backspace");
    const answered = await next;
    const then = between(before, threads.now());
    language!.push(then.language);
    own!.push(then.page);
    shown!.push(answered.shown - (await opened.last("keydown")));
    await page.waitForTimeout(900);
    inAll!.push(between(before, threads.now()).language);
  }
  await page.keyboard.press("Escape");
  return { language: language!, page: own!, languageInAll: inAll!, shown: shown! };
}

/** What is shown for a broken text is what the language says of it. */
async function correct(opened: Opened): Promise<void> {
  const { page } = opened;
  await page.keyboard.type("zz", { delay: 50 });
  await page.waitForSelector("[data-testid=problems] li");
  await page.waitForTimeout(500);
  const text = (await page.evaluate("window.plimsoll.text()")) as string; // the page's handle for tests
  const wanted = analyse(text).diagnostics.filter(({ severity }) => severity !== "info").length;
  const found = await page.locator("[data-testid=problems] li").count();
  if (wanted === 0 || found !== wanted) throw new Error(`The page shows ${found} messages, and there are ${wanted}.`);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await opened.until("document.querySelectorAll('[data-testid=problems] li').length === 0");
}
