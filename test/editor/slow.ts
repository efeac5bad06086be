import type { BrowserContext, Page } from "playwright-core";

/**
 * How many times slower than this machine the page is to be: what the variable SLOW_PAGE says, otherwise 1. A test that reads before
 * what it reads is there passes on a quick machine and fails on a busy one; with `SLOW_PAGE=6` it fails here too.
 */
const rate = Number(process.env["SLOW_PAGE"] ?? "1");

/** How long a worker's question, and its answer, are on their way for each time that the page is slower, in milliseconds. */
const wayMs = 50;

/** Has pages opened from now on wait for their workers; the browser slows no thread but the page's own. */
export async function slowWorkers(context: BrowserContext): Promise<void> {
  if (rate === 1) return;
  await context.addInitScript(`{
    const late = (deliver) => setTimeout(deliver, ${rate * wayMs});
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(...words) {
        super(...words);
        const passed = new WeakSet();
        this.addEventListener("message", (event) => {
          if (passed.has(event)) return;
          event.stopImmediatePropagation();
          const again = new MessageEvent("message", { data: event.data, ports: [...event.ports] });
          passed.add(again);
          late(() => this.dispatchEvent(again));
        });
      }
      postMessage(...words) {
        late(() => super.postMessage(...words));
      }
    };
  }`);
}

/** Slows the page's own thread. */
export async function slowPage(context: BrowserContext, page: Page): Promise<void> {
  if (rate === 1) return;
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
}
