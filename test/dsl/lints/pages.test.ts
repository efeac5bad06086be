import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allPages, renderIndex, renderPage } from "../../../dsl/pages.ts";
import { syntaxPages } from "../../../dsl/syntax/pages.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { policyAround, readMarks } from "./snippet.ts";

const folder = "docs/diagnostics";
const pages = allPages();
const howTo = "run `npm run build && node docs/diagnostics/generate.mjs`";

test("every message has a page, every page a message, and all are fresh", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(files.sort(), howTo).toEqual([...pages.keys()].map((code) => `${code}.md`).sort());
  for (const [code, page] of pages) expect(readFileSync(`${folder}/${code}.md`, "utf8"), howTo).toBe(renderPage(code, page));
  expect(readFileSync(`${folder}/README.md`, "utf8"), howTo).toBe(renderIndex(pages));
});

test("pages speak plainly: titles without a full stop, reasons with one, no shouting", () => {
  for (const { title, why } of pages.values()) {
    expect(title).not.toMatch(/[.!]$/);
    expect(why).toMatch(/\.$/);
    expect(`${title} ${why}`).not.toMatch(/!(?!=)|\binvalid\b|\billegal\b/i);
  }
});

const placed = Object.entries(syntaxPages).flatMap(([code, page]) => (page.place === undefined || page.bad === undefined ? [] : [[code, page.place, page.bad, page.good ?? ""] as const]));

test.each(placed)("%s is what its page says, where its page says", (code, place, bad, good) => {
  const { text, underlined } = readMarks(bad);
  const around = policyAround(place, text);
  const found = parse(around.text).diagnostics.filter((each) => each.code === code).map(({ at }) => [at.span.start - around.offset, at.span.end - around.offset]);
  expect(found).toEqual(underlined);
  expect(parse(policyAround(place, good).text).diagnostics).toEqual([]);
});
