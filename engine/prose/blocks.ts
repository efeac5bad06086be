import type { DocBlock, DocHeading } from "../../schemas/generated/doc-answer.ts";
import type { Statement } from "./statement.ts";

/** The blocks that documents are made of. */

export function heading(level: 2 | 3, text: string, number?: string): DocHeading {
  return { kind: "heading", level, ...(number === undefined ? {} : { number }), text };
}

/** A statement of ours, with no clause behind it. */
export function plain(text: string): Statement {
  return { text };
}

export function paragraph(statement: Statement | string): DocBlock {
  return { kind: "paragraph", statement: typeof statement === "string" ? plain(statement) : statement };
}

/** A list; nothing where it would be empty. */
export function list(items: readonly Statement[], ordered = false): readonly DocBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", ordered, items: [...items] }];
}

export function table(columns: readonly string[], rows: readonly (readonly Statement[])[]): DocBlock {
  return { kind: "table", columns: [...columns], rows: rows.map((row) => [...row]) };
}

/** A heading with what follows it; nothing where nothing does. */
export function section(head: DocHeading, blocks: readonly DocBlock[]): readonly DocBlock[] {
  return blocks.length === 0 ? [] : [head, ...blocks];
}
