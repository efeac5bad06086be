/** The objects that an example has introduced so far. */

import type { ExampleLineAst } from "../../ast.ts";

export interface Known {
  readonly positions: Set<string>;
  readonly instruments: Set<string>;
  /** A request may open a position, whose id the platform gives. */
  opens: boolean;
}

/** What an example knows before its first line: all that it gives, because `given` lines hold from the beginning. */
export function knownIn(lines: readonly ExampleLineAst[], accounts: ReadonlyMap<string, readonly ExampleLineAst[]>): Known {
  const known: Known = { positions: new Set(), instruments: new Set(), opens: false };
  for (const line of lines) if (line.verb === "given") learn(known, line, accounts);
  return known;
}

/** Adds what the line introduces; an included account adds all its own, to a depth that no account reaches honestly. */
export function learn(known: Known, line: ExampleLineAst, accounts: ReadonlyMap<string, readonly ExampleLineAst[]>, depth = 0): void {
  const [first, second] = line.head.map((atom) => (atom.kind === "literal" ? atom.value : atom.text));
  if (line.verb === "when" && (first === "open" || first === "trade")) known.opens = true;
  if (line.verb === "expect" || first === undefined) return;
  if (first === "position" && second !== undefined) known.positions.add(second);
  if (first === "instrument" && second !== undefined) known.instruments.add(second);
  if (line.head.length > 1 || line.fields.length > 0 || depth > 8) return;
  for (const included of accounts.get(first) ?? []) learn(known, included, accounts, depth + 1);
}
