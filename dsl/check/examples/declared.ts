/** What a policy declares that its examples may name. */

import type { DimensionAst, PolicyAst } from "../../ast.ts";

export interface Declared {
  /** Options with the words they may be. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Declared facts by path. */
  readonly facts: ReadonlyMap<string, DimensionAst>;
  /** Paths of definitions. */
  readonly figures: ReadonlySet<string>;
  readonly modes: readonly string[];
  /** `healthy`, the stages, and `cannot_decide`. */
  readonly statuses: readonly string[];
  readonly accounts: readonly string[];
}

export function declaredIn(ast: PolicyAst): Declared {
  const options = new Map<string, readonly string[]>();
  const facts = new Map<string, DimensionAst>();
  const figures = new Set<string>();
  const modes: string[] = [];
  const statuses = new Set(["healthy", "cannot_decide"]);
  const accounts: string[] = [];
  for (const item of ast.items) {
    if (item.kind === "options") for (const option of item.options) options.set(option.name.text, option.values?.map((value) => value.text) ?? ["yes", "no"]);
    if (item.kind === "facts") for (const fact of item.facts) facts.set(fact.path.text, fact.dimension);
    if (item.kind === "definitions") for (const definition of item.definitions) figures.add(definition.path.text);
    if (item.kind === "mode") modes.push(item.name.text);
    if (item.kind === "examples") for (const entry of item.entries) if (entry.kind === "example_account") accounts.push(entry.name.text);
    const blocks = item.kind === "mode" ? item.sections : item.kind === "account" ? item.clauses : [];
    for (const block of blocks) if (block.kind === "liquidation") for (const clause of block.clauses) if (clause.kind === "stage") statuses.add(clause.name.text);
  }
  return { options, facts, figures, modes, statuses: [...statuses], accounts };
}

/** The names that the policy gives at a level: of its declared facts, or of its figures. */
export function namesAt(level: string, paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => path.startsWith(`${level}.`)).map((path) => path.slice(level.length + 1));
}
