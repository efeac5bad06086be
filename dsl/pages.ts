/** One page for each message of the language, by its code. */

import { basedOnPages } from "./check/based-on/catalogue.ts";
import { catalogue } from "./check/catalogue/index.ts";
import { examplePages } from "./check/examples/catalogue.ts";
import { lints } from "./check/lints/index.ts";
import { overlayPages } from "./check/overlays/catalogue.ts";
import type { Page } from "./diagnostics/page.ts";
import { syntaxPages } from "./syntax/pages.ts";

export { renderIndex, renderPage } from "./diagnostics/page.ts";
export type { Page } from "./diagnostics/page.ts";

/** Every page, by code, sorted. */
export function allPages(): ReadonlyMap<string, Page> {
  const pages: Record<string, Page> = { ...syntaxPages, ...catalogue, ...overlayPages, ...basedOnPages, ...examplePages };
  for (const { code, severity, summary, why, bad, good } of lints) pages[code] = { severity, title: `A lint: ${summary}`, why, bad, good };
  return new Map(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1)));
}
