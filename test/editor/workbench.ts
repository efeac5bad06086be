import { createServer, type Server } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { tmpdir } from "node:os";
import { extname, join, relative, resolve } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { browserPath } from "../support/browser-path.ts";
import { builtWorkbench } from "../support/built.ts";
import { slowPage, slowWorkers } from "./slow.ts";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".ttf": "font/ttf", ".json": "application/json", ".webmanifest": "application/manifest+json" };

/** A file that the command line hands over to the page. */
interface Handed {
  readonly name: string;
  readonly text: string;
}

/** What is there once a tab has its answer. */
const shownBy = {
  "What if": ".curves svg",
  Explain: "[data-testid=breakdown] svg",
  Tables: "[role=grid]",
  Examples: ".examples [data-passed]",
  Replay: "[data-testid=timeline] button",
  Compare: "[data-testid=compare-summary]",
  Diff: "[data-testid=diff-verdict]",
  Proofs: "[data-property]",
  Conformance: "[data-testid=open-report]",
  Differences: "[data-section=key] td",
  Article: "[data-testid=page]",
} as const;

/** How long anything is waited for, in milliseconds: a machine that many share may be slow, and no test is of its speed. */
const waitMs = 90_000;

/** A browser with the workbench in it. What the page complains of, and asks of elsewhere, is kept. */
export class Workbench {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly address: string;
  /** Errors of the page and its console. */
  readonly complaints: string[];
  /** Requests to anywhere but the page's own origin. */
  readonly strayRequests: string[];
  /** Names of the files that the page has been sent, each once, in their order; those that its worker keeps for later are among them. */
  readonly sent: ReadonlySet<string>;
  private readonly server: Server;
  private readonly profile: string;

  private constructor(context: BrowserContext, page: Page, address: string, server: Server, profile: string, complaints: string[], strayRequests: string[], sent: ReadonlySet<string>) {
    this.context = context;
    this.page = page;
    this.address = address;
    this.server = server;
    this.profile = profile;
    this.complaints = complaints;
    this.strayRequests = strayRequests;
    this.sent = sent;
  }

  /** Starts a browser of its own, with nothing kept from before, and opens the page; that of another server, where one is `served`. */
  static async open(options: { readonly served?: string; readonly path?: string; readonly file?: string; readonly handed?: readonly Handed[]; readonly width?: number; readonly height?: number; readonly scheme?: "light" | "dark"; readonly keepsNothing?: boolean } = {}): Promise<Workbench> {
    const sent = new Set<string>();
    const server = await serve(builtWorkbench(), sent, options.handed ?? []);
    const { port } = server.address() as AddressInfo; // it listens on a port
    const address = options.served ?? `http://127.0.0.1:${port}/`;
    const profile = mkdtempSync(join(tmpdir(), "plimsoll-browser-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath()!, // brought before any test
      headless: true,
      timeout: waitMs,
      viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
      colorScheme: options.scheme ?? "light",
      locale: "en-US",
      serviceWorkers: options.keepsNothing === true ? "block" : "allow",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    context.setDefaultTimeout(waitMs);
    await slowWorkers(context);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const [complaints, strayRequests]: [string[], string[]] = [[], []];
    context.on("request", (request) => {
      if (!request.url().startsWith(address) && !/^(data|blob|file):/.test(request.url())) strayRequests.push(request.url());
    });
    const page = context.pages()[0] ?? (await context.newPage());
    listen(page, complaints);
    await slowPage(context, page);
    await page.goto(options.file === undefined ? `${address}${options.path ?? ""}` : pathToFileURL(options.file).href);
    return new Workbench(context, page, address, server, profile, complaints, strayRequests, sent);
  }

  /** Waits until text, problems and answers are there. */
  async ready(): Promise<void> {
    await this.page.waitForSelector(".monaco-editor .view-line");
    await this.page.waitForSelector("[data-testid=verdict] [data-status]");
  }

  /** Replaces all of the text, as one who pastes, and waits until the page has read it. */
  async setText(text: string): Promise<void> {
    await this.page.evaluate((value) => (window as unknown as { plimsoll: { setText(text: string): void } }).plimsoll.setText(value), text); // the page's handle for tests
    await this.read();
  }

  /** Waits until what is shown of messages, policy and examples is of the text of now, and of none before. */
  async read(): Promise<void> {
    await this.page.waitForFunction(() => (window as unknown as { plimsoll: { isRead(): boolean } }).plimsoll.isRead());
  }

  /** Waits until all examples of the text of now have run. */
  async examplesDone(): Promise<void> {
    await this.read();
    await this.page.waitForSelector("[data-testid=example-count][data-done=true]");
  }

  /** Chooses a tab of the right side and waits until it shows something: its code comes when it is first chosen, and then its answer. */
  async openTab(name: keyof typeof shownBy): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.locator(shownBy[name]).first().waitFor({ state: "attached" });
  }

  /** The text of now. */
  text(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { plimsoll: { text(): string } }).plimsoll.text()); // the page's handle for tests
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
}

function serve(root: string, sent: Set<string>, handed: readonly Handed[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/open.json") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ files: handed }));
      return;
    }
    const file = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
    if (!file.startsWith(root) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    sent.add(relative(root, file));
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}
