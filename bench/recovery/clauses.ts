import type { Item, LiquidationAst, PayAst, PolicyAst, SectionAst, Span } from "../../dsl/ast.ts";

/** One clause of a policy: what it says, without places, and where it stands. Two clauses are the same if their `digest` is. */
export interface ClauseDigest {
  readonly digest: string;
  readonly span: Span;
}

/**
 * Every clause of a policy, finely cut: each exception, each step of a payment, each row of tiers, each line of an example, and the
 * header of each block are clauses of their own, so that losing a block counts as losing everything in it.
 * The digest names the block, so that a clause that has moved to another block is lost as well.
 */
export function clausesOf(ast: PolicyAst): readonly ClauseDigest[] {
  const found: ClauseDigest[] = [];
  const add: Add = (where, what, span) => found.push({ digest: `${where}: ${text(what)}`, span });
  add("policy", { ...ast, items: undefined }, { start: 0, end: ast.items[0]?.span.start ?? ast.span.end });
  let modes = 0;
  for (const item of ast.items) addItem(item, item.kind === "mode" ? `mode ${(modes += 1)}` : item.kind, add);
  return found;
}

type Add = (where: string, what: object, span: Span) => void;

function addItem(item: Item, where: string, add: Add): void {
  switch (item.kind) {
    case "options":
      return addEach(item.options, where, add);
    case "facts":
      return addEach(item.facts, where, add);
    case "guarantees":
      return addEach(item.guarantees, where, add);
    case "tiers":
      add(where, { ...item, rows: undefined }, item.span);
      return addEach(item.rows, where, add);
    case "definitions":
      for (const [index, definition] of item.definitions.entries()) {
        add(where, { ...definition, exceptions: undefined }, definition.span);
        addEach(definition.exceptions, `${where} ${index}`, add);
      }
      return;
    case "account":
      for (const clause of item.clauses) {
        if (clause.kind === "liquidation") addSection(clause, where, add);
        else add(where, clause, clause.span);
      }
      return;
    case "mode":
      add(where, { name: item.name, title: item.title }, item.span);
      for (const section of item.sections) addSection(section, where, add);
      return;
    case "examples":
      for (const [index, entry] of item.entries.entries()) {
        add(where, { ...entry, lines: undefined }, entry.span);
        addEach(entry.lines, `${where} ${index}`, add);
      }
      return;
    default:
      return add(where, item, item.span);
  }
}

function addSection(section: SectionAst | LiquidationAst, where: string, add: Add): void {
  const inside = `${where} ${section.kind}`;
  add(where, { ...section, clauses: undefined }, section.span);
  let lists = 0;
  for (const clause of section.clauses) {
    if ("steps" in clause) addPay(clause, inside, (lists += 1), add);
    else add(inside, clause, clause.span);
  }
}

function addPay(pay: PayAst, where: string, list: number, add: Add): void {
  add(where, { ...pay, steps: undefined }, pay.span);
  addEach(pay.steps, `${where} list ${list}`, add);
}

function addEach(clauses: readonly { readonly span: Span }[], where: string, add: Add): void {
  for (const clause of clauses) add(where, clause, clause.span);
}

function text(what: object): string {
  return JSON.stringify(what, (key, value: unknown) => (key === "span" ? undefined : value));
}
