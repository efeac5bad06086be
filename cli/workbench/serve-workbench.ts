import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CallError } from "../call-error.ts";
import type { SiteFile } from "./site-files.ts";
import { solverWorker, type OfferedSolver } from "./solver-files.ts";

/** What the page opens, by the names that people know. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

export interface Serving {
  /** `http://127.0.0.1:4170/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const host = "127.0.0.1";

/** The page runs what it brings and nothing else, asks its own origin and nobody else, and stands in no other page. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
} as const;

/**
 * What the solver's worker may do, which is less than the page may in all but one thing: it runs one script besides itself, loads one file, and
 * compiles WebAssembly, which nothing else of the page may.
 */
const workerPolicy = (host: string): string => `default-src 'none'; script-src http://${host}/solver/z3-built.js 'wasm-unsafe-eval'; connect-src http://${host}/solver/z3-built.wasm; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Serves the workbench to this machine alone. `opened` reads what the page is to open, anew each time that it asks; `solver` is what the page
 * is told of a solver whose files are among those that are served. Port 0 is any that is free. Throws `CallError` where the port cannot be had.
 */
export async function serveWorkbench(files: ReadonlyMap<string, SiteFile>, opened: () => Promise<readonly OpenedFile[]>, port: number, solver?: OfferedSolver): Promise<Serving> {
  const handed = async (): Promise<object> => ({ files: await opened(), ...(solver === undefined ? {} : { solver }) });
  const server = createServer((request, response) => {
    void answer(files, handed, request, response).catch(() => refuse(response, 500, "This could not be read."));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo; // it listens on a port
  return {
    address: `http://${host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      const why = fault.code === "EADDRINUSE" ? "is in use" : fault.code === "EACCES" ? "may not be used by this user" : `cannot be used: ${fault.code ?? fault.message}`;
      reject(new CallError(`Port ${port} ${why}.`, "Choose another with --port, or --port 0 for any that is free."));
    });
    server.listen(port, host, resolve);
  });
}

async function answer(files: ReadonlyMap<string, SiteFile>, handed: () => Promise<object>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page elsewhere may have its own name lead to this machine; it is told nothing.
  if (!isOurs(request)) return refuse(response, 421, "This server answers on 127.0.0.1 and localhost only.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "This server can only be read.", { Allow: "GET, HEAD" });
  const path = pathOf(request.url ?? "/");
  if (path === "/open.json") return give(request, response, Buffer.from(JSON.stringify(await handed())), "application/json; charset=utf-8", "no-store");
  const file = path === undefined ? undefined : files.get(path);
  if (file === undefined) return refuse(response, 404, "There is nothing here.");
  const more: Readonly<Record<string, string>> = path === solverWorker ? { "Content-Security-Policy": workerPolicy(request.headers.host ?? host) } : {};
  give(request, response, await readFile(file.path), file.type, file.forever ? "public, max-age=31536000, immutable" : "no-cache", more);
}

function isOurs({ headers: sent, socket }: IncomingMessage): boolean {
  return sent.host === `${host}:${socket.localPort}` || sent.host === `localhost:${socket.localPort}` || (socket.localPort === 80 && (sent.host === host || sent.host === "localhost"));
}

/** The path of a URL as it is written in the list of files; `undefined` for what is none. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
  } catch {
    return undefined;
  }
}

function give(request: IncomingMessage, response: ServerResponse, body: Buffer, type: string, caching: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { ...headers, ...more, "Content-Type": type, "Content-Length": body.length, "Cache-Control": caching });
  response.end(request.method === "HEAD" ? undefined : body);
}

function refuse(response: ServerResponse, status: number, words: string, more: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) return void response.destroy();
  const body = Buffer.from(`${words}\n`);
  response.writeHead(status, { ...headers, ...more, "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length, "Cache-Control": "no-store" });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
