import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Opened } from "./opened.ts";

export interface Loaded {
  /** Milliseconds since the page was asked for: something is painted, the text editor has text. */
  readonly painted: number;
  readonly text: number;
  readonly answer: number;
}

export async function loaded({ page }: Opened): Promise<Loaded> {
  await page.waitForSelector("[data-testid=verdict] [data-status]");
  const painted = (await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")) as number; // a moment
  const text = (await page.evaluate("window.noted.textAt")) as number; // it is there
  const answer = (await page.evaluate("window.noted.asked.find(({ name }) => name === 'assess')?.shown")) as number; // it has been answered
  return { painted, text, answer };
}

/** What was sent, packed, the heaviest first. */
export function packed(sent: ReadonlySet<string>): readonly { readonly name: string; readonly bytes: number }[] {
  const files = [...sent].flatMap((path) => {
    const name = path === "/" ? "index.html" : path.slice(1);
    try {
      return [{ name, bytes: gzipSync(readFileSync(join("dist/workbench", name)), { level: 9 }).length }];
    } catch {
      return []; // what the command line makes up, such as the files that it hands over
    }
  });
  return files.sort((a, b) => b.bytes - a.bytes);
}
