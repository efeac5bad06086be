/** Policies in words: what they say clause by clause, and side by side. Data in, data out; `report/` renders it. */
export { compare } from "./compare/compare.ts";
export type { Choice } from "./compare/compare.ts";
export type { CompareAnswer, ComparedCell, ComparedMode, ComparedRow, ComparedSection } from "../../schemas/generated/compare-answer.ts";
export type { Statement } from "../../schemas/generated/common.ts";
export { article } from "./article/article.ts";
export { rulebook } from "./rulebook/rulebook.ts";
export type { RulebookOptions } from "./rulebook/rulebook.ts";
export type { DocAnswer, DocBlock, DocRule } from "../../schemas/generated/doc-answer.ts";
