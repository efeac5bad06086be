/**
 * What is said of sources is true of both sides: a page that was read has its address and the day, and what is known from notes only is
 * `from notes` in the policy and named in the folder's SOURCES.md, neither more nor less.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceItem } from "../../dsl/ast.ts";
import { parse } from "../../dsl/syntax/parse.ts";
import { shippedOverlays, shippedPolicies } from "../support/shipped.ts";

const root = resolve(import.meta.dirname, "../../policies");
/** What the project writes itself, not a page: where the policies assume something. */
const own = new Set(["HOUSE", "DESK", "COMMON", "BASE"]);

interface Declared extends SourceItem {
  /** Folder and name, as a list in SOURCES.md has them. */
  readonly key: string;
}

const all = [...shippedPolicies, ...shippedOverlays].flatMap(([file, text]) => sourcesOf(file, text));
const documents = [...new Set(all.map(({ document }) => document))];

function sourcesOf(file: string, text: string): { readonly document: string; readonly source: Declared }[] {
  const folder = dirname(file);
  const document = existsSync(join(root, folder, "SOURCES.md")) ? folder : dirname(folder);
  const items = (parse(text, file).ast?.items ?? []).filter((item) => item.kind === "source");
  return items.map((item) => ({ document, source: { ...item, key: document === folder ? item.name.text : `${basename(folder)} ${item.name.text}` } }));
}

/** The names behind a heading of SOURCES.md: `A, B.`, or with several folders in one document "`folder` A, B; `other` C." */
function named(markdown: string, heading: string): readonly string[] {
  const list = new RegExp(`^\\*\\*${heading}:\\*\\* ([^.]*)\\.`, "m").exec(markdown)?.[1] ?? "";
  return list.split("; ").flatMap((part) => {
    const folder = /^`([^`]+)` /.exec(part);
    const names = part.slice(folder?.[0].length ?? 0).split(", ").filter((name) => name !== "");
    return names.map((name) => (folder === null ? name : `${folder[1]!} ${name}`)); // the group always matches
  });
}

const keys = (sources: readonly Declared[]) => [...new Set(sources.map(({ key }) => key))].sort();

test("there are policies with pages and with notes", () => {
  expect(all.filter(({ source }) => source.read !== undefined && source.url !== undefined).length).toBeGreaterThan(100);
  expect(all.some(({ source }) => source.fromNotes)).toBe(true);
});

describe.each(documents)("policies/%s/SOURCES.md", (document) => {
  const markdown = readFileSync(join(root, document, "SOURCES.md"), "utf8");
  const sources = all.filter((each) => each.document === document).map(({ source }) => source);
  const pages = sources.filter(({ name }) => !own.has(name.text));

  test("names what is known from notes, and that alone", () => {
    expect([...named(markdown, "Known from notes")].sort()).toEqual(keys(pages.filter(({ fromNotes }) => fromNotes)));
  });

  test("every other page has a day of reading, and an address unless the document says that it has none", () => {
    const read = pages.filter(({ fromNotes }) => fromNotes !== true);
    expect(keys(read.filter((source) => source.read === undefined))).toEqual([]);
    expect(keys(read.filter((source) => source.url === undefined))).toEqual([...named(markdown, "Read without an address")].sort());
  });

  test("what the project wrote itself has neither", () => {
    const ours = sources.filter(({ name }) => own.has(name.text));
    expect(keys(ours.filter((source) => source.read !== undefined || source.url !== undefined || source.fromNotes === true))).toEqual([]);
  });
});
