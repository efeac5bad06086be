import type { DocAnswer, DocBlock } from "../../schemas/generated/doc-answer.ts";
import { unreachable } from "../number/index.ts";
import { link, part, phrase, type Block, type Phrase, type Report } from "./report.ts";
import { assumedMark, cited, marked } from "./statements.ts";
import type { Statement } from "../../schemas/generated/common.ts";

/** A document as a report: an article without sources, a rulebook with all of them. */
export function docReport({ kind, title, policy, blocks }: DocAnswer): Report {
  const tell = kind === "rulebook" ? cited : marked;
  const reference = kind === "rulebook" ? [{ kind: "paragraph", phrase: part(`${policy.id} version ${policy.version}, digest ${policy.digest.replace(/^sha256:/, "")}`, "dim") } as const] : [];
  return [{ kind: "title", phrase: part(title, "strong") }, ...reference, ...blocks.map((block) => blockOf(block, tell))];
}

/** A part without what it shares with the statement around it. */
function sparing(each: Statement, around: Statement): Statement {
  if (each.because !== undefined || each.citation !== around.citation) return each;
  const { citation: _citation, assumed: _assumed, ...rest } = each;
  return rest;
}

function blockOf(block: DocBlock, tell: (statement: Statement) => Phrase): Block {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: block.level === 3 ? 3 : 2, text: block.number === undefined ? block.text : `${block.number}  ${block.text}` };
    case "paragraph":
      return { kind: "paragraph", phrase: tell(block.statement) };
    case "list":
      return { kind: "list", ordered: block.ordered, items: block.items.map((item) => phrase(tell(item), ...(item.parts ?? []).map((each) => phrase(" ", tell(each))))) };
    case "rules":
      return { kind: "rules", rules: block.items.map(({ number, statement }) => ({ number, phrase: tell(statement), inside: (statement.parts ?? []).map((each) => tell(sparing(each, statement))) })) };
    case "table":
      return {
        kind: "table",
        columns: block.columns.map((head) => ({ head, align: "text" })),
        rows: block.rows.map((row) => ({ cells: row.map((cell) => (/^https?:/.test(cell.text) ? link(cell.text) : cell.assumed === true ? phrase(cell.text, part(assumedMark, "doubtful")) : phrase(cell.text, part(cell.citation === undefined ? "" : ` [${cell.citation}]`, "dim")))) })),
      };
    default:
      return unreachable(block);
  }
}
