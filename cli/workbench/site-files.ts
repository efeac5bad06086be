import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { CallError } from "../call-error.ts";

/** A file that the server may give. */
export interface SiteFile {
  readonly path: string;
  readonly type: string;
  /** Its name holds a digest of its contents, so that it never changes under that name. */
  readonly forever: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml",
  ".png": "image/png", ".ttf": "font/ttf", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json", ".margin": "text/plain; charset=utf-8", ".map": "application/json", ".wasm": "application/wasm",
};

/**
 * The files of the built workbench by the path of their URL. What is not in this list is never looked for on the disk, whatever is
 * asked for. Links are left out: they may lead elsewhere. Throws `CallError` where nothing has been built.
 */
export async function siteFiles(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  const found = new Map<string, SiteFile>();
  await gather(folder, "/", found);
  const page = found.get("/index.html");
  if (page === undefined) throw new CallError("The workbench has not been built.", "Run npm run build in the folder of Plimsoll, then this again.");
  return found.set("/", page);
}

async function gather(folder: string, url: string, found: Map<string, SiteFile>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await gather(path, `${url}${entry.name}/`, found);
    else if (entry.isFile()) found.set(`${url}${entry.name}`, siteFile(path, url === "/assets/"));
  }
}

/** One file, with the type that its name says. */
export function siteFile(path: string, forever: boolean): SiteFile {
  return { path, type: types[extname(path)] ?? "application/octet-stream", forever };
}
