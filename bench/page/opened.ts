import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { browserPath } from "../../test/support/browser-path.ts";
import { Threads } from "./threads.ts";

/** What the page notes of itself, from before its first script: questions to workers and their answers, frames, long tasks, what was painted. */
const notes = `
  window.noted = { workers: [], asked: [], tasks: [], echoes: [], waiting: new Map(), textAt: undefined };
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(url, options) {
      super(url, options);
      window.noted.workers.push({ url: String(url), work: (times) => { for (let index = 0; index < times; index++) super.postMessage({ id: -1, name: "nothing" }); } });
      const names = new Map();
      this.note = ({ id, name }) => names.set(id, { name, at: performance.now() });
      this.addEventListener("message", ({ data }) => {
        const asked = names.get(data.id);
        if (asked === undefined || "note" in data) return;
        names.delete(data.id);
        const answered = performance.now();
        requestAnimationFrame(() => setTimeout(() => {
          const found = { name: asked.name, asked: asked.at, answered, shown: performance.now() };
          window.noted.asked.push(found);
          window.noted.waiting.get(asked.name)?.(found);
        }));
      });
    }
    postMessage(message, ...rest) {
      if (message?.name !== undefined) this.note(message);
      super.postMessage(message, ...rest);
    }
  };
  for (const type of ["keydown", "input"]) addEventListener(type, () => (window.noted[type] = performance.now()), true);
  addEventListener("keydown", () => {
    const pressed = performance.now();
    requestAnimationFrame(() => setTimeout(() => window.noted.echoes.push(performance.now() - pressed)));
  }, true);
  new PerformanceObserver((list) => window.noted.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector(".monaco-editor .view-line") === null) return;
    window.noted.textAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

export interface Question {
  readonly name: string;
  /** Milliseconds since the page began: when it was asked, when the answer was there, and when the frame after it was painted. */
  readonly asked: number;
  readonly answered: number;
  readonly shown: number;
}

/** The built workbench in a browser, as `plimsoll edit` serves it. */
export class Opened {
  readonly page: Page;
  readonly address: string;
  private readonly context: BrowserContext;
  private readonly server: ChildProcess;
  private readonly folder: string;
  /** Files that were sent, by the path of their address. */
  readonly sent: ReadonlySet<string>;

  private constructor(parts: { page: Page; address: string; context: BrowserContext; server: ChildProcess; folder: string; sent: ReadonlySet<string> }) {
    this.page = parts.page;
    this.address = parts.address;
    this.context = parts.context;
    this.server = parts.server;
    this.folder = parts.folder;
    this.sent = parts.sent;
  }

  /** Files by name, opened in the page as it begins; a service worker would only keep things for later. */
  static async start(files: Readonly<Record<string, string>>): Promise<Opened> {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const server = spawn(process.execPath, ["dist/cli/main.js", "edit", ...paths, "--port", "0", "--no-open"], { stdio: ["ignore", "pipe", "inherit"] });
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout!.on("data", (chunk: Buffer) => { // it is piped
        const found = /http:\/\/[^\s"]+/.exec(chunk.toString())?.[0];
        if (found !== undefined) resolve(found);
      });
      server.on("exit", () => reject(new Error("The workbench was not served.")));
    });
    const executablePath = browserPath();
    if (executablePath === undefined) throw new Error("There is no Chromium here: name one by CHROMIUM_PATH.");
    const context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath, headless: true, viewport: { width: 1400, height: 900 }, locale: "en-US", serviceWorkers: "block",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
    });
    await context.addInitScript(notes);
    const page = context.pages()[0] ?? (await context.newPage());
    const sent = new Set<string>();
    context.on("request", (request) => sent.add(new URL(request.url()).pathname));
    await page.goto(address);
    return new Opened({ page, address, context, server, folder, sent });
  }

  /** Waits until text, answers and all examples are there, and until nothing is worked out any more. */
  async settled(): Promise<void> {
    await this.page.waitForSelector(".monaco-editor .view-line");
    await this.page.waitForSelector("[data-testid=verdict] [data-status]");
    await this.page.waitForSelector("[data-testid=example-count][data-done=true]", { timeout: 120_000 });
    await this.page.waitForTimeout(1500);
  }

  /** The threads of the page, told apart by having each worker do something. */
  async threads(): Promise<Threads> {
    const workers = (await this.page.evaluate("window.noted.workers.map(({ url }) => url)")) as readonly string[]; // the notes write it
    const [language, engine, aside] = [workers.findIndex((url) => /\/language-/.test(url)), workers.findIndex((url) => /\/engine-/.test(url)), workers.findLastIndex((url) => /\/engine-/.test(url))];
    return Threads.of(join(this.folder, "profile"), { language: language!, engine: engine!, aside: aside! }, async (index) => { // three of three
      await this.page.evaluate(`window.noted.workers[${index}].work(20000)`);
      await this.page.waitForTimeout(1500);
    });
  }

  /** Waits for the next answer to a question of that name, once its frame is painted. The page knows already when this answers: having it wait is none of its work. */
  async awaiting(name: string): Promise<{ readonly next: Promise<Question> }> {
    const next: Promise<Question> = this.page.evaluate(`new Promise((resolve) => window.noted.waiting.set(${JSON.stringify(name)}, resolve))`);
    await this.now();
    return { next };
  }

  /** Waits until an expression is true in the page, whose rules allow no text to be evaluated there. */
  async until(expression: string): Promise<void> {
    while ((await this.page.evaluate(expression)) !== true) await this.page.waitForTimeout(20);
  }

  now(): Promise<number> {
    return this.page.evaluate("performance.now()");
  }

  /** The moment of the last key or input, on the page's clock. */
  last(type: "keydown" | "input"): Promise<number> {
    return this.page.evaluate(`window.noted.${type}`);
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
