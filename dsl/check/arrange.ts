/** Definitions in an order in which each reads only earlier ones; rings, where there is none. */

import type { DefinitionAst, Expr, PolicyAst, Span } from "../ast.ts";
import type { Label } from "../diagnostics/diagnostic.ts";
import { items, type Declarations } from "./declare.ts";
import type { Findings } from "./findings.ts";
import { everyPart } from "./lints/expressions.ts";

export interface Arranged {
  /** Paths of all definitions that are on no ring, each after those that it reads. */
  readonly order: readonly string[];
  /** What is on a ring, or is `pool.equity` on one. */
  readonly ringed: ReadonlySet<string>;
}

/** What one figure reads, with the place where. */
interface Node {
  readonly span: Span;
  readonly reads: readonly { readonly path: string; readonly span: Span }[];
}

const equity = "pool.equity";

export function arrange(ast: PolicyAst, names: Declarations, findings: Findings): Arranged {
  const nodes = new Map<string, Node>();
  for (const [path, definition] of names.definitions) nodes.set(path, { span: definition.path.span, reads: readsOf(definition, names) });
  nodes.set(equity, equityNode(ast, names));
  const order: string[] = [];
  const ringed = new Set<string>();
  const done = new Set<string>();
  // The way down is kept in a list and not on the stack, because a policy may chain as many figures as it has lines.
  for (const start of nodes.keys()) {
    const trail: { readonly path: string; next: number }[] = [];
    const standing = new Set<string>();
    const enter = (path: string): void => {
      if (done.has(path)) return;
      if (standing.has(path)) {
        const ring = trail.map((step) => step.path);
        reportRing(ring.slice(ring.indexOf(path)), nodes, ringed, findings);
        return;
      }
      standing.add(path);
      trail.push({ path, next: 0 });
    };
    enter(start);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const read = nodes.get(step.path)!.reads[step.next]; // readsOf keeps only what is a node
      step.next += 1;
      if (read !== undefined) {
        enter(read.path);
        continue;
      }
      trail.pop();
      standing.delete(step.path);
      done.add(step.path);
      if (step.path !== equity) order.push(step.path);
    }
  }
  return { order: order.filter((path) => !ringed.has(path)), ringed };
}

function readsOf(definition: DefinitionAst, names: Declarations): Node["reads"] {
  const expressions = [definition.body, ...definition.exceptions.flatMap((exception) => [exception.condition, exception.body])];
  return expressions.flatMap((expression) => (expression === undefined ? [] : pathsIn(expression, names)));
}

/** Equity reads what every `count` and `reserve` of every mode reads. */
function equityNode(ast: PolicyAst, names: Declarations): Node {
  const sections = items(ast, "mode").flatMap((mode) => mode.sections);
  const counts = sections.flatMap((section) => (section.kind === "sharing" ? section.clauses.flatMap((clause) => (clause.kind === "share" ? [] : [clause])) : []));
  const reads = counts.flatMap((count) => [count.amount, count.when].flatMap((expression) => (expression === undefined ? [] : pathsIn(expression, names))));
  return { span: counts[0]?.span ?? ast.span, reads };
}

function pathsIn(expression: Expr, names: Declarations): Node["reads"] {
  return [...everyPart(expression)].flatMap((part) => {
    if (part.kind !== "path") return [];
    const { text, span } = part;
    if (text === equity) return [{ path: equity, span }];
    const given = text === "pool.available" || text === "balance.available" ? [equity, "pool.initial_margin"] : [text, text.slice(0, text.lastIndexOf("."))];
    return given.filter((path) => path === equity || names.definitions.has(path)).map((path) => ({ path, span }));
  });
}

function reportRing(ring: readonly string[], nodes: ReadonlyMap<string, Node>, ringed: Set<string>, findings: Findings): void {
  const known = ring.every((path) => ringed.has(path));
  ring.forEach((path) => ringed.add(path));
  if (known) return;
  const labels = ring.map((path, index): Label => {
    const next = ring[(index + 1) % ring.length]!; // the index is within the ring
    const read = nodes.get(path)!.reads.find((candidate) => candidate.path === next); // the walk came this way
    return { span: read?.span ?? nodes.get(path)!.span, caption: `${short(path)} reads ${short(next)}` }; // as above
  });
  const round = [...ring, ring[0]!].map((path) => `\`${path}\``).join(" → "); // a ring has a member
  const message = ring.length === 1 ? `\`${ring[0]}\` is defined by itself.` : `These figures are defined by each other: ${round}.`;
  const [at, ...also] = labels;
  findings.report("definition-cycle", at!.span, message, { // as above
    caption: at!.caption, // as above
    also,
    help: ring.includes(equity)
      ? "What counts as equity may not depend on equity. Count the facts themselves, such as `balance.wallet_balance`."
      : "Each figure must come from facts in the end. Write one of them without the others.",
  });
}

function short(path: string): string {
  return path === equity ? "equity" : `\`${path}\``;
}
