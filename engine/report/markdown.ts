import { unreachable } from "../number/index.ts";
import { letter } from "./text-rules.ts";
import { harmless, partsOf, type Block, type Phrase, type Report, type Table, type Tree } from "./report.ts";

/** A report as Markdown, with tables as GitHub reads them. */
export function toMarkdown(report: Report): string {
  return `${report.map(blockText).filter((text) => text !== "").join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${partsOf(block.phrase).map(({ text }) => escape(text)).join("")}`;
    case "paragraph":
      return inline(block.phrase);
    case "heading":
      return `${block.level === 3 ? "###" : "##"} ${escape(block.text)}`;
    case "table":
      return tableText(block);
    case "tree":
      return treeText(block);
    case "list":
      return block.items.map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${inline(item)}`).join("\n");
    case "rules":
      return block.rules.map(({ number, phrase, inside }) => [`- **${escape(number)}** ${inline(phrase)}`, ...inside.map((each, index) => `  - (${letter(index)}) ${inline(each)}`)].join("\n")).join("\n");
    case "picture":
      return block.file === undefined ? "" : `![${escape(block.words)}](<${block.file.replace(/[<>\n]/g, encodeURIComponent)}>)`;
    case "lines":
      return `\`\`\`text\n${block.lines.join("\n")}\n\`\`\``;
    default:
      return unreachable(block);
  }
}

function tableText({ columns, rows }: Table): string {
  const head = `| ${columns.map((column) => escape(column.head)).join(" | ")} |`;
  const rule = `| ${columns.map((column) => (column.align === "number" ? "--:" : ":--")).join(" | ")} |`;
  const body = rows.map((row) => `| ${columns.map((_, index) => `${index === 0 ? "&nbsp;&nbsp;".repeat(row.depth ?? 0) : ""}${inline(row.cells[index] ?? "")}`).join(" | ")} |`);
  return [head, rule, ...body].join("\n");
}

/** A tree is a list of lists: tables have no depth. */
function treeText({ rows }: Tree): string {
  return rows
    .map(({ depth, name, value, rest }) => {
      const parts = [value === "" ? "" : `**${escape(value)}**`, ...rest.map(inline)].filter((text) => text !== "");
      return `${"  ".repeat(depth)}- ${inline(name)}${parts.length === 0 ? "" : `: ${parts.join(" · ")}`}`;
    })
    .join("\n");
}

function inline(phrase: Phrase): string {
  return partsOf(phrase)
    .map(({ text, tone, href }) => (href !== undefined ? `<${href}>` : tone === "strong" || tone === "bad" ? strong(text) : escape(text)))
    .join("");
}

/** Spaces at the ends stay outside of the marks, where Markdown wants them. */
function strong(text: string): string {
  const inner = text.trim();
  return inner === "" ? text : escape(text).replace(escape(inner), () => `**${escape(inner)}**`);
}

/** Text as Markdown shows it, whatever stands in it. */
function escape(text: string): string {
  return harmless(text)
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/[\\`*_~[\]|#]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replace(/^(\s*)>/, "$1\\>")
    .replace(/(?<![\w.])@(?=\w)/g, "@<!-- -->"); // an account of that name would be told of the comment
}
