import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { request as ask, createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { browserCommand } from "../../cli/workbench/open-browser.ts";
import { serveWorkbench, type Serving } from "../../cli/workbench/serve-workbench.ts";
import { siteFiles } from "../../cli/workbench/site-files.ts";
import { validate } from "../../schemas/generated/validate-edit-answer.ts";
import { builtCommand } from "../support/built.ts";
import { call, reference, root, sample } from "./call.ts";

const command = builtCommand();
const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** `plimsoll edit` on any port, once it has said where. */
async function started(words: readonly string[], directory = root) {
  const child = spawn(process.execPath, [command, "edit", "--port", "0", "--json", ...words], { cwd: directory, stdio: "pipe" });
  children.push(child);
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes("}\n")) resolve();
    });
    child.on("close", () => reject(new Error(err)));
  });
  const answer = JSON.parse(out) as { address: string; files: string[] };
  return { child, exit, answer };
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request, its path sent as it is written: a client of the web would tidy it up. */
function get(address: string, path: string, more: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answered> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path, ...more }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => void (body += chunk.toString())).on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("plimsoll edit", () => {
  test("serves the page and the files it is to open, and ends when it is told to", async () => {
    const { child, exit, answer } = await started([`${reference}/reference.margin`, sample, "--no-open"]);
    expect(validate(answer)).toBe(true);
    expect(answer.files).toEqual([`${reference}/reference.margin`, sample]);
    expect(await get(answer.address, "/")).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: expect.stringContaining("<title>Plimsoll workbench</title>") as string });
    const { files } = JSON.parse((await get(answer.address, "/open.json")).body) as { files: { name: string; text: string }[] };
    expect(files.map(({ name }) => name)).toEqual(answer.files);
    expect(files[0]?.text).toContain("policy reference.futures");
    child.kill("SIGINT");
    expect(await exit).toBe(0);
  });

  test("opens the policies and accounts of a folder, as they stand on disk when the page asks", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-edit-"));
    writeFileSync(join(folder, "b.margin"), "first");
    writeFileSync(join(folder, "a.json"), "{}");
    writeFileSync(join(folder, "notes.txt"), "no");
    const { answer } = await started(["."], folder);
    const texts = async (): Promise<unknown> => JSON.parse((await get(answer.address, "/open.json")).body);
    expect(await texts()).toMatchObject({ files: [{ name: "a.json", text: "{}" }, { name: "b.margin", text: "first" }] });
    writeFileSync(join(folder, "b.margin"), "second");
    expect(await texts()).toMatchObject({ files: [{}, { text: "second" }] });
  });

  test("opens nothing where nothing is named", async () => {
    const { answer } = await started([]);
    expect(JSON.parse((await get(answer.address, "/open.json")).body)).toMatchObject({ files: [] });
  });

  test("offers the solver that is installed, and its worker may run nothing but it", async () => {
    const { answer } = await started([]);
    const { host } = new URL(answer.address);
    const { solver } = JSON.parse((await get(answer.address, "/open.json")).body) as { solver?: { version: string; bytes: number } };
    expect(solver?.version).toMatch(/^5\./);
    const wasm = await get(answer.address, "/solver/z3-built.wasm", { method: "HEAD" });
    expect(wasm).toMatchObject({ status: 200, headers: { "content-type": "application/wasm", "content-length": String(solver?.bytes) } });
    const rules = new Map(String((await get(answer.address, "/solver.js")).headers["content-security-policy"]).split("; ").map((rule) => [rule.split(" ", 1)[0], rule.split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual([`http://${host}/solver/z3-built.js`, "'wasm-unsafe-eval'"]);
    expect(rules.get("connect-src")).toEqual([`http://${host}/solver/z3-built.wasm`]);
    expect((await get(answer.address, "/")).headers["content-security-policy"]).not.toContain("wasm");
  });

  test("what cannot be served is said in words, with exit code 2", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.on("listening", resolve));
    const { port } = taken.address() as AddressInfo; // it listens on a port
    const empty = mkdtempSync(join(tmpdir(), "plimsoll-edit-"));
    for (const [words, says] of [
      [["nowhere.margin"], /no file or folder nowhere\.margin/], [["README.md"], /README\.md is neither/], [[empty], /neither a policy nor an account/], [["-"], /standard input/],
      [["--port", "70000"], /from 0 to 65535/], [["--port", "x"], /from 0 to 65535/], [["--port", String(port)], /is in use/],
    ] as const) {
      const { code, err } = await call(["edit", "--no-open", ...words]);
      expect([words, code]).toEqual([words, 2]);
      expect(err).toMatch(says);
    }
    taken.close();
  });
});

/** A folder beside a secret, as a site. */
function site(): { readonly folder: string; readonly files: ReturnType<typeof siteFiles> } {
  const outer = mkdtempSync(join(tmpdir(), "plimsoll-site-"));
  const folder = join(outer, "site");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "page");
  writeFileSync(join(folder, "assets", "index-a1b2.js"), "script");
  symlinkSync(join(outer, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(outer, join(folder, "up"));
  return { folder, files: siteFiles(folder) };
}

describe("the server of the workbench", () => {
  const open: Serving[] = [];
  afterAll(() => Promise.all(open.map((each) => each.close())));
  async function served(): Promise<string> {
    const serving = await serveWorkbench(await site().files, () => Promise.resolve([{ name: "a.margin", text: "x" }]), 0);
    open.push(serving);
    return serving.address;
  }

  test("listens on this machine alone", async () => {
    expect(await served()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("offers no solver where there is none", async () => {
    const address = await served();
    expect(JSON.parse((await get(address, "/open.json")).body)).toEqual({ files: [{ name: "a.margin", text: "x" }] });
    expect((await get(address, "/solver/z3-built.wasm")).status).toBe(404);
  });

  test("every answer has the headers that keep the page to itself", async () => {
    const address = await served();
    for (const [path, more] of [["/", {}], ["/open.json", {}], ["/nothing", {}], ["/", { method: "POST" }], ["/", { headers: { Host: "elsewhere.example" } }]] as const) {
      const { headers } = await get(address, path, more);
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "same-origin" });
      const policy = String(headers["content-security-policy"]);
      for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "worker-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(rule);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  test("only files of the site are given, however the path is written", async () => {
    const address = await served();
    const paths = [
      "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/assets/../../secret.txt", "/assets/..%2f..%2fsecret.txt", "//secret.txt", "/./../secret.txt", "/..\\secret.txt", "/%5c..%5csecret.txt",
      "/link.txt", "/up/secret.txt", "/up", "/assets", "/assets/", "/%00", "/index.html%00.js", "/%", "/%ff", "/%c0%ae%c0%ae/secret.txt", "http://127.0.0.1/../secret.txt", "/__proto__", "*",
    ];
    for (const path of paths) {
      const { status, body } = await get(address, path);
      expect([path, status, body.includes("secret")]).toEqual([path, 404, false]);
    }
    expect((await get(address, "/index.html?query#part")).body).toBe("page");
    expect((await get(address, "/assets/index%2da1b2.js")).body).toBe("script");
  });

  test("reads only: HEAD is GET without the body, everything else is refused", async () => {
    const address = await served();
    expect(await get(address, "/", { method: "HEAD" })).toMatchObject({ status: 200, body: "", headers: { "content-length": "4" } });
    expect(await get(address, "/nothing", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) expect(await get(address, "/open.json", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test("another name that leads here is told nothing", async () => {
    const address = await served();
    const { port } = new URL(address);
    for (const host of ["elsewhere.example", `elsewhere.example:${port}`, "127.0.0.1:1", `127.0.0.1.elsewhere.example:${port}`]) expect((await get(address, "/open.json", { headers: { Host: host } })).status).toBe(421);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) expect((await get(address, "/open.json", { headers: { Host: host } })).status).toBe(200);
  });

  test("what never changes is kept, what may is asked for again", async () => {
    const address = await served();
    expect((await get(address, "/assets/index-a1b2.js")).headers["cache-control"]).toMatch(/immutable/);
    expect((await get(address, "/")).headers["cache-control"]).toBe("no-cache");
    expect((await get(address, "/open.json")).headers["cache-control"]).toBe("no-store");
  });

  test("noise that is no request ends that connection and nothing else", async () => {
    const address = await served();
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.write("noise\r\n\r\n"));
      socket.on("close", () => resolve()).on("error", () => undefined).resume();
    });
    expect((await get(address, "/")).status).toBe(200);
  });

  test("a workbench that has not been built says how to build it", async () => {
    const empty = mkdtempSync(join(tmpdir(), "plimsoll-site-"));
    await expect(siteFiles(empty)).rejects.toMatchObject({ name: "CallError", help: expect.stringContaining("npm run build") as string });
    await expect(siteFiles(join(empty, "nothing"))).rejects.toMatchObject({ name: "CallError" });
  });

  test("every file of the built page is given, with a type that browsers know", async () => {
    const files = await siteFiles(join(root, "dist/workbench"));
    expect([...files.values()].filter(({ type }) => type === "application/octet-stream")).toEqual([]);
    expect(files.size - 1).toBe(readdirSync(join(root, "dist/workbench"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length);
  });
});

describe("a browser", () => {
  test("is opened where there is a screen and something to open it with", () => {
    expect(browserCommand("linux", { PATH: "/usr/bin" })).toBeUndefined();
    expect(browserCommand("linux", { PATH: "/nowhere", DISPLAY: ":0" })).toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-bin-"));
    writeFileSync(join(folder, "xdg-open"), "", { mode: 0o755 });
    expect(browserCommand("linux", { PATH: `/nowhere:${folder}`, WAYLAND_DISPLAY: "wayland-0" })).toEqual(["xdg-open"]);
    expect(browserCommand("darwin", {})).toEqual(["open"]);
    expect(browserCommand("win32", {})).toEqual(["cmd", "/c", "start", ""]);
  });
});
