import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { article, compare, compareReport, docReport, rulebook, toHtml, toMarkdown, toText, type Report } from "../../../engine/index.ts";
import { link } from "../../../engine/report/report.ts";
import { referenceText } from "../prose/policies.ts";

const markup = "<script>alert(1)</script><img src=x onerror=\"alert('2')\">&amp;";
const shownMarkup = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;2&#39;)&quot;&gt;&amp;amp;";

/** The tags of a page, without their attributes. */
function tagsOf(html: string): ReadonlySet<string> {
  return new Set([...html.replace(/<style>[\s\S]*?<\/style>/, "").matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1] ?? ""));
}

const ours = new Set(["html", "head", "meta", "title", "body", "main", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "div", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "strong", "span", "a", "pre", "code"]);

describe("a page", () => {
  test("shows what stands between backticks as code, and a lone backtick as it is", () => {
    const html = toHtml([{ kind: "paragraph", phrase: "said `a <= b` where it says `a < b`, and ` alone" }, { kind: "lines", lines: ["`as it is`"] }], { title: "t" });
    expect(html).toContain("<p>said <code>a &lt;= b</code> where it says <code>a &lt; b</code>, and ` alone</p>");
    expect(html).toContain("<pre>`as it is`</pre>");
  });

  test("shows markup as text, wherever it stands", () => {
    const report: Report = [
      { kind: "title", phrase: markup },
      { kind: "heading", text: markup },
      { kind: "paragraph", phrase: [{ text: markup, tone: "bad" }] },
      { kind: "list", items: [markup] },
      { kind: "lines", lines: [markup] },
      { kind: "rules", rules: [{ number: markup, phrase: markup, inside: [markup] }] },
      { kind: "table", columns: [{ head: markup, align: "text" }, { head: "", align: "number" }], rows: [{ depth: 1, cells: [markup, markup] }] },
      { kind: "tree", rows: [{ depth: 0, name: markup, value: markup, rest: [markup] }, { depth: 1, name: "inside", value: "", rest: [] }] },
    ];
    const html = toHtml(report, { title: markup });
    expect(html.split(shownMarkup)).toHaveLength(17);
    expect([...tagsOf(html)].filter((tag) => !ours.has(tag))).toEqual([]);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
  });

  test("loads nothing and runs nothing", () => {
    const html = toHtml(docReport(rulebook(compile(referenceText))), { title: "Rules" });
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<(script|link|img|iframe|object|form)\b|url\(|@import|\ssrc=/i);
  });

  test("links to pages of the web and to nothing else", () => {
    expect(toHtml([{ kind: "paragraph", phrase: link("https://venue.example/rules?a=1&b=2") }], { title: "" })).toContain('<a href="https://venue.example/rules?a=1&amp;b=2" rel="noopener noreferrer">');
    for (const address of ["javascript:alert(1)", "data:text/html,x", "https://a\" onclick=\"x", "//venue.example", "https://a b"]) expect(link(address)[0]?.href).toBeUndefined();
  });

  test("is the same for the same report, and well nested, whatever is said", () => {
    const phrase = fc.string({ unit: "grapheme" });
    const block = fc.oneof(
      phrase.map((text) => ({ kind: "paragraph", phrase: text }) as const),
      fc.array(phrase).map((items) => ({ kind: "list", items, ordered: true }) as const),
      fc.array(fc.array(phrase, { maxLength: 3 })).map((rows) => ({ kind: "table", columns: [{ head: "a", align: "text" }, { head: "b", align: "text" }], rows: rows.map((cells) => ({ cells })) }) as const),
      fc.array(fc.record({ depth: fc.nat(3), name: phrase, value: phrase, rest: fc.constant([]) })).map((rows) => ({ kind: "tree", rows }) as const),
    );
    fc.assert(fc.property(fc.array(block), (report) => {
      const html = toHtml(report, { title: "t" });
      expect(toHtml(report, { title: "t" })).toBe(html);
      expect(openAt(html)).toEqual([]);
    }));
  });
});

/** The tags that are left open, or closed out of turn. */
function openAt(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, tag = ""] of html.replace(/<style>[\s\S]*?<\/style>|<!doctype html>|<meta[^>]*>/g, "").matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return [`</${tag}>`];
  }
  return open;
}

describe("a hostile policy", () => {
  const text = referenceText
    .replace('"Cross and isolated margin"', '"<b>Cross</b> | `x` [a](javascript:alert(1)) & \\"more\\""')
    .replace('mode cross "Cross margin"', 'mode cross "<script>alert(1)</script> | pipe"')
    .replace('because "the article is silent"', 'because "<img src=x onerror=alert(1)> | *bold* [link](http://x)"');
  const policy = compile(text);

  test("reaches no page, no table and no terminal as anything but text", () => {
    for (const report of [docReport(article(policy)), docReport(rulebook(policy)), compareReport(compare([policy]))]) {
      const html = toHtml(report, { title: "x" });
      expect([...tagsOf(html)].filter((tag) => !ours.has(tag))).toEqual([]);
      const markdown = toMarkdown(report);
      expect(markdown).not.toMatch(/<(script|img|b)\b/);
      for (const table of markdown.split("\n\n").filter((block) => block.startsWith("|"))) {
        const bars = table.trimEnd().split("\n").map((line) => line.replace(/\\[|\\]/g, "").split("|").length);
        expect(new Set(bars).size).toBe(1);
      }
    }
  });
});

describe("a table of sentences", () => {
  const columns = [{ head: "", align: "text" }, { head: "One", align: "text" }, { head: "Two", align: "text" }] as const;
  const long = "a sentence that takes more than one line of a narrow terminal, and then some more";

  test("takes as many lines as it needs, and no line is wider than the terminal", () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 200 }), fc.array(fc.array(fc.lorem({ maxCount: 30 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (widthColumns, rows) => {
      const text = toText([{ kind: "table", columns, rows: rows.map((cells) => ({ cells })) }], { widthColumns });
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(widthColumns);
      const words = (source: string) => source.split(/\s+/).filter((word) => word !== "").sort();
      const shown = words(text.replace(/One|Two/g, ""));
      for (const word of words(rows.flat().join(" "))) expect(shown).toContain(word);
    }));
  });

  test("puts columns below each other where they do not fit, with the names of the rows", () => {
    const text = toText([{ kind: "table", columns, rows: [{ cells: ["Row", long, long] }] }], { widthColumns: 40 });
    expect(text.match(/Row/g)).toHaveLength(2);
    expect(text.indexOf("Two")).toBeGreaterThan(text.indexOf("some more"));
  });
});

test("a page is dark on screens alone, and what is as long as a line wraps on paper", () => {
  const page = toHtml([{ kind: "lines", lines: ["a long call"] }], { title: "t" });
  expect(page).not.toMatch(/@media \(prefers-color-scheme/);
  expect(page).toMatch(/@media print \{[^}]*color-scheme: light;[^}]*\} pre \{ white-space: pre-wrap;/);
});
