import { unreachable } from "../number/index.ts";
import { pageStyle } from "./html-style.ts";
import { partsOf, type Block, type Part, type Phrase, type Report, type Row, type Table, type Tree, type TreeRow } from "./report.ts";
import { escapeMarkup } from "./markup.ts";

export interface HtmlOptions {
  /** The name of the page, in its tab. */
  readonly title: string;
}

/**
 * A report as one page that needs nothing else: no script, no address that it loads from, and a policy that forbids both. Whatever a
 * report says is shown as text.
 */
export function toHtml(report: Report, { title }: HtmlOptions): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>\n${pageStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    blocksHtml(report),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** What a report says, to stand within another page. */
export function blocksHtml(report: Report): string {
  return report.map((block, index) => blockHtml(block, () => labelOf(report, index))).join("\n");
}

/** What a table is about: the heading above it, with a number where it is not the first below it. */
function labelOf(report: Report, index: number): string {
  const before = report.slice(0, index);
  const start = before.findLastIndex(({ kind }) => kind === "heading" || kind === "title");
  const head = before[start];
  const text = head?.kind === "heading" ? head.text : head?.kind === "title" ? partsOf(head.phrase).map((each) => each.text).join("") : "Table";
  const earlier = before.slice(start + 1).filter(({ kind }) => kind === "table").length;
  return earlier === 0 ? text : `${text} (${earlier + 1})`;
}

function blockHtml(block: Block, label: () => string): string {
  switch (block.kind) {
    case "title":
      return `<h1>${inline(block.phrase)}</h1>`;
    case "paragraph":
      return `<p>${inline(block.phrase)}</p>`;
    case "heading":
      return block.level === 3 ? `<h3>${escapeMarkup(block.text)}</h3>` : `<h2>${escapeMarkup(block.text)}</h2>`;
    case "table":
      return tableHtml(block, label());
    case "tree":
      return treeHtml(block);
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "rules":
      return `<dl class="rules">\n${block.rules.map(({ number, phrase, inside }) => `<div><dt>${escapeMarkup(number)}</dt><dd>${inline(phrase)}${insideHtml(inside)}</dd></div>`).join("\n")}\n</dl>`;
    case "picture":
      return `<figure class="frame">\n${block.svg}</figure>`;
    case "lines":
      return `<pre>${block.lines.map(escapeMarkup).join("\n")}</pre>`;
    default:
      return unreachable(block);
  }
}

function insideHtml(inside: readonly Phrase[]): string {
  return inside.length === 0 ? "" : `<ol class="inside">${inside.map((each) => `<li>${inline(each)}</li>`).join("")}</ol>`;
}

/** Tables that are too wide for a narrow page move inside their own frame, which the keyboard reaches. */
function tableHtml({ columns, rows }: Table, label: string): string {
  const classes = columns.map(({ align }) => (align === "number" ? ' class="number"' : ""));
  const head = columns.some((column) => column.head !== "") ? `<thead><tr>${columns.map(({ head: text }, index) => (text === "" ? "<td></td>" : `<th scope="col"${classes[index] ?? ""}>${escapeMarkup(text)}</th>`)).join("")}</tr></thead>\n` : "";
  const body = rows.map((row) => `<tr>${columns.map((_, index) => cellHtml(row, index, classes[index] ?? "")).join("")}</tr>`).join("\n");
  return `<div class="frame" role="region" aria-label="${escapeMarkup(label)}" tabindex="0"><table>\n${head}<tbody>\n${body}\n</tbody></table></div>`;
}

function cellHtml({ cells, depth }: Row, index: number, attributes: string): string {
  const text = breakable(inline(cells[index] ?? ""));
  if (index > 0) return `<td${attributes}>${text}</td>`;
  return `<th scope="row"${depth === undefined || depth === 0 ? "" : ` class="deep deep-${Math.min(depth, 4)}"`}>${text}</th>`;
}

/** Markup in which names such as `cross.permit.open` may be broken between their parts, so that narrow pages show whole tables. */
function breakable(markup: string): string {
  return markup.split(/(<[^>]*>)/).map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<=[A-Za-z0-9][._/:])(?=[A-Za-z])/g, "<wbr>"))).join("");
}

function treeHtml({ rows }: Tree): string {
  return branchHtml(rows, 0, rows.length, 0);
}

/** The rows from `from` to before `to` that stand at `depth`, each with those inside it. */
function branchHtml(rows: readonly TreeRow[], from: number, to: number, depth: number): string {
  const items: string[] = [];
  for (let index = from; index < to; ) {
    let end = index + 1;
    while (end < to && (rows[end]?.depth ?? 0) > depth) end += 1;
    const row = rows[index];
    if (row !== undefined) items.push(`<li>${rowHtml(row)}${end > index + 1 ? branchHtml(rows, index + 1, end, depth + 1) : ""}</li>`);
    index = end;
  }
  return `<ul class="tree">${items.join("\n")}</ul>`;
}

function rowHtml({ name, value, rest }: TreeRow): string {
  const parts = [value === "" ? "" : `<strong>${escapeMarkup(value)}</strong>`, ...rest.map(inline)].filter((text) => text !== "");
  return `${inline(name)}${parts.length === 0 ? "" : `: ${parts.join(" · ")}`}`;
}

function inline(phrase: Phrase): string {
  return partsOf(phrase).map(partHtml).join("");
}

function partHtml({ text, tone, href }: Part): string {
  const shown = escapeMarkup(text).replaceAll(/`([^`\n]+)`/g, "<code>$1</code>");
  // `link` has let through nothing but http and https, without quotes.
  if (href !== undefined) return `<a href="${escapeMarkup(href)}" rel="noopener noreferrer">${shown}</a>`;
  if (tone === "plain" || text === "") return shown;
  return tone === "strong" ? `<strong>${shown}</strong>` : `<span class="${tone}">${shown}</span>`;
}
