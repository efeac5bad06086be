import { assess } from "../../engine/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Opened } from "./opened.ts";
import { between } from "./threads.ts";

export interface Steps {
  /** Milliseconds of the processor, each step one: the engine that the slider waits for, and the page's own thread. */
  readonly engine: readonly number[];
  readonly page: readonly number[];
  /** Milliseconds by the clock, from the slider's move to the frame with the answer. */
  readonly shown: readonly number[];
}

/** Moves the first mark price, step by step, each once the one before is shown; every tenth answer is held against the engine's own. */
export async function slid(opened: Opened, policy: CompiledPolicy, steps: number): Promise<Steps> {
  const { page } = opened;
  const slider = page.locator("input[type=range]").first();
  await slider.focus();
  const threads = await opened.threads();
  const [engine, own, shown]: number[][] = [[], [], []];
  for (let index = 0; index < steps; index++) {
    const { next } = await opened.awaiting("assess");
    const before = threads.now();
    await page.keyboard.press(index % 20 < 10 ? "ArrowRight" : "ArrowLeft");
    const answered = await next;
    const spent = between(before, threads.now());
    engine!.push(spent.engine);
    own!.push(spent.page);
    shown!.push(answered.shown - (await opened.last("input")));
    if (index % 10 === 0) await correct(opened, policy);
    await page.waitForTimeout(30);
  }
  return { engine: engine!, page: own!, shown: shown! };
}

async function correct({ page }: Opened, policy: CompiledPolicy): Promise<void> {
  const [answer, snapshot] = (await page.evaluate("[window.plimsoll.answer(), window.plimsoll.snapshot()]")) as [string, object]; // the page's handle for tests
  if (answer !== `${JSON.stringify(assess(policy, snapshot), undefined, 2)}\n`) throw new Error("The page says something else than the engine.");
}
